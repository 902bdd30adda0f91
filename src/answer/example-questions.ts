import { type Deadline, dueDateOf } from '../directive/deadline.ts';
import type { Directive } from '../directive/directive.ts';
import { KIND_NAMES } from '../directive/kind.ts';
import type { Task } from '../directive/task.ts';
import type { Reader } from '../retrieval/library.ts';
import { type IsoDate, type Period, quarterOf, quarterPeriod, yearOf } from '../vietnamese/calendar.ts';

/** What can be asked of these very documents: each null where they hold no such thing. */
export interface ExampleQuestions {
  readonly duty: { readonly agency: string; readonly period: Period } | null;
  readonly hasDeadlines: boolean;
  /** What a row of the table says is to be done, in a few words. */
  readonly work: string | null;
  /** As people call it: "Công văn 6277". */
  readonly document: string | null;
  readonly hasIndicators: boolean;
}

/** Longest work that a question names. */
const MOST_WORDS = 12;

const kept = new WeakMap<readonly Task[], { readonly asOf: IsoDate; readonly examples: ExampleQuestions }>();

/**
 * Questions that the table answers: about who has most to do, what is due next, the newest document with a number. Made
 * once for a generation and a day: every question that nothing answers shows them.
 */
export function exampleQuestions(
  reader: Pick<Reader, 'directives' | 'tasks' | 'indicators'>,
  asOf: IsoDate,
): ExampleQuestions {
  const tasks = reader.tasks();
  const known = kept.get(tasks);
  if (known?.asOf === asOf) return known.examples;
  const examples = readExamples(reader, asOf);
  kept.set(tasks, { asOf, examples });
  return examples;
}

function readExamples(
  reader: Pick<Reader, 'directives' | 'tasks' | 'indicators'>,
  asOf: IsoDate,
): ExampleQuestions {
  const tasks = reader.tasks();
  const dated = tasks.filter(({ deadline }) => dueDateOf(deadline) !== null);
  return {
    duty: dutyOf(dated, asOf),
    hasDeadlines: dated.length > 0,
    work: workOf(dated, asOf),
    document: documentOf(reader.directives(), tasks),
    hasIndicators: reader.indicators().length > 0,
  };
}

function dutyOf(dated: readonly Task[], asOf: IsoDate): ExampleQuestions['duty'] {
  const led = new Map<string, Task[]>();
  for (const task of dated) {
    for (const { kind, name } of task.lead) {
      if (kind === 'agency') led.set(name, [...(led.get(name) ?? []), task]);
    }
  }
  const most = Math.max(...Array.from(led.values(), (own) => own.length));
  const [agency, own] = Array.from(led).find(([, each]) => each.length === most) ?? [];
  const due = own === undefined ? null : nextDue(own, asOf);
  if (agency === undefined || due === null) return null;
  return { agency, period: quarterPeriod(yearOf(due), quarterOf(due)) };
}

/** The first day from `asOf` on, else the last before it. */
function nextDue(tasks: readonly Task[], asOf: IsoDate): IsoDate | null {
  const days = tasks.flatMap(({ deadline }) => dayOf(deadline)).toSorted();
  return days.find((day) => day >= asOf) ?? days.at(-1) ?? null;
}

function dayOf(deadline: Deadline | null): IsoDate[] {
  const day = dueDateOf(deadline);
  return day === null ? [] : [day];
}

/** The next of those that are told in a few words, somebody leading it. */
function workOf(dated: readonly Task[], asOf: IsoDate): string | null {
  const short = dated.filter(({ task, lead }) => lead.length > 0 && isShort(task));
  const due = nextDue(short, asOf);
  return short.find(({ deadline }) => dueDateOf(deadline) === due)?.task.replace(/[.;:]$/u, '') ?? null;
}

function isShort(task: string): boolean {
  const count = task.split(' ').length;
  return count >= 4 && count <= MOST_WORDS && !/[.;:]\s/u.test(task);
}

/** The newest that has a number and assigns something. */
function documentOf(directives: readonly Directive[], tasks: readonly Task[]): ExampleQuestions['document'] {
  const assigning = new Set(tasks.map(({ document }) => document));
  const found = directives.findLast(
    ({ id, number, kind }) => number !== null && kind !== null && assigning.has(id),
  );
  if (found === undefined || found.kind === null || found.number === null) return null;
  return `${KIND_NAMES[found.kind].vi} ${found.number.ordinal}`;
}

import type { AgencyRegistry } from '../../../src/directive/agencies/agency-registry.ts';
import { dueDatesOf } from '../../../src/directive/deadline.ts';
import type { Task } from '../../../src/directive/task.ts';
import { fold } from '../../../src/vietnamese/fold.ts';
import { holdsWords } from '../same-words.ts';
import type { LabelledTask } from './labelled-task.ts';

/** What a task is held against, each right or not. */
export const TASK_ASPECTS = ['text', 'lead', 'coordinate', 'due', 'deliverable'] as const;
export type TaskAspect = (typeof TASK_ASPECTS)[number];

/** A labelled task beside the one that was read; `read` is null where none was. */
export interface JudgedTask {
  readonly document: string;
  readonly label: LabelledTask;
  readonly read: Task | null;
  readonly right: Readonly<Record<TaskAspect, boolean>>;
}

/** What came of one directive: its labelled tasks, and what was read beyond them. */
export interface JudgedDirective {
  readonly document: string;
  readonly tasks: readonly JudgedTask[];
  /** Read where no label is, optional ones included. */
  readonly beyond: readonly Task[];
  readonly read: number;
}

/** Holds the tasks that were read in a directive against those of a reader. Names are compared as the agencies file knows them. */
export function judgeTasks(
  document: string,
  labels: readonly LabelledTask[],
  { tasks, agencies }: { readonly tasks: readonly Task[]; readonly agencies: AgencyRegistry },
): JudgedDirective {
  const nameOf = (printed: string): string => {
    const [owner, second] = agencies.resolveOwners(printed, { document });
    return comparable(owner === undefined || second !== undefined ? printed : owner.name);
  };
  const judged = labels.map((label) => judge(document, label, { tasks, nameOf }));
  const matched = new Set(tasks.filter((task) => labels.some((label) => isOf(task, label))));
  return { document, tasks: judged, beyond: tasks.filter((task) => !matched.has(task)), read: tasks.length };
}

interface Held {
  readonly tasks: readonly Task[];
  readonly nameOf: (printed: string) => string;
}

/** Of several tasks of the same words the one that fits best. */
function judge(document: string, label: LabelledTask, { tasks, nameOf }: Held): JudgedTask {
  const candidates = tasks
    .filter((task) => isOf(task, label))
    .map((read) => ({ document, label, read, right: rightIn(read, label, nameOf) }));
  const fitOf = ({ right }: JudgedTask): number =>
    2 * Number(right.text) + Number(right.lead) + Number(right.due) + Number(right.coordinate);
  const most = Math.max(...candidates.map(fitOf));
  return (
    candidates.find((candidate) => fitOf(candidate) === most) ?? {
      document,
      label,
      read: null,
      right: NOTHING,
    }
  );
}

const NOTHING = { text: false, lead: false, coordinate: false, due: false, deliverable: false };

function isOf({ quote, task }: Task, label: LabelledTask): boolean {
  return holds(quote.text, label.quote) || holds(task, label.quote);
}

/** A task begins with a capital where its sentence names somebody before it. */
function holds(text: string, words: string): boolean {
  return holdsWords(text.toLowerCase(), words.toLowerCase());
}

function rightIn(task: Task, label: LabelledTask, nameOf: Held['nameOf']): JudgedTask['right'] {
  return {
    text: holds(task.task, label.quote) || holds(task.task, workOf(label)),
    lead: isSameSet(task.lead, label.lead.map(nameOf)),
    coordinate: isSameSet(task.coordinate, label.coordinate.map(nameOf)),
    due: isDue(task, label),
    deliverable: label.deliverable === undefined || holds(task.deliverable ?? '', label.deliverable),
  };
}

/** A time that was taken from a heading is right beside a label without one: readers take headings differently. */
function isDue({ deadline }: Task, { due, recurs }: LabelledTask): boolean {
  if (recurs === true) return deadline?.meaning.kind === 'recurring';
  const days = dueDatesOf(deadline);
  return due === null
    ? days.length === 0 || deadline?.stated === false
    : days.includes(due as (typeof days)[number]);
}

// "giao Sở Y tế chủ trì, …" · "phải …": words of a quote that tell who, not what
const TELLS_WHO =
  /^(?:giao|yêu cầu|đề nghị|chủ trì|phối hợp|phải|cần|có trách nhiệm|và|,)(?![\p{L}])[\s,]*/iu;

/** The quote from the work on: what is to be done, without who is to do it. */
function workOf({ quote, lead, coordinate }: LabelledTask): string {
  const names = [...lead, ...coordinate];
  let work = quote;
  for (;;) {
    const name = names.find((one) => work.toLowerCase().startsWith(one.toLowerCase()));
    const rest =
      name === undefined ? work.replace(TELLS_WHO, '') : work.slice(name.length).replace(/^[\s,]+/u, '');
    if (rest === work) return work;
    work = rest;
  }
}

function isSameSet(owners: Task['lead'], names: readonly string[]): boolean {
  const read = new Set(owners.map(({ name }) => comparable(name)));
  return read.size === new Set(names).size && names.every((name) => read.has(name));
}

function comparable(name: string): string {
  return fold(name)
    .replace(/uy ban nhan dan/gu, 'ubnd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

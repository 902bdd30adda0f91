import type { Answer, Block, TaskLine } from '../../answer/answer.ts';
import { firstOfEach } from '../../answer/compose-count.ts';
import { someCitations } from '../../answer/composing.ts';
import type { Phrases } from '../../answer/phrases/phrases.ts';
import { phrasesOf } from '../../answer/phrases/phrases-of.ts';
import type { Owner } from '../../directive/agency.ts';
import type { Language } from '../../question/question.ts';
import { replacedDocuments } from '../../retrieval/tasks/select-tasks.ts';
import { type IsoDate, printDate } from '../../vietnamese/calendar.ts';
import type { AskedLibrary } from '../ask.ts';
import { listTasks } from '../list-tasks.ts';

/** Days late by which overdue tasks are counted: up to a week, a month, four months, and longer. */
const LATE_BUCKETS = [7, 30, 120] as const;

/** The list, and for which day; `question` is what was typed. */
export interface OverdueAsked {
  readonly asOf: IsoDate;
  readonly language: Language;
  readonly question: string;
}

/** One agency that leads overdue tasks; null for tasks whose directive names nobody. */
interface Debtor {
  readonly name: string | null;
  readonly lines: readonly OverdueLine[];
}

type OverdueLine = Omit<TaskLine, 'number'> & { readonly daysLate: number };

/**
 * What the host of the weekly meeting pulls: every task that is overdue on a day, grouped by who leads it. The agency
 * with the most comes first, since the host calls on agencies in that order; under it the longest overdue. A task with
 * several leads stands under each and is counted once in the total, which says so. What was reported done by that day,
 * or no longer in force, is left out; what was put off is shown and marked.
 */
export function overdueByAgency(
  library: Pick<AskedLibrary, 'reader' | 'agencies' | 'progress'>,
  { asOf, language, question }: OverdueAsked,
): Answer {
  const say = phrasesOf(language);
  const parts = { ...pick(library), meaning: null };
  const replaced = replacedDocuments(parts);
  const all = listTasks(parts, { ...EVERYTHING, asOf }).filter(({ task }) => !replaced.has(task.document));
  const late = all.flatMap(({ number: _, ...line }): OverdueLine[] =>
    line.standing.kind === 'overdue' ? [{ ...line, daysLate: line.standing.days }] : [],
  );
  const debtors = debtorsOf(late);
  const blocks = late.length === 0 ? [] : [summary(late, debtors, { asOf, say }), ...lists(debtors, say)];
  const finished = all.filter(({ due, standing }) => {
    const isOver = standing.kind === 'done' || standing.kind === 'void';
    return isOver && due !== null && due < asOf;
  });
  const nothing: Block = { kind: 'notice', text: say.progress.overdue.none(printDate(asOf)) };
  const left: Block = { kind: 'notice', text: say.omitted.finished(finished.length) };
  return {
    question,
    asOf,
    language,
    kind: late.length === 0 ? 'none' : 'tasks',
    isPartial: false,
    understood: `${say.state.overdue} · ${printDate(asOf)}`,
    blocks: [...(late.length === 0 ? [nothing] : blocks), ...(finished.length === 0 ? [] : [left])],
    notes: notesOf(late, all, say),
  };
}

const EVERYTHING = { agency: null, period: null, standing: null } as const;

/** The parts, since a library may be an object whose parts are made when they are asked for. */
function pick({ reader, agencies, progress }: Pick<AskedLibrary, 'reader' | 'agencies' | 'progress'>) {
  return { reader, agencies, progress };
}

function debtorsOf(late: readonly OverdueLine[]): Debtor[] {
  const byOwner = new Map<string, { name: string | null; lines: OverdueLine[] }>();
  for (const line of late) {
    const owners: readonly (Owner | null)[] = line.task.lead.length === 0 ? [null] : line.task.lead;
    for (const owner of owners) {
      const key = owner === null ? '' : owner.kind === 'unknown' ? `?${owner.name}` : owner.id;
      const known = byOwner.get(key);
      if (known === undefined) byOwner.set(key, { name: owner?.name ?? null, lines: [line] });
      else known.lines.push(line);
    }
  }
  return Array.from(byOwner.values(), ({ name, lines }) => ({
    name,
    lines: lines.toSorted((a, b) => b.daysLate - a.daysLate),
  })).sort(
    (a, b) =>
      Number(a.name === null) - Number(b.name === null) ||
      b.lines.length - a.lines.length ||
      longest(b.lines) - longest(a.lines),
  );
}

function summary(
  late: readonly OverdueLine[],
  debtors: readonly Debtor[],
  { asOf, say }: { readonly asOf: IsoDate; readonly say: Phrases },
): Block {
  const shown = debtors.reduce((sum, { lines }) => sum + lines.length, 0);
  const bounds = [0, ...LATE_BUCKETS, Number.POSITIVE_INFINITY];
  const buckets = bounds.slice(1).map((to, index) => {
    const from = (bounds[index] ?? 0) + 1;
    return { from, to, count: late.filter(({ daysLate }) => from <= daysLate && daysLate <= to).length };
  });
  const sentence = say.progress.overdue.summary({
    day: printDate(asOf),
    count: late.length,
    agencies: debtors.filter(({ name }) => name !== null).length,
    buckets,
    shown,
  });
  const citations = someCitations(firstOfEach(late.map(({ citation }) => citation)));
  return citations === null ? { kind: 'notice', text: sentence } : { kind: 'count', sentence, citations };
}

function lists(debtors: readonly Debtor[], say: Phrases): Block[] {
  let number = 0;
  return debtors.map(({ name, lines }) => ({
    kind: 'task-list',
    heading: say.progress.overdue.heading(name, lines.length, longest(lines)),
    lines: lines.map(({ daysLate: _, ...line }) => {
      number += 1;
      return { number, ...line };
    }),
  }));
}

function longest(lines: readonly OverdueLine[]): number {
  return lines.reduce((most, { daysLate }) => Math.max(most, daysLate), 0);
}

/** What overdue is reckoned from, days taken from headings, and tasks that no day can make overdue. */
function notesOf(late: readonly OverdueLine[], all: readonly TaskLine[], say: Phrases): string[] {
  const silent = late.filter(({ progress }) => progress?.state === 'unreported').length;
  const hasReports = all.some(({ progress }) => progress !== null);
  const implied = late.filter(({ task }) => task.deadline?.stated === false).length;
  const undated = all.filter(({ due, standing }) => due === null && standing.kind !== 'void').length;
  return [
    hasReports ? say.byReports(silent) : say.noReports,
    ...(implied === 0 ? [] : [say.implied(implied)]),
    ...(undated === 0 ? [] : [say.progress.overdue.undated(undated)]),
  ];
}

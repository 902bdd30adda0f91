import { blank, type Span } from '../../question/question-text.ts';
import type { ReportedState } from '../../register/progress-event.ts';
import { asksSomething } from './asks-something.ts';
import { findNamedLines } from './find-lines.ts';
import type { FoundPercent } from './find-percent.ts';
import { mayReport } from './may-report.ts';
import { otherAgency } from './other-agency.ts';
import type { ReportContext } from './report-context.ts';
import { findReportMentions, namesTask, type OneReport, type ReportMentions } from './report-mentions.ts';
import { noteOfReport } from './report-note.ts';
import { SAYS_REPORT } from './report-patterns.ts';
import { REPORTED_STATE_LEXICON } from './reported-state-words.ts';
import type { ReadReport, Reported, ReportRefusal } from './task-report.ts';
import type { TasksMeant } from './tasks-meant.ts';
import { whichTasks } from './which-tasks.ts';

const NO_REPORT: ReadReport = { kind: 'no-report' };
const NOWHERE: Span = { start: 0, end: 0 };

/** Reads a report in one state, about one or more tasks. */
export function readOneReport(report: OneReport, context: ReportContext): ReadReport {
  if (!report.isCommand && !mayReportSomething(report)) return NO_REPORT;
  const found = findReportMentions(report, context);
  if (!report.isCommand && !isReport(report, found)) return NO_REPORT;
  const meant = whichTasks(found, report.isCommand, context);
  if (meant === null) return NO_REPORT;
  const wrong = found.evidence.wrong ?? found.day.wrong ?? wrongShare(found.state, found.percent);
  if (wrong !== null) return refused(wrong);
  if (meant.kind === 'refused') return meant;
  if (found.state === null) return refused({ kind: 'no-state' });
  return reportsOf(meant, reportedOf(found, found.state, context), context);
}

/** False for most questions, before documents are looked for: no state is said, and no line is named. */
function mayReportSomething({ question }: OneReport): boolean {
  return REPORTED_STATE_LEXICON.find(question).length > 0 || namesTask(findNamedLines(question));
}

/** Says a state, or says by itself that it is a report ("báo cáo dòng 3"), and asks nothing. */
function isReport(
  { question }: OneReport,
  { state, stateSpan, lines, evidence, because }: ReportMentions,
): boolean {
  const namesLines = namesTask(lines);
  if (state === null && !(namesLines && SAYS_REPORT.test(question.folded))) return false;
  const told = blank(question, [...evidence.spans, ...(because === null ? [] : [because])]);
  return !asksSomething(told, { state: stateSpan ?? NOWHERE, namesLines });
}

function wrongShare(state: ReportedState | null, found: FoundPercent | null): ReportRefusal | null {
  if (found === null) return null;
  const { percent } = found;
  if (percent > 100) return { kind: 'percent-too-high', percent };
  if (state === 'running' && percent === 100) return { kind: 'running-at-hundred' };
  return state === 'done' && percent < 100 ? { kind: 'done-below-hundred', percent } : null;
}

/** The day is the one named, else that of the document by which it was done or replaced, else today. */
function reportedOf(
  found: ReportMentions,
  state: ReportedState,
  { today, library }: ReportContext,
): Reported {
  const { evidence, percent, day } = found;
  const dates = evidence.evidence.flatMap((each) =>
    each.kind === 'document' && each.date !== null ? [each.date] : [],
  );
  const dated = state === 'done' || state === 'void' ? dates.toSorted().at(-1) : undefined;
  return {
    state,
    percent: percent?.percent ?? null,
    on: day.day ?? dated ?? today,
    note: noteOfReport(found, library.agencies),
    evidence: evidence.evidence,
  };
}

function reportsOf(
  { kind, tasks }: Exclude<TasksMeant, { kind: 'refused' }>,
  reported: Reported,
  { person, library }: ReportContext,
): ReadReport {
  const allowed = tasks.filter((task) => mayReport(person, task, library.agencies));
  const other = tasks.find((task) => !allowed.includes(task));
  const isRefused = other !== undefined && (kind === 'all' || allowed.length === 0);
  if (isRefused) return refused(otherAgency(other, person, library.agencies));
  const reports = allowed.map((task) => ({ task, ...reported }));
  return { kind: kind === 'one-of' && reports.length > 1 ? 'ambiguous' : 'reports', reports };
}

function refused(reason: ReportRefusal): ReadReport {
  return { kind: 'refused', reason };
}

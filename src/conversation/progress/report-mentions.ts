import { blank, type QuestionText, type Span } from '../../question/question-text.ts';
import type { ReportedState } from '../../register/progress-event.ts';
import { type FoundEvidence, findEvidence } from './find-evidence.ts';
import { type FoundLines, findNamedLines, linesBeside } from './find-lines.ts';
import { type FoundPercent, findPercent } from './find-percent.ts';
import { type FoundDay, findReportDay } from './find-report-day.ts';
import { findReportedState } from './find-reported-state.ts';
import type { ReportContext } from './report-context.ts';
import { BECAUSE } from './report-patterns.ts';

/** A report in one state, as typed without its command. */
export interface OneReport {
  readonly question: QuestionText;
  /** True behind "/xong", "/tien_do": it is a report whatever it says. */
  readonly isCommand: boolean;
  /** The state that the command says, or null. */
  readonly commanded: ReportedState | null;
}

/** Everything that was found in a report, before it is decided which task it is about. */
export interface ReportMentions {
  readonly state: ReportedState | null;
  /** The words that tell the state; null where a command or a share tells it. */
  readonly stateSpan: Span | null;
  readonly evidence: FoundEvidence;
  readonly percent: FoundPercent | null;
  readonly day: FoundDay;
  readonly lines: FoundLines;
  /** From "vì", "ghi chú:" to the end; null where nothing of the kind is said. */
  readonly because: Span | null;
  /** What was understood, blanked; the words of the state are left. */
  readonly left: QuestionText;
}

const START: Span = { start: 0, end: 0 };

/** Finds the parts of a report, each kind in what the kinds before it left. */
export function findReportMentions(
  { question, isCommand, commanded }: OneReport,
  { library, today }: ReportContext,
): ReportMentions {
  const evidence = findEvidence(question, { directives: library.reader.directives(), today });
  let left = blank(question, evidence.spans);
  const because = becauseIn(left);
  if (because !== null) left = blank(left, [because]);
  const percent = findPercent(left);
  if (percent !== null) left = blank(left, [percent.span]);
  const told = findReportedState(left);
  const named = findNamedLines(left);
  left = blank(left, named.spans);
  const day = findReportDay(told === null ? left : blank(left, [told.span]), today);
  left = blank(left, day.spans);
  const beside = [...(isCommand ? [START] : []), ...(told === null ? [] : [told.span])];
  const lines = namesTask(named) ? named : linesBeside(left, beside);
  left = blank(left, lines.spans);
  const isShare = percent !== null && namesTask(lines);
  return {
    state: told?.state ?? commanded ?? (isShare ? 'running' : null),
    stateSpan: told?.span ?? null,
    evidence,
    percent,
    day,
    lines,
    because,
    left,
  };
}

/** True where a line or a row is named. */
export function namesTask({ lines, row }: FoundLines): boolean {
  return lines.length > 0 || row !== null;
}

/** "vì", not "vị" or "ví". */
function becauseIn({ folded, text }: QuestionText): Span | null {
  const match = Array.from(folded.matchAll(BECAUSE)).find(({ index, 0: word }) => {
    const printed = text.slice(index, index + word.length).toLowerCase();
    return word === 'vi' ? printed === 'vi' || printed === 'vì' : word !== 'do' || printed === 'do';
  });
  return match === undefined || match.index === 0 ? null : { start: match.index, end: text.length };
}

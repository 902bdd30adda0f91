import { findTopic } from '../../question/mentions/find-topic.ts';
import { blank, type QuestionText, type Span } from '../../question/question-text.ts';
import { TALK_LEXICON } from '../../question/talk-words.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportMentions } from './report-mentions.ts';
import { clausesOf } from './report-note.ts';
import { TASK_NOUN, TOLD } from './report-patterns.ts';
import { type TasksMeant, tasksInRow, tasksOfTopic, tasksOnLines, taskTalkedAbout } from './tasks-meant.ts';

/** Words that "xong rồi" may stand among and still be nothing else: "ok xong rồi nhé". */
const SHORT = 40;

/**
 * The tasks that a report is about: on the lines it names, in the row, those its words name, else the one just talked
 * about. Null where nothing shows that the text is a report at all: "hoàn thành hệ thống thông tin đất đai" may be what
 * a task is called.
 */
export function whichTasks(
  mentions: ReportMentions,
  isCommand: boolean,
  context: ReportContext,
): TasksMeant | null {
  const { lines, evidence, left, percent, day } = mentions;
  if (lines.lines.length > 0) return tasksOnLines(lines, context);
  if (lines.row !== null) {
    return tasksInRow(lines.row, evidence.scope, context) ?? noTask(`STT ${lines.row}`);
  }
  const isSure = isCommand || evidence.evidence.length > 0 || percent !== null || day.day !== null;
  const topics = topicsOf(mentions);
  if (topics.length > 0) return tasksOfWords(topics, { mentions, isCommand, isSure }, context);
  return isSure || left.text.length <= SHORT ? taskTalkedAbout(context) : null;
}

interface Telling {
  readonly mentions: ReportMentions;
  readonly isCommand: boolean;
  /** True where more than words of a state shows that it is a report. */
  readonly isSure: boolean;
}

function tasksOfWords(
  topics: readonly (readonly string[])[],
  { mentions, isCommand, isSure }: Telling,
  context: ReportContext,
): TasksMeant | null {
  const { left, stateSpan, evidence } = mentions;
  const saysTask = left.folded.slice(stateSpan?.end ?? 0).search(TASK_NOUN) >= 0;
  if (!isSure && !saysTask && !isTold(left, stateSpan)) return null;
  for (const topic of topics) {
    const meant = tasksOfTopic(topic, evidence.scope, context);
    if (meant !== null) return meant.kind === 'one-of' && !isSure && !saysTask ? null : meant;
  }
  if (!saysTask && isSure && context.focus !== null) return taskTalkedAbout(context);
  return saysTask || isCommand ? noTask(topics[0]?.join(' ') ?? '') : null;
}

/** "xong rồi", "đã xong", "X xong rồi": told as something that has happened. */
function isTold({ folded }: QuestionText, state: Span | null): boolean {
  return state !== null && TOLD.test(folded.slice(state.start, state.end));
}

/** What may name the task: all that is left, then the clause that tells the state alone; empty where nothing is left. */
function topicsOf({ left, stateSpan }: ReportMentions): string[][] {
  const silent = blank(left, [...(stateSpan === null ? [] : [stateSpan]), ...TALK_LEXICON.find(left)]);
  const whole = findTopic(silent, 'vi');
  if (whole.length === 0) return [];
  const clause = clausesOf(left.text).find(
    ({ start, end }) => stateSpan !== null && start <= stateSpan.start && stateSpan.end <= end,
  );
  if (clause === undefined) return [whole];
  const others = [
    { start: 0, end: clause.start },
    { start: clause.end, end: left.text.length },
  ];
  const near = findTopic(blank(silent, others), 'vi');
  return near.length === 0 || near.length === whole.length ? [whole] : [whole, near];
}

function noTask(words: string): TasksMeant {
  return { kind: 'refused', reason: { kind: 'no-task', words } };
}

import { findTopic } from '../../question/mentions/find-topic.ts';
import { blank, type QuestionText, type Span } from '../../question/question-text.ts';
import { isTypedAs } from '../../question/typed-as.ts';
import { ASKS, ENDS_ASKING, QUESTION_MARK, STARTS_ASKING, TASK_NOUN, THIS_TASK } from './report-patterns.ts';

/** What tells a report from a question, besides its words. */
export interface ReportSigns {
  readonly state: Span;
  readonly namesLines: boolean;
}

/**
 * True for what asks and reports nothing: "đã xong chưa?", "việc nào xong rồi", "khi nào xong", "danh sách việc đã xong",
 * "nhiệm vụ đã hoàn thành". Links and documents are blanked in `question`.
 */
export function asksSomething(question: QuestionText, { state, namesLines }: ReportSigns): boolean {
  const { folded, text } = question;
  if (QUESTION_MARK.test(folded)) return true;
  if (asksByWord(question)) return true;
  const ending = ENDS_ASKING.exec(folded);
  if (ending !== null && isTypedAs(text.slice(ending.index).split(/[\s.!]/u)[0] ?? '', 'chưa')) return true;
  if (STARTS_ASKING.test(folded)) return true;
  return !namesLines && namesByState(question, state);
}

// Other words when they bear other marks: "đâu", "hạ", "nay".
const WITH_MARKS: Readonly<Record<string, string>> = { nao: 'nào', gi: 'gì', ai: 'ai', nhi: 'nhỉ', ha: 'hả' };

// "rồi à" asks, "rồi ạ" is polite; without marks it is taken for polite.
const ASKS_POLITELY = /à$/u;

function asksByWord({ folded, text }: QuestionText): boolean {
  const shouts = text === text.toUpperCase();
  return Array.from(folded.matchAll(ASKS)).some(({ index, 0: word }) => {
    const printed = text.slice(index, index + word.length);
    if (printed === 'AI' && !shouts) return false;
    if (word.endsWith('roi a')) return ASKS_POLITELY.test(printed);
    const meant = WITH_MARKS[word];
    return meant === undefined || isTypedAs(printed, meant);
  });
}

/** "việc đã xong", "nhiệm vụ của đơn vị tôi đã hoàn thành": tasks named by their state, and by nothing else. */
function namesByState(question: QuestionText, state: Span): boolean {
  const head = blank(question, [{ start: state.start, end: question.text.length }]);
  const named = head.folded.slice(0, state.start);
  if (named.search(TASK_NOUN) < 0 || named.search(THIS_TASK) >= 0) return false;
  return findTopic(head, 'vi').length === 0;
}

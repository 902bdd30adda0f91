import type { StateFilter } from '../question.ts';
import { blank, type QuestionText, type Span } from '../question-text.ts';
import { CUE_LEXICON } from './cue-words.ts';
import { findTopic } from './find-topic.ts';
import type { LexiconHit } from './lexicon.ts';
import { ROLE_LEXICON } from './role-words.ts';
import { findSlips } from './slips.ts';
import {
  ASKED_TASK,
  BOUND_WORD,
  CONSEQUENCE,
  DAY_ASKED_BEFORE,
  DAY_ASKED_BEHIND,
  DUE_TO,
  EXPIRES,
  FAULT_BEFORE,
  PUT_OFF,
  STATE_LEXICON,
} from './state-words.ts';

/**
 * The states that a question names of tasks, in order; past a typing slip where it names none otherwise
 * (but "đến hai" is no slip of "đến hạn", and "chủ trì việc" none of "trễ việc"). `namesOwner` says that it asks of an
 * agency, whose tasks are meant.
 */
export function findStates(
  question: QuestionText,
  { namesOwner = false }: { readonly namesOwner?: boolean } = {},
): LexiconHit<StateFilter>[] {
  const hits = STATE_LEXICON.find(question).filter(({ end, value }) => {
    const after = question.folded.slice(end);
    return (
      !(question.folded.slice(0, end).endsWith('cham') && BOUND_WORD.test(after)) &&
      !(value === 'due' && DUE_TO.test(after))
    );
  });
  const rest = blank(question, ROLE_LEXICON.find(question));
  const meant =
    hits.length > 0 ? hits : findSlips(rest, STATE_LEXICON).filter(({ value }) => value !== 'due');
  return meant.filter(
    (hit) =>
      !CONSEQUENCE.test(question.folded.slice(hit.end)) &&
      !isOfMatter(hit, question) &&
      !asksDayOf(hit, question) &&
      (namesOwner || isSaidOfTasks(hit, question)),
  );
}

/** "Kiểm điểm để chậm dự án", "nhiệm vụ chậm tiến độ được lùi hạn": what a task is about, not how it stands. */
function isOfMatter({ start, end, value }: LexiconHit<StateFilter>, { text, folded }: QuestionText): boolean {
  if (value !== 'overdue') return false;
  return FAULT_BEFORE.test(text.slice(0, start).toLowerCase()) || PUT_OFF.test(folded.slice(end));
}

/** "Còn mấy ngày nữa hết hạn", "đến hạn khi nào": by when it is to be done, not that the time is over. */
function asksDayOf({ start, end, value }: LexiconHit<StateFilter>, { folded }: QuestionText): boolean {
  const isEnd = value === 'due' || folded.slice(start, end).search(EXPIRES) !== -1;
  if (!isEnd) return false;
  return DAY_ASKED_BEFORE.test(folded.slice(0, start)) || DAY_ASKED_BEHIND.test(folded.slice(end));
}

const OF_TASKS: ReadonlySet<string> = new Set(['task', 'count-tasks', 'duty', 'list', 'ranking', 'least']);

/**
 * "Tàu quá hạn đăng kiểm có được xuất bến không", "22 dự án chậm tiến độ bị cắt 185 tỷ": where no task, list or owner is
 * named, a state with words of the matter on both sides is part of the matter.
 */
function isSaidOfTasks({ start, end }: Span, question: QuestionText): boolean {
  const cues = CUE_LEXICON.find(question);
  if (cues.some(({ value }) => OF_TASKS.has(value))) return true;
  if (ASKED_TASK.test(question.folded.slice(0, start))) return true;
  const rest = blank(question, cues);
  const saysSomething = (outside: Span) =>
    findTopic(blank(rest, [outside]), question.isMarked ? 'vi' : 'en').length > 0;
  const { length } = question.text;
  return !saysSomething({ start, end: length }) || !saysSomething({ start: 0, end });
}

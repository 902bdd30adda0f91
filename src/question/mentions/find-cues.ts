import { fold } from '../../vietnamese/fold.ts';
import { overlaps, type QuestionText } from '../question-text.ts';
import { TALK_LEXICON } from '../talk-words.ts';
import { ALL_BEFORE, ASKS_DAY, MATTER_AFTER, OTHER_WORDS, WHICH_BODY } from './cue-patterns.ts';
import { CUE_LEXICON } from './cue-words.ts';
import { WHICH_PRODUCT } from './idle-verb-patterns.ts';
import type { LexiconHit } from './lexicon.ts';

/** Names of what the words of asking can tell. */
export type CueName = typeof CUE_LEXICON extends { find: (question: QuestionText) => LexiconHit<infer T>[] }
  ? T
  : never;
export type TalkName = typeof TALK_LEXICON extends { find: (question: QuestionText) => LexiconHit<infer T>[] }
  ? T
  : never;

/**
 * The words of asking in a question. "AI" in capitals is artificial intelligence, not "ai"; "việc" of "giúp việc" and
 * "xem" of "xem xét" are halves of other words.
 */
export function findCues(question: QuestionText): LexiconHit<CueName>[] {
  const shouts = question.text === question.text.toUpperCase();
  const others = Array.from(question.folded.matchAll(OTHER_WORDS), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const said = CUE_LEXICON.find(question).filter(
    (hit) =>
      (shouts || question.text.slice(hit.start, hit.end) !== 'AI') &&
      !others.some(({ start, end }) => start <= hit.start && hit.end <= end) &&
      !isAllOfMatter(question, hit),
  );
  const bodies = [...whichBody(question), ...whichProduct(question)];
  return bodies.length === 0
    ? said
    : [...said.filter((hit) => !bodies.some((one) => overlaps(one, hit))), ...bodies];
}

/** "Đến khi nào phải xử lý xong | toàn bộ | cơ sở dôi dư": all of a matter, of which a day is asked; no list. */
function isAllOfMatter({ folded }: QuestionText, { value, end }: LexiconHit<CueName>): boolean {
  const isAll = value === 'list' && ALL_BEFORE.test(folded.slice(0, end));
  return isAll && ASKS_DAY.test(folded) && MATTER_AFTER.test(folded.slice(end));
}

function whichBody({ folded }: QuestionText): LexiconHit<CueName>[] {
  return Array.from(folded.matchAll(WHICH_BODY), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    value: 'who' as const,
  }));
}

/** "Sản phẩm phải trình là gì": what a task brings. */
function whichProduct({ folded }: QuestionText): LexiconHit<CueName>[] {
  return Array.from(folded.matchAll(WHICH_PRODUCT), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    value: 'deliverable' as const,
  }));
}

/** Greetings, thanks, calls for help, and requests that no directive answers. */
export function findTalk(question: QuestionText): LexiconHit<TalkName>[] {
  return TALK_LEXICON.find(question);
}

// These ask, and say what it is about as well.
const ALSO_TOPIC = new Set(
  [
    'tỷ lệ',
    'tỉ lệ',
    'kinh phí',
    'kết quả',
    'tình hình',
    'phần trăm',
    'danh mục',
    'nội dung',
    'rate',
    'hiệu lực',
  ].map(fold),
);

/** True for words of asking that say what the question is about as well ("tỷ lệ", "kinh phí"). */
export function isAlsoTopic({ folded }: QuestionText, { start, end }: LexiconHit<CueName>): boolean {
  return ALSO_TOPIC.has(folded.slice(start, end));
}

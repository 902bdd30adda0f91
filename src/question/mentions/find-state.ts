import type { StateFilter } from '../question.ts';
import { blank, type QuestionText } from '../question-text.ts';
import type { LexiconHit } from './lexicon.ts';
import { ROLE_LEXICON } from './role-words.ts';
import { findSlips } from './slips.ts';
import { BOUND_WORD, DUE_TO, STATE_LEXICON } from './state-words.ts';

/**
 * The states that a question names, in order; past a typing slip where it names none otherwise
 * (but "đến hai" is no slip of "đến hạn", and "chủ trì việc" none of "trễ việc").
 */
export function findStates(question: QuestionText): LexiconHit<StateFilter>[] {
  const hits = STATE_LEXICON.find(question).filter(({ end, value }) => {
    const after = question.folded.slice(end);
    return (
      !(question.folded.slice(0, end).endsWith('cham') && BOUND_WORD.test(after)) &&
      !(value === 'due' && DUE_TO.test(after))
    );
  });
  if (hits.length > 0) return hits;
  const rest = blank(question, ROLE_LEXICON.find(question));
  return findSlips(rest, STATE_LEXICON).filter(({ value }) => value !== 'due');
}

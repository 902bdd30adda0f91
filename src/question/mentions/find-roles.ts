import type { QuestionText } from '../question-text.ts';
import type { LexiconHit } from './lexicon.ts';
import { ROLE_LEXICON } from './role-words.ts';
import { findSlips } from './slips.ts';

/** The roles that a question names, in order; past a typing slip where it names none otherwise. */
export function findRoles(question: QuestionText): LexiconHit<'lead' | 'coordinate'>[] {
  const hits = ROLE_LEXICON.find(question);
  return hits.length > 0 ? hits : findSlips(question, ROLE_LEXICON);
}

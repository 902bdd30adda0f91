import { fold } from '../vietnamese/fold.ts';
import { isSyllable } from '../vietnamese/is-syllable.ts';
import { syllables } from '../vietnamese/syllables.ts';
import { ENGLISH_WORDS, VIETNAMESE_WORDS } from './language-words.ts';
import type { Language } from './question.ts';
import { overlaps, type Span } from './question-text.ts';
import { ENGLISH_STOP_WORDS } from './stop-words.ts';

const CAPITAL = /^\p{Lu}/u;
/** Those that are no Vietnamese syllable; "to" and "do" are. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [...ENGLISH_STOP_WORDS].filter((word) => !isSyllable(word)),
);

/**
 * English when its function words are; names (agencies, periods, words with capitals within it) say nothing about it. Vietnamese
 * when in doubt.
 */
export function detectLanguage(text: string, names: readonly Span[]): Language {
  let english = 0;
  let vietnamese = 0;
  const said = syllables(text);
  const isName = ({ text: word, start }: { text: string; start: number }) => start > 0 && CAPITAL.test(word);
  const asks = ENGLISH_WORDS.has(fold(said[0]?.text ?? ''));
  for (const syllable of said) {
    const folded = fold(syllable.text);
    const isMarked = folded !== syllable.text.toLowerCase();
    if (!isMarked && (ENGLISH_WORDS.has(folded) || FUNCTION_WORDS.has(folded))) english += 1;
    else if (names.some((name) => overlaps(name, syllable)) || (asks && isName(syllable))) continue;
    else if (isMarked || VIETNAMESE_WORDS.has(folded)) vietnamese += 1;
  }
  return english > vietnamese ? 'en' : 'vi';
}

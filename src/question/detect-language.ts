import { fold } from '../vietnamese/fold.ts';
import { syllables } from '../vietnamese/syllables.ts';
import { ENGLISH_WORDS, VIETNAMESE_WORDS } from './language-words.ts';
import type { Language } from './question.ts';
import { overlaps, type Span } from './question-text.ts';

/** English when its function words are; names (agencies, periods) say nothing about it. Vietnamese when in doubt. */
export function detectLanguage(text: string, names: readonly Span[]): Language {
  let english = 0;
  let vietnamese = 0;
  for (const syllable of syllables(text)) {
    const folded = fold(syllable.text);
    const isMarked = folded !== syllable.text.toLowerCase();
    if (!isMarked && ENGLISH_WORDS.has(folded)) english += 1;
    else if (names.some((name) => overlaps(name, syllable))) continue;
    else if (isMarked || VIETNAMESE_WORDS.has(folded)) vietnamese += 1;
  }
  return english > vietnamese ? 'en' : 'vi';
}

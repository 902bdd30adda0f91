import { fold } from '../../vietnamese/fold.ts';
import { syllables } from '../../vietnamese/syllables.ts';
import type { Language } from '../question.ts';
import { blank, type QuestionText } from '../question-text.ts';
import { COMPOUND_WORDS, ENGLISH_STOP_WORDS, STOP_PHRASES, STOP_WORDS } from '../stop-words.ts';
import { lexicon } from './lexicon.ts';

const PHRASES = lexicon({ stop: STOP_PHRASES.join(',') });
const FIGURE = /\p{N}/u;

/**
 * The words that are left of a question when all that was understood is blanked: function words and turns of asking go,
 * figures and codes stay. As typed, in order.
 */
export function findTopic(question: QuestionText, language: Language): string[] {
  const left = blank(question, PHRASES.find(question));
  const said = syllables(left.rest.replaceAll('·', ' '));
  const typed = said.map(({ text }) => text.toLowerCase());
  const compounds = question.isMarked ? COMPOUND_WORDS.marked : COMPOUND_WORDS.bare;
  const isCompound = (index: number) => compounds.has(`${typed[index] ?? ''} ${typed[index + 1] ?? ''}`);
  return said.flatMap(({ text }, index) => {
    const stops = !isCompound(index - 1) && !isCompound(index) && isStop(text, question, language);
    return stops ? [] : [text];
  });
}

function isStop(word: string, { text, isMarked }: QuestionText, language: Language): boolean {
  const isCode = word.length > 1 && word === word.toUpperCase() && text !== text.toUpperCase();
  if (FIGURE.test(word) || isCode) return false;
  const lower = word.toLowerCase();
  if (language === 'en' && ENGLISH_STOP_WORDS.has(lower)) return true;
  return isMarked ? STOP_WORDS.marked.has(lower) : STOP_WORDS.bare.has(fold(lower));
}

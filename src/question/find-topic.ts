import { fold } from '../vietnamese/fold.ts';
import { syllables } from '../vietnamese/syllables.ts';
import { lexicon } from './lexicon.ts';
import { blank, type QuestionText } from './question-text.ts';
import { BARE_COMPOUNDS, STOP_PHRASES, STOP_WORDS } from './stop-words.ts';

const PHRASES = lexicon({ stop: STOP_PHRASES.join(',') });
const FIGURE = /\p{N}/u;

/**
 * The words that are left of a question when all that was understood is blanked: function words and turns of asking go,
 * figures and codes stay. As typed, in order.
 */
export function findTopic(question: QuestionText): string[] {
  const left = blank(question, PHRASES.find(question));
  const said = syllables(left.rest.replaceAll('·', ' '));
  const folded = said.map(({ text }) => fold(text));
  return said.flatMap(({ text }, index) => {
    const before = `${folded[index - 1] ?? ''} ${folded[index] ?? ''}`;
    const after = `${folded[index] ?? ''} ${folded[index + 1] ?? ''}`;
    const inCompound = !question.isMarked && (BARE_COMPOUNDS.has(before) || BARE_COMPOUNDS.has(after));
    return !inCompound && isStop(text, question) ? [] : [text];
  });
}

function isStop(word: string, { text, isMarked }: QuestionText): boolean {
  const isCode = word.length > 1 && word === word.toUpperCase() && text !== text.toUpperCase();
  if (FIGURE.test(word) || isCode) return false;
  const lower = word.toLowerCase();
  return isMarked ? STOP_WORDS.marked.has(lower) : STOP_WORDS.bare.has(fold(lower));
}

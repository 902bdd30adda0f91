import { fold } from '../../vietnamese/fold.ts';
import { type Syllable, syllables } from '../../vietnamese/syllables.ts';
import type { Language } from '../question.ts';
import { blank, type QuestionText, type Span } from '../question-text.ts';
import { COMPOUND_WORDS, ENGLISH_STOP_WORDS, STOP_PHRASES, STOP_WORDS } from '../stop-words.ts';
import { GIVES_TO, TO_DO } from './assignment-patterns.ts';
import { halvesIn, type PairWords } from './halves-of-words.ts';
import { lexicon } from './lexicon.ts';

const PHRASES = lexicon({ stop: STOP_PHRASES.join(',') });
const FIGURE = /\p{N}/u;

/**
 * The words that are left of a question when all that was understood is blanked: function words and turns of asking go,
 * figures and codes stay. As typed, in order.
 */
export function findTopic(question: QuestionText, language: Language, words?: PairWords): string[] {
  const left = blank(question, [
    ...PHRASES.find(question),
    ...turnsOfGiving(question),
    ...turnsOfDoing(question),
  ]);
  const said = syllables(left.rest.replaceAll('·', ' '));
  const typed = said.map(({ text }) => text.toLowerCase());
  const isCompound = (index: number) => {
    const pair = `${typed[index] ?? ''} ${typed[index + 1] ?? ''}`;
    return COMPOUND_WORDS.marked.has(pair) || (!question.isMarked && COMPOUND_WORDS.bare.has(pair));
  };
  const isName = namesIn(left, said);
  const isHalf = halvesIn(left, said, words);
  return said.flatMap((syllable, index) => {
    const isPart = isCompound(index - 1) || isCompound(index) || isName(index) || isHalf(index);
    return !isPart && isStop(syllable, question, language) ? [] : [syllable.text];
  });
}

const CAPITAL = /^\p{Lu}/u;
/** More words with a capital than this share: so are all of them typed. */
const TITLE_SHARE = 0.5;

/** Which words are parts of a name, with capitals side by side: "cầu Đầm Cùng", "Yên Minh". */
function namesIn({ rest, text: whole }: QuestionText, said: readonly Syllable[]): (index: number) => boolean {
  const isCapital = ({ text }: Syllable) => CAPITAL.test(text) && text !== text.toUpperCase();
  const capitals = said.map(isCapital);
  const all = syllables(whole);
  const isTitle = all.filter(isCapital).length > all.length * TITLE_SHARE;
  const isBeside = (at: number) => {
    const [one, two] = [said[at], said[at + 1]];
    if (one === undefined || two === undefined || !capitals[at] || !capitals[at + 1]) return false;
    return rest.slice(one.end, two.start).trim() === '';
  };
  return (index) => !isTitle && (isBeside(index - 1) || (index > 0 && isBeside(index)));
}

/** "Việc làm | bệnh án điện tử | giao cho ai": that it is done. Looked for in what was typed, of which parts are understood already. */
function turnsOfDoing({ text }: QuestionText): Span[] {
  return Array.from(fold(text).matchAll(TO_DO), ({ 0: turn, index }) => ({
    start: index,
    end: index + turn.length,
  }));
}

/** "Công điện 11 | yêu cầu | UBND xã …": the document asks it of somebody. */
function turnsOfGiving({ folded }: QuestionText): Span[] {
  return Array.from(folded.matchAll(GIVES_TO), ({ 0: turn, index }) => ({
    start: index,
    end: index + turn.length,
  }));
}

/** A shorter clause says nothing of how it is typed. */
const FEWEST_IN_CLAUSE = 4;

/** Whether the clause around a word is typed without marks, whatever the rest is: "mẫn xá ai thẩm định, trinh truoc ngay may". */
function isBareClause({ text }: QuestionText, { start, end }: Syllable): boolean {
  const from = Math.max(...[',', ';', '.', '?'].map((sign) => text.lastIndexOf(sign, start))) + 1;
  const to = text.slice(end).search(/[,;.?]/u);
  const clause = text.slice(from, to === -1 ? text.length : end + to).toLowerCase();
  return fold(clause) === clause && syllables(clause).length >= FEWEST_IN_CLAUSE;
}

function isStop(syllable: Syllable, question: QuestionText, language: Language): boolean {
  const { text } = question;
  const word = syllable.text;
  const isMarked = question.isMarked && !isBareClause(question, syllable);
  const isCode = word.length > 1 && word === word.toUpperCase() && text !== text.toUpperCase();
  if (FIGURE.test(word) || isCode) return false;
  const lower = word.toLowerCase();
  if (language === 'en' && ENGLISH_STOP_WORDS.has(lower)) return true;
  const bearsMarks = isMarked || fold(lower) !== lower;
  return bearsMarks ? STOP_WORDS.marked.has(lower) : STOP_WORDS.bare.has(lower);
}

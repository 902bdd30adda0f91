import { fold } from '../../vietnamese/fold.ts';
import type { Syllable } from '../../vietnamese/syllables.ts';
import type { QuestionText } from '../question-text.ts';
import type { CorpusWords } from '../slips/corpus-words.ts';
import { STOP_WORDS } from '../stop-words.ts';

/** What tells how words stand together in the documents. */
export type PairWords = Pick<CorpusWords, 'count' | 'countFolded' | 'pairs'>;

/** Letters are a stop word where it makes up more than this share of them in the documents, and hardly ever under the other. */
const OFTEN = 0.7;
const RARELY = 0.15;
/** So often two must stand side by side, and so much of one of them: they are one word, and surely one. */
const FEWEST = 3;
const BOND = 0.3;
const SURE = 0.6;

const STOPS = [...STOP_WORDS.marked];

/**
 * Which syllables typed without marks are no function words but parts of words, as the documents have them: "ho" of "ho tro",
 * "chu" of "chu mo", "lai" of "lai suat".
 */
export function halvesIn(
  { rest, isMarked }: QuestionText,
  said: readonly Syllable[],
  words: PairWords | undefined,
): (index: number) => boolean {
  if (words === undefined || isMarked) return () => false;
  const typed = said.map(({ text }) => text.toLowerCase());
  const shares = new Map<string, number>();
  const shareOf = (word: string) => {
    const share = shares.get(word) ?? stopShare(word, words);
    shares.set(word, share);
    return share;
  };
  const bondAt = (at: number) => {
    const [one, two] = [said[at], said[at + 1]];
    if (one === undefined || two === undefined || rest.slice(one.end, two.start).trim() !== '') return 0;
    return bondOf(typed[at] ?? '', typed[at + 1] ?? '', words);
  };
  const isContent = (at: number) => shareOf(typed[at] ?? '') < RARELY;
  return (index) => {
    const word = typed[index] ?? '';
    if (!STOP_WORDS.bare.has(word)) return false;
    const bond = Math.max(
      isContent(index - 1) ? bondAt(index - 1) : 0,
      isContent(index + 1) ? bondAt(index) : 0,
    );
    if (isContent(index)) return bond > 0;
    return bond >= SURE || (bond >= BOND && shareOf(word) <= OFTEN);
  };
}

/** How much of some letters are function words in the documents: 0 to 1; those that stand nowhere are none. */
function stopShare(word: string, words: PairWords): number {
  if (!STOP_WORDS.bare.has(word)) return 0;
  const all = words.countFolded(word);
  if (all === 0) return 1;
  return STOPS.filter((stop) => fold(stop) === word).reduce((sum, stop) => sum + words.count(stop), 0) / all;
}

function bondOf(left: string, right: string, words: PairWords): number {
  const pairs = words.pairs(left, right);
  const fewer = Math.min(words.countFolded(left), words.countFolded(right));
  return pairs < FEWEST || fewer === 0 ? 0 : pairs / fewer;
}

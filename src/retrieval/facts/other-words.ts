import { type OfficialWords, officialWords } from '../../question/everyday-words/official-words.ts';
import type { SearchWord } from '../../vietnamese/search-words.ts';
import {
  bestBetween,
  coverageOf,
  type Match,
  matchesIn,
  type Searched,
  type WantedToken,
  wantedTokens,
} from './coverage.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of directives for some words of a question: "cửa hàng" for "tiệm". */
export interface OtherWords {
  readonly printed: string;
  /** Which of the question's wanted syllables they stand for: their places in `wanted`. */
  readonly places: readonly number[];
  readonly wanted: readonly WantedToken[];
  /** Whether the corpus lacks the everyday words, so that these are searched for. */
  readonly isSought: boolean;
}

/** What other words are worth beside those of the question. */
const OTHER = 0.8;
/** They count only where most of them stand in a text. */
const ENOUGH = 0.7;
/** Everyday words that the corpus says fewer times are searched for in other words. */
const SELDOM = 3;

/** The words of a question, and in what other words some of them may be said. */
export interface Sayings {
  readonly words: readonly SearchWord[];
  /** Its wanted syllables, in their order. */
  readonly content: readonly SearchWord[];
  /** Other ways to say what was translated. */
  readonly ways?: ReadonlyMap<string, readonly string[]> | undefined;
}

const NO_WAYS: ReadonlyMap<string, readonly string[]> = new Map();

/** The other words for a question that the corpus holds. */
export function otherWordsFor(
  { words, content, ways = NO_WAYS }: Sayings,
  vocabulary: Vocabulary,
): OtherWords[] {
  return [...officialWords(words), ...translatedWords(words, ways)].flatMap(({ start, end, official }) => {
    const places = content.flatMap((word, place) => (word.start >= start && word.start < end ? [place] : []));
    if (places.length === 0) return [];
    const everyday = words.filter((word) => word.start >= start && word.start < end);
    const isSought = isSeldom(everyday, vocabulary);
    return official.flatMap((printed): OtherWords[] => {
      const syllables = vocabulary.words(printed);
      if (syllables.some(({ marked }) => !vocabulary.hasMarked(marked))) return [];
      return [{ printed, places, wanted: wantedTokens([syllables], vocabulary), isSought }];
    });
  });
}

function translatedWords(
  words: readonly SearchWord[],
  ways: ReadonlyMap<string, readonly string[]>,
): OfficialWords[] {
  return [...ways].flatMap(([said, official]) => {
    const syllables = said.toLowerCase().split(/\s+/u);
    return words.flatMap((first, at) => {
      const last = words[at + syllables.length - 1];
      const stands =
        last !== undefined && syllables.every((syllable, step) => words[at + step]?.marked === syllable);
      return stands ? [{ start: first.start, end: last.end, official }] : [];
    });
  });
}

function isSeldom(words: readonly SearchWord[], vocabulary: Vocabulary): boolean {
  const [only, second] = words;
  if (only === undefined) return false;
  if (second === undefined) return vocabulary.documentFrequency(only.folded) < SELDOM;
  return words
    .slice(1)
    .some((word, index) => vocabulary.pairCount(words[index]?.folded ?? '', word.folded) < SELDOM);
}

/** Where the other words stand in a text. */
export type OtherMatches = readonly (readonly (readonly Match[])[])[];

export function otherMatches(
  other: readonly OtherWords[],
  text: Searched,
  vocabulary: Vocabulary,
): OtherMatches {
  return other.map(({ wanted }) => matchesIn(wanted, text, vocabulary));
}

/** Credits raised where other words for the same stand between two places of the text. */
export function withOtherWords(
  credits: readonly number[],
  other: readonly OtherWords[],
  matches: OtherMatches,
  range: { readonly from: number; readonly to: number },
): readonly number[] {
  if (other.length === 0) return credits;
  const raised = [...credits];
  other.forEach(({ wanted, places }, index) => {
    const found = (matches[index] ?? []).map((places) => bestBetween(places, range.from, range.to));
    const share = coverageOf(wanted, found);
    if (share < ENOUGH) return;
    for (const place of places) raised[place] = Math.max(raised[place] ?? 0, share * OTHER);
  });
  return raised;
}

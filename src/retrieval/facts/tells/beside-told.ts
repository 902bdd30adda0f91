import type { Place, PlacedWord, PlacedWords } from './placed-words.ts';
import type { ToldValue } from './told-value.ts';

/** How much of what a question asks about stands where, seen from one told value: shares of its weight, 0 to 1. */
export interface Beside {
  /** In the clause or item of the value. */
  readonly beside: number;
  /** In words that stand before the first or behind the last such value of the sentence and so govern them all, or in a sentence without one. */
  readonly shared: number;
  /** Only beside other values of its type. */
  readonly rival: number;
  /** The largest share that one word has which stands neither beside it nor governs it. */
  readonly lost: number;
  /** Of `shared`, what stands in a later sentence or part only: that rarely governs what was said before. */
  readonly later: number;
  /** The share of the words next to those that ask in the clause or item of the value. */
  readonly turnBeside: number;
  /** The share of them that stands neither there nor governs it. */
  readonly turnLost: number;
}

interface PlacedValue extends ToldValue, Place {}

const OWN = 4;
const SHARED = 3;
const LATER = 2;
const RIVAL = 1;
/** Within this much of boundaries a word is of the item of a value. */
const ITEM = 1;

/** What the words of a question count, and how near they stand to those that ask. */
export interface Weighing {
  readonly weights: ReadonlyMap<string, number>;
  readonly near: ReadonlyMap<string, number>;
}

/** For each value where the words of the question stand. */
export function besideEach(
  values: readonly ToldValue[],
  { words, placeOf }: PlacedWords,
  { weights, near }: Weighing,
): Beside[] {
  const placed = values.map(({ start, end, grade }): PlacedValue => {
    const { at, depth, sentence } = placeOf(start);
    return { start, end, grade, at, depth, sentence };
  });
  const owners = words.map((word) => ownerOf(word, placed));
  const ranges = rangesOf(placed);
  const ranks = new Map<string, number>();
  return placed.map((value, index) => {
    ranks.clear();
    words.forEach((word, at) => {
      const rank = rankOf(word, value, { isOwn: owners[at] === index, ranges });
      if (rank > (ranks.get(word.word) ?? 0)) ranks.set(word.word, rank);
    });
    const { beside, shared, rival, lost, later } = sharesOf(ranks, weights);
    const { turnBeside, turnLost } = turnShares(ranks, near);
    return { beside, shared, rival, lost, later, turnBeside, turnLost };
  });
}

/** From the first to the last value of each sentence that holds one. */
type Ranges = ReadonlyMap<number, { readonly from: number; readonly to: number }>;

function rangesOf(placed: readonly PlacedValue[]): Ranges {
  const ranges = new Map<number, { readonly from: number; readonly to: number }>();
  for (const { start, end, sentence } of placed) {
    const { from, to } = ranges.get(sentence) ?? { from: start, to: end };
    ranges.set(sentence, { from: Math.min(from, start), to: Math.max(to, end) });
  }
  return ranges;
}

function rankOf(
  word: PlacedWord,
  value: PlacedValue,
  { isOwn, ranges }: { readonly isOwn: boolean; readonly ranges: Ranges },
): number {
  if (word.at >= value.start && word.at < value.end) return OWN;
  const shared = word.sentence > value.sentence ? LATER : SHARED;
  if (isOwn) return Math.abs(word.depth - value.depth) <= ITEM ? OWN : shared;
  const range = ranges.get(word.sentence);
  if (range === undefined) return shared;
  if (word.sentence !== value.sentence) return RIVAL;
  return word.at < range.from || word.at >= range.to ? SHARED : RIVAL;
}

/** What a character between a word and a value counts beside the boundaries, and all of them at most. */
const CHARACTER = 0.001;
const CHARACTERS = 0.29;

/** The value that a word belongs to: over the fewest boundaries, and the nearest of these; −1 where there is none. */
function ownerOf({ at, depth }: PlacedWord, placed: readonly PlacedValue[]): number {
  let owner = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, value] of placed.entries()) {
    const distance = at < value.start ? value.start - at : Math.max(0, at - value.end);
    const cost = Math.abs(depth - value.depth) + Math.min(CHARACTERS, distance * CHARACTER);
    if (cost >= least) continue;
    owner = index;
    least = cost;
  }
  return owner;
}

function turnShares(
  ranks: ReadonlyMap<string, number>,
  near: ReadonlyMap<string, number>,
): Pick<Beside, 'turnBeside' | 'turnLost'> {
  let all = 0;
  let own = 0;
  let lost = 0;
  for (const [word, nearness] of near) {
    const rank = ranks.get(word) ?? 0;
    all += nearness;
    if (rank === OWN) own += nearness;
    if (rank < LATER) lost += nearness;
  }
  return all === 0
    ? { turnBeside: NO_TURN, turnLost: 0 }
    : { turnBeside: Math.min(1, own / all), turnLost: Math.min(1, lost / all) };
}

const NO_TURN = 0.5;

function sharesOf(
  ranks: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): Omit<Beside, 'turnBeside' | 'turnLost'> {
  const got = [0, 0, 0, 0, 0];
  let all = 0;
  let lost = 0;
  for (const [word, weight] of weights) {
    const rank = ranks.get(word) ?? 0;
    got[rank] = (got[rank] ?? 0) + weight;
    all += weight;
    if (rank < LATER) lost = Math.max(lost, weight);
  }
  const share = (rank: number) => (all === 0 ? 0 : (got[rank] ?? 0) / all);
  const later = share(LATER);
  return {
    beside: share(OWN),
    shared: Math.min(1, share(SHARED) + later),
    rival: share(RIVAL),
    lost: all === 0 ? 0 : lost / all,
    later,
  };
}

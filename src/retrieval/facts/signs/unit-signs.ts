import type { SearchWord } from '../../../vietnamese/search-words.ts';
import type { SearchHit } from '../../search/search-hit.ts';
import type { AskedKinds } from '../asked-kinds.ts';
import type { DocumentTime } from '../corpus-names.ts';
import type { CoveredUnit } from '../cover-units.ts';
import { ABSENT } from '../coverage.ts';
import type { FactQuery } from '../fact-query.ts';
import { isOfOtherTime } from '../other-time.ts';
import { tellsOf } from '../tells/tells-of.ts';
import { toldValues } from '../told-values.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type AskedWeights, askedWeights } from './asked-weights.ts';
import { orderSigns } from './order-signs.ts';
import { shareSigns } from './share-signs.ts';
import { tokenPlaces } from './token-places.ts';
import { typeSigns } from './type-signs.ts';
import {
  type FoundWords,
  holeOf,
  lacksFigure,
  lacksName,
  meanOfRuns,
  miscounted,
  nearestWord,
  nearToldOf,
  pairsOf,
  shareOf,
} from './word-signs.ts';

/** A question made ready to be looked for. */
export interface Asking {
  readonly query: FactQuery;
  readonly asked: AskedKinds;
  readonly vocabulary: Vocabulary;
  readonly isEnglish: boolean;
}

/** Where a stretch of text was found. */
export interface UnitPlace {
  readonly hit: SearchHit;
  /** Place of its passage among those found: 0, 1, … */
  readonly rank: number;
  /** The time that its document is of. */
  readonly time: DocumentTime;
}

/** What speaks for or against a stretch of text as the answer to a question, by name. */
export type UnitSigns = ReturnType<typeof signsOf>;
export type SignName = keyof UnitSigns;

/** Nothing is asked for that can be told from the text. */
const NOTHING_TOLD = 0.5;

/**
 * Whether a stretch of text is no answer whatever else speaks for it: a proper name, a figure or a code of the question is
 * not in its passage, or it is of another time. Left to learning, these were given too little weight (measured).
 */
export function isRuledOut(
  { unit, read, anywhere }: CoveredUnit,
  { hit, time }: UnitPlace,
  { query }: Pick<Asking, 'query'>,
): boolean {
  const { wanted } = query;
  const text = read.text.slice(unit.start, unit.end);
  return (
    lacksName(wanted, read) ||
    lacksFigure({ wanted, credits: anywhere }, time.figures) ||
    isOfOtherTime(query, text, { read, headings: hit.passage.headings, time })
  );
}

/**
 * The signs by which a stretch of text is judged. What each is worth, alone and beside others, is learned
 * (`npm run calibrate`). Semantic vectors count by the order of the search alone: as signs of their own they added nothing.
 */
export function signsOf(
  covered: CoveredUnit,
  place: UnitPlace,
  { query, asked, vocabulary, isEnglish }: Asking,
) {
  const { unit, read, matches, credits, anywhere, own, coverage } = covered;
  const { wanted, nearness } = query;
  const { hit, rank } = place;
  const text = read.text.slice(unit.start, unit.end);
  const told = toldValues(text, asked, query.weights);
  const range = { from: unit.firstToken, to: unit.endToken };
  const toldAt = told.places.map((offset) => tokenBehind(read.own.tokens, unit.start + offset));
  const found: FoundWords = { wanted, credits, matches, nearness, range };
  const stretch = read.own.tokens.slice(range.from, range.to);
  return {
    lexical: hit.lexical,
    held: hit.held,
    rank: 1 / (1 + rank),
    cover: coverage ** 2,
    own,
    nearTold: asked.kinds.size === 0 ? NOTHING_TOLD : nearToldOf(found, toldAt),
    ...wordSigns(found, askedWeights({ wanted, nearness, vocabulary })),
    ...shareSigns({
      wanted,
      places: tokenPlaces(matches, range, toldAt),
      credits,
      anywhere,
      nearness,
      vocabulary,
    }),
    ...orderSigns(wanted, stretch),
    ...typeSigns(asked, told),
    ...tellsOf(text, asked, query.weights),
    ...shapeSigns(text, covered),
    headings: hit.passage.headings.length,
    words: wanted.length,
    isEnglish: Number(isEnglish),
  };
}

/** So many of the rarest syllables count 1, and no more than this. */
const MANY = 6;
const MOST = 1.5;

/** The place of the first syllable that ends behind an offset; −1 where none does. */
function tokenBehind(tokens: readonly SearchWord[], offset: number): number {
  let [from, to] = [0, tokens.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) to = middle;
    else from = middle + 1;
  }
  return from < tokens.length ? from : -1;
}

function wordSigns(found: FoundWords, { core, aside, counting, rarest }: AskedWeights) {
  const { credits, range } = found;
  const matched = core.reduce((sum, weight, index) => sum + (weight / rarest) * (credits[index] ?? 0), 0);
  return {
    matched: Math.min(MOST, matched / MANY),
    runs: meanOfRuns(found),
    aside: shareOf(aside, credits),
    pairs: pairsOf(found),
    nearestWord: nearestWord(found),
    precise: metIn(found) / Math.max(1, range.to - range.from),
    hole: holeOf(found),
    miscounted: miscounted(found, counting),
  };
}

/** Syllables of the stretch that the question names. */
function metIn({ matches, range }: Pick<FoundWords, 'matches' | 'range'>): number {
  const met = new Set<number>();
  for (const places of matches) {
    for (const { place, credit } of places) {
      if (credit >= ABSENT && place >= range.from && place < range.to) met.add(place);
    }
  }
  return met.size;
}

const QUOTED = /[“"(]/u;

function shapeSigns(text: string, { unit, read }: CoveredUnit) {
  return {
    sentences: unit.sentences,
    syllables: unit.endToken - unit.firstToken,
    isFirst: Number(unit.start === read.units[0]?.start),
    isRow: Number(read.isRow),
    isQuoting: Number(QUOTED.test(text)),
    leadsIn: Number(text.endsWith(':')),
    clauses: text.split(';').length,
  };
}

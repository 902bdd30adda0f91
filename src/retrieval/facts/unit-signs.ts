import type { SearchHit } from '../search/search-hit.ts';
import type { AnswerKind, AskedKinds } from './asked-kinds.ts';
import type { CoveredUnit } from './cover-units.ts';
import { ABSENT } from './coverage.ts';
import type { FactQuery } from './fact-query.ts';
import { isOfOtherTime } from './other-time.ts';
import { toldValues } from './told-values.ts';
import type { Vocabulary } from './vocabulary.ts';
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

/**
 * What speaks for (1) or against (−1) a stretch of text as the answer to a question, each about 0 to 1; 0: either. The
 * direction is given, the weight is learned (`npm run calibrate`).
 */
export const SIGNS = {
  /** BM25 of its passage as a share of the best passage's. */
  lexical: 1,
  /** 1, 1/2, 1/3 … by the place of its passage among those found. */
  rank: 1,
  /** Squared share of the question that it and its headings hold. */
  cover: 1,
  /** How much of the question it holds, by how rare it is, whatever the share. */
  matched: 1,
  /** Mean share over the runs of neighbours of the question. */
  runs: 1,
  /** Share of the names, times and of the province that the question names beside what it asks about. */
  aside: 1,
  /** Share of the question's pairs of neighbours that stand there side by side. */
  pairs: 1,
  /** What the content word nearest to the words that ask is worth there. */
  nearestWord: 1,
  /** How near what is asked about stands to what is told. */
  nearTold: 1,
  /** Share of its own syllables that the question names. */
  precise: 1,
  /** The largest share that stands together in the question and is not there. */
  hole: -1,
  /** No amount of money, no figure of the noun that is counted, or no number of the noun whose number is asked for. */
  untold: -1,
  /** Share of the figures of the question that do not stand before the same noun: "02 sản phẩm". */
  miscounted: -1,
  twoSentences: -1,
  threeSentences: -1,
  /** The turn asks for a kind of thing that can be told from the text. */
  typed: 0,
  /** Asked in English: fewer of its words can be met. */
  english: 0,
} as const satisfies Record<string, -1 | 0 | 1>;

export type SignName = keyof typeof SIGNS;
export type UnitSigns = { readonly [K in SignName]: number };

export const SIGN_NAMES = Object.keys(SIGNS) as readonly SignName[];

/**
 * What rules a stretch out where the turn asks for it and it is not there, whatever else speaks for it. An amount of
 * money is told in too many ways for that.
 */
const MUST_BE_TOLD = [
  'figure',
  'share',
  'time',
  'day',
  'who',
  'person',
  'place',
  'name',
  'cause',
  'need',
] as const satisfies readonly AnswerKind[];

/** A question made ready to be looked for. */
export interface Asking {
  readonly query: FactQuery;
  readonly asked: AskedKinds;
  readonly vocabulary: Vocabulary;
  readonly isEnglish: boolean;
}

/** Where a stretch of text was found. `documentYears` are the years that its document is of. */
export interface UnitPlace {
  readonly hit: SearchHit;
  /** Place of its passage among those found: 0, 1, … */
  readonly rank: number;
  readonly documentYears: ReadonlySet<number>;
}

/**
 * The signs of a stretch of text; null where it is ruled out: what is asked for is not told, a proper name, a figure or
 * a code is not in its passage, or it is of another time.
 */
export function signsOf(covered: CoveredUnit, place: UnitPlace, asking: Asking): UnitSigns | null {
  const { query, asked } = asking;
  const { unit, read, matches, credits, anywhere } = covered;
  const { wanted, nearness } = query;
  const text = read.text.slice(unit.start, unit.end);
  const told = toldValues(text, asked, new Set(wanted.map(({ folded }) => folded)));
  const around = { read, headings: place.hit.passage.headings, documentYears: place.documentYears };
  if (MUST_BE_TOLD.some((kind) => told.missing.has(kind))) return null;
  const whole = { wanted, credits: anywhere };
  if (lacksName(wanted, read) || lacksFigure(whole) || isOfOtherTime(query, text, around)) return null;
  const range = { from: unit.firstToken, to: unit.endToken };
  const found = { wanted, credits, matches, nearness, range };
  const places = told.places.map((offset) =>
    read.own.tokens.findIndex(({ end }) => end > unit.start + offset),
  );
  return {
    lexical: place.hit.lexical,
    rank: 1 / (1 + place.rank),
    ...wordSigns(found, asking),
    nearTold: asked.kinds.size === 0 ? NOTHING_TOLD : nearToldOf(found, places),
    untold: Number(told.missing.has('money') || !told.isCounted || !told.isNumbered),
    miscounted: miscounted(found),
    twoSentences: Number(unit.sentences === 2),
    threeSentences: Number(unit.sentences === 3),
    typed: Number(asked.kinds.size > 0),
    english: Number(asking.isEnglish),
  };
}

/** So many of the rarest syllables count 1, and no more than this. */
const MANY = 6;
const MOST = 1.5;
/** Where nothing is asked for that can be told from the text. */
const NOTHING_TOLD = 0.5;

function wordSigns(
  found: FoundWords,
  { vocabulary }: Pick<Asking, 'vocabulary'>,
): Pick<UnitSigns, 'cover' | 'matched' | 'runs' | 'aside' | 'pairs' | 'nearestWord' | 'precise' | 'hole'> {
  const { wanted, credits, range } = found;
  const rarest = vocabulary.weight('');
  const core = wanted.map(({ weight, isAside }) => (isAside === true ? 0 : weight));
  const aside = wanted.map(({ weight, isAside }) => (isAside === true ? weight : 0));
  const matched = core.reduce((sum, weight, index) => sum + (weight / rarest) * (credits[index] ?? 0), 0);
  return {
    cover:
      shareOf(
        wanted.map(({ weight }) => weight),
        credits,
      ) ** 2,
    matched: Math.min(MOST, matched / MANY),
    runs: meanOfRuns(found),
    aside: shareOf(aside, credits),
    pairs: pairsOf(found),
    nearestWord: nearestWord(found),
    precise: metIn(found) / Math.max(1, range.to - range.from),
    hole: holeOf(found),
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

import { ABSENT, type Match, type WantedToken } from '../coverage.ts';
import type { ReadPassage } from '../passage-units.ts';

/** What each wanted syllable is worth in a stretch of text, and beside which others it stands there. */
export interface FoundWords {
  readonly wanted: readonly WantedToken[];
  /** 0 to 1 for each wanted syllable. */
  readonly credits: readonly number[];
  /** For each wanted syllable, the places of the passage that hold it. */
  readonly matches: readonly (readonly Match[])[];
  /** For each wanted syllable, how near it stands to the words that ask. */
  readonly nearness: readonly number[];
  /** The syllables of the passage that belong to the stretch, `to` excluded. */
  readonly range: { readonly from: number; readonly to: number };
}

/** The share of some weights that is credited: 0 to 1; 1 where there is no weight. */
export function shareOf(weights: readonly number[], credits: readonly number[]): number {
  let all = 0;
  let got = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    all += weight;
    got += weight * (credits[index] ?? 0);
  }
  return all === 0 ? 1 : got / all;
}

/** The mean share over the runs of neighbours of the question that are found; small runs do not count. */
export function meanOfRuns({ wanted, credits }: Pick<FoundWords, 'wanted' | 'credits'>): number {
  const runs = new Map<number, { readonly got: number; readonly all: number }>();
  let total = 0;
  wanted.forEach(({ weight, run = 0, isAside }, index) => {
    if (isAside === true) return;
    const { got, all } = runs.get(run) ?? { got: 0, all: 0 };
    runs.set(run, { got: got + weight * (credits[index] ?? 0), all: all + weight });
    total += weight;
  });
  const shares = [...runs.values()]
    .filter(({ all }) => all > SMALL_RUN * total)
    .map(({ got, all }) => got / all);
  return shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

const SMALL_RUN = 0.1;

/** The largest share of what is asked about that stands together in the question and is not there: 0 to 1. */
export function holeOf({ wanted, credits }: Pick<FoundWords, 'wanted' | 'credits'>): number {
  let all = 0;
  let hole = 0;
  let widest = 0;
  wanted.forEach(({ weight, isAside, joined }, index) => {
    if (isAside === true) return;
    all += weight;
    hole = (credits[index] ?? 0) < ABSENT ? hole + weight : 0;
    widest = Math.max(widest, hole);
    if (!joined) hole = 0;
  });
  return all === 0 ? 0 : widest / all;
}

/** The share of the question's pairs of neighbours, those beside the words that ask first of all, that stand there as pairs. */
export function pairsOf({ wanted, matches, nearness, range }: FoundWords): number {
  let all = 0;
  let got = 0;
  wanted.forEach(({ joined, weight }, index) => {
    const next = wanted[index + 1];
    if (!joined || next === undefined) return;
    const worth = (weight + next.weight) * (nearness[index] ?? 0);
    all += worth;
    if (standsBeside(matches[index] ?? [], matches[index + 1] ?? [], range)) got += worth;
  });
  return all === 0 ? 0.5 : got / all;
}

/** The share of the figures before a noun in the question (their places) that do not stand before it there. */
export function miscounted({ matches, range }: FoundWords, figures: readonly number[]): number {
  const missed = figures.filter((at) => !standsBeside(matches[at] ?? [], matches[at + 1] ?? [], range));
  return figures.length === 0 ? 0 : missed.length / figures.length;
}

function standsBeside(
  left: readonly Match[],
  right: readonly Match[],
  { from, to }: FoundWords['range'],
): boolean {
  return left.some(
    ({ place }) => place >= from && place + 1 < to && right.some((next) => next.place === place + 1),
  );
}

/** What the content word nearest to the words that ask is worth there. */
export function nearestWord({ wanted, credits, nearness }: FoundWords): number {
  let best = 0;
  let credit = 1;
  wanted.forEach(({ isAside }, index) => {
    const near = nearness[index] ?? 0;
    if (isAside === true || near <= best) return;
    best = near;
    credit = credits[index] ?? 0;
  });
  return credit;
}

/** A name of which less stands somewhere is not there. */
const LEAST_OF_NAME = 0.8;

/** Whether a proper name of the question is not in a text; what stands between its words there does not matter. */
export function lacksName(
  wanted: readonly WantedToken[],
  { own, headings }: Pick<ReadPassage, 'own' | 'headings'>,
): boolean {
  const names = new Map<number, { readonly got: number; readonly all: number }>();
  const isThere = ({ folded, marked, isMarked }: WantedToken) =>
    [own, headings].some(({ tokens, places }) =>
      places.get(folded)?.some((place) => !isMarked || tokens[place]?.marked === marked),
    );
  for (const want of wanted) {
    if (want.properName === undefined) continue;
    const { got, all } = names.get(want.properName) ?? { got: 0, all: 0 };
    names.set(want.properName, { got: got + (isThere(want) ? want.weight : 0), all: all + want.weight });
  }
  return [...names.values()].some(({ got, all }) => got < all * LEAST_OF_NAME);
}

/** Whether a figure or a code with a digit of the question is not there; figures of its document's days are. */
export function lacksFigure(
  { wanted, credits }: Pick<FoundWords, 'wanted' | 'credits'>,
  days: ReadonlySet<string>,
): boolean {
  return wanted.some(
    ({ folded }, index) => (credits[index] ?? 0) < ABSENT && /\d/u.test(folded) && !days.has(folded),
  );
}

/** Syllables over which a word and what is told of it are half as near. */
const HALF = 10;
/** What a word counts however far it stands from the words that ask. */
const ANY_WORD = 0.3;

/** How near the words that are asked about stand to the nearest of some places of what is told: 0 to 1. */
export function nearToldOf(
  { wanted, matches, nearness, range }: FoundWords,
  told: readonly number[],
): number {
  const isAllAside = wanted.every(({ isAside }) => isAside === true);
  const weights = wanted.map(({ weight, isAside }, index) =>
    isAside === true && !isAllAside ? 0 : weight * (ANY_WORD + (nearness[index] ?? 0)),
  );
  const nearTo = (value: number) =>
    matches.map((places) =>
      places.reduce((best, { place, credit }) => {
        if (place < range.from || place >= range.to) return best;
        return Math.max(best, credit / (1 + Math.abs(place - value) / HALF));
      }, 0),
    );
  return told.reduce((best, value) => Math.max(best, shareOf(weights, nearTo(value))), 0);
}

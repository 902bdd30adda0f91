import type { BestHits } from './best-hits.ts';
import type { RowRange } from './document-rows.ts';
import type { ListRow } from './list-cache.ts';
import { addScores, addScoresAt, isDense } from './postings-list.ts';
import { ScoreHistogram } from './score-histogram.ts';
import { firstRowOf, SEGMENT_SIZE } from './segment.ts';

/** A term's list in a segment, and the most that it can add to a passage. */
export interface GainfulList extends ListRow {
  readonly gain: number;
}

/** One segment, and what is looked for in it. */
export interface SegmentQuery {
  readonly segment: number;
  /** By place, as `SegmentLengths.normsOf` gives them. */
  readonly norms: Float32Array;
  readonly lists: readonly GainfulList[];
  /** Rowids to stay in; all of the segment where it is null. */
  readonly scope: readonly RowRange[] | null;
}

/**
 * Passages of a segment that common words are looked up for at most, as long as rarer words tell passages apart. A question
 * wants some hundred of the whole corpus.
 */
const MOST_CANDIDATES = 2_048;

/** In a segment of more places than this, every fourth score says how scores are spread. */
const SAMPLED_ABOVE = 16_384;
const SAMPLED = 4;

/**
 * Finds the best passages segment by segment. Lists of rarer terms are scored as a whole; a list of a common one only for
 * passages that can still come among the best when they get all that common terms could add (MaxScore: Turtle and Flood
 * 1995), and of those for the best few thousand.
 */
export class SegmentSearch {
  readonly #scores = new Float32Array(SEGMENT_SIZE);
  readonly #candidates = new Uint16Array(SEGMENT_SIZE);
  readonly #histogram = new ScoreHistogram();

  /** Adds the hits of one segment to the best `limit` ones; segments have to come in ascending order. */
  search({ segment, norms, lists, scope }: SegmentQuery, best: BestHits): void {
    const first = firstRowOf(segment);
    const scores = this.#scores.subarray(0, norms.length).fill(0);
    const [common, rare] = [
      lists.filter(({ list }) => isDense(list)),
      lists.filter(({ list }) => !isDense(list)),
    ];
    for (const { list, passages, gain } of rare) addScores(list, passages, { scores, norms, gain });
    const ranges = placesOf(scope, first, norms.length);
    const needed = common.length === 0 ? 0 : this.#needed(ranges, scores, { common, rare, best });
    const candidates = placesReaching(needed, { ranges, scores, places: this.#candidates });
    for (const { list, gain } of common) addScoresAt(candidates, list, { scores, norms, gain });
    collect(candidates, scores, { first, best });
  }

  /** The score from rare terms without which a passage does not come among the best. */
  #needed(
    ranges: readonly RowRange[],
    scores: Float32Array,
    { common, rare, best }: { common: Lists; rare: Lists; best: BestHits },
  ): number {
    this.#histogram.reset(totalGain(rare));
    const step = scores.length > SAMPLED_ABOVE ? SAMPLED : 1;
    for (const { from, to } of ranges) this.#histogram.count(scores, { from, to, step });
    const threshold = Math.max(best.threshold, this.#histogram.reachedBy(best.limit));
    const mostCandidates = Math.max(MOST_CANDIDATES, best.limit);
    return Math.max(threshold - totalGain(common), this.#histogram.reachedBy(mostCandidates / step));
  }
}

type Lists = readonly GainfulList[];

function totalGain(lists: Lists): number {
  return lists.reduce((sum, { gain }) => sum + gain, 0);
}

function placesReaching(
  needed: number,
  { ranges, scores, places }: { ranges: readonly RowRange[]; scores: Float32Array; places: Uint16Array },
): Uint16Array {
  let count = 0;
  for (const { from, to } of ranges) {
    for (let place = from; place < to; place += 1) {
      if ((scores[place] ?? 0) >= needed) places[count++] = place;
    }
  }
  return places.subarray(0, count);
}

/** The parts of the ranges that lie in a segment, as places in it. */
function placesOf(scope: readonly RowRange[] | null, first: number, size: number): RowRange[] {
  if (scope === null) return [{ from: 0, to: size }];
  return scope
    .map(({ from, to }) => ({ from: Math.max(0, from - first), to: Math.min(size, to - first) }))
    .filter(({ from, to }) => from < to);
}

/** Scores are rounded, so that passages of the same words are equals whichever order their segments were added up in. */
const DIGITS = 5;

function collect(
  places: Uint16Array,
  scores: Float32Array,
  { first, best }: { readonly first: number; readonly best: BestHits },
): void {
  let threshold = best.threshold;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const score = scores[place] ?? 0;
    if (score <= threshold) continue;
    const rounded = Number(score.toPrecision(DIGITS));
    if (rounded <= threshold) continue;
    best.add(first + place, rounded);
    threshold = best.threshold;
  }
}

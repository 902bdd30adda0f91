import type { BestHits } from './best-hits.ts';
import type { RowRange } from './document-rows.ts';
import type { ListRow } from './list-cache.ts';
import { addDenseScores, addScores, addScoresAt, isDense } from './postings-list.ts';
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
}

/** What is looked for where. */
export interface CorpusQuery {
  /** Ascending. */
  readonly segments: readonly SegmentQuery[];
  /** Rowids to stay in; all where it is null. */
  readonly scope: readonly RowRange[] | null;
  /** The most that all terms together can add to a passage. */
  readonly gain: number;
}

/**
 * Passages that common words are looked up for at most, as long as rarer words tell passages apart: this many, and this
 * many times the root of all passages. Measured with planted questions: the best ten were always among the first 700 by
 * rarer words; the best fifty 95 times of 100 among the first 1,200 of 100,000 passages and 2,300 of 400,000, always among
 * the first 2,800 and 4,300.
 */
const FEWEST_CANDIDATES = 4_096;
const CANDIDATES_PER_ROOT = 8;

/** Over more places than this, every fourth score says how scores are spread. */
const SAMPLED_ABOVE = 16_384;
const SAMPLED = 4;

/** By what share scores that are rounded, or added up in another order, may differ. */
const SLACK = 1e-4;

/** A common list is read as a whole where more than this share of its segment's places are candidates. */
const MANY_CANDIDATES = 1 / 8;

/**
 * Finds the best passages. Lists of rarer terms are scored as a whole, in all segments; a list of a common one only for
 * passages that can still come among the best when they get all that it and the commoner ones could add (MaxScore: Turtle
 * and Flood 1995), and of those for the best few thousand of the corpus.
 */
export class SegmentSearch {
  /** Of all segments asked, one after the other. */
  #scores = new Float32Array(SEGMENT_SIZE);
  readonly #candidates = new Uint16Array(SEGMENT_SIZE);
  readonly #histogram = new ScoreHistogram();

  /** Adds the hits to the best `limit` ones. */
  search({ segments, scope, gain }: CorpusQuery, best: BestHits): void {
    const parts = this.#parts(segments, scope);
    const step = placesIn(segments) > SAMPLED_ABOVE ? SAMPLED : 1;
    this.#histogram.reset(gain);
    for (const part of parts) this.#scoreRare(part, step);
    const reach = this.#reach(parts, step, best.limit);
    for (const part of parts) this.#scoreCommon(part, reach, best);
  }

  #parts(segments: readonly SegmentQuery[], scope: CorpusQuery['scope']): Part[] {
    const places = placesIn(segments);
    if (this.#scores.length < places) this.#scores = new Float32Array(places);
    let from = 0;
    return segments.map(({ segment, norms, lists }) => {
      const first = firstRowOf(segment);
      const scores = this.#scores.subarray(from, from + norms.length).fill(0);
      from += norms.length;
      const common = lists.filter(({ list }) => isDense(list));
      const rare = lists.filter(({ list }) => !isDense(list));
      return { first, norms, scores, common, rare, ranges: placesOf(scope, first, norms.length) };
    });
  }

  #scoreRare({ rare, scores, norms, ranges }: Part, step: number): void {
    for (const { list, passages, gain } of rare) addScores(list, passages, { scores, norms, gain });
    for (const { from, to } of ranges) this.#histogram.count(scores, { from, to, step });
  }

  #reach(parts: readonly Part[], step: number, limit: number): Reach {
    const commonGain = parts.reduce((most, { common }) => Math.max(most, totalGain(common)), 0);
    if (commonGain === 0) return { needed: 0, reached: 0 };
    const candidates = Math.max(FEWEST_CANDIDATES, CANDIDATES_PER_ROOT * Math.sqrt(placesIn(parts)), limit);
    const reached = this.#histogram.reachedBy(limit);
    return { needed: Math.max(reached - commonGain, this.#histogram.reachedBy(candidates / step)), reached };
  }

  #scoreCommon({ first, common, scores, norms, ranges }: Part, reach: Reach, best: BestHits): void {
    let places = placesReaching(reach.needed, { ranges, scores, places: this.#candidates });
    const areMany = places.length > scores.length * MANY_CANDIDATES;
    const threshold = Math.max(reach.reached, best.threshold) * (1 - SLACK);
    let rest = totalGain(common);
    for (const { list, passages, gain } of common) {
      const scoring = { scores, norms, gain };
      if (areMany) addDenseScores(list, passages, scoring);
      else addScoresAt(places, { list, passages }, scoring);
      rest -= gain;
      if (!areMany) places = keepReaching(threshold - rest, scores, places);
    }
    collect(places, scores, { first, best });
  }
}

/** What the scores from rare terms tell. */
interface Reach {
  /** A passage with less does not come among the best. */
  readonly needed: number;
  /** As many passages as are wanted have this much. */
  readonly reached: number;
}

/** One segment while it is searched. */
interface Part {
  /** Its first rowid. */
  readonly first: number;
  readonly norms: Float32Array;
  readonly scores: Float32Array;
  readonly common: readonly GainfulList[];
  readonly rare: readonly GainfulList[];
  /** Places to stay in. */
  readonly ranges: readonly RowRange[];
}

function placesIn(segments: readonly Pick<SegmentQuery, 'norms'>[]): number {
  return segments.reduce((sum, { norms }) => sum + norms.length, 0);
}

function totalGain(lists: readonly GainfulList[]): number {
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

/** Leaves out, where they lie, the places of lower scores. */
function keepReaching(needed: number, scores: Float32Array, places: Uint16Array): Uint16Array {
  let count = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    places[count] = place;
    if ((scores[place] ?? 0) >= needed) count += 1;
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

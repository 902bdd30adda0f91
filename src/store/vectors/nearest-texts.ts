import { BestHits } from '../lexical/best-hits.ts';
import type { ExactWindows } from './exact-windows.ts';

/** A text with the cosine of its best window: −1 to 1. */
export interface NearText {
  readonly id: number;
  readonly score: number;
}

/** The texts nearest to a unit vector among several sets of windows, best first; a text that is in two of them once. */
export function nearestTexts(vector: Float32Array, limit: number, sets: readonly ExactWindows[]): NearText[] {
  const best = new BestHits(limit, Number.NEGATIVE_INFINITY);
  const seen = sets.length > 1 ? new Set<number>() : undefined;
  for (const windows of sets) windows.nearestInto(best, vector, seen);
  return best.sorted().map(({ row: id, score }) => ({ id, score }));
}

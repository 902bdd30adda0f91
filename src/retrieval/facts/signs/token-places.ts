import { ABSENT, type Match } from '../coverage.ts';

/** Where one wanted syllable of a question stands in a passage, seen from one stretch of it; worths are 0 to 1. */
export interface TokenPlaces {
  /** The most that it is worth in the stretch. */
  readonly here: number;
  /** The most that it is worth in the passage before the stretch, and after it. */
  readonly before: number;
  readonly after: number;
  /** Syllables between it and the nearest told value of the stretch; infinite where either is missing. */
  readonly gap: number;
}

/** For each wanted syllable, where it stands; `told` are the places of what is told. */
export function tokenPlaces(
  matches: readonly (readonly Match[])[],
  { from, to }: { readonly from: number; readonly to: number },
  told: readonly number[],
): TokenPlaces[] {
  return matches.map((places) => {
    let [here, before, after, gap] = [0, 0, 0, Number.POSITIVE_INFINITY];
    for (const { place, credit } of places) {
      if (place < from) before = Math.max(before, credit);
      else if (place >= to) after = Math.max(after, credit);
      else {
        here = Math.max(here, credit);
        if (credit < ABSENT) continue;
        for (const value of told) gap = Math.min(gap, Math.abs(place - value));
      }
    }
    return { here, before, after, gap };
  });
}

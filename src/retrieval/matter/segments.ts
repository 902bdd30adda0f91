import { isSyllable } from '../../vietnamese/is-syllable.ts';
import type { WantedToken } from '../facts/coverage.ts';

/** Words of a matter that must stand together. */
export interface Segment {
  /** Their places in `wanted`. */
  readonly places: readonly number[];
  /** The most words that they may stand among. */
  readonly span: number;
  /** Whether function words of the question stand among them ("người có công"): then a syllable may be bound to these. */
  readonly isBroken: boolean;
}

/** The words of a matter in runs; a syllable that stands between function words belongs to the run beside it: "nhà (ở) xã hội". */
export function segmentsOf(wanted: readonly WantedToken[]): Segment[] {
  const groups: number[][] = [];
  let last: number | undefined;
  wanted.forEach(({ isAside, run }, place) => {
    if (isAside === true) return;
    if (groups.length > 0 && run === last) groups.at(-1)?.push(place);
    else groups.push([place]);
    last = run;
  });
  return joined(groups, wanted).map((runs) => segmentOf(runs.flat(), runs.length));
}

/** Words that were asked for in so many runs, with function words between. */
export function segmentOf(places: readonly number[], runs: number): Segment {
  const length = places.length + runs - 1;
  return { places, span: length + Math.max(1, Math.floor(length / 2)), isBroken: runs > 1 };
}

/** Runs that are looked for together. */
function joined(
  groups: readonly (readonly number[])[],
  wanted: readonly WantedToken[],
): (readonly number[])[][] {
  const isHalf = (group: readonly number[]) =>
    group.length === 1 && isSyllable(wanted[group[0] ?? -1]?.folded ?? '');
  const all: (readonly number[])[][] = [];
  for (const group of groups) {
    const before = all.at(-1);
    const isTorn = before !== undefined && (isHalf(group) || isHalf(before.at(-1) ?? []));
    if (isTorn) before.push(group);
    else all.push([group]);
  }
  return all;
}

import type { ShardPolicy } from './shard-policy.ts';
import type { StoredShard } from './stored-shards.ts';

/** A text that is in no graph. */
export interface UnplacedText {
  readonly id: number;
  readonly windows: number;
}

/** A graph to build: on from `base`, or from nothing. */
export interface ShardPlan {
  readonly number: number;
  readonly base: StoredShard | null;
  readonly texts: readonly UnplacedText[];
}

/** What there is to plan with. */
interface Unplanned {
  readonly texts: readonly UnplacedText[];
  /** The last graph; it is built on where it has room. */
  readonly last: StoredShard | undefined;
  /** Threads that can work side by side. */
  readonly cores: number;
}

/** True where nothing is added to a graph any more. */
export function isFull({ points }: StoredShard, { shardWindows }: ShardPolicy): boolean {
  return points >= shardWindows;
}

/**
 * Spreads texts over graphs of about equal size: as few as hold them, but so many that the cores end together, and all
 * of them are used where each has enough to do.
 */
export function planShards({ texts, last, cores }: Unplanned, policy: ShardPolicy): ShardPlan[] {
  const base = last !== undefined && !isFull(last, policy) ? last : null;
  const room = base === null ? 0 : policy.shardWindows - base.points;
  const [added, rest] = takeWindows(texts, room, room);
  const plans: ShardPlan[] =
    base === null || added.length === 0 ? [] : [{ number: base.number, base, texts: added }];
  const windows = windowsOf(rest);
  const needed = Math.ceil(windows / policy.shardWindows);
  const worthwhile = Math.min(cores - plans.length, Math.floor(windows / policy.threadWindows));
  const count = Math.max(1, needed > cores ? Math.ceil(needed / cores) * cores : needed, worthwhile);
  let left = rest;
  for (let number = (last?.number ?? 0) + 1; left.length > 0; number += 1) {
    const [taken, after] = takeWindows(left, Math.ceil(windows / count), policy.shardWindows);
    plans.push({ number, base: null, texts: taken });
    left = after;
  }
  return plans;
}

/** How many windows some texts have. */
export function windowsOf(texts: readonly UnplacedText[]): number {
  return texts.reduce((sum, { windows }) => sum + windows, 0);
}

/** The first texts, until they have as many windows as wanted, and no more than `most` where a text is not longer itself. */
function takeWindows(
  texts: readonly UnplacedText[],
  wanted: number,
  most: number,
): readonly [readonly UnplacedText[], readonly UnplacedText[]] {
  let taken = 0;
  let windows = 0;
  while (windows < wanted && taken < texts.length) {
    windows += texts[taken]?.windows ?? 0;
    if (windows > most && taken > 0) break;
    taken += 1;
  }
  return [texts.slice(0, taken), texts.slice(taken)];
}

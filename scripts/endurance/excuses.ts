import type { Doubled } from './event.ts';

/** Why messages came twice. */
export interface Excuses {
  /** For each kill how many were on their way, each in another chat. */
  readonly atKills: readonly number[];
  /** Telegram took the message, and the connection was cut before it could say so. */
  readonly cut: number;
  readonly none: readonly Doubled[];
}

/** A slow Telegram notes a message so long after it took it. */
const NOTED_LATE_MS = 1_000;

/** Sorts messages that came twice by what excuses them. */
export function excusesFor(doubled: readonly Doubled[], killedAt: readonly number[]): Excuses {
  const killOf = ({ first, second }: Doubled) =>
    killedAt.findIndex((at) => first.at < at + NOTED_LATE_MS && second.at > at);
  const uncut = doubled.filter(({ first }) => first.status !== 0);
  const kills = uncut.map(killOf);
  return {
    atKills: killedAt.map((_, kill) => kills.filter((found) => found === kill).length),
    cut: doubled.length - uncut.length,
    none: uncut.filter((_, index) => kills[index] === -1),
  };
}

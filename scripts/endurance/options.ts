import { parseArgs } from 'node:util';

/** What a run is to bear. */
export interface EnduranceOptions {
  /** Updates while faults are switched on and the program is killed. */
  readonly updates: number;
  /** Updates before that, without a fault, whose times are measured. */
  readonly calm: number;
  readonly chats: number;
  readonly kills: number;
  /** Updates a second. */
  readonly rate: number;
  /** The same seed gives the same people, words, faults and kills. */
  readonly seed: number;
}

export const USAGE = `usage: npm run endurance -- [options]
  --updates N   updates while faults are switched on and the program is killed (10000)
  --calm N      updates before that, without faults, at --rate; and as many at once (2000)
  --chats N     chats that they come from (500)
  --kills N     SIGKILL and restart at moments chosen at random (5)
  --rate N      updates a second (200)
  --seed N      the same seed gives the same people, words, faults and kills (1)
`;

const DEFAULTS = { updates: 10_000, calm: 2_000, chats: 500, kills: 5, rate: 200, seed: 1 };

/** Reads the command line; null where it is not understood. */
export function enduranceOptions(words: readonly string[]): EnduranceOptions | null {
  try {
    const option = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...words],
      options: { updates: option, calm: option, chats: option, kills: option, rate: option, seed: option },
    });
    const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
    const options: EnduranceOptions = { ...DEFAULTS, ...given };
    const { kills, calm, ...others } = options;
    const isRight =
      [kills, calm].every((value) => Number.isInteger(value) && value >= 0) &&
      Object.values(others).every((value) => Number.isInteger(value) && value > 0);
    return isRight ? options : null;
  } catch {
    return null;
  }
}

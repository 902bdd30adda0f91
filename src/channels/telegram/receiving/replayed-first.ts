import type { Update } from './telegram-update.ts';

/** Where updates come from. */
export interface UpdateSupply {
  supply(most: number, signal: AbortSignal): Promise<Update[]>;
}

/** Hands over what was left from before, in order, and then what comes. */
export function replayedFirst(waiting: readonly Update[], supply: UpdateSupply): UpdateSupply {
  const left = [...waiting];
  return {
    supply: async (most, signal) =>
      left.length > 0
        ? left.splice(0, Math.max(1, Math.min(most, left.length)))
        : supply.supply(most, signal),
  };
}

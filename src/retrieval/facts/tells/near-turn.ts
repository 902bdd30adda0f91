import { fold } from '../../../vietnamese/fold.ts';
import type { AskedKinds } from '../asked-kinds.ts';

/** Syllables over which what is asked about fades into what it is asked of. */
const FADES = 2;

/** How near each folded syllable of a question stands to the words that ask: 1 beside them, towards 0 far away. */
export function nearTurn({ text, turns }: AskedKinds): ReadonlyMap<string, number> {
  const syllables = Array.from(fold(text.toLowerCase()).matchAll(/[\p{L}\p{N}]+/gu));
  const asking = turns.map((turn) => syllables.findIndex(({ index, 0: one }) => index + one.length > turn));
  const near = new Map<string, number>();
  if (asking.length === 0) return near;
  syllables.forEach(({ 0: one }, place) => {
    let gap = Number.POSITIVE_INFINITY;
    for (const turn of asking) gap = Math.min(gap, Math.abs(turn - place));
    near.set(one, Math.max(near.get(one) ?? 0, Math.exp((1 - gap) / FADES)));
  });
  return near;
}

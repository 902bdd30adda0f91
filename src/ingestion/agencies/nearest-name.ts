import { distance } from 'fastest-levenshtein';
import { fold } from '../../vietnamese/fold.ts';

/** The known name that differs least from `name` (letters, without tone marks), or null when none is near. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const wanted = fold(name);
  let best: string | null = null;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const letters = distance(wanted, fold(candidate));
    if (letters < least) [best, least] = [candidate, letters];
  }
  return best;
}

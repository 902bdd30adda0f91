import type { AskedKinds } from '../asked-kinds.ts';
import type { ToldValues } from '../told-values.ts';

/** Values beyond these tell no more. */
const MANY = 5;

/** Whether a stretch of text holds what the turn of a question asks for, plainly seen. */
export function typeSigns({ kinds }: AskedKinds, { missing, isCounted, isNumbered, places }: ToldValues) {
  return {
    typed: Number(kinds.size > 0),
    untold: missing.size,
    uncounted: Number(!isCounted || !isNumbered),
    values: Math.min(places.length, MANY),
  };
}

import { fold } from '../vietnamese/fold.ts';
import { collapseSpace } from '../vietnamese/letters.ts';
import { GREETS, IS_FOR, IS_GROUND_FOR, OPENS, THANKS, WANTS } from './polite-patterns.ts';

const FEWEST_WORDS = 2;
const WORD = /[\p{L}\p{N}]+/gu;
const LOOSE_SIGNS = /^[\s,;:.!]+|[\s,;:]+(?=[.?!]|$)|(?<=[?!]\s*)\.+/gu;

/**
 * A question without the turns of politeness around it, which are about nothing: "Kính nhờ anh chị liệt kê giúp … để tôi kịp báo
 * cáo, xin cảm ơn". As typed where nothing else would be left.
 */
export function withoutPoliteness(text: string): string {
  let left = text;
  for (const pattern of [THANKS, GREETS, OPENS, WANTS, IS_GROUND_FOR, IS_FOR, OPENS])
    left = without(left, pattern);
  if (left === text) return text;
  const said = collapseSpace(left.replace(LOOSE_SIGNS, ''));
  return (said.match(WORD)?.length ?? 0) >= FEWEST_WORDS ? said : text;
}

function without(text: string, pattern: RegExp): string {
  const folded = fold(text);
  if (folded.search(pattern) === -1) return text;
  const turns = Array.from(folded.matchAll(pattern)).toReversed();
  return turns.reduce(
    (left, { 0: turn, index }) => `${left.slice(0, index)} ${left.slice(index + turn.length)}`,
    text,
  );
}

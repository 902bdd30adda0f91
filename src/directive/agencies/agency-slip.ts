/** True when one letter was left out, added, changed, or two neighbours swapped: "nge" for "nghe". */
export function isOneSlip(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return swapped && short.slice(at + 2) === long.slice(at + 2);
}

/** True when two words differ at most in where the tone mark stands: "hoà" and "hòa". */
export function hasSameMarks(left: string, right: string): boolean {
  return left === right || (left.length === right.length && marksOf(left) === marksOf(right));
}

function marksOf(word: string): string {
  return Array.from(word.normalize('NFD')).sort().join('');
}

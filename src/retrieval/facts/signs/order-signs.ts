import type { WantedToken } from '../coverage.ts';

/** Syllables of a stretch that are looked at; what follows is another matter. */
const LONGEST = 150;
const WINDOW = 18;
const STEP = 3;

/** The wanted syllables of a question by number, the same syllable once; the same for every stretch of text. */
interface AskedOrder {
  readonly numbers: ReadonlyMap<string, number>;
  /** What each number counts; nothing where it is said beside what is asked about. */
  readonly weights: readonly number[];
  readonly total: number;
  /** The numbers in the order of the question. */
  readonly asked: readonly number[];
}

const kept = new WeakMap<readonly WantedToken[], AskedOrder>();

function askedOrder(wanted: readonly WantedToken[]): AskedOrder {
  const known = kept.get(wanted);
  if (known !== undefined) return known;
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  for (const { folded, weight, isAside } of wanted) {
    if (numbers.has(folded)) continue;
    numbers.set(folded, weights.length);
    weights.push(isAside === true ? 0 : weight);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const asked = wanted.map(({ folded }) => numbers.get(folded) ?? 0);
  const order = { numbers, weights, total, asked };
  kept.set(wanted, order);
  return order;
}

/** A syllable of the question that stands in a stretch. */
interface Met {
  readonly at: number;
  readonly number: number;
}

/** Whether the words of a question stand together in a stretch, and in their order; each 0 to 1. */
export function orderSigns(wanted: readonly WantedToken[], stretch: readonly { readonly folded: string }[]) {
  const order = askedOrder(wanted);
  const length = Math.min(LONGEST, stretch.length);
  const met: Met[] = [];
  for (let at = 0; at < length; at += 1) {
    const number = order.numbers.get(stretch[at]?.folded ?? '');
    if (number !== undefined) met.push({ at, number });
  }
  const [first, last] = [met[0], met.at(-1)];
  return {
    span: first === undefined || last === undefined ? 0 : (last.at - first.at + 1) / Math.max(1, length),
    window: bestWindow(met, length, order),
    order: longestInOrder(order.asked, met) / Math.max(1, wanted.length),
  };
}

/** The most of the question's weight that stands within some syllables of each other; each syllable counts once. */
function bestWindow(met: readonly Met[], length: number, { weights, total }: AskedOrder): number {
  if (total === 0) return 0;
  const countedIn = new Int16Array(weights.length).fill(-1);
  let best = 0;
  let first = 0;
  for (let from = 0; from === 0 || from + WINDOW <= length; from += STEP) {
    let held = 0;
    while ((met[first]?.at ?? from) < from) first += 1;
    for (let index = first; (met[index]?.at ?? length) < Math.min(length, from + WINDOW); index += 1) {
      const number = met[index]?.number ?? 0;
      if (countedIn[number] === from) continue;
      countedIn[number] = from;
      held += weights[number] ?? 0;
    }
    best = Math.max(best, held);
  }
  return best / total;
}

/** The length of the longest common subsequence. */
function longestInOrder(asked: readonly number[], met: readonly Met[]): number {
  const lengths = new Uint8Array(met.length + 1);
  for (const word of asked) {
    let diagonal = 0;
    for (let at = 1; at <= met.length; at += 1) {
      const above = lengths[at] ?? 0;
      lengths[at] = word === met[at - 1]?.number ? diagonal + 1 : Math.max(above, lengths[at - 1] ?? 0);
      diagonal = above;
    }
  }
  return lengths[met.length] ?? 0;
}

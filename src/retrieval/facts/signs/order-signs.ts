import type { WantedToken } from '../coverage.ts';

/** Syllables of a stretch that are looked at; what follows is another matter. */
const LONGEST = 150;
const WINDOW = 18;
const STEP = 3;

/** Whether the words of a question stand together in a stretch, and in their order; each 0 to 1. */
export function orderSigns(wanted: readonly WantedToken[], stretch: readonly { readonly folded: string }[]) {
  const text = stretch.slice(0, LONGEST).map(({ folded }) => folded);
  const weights = new Map<string, number>();
  for (const { folded, weight, isAside } of wanted) {
    if (!weights.has(folded)) weights.set(folded, isAside === true ? 0 : weight);
  }
  const met = text.flatMap((folded, at) => (weights.has(folded) ? [at] : []));
  const [first, last] = [met[0], met.at(-1)];
  return {
    span: first === undefined || last === undefined ? 0 : (last - first + 1) / Math.max(1, text.length),
    window: bestWindow(text, weights),
    order:
      longestInOrder(
        wanted.map(({ folded }) => folded),
        text.filter((folded) => weights.has(folded)),
      ) / Math.max(1, wanted.length),
  };
}

/** The most of the question's weight that stands within some syllables of each other; each syllable counts once. */
function bestWindow(text: readonly string[], weights: ReadonlyMap<string, number>): number {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  const countedIn = new Map<string, number>();
  let best = 0;
  for (let from = 0; from === 0 || from + WINDOW <= text.length; from += STEP) {
    let held = 0;
    for (let at = from; at < Math.min(text.length, from + WINDOW); at += 1) {
      const weight = weights.get(text[at] ?? '') ?? 0;
      if (weight === 0 || countedIn.get(text[at] ?? '') === from) continue;
      countedIn.set(text[at] ?? '', from);
      held += weight;
    }
    best = Math.max(best, held);
  }
  return best / total;
}

/** The length of the longest common subsequence. */
function longestInOrder(asked: readonly string[], text: readonly string[]): number {
  const lengths = new Uint8Array(text.length + 1);
  for (const word of asked) {
    let diagonal = 0;
    for (let at = 1; at <= text.length; at += 1) {
      const above = lengths[at] ?? 0;
      lengths[at] = word === text[at - 1] ? diagonal + 1 : Math.max(above, lengths[at - 1] ?? 0);
      diagonal = above;
    }
  }
  return lengths[text.length] ?? 0;
}

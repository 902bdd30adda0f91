import type { Passage } from '../../directive/passage.ts';
import { fold } from '../../vietnamese/fold.ts';
import { syllables } from '../../vietnamese/syllables.ts';

/** A hit with the passages that say the same. */
export interface Folded<Hit> {
  readonly hit: Hit;
  readonly sameAs: readonly Hit[];
}

/** Share of runs of three syllables that near-duplicates have in common. */
const SAME = 0.9;
const RUN = 3;

/**
 * Hits with passages of the same words put together, in the place of the best of them. Those of a lower `rank` stand for
 * the others; among equals the better hit does. The same words are those that agree in everything but marks, case and
 * signs; or in nine tenths of their runs of three syllables (Broder 1997) and in every figure: two rows that differ in a
 * figure say different things.
 */
export function foldDuplicates<Hit extends { readonly passage: Passage }>(
  hits: readonly Hit[],
  rank: (passage: Passage) => number,
): Folded<Hit>[] {
  const groups: Group<Hit>[] = [];
  const byFigures = new Map<string, Group<Hit>[]>();
  for (const hit of hits) {
    const words = wordsOf(hit.passage);
    const comparable = byFigures.get(words.figures) ?? [];
    byFigures.set(words.figures, comparable);
    const group = comparable.find((known) => isSame(known.words, words));
    if (group !== undefined) group.hits.push(hit);
    else {
      const alone = { words, hits: [hit] };
      groups.push(alone);
      comparable.push(alone);
    }
  }
  return groups.flatMap((group) => {
    const [first, ...others] = group.hits.toSorted((a, b) => rank(a.passage) - rank(b.passage));
    return first === undefined ? [] : [{ hit: first, sameAs: others }];
  });
}

interface Group<Hit> {
  readonly words: Words;
  readonly hits: Hit[];
}

interface Words {
  readonly words: readonly string[];
  readonly whole: string;
  readonly figures: string;
  /** Runs of three syllables, made when first compared: most passages differ in a figure or in length from all others. */
  runs: ReadonlySet<string> | null;
}

const kept = new WeakMap<Passage, Words>();

function wordsOf(passage: Passage): Words {
  const known = kept.get(passage);
  if (known !== undefined) return known;
  const words = syllables(fold(passage.text)).map(({ text }) => text);
  const figures = words.filter((word) => /\d/u.test(word)).join(' ');
  const made = { words, whole: words.join(' '), figures, runs: null };
  kept.set(passage, made);
  return made;
}

function runsOf(text: Words): ReadonlySet<string> {
  const { words } = text;
  text.runs ??= new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
  return text.runs;
}

/** Of passages with the same figures. */
function isSame(a: Words, b: Words): boolean {
  if (a.whole === b.whole) return true;
  const [one, other] = [a.words.length, b.words.length];
  if (Math.min(one, other) < SAME * Math.max(one, other)) return false;
  const [left, right] = [runsOf(a), runsOf(b)];
  const both = left.size + right.size;
  const isEnough = (common: number) => common >= SAME * (both - common);
  let common = 0;
  let missing = 0;
  for (const run of left) {
    if (right.has(run)) common += 1;
    else if (!isEnough(left.size - ++missing)) return false;
  }
  return both > common && isEnough(common);
}

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
  const groups: { readonly words: Words; readonly hits: Hit[] }[] = [];
  for (const hit of hits) {
    const words = wordsOf(hit.passage);
    const group = groups.find((known) => isSame(known.words, words));
    if (group === undefined) groups.push({ words, hits: [hit] });
    else group.hits.push(hit);
  }
  return groups.flatMap((group) => {
    const [first, ...others] = group.hits.toSorted((a, b) => rank(a.passage) - rank(b.passage));
    return first === undefined ? [] : [{ hit: first, sameAs: others }];
  });
}

interface Words {
  readonly whole: string;
  readonly figures: string;
  readonly length: number;
  readonly runs: ReadonlySet<string>;
}

const kept = new WeakMap<Passage, Words>();

function wordsOf(passage: Passage): Words {
  const known = kept.get(passage);
  if (known !== undefined) return known;
  const words = syllables(fold(passage.text)).map(({ text }) => text);
  const made = {
    whole: words.join(' '),
    figures: words.filter((word) => /\d/u.test(word)).join(' '),
    length: words.length,
    runs: new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))),
  };
  kept.set(passage, made);
  return made;
}

function isSame(a: Words, b: Words): boolean {
  if (a.whole === b.whole) return true;
  if (a.figures !== b.figures || Math.min(a.length, b.length) < SAME * Math.max(a.length, b.length))
    return false;
  let common = 0;
  for (const run of a.runs) if (b.runs.has(run)) common += 1;
  const all = a.runs.size + b.runs.size - common;
  return all > 0 && common >= SAME * all;
}

import { fold } from '../../src/vietnamese/fold.ts';
import { syllables } from '../../src/vietnamese/syllables.ts';
import { quantile } from './quantile.ts';

/** Figures by which one sees whether generated passages are like those of the corpus. */
export interface TextFigures {
  readonly passages: number;
  /** Syllables a passage: 10th percentile, median, 90th percentile, mean. */
  readonly lengths: readonly [number, number, number, number];
  readonly distinctSyllables: number;
  readonly distinctPairs: number;
  /** Share of all syllables that the hundred commonest make. */
  readonly commonest: number;
  /** Share of passages that hold the commonest syllable. */
  readonly mostHeld: number;
}

/** Counts syllables and pairs of neighbours, without tone marks. */
export function describeTexts(texts: Iterable<string>): TextFigures {
  const counts = new Map<string, number>();
  const held = new Map<string, number>();
  const pairs = new Set<string>();
  const lengths: number[] = [];
  for (const text of texts) {
    const terms = syllables(text).map((syllable) => fold(syllable.text));
    lengths.push(terms.length);
    for (const [n, term] of terms.entries()) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
      if (n > 0) pairs.add(`${terms[n - 1]} ${term}`);
    }
    for (const term of new Set(terms)) held.set(term, (held.get(term) ?? 0) + 1);
  }
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const common = [...counts.values()].sort((a, b) => b - a).slice(0, 100);
  return {
    passages: lengths.length,
    lengths: [quantile(lengths, 0.1), quantile(lengths, 0.5), quantile(lengths, 0.9), total / lengths.length],
    distinctSyllables: counts.size,
    distinctPairs: pairs.size,
    commonest: common.reduce((sum, count) => sum + count, 0) / total,
    mostHeld: [...held.values()].reduce((most, count) => Math.max(most, count), 0) / lengths.length,
  };
}

import { B, FIELD_WEIGHTS, K1 } from '../../../src/store/lexical/bm25.ts';
import type { WordQuery } from '../../../src/store/lexical/word-search.ts';
import { fold } from '../../../src/vietnamese/fold.ts';
import type { documentOf } from '../world.ts';

type Passages = ReturnType<typeof documentOf>['passages'];

/** The score of every passage, reckoned from the formula passage by passage, by its id; those of 0 are left out. */
export function allScores(passages: Passages, query: WordQuery): Map<string, number> {
  const counted = passages.map(({ passage, search }) => ({ id: passage.id, ...countsOf(search) }));
  const average = counted.reduce((sum, { length }) => sum + length, 0) / counted.length;
  const scores = new Map<string, number>();
  for (const { form, term, weight } of query.terms) {
    const holding = counted.filter(({ counts }) => counts[form].has(term));
    const idf = Math.log(1 + (counted.length - holding.length + 0.5) / (holding.length + 0.5));
    for (const { id, counts, length } of holding) {
      const tf = counts[form].get(term) ?? 0;
      const norm = K1 * (1 - B + B * (length / average));
      scores.set(id, (scores.get(id) ?? 0) + (weight * idf * tf) / (tf + norm));
    }
  }
  return scores;
}

function countsOf(search: Passages[number]['search']) {
  const counts = { folded: new Map<string, number>(), marked: new Map<string, number>() };
  let length = 0;
  for (const field of ['words', 'headings', 'document'] as const) {
    const weight = FIELD_WEIGHTS[field] / FIELD_WEIGHTS.words;
    const words = search[field].split(' ').filter((word) => word !== '');
    const terms = [...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)];
    for (const term of terms) {
      counts.marked.set(term, (counts.marked.get(term) ?? 0) + weight);
      counts.folded.set(fold(term), (counts.folded.get(fold(term)) ?? 0) + weight);
    }
    length += weight * terms.length;
  }
  return { counts, length };
}

import type { IndexReader } from '../../../src/store/index-reader.ts';
import type { WordQuery } from '../../../src/store/lexical/word-search.ts';
import { fold } from '../../../src/vietnamese/fold.ts';
import { type documentOf, publish, readerOf, spaced, temporaryFolder } from '../world.ts';

/** A reader of an index that holds just these documents. */
export async function indexOf(...documents: readonly ReturnType<typeof documentOf>[]): Promise<IndexReader> {
  const data = temporaryFolder();
  await publish(data, ...documents);
  return readerOf(data);
}

/** The query for words as typed: syllables and pairs of neighbours, without marks, and with them where they are typed. */
export function query(typed: string, more: Partial<WordQuery> = {}): WordQuery {
  const marked = spaced(typed);
  const folded = fold(marked);
  const forms = marked === folded ? (['folded'] as const) : (['folded', 'marked'] as const);
  const terms = forms.flatMap((form) => {
    const words = (form === 'folded' ? folded : marked).split(' ').filter((word) => word !== '');
    const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
    return [...words, ...pairs].map((term) => ({ form, term, weight: 1 }));
  });
  return { terms, limit: 10, ...more };
}

/** The texts of what is found, best first. */
export function found(reader: IndexReader, asked: WordQuery): string[] {
  return reader.searchWords(asked).map(({ row }) => reader.passageAt(row).text);
}

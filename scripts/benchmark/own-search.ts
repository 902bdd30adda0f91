import type { QuestionEmbedder } from '../../src/embedding/embedder.ts';
import type { SearchedLibrary } from '../../src/retrieval/search/search-passages.ts';
import type { BuiltProgram } from './built-program.ts';

/** How the project's own search is asked. By meaning alone it is never asked in the product: that is for comparison. */
export const SEARCH_MODES = ['words', 'meaning', 'words + meaning'] as const;
export type SearchMode = (typeof SEARCH_MODES)[number];

type Search = (query: string, k: number) => Promise<string[]>;

/** The search over an index in the words of a peer: ids of passages, best first, those of the same words side by side. */
export function ownSearch(
  { searchPassages }: Pick<BuiltProgram, 'searchPassages'>,
  {
    reader,
    meaning,
  }: { readonly reader: SearchedLibrary['reader']; readonly meaning: QuestionEmbedder | null },
  mode: SearchMode,
): Search {
  if (mode === 'meaning' && meaning !== null) return byMeaning(reader, meaning);
  return async (text, limit) => {
    await meaning?.prepare(text);
    const hits = searchPassages({ text, limit }, { reader, meaning });
    return hits.flatMap(({ passage, sameAs }) => [passage.id, ...sameAs.map(({ id }) => id)]).slice(0, limit);
  };
}

/** What a store of vectors does: the question embedded, the nearest passages. */
function byMeaning(reader: SearchedLibrary['reader'], meaning: QuestionEmbedder): Search {
  return async (text, limit) => {
    await meaning.prepare(text);
    const vector = meaning.recall(text)?.vector;
    if (vector === undefined) throw new Error(`the model forgot a question it was prepared for: ${text}`);
    return reader.nearestPassages(vector, { limit }).map(({ row }) => reader.passageAt(row).id);
  };
}

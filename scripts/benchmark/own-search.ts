import type { QuestionEmbedder } from '../../src/embedding/embedder.ts';
import type { SearchedLibrary } from '../../src/retrieval/search/search-passages.ts';
import { searchPassages } from '../../src/retrieval/search/search-passages.ts';

/** How the project's own search is asked. */
export const SEARCH_MODES = ['words', 'words + meaning'] as const;
export type SearchMode = (typeof SEARCH_MODES)[number];

/** The search over an index in the words of a peer: ids of passages, best first, those of the same words side by side. */
export function ownSearch(
  reader: SearchedLibrary['reader'],
  meaning: QuestionEmbedder | null,
): (query: string, k: number) => Promise<string[]> {
  return async (text, limit) => {
    await meaning?.prepare(text);
    const hits = searchPassages({ text, limit }, { reader, meaning });
    return hits.flatMap(({ passage, sameAs }) => [passage.id, ...sameAs.map(({ id }) => id)]).slice(0, limit);
  };
}

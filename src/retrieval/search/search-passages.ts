import type { Passage } from '../../directive/passage.ts';
import type { QuestionMeaning } from '../../embedding/embedder.ts';
import type { Library } from '../library.ts';
import { documentOrder } from './document-order.ts';
import { foldDuplicates } from './fold-duplicates.ts';
import { fullScore } from './full-score.ts';
import { type FusedRow, fuse } from './fuse.ts';
import { type FusionWeights, fusionWeights } from './fusion-weights.ts';
import { questionTerms } from './question-terms.ts';
import { type LeftOut, NOTHING_LEFT_OUT } from './search-components.ts';
import type { SearchHit, SearchQuery } from './search-hit.ts';

/** What is searched. */
export type SearchedLibrary = Pick<Library, 'reader' | 'meaning'>;

const DEFAULT_LIMIT = 10;
/** What each of words and vectors brings; the fused list is cut to what was asked for. */
const CANDIDATES = 50;
/** Scores that agree in so many decimals are a tie. */
const GRAIN = 10_000;

/**
 * The passages that a question is about, best first: BM25 over syllables and their pairs, and the vectors of the index
 * where it has some of this library's model, in a weighted sum. Words alone serve without vectors, without a model, and
 * while a large index is being loaded; the model that is not ready yet is remembered as wanted by `library.meaning`.
 */
export function searchPassages(query: SearchQuery, library: SearchedLibrary): SearchHit[] {
  const { reader } = library;
  const without = query.without ?? NOTHING_LEFT_OUT;
  const limit = query.limit ?? DEFAULT_LIMIT;
  const terms = questionTerms(query.text, reader, without);
  const full = fullScore(terms, reader);
  const meaning = meaningOf(query.text, library, without);
  const scope = {
    limit: Math.max(CANDIDATES, limit),
    ...(query.documents === undefined ? {} : { documents: query.documents }),
  };
  const lexical = terms.length === 0 ? [] : reader.searchWords({ terms, ...scope });
  const weights = weightsOf((lexical[0]?.score ?? 0) / (full || 1), without);
  const dense = meaning === null || weights.dense === 0 ? [] : reader.nearestPassages(meaning.vector, scope);
  const fused = fuse({ lexical, full, dense, meaning, weights }, reader);
  return settle(fused.slice(0, scope.limit), library, without).slice(0, Math.max(0, limit));
}

function weightsOf(held: number, without: LeftOut): FusionWeights {
  const weights = fusionWeights(held);
  return without.has('max-sim') ? { ...weights, maxSim: 0 } : weights;
}

/** Null where the index has no vectors of this library's model, or the model cannot tell at once. */
function meaningOf(
  text: string,
  { reader, meaning }: SearchedLibrary,
  without: LeftOut,
): QuestionMeaning | null {
  if (meaning === null || without.has('meaning') || reader.vectorModel() !== meaning.model) return null;
  return meaning.recall(text);
}

function settle(rows: readonly FusedRow[], { reader }: SearchedLibrary, without: LeftOut): SearchHit[] {
  const order = documentOrder(reader);
  const last = { state: 0, place: order.size };
  const placeOf = ({ document }: Passage) => order.get(document) ?? last;
  const hits = rows
    .map(({ row, ...evidence }) => ({ passage: reader.passageAt(row), ...evidence }))
    .sort(
      (a, b) => rounded(b.score) - rounded(a.score) || placeOf(a.passage).place - placeOf(b.passage).place,
    );
  if (without.has('duplicates')) return hits.map((hit) => ({ ...hit, sameAs: [] }));
  return foldDuplicates(hits, (passage) => placeOf(passage).state).map(({ hit, sameAs }) => ({
    ...hit,
    sameAs: sameAs.map(({ passage }) => passage),
  }));
}

function rounded(score: number): number {
  return Math.round(score * GRAIN);
}

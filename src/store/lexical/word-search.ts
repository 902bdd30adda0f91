import type { Database } from 'better-sqlite3';
import { BestHits, type WordHit } from './best-hits.ts';
import { inverseFrequency } from './bm25.ts';
import { type RowRange, rowsOfDocuments } from './document-rows.ts';
import { ListCache } from './list-cache.ts';
import { segmentOf } from './segment.ts';
import { SegmentLengths } from './segment-lengths.ts';
import { type SegmentQuery, SegmentSearch } from './segment-search.ts';
import type { TermCounts } from './term-statistics.ts';
import { plainTerm, type TermForm, termKey } from './terms.ts';

/** What lexical search is asked. */
export interface WordQuery {
  /** Each term is one word, or two neighbouring ones joined by a space, lower case and NFC. The same term counts once, with the sum of its weights. */
  readonly terms: readonly { readonly form: TermForm; readonly term: string; readonly weight: number }[];
  /** Ids to search in; all documents where it is not given. */
  readonly documents?: readonly string[];
  /** Most hits to give. */
  readonly limit: number;
}

/** Distinct terms that are looked for; a question has some fifty. */
const MOST_TERMS = 400;

interface Sought {
  readonly key: string;
  readonly holding: number;
  /** Weight times inverse frequency. */
  readonly gain: number;
}

/**
 * BM25 over words and pairs of neighbouring words (Robertson and Zaragoza 2009), from postings of our own. FTS5 gives a
 * term of more than half of the rows no weight, and takes 140 ms for an OR of eight common syllables over 100,000 rows.
 * Statistics are those of the whole corpus, whatever is searched. Good for one generation.
 */
export class WordSearch {
  readonly #database: Database;
  readonly #lists: ListCache;
  readonly #segments = new SegmentSearch();
  readonly #counts: TermCounts;
  readonly #lengths: SegmentLengths;

  constructor(database: Database, counts: TermCounts) {
    this.#database = database;
    this.#counts = counts;
    this.#lengths = new SegmentLengths(database);
    this.#lists = new ListCache(database);
  }

  /** Passages of the whole corpus. */
  get passages(): number {
    return this.#lengths.passages;
  }

  /** Best first; equal scores in the order of the corpus. Throws `DamagedRow` where a list is not what was written. */
  find({ terms, documents, limit }: WordQuery): WordHit[] {
    if (limit <= 0) return [];
    const best = new BestHits(limit);
    const scope = documents === undefined ? null : rowsOfDocuments(this.#database, documents);
    const sought = this.#sought(terms);
    const gain = sought.reduce((sum, term) => sum + term.gain, 0);
    this.#segments.search({ segments: this.#queries(sought, scope), scope, gain }, best);
    return best.sorted();
  }

  /** Rarest first; what stands nowhere is left out. */
  #sought(terms: WordQuery['terms']): Sought[] {
    const weights = new Map<string, number>();
    for (const { form, term, weight } of terms) {
      const key = termKey(form, plainTerm(term));
      const before = weights.get(key);
      if (weight <= 0 || (before === undefined && weights.size >= MOST_TERMS)) continue;
      weights.set(key, (before ?? 0) + weight);
    }
    return [...weights]
      .map(([key, weight]) => {
        const { holding } = this.#counts.ofKey(key);
        return { key, holding, gain: weight * inverseFrequency(this.passages, holding) };
      })
      .filter(({ holding }) => holding > 0)
      .sort((a, b) => a.holding - b.holding || (a.key < b.key ? -1 : 1));
  }

  /** The lists of all terms by segment; without segments that hold none. */
  #queries(sought: readonly Sought[], scope: readonly RowRange[] | null): SegmentQuery[] {
    const segments = scope === null ? this.#lengths.segments : segmentsOf(scope);
    const lists = sought.map(({ key }) => this.#lists.listsOf(key, segments, scope === null));
    return segments.flatMap((segment) => {
      const held = sought.flatMap(({ gain }, index) => {
        const row = lists[index]?.get(segment) ?? null;
        return row === null ? [] : [{ passages: row.passages, list: row.list, gain }];
      });
      return held.length === 0 ? [] : [{ segment, norms: this.#lengths.normsOf(segment), lists: held }];
    });
  }
}

function segmentsOf(ranges: readonly RowRange[]): number[] {
  const segments = new Set<number>();
  for (const { from, to } of ranges) {
    for (let segment = segmentOf(from); segment <= segmentOf(to - 1); segment += 1) segments.add(segment);
  }
  return [...segments];
}

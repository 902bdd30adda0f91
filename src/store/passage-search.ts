import type { Database, Statement } from 'better-sqlite3';
import type { Passage } from '../directive/passage.ts';

/** One word or phrase to look for. `marked` is its spelling with tone marks where the question has them, else null. */
export interface SearchTerm {
  readonly folded: string;
  readonly marked: string | null;
  readonly weight: number;
}

export interface PassageQuery {
  readonly terms: readonly SearchTerm[];
  /** Phrases of two syllables, folded; each counts as a term of weight 1. */
  readonly phrases: readonly string[];
  /** Ids to search in; all documents where it is not given. */
  readonly documents?: readonly string[];
  /** Most passages to give. */
  readonly limit: number;
}

export interface PassageHit {
  readonly passage: Passage;
  /** Sum over the terms, higher is better; comparable within one query only. */
  readonly score: number;
}

/** Weights of the columns marked, folded, headings, document in BM25. */
const COLUMN_WEIGHTS = '1.0, 1.0, 0.6, 0.3';
const FOLDED_COLUMNS = '{folded headings document}';
/** What a match with the tone marks that were typed adds, as a share of the term's weight. */
const MARKED_SHARE = 0.5;
const MOST_PHRASES = 96;
/** Rows that one term may bring in; only terms of a large corpus reach it. */
const MOST_ROWS_PER_TERM = 3_000;

/** Rows that the expressions of one question may bring in together, on a large corpus. */
const MOST_ROWS_PER_QUERY = 6_000;
/** With fewer expressions than this, passages could not be told apart. */
const FEWEST_EXPRESSIONS = 3;

/** An FTS5 expression, its weight, and the rows that hold it (null: not counted yet). */
interface Sought {
  readonly expression: string;
  readonly weight: number;
  readonly holding: number | null;
}

interface SearchParameters {
  readonly expression: string;
  readonly documents: string | null;
  readonly limit: number;
}

interface Row {
  readonly rowid: number;
  readonly rank: number;
}

/**
 * BM25 over passages, term by term. FTS5 gives a term that stands in half of the rows or more no weight at all, so on
 * a small corpus the words people ask with would count for nothing. Its ranks are therefore only compared within one
 * term (as shares of the best row's), and weighed by ln(1 + (N − n + ½) / (n + ½)), which stays above zero
 * (Robertson and Zaragoza 2009, as in Lucene).
 */
export class PassageSearch {
  readonly #find: Statement<[SearchParameters], Row>;
  readonly #count: Statement<[string], { n: number }>;
  readonly #passage: Statement<[number], { data: string }>;
  readonly #total: number;
  readonly #parsed = new Map<number, Passage>();

  /** Good for one generation. */
  constructor(database: Database) {
    this.#find = database.prepare(
      `SELECT rowid, bm25(passage_search, ${COLUMN_WEIGHTS}) AS rank FROM passage_search
       WHERE passage_search MATCH @expression
         AND (@documents IS NULL OR rowid IN (SELECT p.rowid FROM passages p, json_each(@documents) d WHERE p.document = d.value))
       ORDER BY rank LIMIT @limit`,
    );
    this.#count = database.prepare('SELECT count(*) AS n FROM passage_search WHERE passage_search MATCH ?');
    this.#passage = database.prepare('SELECT data FROM passages WHERE rowid = ?');
    this.#total = database.prepare<[], { n: number }>('SELECT count(*) AS n FROM passages').get()?.n ?? 0;
  }

  /** Best first; equal scores in the order of the corpus. */
  find(query: PassageQuery): PassageHit[] {
    const documents = query.documents === undefined ? null : JSON.stringify(query.documents);
    const scores = new Map<number, number>();
    for (const sought of this.#telling(expressionsOf(query))) this.#addScores(scores, sought, documents);
    return [...scores]
      .sort(([rowA, a], [rowB, b]) => b - a || rowA - rowB)
      .slice(0, Math.max(0, query.limit))
      .map(([rowid, score]) => ({ passage: this.#passageAt(rowid), score }));
  }

  /**
   * Every expression on a corpus of a few years. On a larger one, ranking the thousands of rows that hold a common
   * syllable costs most of the time and tells least: the rarest expressions are taken until they bring in enough rows.
   */
  #telling(expressions: ReadonlyMap<string, number>): Sought[] {
    const all = [...expressions].map(([expression, weight]) => ({ expression, weight, holding: null }));
    if (this.#total <= MOST_ROWS_PER_TERM) return all;
    const rarestFirst = all
      .map((sought) => ({ ...sought, holding: this.#count.get(sought.expression)?.n ?? 0 }))
      .filter(({ holding }) => holding > 0)
      .sort((a, b) => a.holding - b.holding);
    let rows = 0;
    return rarestFirst.filter(({ holding }, index) => {
      rows += holding;
      return index < FEWEST_EXPRESSIONS || rows <= MOST_ROWS_PER_QUERY;
    });
  }

  #addScores(
    scores: Map<number, number>,
    { expression, weight, ...sought }: Sought,
    documents: string | null,
  ): void {
    const rows = this.#find.all({ expression, documents, limit: MOST_ROWS_PER_TERM });
    if (rows.length === 0) return;
    const holding =
      sought.holding ?? (documents === null ? rows.length : (this.#count.get(expression)?.n ?? rows.length));
    const idf = Math.log(1 + (this.#total - holding + 0.5) / (holding + 0.5));
    const best = rows[0]?.rank ?? 0;
    if (best >= 0) return;
    for (const { rowid, rank } of rows) {
      scores.set(rowid, (scores.get(rowid) ?? 0) + weight * idf * (rank / best));
    }
  }

  #passageAt(rowid: number): Passage {
    let passage = this.#parsed.get(rowid);
    if (passage === undefined) {
      const row = this.#passage.get(rowid);
      if (row === undefined)
        throw new RangeError(`the search index names row ${rowid}, which holds no passage`);
      passage = JSON.parse(row.data) as Passage;
      this.#parsed.set(rowid, passage);
    }
    return passage;
  }
}

/** FTS5 expressions with their weights; the same expression once, with the sum. */
function expressionsOf(query: PassageQuery): Map<string, number> {
  const expressions = new Map<string, number>();
  const add = (columns: string, words: string, weight: number) => {
    const phrase = quoted(words);
    if (phrase === null || weight <= 0) return;
    const expression = `${columns} : ${phrase}`;
    const before = expressions.get(expression);
    if (before === undefined && expressions.size >= MOST_PHRASES) return;
    expressions.set(expression, (before ?? 0) + weight);
  };
  for (const phrase of query.phrases) add(FOLDED_COLUMNS, phrase, 1);
  for (const { folded, marked, weight } of query.terms) {
    add(FOLDED_COLUMNS, folded, weight);
    if (marked !== null) add('{marked}', marked, weight * MARKED_SHARE);
  }
  return expressions;
}

/** Words of a question as one FTS5 string, so that nothing in them is taken for its query language; null when no letter or figure is in them. */
function quoted(words: string): string | null {
  const plain = words.replace(/[\p{C}"]+/gu, ' ').trim();
  return /[\p{L}\p{N}]/u.test(plain) ? `"${plain}"` : null;
}

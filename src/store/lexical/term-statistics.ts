import type { Database, Statement } from 'better-sqlite3';
import { plainTerm, type TermForm, termKey } from './terms.ts';

/** How often a term stands in the whole corpus. */
export interface TermStatistics {
  /** Passages that hold it in their own text. */
  readonly passages: number;
  /** Times that it stands there. */
  readonly occurrences: number;
  /** Passages that hold it in their text, their headings or the names of their document. */
  readonly holding: number;
}

/** Terms remembered; the words of many questions. */
const MOST_KEPT = 50_000;

/** Counts terms over all segments. Good for one generation. */
export class TermCounts {
  readonly #sum: Statement<[string], { [Count in keyof TermStatistics]: number | null }>;
  readonly #kept = new Map<string, TermStatistics>();

  constructor(database: Database) {
    this.#sum = database.prepare(
      `SELECT sum(p.passages) AS holding, sum(p.text_passages) AS passages, sum(p.text_occurrences) AS occurrences
       FROM segments s CROSS JOIN postings p ON p.segment = s.segment AND p.term = ?`,
    );
  }

  /** Of one word or of two neighbouring ones; zeros for a term that stands nowhere. */
  of(form: TermForm, term: string): TermStatistics {
    return this.ofKey(termKey(form, plainTerm(term)));
  }

  ofKey(key: string): TermStatistics {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const sum = this.#sum.get(key);
    const counted = {
      holding: sum?.holding ?? 0,
      passages: sum?.passages ?? 0,
      occurrences: sum?.occurrences ?? 0,
    };
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(key, counted);
    return counted;
  }
}

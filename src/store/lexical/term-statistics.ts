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
/** Terms of each form that are remembered as they are asked for: those of some hundred questions. */
const MOST_ASKED = 5_000;

/** Counts terms over all segments. Good for one generation. */
export class TermCounts {
  readonly #sum: Statement<[string], { [Count in keyof TermStatistics]: number | null }>;
  readonly #kept = new Map<string, TermStatistics>();
  /** The same as terms are asked for: to make their keys takes longer than to look them up. */
  readonly #asked = { folded: new Map<string, TermStatistics>(), marked: new Map<string, TermStatistics>() };

  constructor(database: Database) {
    this.#sum = database.prepare(
      `SELECT sum(p.passages) AS holding, sum(p.text_passages) AS passages, sum(p.text_occurrences) AS occurrences
       FROM segments s CROSS JOIN postings p ON p.segment = s.segment AND p.term = ?`,
    );
  }

  /** Of one word or of two neighbouring ones; zeros for a term that stands nowhere. */
  of(form: TermForm, term: string): TermStatistics {
    const asked = this.#asked[form];
    const known = asked.get(term);
    if (known !== undefined) return known;
    const counted = this.ofKey(termKey(form, plainTerm(term)));
    if (asked.size >= MOST_ASKED) asked.clear();
    asked.set(term, counted);
    return counted;
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

import type { AskedOwn } from './ask-own.ts';
import type { OwnCounts } from './count-own.ts';
import type { SearchRow } from './measure-search.ts';

/** What searches find on one benchmark. */
export interface SearchSection {
  readonly benchmark: string;
  readonly passages: number;
  readonly rows: readonly SearchRow[];
}

/** Everything that one run measured. */
export interface Evaluation {
  /** Null where the own questions were not asked. */
  readonly own: { readonly counts: readonly OwnCounts[]; readonly unwanted: readonly AskedOwn[] } | null;
  readonly search: readonly SearchSection[];
}

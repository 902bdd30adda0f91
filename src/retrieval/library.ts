import type { AgencyCatalogue } from '../directive/agencies/agency-catalogue.ts';
import type { AgencyGroup } from '../directive/agency.ts';
import type { Directive } from '../directive/directive.ts';
import type { Indicator } from '../directive/indicator.ts';
import type { Passage } from '../directive/passage.ts';
import type { Reference } from '../directive/reference.ts';
import type { Task } from '../directive/task.ts';

/** What lexical search is asked: weighted terms and folded two-syllable phrases. */
export interface PassageQuery {
  readonly terms: readonly {
    readonly folded: string;
    readonly marked: string | null;
    readonly weight: number;
  }[];
  readonly phrases: readonly string[];
  readonly documents?: readonly string[];
  readonly limit: number;
}

/** What retrieval needs of the index reader: one generation of everything that was read. */
export interface Reader {
  readonly generation: number;
  directives(): readonly Directive[];
  tasks(): readonly Task[];
  indicators(): readonly Indicator[];
  references(): readonly Reference[];
  passages(document: string): readonly Passage[];
  searchPassages(query: PassageQuery): readonly { readonly passage: Passage; readonly score: number }[];
  sourceOf(document: string): string | null;
}

/** What retrieval needs of the agency registry. */
export interface Agencies {
  groupsOf(agencyId: string, document: string): readonly AgencyGroup[];
  /** What the agencies file says; for names that are near, and former ones. */
  readonly catalogue: Pick<AgencyCatalogue, 'agencies'>;
}

/** Everything that a question is answered from. */
export interface Library {
  readonly reader: Reader;
  readonly agencies: Agencies;
}

import type { AgencyKind } from '../agency.ts';

/** One agency as the agencies file describes it. Plain JSON, so that an index can keep it. */
export interface CatalogueAgency {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  /** Id of the agency it belongs to, or null. */
  readonly parent: string | null;
  /** Id of the agency that took over its work, or null while it stands. */
  readonly successor: string | null;
  /** Other names that no rule makes: "CAT". */
  readonly aliases: readonly string[];
  /** Names it bore, or names of agencies merged into it. */
  readonly former: readonly string[];
  /** English names; for departments and ministries the field alone ("Science and Technology"). */
  readonly english: readonly string[];
}

/** Who belongs to a group: whole kinds, other groups, single agencies (ids). All empty: nobody can say who is meant. */
interface CatalogueMembers {
  readonly kinds: readonly AgencyKind[];
  readonly groups: readonly string[];
  readonly agencies: readonly string[];
}

export interface CatalogueGroup {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly english: readonly string[];
  readonly members: CatalogueMembers;
  /** Documents (file names without ending) it is valid in; null for everywhere. */
  readonly documents: readonly string[] | null;
}

/** A short name that other things or several agencies (or groups) answer to: "Văn phòng". The likeliest first. */
interface CatalogueAmbiguity {
  readonly text: string;
  readonly agencies: readonly string[];
}

/** The agencies file, checked and completed. The order of agencies is the order in which candidates are offered. */
export interface AgencyCatalogue {
  readonly version: 1;
  readonly province: { readonly name: string; readonly former: readonly string[] };
  readonly agencies: readonly CatalogueAgency[];
  readonly groups: readonly CatalogueGroup[];
  readonly ambiguous: readonly CatalogueAmbiguity[];
}

export const AGENCY_KINDS = [
  'province',
  'department',
  'office',
  'police',
  'military',
  'board',
  'party',
  'people-council',
  'front',
  'union',
  'central-branch',
  'ministry',
  'government',
  'central-party',
  'central-body',
  'commune',
  'ward',
  'unit',
  'fund',
  'enterprise',
  'school',
  'steering-committee',
  'court',
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly parent: string | null;
}

/** Several agencies named as one owner: "Các sở, ngành". */
export interface AgencyGroup {
  readonly id: string;
  readonly name: string;
  /** Ids of agencies; empty when nobody can say who is meant ("Các cơ quan, đơn vị liên quan"). */
  readonly members: readonly string[];
  /** Documents (file names without ending) it is valid in; null for everywhere. */
  readonly documents: readonly string[] | null;
}

/** Who a text names as an owner: kept as printed beside what it was resolved to. */
export type Owner =
  | { readonly kind: 'agency'; readonly id: string; readonly name: string; readonly printed: string }
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly name: string;
      readonly printed: string;
      readonly members: readonly string[];
    }
  | { readonly kind: 'unknown'; readonly name: string; readonly printed: string };

/** A place in a text that names an agency or group. Offsets in UTF-16 units of the text that was searched. */
export interface AgencyMention {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  /** One candidate: resolved. Several: ambiguous. None: it has the form of an agency's name, but nobody knows it. */
  readonly candidates: readonly Exclude<Owner, { kind: 'unknown' }>[];
  /** How the name was met: whole or short form as printed, without tone marks, or past a typing slip. */
  readonly match: 'exact' | 'folded' | 'slip' | 'unknown';
}

import { fold } from '../../vietnamese/fold.ts';
import type { Agency, AgencyGroup, AgencyMention, Owner } from '../agency.ts';
import type { AgencyCatalogue } from './agency-catalogue.ts';
import { type AgencyIndex, type FoundAgency, findAgencies } from './agency-find.ts';
import { agencyForms, fieldForms, fieldOf, groupForms } from './agency-forms.ts';
import { expandGroups } from './agency-members.ts';
import { splitOwners } from './agency-owners.ts';
import { FormTrie } from './agency-trie.ts';

type KnownOwner = Exclude<Owner, { kind: 'unknown' }>;

/** Where owners are named. `level` says whose short names are meant first ("Tài chính"); a province's where it is left out. */
export interface OwnerContext {
  /** File name without ending; groups of other documents are not known in it. */
  readonly document: string;
  readonly level?: 'province' | 'central';
}

const CENTRAL_KINDS: ReadonlySet<string> = new Set([
  'ministry',
  'government',
  'central-party',
  'central-body',
]);

/** "Sở NV", "SNV": of two departments with the same initials the first of the file is the one that is called so. */
const TWO_INITIALS = /^(?:Sở |S|Bộ |B)\p{Lu}{2}$/u;

/** The agencies and groups of the agencies file, and the finding of their names in texts. */
export class AgencyRegistry {
  readonly catalogue: AgencyCatalogue;
  readonly #agencies: ReadonlyMap<string, Agency>;
  readonly #groups: ReadonlyMap<string, AgencyGroup>;
  #made: AgencyIndex | null = null;

  constructor(catalogue: AgencyCatalogue) {
    this.catalogue = catalogue;
    this.#agencies = new Map(
      catalogue.agencies.map(({ id, name, kind, parent }) => [id, { id, name, kind, parent }]),
    );
    this.#groups = new Map(expandGroups(catalogue).map((group) => [group.id, group]));
  }

  agency(id: string): Agency | null {
    return this.#agencies.get(id) ?? null;
  }

  group(id: string): AgencyGroup | null {
    return this.#groups.get(id) ?? null;
  }

  /** Ids of the agencies of a group as a document means it; null for any document. */
  membersOf(groupId: string, document: string | null = null): readonly string[] {
    const group = this.#groups.get(groupId);
    return group && isValidIn(group, document) ? group.members : [];
  }

  /** The groups that an agency belongs to as a document means them; null for any document. */
  groupsOf(agencyId: string, document: string | null = null): readonly AgencyGroup[] {
    return Array.from(this.#groups.values()).filter(
      (group) => isValidIn(group, document) && group.members.includes(agencyId),
    );
  }

  /** Every mention of an agency or group in `text` (NFC), in order, not overlapping. */
  find(text: string): AgencyMention[] {
    return findAgencies(text, this.#index, 'text').map((found) => this.#mention(text, found));
  }

  /** The owners that a cell or phrase names. What nobody knows is kept as an unknown owner with the printed words. */
  resolveOwners(cell: string, context: OwnerContext): Owner[] {
    const found = findAgencies(cell, this.#index, 'cell');
    const owners = new Map<string, Owner>();
    for (const { printed, ids } of splitOwners(cell, found)) {
      const owner = this.#likeliest(ids, printed, context) ?? { kind: 'unknown', name: printed, printed };
      const key = owner.kind === 'unknown' ? `?${fold(owner.name)}` : owner.id;
      if (printed !== '' && !owners.has(key)) owners.set(key, owner);
    }
    return Array.from(owners.values());
  }

  /** Made when the first text is searched: not every run searches one. */
  get #index(): AgencyIndex {
    this.#made ??= this.#makeIndex();
    return this.#made;
  }

  #mention(text: string, { start, end, ids, match }: FoundAgency): AgencyMention {
    const printed = text.slice(start, end);
    const candidates = ids.flatMap((id) => this.#owner(id, printed) ?? []);
    return { start, end, printed, candidates, match: candidates.length === 0 ? 'unknown' : match };
  }

  #owner(id: string, printed: string): KnownOwner | null {
    const agency = this.#agencies.get(id);
    if (agency) return { kind: 'agency', id, name: agency.name, printed };
    const group = this.#groups.get(id);
    return group ? { kind: 'group', id, name: group.name, printed, members: group.members } : null;
  }

  #likeliest(ids: readonly string[], printed: string, { document, level }: OwnerContext): KnownOwner | null {
    const candidates = ids
      .filter((id) => isValidIn(this.#groups.get(id) ?? null, document))
      .flatMap((id) => this.#owner(id, printed) ?? []);
    const central = candidates.find(({ id }) => CENTRAL_KINDS.has(this.#agencies.get(id)?.kind ?? ''));
    return (level === 'central' ? central : null) ?? candidates[0] ?? null;
  }

  #makeIndex(): AgencyIndex {
    const { agencies, groups, ambiguous, province } = this.catalogue;
    const names = new FormTrie();
    const shortNames = new FormTrie();
    for (const { text, agencies: ids } of ambiguous) for (const id of ids) shortNames.add(text, id);
    const taken = new Set<string>();
    for (const agency of agencies) {
      for (const form of agencyForms(agency)) {
        if (TWO_INITIALS.test(form) && taken.has(form)) continue;
        taken.add(form);
        names.add(form, agency.id);
      }
      const field = fieldOf(agency.name, agency.kind);
      if (field !== null) for (const form of fieldForms(field)) shortNames.add(form, agency.id);
      if (agency.kind === 'ward' || agency.kind === 'commune')
        shortNames.add(agency.name.replace(/^UBND (?:xã|phường) /u, ''), agency.id);
    }
    for (const group of groups) {
      for (const form of groupForms(group)) names.add(form, group.id, { repeatsCac: true });
    }
    const home = new Set([province.name, ...province.former].map(fold));
    return { names, shortNames, home, kindOf: (id) => this.#agencies.get(id)?.kind ?? 'group' };
  }
}

function isValidIn(group: AgencyGroup | null, document: string | null): boolean {
  return !group?.documents || document === null || group.documents.includes(document);
}

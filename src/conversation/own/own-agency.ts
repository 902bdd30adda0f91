import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { Agency } from '../../directive/agency.ts';
import type { Person } from '../../register/person.ts';

/** The agency that somebody works at, as the agencies file names it today. */
export type OwnAgency =
  | { readonly kind: 'known'; readonly agency: Agency }
  | { readonly kind: 'none' }
  /** The file no longer has it. */
  | { readonly kind: 'gone'; readonly id: string };

/** Looks up a person's agency; where its work went to another one, that one. */
export function ownAgency({ agency: id }: Pick<Person, 'agency'>, agencies: AgencyRegistry): OwnAgency {
  if (id === null) return { kind: 'none' };
  const successor = agencies.catalogue.agencies.find((agency) => agency.id === id)?.successor ?? null;
  const agency = agencies.agency(successor ?? id) ?? agencies.agency(id);
  return agency === null ? { kind: 'gone', id } : { kind: 'known', agency };
}

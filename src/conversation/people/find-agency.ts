import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { Agency } from '../../directive/agency.ts';
import { PEOPLE } from '../phrases/people-phrases.ts';

/** One agency that was typed, or why it is none. */
export type TypedAgency =
  | { readonly kind: 'agency'; readonly agency: Agency }
  | { readonly kind: 'refused'; readonly words: string };

/** The agency that a text names, by name, short form or id. */
export function findAgency(typed: string, agencies: AgencyRegistry): TypedAgency {
  const byId = agencies.agency(typed);
  if (byId !== null) return { kind: 'agency', agency: byId };
  const candidates = agencies.find(typed).flatMap((mention) => mention.candidates);
  const known = candidates.flatMap(({ kind, id }) => (kind === 'agency' ? (agencies.agency(id) ?? []) : []));
  const [first, ...others] = [...new Map(known.map((agency) => [agency.id, agency])).values()];
  if (first === undefined) return { kind: 'refused', words: PEOPLE.unknownAgency(typed) };
  if (others.length === 0) return { kind: 'agency', agency: first };
  const names = [first, ...others].map(({ name }) => name);
  return { kind: 'refused', words: PEOPLE.severalAgencies(typed, names) };
}

import type { CatalogueAgency } from '../../directive/agencies/agency-catalogue.ts';
import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { AgencyKind, AgencyMention } from '../../directive/agency.ts';
import { fold } from '../../vietnamese/fold.ts';
import { type IssuingProvince, provinceAtEnd } from './document-provinces.ts';

/** What names are looked up in. */
export interface Lookup {
  readonly registry: Pick<AgencyRegistry, 'find' | 'catalogue'>;
  readonly provinces: ReadonlyMap<string, IssuingProvince>;
}

const PROVINCE_WORD = /\s+(?:tỉnh|thành phố|tinh|thanh pho|tp)$/iu;
const CITY_AT_END = /\s+(?:thành phố|thanh pho)$/iu;

/** Bodies of the whole country: "VNPT Cà Mau" is not VNPT. */
const NATIONAL: ReadonlySet<AgencyKind> = new Set([
  'ministry',
  'government',
  'central-party',
  'central-body',
  'enterprise',
]);

/**
 * The one agency of the file that a name of the tables means: it with the province of the documents behind it
 * ("Công an tỉnh Phú Thọ"), or, of a city's documents, with "thành phố" for "tỉnh" ("Thanh tra thành phố"). Null else.
 */
export function knownUnder(name: string, lookup: Lookup): CatalogueAgency | null {
  const placed = withoutProvince(name, lookup);
  if (placed !== null) return onlyAgency(placed.candidates, lookup);
  const hasCities = [...lookup.provinces.values()].some(({ title }) => title.startsWith('thành phố'));
  return hasCities && CITY_AT_END.test(name)
    ? onlyAgency(candidatesOf(name.replace(CITY_AT_END, ' tỉnh'), lookup), lookup)
    : null;
}

/** A name without the province at its end, and what it then means; null where no such province issued documents. */
export function withoutProvince(
  name: string,
  lookup: Lookup,
): { readonly province: string; readonly candidates: AgencyMention['candidates'] } | null {
  const last = provinceAtEnd(name);
  if (last === null || !lookup.provinces.has(fold(last))) return null;
  const words = name.slice(0, name.length - last.length).trimEnd();
  const inProvince = words.replace(CITY_AT_END, ' tỉnh');
  const candidates = [words, inProvince, words.replace(PROVINCE_WORD, ''), initialsOf(words)]
    .map((one) => candidatesOf(one, lookup))
    .find((found) => found.length > 0);
  return candidates === undefined ? null : { province: fold(last), candidates };
}

/** One short word before a province is initials: "cat phu tho". */
function initialsOf(words: string): string {
  return words.includes(' ') ? words : words.toUpperCase();
}

/** What a text names that is a name and nothing else. */
function candidatesOf(text: string, { registry }: Lookup): AgencyMention['candidates'] {
  const [only, second] = registry.find(text);
  const isAll = only?.start === 0 && only.end === text.length && second === undefined;
  return isAll ? only.candidates : [];
}

function onlyAgency(
  [only, second]: AgencyMention['candidates'],
  { registry }: Lookup,
): CatalogueAgency | null {
  if (only === undefined || second !== undefined) return null;
  const agency = registry.catalogue.agencies.find(({ id }) => id === only.id);
  return agency === undefined || NATIONAL.has(agency.kind) ? null : agency;
}

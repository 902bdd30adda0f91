import type { AgencyCatalogue, CatalogueAgency } from '../../directive/agencies/agency-catalogue.ts';
import { fieldOf } from '../../directive/agencies/agency-forms.ts';
import { fold } from '../../vietnamese/fold.ts';
import { BODY_WORDS } from './spoken-patterns.ts';

const PARTS = /\s*(?:,\s*(?:và\s+)?|\s+và\s+|\s+-\s+)/u;
const PROVINCE_AT_END = / (?:tinh|khu vuc)$/u;

/** Kinds of the province's own bodies, of which people say the sector alone. */
const SAID_BY_SECTOR: ReadonlySet<CatalogueAgency['kind']> = new Set([
  'department',
  'police',
  'military',
  'board',
  'front',
  'union',
  'central-branch',
  'court',
]);

const kept = new WeakMap<AgencyCatalogue, ReadonlyMap<string, readonly CatalogueAgency[]>>();

/**
 * The agencies of the province by what people call their sector, folded: "y te", "moi truong", "giao thong" (of a
 * department of former days), "quan su", "phu nu". More than one where a word names several.
 */
function sectorNames(catalogue: AgencyCatalogue): ReadonlyMap<string, readonly CatalogueAgency[]> {
  const known = kept.get(catalogue);
  if (known !== undefined) return known;
  const names = new Map<string, CatalogueAgency[]>();
  for (const agency of catalogue.agencies.filter(({ kind }) => SAID_BY_SECTOR.has(kind))) {
    for (const name of new Set(sectorsOf(agency))) names.set(name, [...(names.get(name) ?? []), agency]);
  }
  kept.set(catalogue, names);
  return names;
}

/** The one agency that people mean by a sector, or by the first words of one ("giao thông" for "giao thông vận tải"); else null. */
export function agencyOfSector(called: string, catalogue: AgencyCatalogue): CatalogueAgency | null {
  const names = sectorNames(catalogue);
  const whole = names.get(called);
  const begun = called.includes(' ')
    ? [...names].flatMap(([name, agencies]) => (name.startsWith(`${called} `) ? agencies : []))
    : [];
  const [only, second] = [...new Set(whole ?? begun)];
  return only === undefined || second !== undefined ? null : only;
}

/** "the police": what people call the province's bodies in English, folded. */
export function englishSectors({ agencies }: AgencyCatalogue): ReadonlyMap<string, CatalogueAgency> {
  return new Map(
    agencies
      .filter(({ kind }) => SAID_BY_SECTOR.has(kind))
      .flatMap((agency) =>
        agency.english.flatMap((name) =>
          PROVINCIAL.test(name) ? [[fold(name.replace(PROVINCIAL, '')), agency] as const] : [],
        ),
      ),
  );
}

const PROVINCIAL = /^Provincial /u;

function sectorsOf({ name, former, aliases, kind }: CatalogueAgency): readonly string[] {
  const all = [name, ...former, ...(kind === 'department' ? [] : aliases)];
  return all.flatMap((one) => {
    const field = fieldOf(one, kind);
    if (field !== null) return [field, ...field.split(PARTS)].map(fold);
    const bare = fold(one).replace(PROVINCE_AT_END, '').replace(BODY_WORDS, '');
    return bare.includes(' ') || kind !== 'department' ? [bare] : [];
  });
}

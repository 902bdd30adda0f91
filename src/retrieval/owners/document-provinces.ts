import type { AgencyCatalogue } from '../../directive/agencies/agency-catalogue.ts';
import { PROVINCES } from '../../directive/agencies/agency-provinces.ts';
import type { AgencyKind } from '../../directive/agency.ts';
import type { Directive } from '../../directive/directive.ts';
import { fold } from '../../vietnamese/fold.ts';

/** A province that issued documents of the corpus. */
export interface IssuingProvince {
  /** "tỉnh Khánh Hòa" · "thành phố Hải Phòng" */
  readonly title: string;
  /** Ids of the documents that it issued. */
  readonly documents: readonly string[];
}

type Home = Pick<AgencyCatalogue, 'province' | 'agencies'>;

const CENTRAL: ReadonlySet<AgencyKind> = new Set(['ministry', 'government', 'central-party', 'central-body']);
const LONGEST_NAME = 4;

/**
 * The provinces that issued the documents, by their folded names: by the issuer's name, by the place of issue, or, where
 * neither says one, the province of the agencies file. Documents of ministries and of the Government are of none.
 */
export function issuingProvinces(
  directives: readonly Directive[],
  home: Home,
): ReadonlyMap<string, IssuingProvince> {
  const provinces = new Map<string, IssuingProvince>();
  for (const directive of directives) {
    const name = provinceOf(directive, home);
    if (name === null) continue;
    const known = provinces.get(fold(name));
    const title = known?.title ?? titleOf(name, directive);
    provinces.set(fold(name), { title, documents: [...(known?.documents ?? []), directive.id] });
  }
  return provinces;
}

function provinceOf({ issuer, place }: Directive, { province, agencies }: Home): string | null {
  const known = agencies.find(({ name }) => name === issuer);
  if (known !== undefined && CENTRAL.has(known.kind)) return null;
  const named = provinceAtEnd(issuer ?? '');
  if (named !== null) return named;
  return place !== null && PROVINCES.has(fold(place)) ? place : province.name;
}

/** "Khánh Hòa" of "Ủy ban nhân dân tỉnh Khánh Hòa", else null. */
export function provinceAtEnd(name: string): string | null {
  const words = name.split(/\s+/u);
  for (let count = Math.min(LONGEST_NAME, words.length); count > 0; count -= 1) {
    const last = words.slice(-count).join(' ');
    if (PROVINCES.has(fold(last))) return last;
  }
  return null;
}

function titleOf(name: string, { issuer }: Directive): string {
  const isCity = fold(issuer ?? '').includes(`thanh pho ${fold(name)}`);
  return `${isCity ? 'thành phố' : 'tỉnh'} ${name}`;
}

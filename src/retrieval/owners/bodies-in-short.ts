import type { AgencyCatalogue, CatalogueAgency } from '../../directive/agencies/agency-catalogue.ts';
import { agencyTokens } from '../../directive/agencies/agency-tokens.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { PrintedOwner } from './printed-owners.ts';

/** Bodies below departments, of whose long names people shorten any part. */
const SHORTENED: ReadonlySet<CatalogueAgency['kind']> = new Set(['fund', 'unit', 'board']);
/** What belongs to one of these is meant by its whole name: "trung tâm dữ liệu tỉnh" is not Trung tâm Dữ liệu quốc gia. */
const CENTRAL: ReadonlySet<CatalogueAgency['kind']> = new Set(['ministry', 'government', 'central-body']);
// "Quỹ | phát triển | khoa học": what every fund does is left out
const LEFT_OUT = /^(?<kind>Quỹ) (?:phát triển|hỗ trợ|đầu tư) /u;

/**
 * Funds, units and boards of the agencies file as people shorten their names: "Quỹ phát triển KHCN", "quỹ khcn", "TT khám phá
 * khoa học và ĐMST".
 */
export function bodiesInShort({ agencies }: AgencyCatalogue): PrintedOwner[] {
  const central = new Set(agencies.filter(({ kind }) => CENTRAL.has(kind)).map(({ id }) => id));
  return agencies
    .filter(({ kind }) => SHORTENED.has(kind))
    .flatMap((agency) => {
      const names = [agency.name, ...agency.aliases].flatMap((name) => [
        name,
        name.replace(LEFT_OUT, '$<kind> '),
      ]);
      const printed = [agency.name, ...agency.aliases].map(fold);
      const isNational = central.has(agency.parent ?? '');
      const forms = isNational ? names : names.flatMap((name) => [name, `${name} tỉnh`]);
      return [...new Set(forms)].map((name) => ({
        name: agency.name,
        words: agencyTokens(name),
        isProper: true,
        printed,
        agency,
        isShortened: true as const,
        ...(isNational ? { isNational: true as const } : {}),
      }));
    });
}

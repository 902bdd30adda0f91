import type { AgencyCatalogue, CatalogueGroup } from '../../directive/agencies/agency-catalogue.ts';
import type { AgencyKind } from '../../directive/agency.ts';
import { fold } from '../../vietnamese/fold.ts';
import { COMMUNE } from './owner-patterns.ts';

const COMMUNES: ReadonlySet<AgencyKind> = new Set(['commune', 'ward']);

/** Ids of the groups that a commune belongs to which the agencies file lacks; none for what is no commune. */
export function communeGroups(
  name: string,
  { groups }: Pick<AgencyCatalogue, 'groups'>,
): readonly string[] | undefined {
  if (!COMMUNE.test(fold(name))) return undefined;
  return groups.filter((group) => holdsCommunes(group, groups)).map(({ id }) => id);
}

function holdsCommunes({ members, documents }: CatalogueGroup, groups: readonly CatalogueGroup[]): boolean {
  if (documents !== null) return false;
  return (
    members.kinds.some((kind) => COMMUNES.has(kind)) ||
    groups.some((inner) => members.groups.includes(inner.id) && holdsCommunes(inner, groups))
  );
}

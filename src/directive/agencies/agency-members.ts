import type { AgencyGroup } from '../agency.ts';
import type { AgencyCatalogue, CatalogueGroup } from './agency-catalogue.ts';

/** The groups of a catalogue with their members as agencies, in the catalogue's order of agencies. */
export function expandGroups(catalogue: AgencyCatalogue): AgencyGroup[] {
  const byId = new Map(catalogue.groups.map((group) => [group.id, group]));
  return catalogue.groups.map((group) => {
    const ids = new Set<string>();
    collect(group, catalogue, byId, ids, new Set());
    const members = catalogue.agencies.filter((agency) => ids.has(agency.id)).map((agency) => agency.id);
    return { id: group.id, name: group.name, members, documents: group.documents };
  });
}

function collect(
  group: CatalogueGroup,
  catalogue: AgencyCatalogue,
  byId: ReadonlyMap<string, CatalogueGroup>,
  ids: Set<string>,
  seen: Set<string>,
): void {
  if (seen.has(group.id)) return;
  seen.add(group.id);
  for (const id of group.members.agencies) ids.add(id);
  for (const agency of catalogue.agencies) {
    if (agency.successor === null && group.members.kinds.includes(agency.kind)) ids.add(agency.id);
  }
  for (const id of group.members.groups) {
    const inner = byId.get(id);
    if (inner) collect(inner, catalogue, byId, ids, seen);
  }
}

import type {
  AgencyCatalogue,
  CatalogueAgency,
  CatalogueGroup,
} from '../../directive/agencies/agency-catalogue.ts';
import { AGENCY_KINDS, type AgencyKind } from '../../directive/agency.ts';
import { fold } from '../../vietnamese/fold.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import type { AgenciesFile } from './agencies-schema.ts';
import { nearestName } from './nearest-name.ts';

/** Something in the file that does not fit together. `path` leads to the place; `text` is the rest of the sentence. */
export interface AgenciesProblem {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

const COMMUNE_WORDS: Readonly<Partial<Record<AgencyKind, string>>> = {
  ward: 'UBND phường',
  commune: 'UBND xã',
};

/** The id of a name: its folded letters joined by hyphens ("so-noi-vu"). */
function agencyId(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

interface Placed<Entry> {
  readonly path: readonly PropertyKey[];
  readonly entry: Entry;
}

/** Looks up the names of a checked file and makes the catalogue; lists every name that is double or unknown. */
export function makeCatalogue(file: AgenciesFile): {
  catalogue: AgencyCatalogue;
  problems: AgenciesProblem[];
} {
  const problems: AgenciesProblem[] = [];
  const kinds = Object.keys(file.agencies).filter((key): key is AgencyKind =>
    AGENCY_KINDS.some((kind) => kind === key),
  );
  const placed = kinds.flatMap((kind) => placedAgencies(file, kind));
  const agencyNames = placed.map(({ entry }) => entry.name);
  const groupNames = file.groups.map((group) => group.name);

  const idOf = (name: string, known: readonly string[], path: readonly PropertyKey[]): string => {
    const wanted = agencyId(name);
    if (!known.some((other) => agencyId(other) === wanted))
      problems.push({ path, text: unknown(name, known) });
    return wanted;
  };
  const agencies = placed.map(
    ({ entry, path }): CatalogueAgency => ({
      ...entry,
      parent: entry.parent === null ? null : idOf(entry.parent, agencyNames, [...path, 'parent']),
      successor: entry.successor === null ? null : idOf(entry.successor, agencyNames, [...path, 'successor']),
    }),
  );
  const groups = file.groups.map(
    (group, at): CatalogueGroup => ({
      ...group,
      id: agencyId(group.name),
      members: {
        kinds: group.members.kinds,
        groups: group.members.groups.map((name, n) =>
          idOf(name, groupNames, ['groups', at, 'members', 'groups', n]),
        ),
        agencies: group.members.agencies.map((name, n) =>
          idOf(name, agencyNames, ['groups', at, 'members', 'agencies', n]),
        ),
      },
    }),
  );
  const ambiguous = file.ambiguous.map(({ text, agencies: names }, at) => ({
    text,
    agencies: names.map((name, n) =>
      idOf(name, [...agencyNames, ...groupNames], ['ambiguous', at, 'agencies', n]),
    ),
  }));
  problems.push(
    ...doubleNames(
      placed.map(({ path }) => path),
      agencies,
      groups,
    ),
  );
  return { catalogue: { version: 1, province: file.province, agencies, groups, ambiguous }, problems };
}

function placedAgencies(file: AgenciesFile, kind: AgencyKind): Placed<CatalogueAgency>[] {
  return (file.agencies[kind] ?? []).map((entry, at) => {
    const word = COMMUNE_WORDS[kind];
    const name = collapseSpace(word ? `${word} ${entry.name}` : entry.name);
    return { path: ['agencies', kind, at], entry: { ...entry, id: agencyId(name), name, kind } };
  });
}

function unknown(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  const advice = near ? `hãy viết "${near}"` : 'hãy thêm tên ấy vào tệp, hoặc bỏ nó ở đây';
  return `"${name}" không phải là tên có trong tệp này; ${advice}.`;
}

/** Names and aliases that two entries share, by any way of writing them that a name or alias gives. */
function doubleNames(
  paths: readonly (readonly PropertyKey[])[],
  agencies: readonly CatalogueAgency[],
  groups: readonly CatalogueGroup[],
): AgenciesProblem[] {
  const owners = new Map<string, { id: string; name: string }>();
  const problems: AgenciesProblem[] = [];
  const claim = (
    written: string,
    owner: { id: string; name: string },
    path: readonly PropertyKey[],
    isName: boolean,
  ) => {
    const key = agencyId(written);
    const first = owners.get(key);
    if (!first) owners.set(key, owner);
    else if (isName || first.id !== owner.id)
      problems.push({
        path,
        text: `"${written}" đã là tên của "${first.name}"; hãy bỏ một trong hai chỗ, hoặc đưa vào mục "ambiguous".`,
      });
  };
  const claimAll = (entry: CatalogueAgency | CatalogueGroup, path: readonly PropertyKey[]) => {
    const former = 'former' in entry ? entry.former : [];
    const lists = { aliases: entry.aliases, former };
    for (const [key, names] of Object.entries(lists)) problems.push(...cutNames(names, [...path, key]));
    claim(entry.name, entry, path, true);
    for (const [n, alias] of entry.aliases.entries()) claim(alias, entry, [...path, 'aliases', n], false);
    for (const [n, name] of former.entries()) claim(name, entry, [...path, 'former', n], false);
  };
  for (const [at, agency] of agencies.entries()) claimAll(agency, paths[at] ?? []);
  for (const [at, group] of groups.entries()) claimAll(group, ['groups', at]);
  return problems;
}

/** A Vietnamese name that starts with a small letter was cut at a comma that needed quotes. */
function cutNames(names: readonly string[], path: readonly PropertyKey[]): AgenciesProblem[] {
  return names.flatMap((name, n) => {
    if (!/^\p{Ll}/u.test(name)) return [];
    const text = `"${name}" bắt đầu bằng chữ thường; nếu tên có dấu phẩy, hãy đặt cả tên trong dấu nháy '…'.`;
    return [{ path: [...path, n], text }];
  });
}

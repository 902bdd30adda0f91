import { agencyForms } from '../../directive/agencies/agency-forms.ts';
import { foreignTail } from '../../directive/agencies/agency-place.ts';
import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import { agencyTokens } from '../../directive/agencies/agency-tokens.ts';
import type { Owner } from '../../directive/agency.ts';
import type { AgencyFinder, NamedMention } from '../../question/mentions/find-agencies.ts';
import type { AskedOwner } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Reader } from '../library.ts';
import { bodiesInShort } from './bodies-in-short.ts';
import { communeGroups } from './commune-groups.ts';
import { communesInText, type WordsReader } from './communes-in-text.ts';
import { type IssuingProvince, issuingProvinces, provinceAtEnd } from './document-provinces.ts';
import { findPrinted, type PrintedHit } from './find-printed.ts';
import { inProvinces } from './in-provinces.ts';
import { knownUnder } from './known-under.ts';
import { isOfCommunes, isOfMatter } from './names-in-short.ts';
import { type PrintedOwner, printedOwners } from './printed-owners.ts';
import { qualifiersOf, withQualifier } from './qualified-communes.ts';

type Registry = Pick<AgencyRegistry, 'find' | 'catalogue'>;
type OwnersReader = Pick<Reader, 'generation' | 'tasks' | 'directives' | 'termStatistics'>;

/** The agencies that a corpus can be asked for, and the provinces that issued its documents, by their folded names. */
export interface CorpusAgencies extends AgencyFinder {
  readonly provinces: ReadonlyMap<string, IssuingProvince>;
}

interface Kept {
  readonly generation: number;
  readonly registry: Registry;
  readonly finder: CorpusAgencies;
}

const PRINTED = 'printed:';

const kept = new WeakMap<OwnersReader, Kept>();

/**
 * Finds the agencies that can be asked for: those of the agencies file, those that only the directives know as owners of
 * tasks ("VNPT Cà Mau"), and those of a province that issued documents of the corpus, for its documents.
 */
export function askedAgencies(reader: OwnersReader, registry: Registry): CorpusAgencies {
  const known = kept.get(reader);
  if (known?.generation === reader.generation && known.registry === registry) return known.finder;
  const finder = finderOf(reader, registry);
  kept.set(reader, { generation: reader.generation, registry, finder });
  return finder;
}

interface Corpus {
  readonly registry: Registry;
  readonly reader: WordsReader;
  readonly provinces: ReadonlyMap<string, IssuingProvince>;
  readonly owners: readonly PrintedOwner[];
  /** Names in the tables under which agencies of the file stand ("Công an tỉnh Phú Thọ"), by id. */
  readonly otherNames: ReadonlyMap<string, readonly string[]>;
  /** Which communes owners of tasks are, folded: "ven bien". */
  readonly qualifiers: ReadonlySet<string>;
}

function finderOf(reader: OwnersReader, registry: Registry): CorpusAgencies {
  const provinces = issuingProvinces(reader.directives(), registry.catalogue);
  const owners = printedOwners(reader.tasks()).map((owner) => {
    const agency = knownUnder(owner.name, { registry, provinces });
    return agency === null ? owner : { ...owner, agency };
  });
  owners.push(...inCities(registry.catalogue, provinces), ...bodiesInShort(registry.catalogue));
  const otherNames = new Map<string, readonly string[]>();
  for (const { agency, printed } of owners) {
    if (agency !== undefined) otherNames.set(agency.id, [...(otherNames.get(agency.id) ?? []), ...printed]);
  }
  const qualifiers = qualifiersOf(reader.tasks());
  const corpus = { registry, reader, provinces, owners, otherNames, qualifiers };
  const owning = new Set(
    reader.tasks().flatMap(({ lead, coordinate }) => [...lead, ...coordinate].map(idOf)),
  );
  return {
    catalogue: registry.catalogue,
    provinces,
    find: (text) => findAsked(text, corpus),
    owns: (id) => owning.has(id) || isMember(id, registry.catalogue),
  };
}

/** As what a question names it; empty for what only "các cơ quan liên quan" names. */
function idOf(owner: Owner): string {
  return owner.kind === 'unknown' ? `${PRINTED}${fold(owner.name)}` : owner.id;
}

/** Whether some group holds an agency: what is given to the group is its own. */
function isMember(id: string, { agencies, groups }: Registry['catalogue']): boolean {
  const kind = agencies.find((agency) => agency.id === id)?.kind;
  return groups.some(
    ({ members }) => members.agencies.includes(id) || members.kinds.some((one) => one === kind),
  );
}

/** "UBND thành phố", where a city issued documents: what the agencies file calls "UBND tỉnh". */
function inCities({ agencies }: Registry['catalogue'], provinces: Corpus['provinces']): PrintedOwner[] {
  if (![...provinces.values()].some(({ title }) => title.startsWith('thành phố'))) return [];
  return agencies.flatMap((agency) => {
    const name = inCity(agency.name);
    if (name === agency.name) return [];
    const printed = new Set([agency.name, ...agencyForms(agency)].map((form) => fold(inCity(form))));
    return [{ name, words: agencyTokens(name), isProper: true, printed: [...printed], agency }];
  });
}

/** "UBND thành phố" for "UBND tỉnh". */
function inCity(name: string): string {
  return name.replace(/ tỉnh$/u, ' thành phố');
}

function findAsked(
  text: string,
  { registry, reader, provinces, owners, otherNames, qualifiers }: Corpus,
): NamedMention[] {
  const kindOf = (id: string) => registry.catalogue.agencies.find((agency) => agency.id === id)?.kind ?? null;
  const named: NamedMention[] = registry.find(text);
  const tokens = agencyTokens(text);
  const home = new Set(provinces.keys());
  const hits = findPrinted(text, tokens, owners).filter(
    (hit) =>
      foreignTail(tokens, hit.to, home) === null && !isOfCommune(tokens, hit.to) && !isOfMatter(hit, text),
  );
  const printed = hits.filter((hit) =>
    named.every((mention) => !isShared(hit, mention) || beats(hit, mention)),
  );
  const left = named.filter((mention) => printed.every((hit) => !isShared(hit, mention)));
  const found = [...left, ...printed.map((hit) => mentionOf(hit, text))].filter(
    (one) => !isOfCommunes(one, text, kindOf),
  );
  const communes = communesInText(text, reader, registry.catalogue).filter((commune) =>
    found.every((mention) => !isShared(commune, mention)),
  );
  const mentions = [...found, ...communes]
    .map((mention) => withQualifier(mention, text, qualifiers))
    .sort((a, b) => a.start - b.start);
  return inProvinces(text, mentions, { registry, provinces }).map((mention) => ({
    ...mention,
    candidates: mention.candidates.map((owner) => inGroups(withNames(owner, otherNames), registry)),
  }));
}

function isShared(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

/** "UBND | xã Nhơn Mỹ": a body of the commune named behind it. */
function isOfCommune(tokens: ReturnType<typeof agencyTokens>, to: number): boolean {
  const [body, kind, name] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  const isBody = body?.folded === 'ubnd' || body?.folded === 'dan';
  return isBody && name !== undefined && (kind?.folded === 'xa' || kind?.folded === 'phuong');
}

/** The longer name is meant; one that nobody knows gives way to the name that the directives print. */
function beats(hit: PrintedHit, { start, end, candidates }: NamedMention): boolean {
  if (hit.end - hit.start > end - start) return true;
  return candidates.length === 0 && hit.start <= start && (hit.words > 1 || hit.end === end);
}

function mentionOf({ start, end, owners, areAll }: PrintedHit, text: string): NamedMention {
  const printed = text.slice(start, end);
  const [first] = owners;
  const candidates =
    areAll && first !== undefined
      ? [{ ...ownerOf(first, printed), name: printed, asPrinted: owners.flatMap((owner) => owner.printed) }]
      : owners.map((owner) => ownerOf(owner, printed));
  return { start, end, printed, candidates, match: 'exact' };
}

function ownerOf({ name, printed: asPrinted, agency }: PrintedOwner, printed: string): AskedOwner {
  if (agency !== undefined)
    return {
      kind: 'agency',
      id: agency.id,
      name: provinceAtEnd(name) === null ? name : agency.name,
      printed,
    };
  return { kind: 'agency', id: `${PRINTED}${fold(name)}`, name, printed, asPrinted };
}

function withNames(owner: AskedOwner, otherNames: Corpus['otherNames']): AskedOwner {
  const names = otherNames.get(owner.id);
  return names === undefined ? owner : { ...owner, asPrinted: names };
}

/** A commune that only directives name belongs to "UBND các xã, phường" as well. */
function inGroups(owner: AskedOwner, { catalogue }: Registry): AskedOwner {
  const groups = owner.id.startsWith(PRINTED) ? communeGroups(owner.name, catalogue) : undefined;
  return groups === undefined ? owner : { ...owner, inGroups: groups };
}

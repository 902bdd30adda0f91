import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { Owner } from '../../directive/agency.ts';
import { fold } from '../../vietnamese/fold.ts';
import { NAME_WITH_COMMAS } from './body-noun-patterns.ts';
import { LEAD_LABEL } from './task-field-patterns.ts';
import { BODY_JOINT, OFFICE, OFFICE_IN_COMPANY, PLACES_OPENED } from './task-name-patterns.ts';
import { namesBody } from './task-names.ts';
import { LED_BY, TITLES_ONLY, WITH } from './task-patterns.ts';
import { personsIn } from './task-persons.ts';

/** Who does it and who helps. */
export interface Roles {
  readonly lead: readonly Owner[];
  readonly coordinate: readonly Owner[];
}

/** A phrase that may name both roles: "Sở Tài chính chủ trì, phối hợp với Sở Nội vụ"; without role words all of it leads. */
export function readRoles(phrase: string, agencies: AgencyRegistry, document: string): Roles {
  const folded = fold(phrase);
  const withAt = [...folded.matchAll(WITH)][0];
  const label = LEAD_LABEL.exec(folded)?.[0].length ?? 0;
  const ledBy = [...folded.matchAll(LED_BY)].find(({ index }) => index >= label);
  const leadEnd = Math.min(ledBy?.index ?? phrase.length, withAt?.index ?? phrase.length);
  const lead = ownersIn(phrase.slice(label, Math.max(label, leadEnd)), agencies, document);
  if (withAt === undefined) return { lead, coordinate: [] };
  const after = phrase.slice(withAt.index + withAt[0].length);
  if (!/[\p{L}]/u.test(after)) return rolesBefore(phrase.slice(label, withAt.index), agencies, document);
  return { lead, coordinate: without(ownersIn(after, agencies, document), lead) };
}

/** "Công an tỉnh (chủ trì), Sở Y tế | phối hợp": those after the first comma help. */
function rolesBefore(phrase: string, agencies: AgencyRegistry, document: string): Roles {
  const names = ownersIn(phrase, agencies, document);
  const at = /(?<!ngành|sở|ban),\s+|;\s+/u.exec(phrase);
  if (at === null || names.length < 2) return { lead: names, coordinate: [] };
  const lead = ownersIn(phrase.slice(0, at.index).replace(/[\s(]*chủ trì\)?\s*$/u, ''), agencies, document);
  return { lead, coordinate: without(names, lead) };
}

/** The owners that a phrase names, none twice: persons with their posts, agencies, and bodies that nobody knows. */
export function ownersIn(phrase: string, agencies: AgencyRegistry, document: string): Owner[] {
  const mentions = agencies.find(phrase);
  const owners: Owner[] = [];
  let from = 0;
  for (const { start, nameEnd, end } of personsIn(phrase, mentions)) {
    owners.push(...bodiesIn(phrase.slice(from, start), agencies, document), personOf(phrase, start, nameEnd));
    from = end;
  }
  return without([...owners, ...bodiesIn(phrase.slice(from), agencies, document)], []);
}

function personOf(phrase: string, start: number, end: number): Owner {
  const printed = phrase.slice(start, end);
  return { kind: 'unknown', name: printed.replace(/^(?:(?:các\s)?đồng chí|đ\/c):?\s+/iu, ''), printed };
}

function bodiesIn(phrase: string, agencies: AgencyRegistry, document: string): Owner[] {
  const trimmed = phrase
    .replace(
      /^[\s,;:.)–-]*(?:(?:và|cùng|với)\s+)*(?:\p{Nd}{1,2}\s+(?=\p{Lu}))?(?:(?:[Rr]iêng|[Tt]oàn bộ|(?:[Cc]ác )?[Đđ]ồng chí)\s+)*|[\s,;:.–-]+$/gu,
      '',
    )
    .replace(
      /[\s,;]+(?:cụ thể|gồm|bao gồm|như sau|sau đây|có trách nhiệm|và|cùng|mỗi (?:đồng chí|đơn vị|bên|người))$/u,
      '',
    );
  const owners = partsOf(trimmed, agencies)
    .flatMap((part) => resolved(part, agencies, document))
    .map(tidied)
    .reduce<Owner[]>(withHalves, [])
    .flatMap(separated)
    .filter((owner) => !isCutOff(owner));
  const isKnown = owners.some(({ kind }) => kind !== 'unknown');
  return isKnown ? owners.filter((owner) => !isTitle(owner)) : owners;
}

/** What one stretch names; a name with commas is no list. */
function resolved(part: string, agencies: AgencyRegistry, document: string): Owner[] {
  const owners = agencies.resolveOwners(part, { document });
  const isWhole = part.replace(NAME_WITH_COMMAS, '') === '' && owners.every(({ kind }) => kind === 'unknown');
  return isWhole ? [{ kind: 'unknown', name: part, printed: part }] : owners;
}

/** "Sở A | cùng với UBND xã B | và Công an tỉnh": each body is read by itself, but for those inside a longer name. */
function partsOf(phrase: string, agencies: AgencyRegistry): string[] {
  const mentions = agencies.find(phrase);
  const parts: string[] = [];
  let from = 0;
  for (const { 0: name, index } of phrase.matchAll(NAME_WITH_COMMAS)) {
    if (
      mentions.some(
        ({ start, end, match }) => match !== 'unknown' && start <= index && end >= index + name.length,
      )
    )
      continue;
    parts.push(phrase.slice(from, index), name);
    from = index + name.length;
  }
  for (const { 0: joint, index } of phrase.matchAll(BODY_JOINT)) {
    if (index < from) continue;
    const at = index + joint.length;
    const isInName = mentions.some(({ start, end }) => start < index && end > at);
    const isName = mentions.some(({ start }) => start === at) || namesBody(phrase.slice(at));
    if (isInName || !isName) continue;
    parts.push(phrase.slice(from, index));
    from = at;
  }
  return [...parts, phrase.slice(from)].filter((part) => part.trim() !== '');
}

/** A name that nobody knows, without the connectors of the list it stood in. */
function tidied(owner: Owner): Owner {
  if (owner.kind !== 'unknown') return owner;
  const name = owner.name
    .replace(/^(?:và|cùng|với)\s+|[\s,;]+(?:và|cùng|với)$/gu, '')
    .replace(OFFICE_IN_COMPANY, '');
  return { ...owner, name };
}

/** "Phòng Kinh tế, | Hạ tầng và Đô thị" · "các xã Chiềng Mai, | Mường Bằng": goes on with the name before it; another body does not. */
function withHalves(owners: Owner[], owner: Owner): Owner[] {
  const last = owners.at(-1);
  if (last?.kind !== 'unknown' || owner.kind !== 'unknown' || namesBody(owner.name))
    return [...owners, owner];
  const isHalf = /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(owner.name) && namesBody(last.name);
  const isPlace =
    /^(?:và\s)?\p{Lu}[\p{L}\p{Nd}]*(?:[\s-][\p{Lu}\p{Nd}][\p{L}\p{Nd}]*)*(?:\svà\s\p{Lu}[\p{L}\s]*)?$/u.test(
      owner.name,
    );
  if (!isHalf && !(isPlace && PLACES_OPENED.test(last.name))) return [...owners, owner];
  const name = `${last.name}, ${owner.name}`;
  return [...owners.slice(0, -1), { kind: 'unknown', name, printed: name }];
}

/** "Hiệp hội Cà phê và Công ty Cao Nguyên" · "Công ty Điện lực, các doanh nghiệp viễn thông": two that nobody knows. */
function separated(owner: Owner): Owner[] {
  if (owner.kind !== 'unknown') return [owner];
  const parts = owner.name.split(/\s+(?:và|cùng)\s+|,\s+(?=các\s)/u);
  const isEach = parts.slice(1).every((part) => namesBody(part));
  return parts.length === 1 || !isEach || OFFICE.test(owner.name)
    ? [owner]
    : parts.map((name) => ({ kind: 'unknown', name, printed: name }));
}

/** A lone "Bộ" or "Sở" at the end of a cell: the rest of the name was lost. */
function isCutOff({ kind, name }: Owner): boolean {
  return kind === 'unknown' && /^(?:bo|so|ban|cuc|cac|va|uy ban|van phong|\p{L}|)$/u.test(fold(name));
}

/** "Các đồng chí Bộ trưởng", before the name that the title belongs to. */
function isTitle({ kind, name }: Owner): boolean {
  return kind === 'unknown' && TITLES_ONLY.test(fold(name));
}

/** Owners that are not among the others, each once. */
export function without(owners: readonly Owner[], others: readonly Owner[]): Owner[] {
  const seen = new Set(others.map(({ name }) => name));
  return owners.filter(({ name }) => !seen.has(name) && seen.add(name));
}

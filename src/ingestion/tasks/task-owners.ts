import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { Owner } from '../../directive/agency.ts';
import { fold } from '../../vietnamese/fold.ts';
import { PERSON } from './task-name-patterns.ts';
import { namesBody } from './task-names.ts';
import { LED_BY, TITLES_ONLY, WITH } from './task-patterns.ts';

/** Who does it and who helps. */
export interface Roles {
  readonly lead: readonly Owner[];
  readonly coordinate: readonly Owner[];
}

// "Chủ trì: Sở Nông nghiệp và Môi trường; Phối hợp: Sở Tài chính": before who leads; on folded text
const LEAD_LABEL = /^\s*(?:[-+•]\s*)?(?:(?:co quan|don vi)\s+)?chu tri\s*:\s*/u;

/** A phrase that may name both roles: "Sở Tài chính chủ trì, phối hợp với Sở Nội vụ"; without role words all of it leads. */
export function readRoles(phrase: string, agencies: AgencyRegistry, document: string): Roles {
  const folded = fold(phrase);
  const withAt = [...folded.matchAll(WITH)][0];
  const label = LEAD_LABEL.exec(folded)?.[0].length ?? 0;
  const ledBy = [...folded.matchAll(LED_BY)].find(({ index }) => index >= label);
  const leadEnd = Math.min(ledBy?.index ?? phrase.length, withAt?.index ?? phrase.length);
  const lead = ownersIn(phrase.slice(label, Math.max(label, leadEnd)), agencies, document);
  if (withAt === undefined) return { lead, coordinate: [] };
  const coordinate = ownersIn(phrase.slice(withAt.index + withAt[0].length), agencies, document);
  return { lead, coordinate: without(coordinate, lead) };
}

/** The owners that a phrase names, none twice. */
export function ownersIn(phrase: string, agencies: AgencyRegistry, document: string): Owner[] {
  const trimmed = phrase
    .replace(
      /^[\s,;:.–-]*(?:\p{Nd}{1,2}\s+(?=\p{Lu}))?(?:(?:[Rr]iêng|[Tt]oàn bộ|[Đđ]ồng chí)\s+)?|[\s,;:.–-]+$/gu,
      '',
    )
    .replace(/[\s,;]+(?:cụ thể|gồm|bao gồm|như sau|sau đây|có trách nhiệm|và|cùng)$/u, '');
  const person = PERSON.exec(phrase.trim())?.[0];
  if (person !== undefined && person === phrase.trim()) {
    const name = person.replace(/^đồng chí\s+/iu, '');
    return [{ kind: 'unknown', name, printed: person }];
  }
  const owners =
    trimmed === ''
      ? []
      : agencies
          .resolveOwners(trimmed, { document })
          .map(tidied)
          .flatMap(separated)
          .filter((owner) => !isCutOff(owner));
  const isKnown = owners.some(({ kind }) => kind !== 'unknown');
  return without(isKnown ? owners.filter((owner) => !isTitle(owner)) : owners, []);
}

// "Tổng giám đốc các Tập đoàn": who stands for the companies that are meant
const OFFICE_IN_COMPANY =
  /^(?:Chủ tịch|Tổng giám đốc|Giám đốc)\s+(?=(?:các\s+)?(?:Tập đoàn|Tổng công ty|Công ty))/iu;

/** A name that nobody knows, without the connectors of the list it stood in. */
function tidied(owner: Owner): Owner {
  if (owner.kind !== 'unknown') return owner;
  const name = owner.name
    .replace(/^(?:và|cùng|với)\s+|[\s,;]+(?:và|cùng|với)$/gu, '')
    .replace(OFFICE_IN_COMPANY, '');
  return { ...owner, name };
}

/** "Hiệp hội Cà phê và Công ty Cao Nguyên": two that nobody knows. */
function separated(owner: Owner): Owner[] {
  if (owner.kind !== 'unknown') return [owner];
  const parts = owner.name.split(/\s+(?:và|cùng)\s+/u);
  const isEach = parts.slice(1).every((part) => namesBody(part));
  return parts.length === 1 || !isEach
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

import type { AgencyMention } from '../../directive/agency.ts';
import { fold } from '../../vietnamese/fold.ts';
import { isCapitals } from '../text/paragraphs.ts';
import {
  AFTER_BODY_NARRATIVE,
  BODY_AND_COLON,
  BODY_HEAD,
  COLON,
  LIST_GAP,
  NAME_BREAK,
  RELATIVE,
  TAIL_OF_NAME,
} from './task-name-patterns.ts';
import {
  ADVERBIAL,
  ASSIGNS,
  INTERLUDE,
  NARRATIVE,
  NOT_ASSIGNING_AFTER,
  PROCEEDINGS,
  TITLES_ONLY,
  WITH,
} from './task-patterns.ts';
import { beginsWithWork, workVerbsIn } from './task-verbs.ts';

/** How far after a name the work may begin. */
const MAX_INTERLUDE = 320;
/** Longest name of a body that nobody knows. */
const LONGEST_BODY = 140;
/** Longest title before a colon and a subject: "Sơ kết, tổng kết: Sở Y tế tổng hợp …". */
const LONGEST_TITLE = 120;

/** That a sentence tells somebody to do something. Offsets in UTF-16 units of the sentence. */
export interface Assignment {
  /** "Giao X", "yêu cầu X"; or X as the subject of what is to be done. */
  readonly form: 'assigned' | 'subject';
  /** The words that name who leads. */
  readonly owners: { readonly start: number; readonly end: number };
  /** Where the work begins; the sentence's end when it names only who ("2. Giao Sở Nội vụ"). */
  readonly workStart: number;
}

/** Where a sentence stands. */
export interface AssignmentPlace {
  /** A numbered item, a điểm or a dash: a body that nobody knows can be its subject. */
  readonly isItem: boolean;
  /** Under "… yêu cầu:": what those named first are told, whatever its verb. */
  readonly isAsked: boolean;
}

const ANYWHERE: AssignmentPlace = { isItem: false, isAsked: false };

/**
 * The first assignment of a sentence, or null. "Giao X …" and "yêu cầu X …" anywhere at the start of a clause;
 * "X khẩn trương …" where X is the subject: at the start, after titles ("Các đồng chí Bộ trưởng") or after an
 * adverbial clause ("Trên cơ sở đó, Bộ Tư pháp …"). What was done ("Sở Y tế đã …") is none.
 */
export function findAssignment(
  sentence: string,
  mentions: readonly AgencyMention[],
  place: AssignmentPlace = ANYWHERE,
): Assignment | null {
  const folded = fold(sentence);
  const assigned = findAssigned(sentence, folded, mentions);
  if (assigned !== null || PROCEEDINGS.test(folded)) return assigned;
  return (
    findSubject(sentence, folded, mentions) ??
    (place.isAsked ? findAsked(sentence, folded, mentions) : null) ??
    findNamedBody(sentence) ??
    (place.isItem || place.isAsked ? findUnknownBody(sentence, folded, mentions) : null)
  );
}

function findAssigned(
  sentence: string,
  folded: string,
  mentions: readonly AgencyMention[],
): Assignment | null {
  if (isCapitals(sentence)) return null;
  for (const match of sentence.toLowerCase().matchAll(ASSIGNS)) {
    if (!opensClause(folded, match.index, mentions)) continue;
    const from = skip(folded, match.index + match[0].length);
    const first = mentions.find(({ start, end }) => end > from && isTitles(folded.slice(from, start)));
    const isName =
      first !== undefined || /^\p{Lu}/u.test(sentence.slice(from)) || /^cac\s/u.test(folded.slice(from));
    if (!isName) continue;
    const colon = colonAfterNames(sentence, folded, { from, mentions });
    if (colon !== null)
      return { form: 'assigned', owners: { start: from, end: colon.start }, workStart: colon.end };
    const workStart = findWork(sentence, folded, { from: first?.end ?? from, mentions });
    const end = workStart ?? sentence.length;
    if (NARRATIVE.test(folded.slice(lastOfList(folded, mentions, from, end)))) continue;
    const owners = { start: from, end: ownersEnd(folded, mentions, from, end) };
    return { form: 'assigned', owners, workStart: end };
  }
  return null;
}

/** "Đề nghị Hội Nông dân tỉnh, Hội Phụ nữ tỉnh: Vận động …": the colon between names and work. */
function colonAfterNames(
  sentence: string,
  folded: string,
  { from, mentions }: { from: number; mentions: readonly AgencyMention[] },
): { start: number; end: number } | null {
  const colon = /:\s+(?=\p{Lu})/u.exec(sentence.slice(from));
  if (colon === null) return null;
  const start = from + colon.index;
  const work = findWork(sentence, folded, { from, mentions });
  const isNamed = mentions.some((name) => name.start >= from && name.end <= start);
  const isAfter = isNamed && (work === null || work > start) && beginsWithWork(sentence.slice(start + 1));
  return isAfter ? { start, end: start + colon[0].length } : null;
}

function findSubject(
  sentence: string,
  folded: string,
  mentions: readonly AgencyMention[],
): Assignment | null {
  for (const first of mentions) {
    const from = subjectStart(folded, first.start);
    if (from === null) continue;
    const listEnd = lastOfList(folded, mentions, first.start, sentence.length);
    const colon = COLON.exec(folded.slice(listEnd));
    if (colon !== null && from === folded.search(/\S/u)) {
      return { form: 'subject', owners: { start: from, end: listEnd }, workStart: listEnd + colon[0].length };
    }
    const after = folded.slice(listEnd);
    if (NARRATIVE.test(after)) continue;
    const workStart = findWork(sentence, folded, { from: listEnd, mentions });
    if (workStart === null || workStart - listEnd > MAX_INTERLUDE) continue;
    if (!INTERLUDE.test(folded.slice(listEnd, workStart))) continue;
    const owners = { start: from, end: ownersEnd(folded, mentions, from, workStart) };
    return { form: 'subject', owners, workStart };
  }
  return null;
}

/** "Chủ tịch UBND các xã, phường tạm hoãn …": names right at the start, then words in small letters that tell nothing of the past. */
function findAsked(sentence: string, folded: string, mentions: readonly AgencyMention[]): Assignment | null {
  const [first] = mentions;
  if (first === undefined || !isTitles(folded.slice(0, first.start))) return null;
  const listEnd = lastOfList(folded, mentions, first.start, sentence.length);
  if (NARRATIVE.test(folded.slice(listEnd))) return null;
  const end = listEnd + (TAIL_OF_NAME.exec(folded.slice(listEnd))?.[0].length ?? 0);
  const gap = /^[\s,]+(?=\p{Ll})/u.exec(sentence.slice(end));
  if (gap === null) return null;
  const next = end + gap[0].length;
  const workStart = RELATIVE.test(folded.slice(next))
    ? findWork(sentence, folded, { from: next, mentions })
    : next;
  return workStart === null ? null : { form: 'subject', owners: { start: 0, end: listEnd }, workStart };
}

/** "Tổ công tác 568 tiếp tục rà soát …" · "Các công ty lâm nghiệp bố trí …": a body that nobody knows, at the start. */
function findUnknownBody(
  sentence: string,
  folded: string,
  mentions: readonly AgencyMention[],
): Assignment | null {
  const adverbial = ADVERBIAL.test(folded) ? (/^[^,;:.]{2,80},\s+/u.exec(sentence)?.[0].length ?? 0) : 0;
  const head = BODY_HEAD.exec(sentence.slice(adverbial))?.[0];
  if (head === undefined) return null;
  const workStart = findWork(sentence, folded, { from: adverbial + head.length, mentions });
  if (workStart === null || workStart - adverbial > LONGEST_BODY) return null;
  const name = folded.slice(adverbial, workStart);
  if (NAME_BREAK.test(name) || AFTER_BODY_NARRATIVE.test(sentence.slice(adverbial, workStart))) return null;
  return { form: 'subject', owners: { start: adverbial, end: adverbial + name.trimEnd().length }, workStart };
}

/** "Đài Khí tượng Thủy văn tỉnh: Nâng cao …": a body that nobody knows, its work after a colon. */
function findNamedBody(sentence: string): Assignment | null {
  const name = BODY_AND_COLON.exec(sentence)?.[0];
  if (name === undefined || beginsWithWork(sentence) || !beginsWithWork(sentence.slice(name.length)))
    return null;
  const owners = { start: 0, end: name.replace(/[\s:]+$/u, '').length };
  return { form: 'subject', owners, workStart: name.length };
}

/** Where the subject begins that a name at `start` belongs to, titles included; null where it cannot be one. */
function subjectStart(folded: string, start: number): number | null {
  const before = folded.slice(0, start);
  if (TITLES_ONLY.test(before)) return start - before.trimStart().length;
  const clause = Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1;
  if (clause === 0 || !isTitles(before.slice(clause))) return null;
  // in "Trong quý III, phối hợp với Sở A, Sở B rà soát" the last name is one of a list
  if (before.search(WITH) >= 0) return null;
  const isTitled =
    before.indexOf(':') === clause - 1 && clause <= LONGEST_TITLE && NAME_BREAK.test(before.slice(0, clause));
  return isTitled || ADVERBIAL.test(before) ? start - before.slice(clause).trimStart().length : null;
}

/** Whether an assigning word at `at` begins a clause: first, after a comma or colon, or after the name of who assigns. */
function opensClause(folded: string, at: number, mentions: readonly AgencyMention[]): boolean {
  const before = folded.slice(0, at).trimEnd();
  if (before === '' || /[,;:(–-]$/u.test(before)) return true;
  if (NOT_ASSIGNING_AFTER.test(before)) return false;
  return mentions.some(({ end }) => end === before.length) || /(?:^|\s)(?:va|cung|dong thoi)$/u.test(before);
}

/** The end of the list of names that begins at `from` (`from` itself where none does): names with only commas, "và", "các" and titles between them. */
export function lastOfList(
  folded: string,
  mentions: readonly AgencyMention[],
  from: number,
  to: number,
): number {
  let end = from;
  for (const mention of mentions) {
    if (mention.start < end && mention.end <= end) continue;
    if (mention.start >= to) break;
    if (!LIST_GAP.test(folded.slice(end, mention.start).trim())) break;
    end = mention.end;
  }
  return end;
}

/** Where the words that name the owners end: unknown names between known ones belong to them, an interlude does not. */
function ownersEnd(
  folded: string,
  mentions: readonly AgencyMention[],
  from: number,
  workStart: number,
): number {
  const listed = lastOfList(folded, mentions, from, workStart);
  const rest = folded.slice(listed, workStart);
  const interlude =
    /[,(]?\s*(?:theo|tren co so|can cu|bang|tiep|chiu|dinh ky|truoc|trong|voi)(?![\p{L}])|\s[-–]\s|[:(]/u.exec(
      rest,
    );
  if (listed === from) return interlude === null ? workStart : listed + interlude.index;
  const unknown = rest.slice(0, interlude?.index ?? rest.length);
  return /^\s*(?:,|va\s|cung\s)/u.test(unknown) ? listed + unknown.length : listed;
}

/** The first verb of work from `from` on that stands in small letters and in no agency's name. */
function findWork(
  sentence: string,
  folded: string,
  { from, mentions }: { from: number; mentions: readonly AgencyMention[] },
): number | null {
  for (const verb of workVerbsIn(sentence.slice(from))) {
    const at = from + verb.start;
    const initial = sentence.charAt(at);
    const isSmall = initial === initial.toLowerCase();
    const isInName = mentions.some(({ start, end }) => at >= start && at < end);
    if (
      isSmall &&
      !isInName &&
      !/\([^)]*$/u.test(sentence.slice(from, at)) &&
      !/(?:cua|ve|cong tac|viec|hoat dong|quan ly du an|(?<!phan )cong|duoc|nhiem vu|ban|khong|dau tu)\s+$/u.test(
        folded.slice(0, at),
      )
    )
      return at;
  }
  return null;
}

function isTitles(text: string): boolean {
  return TITLES_ONLY.test(text);
}

function skip(folded: string, from: number): number {
  return from + (/^[\s:“"]*/u.exec(folded.slice(from))?.[0].length ?? 0);
}

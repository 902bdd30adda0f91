import type { AgencyMention } from '../../directive/agency.ts';
import { isCapitals } from '../text/paragraphs.ts';
import { BARE_BODY } from './body-noun-patterns.ts';
import { ADVERBIAL } from './prose-clause-patterns.ts';
import {
  AFTER_OWNERS,
  ASSIGNS_AFTER,
  ATTENDS,
  BEARS,
  COLON,
  GIVES,
  GOES,
  HEADS,
  KINDS_NAMED,
  MEETS,
  NO_COMMA_OF_ITS_OWN,
  OF_WORK,
  QUALIFIED,
  SHARES_OUT,
  SUBJECT_GAP,
  SUPERIOR,
  THIS_WORK,
  WAY_OF_WORK,
  WHICHEVER,
  WITHIN_POWERS,
} from './task-assignment-patterns.ts';
import { findDoer } from './task-doer.ts';
import { NAME_BREAK, OBLIGES } from './task-name-patterns.ts';
import { type Names, namesAt, type ReadSentence } from './task-names.ts';
import { ASSIGNS, INTERLUDE, NOT_ASSIGNING_AFTER, PROCEEDINGS, WITH } from './task-patterns.ts';
import { personAt } from './task-persons.ts';
import { beginsWithWork } from './task-verbs.ts';
import { NARRATIVE, NO_PREDICATE } from './telling-patterns.ts';

/** How far after a name the work may begin. */
const MAX_INTERLUDE = 320;
/** How far after several bodies the work of some of them may begin. */
const LONGEST_QUALIFIER = 60;
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

/**
 * The first assignment of a sentence, or null. "Giao X …" and "yêu cầu X …" anywhere at the start of a clause;
 * "X khẩn trương …" where X is the subject: at the start, after titles ("Các đồng chí Bộ trưởng") or after an
 * adverbial clause ("Trên cơ sở đó, Bộ Tư pháp …"). What was done ("Sở Y tế đã …") is none.
 */
export function findAssignment(words: ReadSentence): Assignment | null {
  const assigned = findAssigned(words);
  if (assigned !== null || PROCEEDINGS.test(words.folded)) return assigned;
  const subject = findSubject(words);
  if (subject !== null) return subject;
  const doer = findDoer(words);
  return doer === null ? null : { form: 'subject', owners: doer, workStart: 0 };
}

function findAssigned(words: ReadSentence): Assignment | null {
  const { sentence, folded, mentions } = words;
  if (isCapitals(sentence)) return null;
  for (const match of sentence.toLowerCase().matchAll(ASSIGNS)) {
    if (!opensClause(folded, match.index, mentions) || isInEndBracket(sentence, match.index)) continue;
    if (MEETS.test(sentence.slice(match.index))) continue;
    const from = skip(folded, match.index + match[0].length);
    const names = namesAt(words, from);
    if (names === null && !/^\p{Lu}/u.test(sentence.slice(from)) && !/^cac\s/u.test(folded.slice(from)))
      continue;
    if (names?.isKnown === false && isToldOn(words, match.index)) continue;
    const colon = colonAfterNames(words, from);
    if (colon !== null)
      return { form: 'assigned', owners: { start: from, end: colon.start }, workStart: colon.end };
    if (names !== null && NARRATIVE.test(folded.slice(names.end))) continue;
    if (/mời$/u.test(match[0]) && ATTENDS.test(sentence.slice(names?.end ?? from))) continue;
    const workStart = names === null ? workFrom(words, from) : assignedWork(words, names);
    const end = workStart ?? sentence.length;
    const owners = { start: from, end: names === null ? end : ownersEnd(words, names, end) };
    const isBehindWork = names !== null && OF_WORK.test(folded.slice(0, match.index));
    return { form: 'assigned', owners, workStart: isBehindWork ? 0 : end };
  }
  return null;
}

/** "Sửa kè (giao UBND xã thực hiện, xong trước 15/8)": the work stands before the brackets. */
function isInEndBracket(sentence: string, at: number): boolean {
  return at > 1 && sentence.charAt(at - 1) === '(' && /^[^()]*\)[\s.;]*$/u.test(sentence.slice(at));
}

/** "Sở Y tế yêu cầu các bệnh viện …": work of the agency that is told to ask others; not "Chủ tịch UBND tỉnh yêu cầu …". */
function isToldOn({ folded, mentions }: ReadSentence, at: number): boolean {
  const end = folded.slice(0, at).trimEnd().length;
  const asking = mentions.find((name) => name.end === end);
  return asking !== undefined && !SUPERIOR.test(folded.slice(asking.start, end));
}

/** What those are told who are assigned something: whatever follows their names, past an interlude. */
function assignedWork(words: ReadSentence, names: Names): number | null {
  const gap = /^,?\s+(?=\p{Ll})/u.exec(words.sentence.slice(names.end))?.[0];
  const at = names.end + (gap?.length ?? 0);
  const rest = words.sentence.slice(at);
  const isDirect = !INTERLUDE.test(words.folded.slice(names.end)) && !NO_PREDICATE.test(rest);
  return gap !== undefined && (isDirect || GOES.test(rest)) ? at : workFrom(words, names.end);
}

/** "Đề nghị Hội Nông dân tỉnh, Hội Phụ nữ tỉnh: Vận động …": the colon between names and work. */
function colonAfterNames(words: ReadSentence, from: number): { start: number; end: number } | null {
  const { sentence, mentions } = words;
  const colon = /:\s+(?=\p{Lu})/u.exec(sentence.slice(from));
  if (colon === null) return null;
  const start = from + colon.index;
  const work = workFrom(words, from);
  const isNamed = mentions.some((name) => name.start >= from && name.end <= start);
  const isAfter = isNamed && (work === null || work > start) && beginsWithWork(sentence.slice(start + 1));
  return isAfter ? { start, end: start + colon[0].length } : null;
}

function findSubject(words: ReadSentence): Assignment | null {
  const starts = subjectStarts(words);
  for (const start of starts) {
    const names = namesAt(words, start);
    if (names === null) continue;
    const colon = COLON.exec(words.sentence.slice(names.end));
    if (colon !== null && start === starts[0] && isTold(words, names, colon[0].length))
      return {
        form: 'subject',
        owners: { start, end: names.end },
        workStart: names.end + colon[0].length,
      };
    if (start === starts[0] && isPersonAlone(words, names))
      return { form: 'subject', owners: { start, end: names.end }, workStart: words.sentence.length };
    const workStart = predicateStart(words, names);
    if (workStart === null) continue;
    return { form: 'subject', owners: { start, end: ownersEnd(words, names, workStart) }, workStart };
  }
  return null;
}

/** "3. Đồng chí Trịnh Thị Hòa, Phó Giám đốc Sở Tài chính.": what they are to do follows. */
function isPersonAlone({ sentence, mentions }: ReadSentence, { start, end }: Names): boolean {
  return /^[\s.]*$/u.test(sentence.slice(end)) && personAt(sentence, start, mentions) !== null;
}

/** "Sở Tài chính: …"; a body that nobody knows only before work, or words in small letters. */
function isTold({ sentence }: ReadSentence, { end, isKnown, isMarked }: Names, colon: number): boolean {
  const told = sentence.slice(end + colon);
  return (
    isKnown || (isMarked && (beginsWithWork(told) || (/^\p{Ll}/u.test(told) && !NO_PREDICATE.test(told))))
  );
}

/** Where the predicate of a subject begins: right after it, or after an interlude ("theo chức năng, …"); null where it tells. */
function predicateStart(words: ReadSentence, names: Names): number | null {
  const narrowed = names.isPlural ? predicateOfSome(words, names) : null;
  if (narrowed !== null) return narrowed;
  if (NARRATIVE.test(words.folded.slice(names.end))) return null;
  const next = wordAfter(words, names);
  if (next !== null) {
    const rest = words.sentence.slice(next);
    if (WAY_OF_WORK.test(rest)) return null;
    const heads = HEADS.exec(rest)?.[0].length ?? 0;
    if (heads > 0 && !BEARS.test(rest)) return next + heads;
    if (isPredicate(words, names, next)) return next;
  }
  const isWithin = names.isMarked && WITHIN_POWERS.test(words.sentence.slice(names.end));
  const work = names.isKnown || isWithin ? workFrom(words, names.end) : null;
  if (work === null || work - names.end > MAX_INTERLUDE) return null;
  return INTERLUDE.test(words.folded.slice(names.end, work)) ? work : null;
}

/** "các xã | có tuyến đi qua | bàn giao …": work of some of those that are named, soon after what says which. */
function predicateOfSome(words: ReadSentence, { end }: Names): number | null {
  const work = QUALIFIED.test(words.sentence.slice(end)) ? workFrom(words, end) : null;
  if (work === null || work - end > LONGEST_QUALIFIER) return null;
  return /[,;]|đã|đang|thì/u.test(words.sentence.slice(end, work)) ? null : work;
}

/** Where the small word stands that goes on after a subject; a comma between only behind a person with posts, or null. */
function wordAfter({ sentence, mentions }: ReadSentence, { start, end }: Names): number | null {
  const gap = SUBJECT_GAP.exec(sentence.slice(end))?.[0];
  if (gap === undefined) return null;
  const isApart = gap.replace(NO_COMMA_OF_ITS_OWN, '').includes(',');
  return isApart && personAt(sentence, start, mentions) === null ? null : end + gap.length;
}

/** What stands at `at`, right after a subject, is what it is to do. */
function isPredicate({ sentence, folded, verbs }: ReadSentence, names: Names, at: number): boolean {
  const rest = sentence.slice(at);
  if (verbs.has(at) || [BEARS, GIVES, OBLIGES].some((pattern) => pattern.test(rest))) return true;
  const isLaterBare = names.start > 0 && BARE_BODY.test(sentence.slice(names.start, names.end));
  const isBody = names.isMarked || isLaterBare;
  return isBody && !INTERLUDE.test(folded.slice(names.end)) && !NO_PREDICATE.test(rest);
}

/** Where a subject may begin: first, after an adverbial clause ("Trên cơ sở đó,"), after a title and a colon, after "thì". */
function subjectStarts({ sentence, folded }: ReadSentence): number[] {
  const first = sentence.search(/[\p{L}\p{N}]/u);
  if (first < 0) return [];
  const colon = /^[^:]*:\s+/u.exec(sentence)?.[0] ?? '';
  const isTitled =
    colon !== '' && colon.length <= LONGEST_TITLE && NAME_BREAK.test(folded.slice(0, colon.length));
  const commas = ADVERBIAL.test(folded) || WHICHEVER.test(sentence) ? afterCommas(folded) : [];
  const condition = /(?<![\p{L}])thì\s+/u.exec(sentence);
  const then = condition === null ? [] : [condition.index + condition[0].length];
  const share = SHARES_OUT.exec(sentence)?.[0].length ?? 0;
  return [first, ...(share > 0 ? [share] : []), ...(isTitled ? [colon.length] : []), ...commas, ...then];
}

/** In "Trong quý III, phối hợp với Sở A, Sở B rà soát" the last name is one of a list, as is what follows "theo đề nghị của các bộ". */
function afterCommas(folded: string): number[] {
  const helpers = folded.search(WITH);
  return [...folded.matchAll(/,\s+/gu)]
    .filter(({ index }) => !KINDS_NAMED.test(folded.slice(0, index)))
    .map(({ 0: comma, index }) => index + comma.length)
    .filter((at) => helpers < 0 || at < helpers);
}

/** Whether an assigning word at `at` begins a clause: first, after a comma or colon, or after the name of who assigns. */
function opensClause(folded: string, at: number, mentions: readonly AgencyMention[]): boolean {
  const before = folded.slice(0, at).trimEnd();
  if (before === '' || /[,;:(–-]$/u.test(before)) return true;
  if (NOT_ASSIGNING_AFTER.test(before)) return false;
  if (OF_WORK.test(before) && folded.startsWith('giao ', at)) return true;
  return mentions.some(({ end }) => end === before.length) || ASSIGNS_AFTER.test(before);
}

/** Where the words that name the owners end: unknown names between known ones belong to them, an interlude does not. */
function ownersEnd({ folded }: ReadSentence, names: Names, workStart: number): number {
  const rest = folded.slice(names.end, workStart);
  const interlude = AFTER_OWNERS.exec(rest);
  const unknown = rest.slice(0, interlude?.index ?? rest.length);
  return names.isKnown && /^\s*(?:,|va\s|cung\s)/u.test(unknown) ? names.end + unknown.length : names.end;
}

/** The first verb of work from `from` on. */
function workFrom({ verbs }: ReadSentence, from: number): number | null {
  const after = [...verbs].filter((at) => at >= from);
  return after.length === 0 ? null : Math.min(...after);
}

/** Whether a clause only says who does the work before it: "Sở A là đơn vị đầu mối." · "Nhiệm vụ này do Sở B đảm nhiệm." */
export function bearsOnly(clause: string, { owners, workStart }: Assignment): boolean {
  const subject = clause.slice(0, owners.start).replace(/do\s+$/u, '');
  return (
    BEARS.test(clause.slice(workStart)) ||
    (THIS_WORK.test(subject) && /^\P{L}*(?:các|nhiệm|việc|công|nội|phần)/iu.test(clause))
  );
}

function skip(folded: string, from: number): number {
  return from + (/^[\s:“"]*/u.exec(folded.slice(from))?.[0].length ?? 0);
}

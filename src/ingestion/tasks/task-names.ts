import type { AgencyMention } from '../../directive/agency.ts';
import { fold } from '../../vietnamese/fold.ts';
import { BODY_NOUN, COUNTED_NOUN, OTHER_WORD } from './body-noun-patterns.ts';
import {
  AFTER_MENTION,
  DETERMINER,
  JOINS_NAME,
  LIST_MARK,
  MAKES_NOUN,
  NAME_GOES_ON,
  NAME_TAIL,
  NAMED_WORK,
  NO_HANDING_OUT,
  OBLIGED_LATER,
  OBLIGES,
  OFFICE,
  QUALIFIES,
  WHOLE_NAME,
} from './task-name-patterns.ts';
import { TITLES_ONLY } from './task-patterns.ts';
import { personAt } from './task-persons.ts';
import { workVerbsIn } from './task-verbs.ts';
import { NO_PREDICATE } from './telling-patterns.ts';

/** Longest name of a body that nobody knows, in words after its noun. */
const MOST_WORDS = 18;
/** Of words in small letters after "các" or a number: more say something else, unless a verb follows. */
const MOST_SMALL_WORDS = 2;
/** How far after a body the word may stand that obliges it: "07 xã chưa gửi danh sách | phải …". */
const LONGEST_QUALIFIER = 120;

/** A sentence with what is known of it. Offsets in UTF-16 units. */
export interface ReadSentence {
  readonly sentence: string;
  readonly folded: string;
  /** The agencies it names. */
  readonly mentions: readonly AgencyMention[];
  /** Where a verb of work begins that stands in small letters and in no name. */
  readonly verbs: ReadonlySet<number>;
}

/** One or more bodies, named one after the other. */
export interface Names {
  readonly start: number;
  readonly end: number;
  /** Whether the first is an agency of the agencies file. */
  readonly isKnown: boolean;
  /** "các xã, phường", "07 đơn vị": several that words after them may narrow down. */
  readonly isPlural: boolean;
  /** Whether a capital, a number or "các", "mỗi" marks the words as a name; not in "đơn vị cập nhật …". */
  readonly isMarked: boolean;
}

interface Name {
  readonly end: number;
  readonly isKnown: boolean;
  readonly isMarked: boolean;
}

/** Reads a sentence once for all that is asked of it. */
export function readWords(sentence: string, named: readonly AgencyMention[]): ReadSentence {
  const folded = fold(sentence);
  const mentions = named.filter(
    ({ printed, match }) => !isVerb(printed) && !(match === 'slip' && endsInVerb(printed)),
  );
  const halves = new Set(Array.from(folded.matchAll(NAMED_WORK), ({ index }) => index));
  const verbs = workVerbsIn(sentence).filter(({ start }) => {
    const isInName = mentions.some(
      (name) => name.match !== 'unknown' && start >= name.start && start < name.end,
    );
    return !isInName && !halves.has(start) && isPredicateAt(sentence, folded, start);
  });
  return { sentence, folded, mentions, verbs: new Set(verbs.map(({ start }) => start)) };
}

/** "UBND xã giao …" is no slip of the name of a commune. */
function endsInVerb(printed: string): boolean {
  return workVerbsIn(printed).some(({ end }) => end === printed.length) && /\s\p{Ll}+$/u.test(printed);
}

/** "Xây dựng" before "cơ sở dữ liệu" is no short name of a department. */
function isVerb(printed: string): boolean {
  return workVerbsIn(printed).some(({ start, end }) => start === 0 && end === printed.length);
}

/** A verb in small letters, not in brackets, nor after what makes a noun of it ("việc", "công tác", "quản lý dự án"). */
function isPredicateAt(sentence: string, folded: string, at: number): boolean {
  const initial = sentence.charAt(at);
  return (
    initial === initial.toLowerCase() &&
    !NO_HANDING_OUT.test(folded.slice(at)) &&
    !/\([^)]*$/u.test(sentence.slice(0, at)) &&
    !MAKES_NOUN.test(folded.slice(0, at))
  );
}

/** The bodies that are named from `from` on, or null: agencies, persons and bodies that nobody knows, in a list. */
export function namesAt(words: ReadSentence, from: number): Names | null {
  const first = nameAt(words, from);
  if (first === null) return null;
  let end = first.end;
  for (;;) {
    const mark = LIST_MARK.exec(words.sentence.slice(end))?.[0] ?? listColon(words, end);
    const next = mark === undefined ? null : nameAt(words, end + mark.length);
    if (next === null || (!next.isMarked && !first.isMarked && mark?.includes(','))) break;
    end = next.end;
  }
  const isPlural = /(?:^|\s)(?:các|những|mỗi|từng|\p{Nd}{1,3})\s/iu.test(
    words.sentence.slice(from, first.end),
  );
  const { isKnown, isMarked } = first;
  return { start: from, end: withTail(words, end), isKnown, isPlural, isMarked };
}

/** "UBND các xã | : Ia Grai, …", before a name that is known. */
function listColon({ sentence, mentions }: ReadSentence, end: number): string | undefined {
  const isGroup = /(?:^|\s)(?:xã|phường|sở|ban|ngành|bộ)$/iu.test(sentence.slice(0, end));
  const colon = isGroup ? /^:\s+/u.exec(sentence.slice(end))?.[0] : undefined;
  return mentions.some(({ start }) => start === end + (colon?.length ?? 0)) ? colon : undefined;
}

function nameAt(words: ReadSentence, from: number): Name | null {
  const person = personAt(words.sentence, from, words.mentions);
  if (person !== null) return { end: person.end, isKnown: false, isMarked: true };
  const known = words.mentions.find(
    ({ start, end, match }) =>
      match !== 'unknown' &&
      !(match === 'slip' && /^\s+\p{Lu}\p{Ll}/u.test(words.sentence.slice(end))) &&
      end > from &&
      TITLES_ONLY.test(words.folded.slice(from, start)),
  );
  const longer =
    known === undefined || !NAME_GOES_ON.test(words.sentence.slice(known.end))
      ? null
      : unknownAt(words, from);
  if (longer !== null) return longer;
  if (known !== undefined) {
    const end = known.end + (AFTER_MENTION.exec(words.sentence.slice(known.end))?.[0].length ?? 0);
    return { end, isKnown: true, isMarked: true };
  }
  return unknownAt(words, from);
}

/** "Công ty Điện lực Bắc Ninh" · "các chủ mỏ" · "mỗi xã" · "Tổ Giúp việc": a noun of a body and what names it. */
function unknownAt(words: ReadSentence, from: number): Name | null {
  const office = OFFICE.exec(words.sentence.slice(from))?.[0].length ?? 0;
  const text = words.sentence.slice(from + office);
  const determiner = DETERMINER.exec(text)?.[0] ?? '';
  const after = text.slice(determiner.length);
  const noun = OTHER_WORD.test(after)
    ? undefined
    : (determiner === '' ? BODY_NOUN : COUNTED_NOUN).exec(after)?.[0];
  if (noun === undefined) return null;
  const nounEnd = from + office + determiner.length + noun.length;
  const walked = walkName(words, nounEnd);
  const name = words.sentence.slice(nounEnd, walked);
  const small = /^[^\p{Lu}\p{Nd}]*/u.exec(name)?.[0].trim() ?? '';
  const isLong = determiner !== '' && small.split(/\s+/u).length > MOST_SMALL_WORDS;
  const isCut = isLong && !words.verbs.has(next(words, walked));
  const end = isCut ? nounEnd : walked;
  const isMarked =
    /[\p{Lu}\p{Nd}]|\s(?:xã|phường|tỉnh|thành phố)$/u.test(name) ||
    determiner !== '' ||
    /^\p{Lu}{2}/u.test(noun) ||
    /đồng chí/iu.test(words.sentence.slice(from, from + office));
  return { end, isKnown: false, isMarked };
}

/** Where the name ends whose noun ends at `from`: before a verb, before what no name goes on with, after a whole proper name. */
function walkName(words: ReadSentence, from: number): number {
  const { sentence } = words;
  let end = from + (NAME_TAIL.exec(sentence.slice(from))?.[0].length ?? 0);
  if (end > from) return end;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const step = /^(\s+(?:[-–]\s+(?=\p{Lu}))?|,\s+(?=\p{Lu}))([\p{L}\p{N}.'’/]*[\p{L}\p{N}])/u.exec(
      sentence.slice(end),
    );
    const [, gap = '', word = ''] = step ?? [];
    if (word === '') break;
    const at = end + gap.length;
    const name = sentence.slice(from, end);
    if (gap.includes(',') && (!/\p{Lu}/u.test(name) || nameBegins(words, at))) break;
    if (!/^[\p{Lu}\p{Nd}]/u.test(word) && endsBefore(words, at, WHOLE_NAME.test(name))) break;
    end = at + word.length;
  }
  return withoutJoint(words, from, end);
}

function nameBegins(words: ReadSentence, at: number): boolean {
  return (
    BODY_NOUN.test(words.sentence.slice(at)) ||
    words.mentions.some(({ start, end }) => at >= start && at < end)
  );
}

/** A word in small letters that does not belong to the name; with a whole name only what joins goes on. */
function endsBefore(words: ReadSentence, at: number, isWhole: boolean): boolean {
  if (words.verbs.has(at)) return true;
  const rest = words.sentence.slice(at);
  if (JOINS_NAME.test(rest)) return false;
  return NO_PREDICATE.test(rest) || OBLIGES.test(rest) || (isWhole && !/^hội(?![\p{L}])/u.test(rest));
}

/** "… Lệ Thủy và | rà soát": a joint at the end joins something else. */
function withoutJoint({ sentence }: ReadSentence, from: number, end: number): number {
  const name = sentence.slice(from, end);
  return from + name.replace(/(?:\s+(?:và|của|cùng|thuộc|các|khu vực|số|-))+$/u, '').length;
}

/** "| có liên quan" · "| trên địa bàn tỉnh" · "| chưa gửi danh sách, trước phải": what says which of them, and belongs to the name. */
function withTail(words: ReadSentence, end: number): number {
  const rest = words.sentence.slice(end);
  const tail = NAME_TAIL.exec(rest)?.[0].length ?? 0;
  const after = rest.slice(tail);
  if (!QUALIFIES.test(after)) return end + tail;
  const obliged = OBLIGED_LATER.exec(after);
  return obliged !== null && obliged.index <= LONGEST_QUALIFIER ? end + tail + obliged.index : end + tail;
}

function next({ sentence }: ReadSentence, end: number): number {
  return end + (/^\s+/u.exec(sentence.slice(end))?.[0].length ?? 0);
}

/** Whether a text begins with a body that nobody knows: "Công ty Cao Nguyên", "các chủ mỏ". */
export function namesBody(text: string): boolean {
  return unknownAt(readWords(text, []), 0) !== null;
}

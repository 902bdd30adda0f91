import { fold } from '../vietnamese/fold.ts';
import { isSyllable } from '../vietnamese/is-syllable.ts';
import { isParticiple, plainForm, verbForms } from './glossary-forms.ts';
import { inVietnameseOrder, type PartKind, type Placed, WHOSE } from './glossary-order.ts';
import { AMBIGUOUS_WORDS } from './glossary-terms/ambiguous-words.ts';
import { WHICH_TURNS } from './glossary-terms/asking.ts';
import {
  ASKING_TERMS,
  NOUN_TERMS,
  NUMBER_TERMS,
  QUALITIES_ONLY,
  VERB_TERMS,
  VERBS_ONLY,
} from './glossary-terms/glossary-terms.ts';
import { IDLE_WORDS, LINK_WORDS } from './glossary-terms/idle-words.ts';

/** A word of an English text, or a term of the glossary in Vietnamese. */
export interface EnglishPart {
  readonly text: string;
  /** What was written, in lower case. */
  readonly source: string;
  /** Whether the glossary says it; else it stands as it was written. */
  readonly isTerm: boolean;
  /** Other ways to say it in Vietnamese. */
  readonly others: readonly string[];
  /** "name" for a name or code that stays as it was written. */
  readonly kind: PartKind;
}

interface ReadPart extends EnglishPart, Placed {
  gap: string;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In the plain form, as terms are compared. */
  readonly plain: string;
}

interface Term {
  /** Its words in the plain form. */
  readonly words: readonly string[];
  readonly ways: readonly string[];
  readonly kind: PartKind;
  /** What stands around it says that it is done, though it may name a thing too ("must report"). */
  readonly isDone?: true;
}

const NOUN_ENDING = /(?:tion|sion|ment|ance|ence|ity|ship|ness|ing)$/u;

/** Terms by their first word; of several that say the same the one that counts for the plain form stands first. Made when first asked for. */
let termsMade: ReadonlyMap<string, readonly Term[]> | null = null;

function termsThatBegin(word: string): readonly Term[] {
  termsMade ??= termsByFirst(allTerms());
  return termsMade.get(word) ?? [];
}

function allTerms(): Term[] {
  return [
    ...termsOf(NUMBER_TERMS, () => 'number'),
    ...termsOf(ASKING_TERMS, () => 'other'),
    ...WHICH_TURNS.map((turn): Term => ({ words: plainWords(turn), ways: [whichOf(turn)], kind: 'which' })),
    ...termsOf(VERB_TERMS, verbKind),
    ...termsOf(NOUN_TERMS, nounKind),
  ];
}

function termsOf(table: Readonly<Record<string, string>>, kindOfTerm: (term: string) => PartKind): Term[] {
  return Object.entries(table).map(([term, ways]) => ({
    words: plainWords(term),
    ways: ways.split(' | '),
    kind: kindOfTerm(term),
  }));
}

/** "collect opinions" is what is done; "opinion collection", though it stands among such terms, is a noun. */
function verbKind(term: string): PartKind {
  if (NOUN_ENDING.test(term)) return 'noun';
  if (Object.hasOwn(VERBS_ONLY, term)) return 'verb';
  const [first = ''] = term.split(' ');
  return first === term || Object.hasOwn(VERB_TERMS, first) ? 'verb' : 'noun';
}

function nounKind(term: string): PartKind {
  if (SETTING.test(term)) return 'other';
  return /^[a-z]+ed$/u.test(term) && !Object.hasOwn(QUALITIES_ONLY, term) ? 'participle' : 'noun';
}

/** "per hectare", "at home", "twice a year": said of what is done, no part of the noun beside it. */
const SETTING =
  /^(?:per|every|each|an?|at|by|in|since|from|until|up to|so far|to date|as of|once|twice|times) /u;

/** "Name the three zones"; not "the report that lists the shortcomings". */
const ONLY_FIRST: ReadonlySet<string> = new Set(['name the', 'name all', 'list the', 'list all']);

function whichOf(turn: string): string {
  if (turn === 'whose') return WHOSE;
  return turn === 'what' ? 'gì' : 'nào';
}

function plainWords(term: string): string[] {
  return tokensOf(term).map(({ plain }) => plain);
}

function termsByFirst(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const found = new Map<string, Term[]>();
  for (const term of terms.toReversed()) {
    const [first = ''] = term.words;
    const list = found.get(first);
    if (list === undefined) found.set(first, [term]);
    else list.push(term);
  }
  for (const list of found.values()) {
    list.sort((one, other) => other.words.length - one.words.length || orderOf(one) - orderOf(other));
  }
  return found;
}

/** Of a noun and a verb that are written alike the one that is meant more often comes first. */
function orderOf({ words, kind }: Term): number {
  const isNoun = words.length === 1 && AMBIGUOUS_WORDS.has(words[0] ?? '');
  if (kind === 'verb') return isNoun ? 2 : 0;
  return kind === 'noun' || kind === 'participle' ? 1 : 0;
}

/** The words of a text: "R&D", "province's", "5G", "1,500", "42-KH/TU", "95.37%", "%". */
function tokensOf(text: string): Token[] {
  const pattern =
    /\p{N}+\p{L}*(?:[.,:/–-][\p{Lu}\p{N}][\p{L}\p{N}]*)*%?|%|\p{L}[\p{L}\p{N}]*(?:&\p{L}+)*(?:['’](?:s|t|re|ve|ll)(?!\p{L}))?/gu;
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    plain: plainForm(word),
  }));
}

/** The words of an English text in the order of Vietnamese, the terms of the glossary said in it. */
export function partsInVietnamese(english: string): EnglishPart[] {
  return inVietnameseOrder(withoutRelatives(partsOf(english.normalize('NFC'))));
}

/** The same as one text, each term in its usual way; what the glossary does not hold stays as it is. */
export function inVietnamese(english: string): string {
  return partsInVietnamese(english)
    .map(({ text }) => text)
    .join(' ');
}

/** "Is it among the places where units work" asks for no place: words that ask stand first, or behind "and" or a comma. */
function withoutRelatives(parts: readonly ReadPart[]): ReadPart[] {
  const isYesOrNo = AUXILIARIES.has(parts[0]?.source ?? '');
  let hasAsked = isYesOrNo;
  return parts.map((part, at) => {
    if (!RELATIVES.has(part.source)) {
      hasAsked ||= /^how(?: |$)/u.test(part.source);
      return part;
    }
    const before = parts[at - 1];
    const isBehind = hasAsked && before !== undefined && before.gap.trim() === '';
    const isRelative = isBehind && (isYesOrNo || SAID.has(before.kind));
    hasAsked = true;
    return isRelative ? { ...part, text: part.source, isTerm: false, kind: 'link' } : part;
  });
}

const SAID: ReadonlySet<PartKind> = new Set(['noun', 'name']);
const RELATIVES: ReadonlySet<string> = new Set('who whom which whose where when what'.split(' '));
const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were has have had do does did can could will would should must may'.split(' '),
);

function partsOf(text: string): ReadPart[] {
  const tokens = tokensOf(text);
  const parts: ReadPart[] = [];
  for (let at = 0; at < tokens.length; ) {
    const term = termAt(text, tokens, at);
    const named = syllableNameLength(text, tokens, at);
    const found = term !== null && term.words.length < named ? null : term;
    const size = found?.words.length ?? Math.max(named, nameLength(text, tokens, at));
    const [first, last] = [tokens[at], tokens[at + size - 1]];
    if (first === undefined || last === undefined) break;
    const written = text.slice(first.start, last.end);
    const gap = text.slice(last.end, tokens[at + size]?.start ?? text.length);
    const isQuoted = /["“«]$/u.test(text.slice(0, first.start)) && !/["”»]/u.test(gap);
    const part = said(written, found, first.text);
    parts.push({ ...part, kind: isQuoted && part.kind === 'number' ? 'name' : part.kind, gap });
    at += size;
  }
  return parts;
}

function said(written: string, term: Term | null, first: string): Omit<ReadPart, 'gap'> {
  const source = withoutEnding(written.toLowerCase());
  if (term === null) {
    const kind = kindOf(written);
    const text = kind === 'name' ? withoutEnding(written) : inVietnameseFigures(written);
    return { text, source, isTerm: false, others: [], kind };
  }
  const [text = '', ...others] = term.ways;
  return { text, source, isTerm: true, others, kind: kindOfForm(term, first) };
}

/** "issue" may name a thing, "issued" does not. */
function kindOfForm({ kind, words, isDone }: Term, first: string): PartKind {
  if (words.length > 1 || isDone) return kind;
  if (kind === 'verb' && isParticiple(first)) return 'participle';
  return kind === 'verb' && AMBIGUOUS_WORDS.has(words[0] ?? '') ? 'noun' : kind;
}

// "ICT", "VNeID", "5G", "hFSH"; "SOCs"
const CODE = /^(?=[\p{L}\p{N}]*[\p{Lu}\p{N}][\p{L}\p{N}]*\p{Lu})[\p{L}\p{N}&]+$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

function kindOf(written: string): PartKind {
  if (isIdle(written)) return 'link';
  if (/^(?:19|20)\d\d$/u.test(written)) return 'year';
  if (ORDINAL.test(written)) return 'participle';
  if (/^[\d%]/u.test(written) && !/^\d+\p{L}+$/u.test(written)) return 'number';
  return CODE.test(written) || /\p{Lu}/u.test(written) ? 'name' : 'other';
}

// "11th", "22nd"
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/u;

/** "etc", not "ETC". */
function isIdle(written: string): boolean {
  const plain = written.toLowerCase().replace(/['’]\p{L}+$/u, '');
  return !/^\p{Lu}{2,}$/u.test(written) && (LINK_WORDS.has(plain) || IDLE_WORDS.has(plain));
}

/** "1,500" is "1.500", "95.37%" is "95,37%", "2026" before a noun "năm 2026". */
function inVietnameseFigures(written: string): string {
  if (/^\d{1,3}(?:,\d{3})+%?$/u.test(written)) return written.replaceAll(',', '.');
  if (/^\d\.0$/u.test(written)) return written; // "version 4.0"
  if (/^\d+\.\d{1,2}%?$/u.test(written)) return written.replace('.', ',');
  if (ORDINAL.test(written)) return `thứ ${Number.parseInt(written, 10)}`;
  return /^20\d\d$/u.test(written) ? `năm ${written}` : written;
}

/** The longest term that stands at a place: of the word as it is, else of what it is a form of. */
function termAt(text: string, tokens: readonly Token[], at: number): Term | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const stands = (term: Term) => standsAt(term, { text, tokens, at });
  const next = tokens[at + 1]?.plain ?? '';
  const hasObject = WITH_OBJECT.has(next);
  const isDone = hasObject || BEFORE_VERB.has(tokens[at - 1]?.plain ?? '') || isDoneByAsked(tokens, at);
  const same = termsThatBegin(token.plain).filter(stands);
  const plain = meantOf(same, { isDone, isNamed: next === 'of' });
  const forms = verbForms(token.text).flatMap(termsThatBegin).filter(stands);
  const form = forms.find(({ kind }) => kind === 'verb') ?? forms[0];
  if (plain === undefined || form === undefined) return plain ?? form ?? null;
  if (hasObject && plain.words.length === 1 && /ing$/u.test(token.plain)) return form;
  return form.words.length > plain.words.length ? form : plain;
}

/** "What must communes report?", "Which route did the team survey in July": behind who does it, at the end or before a preposition. */
function isDoneByAsked(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.plain ?? 'the', tokens[at + 1]?.plain];
  if (LINK_WORDS.has(before) || IDLE_WORDS.has(before)) return false;
  if (after !== undefined && !BEHIND_VERB.has(after)) return false;
  return tokens.slice(0, at - 1).some(({ plain }) => BEFORE_SUBJECT.has(plain));
}

const BEFORE_SUBJECT: ReadonlySet<string> = new Set('do does did must should can will may'.split(' '));
const BEHIND_VERB: ReadonlySet<string> = new Set(
  'in on at to for by from into within before after since until'.split(' '),
);

/** Of terms that are written alike the one that is meant: the longest, of single words a verb ("to sign a permit") or a noun ("signs of fire"). */
function meantOf(
  same: readonly Term[],
  { isDone, isNamed }: { readonly isDone: boolean; readonly isNamed: boolean },
): Term | undefined {
  const [first] = same;
  if (first === undefined || first.words.length > 1) return first;
  const verb = isDone ? same.find(isOneVerb) : undefined;
  if (verb !== undefined) return { ...verb, isDone: true };
  return (isNamed ? same.find(({ kind }) => kind === 'noun') : undefined) ?? first;
}

/** "The goal of building a hub" is no building. */
const WITH_OBJECT: ReadonlySet<string> = new Set('a an the its their all these this any'.split(' '));
/** "They must report": what follows is done. */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  'to must should can cannot could will would may might shall'.split(' '),
);

/** "To issue a permit" is no issue. */
function isOneVerb({ words, kind }: Term): boolean {
  return kind === 'verb' && words.length === 1;
}

function standsAt(
  { words }: Term,
  { text, tokens, at }: { readonly text: string; readonly tokens: readonly Token[]; readonly at: number },
): boolean {
  return words.every((word, step) => {
    const token = tokens[at + step];
    if (token === undefined) return false;
    if (step === 0) return at === 0 || !ONLY_FIRST.has(words.join(' '));
    return token.plain === word && /^[\s-]*$/u.test(text.slice(tokens[at + step - 1]?.end, token.start));
  });
}

/** How many words from a place are one name: "Quy Nhon", "STEM-Lab". The first word of a text is none by its capital alone. */
function nameLength(text: string, tokens: readonly Token[], at: number): number {
  let size = 1;
  if (!isName(tokens[at])) return size;
  while (
    isName(tokens[at + size]) &&
    (isBareSyllable(tokens[at + size]) || termAt(text, tokens, at + size) === null) &&
    areOneName(text, tokens, at + size)
  )
    size += 1;
  return size;
}

/** "Vinh Long's", "My Thuy", "Song Cau": syllables of a name, though English has the words too; 0 where less than two stand together. */
function syllableNameLength(text: string, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first === undefined || LINK_WORDS.has(first.plain)) return 0;
  let size = 0;
  while (isNameSyllable(tokens[at + size]) && (size === 0 || areOneName(text, tokens, at + size))) size += 1;
  if (at === 0 && isIdle(first.text) && size > 2) return 0;
  return size < 2 ? 0 : size;
}

function isNameSyllable(token: Token | undefined): boolean {
  return token !== undefined && CAPITALISED.test(withoutEnding(token.text)) && isBareSyllable(token);
}

function isBareSyllable(token: Token | undefined): boolean {
  return isSyllable(fold(withoutEnding(token?.text ?? '')).toLowerCase());
}

/** Whether a word goes on with the name before it; one in the possessive ends it. */
function areOneName(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || withoutEnding(before.text) !== before.text) return false;
  return /^[\s-]$/u.test(text.slice(before.end, tokens[at]?.start));
}

function isName(token: Token | undefined): boolean {
  if (token === undefined || isIdle(token.text)) return false;
  const word = withoutEnding(token.text);
  return CODE.test(word) || CAPITALISED.test(word);
}

/** Without "'s" and the like. */
function withoutEnding(word: string): string {
  return word.replace(/['’](?:s|t|re|ve|ll)$/u, '');
}

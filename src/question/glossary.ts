import { collapseSpace, WORD_CHARACTER, WORD_END, WORD_START } from '../vietnamese/letters.ts';
import { ACTIONS } from './glossary-terms/actions.ts';
import { ADMINISTRATION } from './glossary-terms/administration.ts';
import { COMMON_WORDS } from './glossary-terms/common-words.ts';
import { DIGITAL } from './glossary-terms/digital.ts';
import { ECONOMY } from './glossary-terms/economy.ts';
import { EDUCATION } from './glossary-terms/education.ts';
import { ENVIRONMENT } from './glossary-terms/environment.ts';
import { EXCHANGES } from './glossary-terms/exchanges.ts';
import { FINANCE } from './glossary-terms/finance.ts';
import { GOVERNMENT } from './glossary-terms/government.ts';
import { JUSTICE } from './glossary-terms/justice.ts';
import { PROCEDURES } from './glossary-terms/procedures.ts';
import { QUALITIES } from './glossary-terms/qualities.ts';
import { SCIENCE } from './glossary-terms/science.ts';
import { SECTORS } from './glossary-terms/sectors.ts';
import { SOCIETY } from './glossary-terms/society.ts';
import { TECHNOLOGY } from './glossary-terms/technology.ts';
import { TERRITORY } from './glossary-terms/territory.ts';
import { WELFARE } from './glossary-terms/welfare.ts';

/** English terms of public administration and its technology, and how Vietnamese directives say them. Lower case. */
const GLOSSARY: Readonly<Record<string, string>> = {
  ...ADMINISTRATION,
  ...SOCIETY,
  ...TECHNOLOGY,
  ...SECTORS,
  ...COMMON_WORDS,
  ...ACTIONS,
  ...DIGITAL,
  ...ECONOMY,
  ...EDUCATION,
  ...ENVIRONMENT,
  ...EXCHANGES,
  ...FINANCE,
  ...GOVERNMENT,
  ...JUSTICE,
  ...PROCEDURES,
  ...QUALITIES,
  ...SCIENCE,
  ...TERRITORY,
  ...WELFARE,
};

/** Terms that do not stand before a noun to say which one: verbs, most of them. */
const VERBS: ReadonlySet<string> = new Set([
  ...Object.keys(ACTIONS),
  ...Object.keys(COMMON_WORDS),
  ...'accept approve issue implement publish supervise support protect gather ensure delete assist migrate transform'.split(
    ' ',
  ),
]);
// "two strategic products": a number stands before its noun
const NUMBER = /^\d+$/u;
const ADJECTIVES: ReadonlySet<string> = new Set(
  'new modern advanced national international foreign domestic strategic'.split(' '),
);

/** Terms of several words by their first word, each list as one pattern, the longest first: made when first met. */
const TERMS_BY_FIRST = termsByFirst(Object.keys(GLOSSARY).filter((term) => term.includes(' ')));
const patterns = new Map<string, RegExp>();

const FIRST_WORD = /[a-z0-9]+/iuy;
const WORD = new RegExp(`${WORD_START}${WORD_CHARACTER}+(?:-${WORD_CHARACTER}+)*(?:['’]s)?${WORD_END}`, 'gu');

function termsByFirst(terms: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const term of terms.toSorted((one, other) => other.length - one.length)) {
    const first = /^[a-z0-9]+/u.exec(term)?.[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), term]);
  }
  return found;
}

function termsPattern(terms: readonly string[]): RegExp {
  const source = terms.map((term) => term.replaceAll(' ', String.raw`\s+`)).join('|');
  return new RegExp(`(?:${source})(?:es|s|['’]s)?${WORD_END}`, 'iuy');
}

/** The longest term of several words that stands at a place of a text, as it is written there. */
function termAt(text: string, at: number): string | undefined {
  FIRST_WORD.lastIndex = at;
  const first = FIRST_WORD.exec(text)?.[0].toLowerCase() ?? '';
  const terms = TERMS_BY_FIRST.get(first);
  if (terms === undefined) return undefined;
  const pattern = patterns.get(first) ?? termsPattern(terms);
  patterns.set(first, pattern);
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** A word of an English text, or a term of the glossary in Vietnamese. */
export interface EnglishPart {
  readonly text: string;
  /** Whether the glossary says it; else it stands as it was written. */
  readonly isTerm: boolean;
}

interface ReadPart extends EnglishPart {
  /** Whether it may say of what kind the noun behind it is: "online" of "online applications", "VNeID" of "VNeID accounts". */
  readonly isBefore: boolean;
  /** What stands between it and the part behind it. */
  gap: string;
}

// "bodies", "localities"
const PLURAL_Y = /ies$/iu;
const ENDING_IN_Y: ReadonlySet<string> = new Set(
  Object.keys(GLOSSARY).flatMap((term) => /[a-z]+y$/u.exec(term)?.[0] ?? []),
);
// "ICT", "VNeID", "5G"
const CODE = /^(?=[\p{L}\p{N}]*[\p{Lu}\p{N}][\p{L}\p{N}]*\p{Lu})[\p{L}\p{N}]+$/u;

/**
 * The words of an English text in the order of Vietnamese, the terms of the glossary said in it: what an English noun is of stands
 * before it, and behind it in Vietnamese ("smart data warehouse": "kho dữ liệu thông minh"; "the province's data").
 */
export function partsInVietnamese(english: string): EnglishPart[] {
  return inOrder(partsOf(english.replace(/[A-Za-z]+ies(?![A-Za-z])/gu, singular)));
}

/** The same as one text; what the glossary does not hold stays as it is. */
export function inVietnamese(english: string): string {
  return partsInVietnamese(english)
    .map(({ text }) => text)
    .join(' ');
}

function partsOf(text: string): ReadPart[] {
  const parts: ReadPart[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < at) continue;
    const last = parts.at(-1);
    if (last !== undefined) last.gap = text.slice(at, index);
    const written = termAt(text, index) ?? word;
    const term = termOf(written);
    const isBefore = term === undefined ? CODE.test(written) : saysWhich(term);
    parts.push({
      text: term === undefined ? written : (GLOSSARY[term] ?? ''),
      isTerm: term !== undefined,
      isBefore,
      gap: '',
    });
    at = index + written.length;
  }
  return parts;
}

function saysWhich(term: string): boolean {
  return (
    ADJECTIVES.has(term) || !(VERBS.has(term) || NUMBER.test(GLOSSARY[term] ?? '') || /[a-z]ed$/u.test(term))
  );
}

/** Nouns with what stands before them turned round; a code that no noun follows stays. */
function inOrder(parts: readonly ReadPart[]): EnglishPart[] {
  const ordered: ReadPart[] = [];
  let run: ReadPart[] = [];
  for (const part of parts) {
    const last = run.at(-1);
    if (last !== undefined && (!part.isBefore || last.gap.trim() !== '')) {
      ordered.push(...turned(run));
      run = [];
    }
    if (part.isBefore) run.push(part);
    else ordered.push(part);
  }
  return [...ordered, ...turned(run)];
}

function turned(run: readonly ReadPart[]): readonly ReadPart[] {
  return run.at(-1)?.isTerm === true ? run.toReversed() : run;
}

function singular(word: string): string {
  const one = word.replace(PLURAL_Y, 'y');
  return ENDING_IN_Y.has(one.toLowerCase()) ? one : word;
}

/** The term of the glossary that a word, or several, are a form of. */
function termOf(written: string): string | undefined {
  return baseForms(collapseSpace(written.toLowerCase())).find((form) => Object.hasOwn(GLOSSARY, form));
}

/** A word and what it may be a form of: "accounts", "boxes", "digitised", "issuing", "planned". */
function baseForms(word: string): string[] {
  const stem = /^(?<stem>.{2,}?)(?:ed|ing)$/u.exec(word)?.groups?.stem;
  const verbs =
    stem === undefined ? [] : [stem, `${stem}e`, stem.replace(/(?<last>[a-z])\k<last>$/u, '$<last>')];
  return [word, word.replace(/['’]s$/u, ''), word.replace(/s$/u, ''), word.replace(/es$/u, ''), ...verbs];
}

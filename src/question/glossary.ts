import { collapseSpace, WORD_END, WORD_START } from '../vietnamese/letters.ts';
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

/** Terms of several words by their first word, each list as one pattern, the longest first: made when first met. */
const TERMS_BY_FIRST = termsByFirst(Object.keys(GLOSSARY).filter((term) => term.includes(' ')));
const patterns = new Map<string, RegExp>();

const FIRST_WORD = /[a-z0-9]+/iuy;
const WORD = new RegExp(`${WORD_START}[A-Za-z][A-Za-z-]*${WORD_END}`, 'gu');
const ANY_WORD = new RegExp(`${WORD_START}(?=[a-z0-9])`, 'giu');

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
  return new RegExp(`(?:${source})(?:es|s|'s)?${WORD_END}`, 'iuy');
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

/** A text in which `say` has reworded each term of several words that stands right behind a match of `before`. */
function withTerms(text: string, before: RegExp, say: (term: string, before: string) => string): string {
  let at = 0;
  let said = '';
  for (const { 0: lead, index } of text.matchAll(before)) {
    const term = index < at ? undefined : termAt(text, index + lead.length);
    if (term === undefined) continue;
    said += text.slice(at, index) + say(term, lead);
    at = index + lead.length + term.length;
  }
  return said + text.slice(at);
}

// "bodies", "localities"
const PLURAL_Y = /ies$/iu;
const ENDING_IN_Y: ReadonlySet<string> = new Set(
  Object.keys(GLOSSARY).flatMap((term) => /[a-z]+y$/u.exec(term)?.[0] ?? []),
);

const ADJECTIVES =
  'online|electronic|digital|smart|strategic|national|international|domestic|foreign|new|modern|advanced|sustainable';

// "online applications", "electronic records": these words stand after the noun in Vietnamese.
const ADJECTIVE = new RegExp(
  `${WORD_START}(?<adjective>${ADJECTIVES})\\s+(?!(?:${ADJECTIVES})\\s)(?<noun>[A-Za-z]+)${WORD_END}`,
  'giu',
);

// "smart data warehouse", "smart forest monitoring": they stand after a term of several words as well.
const ADJECTIVE_BEFORE = new RegExp(`${WORD_START}(?:${ADJECTIVES})\\s+`, 'giu');

// "ICT companies", "VNeID accounts", "5G stations": a code stands after the noun in Vietnamese.
const CODE =
  /(?<![\p{L}\p{N}])(?<code>(?=[\p{L}\p{N}]*[\p{Lu}\p{N}][\p{L}\p{N}]*\p{Lu})[\p{L}\p{N}]+)\s+(?<noun>[a-z]+)(?![\p{L}\p{N}])/gu;

/** English words with the terms of the glossary said in Vietnamese; what it does not hold stays as it is. */
export function inVietnamese(english: string): string {
  const regular = english.replace(/[A-Za-z]+ies(?![A-Za-z])/gu, singular);
  const ordered = withTerms(regular, ADJECTIVE_BEFORE, (term, adjective) =>
    meaningOf(`${adjective}${term}`) === undefined ? `${term} ${adjective.trim()}` : `${adjective}${term}`,
  );
  return withTerms(ordered, ANY_WORD, (term) => meaningOf(term) ?? term)
    .replace(ADJECTIVE, (phrase, adjective: string, noun: string) =>
      meaningOf(noun) === undefined ? phrase : `${noun} ${adjective}`,
    )
    .replace(CODE, (phrase, code: string, noun: string) =>
      meaningOf(noun) === undefined ? phrase : `${noun} ${code}`,
    )
    .replace(WORD, (word) => meaningOf(word) ?? word);
}

function singular(word: string): string {
  const one = word.replace(PLURAL_Y, 'y');
  return ENDING_IN_Y.has(one.toLowerCase()) ? one : word;
}

function meaningOf(term: string): string | undefined {
  const said = collapseSpace(term.toLowerCase());
  return baseForms(said)
    .map((form) => (Object.hasOwn(GLOSSARY, form) ? GLOSSARY[form] : undefined))
    .find((meaning) => meaning !== undefined);
}

/** A word and what it may be a form of: "accounts", "boxes", "digitised", "issuing", "planned". */
function baseForms(word: string): string[] {
  const stem = /^(?<stem>.{2,}?)(?:ed|ing)$/u.exec(word)?.groups?.stem;
  const verbs =
    stem === undefined ? [] : [stem, `${stem}e`, stem.replace(/(?<last>[a-z])\k<last>$/u, '$<last>')];
  return [word, word.replace(/'s$/u, ''), word.replace(/s$/u, ''), word.replace(/es$/u, ''), ...verbs];
}

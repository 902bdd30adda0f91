import { fold } from '../vietnamese/fold.ts';
import { DOCUMENT_NUMBER, LAW_SYMBOL, SAYS_NUMBER, TYPED_NUMBER } from './document-number-patterns.ts';
import { kindOfSymbol } from './kind.ts';

/**
 * Số và ký hiệu of a document (Nghị định 30/2020, Điều 8 and Phụ lục I; party papers by their own forms):
 * "6277/UBND-KGVX", "66.7/2025/NQ-CP", "42-KH/TU". Unique only within an agency and a year (Điều 15).
 */
export interface DocumentNumber {
  /** As printed, white space removed: "87/BC-UBND". */
  readonly printed: string;
  /** "6277", "15a", "66.7". */
  readonly ordinal: string;
  /** The year inside the number ("269/2025/NĐ-CP"), or null. */
  readonly year: number | null;
  /** "UBND-KGVX", "KH/TU". */
  readonly symbol: string;
}

/** A number found in running text, with the words around it that say what it is. */
export interface DocumentNumberMention {
  readonly number: DocumentNumber;
  readonly start: number;
  readonly end: number;
}

const LATIN_AGENCIES = new Set(['ubnd', 'hdnd', 'vp', 'vpcp', 'bcd', 'ttg', 'tu']);

/**
 * Every whole number (figure and symbol) in a text, in order; offsets in UTF-16 units. Capital letters as printed, or
 * small ones as people type them where the first group is a kind ("87/bc-ubnd") or a council ("6277/ubnd-kgvx").
 * Dates, fractions and "Quý III/2025" are none.
 */
export function findDocumentNumbers(text: string): DocumentNumberMention[] {
  const printed = mentionsOf(text, DOCUMENT_NUMBER, isSymbol);
  const typed = mentionsOf(text, TYPED_NUMBER, isTypedSymbol).filter(
    (mention) => !printed.some((other) => mention.start < other.end && other.start < mention.end),
  );
  return [...printed, ...typed].sort((a, b) => a.start - b.start);
}

/** The number that a whole text is, "Số: " before it allowed; null when it is anything else. */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const bare = text
    .normalize('NFC')
    .trim()
    .replace(/^s[ốo]\s*:?\s*/iu, '');
  const [first] = findDocumentNumbers(`số ${bare}`);
  return first !== undefined && first.start === 3 && first.end === bare.length + 3 ? first.number : null;
}

/**
 * Equal for two spellings of one number: folded, spaces and leading zeros dropped, every separator a "-"
 * ("07 /BC - SKHCN" → "7-bc-skhcn"; people type "57/NQ-TW" for "57-NQ/TW").
 */
export function documentNumberKey(number: DocumentNumber): string {
  const known = keys.get(number);
  if (known !== undefined) return known;
  const key = keyOf(number);
  keys.set(number, key);
  return key;
}

/** Numbers of documents and references are asked for theirs at every question. */
const keys = new WeakMap<DocumentNumber, string>();

function keyOf(number: DocumentNumber): string {
  const ordinal = number.ordinal.replace(/^0+(?=\p{Nd})/u, '');
  const parts = [ordinal, ...(number.year === null ? [] : [String(number.year)]), number.symbol];
  return fold(parts.join('-'))
    .replace(/\s/gu, '')
    .replace(/[–/&-]+/gu, '-');
}

type SymbolCheck = (symbol: string, before: string, hasYear: boolean, separator: string) => boolean;

function mentionsOf(text: string, pattern: RegExp, isAllowed: SymbolCheck): DocumentNumberMention[] {
  const mentions: DocumentNumberMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const { ordinal = '', year, symbol = '', separator = '' } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    if (!isAllowed(symbol, before, year !== undefined, separator)) continue;
    const number: DocumentNumber = {
      printed: match[0].replace(/\s/gu, '').replaceAll('–', '-'),
      ordinal,
      year: year === undefined ? null : Number(year),
      symbol: symbol.replace(/\s/gu, '').replaceAll('–', '-'),
    };
    mentions.push({ number, start: match.index, end: match.index + match[0].length });
  }
  return mentions;
}

/** Two groups make a symbol, save that "3 - UBND-…" is a list and "57-NQ/TW" a party number; one group needs more. */
function isSymbol(symbol: string, before: string, hasYear: boolean, separator: string): boolean {
  if (SAYS_NUMBER.test(before)) return true;
  const hasGroups = /[–/&-]/u.test(symbol);
  if (separator !== '/') return hasGroups && kindOfSymbol(symbol) !== null;
  return hasGroups || (hasYear && LAW_SYMBOL.test(symbol)) || kindOfSymbol(symbol) !== null;
}

function isTypedSymbol(symbol: string, before: string): boolean {
  const first = fold(/^\p{L}+/u.exec(symbol)?.[0] ?? '');
  return SAYS_NUMBER.test(before) || LATIN_AGENCIES.has(first) || kindOfSymbol(symbol) !== null;
}

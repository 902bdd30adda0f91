import { WORD_END } from '../vietnamese/letters.ts';

/** Not inside another figure, date, code or word; "số87/BC-UBND" may stick to its "số". */
const NUMBER_START = '(?:(?<![\\p{L}\\p{M}\\p{N}/.,–-])|(?<=[Ss][ốo]))';
/** "6277", "15a", "66.7" */
const ORDINAL = '(?<ordinal>\\p{Nd}{1,5}(?:\\.\\p{Nd}{1,3})?\\p{Ll}?)';
/** "/2025" in "269/2025/NĐ-CP" */
const YEAR = '(?:\\s?/\\s?(?<year>(?:19|20)\\p{Nd}{2}))?';
/** "QĐ", "TTr", "UBND", "QH15"; "QyĐ" and "TrS" are the two abbreviations that go small at once. */
const GROUP = '(?:\\p{Lu}{2}[\\p{L}\\p{Nd}]*|QyĐ|TrS)';
/** "V3", "VX", "P7" */
const LATER_GROUP = '\\p{Lu}[\\p{L}\\p{Nd}]*';

/** "87/BC-UBND" · "6277/UBND-KGVX" · "66.7/2025/NQ-CP" · "57-NQ/TW" · "07 /BC - SKHCN"; a lone group is checked by the reader. */
export const DOCUMENT_NUMBER = new RegExp(
  `${NUMBER_START}${ORDINAL}${YEAR}\\s?(?<separator>[/–-])\\s?(?<symbol>${GROUP}(?:\\s?[–-]\\s?${GROUP}(?![\\p{L}]*\\s\\p{Ll}{3}))?(?:[–/&-]${LATER_GROUP})*)${WORD_END}`,
  'gu',
);

/** "6277/ubnd-kgvx" · "87/bc-ubnd" · "57-nq/tw": as people type it, no spaces inside; the first group is checked by the reader. */
export const TYPED_NUMBER = new RegExp(
  `${NUMBER_START}${ORDINAL}(?:/(?<year>(?:19|20)\\p{Nd}{2}))?(?<separator>[/–-])(?<symbol>\\p{L}{2,8}(?:[–/&-][\\p{L}\\p{Nd}]{1,10})+)${WORD_END}`,
  'gu',
);

/** "Công văn số " before a number: then one group is symbol enough ("số 12/UBND"). */
export const SAYS_NUMBER = /(?:^|[^\p{L}])s[oố]\s{0,3}:?\s{0,3}$/iu;

/** "QH15" in "64/2025/QH15" */
export const LAW_SYMBOL = /^QH\p{Nd}{1,2}$/u;

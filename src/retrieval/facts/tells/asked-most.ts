import { typed } from '../../../vietnamese/typed-words.ts';

/** Which end of a ranking is asked for. */
export interface AskedMost {
  /** "cao nhất" itself, of printed text in lower case. */
  readonly same: RegExp;
  readonly kin: RegExp;
}

const HIGH = 'nhiều|cao|lớn|đông|tốt|nhanh|dài|mạnh|nặng';
const LOW = 'ít|thấp|chậm|yếu|kém|nhỏ|ngắn|nhẹ';
const ENDS = [
  { words: HIGH, kin: `(?:${HIGH}) nhất|dẫn đầu|đứng đầu|hàng đầu|thứ nhất` },
  { words: LOW, kin: `(?:${LOW}) nhất|xếp cuối|cuối bảng|đứng cuối` },
];
/** "ít nhất bao nhiêu", "chậm nhất ngày nào": bounds, no ends of a ranking */
const AT_LEAST: ReadonlySet<string> = new Set(['ít', 'nhiều', 'chậm', 'nhanh']);
const NO_BOUND = '(?! (?:là )?(?:bao nhiêu|mấy|\\d|khi|ngày|tháng|quý|vào|trước|đến))';
const MOSTS = ENDS.flatMap(({ words, kin }) =>
  words.split('|').map((word) => ({
    asks: typed(AT_LEAST.has(word) ? `${word} nhất${NO_BOUND}` : `${word} nhất`),
    same: new RegExp(`(?<!\\p{L})${word} nhất(?!\\p{L})`, 'u'),
    kin: new RegExp(`(?<!\\p{L})(?:${kin})(?!\\p{L})`, 'u'),
  })),
);
const ANY = /(?<!\p{L})(?:nhất|dẫn đầu|đứng đầu|xếp cuối|cuối bảng)(?!\p{L})/u;

/** What every question for a most says. */
const MOST = /nh[ấa]t/u;

/** The most that a question (lower case) asks for; null where it asks for none. */
export function askedMost(lower: string): AskedMost | null {
  if (!MOST.test(lower)) return null;
  return MOSTS.find(({ asks }) => lower.search(asks) !== -1) ?? null;
}

const OTHER_WORD = 0.2;
const OTHER_END = 0.7;

/** 0 where a text (lower case) tells that most, 1 where none at all. */
export function lacksMost({ same, kin }: AskedMost, lower: string): number {
  if (same.test(lower)) return 0;
  if (kin.test(lower)) return OTHER_WORD;
  return ANY.test(lower) ? OTHER_END : 1;
}

import { romanToNumber } from '../vietnamese/numerals.ts';

/** What a step of a place is counted as: a Phần, Chương or Mục of its own line, a Điều, an item (I, 1, 1.1, a), a dash, an annex's row. */
export const PLACE_LEVELS = ['phan', 'chuong', 'muc', 'dieu', 'item', 'dash', 'annex', 'row'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** One step on the way to a place in a document, the outermost first: "mục II.1" is item "ii", item "1". */
export interface PlaceStep {
  readonly level: PlaceLevel;
  /** Lower case, with its mark ("đ"); of an annex without number empty. */
  readonly ordinal: string;
}

const DIVISIONS: readonly (readonly [PlaceLevel, RegExp])[] = [
  ['phan', /^Phần\s+(.+)$/u],
  ['chuong', /^Chương\s+(.+)$/u],
  ['muc', /^(?:Tiểu m|M)ục\s+(.+)$/u],
  ['dash', /^gạch đầu dòng\s+(\d+)$/u],
  ['annex', /^Phụ lục\s*(.*)$/u],
  ['row', /^(?:STT|hàng)\s+(.+)$/u],
];
const ITEMS = /^mục\s+(.+)$/u;
// "điểm a khoản 1 Điều 3", the innermost first
const ARTICLE = /(?:^|\s)Điều\s/u;
const ARTICLE_STEP = /(điểm|khoản|Điều)\s+(\S+)/gu;

/** The steps of a printed locator ("Phần 1, mục VIII.1, gạch đầu dòng 2"), headings without a number left out. */
export function stepsOfLocator(locator: string): readonly PlaceStep[] {
  return locator.split(', ').flatMap((piece) => {
    const items = ITEMS.exec(piece)?.[1];
    if (items !== undefined) return itemSteps(items);
    if (ARTICLE.test(piece)) {
      return Array.from(piece.matchAll(ARTICLE_STEP), ([, unit, ordinal = '']): PlaceStep => {
        return { level: unit === 'Điều' ? 'dieu' : 'item', ordinal: ordinal.toLowerCase() };
      }).reverse();
    }
    return DIVISIONS.flatMap(([level, pattern]): PlaceStep[] => {
      const ordinal = pattern.exec(piece)?.[1];
      return ordinal === undefined ? [] : [{ level, ordinal: ordinal.toLowerCase() }];
    });
  });
}

/** "II.1.1.a" → ii, 1, 1, a; "1.1a" as well. */
export function itemSteps(path: string): PlaceStep[] {
  return path
    .toLowerCase()
    .replace(/(\d)(?=\p{L})/gu, '$1.')
    .split('.')
    .map((ordinal) => ordinal.replace(/[()\s]/gu, ''))
    .filter((ordinal) => ordinal !== '')
    .map((ordinal) => ({ level: 'item' as const, ordinal }));
}

const ORDINAL_WORDS = 'nhất hai ba tư năm sáu bảy tám chín mười'.split(' ');

/** What a step counts as: "III", "3", "thứ ba" are 3; null for a letter. */
export function countOf(ordinal: string): number | null {
  const word = ORDINAL_WORDS.indexOf(ordinal.replace(/^thứ\s+/u, ''));
  if (word >= 0) return word + 1;
  return /^\d+$/u.test(ordinal) ? Number(ordinal) : romanToNumber(ordinal);
}

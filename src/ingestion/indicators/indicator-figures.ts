import type { COMPARISONS } from '../../directive/indicator.ts';
import { fold } from '../../vietnamese/fold.ts';

export type Comparison = (typeof COMPARISONS)[number];

// "≥ 95" · "94,31" · "1.713" · "98,4%": a whole figure, with thousands' points and a decimal comma
const FIGURE = /(?<![\d.,/])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:[,.]\d+)?(?![.,]?\d|\s?\/)/gu;
// "≥ 95" · "từ 25 trở lên" · "trên 90" · "tối thiểu 15" · "ít nhất 01"
const AT_LEAST = /[≥>]|tro len|tu \d|it nhat|toi thieu|tren \d/u;
// "≤ 3" · "không quá 5" · "dưới 10" · "tối đa 2"
const AT_MOST = /[≤<]|khong qua|khong vuot|toi da|duoi \d|tro xuong/u;

/** The figure of a cell as a number ("94,31" → 94.31, "1.713" → 1713); null when it holds none or several. */
export function figureOf(cell: string): number | null {
  const figures = [...cell.matchAll(FIGURE)];
  const [only] = figures;
  if (only === undefined || figures.length > 1) return null;
  const [printed] = only;
  const isThousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(printed);
  return Number((isThousands ? printed.replaceAll('.', '') : printed).replace(',', '.'));
}

/** How a result is held against a target: at least it, unless the target says otherwise. */
export function comparisonOf(target: string): Comparison {
  const folded = fold(target);
  if (AT_MOST.test(folded)) return '<=';
  return AT_LEAST.test(folded) || !/^\s*=/u.test(folded) ? '>=' : '=';
}

/** Whether the result reaches the target; null when either is no figure. */
export function isMet(target: string, result: string): boolean | null {
  const [wanted, reached] = [figureOf(target), figureOf(result)];
  if (wanted === null || reached === null) return null;
  switch (comparisonOf(target)) {
    case '>=':
      return reached >= wanted;
    case '<=':
      return reached <= wanted;
    case '=':
      return reached === wanted;
  }
}

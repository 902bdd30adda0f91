import { fold } from '../../vietnamese/fold.ts';
import {
  COORDINATE_ALONE,
  COUNTED_OWNERS,
  DAY_ALONE,
  DAY_AT_END,
  DAY_FIRST,
  LEAD_ALONE,
  PRODUCT_ALONE,
  PRODUCT_ASKED,
} from './field-patterns.ts';

/** What is asked of a task by the bare name of a column, and how it is asked in full. */
const FIELDS: readonly { readonly pattern: RegExp; readonly asked: string }[] = [
  { pattern: DAY_ALONE, asked: 'hạn khi nào' },
  { pattern: DAY_FIRST, asked: 'hạn khi nào' },
  { pattern: DAY_AT_END, asked: 'hạn khi nào' },
  { pattern: PRODUCT_ALONE, asked: 'sản phẩm là gì' },
  { pattern: PRODUCT_ASKED, asked: 'sản phẩm là gì' },
];
/** A matter is beside these; by themselves they narrow what was asked before: "còn phối hợp?" */
const ROLES: typeof FIELDS = [
  { pattern: LEAD_ALONE, asked: 'ai chủ trì' },
  { pattern: COORDINATE_ALONE, asked: 'ai phối hợp' },
];

/**
 * A question that names a column of a task where it asks for it ("kcn thông minh – hạn?", "còn sản phẩm?") with that asked
 * in full, as understanding reads it; unchanged where it names none. Typed without tone marks it stays without.
 */
export function withWholeFields(text: string, { hasMatter }: { readonly hasMatter: boolean }): string {
  const isBare = fold(text) === text.toLowerCase();
  const typed = (words: string) => (isBare ? fold(words) : words);
  const counted = replaced(text, COUNTED_OWNERS, (field) => `${withoutCount(field)} ${typed('nào')}`);
  const fields = hasMatter ? [...FIELDS, ...ROLES] : FIELDS;
  return fields.reduce((read, { pattern, asked }) => replaced(read, pattern, () => typed(asked)), counted);
}

/** Looked for in the folded text, which has the same length. */
function replaced(text: string, pattern: RegExp, wordsFor: (field: string) => string): string {
  return Array.from(fold(text).matchAll(pattern))
    .reverse()
    .reduce((left, { index, groups }) => {
      const { before = '', field = '' } = groups ?? {};
      const start = index + before.length;
      const typed = text.slice(start, start + field.length);
      return `${left.slice(0, start)}${wordsFor(typed)}${left.slice(start + field.length)}`;
    }, text);
}

/** "mấy sở" → "sở" */
function withoutCount(field: string): string {
  return field.replace(/^(?:(?:có|co)\s+)?(?:mấy|may|bao\s+nhiêu|bao\s+nhieu)\s+/iu, '');
}

/** A question for several tasks without the columns that it names beside ("việc chủ trì + hạn + sản phẩm"): each is shown anyway. */
export function withoutFields(text: string): string {
  return [DAY_ALONE, PRODUCT_ALONE].reduce((read, pattern) => replaced(read, pattern, () => ''), text);
}

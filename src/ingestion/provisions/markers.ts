import type { ProvisionLevel } from '../../directive/provision.ts';
import {
  ARABIC,
  CAPITAL,
  CHUONG,
  DASH,
  DECIMAL,
  DIEU,
  LETTER,
  MUC,
  PARENTHESIS,
  PHAN,
  PLUS,
  ROMAN,
  SUB_LETTER,
} from './marker-patterns.ts';

/** The number, letter or dash that a provision begins with. */
export interface Marker {
  readonly level: ProvisionLevel;
  /** As printed: "1.1.", "a)", "Điều 2", "-". */
  readonly label: string;
  /** "1.1", "a", "2"; empty for a dash. */
  readonly ordinal: string;
  /** Where its words begin, in UTF-16 units of the paragraph. */
  readonly wordsAt: number;
}

/** The forms of Nghị định 30/2020, layouts a and b, most telling first. */
const FORMS: readonly (readonly [ProvisionLevel, RegExp])[] = [
  ['phan', PHAN],
  ['chuong', CHUONG],
  ['muc', MUC],
  ['dieu', DIEU],
  ['decimal', DECIMAL],
  ['arabic', ARABIC],
  ['parenthesis', PARENTHESIS],
  ['parenthesis', SUB_LETTER],
  ['roman', ROMAN],
  ['muc', CAPITAL],
  ['letter', LETTER],
  ['dash', DASH],
  ['plus', PLUS],
];

/** The marker that clean text begins with, or null for a plain paragraph. */
export function readMarker(text: string): Marker | null {
  for (const [level, pattern] of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const { label = '', ordinal = '' } = match.groups ?? {};
    if (level === 'phan' && !isPartHeading(text.slice(match[0].length))) continue;
    return { level, label, ordinal, wordsAt: match[0].length };
  }
  return null;
}

/** "Phần 1" alone or with its title; not "Phần 1 của Báo cáo nêu …". */
function isPartHeading(rest: string): boolean {
  return rest === '' || /^["“(]?\p{Lu}/u.test(rest);
}

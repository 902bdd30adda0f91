import { fold } from '../vietnamese/fold.ts';
import { collapseSpace, WORD_END, WORD_START } from '../vietnamese/letters.ts';
import type { DirectiveKind } from './directive.ts';

/** What a kind of document is called. */
export interface KindName {
  /** "Quyết định". */
  readonly vi: string;
  /** English names, the usual one first, lower case. */
  readonly en: readonly string[];
  /** As in the symbol of a number: "QĐ" (Nghị định 30/2020, Phụ lục III; party and law forms by their own rules). */
  readonly abbreviations: readonly string[];
}

/** The names of every kind. */
export const KIND_NAMES: { readonly [K in DirectiveKind]: KindName } = {
  'nghi-quyet': { vi: 'Nghị quyết', en: ['resolution'], abbreviations: ['NQ'] },
  'quyet-dinh': { vi: 'Quyết định', en: ['decision'], abbreviations: ['QĐ'] },
  'chi-thi': { vi: 'Chỉ thị', en: ['directive'], abbreviations: ['CT'] },
  'quy-che': { vi: 'Quy chế', en: ['regulation', 'regulations'], abbreviations: ['QC'] },
  'quy-dinh': { vi: 'Quy định', en: ['rules'], abbreviations: ['QyĐ', 'QĐi'] },
  'thong-cao': { vi: 'Thông cáo', en: ['communiqué', 'communique'], abbreviations: ['TC'] },
  'thong-bao': { vi: 'Thông báo', en: ['notice', 'announcement', 'notification'], abbreviations: ['TB'] },
  'huong-dan': { vi: 'Hướng dẫn', en: ['guideline', 'guidelines', 'guidance'], abbreviations: ['HD'] },
  'chuong-trinh': { vi: 'Chương trình', en: ['programme', 'program'], abbreviations: ['CTr', 'CTHĐ'] },
  'ke-hoach': { vi: 'Kế hoạch', en: ['plan'], abbreviations: ['KH'] },
  'phuong-an': { vi: 'Phương án', en: ['option paper'], abbreviations: ['PA'] },
  'de-an': { vi: 'Đề án', en: ['scheme'], abbreviations: ['ĐA'] },
  'du-an': { vi: 'Dự án', en: ['project'], abbreviations: ['DA'] },
  'bao-cao': { vi: 'Báo cáo', en: ['report'], abbreviations: ['BC'] },
  'bien-ban': { vi: 'Biên bản', en: ['minutes'], abbreviations: ['BB'] },
  'to-trinh': { vi: 'Tờ trình', en: ['submission', 'proposal'], abbreviations: ['TTr'] },
  'hop-dong': { vi: 'Hợp đồng', en: ['contract'], abbreviations: ['HĐ'] },
  'cong-van': {
    vi: 'Công văn',
    en: ['official letter', 'official dispatch', 'letter'],
    abbreviations: ['CV'],
  },
  'cong-dien': { vi: 'Công điện', en: ['telegram', 'urgent dispatch'], abbreviations: ['CĐ'] },
  'ket-luan': { vi: 'Kết luận', en: ['conclusion', 'conclusions'], abbreviations: ['KL'] },
  luat: { vi: 'Luật', en: ['law'], abbreviations: ['QH'] },
  'nghi-dinh': { vi: 'Nghị định', en: ['decree'], abbreviations: ['NĐ'] },
  'thong-tu': { vi: 'Thông tư', en: ['circular'], abbreviations: ['TT'] },
  'van-ban': { vi: 'Văn bản', en: ['document'], abbreviations: ['VB'] },
  'phu-luc': { vi: 'Phụ lục', en: ['annex', 'appendix'], abbreviations: ['PL'] },
};

/** A kind of document named in a text; offsets in UTF-16 units. */
export interface KindMention {
  readonly kind: DirectiveKind;
  readonly start: number;
  readonly end: number;
}

const ENTRIES = Object.entries(KIND_NAMES) as [DirectiveKind, KindName][];
const KIND_OF_NAME = new Map(
  ENTRIES.flatMap(([kind, { vi, en }]) => [vi, ...en].map((name) => [fold(name), kind] as const)),
);
const KIND_OF_ABBREVIATION = new Map(
  ENTRIES.flatMap(([kind, { abbreviations }]) => abbreviations.map((name) => [fold(name), kind] as const)),
);
const NAMES_LONGEST_FIRST = [...KIND_OF_NAME.keys()].sort((a, b) => b.length - a.length);
const ANY_NAME = new RegExp(
  `${WORD_START}(?:${NAMES_LONGEST_FIRST.join('|').replaceAll(' ', '\\s+')})${WORD_END}`,
  'gu',
);

/** The kind that a whole text names: "Quyết định", "QUYẾT ĐỊNH", "quyet dinh", "QĐ", "decision"; null for anything else. */
export function kindOfName(text: string): DirectiveKind | null {
  const folded = fold(collapseSpace(text));
  return KIND_OF_NAME.get(folded) ?? KIND_OF_ABBREVIATION.get(folded) ?? null;
}

/** The kind that the symbol of a number tells: "QĐ-UBND", "NQ/TW", "KH/TU"; null for a công văn's ("UBND-KGVX"). */
export function kindOfSymbol(symbol: string): DirectiveKind | null {
  const first = /^\p{L}+/u.exec(symbol)?.[0];
  return first === undefined ? null : (KIND_OF_ABBREVIATION.get(fold(first)) ?? null);
}

/** Every kind named in running text by its whole Vietnamese or English name, with or without tone marks. */
export function findKindNames(text: string): KindMention[] {
  return Array.from(fold(text).matchAll(ANY_NAME), (match) => ({
    kind: KIND_OF_NAME.get(collapseSpace(match[0])) ?? 'van-ban',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

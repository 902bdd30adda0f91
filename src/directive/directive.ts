import type { IsoDate } from '../vietnamese/calendar.ts';
import type { DocumentNumber } from './document-number.ts';

/** Kinds of administrative documents (Nghị định 30/2020, Điều 7 and Phụ lục III), party kinds, and laws that are cited. */
export const DIRECTIVE_KINDS = [
  'nghi-quyet',
  'quyet-dinh',
  'chi-thi',
  'quy-che',
  'quy-dinh',
  'thong-cao',
  'thong-bao',
  'huong-dan',
  'chuong-trinh',
  'ke-hoach',
  'phuong-an',
  'de-an',
  'du-an',
  'bao-cao',
  'bien-ban',
  'to-trinh',
  'hop-dong',
  'cong-van',
  'cong-dien',
  'ket-luan',
  'luat',
  'nghi-dinh',
  'thong-tu',
  'van-ban',
  'phu-luc',
] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

/** A date as far as the document gives it: "ngày tháng năm 2026" has only a year. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export interface Signer {
  readonly name: string | null;
  /** "TL. CHỦ TỊCH", "KT. CHỦ TỊCH", or null when the signer signs in own right. */
  readonly authority: string | null;
  /** "CHÁNH VĂN PHÒNG", "PHÓ CHỦ TỊCH". */
  readonly position: string | null;
}

/** The meeting that a thông báo kết luận concludes. */
export interface Meeting {
  readonly date: IsoDate | null;
  readonly subject: string;
}

export type DirectiveState =
  | { readonly kind: 'in-force' }
  | { readonly kind: 'draft' }
  | { readonly kind: 'replaced'; readonly by: string };

/** One citable part of a file: the document itself, the plan it issues, an annex. */
export interface DirectivePart {
  readonly index: number;
  readonly role: 'main' | 'issued' | 'annex';
  readonly kind: DirectiveKind | null;
  /** "Phụ lục I", "Kế hoạch"; empty for the main part. */
  readonly label: string;
  readonly title: string;
}

/** What the head and foot of a document say. Nothing is made up: what the text lacks is null or empty. */
export interface Directive {
  /** File name without ending. */
  readonly id: string;
  readonly file: string;
  readonly kind: DirectiveKind | null;
  readonly number: DocumentNumber | null;
  /** The symbol of a number whose figure was left blank ("Số: /QĐ-BCĐ" → "QĐ-BCĐ"), else null. */
  readonly unfilledSymbol: string | null;
  readonly issueDate: PartialDate | null;
  readonly place: string | null;
  /** Issuing agency: canonical name where the agencies file knows it, else as printed; null when the text does not say. */
  readonly issuer: string | null;
  /** Trích yếu. */
  readonly subject: string | null;
  readonly addressees: readonly string[];
  readonly legalBases: readonly string[];
  readonly signer: Signer | null;
  readonly recipients: readonly string[];
  readonly meeting: Meeting | null;
  readonly state: DirectiveState;
  readonly parts: readonly DirectivePart[];
  /** Names of the fields that came from the side file `corpus/<id>.yaml`. */
  readonly supplied: readonly string[];
}

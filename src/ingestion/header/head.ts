import type { DirectiveKind, PartialDate } from '../../directive/directive.ts';
import type { DocumentNumber } from '../../directive/document-number.ts';
import { readMarker } from '../provisions/markers.ts';
import type { Line } from '../text/lines.ts';
import { isCapitals, joinLines } from '../text/paragraphs.ts';
import { type Column, columnsOf } from './columns.ts';
import { readDateLine } from './date-line.ts';
import {
  ANNEX_HEADING,
  AUTHORITY_LINE,
  DRAFT,
  ISSUED_WITH,
  REGARDING,
  STAMP,
  TABLE_START,
} from './header-patterns.ts';
import { readKindLine } from './kind-line.ts';
import { readNumberLine } from './number-line.ts';
import { opensBody, readTitle } from './title.ts';

/** What stands above the body of a document, as printed. */
export interface Head {
  readonly letterhead: readonly string[];
  readonly number: DocumentNumber | null;
  readonly unfilledSymbol: string | null;
  readonly place: string | null;
  readonly date: PartialDate | null;
  readonly kind: DirectiveKind | null;
  readonly subject: string | null;
  /** "TRƯỞNG BAN CHỈ ĐẠO …": who issues a decision, above its legal bases. */
  readonly authority: string | null;
  /** "(Kèm theo Quyết định số … của …)" under the title. */
  readonly issuedWith: string | null;
  readonly isDraft: boolean;
  /** The lines that bear its number, place and date. */
  readonly issueLines: readonly number[];
  /** The line that the body begins with. */
  readonly bodyFrom: number;
}

type Draft = { -readonly [K in keyof Head]: Head[K] } & {
  letterhead: string[];
  issueLines: number[];
};

/** A head longer than this many lines is none. */
const LONGEST_HEAD = 60;
/** Lines longer than this are text. */
const LONGEST_HEAD_LINE = 140;

/** Reads the head of the document in lines `from` to `to`. Order of its parts is free; what is not there stays null. */
export function readHead(lines: readonly Line[], from: number, to: number): Head {
  const head: Draft = {
    letterhead: [],
    number: null,
    unfilledSymbol: null,
    place: null,
    date: null,
    kind: null,
    subject: null,
    authority: null,
    issuedWith: null,
    isDraft: false,
    issueLines: [],
    bodyFrom: from,
  };
  const last = Math.min(to, from + LONGEST_HEAD);
  let at = from;
  while (at < last) {
    const next = readHeadLine(lines, at, to, head);
    if (next === null) break;
    at = next;
  }
  head.bodyFrom = at;
  return head;
}

/** Reads line `at` into the head; gives the line to go on with, or null where the body begins. */
function readHeadLine(lines: readonly Line[], at: number, to: number, head: Draft): number | null {
  const columns = columnsOf(lines, at, at + 1);
  if (lines[at]?.row !== null && TABLE_START.test(columns[0]?.text ?? '')) return null;
  let next: number | null = columns.length === 0 ? at + 1 : null;
  for (const column of columns) {
    const after = readColumn(column, lines, to, head);
    if (after !== null) next = Math.max(next ?? 0, after);
  }
  return next;
}

function readColumn(column: Column, lines: readonly Line[], to: number, head: Draft): number | null {
  const { text, at } = column;
  if (STAMP.test(text)) return at + 1;
  if (DRAFT.test(text)) {
    head.isDraft = true;
    return at + 1;
  }
  return (
    takeNumber(column, head) ??
    takeDate(column, lines, head) ??
    takeRegarding(column, lines, to, head) ??
    takeKind(column, lines, to, head) ??
    takeIssuedWith(column, lines, to, head) ??
    takeAuthority(column, lines, to, head) ??
    takeLetterhead(column, head)
  );
}

function takeNumber({ text, at }: Column, head: Draft): number | null {
  if (head.number !== null || head.unfilledSymbol !== null) return null;
  const found = readNumberLine(text);
  if (found === null) return null;
  head.number = found.number;
  head.unfilledSymbol = found.unfilledSymbol;
  head.issueLines.push(at);
  return at + 1;
}

/** The line may be broken: "Hà Nội, ngày 20" "tháng 11 năm 2025", "Thành phố Hồ Chí" "Minh, ngày 28 tháng …". */
function takeDate({ text, at }: Column, lines: readonly Line[], head: Draft): number | null {
  if (head.date !== null || head.place !== null || text.length > LONGEST_HEAD_LINE) return null;
  const alone = readDateLine(text);
  const next = lines[at + 1];
  const mayBreak = next?.gap === 0 && /\p{Ll}/u.test(text) && !/[.;:]$/u.test(text);
  const isOpen = alone === null || alone.date?.year === undefined || alone.date.year === null;
  const broken = mayBreak && isOpen ? readDateLine(`${text} ${next.sourced.text}`) : null;
  const found = broken ?? alone;
  if (found === null || (found.place === null && !/^ngày/u.test(text))) return null;
  head.place = found.place;
  head.date = found.date;
  head.issueLines.push(...(found === broken ? [at, at + 1] : [at]));
  return at + (found === broken ? 2 : 1);
}

function takeRegarding(
  { text, at, line }: Column,
  lines: readonly Line[],
  to: number,
  head: Draft,
): number | null {
  const label = REGARDING.exec(text);
  if (label === null || head.subject !== null) return null;
  const isOnlyColumn = line.sourced.text === text;
  const title = readTitle(lines, at + 1, isOnlyColumn ? to : at + 1, text.slice(label[0].length));
  head.subject = title.text;
  return title.next;
}

function takeKind({ text, at }: Column, lines: readonly Line[], to: number, head: Draft): number | null {
  const found = head.kind === null ? readKindLine(text) : null;
  if (found === null) return null;
  head.kind = found.kind;
  const title = readTitle(lines, at + 1, to, found.rest);
  if (title.text !== '') head.subject = title.text;
  return title.next;
}

function takeIssuedWith(
  { text, at }: Column,
  lines: readonly Line[],
  to: number,
  head: Draft,
): number | null {
  if (!ISSUED_WITH.test(text)) return null;
  const end = bracketEnd(lines, at, to);
  head.issuedWith = joinLines(lines.slice(at, end)).text;
  return end;
}

/** The line after the one that closes a bracket opened at line `at`; at most six lines. */
export function bracketEnd(lines: readonly Line[], at: number, to: number): number {
  if (!(lines[at]?.sourced.text ?? '').startsWith('(')) return at + 1;
  for (let i = at; i < Math.min(to, at + 6); i += 1) {
    if (/\)[.;]?$/u.test(lines[i]?.sourced.text ?? '')) return i + 1;
  }
  return at + 1;
}

function takeAuthority({ text, at }: Column, lines: readonly Line[], to: number, head: Draft): number | null {
  if (head.kind === null || !isCapitals(text) || !AUTHORITY_LINE.test(text)) return null;
  let end = at + 1;
  while (end < to && isCapitals(lines[end]?.sourced.text ?? '') && lines[end]?.gap === 0) end += 1;
  head.authority = joinLines(lines.slice(at, end)).text;
  return end;
}

/** Before anything else was found, short lines in capitals (or that name an agency) are the letterhead. */
function takeLetterhead({ text, at }: Column, head: Draft): number | null {
  const isAfter = head.kind !== null || text.length > LONGEST_HEAD_LINE || opensBody(text);
  if (isAfter || readMarker(text) !== null || ANNEX_HEADING.test(text)) return null;
  const isName =
    !/\p{Ll}/u.test(text) ||
    /^(?:Ủy ban|Uỷ ban|Sở|Ban|Văn phòng|Hội đồng|Bộ|Tỉnh ủy|Thành ủy|Đảng ủy|Công an)\s/u.test(text);
  if (!isName || /[.;:]$/u.test(text)) return null;
  head.letterhead.push(text);
  return at + 1;
}

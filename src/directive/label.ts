import { isoDate, printDate } from '../vietnamese/calendar.ts';
import type { Directive, DirectivePart, PartialDate } from './directive.ts';
import { KIND_NAMES, kindOfSymbol } from './kind.ts';

const WITHOUT_NUMBER = '(văn bản trong kho không có số)';
const NUMBER_UNFILLED = '(số chưa điền)';
const SUBJECT_SHOWN = 80;
const SUBJECT_IN_FULL = 160;

/**
 * How a directive, or one part of it, is cited (Nghị định 30/2020, Phụ lục I: kind, number, date):
 * "Công văn số 6277/UBND-KGVX ngày 18/5/2026", "Kế hoạch kèm theo Quyết định số …". What the text lacks is said, not made up.
 * An annex is cited under the plan it belongs to; its own name is in the locator.
 */
export function labelOf(directive: Directive, part?: number): string {
  const own = ownLabel(directive);
  const issued = issuedPartAt(directive, part);
  return issued === null ? own : `${issued.label} kèm theo ${own}`;
}

/** Label and subject: "Báo cáo số 214/BC-UBND ngày 24/6/2026: Kết quả thực hiện công tác y tế …". */
export function nameInFull(directive: Directive): string {
  const { subject, meeting } = directive;
  const about = (subject ?? meeting?.subject ?? '').trim();
  const label = ownLabel(directive).replace(/ \([^)]*\)$/u, '');
  return about === '' || label.includes('“') ? label : `${label}: ${cut(about, SUBJECT_IN_FULL)}`;
}

/** A date as far as it is known: "ngày 05/7/2025", "tháng 6/2026", "năm 2026", or "" where nothing is. */
export function printPartialDate(date: PartialDate | null): string {
  if (date === null || date.year === null) return '';
  if (date.month === null) return `năm ${date.year}`;
  const day = date.day === null ? null : isoDate(date.year, date.month, date.day);
  return day === null ? `tháng ${date.month}/${date.year}` : `ngày ${printDate(day)}`;
}

function ownLabel(directive: Directive): string {
  const name = nameOf(directive);
  const date = printPartialDate(directive.issueDate);
  if (directive.number !== null) return joinWords(name, `số ${directive.number.printed}`, date);
  if (directive.unfilledSymbol !== null) {
    return joinWords(name, `số …/${directive.unfilledSymbol}`, date, NUMBER_UNFILLED);
  }
  return joinWords(name, date === '' ? whatItIsAbout(directive) : date, WITHOUT_NUMBER);
}

function nameOf({ kind, meeting, number, unfilledSymbol, issueDate }: Directive): string {
  const name = kind === null ? KIND_NAMES['van-ban'].vi : KIND_NAMES[kind].vi;
  const symbol = number?.symbol ?? unfilledSymbol;
  if (kind === 'phu-luc' && symbol !== null) {
    const outer = kindOfSymbol(symbol);
    return outer === null ? name : `${name} kèm theo ${KIND_NAMES[outer].vi}`;
  }
  if (symbol !== null || meeting === null || issueDate !== null) return name;
  return kind === 'thong-bao' || kind === null ? 'Thông báo kết luận' : name;
}

/** For a document with neither number nor date: the meeting it concludes, else its subject. */
function whatItIsAbout({ meeting, subject }: Directive): string {
  if (meeting !== null && meeting.date !== null) return `cuộc họp ngày ${printDate(meeting.date)}`;
  if (subject === null) return '';
  return `“${cut(subject, SUBJECT_SHOWN)}”`;
}

/** A text cut between two words where it is longer. */
function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}

function issuedPartAt(directive: Directive, part: number | undefined): DirectivePart | null {
  if (part === undefined) return null;
  const at = directive.parts.find(({ index }) => index === part);
  if (at === undefined || at.role === 'main') return null;
  if (at.role === 'issued') return at;
  return directive.parts.findLast(({ index, role }) => index < part && role === 'issued') ?? null;
}

function joinWords(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

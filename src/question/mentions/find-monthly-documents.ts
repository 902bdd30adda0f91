import type { Directive } from '../../directive/directive.ts';
import { kindOfName } from '../../directive/kind.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { QuestionText, Span } from '../question-text.ts';
import type { DocumentMention } from './document-mention.ts';
import { MAKES_ONE } from './document-patterns.ts';
import { isOfDate, isOfKind } from './match-directives.ts';
import {
  ENGLISH_MONTH_KIND,
  ENGLISH_MONTHS,
  HAS_MONTH,
  ISSUED,
  KIND_OF_MONTH,
  SCOPE_BEFORE,
  SETTLED_KIND,
} from './monthly-document-patterns.ts';

/**
 * Documents called by kind and month, with or without the year: "thông báo kết luận tháng 4", "trong báo cáo tháng 6". Only
 * such as the corpus has of that month; else the month is a period. What falls due or is made in a month ("báo cáo tháng 6
 * nộp khi nào", "ban hành quyết định tháng 6") names none, so most kinds need a word before them that says where to look.
 */
export function findMonthlyDocuments(
  { text, folded }: QuestionText,
  directives: readonly Directive[],
): DocumentMention[] {
  if (folded.search(HAS_MONTH) === -1) return [];
  return [KIND_OF_MONTH, ENGLISH_MONTH_KIND].flatMap((pattern) =>
    Array.from(folded.matchAll(pattern)).flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!isNamed(match, folded.slice(0, span.start))) return [];
      const mention = mentionOf(match.groups ?? {}, text.slice(span.start, span.end), directives);
      return mention === null ? [] : [{ ...span, isThis: false, document: mention }];
    }),
  );
}

function isNamed({ 0: said }: RegExpExecArray, before: string): boolean {
  if (MAKES_ONE.test(before)) return false;
  return SCOPE_BEFORE.test(before) || SETTLED_KIND.test(said) || ISSUED.test(said);
}

function mentionOf(
  { kind: name = '', month, english, year }: Readonly<Record<string, string | undefined>>,
  printed: string,
  directives: readonly Directive[],
): DocumentMention['document'] | null {
  const kind = kindOfName(name);
  const isMeeting = /hop|meeting/u.test(name);
  const figure = month === undefined ? ENGLISH_MONTHS.indexOf(fold(english ?? '')) + 1 : Number(month);
  const date = { year: year === undefined ? null : Number(year), month: figure, day: null };
  const known = directives.filter(
    (one) => isOfDate(one, date) && (isMeeting ? one.meeting !== null : isOfKind(one, kind)),
  );
  if (known.length === 0 || (kind === null && !isMeeting)) return null;
  const candidates = known.map(({ id }) => id);
  return { printed, number: null, ordinal: null, kind: kind ?? 'ket-luan', date, subject: '', candidates };
}

/** Spans of `Span`s that stand apart from those of `others`. */
export function apartFrom<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  return spans.filter(({ start, end }) => others.every((one) => end <= one.start || one.end <= start));
}

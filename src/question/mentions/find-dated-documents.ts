import type { Directive } from '../../directive/directive.ts';
import { kindOfName } from '../../directive/kind.ts';
import { yearOf } from '../../vietnamese/calendar.ts';
import { overlaps, type QuestionText } from '../question-text.ts';
import type { DocumentMention } from './document-mention.ts';
import { HAS_FIGURE, KIND_DATE, KIND_MONTH, OF_YEAR } from './document-patterns.ts';
import { isOfDate, isOfKind } from './match-directives.ts';
import { partialDate } from './partial-date.ts';

/**
 * Documents called by their day ("công văn ngày 18/5/2026") or by the meeting they conclude ("kết luận họp ngày
 * 31/10/2025"). Where the corpus has none of that day, the words may mean a deadline ("báo cáo trước 30/6"), so only a
 * day with its year after the kind itself still names a document.
 */
export function findDatedDocuments(
  question: QuestionText,
  directives: readonly Directive[],
): DocumentMention[] {
  if (!HAS_FIGURE.test(question.folded)) return [];
  const ofYear = findOfYear(question, directives);
  const dated = [KIND_DATE, KIND_MONTH].flatMap((pattern) =>
    Array.from(question.folded.matchAll(pattern)).flatMap((match) => {
      const mention = mentionOf(match, question, directives);
      return mention === null ? [] : [mention];
    }),
  );
  return [...dated, ...ofYear.filter((one) => !dated.some((other) => overlaps(one, other)))];
}

/** "theo chỉ đạo năm 2026": whatever was issued, or concluded, in that year. */
function findOfYear({ text, folded }: QuestionText, directives: readonly Directive[]): DocumentMention[] {
  return Array.from(folded.matchAll(OF_YEAR)).flatMap((match) => {
    const { before = '', year: figure } = match.groups ?? {};
    const year = Number(figure);
    const ofYear = directives.filter(
      ({ issueDate, meeting }) =>
        issueDate?.year === year ||
        (meeting !== null && meeting.date !== null && yearOf(meeting.date) === year),
    );
    if (ofYear.length === 0) return [];
    const start = match.index + before.length;
    const end = match.index + match[0].length;
    const document = {
      printed: text.slice(start, end),
      number: null,
      ordinal: null,
      kind: 'van-ban' as const,
      date: { year, month: null, day: null },
      subject: '',
      candidates: ofYear.map(({ id }) => id),
    };
    return [{ start, end, isThis: false, document }];
  });
}

function mentionOf(
  match: RegExpExecArray,
  { text }: QuestionText,
  directives: readonly Directive[],
): DocumentMention | null {
  const date = partialDate(match.groups);
  if (date === null) return null;
  const isMeeting = /hop|lam viec|hoi nghi|meeting/u.test(match[0]);
  const named = kindOfName(match.groups?.kind ?? '');
  const ofDate = directives.filter((directive) => isOfDate(directive, date));
  const ofKind = ofDate.filter((directive) =>
    isMeeting ? directive.meeting !== null : isOfKind(directive, named),
  );
  const isWhole = date.day !== null && date.year !== null && named !== null;
  if (ofKind.length === 0 && !isWhole) return null;
  const start = match.index;
  const end = start + match[0].length;
  return {
    start,
    end,
    isThis: false,
    document: {
      printed: text.slice(start, end),
      number: null,
      ordinal: null,
      kind: named ?? (isMeeting ? 'ket-luan' : null),
      date,
      subject: '',
      candidates: ofKind.map(({ id }) => id),
    },
  };
}

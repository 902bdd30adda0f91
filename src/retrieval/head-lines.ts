import type { Directive } from '../directive/directive.ts';
import type { Passage } from '../directive/passage.ts';
import { quoteOf, type SourceSpan } from '../directive/source.ts';
import type { Question } from '../question/question.ts';
import { fold } from '../vietnamese/fold.ts';
import { words } from '../vietnamese/letters.ts';

interface Asked {
  readonly asks: RegExp;
  readonly find: (source: string, directive: Directive) => SourceSpan | null;
}

/** Parts of head and foot (Nghị định 30/2020, Phụ lục I) that a question asks for, in folded words. */
const ASKED: readonly Asked[] = [
  { asks: words`ky|signs?|signed|signer`, find: signatureIn },
  { asks: words`gui|noi nhan|addressed|recipients?`, find: addresseesIn },
  { asks: words`ngay|khi nao|bao gio|when|date`, find: dateIn },
];

/** The passage that bears a document's name, its quote with the lines that say who signed it, whom it goes to, or when it was issued, as far as that is asked. */
export function withHeadLines(
  head: Passage,
  { text }: Question,
  { directive, source }: { readonly directive: Directive; readonly source: string },
): Passage {
  const folded = fold(text);
  const spans = ASKED.flatMap(({ asks, find }) => {
    const span = folded.search(asks) === -1 ? null : find(source, directive);
    return span === null || head.quote.spans.some(({ start, end }) => span.start < end && start < span.end)
      ? []
      : [span];
  });
  if (spans.length === 0) return head;
  const all = [...head.quote.spans, ...spans].sort((a, b) => a.start - b.start);
  return { ...head, quote: quoteOf(source, all) };
}

/** The name stands below the last words of the text. */
function signatureIn(source: string, { signer }: Directive): SourceSpan | null {
  if (signer?.name == null) return null;
  const start = source.lastIndexOf(signer.name);
  return start < 0 ? null : { start, end: start + signer.name.length };
}

/** "Kính gửi: Bộ Công an", or a list under it. */
const ADDRESSEES = /^[*\s]*Kính gửi[*\s]*:[^\n]*(?:\n\s*[-–+][^\n]*)*/mu;

function addresseesIn(source: string, { addressees }: Directive): SourceSpan | null {
  return addressees.length === 0 ? null : spanOf(ADDRESSEES.exec(source));
}

/** "Gia Lai, ngày 18 tháng 5 năm 2026" */
const DATE_LINE = /^[^\n]{0,80}ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}[*_ ]*$/mu;

function dateIn(source: string, { issueDate }: Directive): SourceSpan | null {
  return issueDate?.day == null ? null : spanOf(DATE_LINE.exec(source));
}

function spanOf(match: RegExpExecArray | null): SourceSpan | null {
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

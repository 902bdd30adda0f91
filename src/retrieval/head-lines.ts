import type { Directive } from '../directive/directive.ts';
import { type FramePart, framePartOf, type Passage } from '../directive/passage.ts';
import { quoteOf, type SourceSpan } from '../directive/source.ts';
import type { HeadPart } from './head-asked.ts';

/** Which lines of head and foot hold what is asked for. */
const LINES: Readonly<Record<HeadPart, readonly FramePart[]>> = {
  number: ['issue'],
  date: ['issue'],
  recipients: ['addressees', 'recipients'],
  signer: ['signature'],
  effect: [],
  issuer: [],
  subject: [],
};

/** The passages of head and foot that hold what is asked for, in the document's order; the first of each kind. */
export function headLines(passages: readonly Passage[], asked: ReadonlySet<HeadPart>): Passage[] {
  const wanted = new Set([...asked].flatMap((part) => LINES[part]));
  const seen = new Set<FramePart>();
  return passages.filter((passage) => {
    const part = framePartOf(passage);
    if (part === null || !wanted.has(part) || seen.has(part)) return false;
    seen.add(part);
    return true;
  });
}

/** The passage that bears a document's name, its quote and locator with further lines of head and foot. */
export function withHeadLines(head: Passage, lines: readonly Passage[], source: string): Passage {
  const added = lines.filter(({ quote }) => !quote.spans.some((span) => overlaps(span, head)));
  if (added.length === 0) return head;
  const spans = [head, ...added].flatMap(({ quote }) => quote.spans);
  const locator = [head, ...added].map((passage) => passage.locator).join(', ');
  return {
    ...head,
    locator,
    quote: quoteOf(
      source,
      spans.toSorted((a, b) => a.start - b.start),
    ),
  };
}

function overlaps(span: SourceSpan, { quote }: Passage): boolean {
  return quote.spans.some(({ start, end }) => span.start < end && start < span.end);
}

/** Whether a document says of itself what is asked; of an effect its text tells, not its head. */
export function saysOfItself(part: HeadPart, directive: Directive, lines: readonly Passage[]): boolean {
  switch (part) {
    case 'number':
      return directive.number !== null;
    case 'date':
      return directive.issueDate?.day != null;
    case 'signer':
      return directive.signer?.name != null;
    case 'recipients':
      return (
        directive.addressees.length > 0 ||
        lines.some((line) => LINES.recipients.some((kind) => kind === framePartOf(line)))
      );
    case 'issuer':
      return directive.issuer !== null;
    case 'subject':
      return directive.subject !== null;
    case 'effect':
      return true;
  }
}

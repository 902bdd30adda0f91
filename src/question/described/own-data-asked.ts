import { fold } from '../../vietnamese/fold.ts';
import { blank, type QuestionText, type Span } from '../question-text.ts';
import { OWN_DATA_TURNS, type OwnData, POLITE } from './own-data-patterns.ts';

/** What a question asks of a document's own data, and what is left of it when the turns that ask are blanked. */
export interface AskedOwnData {
  readonly parts: ReadonlySet<OwnData>;
  readonly rest: QuestionText;
}

/** Finds the turns that ask for a document's own data ("mang số mấy", "do ai ký"); null where there are none. */
export function ownDataAsked(question: QuestionText): AskedOwnData | null {
  const parts = new Set<OwnData>();
  let rest = blank(question, spansOf(POLITE, question));
  for (const { part, asks } of OWN_DATA_TURNS) {
    const spans = spansOf(asks, rest).filter((span) => part !== 'number' || !isDepartment(span, question));
    if (spans.length > 0) parts.add(part);
    rest = blank(rest, spans);
  }
  if (parts.has('effect') || parts.has('replacement')) parts.delete('date');
  return parts.size === 0 ? null : { parts, rest };
}

function spansOf(pattern: RegExp, { folded }: QuestionText): Span[] {
  return Array.from(folded.matchAll(pattern), ({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
  }));
}

/** "So nao" is "sở nào" as well as "số nào": only with its marks it asks for a number. */
function isDepartment({ start, end }: Span, { text }: QuestionText): boolean {
  const said = text.slice(start, end);
  return SO_WHICH.test(fold(said)) && !/(?<!\p{L})số(?!\p{L})/iu.test(said);
}

const SO_WHICH = /(?<!\p{L})so\s+(?:nao|gi)$/u;

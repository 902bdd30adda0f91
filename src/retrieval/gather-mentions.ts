import type { Reference } from '../directive/reference.ts';
import type { Question } from '../question/question.ts';
import { fold } from '../vietnamese/fold.ts';
import type { Evidence } from './evidence.ts';
import { factsOf } from './facts-of.ts';
import { headPartsAsked, tellsHeadPart } from './head-asked.ts';
import type { Library } from './library.ts';
import { lineHit } from './line-hit.ts';

/**
 * What the corpus says of a document that it only mentions: a sentence that answers, else those that mention it. Where its
 * head is asked for, only sentences that tell of that; "ai ký" is told by few.
 */
export function gatherMentions(
  question: Question,
  references: readonly Reference[],
  library: Library,
): Evidence {
  const printed = question.documents[0]?.printed ?? '';
  if (question.asked.includes('head')) {
    const told = tellingOf(references, question);
    return told.kind === 'nothing' ? (dayInTitle(question, library) ?? told) : told;
  }
  const mentions: Evidence = { kind: 'mentions', printed, references };
  if (question.topic.length === 0 && references.some(saysWhatAbout)) return mentions;
  const facts = factsOf(question, library, []);
  return facts.kind === 'facts' && !facts.isPartial ? facts : mentions;
}

// "Kế hoạch số 43-KH/TU ngày 13/02/2026 triển khai …" · "Công văn số 3808/UBND-KGVX V/v …"
const ABOUT =
  /^[^,;.)]{0,40}?(?<!\p{L})(?:về|V\/v|v\/v|ban hành|phê duyệt|triển khai|thực hiện|quy định|công bố|giao)(?!\p{L})/u;

/** Whether a sentence says what the document is about, right behind its number. */
function saysWhatAbout({ quote: { text }, number }: Reference): boolean {
  const at = text.indexOf(number.printed);
  return at >= 0 && ABOUT.test(text.slice(at + number.printed.length));
}

function tellingOf(references: readonly Reference[], { text, documents: [asked] }: Question): Evidence {
  const parts = [...headPartsAsked(text)];
  const telling = references.filter(({ quote, date }) =>
    parts.some((part) => tellsHeadPart(quote.text, { part, hasDay: date?.day != null })),
  );
  if (parts.length > 0 && telling.length === 0) return { kind: 'nothing', reason: { kind: 'not-in-corpus' } };
  const printed = asked?.printed ?? '';
  return { kind: 'mentions', printed, references: parts.length > 0 ? telling : references };
}

/** "Danh mục … thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024": the line of a title that dates the document asked for. */
function dayInTitle({ text, documents: [asked] }: Question, { reader }: Library): Evidence | null {
  if (asked?.number == null || !headPartsAsked(text).has('date')) return null;
  const number = fold(asked.number.printed);
  const datesIt = (line: string) => {
    const folded = fold(line);
    const at = folded.indexOf(number);
    return at >= 0 && DATED.test(folded.slice(at + number.length));
  };
  const lines = reader
    .directives()
    .filter(({ subject, parts }) => [subject ?? '', ...parts.map(({ title }) => title)].some(datesIt))
    .flatMap(({ id }) => reader.passages(id).filter(({ quote }) => datesIt(quote.text)));
  return lines.length === 0
    ? null
    : { kind: 'facts', facts: lines.slice(0, 1).map(lineHit), isPartial: false };
}

/** " ngày 22 tháng 12 năm 2024" · " ngày 22/12/2024", right behind a number */
const DATED = /^\s*,?\s*ngay\s+\d{1,2}\s*(?:\/|thang)/u;

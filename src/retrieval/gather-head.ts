import type { Directive } from '../directive/directive.ts';
import type { Question } from '../question/question.ts';
import { fold } from '../vietnamese/fold.ts';
import { words } from '../vietnamese/letters.ts';
import { documentCard } from './document-card.ts';
import { inForceFrom } from './documents/in-force-from.ts';
import type { Evidence } from './evidence.ts';
import { factsOf } from './facts-of.ts';
import { HEAD_PARTS, type HeadPart, headPartsAsked } from './head-asked.ts';
import { headLines, saysOfItself, withHeadLines } from './head-lines.ts';
import type { Library } from './library.ts';
import { lineHit } from './line-hit.ts';

/**
 * What the head and the foot of a document say of it: what is asked of its card, or its lines where the card has no place
 * for them. Where they say nothing of what is asked, or another document is meant, the text is asked.
 */
export function gatherHead(question: Question, directive: Directive, library: Library): Evidence {
  if (meansAnother(question, directive)) return factsOf(question, library, []);
  const asked = partsAsked(question);
  const passages = library.reader.passages(directive.id);
  const effect = asked.has('effect') ? inForceFrom(passages, library) : null;
  if (effect !== null) return { kind: 'facts', facts: [effect], isPartial: false };
  const lines = headLines(passages, asked);
  const said = [...asked].filter((part) => saysOfItself(part, directive, lines));
  if (said.length === 0 && asked.size > 0) return orNotSaid(question, directive, library);
  if (lines.length > 0 && asked.has('recipients') && asked.size === 1 && !hasCardFor(question, directive))
    return { kind: 'facts', facts: lines.map(lineHit), isPartial: false };
  const card = documentCard(directive, library);
  const source = library.reader.sourceOf(directive.id);
  if (card.kind !== 'document' || source === null) return card;
  return {
    ...card,
    asked: HEAD_PARTS.filter((part) => asked.has(part)),
    head: withHeadLines(card.head, lines, source),
    hits: null,
  };
}

/** What the text asks for; of a follow-up or a choice that says nothing of it, what the question before asked. */
function partsAsked({ text, about }: Question): ReadonlySet<HeadPart> {
  const asked = headPartsAsked(text);
  return asked.size > 0 ? asked : headPartsAsked(about);
}

/** The card says whom a document is addressed to; it has no place for "nơi nhận". */
function hasCardFor({ text, agencies }: Question, { addressees }: Directive): boolean {
  return addressees.length > 0 && agencies.length === 0 && fold(text).search(COPIES) === -1;
}

/** "nơi nhận có những ai" */
const COPIES = words`noi nhan|copies`;

/** Number, day and signer stand in head and foot or nowhere; the text may tell the rest. */
function orNotSaid(question: Question, directive: Directive, library: Library): Evidence {
  const parts = [...partsAsked(question)];
  const isOfFrame = parts.some((part) => part === 'number' || part === 'date' || part === 'signer');
  return isOfFrame
    ? { kind: 'nothing', reason: { kind: 'not-said', directive, parts } }
    : factsOf(question, library, [directive.id]);
}

/** Words that are said of head and foot, not of what a document is about. */
const OF_HEAD =
  /^(?:gui|k[yi]|nhan|noi|ban|hanh|so|chuc|vu|nguoi|kinh|cho|den|ve|cua|ngay|quyet|dinh|ke|hoach|thong|bao|cao|cong|van|to|trinh)$/u;
/** Share of what is left of a question that the title must hold. */
const OF_TITLE = 0.5;

/** "Quyết định giao dự toán ngân sách số mấy": called by its kind only, and about something else than the one there is. */
function meansAnother({ documents: [asked], topic }: Question, directive: Directive): boolean {
  if (asked === undefined || asked.number !== null || asked.ordinal !== null || asked.date !== null)
    return false;
  const { subject, meeting, issuer } = directive;
  const title = new Set(
    fold(`${subject ?? ''} ${meeting?.subject ?? ''} ${issuer ?? ''}`).split(/[^\p{L}\p{N}]+/u),
  );
  const said = topic.map(fold).filter((word) => !OF_HEAD.test(word));
  return said.length > 0 && said.filter((word) => title.has(word)).length < said.length * OF_TITLE;
}

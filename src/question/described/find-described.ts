import type { DirectiveKind } from '../../directive/directive.ts';
import { findKindNames, kindOfName } from '../../directive/kind.ts';
import { fold } from '../../vietnamese/fold.ts';
import { detectLanguage } from '../detect-language.ts';
import type { DocumentMention } from '../mentions/document-mention.ts';
import type { QuestionText, Span } from '../question-text.ts';
import { describedInEnglish } from './described-in-english.ts';
import type { DescribedDocuments, Description } from './description.ts';
import { ownDataAsked } from './own-data-asked.ts';
import {
  ABBREVIATED_KIND,
  LEAD_WORDS,
  type OwnData,
  SCOPE,
  STILL_ASKS,
  STILL_ASKS_MARKED,
} from './own-data-patterns.ts';

/** A document that a question tells by its kind and matter, and what is asked of its own data. */
export interface DescribedMention extends DocumentMention {
  readonly parts: ReadonlySet<OwnData>;
}

/** What descriptions are read with. */
interface Describing {
  readonly documents: DescribedDocuments;
  /** Words with names of agencies as the agencies file writes them. */
  readonly withNames: (text: string) => string;
}

/** What a question about a document's own data tells of it; no candidates where no document is such a one. */
export function findDescribed(question: QuestionText, describing: Describing): DescribedMention | null {
  const asked = ownDataAsked(question);
  const said = asked === null ? null : saidOf(asked.rest);
  if (asked === null || said === null) return null;
  const description = descriptionOf(said.words, { question, describing });
  if (description === null) return null;
  const mention = mentionOf(said, description, { question, describing });
  if (mention.document.candidates.length === 0 && namesOthers(said.words)) return null;
  return { ...mention, parts: asked.parts };
}

// "Đề án 06", "Chương trình 135": what a document is about.
const PROGRAMMES = new Set<DirectiveKind>(['de-an', 'du-an', 'chuong-trinh', 'luat', 'phuong-an']);

/** "Kế hoạch … được ban hành tại quyết định": another document is asked for than the one that is told first. */
function namesOthers(words: string): boolean {
  const named = findKindNames(words).filter(({ kind }) => !PROGRAMMES.has(kind));
  return named.length > 1;
}

/** "Theo kế hoạch giáo dục của Đắk Lắk, …": the one document that a question begins with as where to look; null else. */
export function findScope(question: QuestionText, describing: Describing): DocumentMention | null {
  const start = SCOPE.exec(question.folded)?.[0].length ?? 0;
  if (start === 0) return null;
  const ends = Array.from(question.folded.matchAll(/,/gu), ({ index }) => index).reverse();
  for (const end of ends.filter((at) => at > start)) {
    const words = question.text.slice(start, end);
    if (isStillAsking(words, question)) continue;
    const description = descriptionOf(words, { question, describing });
    if (description === null) return null;
    const mention = mentionOf({ start, end, words }, description, { question, describing });
    if (mention.document.candidates.length === 1) return mention;
  }
  return null;
}

interface Within {
  readonly question: QuestionText;
  readonly describing: Describing;
}

function mentionOf(
  { start, end, words }: Said,
  description: Description,
  { question, describing }: Within,
): DocumentMention {
  const document = {
    printed: question.text.slice(start, end),
    number: null,
    ordinal: null,
    kind: description.kind,
    date: null,
    subject: words,
    candidates: describing.documents.fitting(description),
  };
  return { start, end, isThis: false, document };
}

interface Said extends Span {
  /** What is left of the question, turns that ask left out. */
  readonly words: string;
}

/** What is left of a question when the turns that ask are blanked; null where that still asks for something. */
function saidOf(question: QuestionText): Said | null {
  const { rest } = question;
  const start = rest.search(/[\p{L}\p{N}]/u);
  const end = rest.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u) + 1;
  const words = rest.slice(Math.max(0, start), end).replaceAll('·', ' ');
  return start === -1 || isStillAsking(words, question) ? null : { start, end, words };
}

/** "AI" in capitals is artificial intelligence. */
function isStillAsking(words: string, { isMarked }: QuestionText): boolean {
  if (isMarked && words.toLowerCase().search(STILL_ASKS_MARKED) !== -1) return true;
  return Array.from(fold(words).matchAll(STILL_ASKS)).some(
    ({ 0: said, index }) => words.slice(index, index + said.length) !== 'AI',
  );
}

function descriptionOf(words: string, { question, describing }: Within): Description | null {
  if (detectLanguage(question.text, []) === 'en') return describedInEnglish(words);
  const lead = kindAt(words) === null ? (LEAD_WORDS.exec(words)?.[0].length ?? 0) : 0;
  const named = kindAt(words.slice(lead));
  if (named === null) return null;
  const behind = words.slice(lead + named.length);
  return /[\p{L}\p{N}]/u.test(behind) ? { kind: named.kind, pieces: [[describing.withNames(behind)]] } : null;
}

/** The kind that a text begins with, by its name or short form ("BC", "kh"). */
function kindAt(text: string): { readonly kind: DirectiveKind; readonly length: number } | null {
  const named = findKindNames(text).find(({ start }) => start === 0);
  if (named !== undefined) return { kind: named.kind, length: named.end };
  const short = ABBREVIATED_KIND.exec(text)?.[0] ?? '';
  const kind = short === '' ? null : kindOfName(short);
  return kind === null ? null : { kind, length: short.length };
}

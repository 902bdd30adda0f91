import type { RelationQuestion } from '../question.ts';
import type { QuestionText, Span } from '../question-text.ts';
import type { DocumentMention } from './document-mention.ts';
import * as patterns from './relation-patterns.ts';

/**
 * Which relation between documents a question asks for, seen from the document that it names; null when it asks for
 * none. `question` has the documents blanked.
 */
export function findRelation(
  question: QuestionText,
  documents: readonly DocumentMention[],
): RelationQuestion | null {
  const has = (pattern: RegExp) => question.folded.search(pattern) !== -1;
  const asksDocument = has(patterns.ASKS_DOCUMENT);
  if (documents.length === 0 && !asksDocument) return null;
  if (has(patterns.REPLACES) || has(patterns.IS_REPLACED)) return replacement(question, documents);
  if (documents.length > 0 && has(patterns.LEGAL_BASIS)) return 'based-on';
  if (has(patterns.BASED_ON) && (asksDocument || documents.length > 1 || isShort(question))) {
    return isObject(question, documents, patterns.BASED_ON) ? 'mentions' : 'based-on';
  }
  if (has(patterns.ISSUED_WITH) && (documents.length === 0 || asksDocument)) return 'issued-with';
  if (!asksDocument || documents.length === 0) return null;
  if (has(patterns.AMENDS)) return 'any';
  if (has(patterns.MENTIONS)) return 'mentions';
  return has(patterns.IMPLEMENTS) ? 'implements' : null;
}

function isShort({ folded }: QuestionText): boolean {
  return folded.replace(/[·?\s]/gu, '').length < 20;
}

/** True when the document stands after the word of relation ("văn bản nào thay thế QĐ 51"). */
function isObject({ folded }: QuestionText, documents: readonly DocumentMention[], pattern: RegExp): boolean {
  const at = folded.search(pattern);
  return documents.every(({ start }) => start > at);
}

/** "QĐ 51 bị thay thế bởi …" and "… thay thế QĐ 51" ask what came after it; the other two what it put an end to. */
function replacement(question: QuestionText, documents: readonly DocumentMention[]): RelationQuestion {
  const isPassive = question.folded.search(patterns.IS_REPLACED) !== -1;
  const after = isObject(question, documents, isPassive ? patterns.IS_REPLACED : patterns.REPLACES);
  if (documents.length === 0) return 'any';
  return isPassive === after ? 'replaces' : 'replaced-by';
}

/** Where the words of relation stand, once a relation is asked for: they say nothing about the topic. */
export function relationSpans({ folded }: QuestionText): Span[] {
  return [
    patterns.REPLACES,
    patterns.LEGAL_BASIS,
    patterns.BASED_ON,
    patterns.ISSUED_WITH,
    patterns.MENTIONS,
    patterns.AMENDS,
  ].flatMap((pattern) =>
    Array.from(folded.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

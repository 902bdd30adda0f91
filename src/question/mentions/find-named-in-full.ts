import type { Directive } from '../../directive/directive.ts';
import { nameInFull } from '../../directive/label.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { QuestionText } from '../question-text.ts';
import type { DocumentMention } from './document-mention.ts';

/** A question that is the full name of a document and nothing else: a choice that was said back; null else. */
export function findNamedInFull(
  { text }: QuestionText,
  directives: readonly Directive[],
): DocumentMention | null {
  if (!text.includes(': ') && !text.includes('“')) return null;
  const said = plain(text);
  const named = directives.find((directive) => plain(nameInFull(directive)) === said);
  if (named === undefined) return null;
  const { id, number, kind } = named;
  const document = {
    printed: text.split(':')[0] ?? text,
    number,
    ordinal: null,
    kind,
    date: null,
    subject: '',
    candidates: [id],
  };
  return { start: 0, end: text.length, isThis: false, document };
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

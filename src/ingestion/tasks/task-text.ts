import { fold } from '../../vietnamese/fold.ts';
import { JOINED_ON } from './prose-clause-patterns.ts';
import { ENUMERATED, LEADS_OPENING } from './task-patterns.ts';
import { beginsWithWork } from './task-verbs.ts';

/**
 * What is to be done: the sentence from `workStart` on, without "chủ trì, phối hợp với …," (`helpers` is where that
 * phrase stands) and "có trách nhiệm", the first letter a capital.
 */
export function workText(
  sentence: string,
  workStart: number,
  helpers: { readonly start: number; readonly end: number } | null,
): string {
  let from = workStart;
  const opening = LEADS_OPENING.exec(fold(sentence.slice(from)))?.[0] ?? null;
  if (opening !== null) {
    const afterOpening = from + opening.length;
    const isWithHelpers = helpers !== null && helpers.start >= workStart && helpers.start <= afterOpening;
    const rest = isWithHelpers ? helpers.end : afterOpening;
    const next = rest + (/^[\s,;:]*/u.exec(sentence.slice(rest))?.[0].length ?? 0);
    if (beginsWithWork(sentence.slice(next))) from = next;
  }
  const work = sentence.slice(from).replace(/^(?:có trách nhiệm|cần|phải)\s+(?=\p{Ll})/u, '');
  return tidy(work.replace(JOINED_ON, ''));
}

/** White space, closing marks and marks of a list off the ends, the first letter a capital. */
export function tidy(text: string): string {
  const trimmed = text
    .replace(/^[\s,;:–-]+|[\s;:,]+$/gu, '')
    .replace(ENUMERATED, '')
    .replace(/[\s./;]*\.?\/\.?\s*$/u, '');
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

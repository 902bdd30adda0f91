import { fold } from '../../vietnamese/fold.ts';
import { BEGINS, BEGINS_LONG, LONG_VERB, WORK_VERB } from './task-verb-patterns.ts';

/** Where verbs of work stand in a text, in order: with their marks, without any, and long ones past wrong marks. */
export function workVerbsIn(text: string): { readonly start: number; readonly end: number }[] {
  const found = [...text.toLowerCase().matchAll(WORK_VERB), ...fold(text).matchAll(LONG_VERB)];
  return found
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a verb of work stands anywhere in a text. */
export function holdsWork(text: string): boolean {
  return workVerbsIn(text).length > 0;
}

/** Whether a text begins with a verb of work. */
export function beginsWithWork(text: string): boolean {
  return BEGINS.test(text.toLowerCase()) || BEGINS_LONG.test(fold(text));
}

import type { KeptText } from '../kept-text.ts';
import { LISTED_BEFORE, LISTED_BEHIND, NAME_BEFORE, NAMES } from './against-patterns.ts';

const AROUND = 30;

/** Whether a name that the question says stands in a text as one of several: what is told of them all is told of none of them. */
export function isAmongMany(told: KeptText, isSaid: (name: string) => boolean): boolean {
  return told.once(listedNames).some(isSaid);
}

function listedNames({ text }: KeptText): string[] {
  return Array.from(text.matchAll(NAMES)).flatMap(({ 0: name, index }) =>
    isListed(text, index, index + name.length) ? [name] : [],
  );
}

function isListed(text: string, start: number, end: number): boolean {
  if (LISTED_BEHIND.test(text.slice(end, end + AROUND))) return true;
  const before = text.slice(Math.max(0, start - AROUND), start);
  return LISTED_BEFORE.test(before) && NAME_BEFORE.test(before);
}

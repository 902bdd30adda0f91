import type { ToldValue } from './told-value.ts';

const ENDS = /[;.](?!\S)/u;

/** The sentence, or part of one between semicolons, of a value. */
export function partAround(text: string, { start, end }: Pick<ToldValue, 'start' | 'end'>): string {
  const before = text.slice(0, start).split(ENDS).at(-1) ?? '';
  const behind = text.slice(end).split(ENDS)[0] ?? '';
  return `${before}${text.slice(start, end)}${behind}`;
}

import { fold } from '../vietnamese/fold.ts';

/** Words and neighbouring pairs of words of a text, each with how often it stands there. */
export type WordBag = ReadonlyMap<string, number>;

// "quy iii" · "2026" · "95"
const FIGURES = /\p{Nd}+|(?<=(?:^| )quy )(?:iv|i{1,3})(?= |$)/gu;

/** Folded words, one space between two: what two texts must share to be the same words. */
export function plainWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function wordBag(text: string): WordBag {
  const words = plainWords(text).split(' ');
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const bag = new Map<string, number>();
  for (const each of [...words, ...pairs]) bag.set(each, (bag.get(each) ?? 0) + 1);
  return bag;
}

/** From 0, nothing in common, to 1: twice what two bags share by what they hold (Dice 1945). */
export function similarity(a: WordBag, b: WordBag): number {
  let shared = 0;
  for (const [each, count] of a) shared += Math.min(count, b.get(each) ?? 0);
  return (2 * shared) / (sizeOf(a) + sizeOf(b));
}

/** The figures of a text, quarters included, sorted: "báo cáo Quý II năm 2026" → "2026 ii". Where they differ it is another task. */
export function figuresOf(text: string): string {
  return (plainWords(text).match(FIGURES) ?? []).toSorted().join(' ');
}

function sizeOf(bag: WordBag): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}

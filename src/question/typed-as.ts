import { fold } from '../vietnamese/fold.ts';

/**
 * True when printed words can be meant for a phrase whose folded form they share: typed without marks, with the
 * same marks (wherever they sit: "qúa" is "quá"), or, in a phrase of several syllables, with one of them right.
 */
export function isTypedAs(printed: string, phrase: string, marksNeeded = false): boolean {
  const typed = printed.toLowerCase().split(/\s+/u);
  const meant = phrase.split(' ');
  if (marksNeeded) return typed.every((syllable, index) => marksOf(syllable) === marksOf(meant[index] ?? ''));
  if (typed.every((syllable) => fold(syllable) === syllable)) return true;
  return typed.some((syllable, index) => marksOf(syllable) === marksOf(meant[index] ?? ''));
}

function marksOf(syllable: string): string {
  return [...syllable.normalize('NFD')].sort().join('');
}

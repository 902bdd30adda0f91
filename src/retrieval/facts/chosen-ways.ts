import type { EnglishPart } from '../../question/glossary.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Vocabulary } from './vocabulary.ts';

type Known = Pick<Vocabulary, 'pairCount' | 'hasMarked' | 'hasMarkedPair'>;

/**
 * The way to say each term that the documents use: one whose syllables they put side by side, then one that they put beside
 * its neighbours, then the usual one.
 */
export function chosenWays(parts: readonly EnglishPart[], vocabulary: Known): EnglishPart[] {
  const chosen: EnglishPart[] = [];
  parts.forEach((part, at) => {
    chosen.push(chosenWay(part, { before: chosen.at(-1), after: parts[at + 1] }, vocabulary));
  });
  return chosen;
}

interface Neighbours {
  readonly before: EnglishPart | undefined;
  readonly after: EnglishPart | undefined;
}

function chosenWay(part: EnglishPart, { before, after }: Neighbours, vocabulary: Known): EnglishPart {
  if (part.others.length === 0) return part;
  const ways = [part.text, ...part.others];
  const followers = after === undefined ? [] : [after.text, ...after.others];
  const worth = (way: string): number => {
    if (!isSaid(way, vocabulary)) return 0;
    const fitsBefore = before !== undefined && standsBeside(before.text, way, vocabulary);
    const fitsAfter = followers.some((next) => standsBeside(way, next, vocabulary));
    return 1 + (fitsBefore ? 1 : 0) + (fitsAfter ? 1 : 0);
  };
  const best = Math.max(...ways.map(worth));
  const text = ways.find((way) => worth(way) === best) ?? part.text;
  return { ...part, text, others: ways.filter((way) => way !== text && worth(way) > 0) };
}

/** Whether the documents say it: all its syllables, side by side. */
function isSaid(way: string, { hasMarked, hasMarkedPair }: Known): boolean {
  const syllables = syllablesOf(way);
  return syllables.every((syllable, at) => {
    const before = syllables[at - 1];
    return hasMarked(syllable) && (before === undefined || hasMarkedPair(before, syllable));
  });
}

/** Whether the documents put the end of one beside the beginning of the other. */
export function standsBeside(left: string, right: string, { pairCount }: Pick<Known, 'pairCount'>): boolean {
  const last = syllablesOf(left).at(-1);
  const [first] = syllablesOf(right);
  return last !== undefined && first !== undefined && pairCount(fold(last), fold(first)) > 0;
}

function syllablesOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

import { fold } from '../vietnamese/fold.ts';
import { isSyllable } from '../vietnamese/is-syllable.ts';

/** A word of lower-case letters that is long enough to be two. */
const LONG = /(?<![\p{L}\p{N}/.@-])\p{L}?\p{Ll}{4,}(?![\p{L}\p{N}/.@-])/gu;
/** Marks of tone; a syllable bears one at most, and before a final stop only the two that are cut short: "thủt" is none. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const LONG_TONE = /[\u0300\u0303\u0309]/u;
const STOP = /(?:[cpt]|ch)$/u;

/** "quý II I" · "quý I V": figures of one quarter; "quý I II" may be two. */
const TORN_QUARTER = /(?<=(?<!\p{L})qu[ýy]\s+)(?:II\s+I|I\s+V)(?![\p{L}\p{N}])/giu;

/** A question in which figures of a quarter that were torn apart are one: "quý II I" is "quý III". */
export function withoutTornFigures(text: string): string {
  return text.replace(TORN_QUARTER, (torn) => torn.replace(/\s+/gu, ''));
}

/**
 * A question with the blanks that were not typed: "quyết định nàocủa" is "quyết định nào của". Only a word with marks that is
 * no syllable is parted, and only where just one way gives two; foreign words ("robot") bear no marks.
 */
export function withMissingBlanks(text: string): string {
  return text.replace(LONG, (word) => {
    const folded = fold(word);
    if (folded === word.toLowerCase() || isSyllable(folded)) return word;
    const ways = Array.from({ length: word.length - 3 }, (_, n) => n + 2).filter((at) => isTwo(word, at));
    const [at] = ways;
    return at === undefined || ways.length > 1 ? word : `${word.slice(0, at)} ${word.slice(at)}`;
  });
}

function isTwo(word: string, at: number): boolean {
  return [word.slice(0, at), word.slice(at)].every((part) => {
    const tones = part.normalize('NFD').match(TONES) ?? [];
    const isCutShort = STOP.test(part) && tones.some((tone) => LONG_TONE.test(tone));
    return tones.length <= 1 && !isCutShort && isSyllable(fold(part));
  });
}

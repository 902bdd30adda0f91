import { fold } from '../../vietnamese/fold.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { areSwapped, formsOf, type KnownWords, nearWords } from './candidates.ts';
import { bearsMarks, hasTone, marksOf } from './marks.ts';

/** A syllable with the words on both sides, in lower case; null where there is none. */
export interface Standing {
  readonly word: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** How often the documents must have a pair for it to speak against a syllable that may be right. */
const FEWEST_PAIRS = 3;
/** A syllable with a tone is seldom typed without the other mark of a vowel: "khỏi" is not "khởi", "đè án" is "đề án". */
const MANY_PAIRS = 20;
/** A pair of a phrase that questions are understood by counts as this many. */
const OF_PHRASE = 20;

/**
 * What a syllable with marks is meant as that neither the documents nor the phrases of questions hold: the same letters with
 * the tone elsewhere or left out, in another order, or one letter more, where it stands beside the same neighbour there: "phaỉ", "bao
 * nhêu", "nhệm vụ". A changed letter is more likely another word ("y tá" is not "y tế"); null where it may be meant as it stands.
 */
export function meantByUnknown(standing: Standing, known: KnownWords): string | null {
  const { word } = standing;
  const folded = fold(word);
  if (folded === word || isKnown(word, known)) return null;
  const typed = marksOf(word);
  const forms = nearWords(folded, known)
    .filter((one) => one === folded || one.length > folded.length || areSwapped(one, folded))
    .flatMap((one) => formsOf(one, known, false))
    .filter((form) => bearsMarks(form, typed));
  const more = (form: string) => marksOf(form).size - typed.size;
  const moved = forms.find((form) => fold(form) === folded && more(form) === 0);
  if (moved !== undefined) return moved;
  const [best] = forms
    .filter((form) => more(form) <= (fold(form) === folded ? 1 : 0))
    .map((form) => ({ form, pairs: pairsOf(form, standing, known) }))
    .filter(({ form, pairs }) => pairs >= (more(form) > 0 && hasTone(word) ? MANY_PAIRS : FEWEST_PAIRS))
    .sort((a, b) => b.pairs - a.pairs);
  return best?.form ?? null;
}

function isKnown(word: string, { phrases, corpus }: KnownWords): boolean {
  if (corpus === null || corpus.count(word) > 0 || phrases.isName(word)) return true;
  return phrases.formsOf(fold(word)).includes(word);
}

function pairsOf(form: string, { before, after }: Standing, known: KnownWords): number {
  return pairOf(before, form, known, before) + pairOf(form, after, known, after);
}

/** Words that stand beside everything tell nothing, but in a phrase. */
function pairOf(
  left: string | null,
  right: string | null,
  { phrases, corpus }: KnownWords,
  neighbour: string | null,
): number {
  if (left === null || right === null || neighbour === null) return 0;
  const isPhrase =
    phrases.behind(fold(left)).has(fold(right)) &&
    [left, right].every((word) => phrases.formsOf(fold(word)).includes(word));
  const ofPhrase = isPhrase ? OF_PHRASE : 0;
  return ofPhrase + (STOP_WORDS.marked.has(neighbour) ? 0 : (corpus?.markedPairs(left, right) ?? 0));
}

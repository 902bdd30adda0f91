import type { KeptText } from '../kept-text.ts';

/** A place of a text: after how many boundaries it lies (weak ones counted less), and in which sentence or part parted by ";". */
export interface Place {
  readonly at: number;
  readonly depth: number;
  readonly sentence: number;
}

/** A word, as it stands in a text. */
export interface PlacedWord extends Place {
  readonly word: string;
}

/** Words of a folded text, and where its other offsets lie. */
export interface PlacedWords {
  readonly words: readonly PlacedWord[];
  readonly placeOf: (offset: number) => Place;
}

/** The words of a text that a question is about. */
export function placeWords(told: KeptText, content: { has(word: string): boolean }): PlacedWords {
  const { words, placeOf } = told.once(placeAll);
  return { words: words.filter(({ word }) => content.has(word)), placeOf };
}

/** Looks through a folded text once, character by character: a pattern takes three times as long (measured). */
function placeAll({ folded }: KeptText): PlacedWords {
  const words: PlacedWord[] = [];
  const places: Place[] = [{ at: 0, depth: 0, sentence: 0 }];
  let place: Place = { at: 0, depth: 0, sentence: 0 };
  const pass = (cost: number, at: number) => {
    place = { at, depth: place.depth + cost, sentence: place.sentence + Number(cost === SENTENCE) };
    places.push(place);
  };
  for (let at = 0; at < folded.length; ) {
    const end = wordEnd(folded, at);
    if (end > at) {
      const word = withoutZero(folded.slice(at, end));
      if (word === AND_WORD) pass(AND, at);
      words.push({ depth: place.depth, sentence: place.sentence, word, at });
      at = end;
    } else {
      const cost = costOf(folded.charAt(at), folded.charCodeAt(at + 1));
      if (cost > 0) pass(cost, at);
      at += 1;
    }
  }
  return { words, placeOf: (offset) => places.findLast(({ at }) => at <= offset) ?? place };
}

function wordEnd(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && isWordCode(folded.charCodeAt(at))) at += 1;
  return at;
}

/** Latin letters and figures, and letters that folding leaves as they are; no superscripts or dashes. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);
}

function withoutZero(word: string): string {
  return word.charCodeAt(0) === ZERO && word.length > 1 ? word.replace(/^0+(?=.)/u, '') : word;
}

const ZERO = 48;
const SPACE = 32;
const AND_WORD = 'va';

/** A comma parts items, a semicolon or full stop sentences. */
const SENTENCE = 10;
const ITEM = 1;
const PARENTHESIS = 0.5;
const AND = 0.3;

/** What a mark parts; `next` is the code of the character behind it: "95,37" and "1.250" part nothing. */
function costOf(mark: string, next: number): number {
  if (mark === ';' || mark === '|' || mark === '!' || mark === '?') return SENTENCE;
  if (mark === '(' || mark === ')' || mark === ':') return PARENTHESIS;
  const isBeforeSpace = Number.isNaN(next) || next <= SPACE;
  if (mark === '.' && isBeforeSpace) return SENTENCE;
  return mark === ',' && isBeforeSpace ? ITEM : 0;
}

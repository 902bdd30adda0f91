import { fold } from '../../vietnamese/fold.ts';
import type { Stretch } from './sentences.ts';
import { ITEM_NUMBER, NO_COUNT } from './told-value-patterns.ts';

/** A stretch of text that many questions look through: what does not depend on the question is found once. */
export class KeptText {
  readonly text: string;
  readonly #found = new Map<RegExp, readonly Stretch[]>();
  readonly #read = new Map<(kept: KeptText) => unknown, unknown>();

  constructor(text: string) {
    this.text = text;
  }

  /** Without tone marks, of the same length. */
  get folded(): string {
    return this.once(foldedOf);
  }

  get lower(): string {
    return this.once(lowerOf);
  }

  /** Figures that count nothing ("ngày 12/12/2025") are blank; of the same length. */
  get plain(): string {
    return this.once(plainOf);
  }

  /** Where a pattern of printed text is met. */
  found(pattern: RegExp): readonly Stretch[] {
    const known = this.#found.get(pattern);
    if (known !== undefined) return known;
    const found = stretchesOf(this.text, pattern);
    this.#found.set(pattern, found);
    return found;
  }

  /** What a function tells of the text alone. */
  once<Value>(read: (kept: KeptText) => Value): Value {
    if (!this.#read.has(read)) this.#read.set(read, read(this));
    return this.#read.get(read) as Value;
  }
}

/** Where a pattern is met in a text. */
export function stretchesOf(text: string, pattern: RegExp): Stretch[] {
  return Array.from(text.matchAll(pattern), ({ 0: printed, index }) => ({
    start: index,
    end: index + printed.length,
  }));
}

function foldedOf({ text }: KeptText): string {
  return fold(text);
}

function lowerOf({ text }: KeptText): string {
  return text.toLowerCase();
}

function plainOf({ text }: KeptText): string {
  const blank = (found: string) => ' '.repeat(found.length);
  return text.replace(ITEM_NUMBER, blank).replaceAll(NO_COUNT, blank);
}

/** Stretches that are kept: those of some three hundred questions, 3 kB each. */
const MOST_KEPT = 4_000;

const keptTexts = new Map<string, KeptText>();

/** A text, as it was kept when it was last looked through. */
export function keptText(text: string): KeptText {
  const known = keptTexts.get(text);
  if (known !== undefined) return known;
  if (keptTexts.size >= MOST_KEPT) keptTexts.clear();
  const kept = new KeptText(text);
  keptTexts.set(text, kept);
  return kept;
}

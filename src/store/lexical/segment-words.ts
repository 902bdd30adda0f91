import { fold } from '../../vietnamese/fold.ts';
import { FIELDS, type Field } from './bm25.ts';
import { grown } from './grown.ts';
import { plainWord, type TermForm } from './terms.ts';

/** The words that the passages of a segment are found by, as numbers. */
export class SegmentWords {
  readonly #numbers = new Map<string, number>();
  readonly #plain: string[] = [];
  #stream = new Uint32Array(1 << 16);
  #length = 0;
  /** Place in the segment of each passage, ascending. */
  readonly places: number[] = [];
  /** Where the words of each field end in `stream`, field by field, passage by passage. */
  readonly ends: number[] = [];

  /** Word numbers of all passages, one after another. */
  get stream(): Uint32Array {
    return this.#stream;
  }

  /** Adds a passage; places have to ascend. */
  add(place: number, texts: Readonly<Record<Field, string>>): void {
    this.places.push(place);
    for (const field of FIELDS) {
      for (const word of texts[field].split(' ')) if (word !== '') this.#push(word);
      this.ends.push(this.#length);
    }
  }

  /** The distinct words in a form, in the order of their code units, and for each word number its place among them. */
  vocabulary(form: TermForm): { readonly words: readonly string[]; readonly ranks: Uint32Array } {
    const spelled = form === 'marked' ? this.#plain : this.#plain.map(fold);
    const words = [...new Set(spelled)].sort();
    const rankOf = new Map(words.map((word, rank) => [word, rank]));
    return { words, ranks: Uint32Array.from(spelled, (word) => rankOf.get(word) ?? 0) };
  }

  #push(word: string): void {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#plain.length;
      this.#numbers.set(word, number);
      this.#plain.push(plainWord(word));
    }
    this.#stream = grown(this.#stream, this.#length + 1);
    this.#stream[this.#length++] = number;
  }
}

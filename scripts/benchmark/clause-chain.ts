import type { Random } from './random.ts';

/** How often a walk leaves its clause where another clause has the same two words. */
const CROSSING = 0.2;
const MOST_WORDS = 60;

/**
 * Real clauses that cross over where they share two neighbouring words: new clauses with the vocabulary, the pairs of
 * words and the lengths of the old ones.
 */
export class ClauseChain {
  readonly #words: readonly string[];
  readonly #starts: readonly number[];
  readonly #isLast: readonly boolean[];
  /** By position: every position whose word and the word before are the same two. */
  readonly #places: readonly (readonly number[])[];

  constructor(clauses: readonly (readonly string[])[]) {
    const starts: number[] = [];
    const isLast: boolean[] = [];
    const words: string[] = [];
    const places: number[][] = [];
    const byPair = new Map<string, number[]>();
    for (const clause of clauses) {
      starts.push(words.length);
      for (const [n, word] of clause.entries()) {
        const pair = `${n === 0 ? '' : clause[n - 1]} ${word}`;
        const same = byPair.get(pair) ?? [];
        byPair.set(pair, same);
        same.push(words.length);
        places.push(same);
        words.push(word);
        isLast.push(n === clause.length - 1);
      }
    }
    this.#words = words;
    this.#starts = starts;
    this.#isLast = isLast;
    this.#places = places;
  }

  /** The words of one new clause. */
  walk(random: Random): string[] {
    let at = random.pick(this.#starts);
    const walked = [this.#words[at] ?? ''];
    while (this.#isLast[at] === false && walked.length < MOST_WORDS) {
      const places = this.#places[at] ?? [];
      if (places.length > 1 && walked.length > 1 && random.next() < CROSSING) at = random.pick(places);
      if (this.#isLast[at] !== false) break;
      at++;
      walked.push(this.#words[at] ?? '');
    }
    return walked;
  }
}

import { FIELD_WEIGHTS, FIELDS } from './bm25.ts';
import { grown } from './grown.ts';
import { PairNumbers } from './pair-numbers.ts';
import type { SegmentWords } from './segment-words.ts';

/** The postings of one form in one segment. Terms are the words by rank, then the pairs by number. */
export interface CollectedPostings {
  readonly pairs: PairNumbers;
  /** Postings of term t lie from `starts[t]` to before `starts[t + 1]`, ordered by place. */
  readonly starts: Uint32Array;
  readonly places: Uint16Array;
  readonly weights: Uint16Array;
  /** By term: passages that hold it in their own text, and how often. */
  readonly textPassages: Uint32Array;
  readonly textOccurrences: Uint32Array;
}

const HEAVIEST = 0xffff;

/** Which passages hold which words and pairs of neighbouring words, how heavily, from their word numbers. */
export function collectPostings(
  segment: SegmentWords,
  ranks: Uint32Array,
  wordCount: number,
): CollectedPostings {
  const collector = new Collector(wordCount);
  let from = 0;
  for (const [index, place] of segment.places.entries()) {
    const ends = FIELDS.map((_, field) => segment.ends[index * FIELDS.length + field] ?? from);
    collector.begin(place, (ends[ends.length - 1] ?? from) - from);
    for (const [field, to] of ends.entries()) {
      const weight = FIELD_WEIGHTS[FIELDS[field] ?? 'document'];
      collector.addField(segment.stream, { from, to, ranks, weight, isText: field === 0 });
      from = to;
    }
  }
  return collector.collected();
}

interface FieldRun {
  readonly from: number;
  readonly to: number;
  readonly ranks: Uint32Array;
  readonly weight: number;
  readonly isText: boolean;
}

/** Typed arrays that grow together: a full segment has some ten million postings. */
class Collector {
  readonly #wordCount: number;
  readonly #pairs = new PairNumbers();
  /** By posting, in the order of the passages. */
  #terms = new Uint32Array(1 << 12);
  #places = new Uint16Array(1 << 12);
  #weights = new Uint16Array(1 << 12);
  #count = 0;
  /** By term: one more than the number of its last posting; how many it has. */
  #last: Uint32Array<ArrayBuffer>;
  #lengths: Uint32Array<ArrayBuffer>;
  #textPassages: Uint32Array<ArrayBuffer>;
  #textOccurrences: Uint32Array<ArrayBuffer>;
  #place = 0;
  #passageStart = 0;

  constructor(wordCount: number) {
    this.#wordCount = wordCount;
    this.#last = new Uint32Array(wordCount + 1);
    this.#lengths = new Uint32Array(wordCount + 1);
    this.#textPassages = new Uint32Array(wordCount + 1);
    this.#textOccurrences = new Uint32Array(wordCount + 1);
  }

  /** Makes room for a passage of `words` words. */
  begin(place: number, words: number): void {
    this.#place = place;
    this.#passageStart = this.#count;
    const postings = this.#count + 2 * words;
    this.#terms = grown(this.#terms, postings);
    this.#places = grown(this.#places, postings);
    this.#weights = grown(this.#weights, postings);
    const terms = this.#wordCount + this.#pairs.size + words;
    this.#last = grown(this.#last, terms);
    this.#lengths = grown(this.#lengths, terms);
    this.#textPassages = grown(this.#textPassages, terms);
    this.#textOccurrences = grown(this.#textOccurrences, terms);
  }

  addField(stream: Uint32Array, { from, to, ranks, weight, isText }: FieldRun): void {
    let before = -1;
    for (let at = from; at < to; at += 1) {
      const rank = ranks[stream[at] ?? 0] ?? 0;
      this.#note(rank, weight, isText);
      if (before >= 0) this.#note(this.#wordCount + this.#pairs.numberOf(before, rank), weight, isText);
      before = rank;
    }
  }

  #note(term: number, weight: number, isText: boolean): void {
    let posting = (this.#last[term] ?? 0) - 1;
    if (posting < this.#passageStart) {
      posting = this.#count++;
      this.#terms[posting] = term;
      this.#places[posting] = this.#place;
      this.#weights[posting] = 0;
      this.#last[term] = posting + 1;
      this.#lengths[term] = (this.#lengths[term] ?? 0) + 1;
      if (isText) this.#textPassages[term] = (this.#textPassages[term] ?? 0) + 1;
    }
    this.#weights[posting] = Math.min((this.#weights[posting] ?? 0) + weight, HEAVIEST);
    if (isText) this.#textOccurrences[term] = (this.#textOccurrences[term] ?? 0) + 1;
  }

  /** Sorts by term, counting; the order of the passages stays. */
  collected(): CollectedPostings {
    const termCount = this.#wordCount + this.#pairs.size;
    const starts = new Uint32Array(termCount + 1);
    for (let term = 0; term < termCount; term += 1) {
      starts[term + 1] = (starts[term] ?? 0) + (this.#lengths[term] ?? 0);
    }
    const next = starts.slice();
    const places = new Uint16Array(this.#count);
    const weights = new Uint16Array(this.#count);
    for (let posting = 0; posting < this.#count; posting += 1) {
      const term = this.#terms[posting] ?? 0;
      const at = next[term] ?? 0;
      next[term] = at + 1;
      places[at] = this.#places[posting] ?? 0;
      weights[at] = this.#weights[posting] ?? 0;
    }
    return {
      pairs: this.#pairs,
      starts,
      places,
      weights,
      textPassages: this.#textPassages,
      textOccurrences: this.#textOccurrences,
    };
  }
}

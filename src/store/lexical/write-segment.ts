import type { Database, Statement } from 'better-sqlite3';
import { FIELD_WEIGHTS, FIELDS, type Field } from './bm25.ts';
import { type CollectedPostings, collectPostings } from './collect-postings.ts';
import { encodePostings, mostListBytes } from './postings-list.ts';
import { firstRowOf, SEGMENT_SIZE } from './segment.ts';
import { SegmentWords } from './segment-words.ts';
import { type TermForm, termKey } from './terms.ts';

type WordsRow = Readonly<Record<Field, string>> & { readonly row: number };

/** Longer lists, one in sixteen, lie apart; measured on 100,000 passages, where these are 93 % of the bytes. */
const LONGEST_INSIDE = 128;
/** Lists of one segment are numbered from here on, those of the next above them. */
const MOST_LISTS = 2 ** 32;

/**
 * Makes the postings of a segment anew from the stored words of its passages. Holds one segment and one form in memory
 * at a time, whatever the size of the corpus.
 */
export function writeSegment(database: Database, segment: number): void {
  database.prepare('DELETE FROM postings WHERE segment = ?').run(segment);
  database.prepare('DELETE FROM segments WHERE segment = ?').run(segment);
  database
    .prepare('DELETE FROM long_lists WHERE id >= ? AND id < ?')
    .run(segment * MOST_LISTS, (segment + 1) * MOST_LISTS);
  const words = readWords(database, segment);
  if (words.places.length === 0) return;
  putLengths(database, segment, words);
  const put = new PostingsTable(database, segment, placesIn(words));
  for (const form of ['folded', 'marked'] as const) {
    const { words: vocabulary, ranks } = words.vocabulary(form);
    put.all(form, vocabulary, collectPostings(words, ranks, vocabulary.length));
  }
}

function readWords(database: Database, segment: number): SegmentWords {
  const first = firstRowOf(segment);
  const rows = database
    .prepare<[number, number], WordsRow>(
      'SELECT rowid AS row, words, headings, document FROM passage_words WHERE rowid >= ? AND rowid < ? ORDER BY rowid',
    )
    .iterate(first, first + SEGMENT_SIZE);
  const words = new SegmentWords();
  for (const row of rows) words.add(row.row - first, row);
  return words;
}

/** Places up to the last passage. */
function placesIn({ places }: SegmentWords): number {
  return (places[places.length - 1] ?? -1) + 1;
}

/**
 * The length of a passage is the weighted number of its terms, words and pairs, in the unit of the field weights: two
 * bytes for each place of the segment, little endian, up to the last passage; 0 where there is none.
 */
function putLengths(database: Database, segment: number, words: SegmentWords): void {
  const { places, ends } = words;
  const lengths = Buffer.alloc(2 * placesIn(words));
  let total = 0;
  let from = 0;
  for (const [index, place] of places.entries()) {
    let length = 0;
    for (const [field, name] of FIELDS.entries()) {
      const to = ends[index * FIELDS.length + field] ?? from;
      length += FIELD_WEIGHTS[name] * Math.max(0, 2 * (to - from) - 1);
      from = to;
    }
    const kept = Math.min(Math.max(length, 1), 0xffff);
    lengths.writeUInt16LE(kept, 2 * place);
    total += kept;
  }
  database
    .prepare('INSERT INTO segments (segment, passages, length, lengths) VALUES (?, ?, ?, ?)')
    .run(segment, places.length, total, lengths);
}

type PostingsRow = [number, string, number, number, number, Buffer | null, number | null];

/** Puts the rows of one segment in, in the order of their keys, so that SQLite only appends. */
class PostingsTable {
  readonly #insert: Statement<PostingsRow>;
  readonly #insertLong: Statement<[number, Buffer]>;
  readonly #segment: number;
  readonly #places: number;
  readonly #bytes: Buffer;
  #nextLong: number;

  constructor(database: Database, segment: number, places: number) {
    this.#segment = segment;
    this.#places = places;
    this.#bytes = Buffer.alloc(mostListBytes(places, places));
    this.#nextLong = segment * MOST_LISTS;
    this.#insert = database.prepare<PostingsRow>('INSERT INTO postings VALUES (?, ?, ?, ?, ?, ?, ?)');
    this.#insertLong = database.prepare('INSERT INTO long_lists VALUES (?, ?)');
  }

  all(form: TermForm, words: readonly string[], collected: CollectedPostings): void {
    for (const [rank, word] of words.entries()) this.#put(termKey(form, word), rank, collected);
    const { pairs } = collected;
    // Ranks are in the order of the words, so the order of (left, right) is that of "left right". Below 2⁵³ with words below 2²⁶.
    const order = Float64Array.from(
      { length: pairs.size },
      (_, pair) => pairs.left(pair) * words.length + pairs.right(pair),
    ).sort();
    for (const code of order) {
      const [left, right] = [Math.floor(code / words.length), code % words.length];
      const key = termKey(form, `${words[left] ?? ''} ${words[right] ?? ''}`);
      this.#put(key, words.length + pairs.numberOf(left, right), collected);
    }
  }

  #put(key: string, term: number, { starts, ...collected }: CollectedPostings): void {
    const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
    const { places, weights, textPassages, textOccurrences } = collected;
    const length = encodePostings({ places, weights, from, to }, this.#places, this.#bytes);
    const list = this.#bytes.subarray(0, length);
    const long = length > LONGEST_INSIDE ? this.#putLong(list) : null;
    this.#insert.run(
      this.#segment,
      key,
      to - from,
      textPassages[term] ?? 0,
      textOccurrences[term] ?? 0,
      long === null ? list : null,
      long,
    );
  }

  #putLong(list: Buffer): number {
    const id = this.#nextLong++;
    this.#insertLong.run(id, list);
    return id;
  }
}

import { DamagedRow } from '../store-failure.ts';

/** The first byte of a list: a gap and a weight for each passage, or the places as bits and then the weights. */
const GAPS = 0;
const PLACES = 1;

/**
 * A term of this share of a segment's places is kept with one bit for each place. In such a list a passage can be looked
 * up, which is what makes common words cheap (`segment-search.ts`). Measured on 100,000 passages: 90 % of the postings of
 * a question are in such lists.
 */
const DENSE_SHARE = 1 / 8;
const MOST_WEIGHT = 255;

/** Places of a block: four bytes of bits, before which two bytes say how many passages of the list came before it. */
const BLOCK = 32;
const COUNT_BYTES = 2;
const BLOCK_BYTES = COUNT_BYTES + BLOCK / 8;

/** The passages of one segment that hold a term: `from` to before `to` in both arrays. */
export interface Postings {
  /** Places in the segment, ascending. */
  readonly places: Uint16Array;
  /** Weighted occurrences; above 255 they count as 255. */
  readonly weights: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** Bytes that a list can take: one of its kind, then three of the gap and one of the weight, or the blocks and one of the weight. */
export function mostListBytes(postings: number, places: number): number {
  return 1 + Math.max(4 * postings, blockBytes(places) + postings);
}

function blockBytes(places: number): number {
  return Math.ceil(places / BLOCK) * BLOCK_BYTES;
}

/**
 * Writes the list of a term in a segment of so many places, and gives the number of bytes written. A gap is the number
 * of places left out since the posting before, seven bits a byte, the lowest first.
 */
export function encodePostings(postings: Postings, places: number, bytes: Uint8Array): number {
  const isDense = postings.to - postings.from >= places * DENSE_SHARE;
  bytes[0] = isDense ? PLACES : GAPS;
  return isDense ? encodePlaces(postings, places, bytes) : encodeGaps(postings, bytes);
}

function encodePlaces({ places, weights, from, to }: Postings, size: number, bytes: Uint8Array): number {
  const firstWeight = 1 + blockBytes(size);
  bytes.fill(0, 1, firstWeight);
  for (let posting = from, block = 0; block * BLOCK < size; block += 1) {
    const at = 1 + block * BLOCK_BYTES;
    bytes[at] = (posting - from) & 255;
    bytes[at + 1] = (posting - from) >> 8;
    for (; posting < to && (places[posting] ?? 0) < (block + 1) * BLOCK; posting += 1) {
      const place = (places[posting] ?? 0) % BLOCK;
      const byte = at + COUNT_BYTES + (place >> 3);
      bytes[byte] = (bytes[byte] ?? 0) | (1 << (place & 7));
      bytes[firstWeight + posting - from] = Math.min(weights[posting] ?? 0, MOST_WEIGHT);
    }
  }
  return firstWeight + to - from;
}

function encodeGaps({ places, weights, from, to }: Postings, bytes: Uint8Array): number {
  let at = 1;
  let before = -1;
  for (let posting = from; posting < to; posting += 1) {
    const place = places[posting] ?? 0;
    let gap = place - before - 1;
    while (gap > 127) {
      bytes[at++] = (gap & 127) | 128;
      gap >>>= 7;
    }
    bytes[at++] = gap;
    bytes[at++] = Math.min(weights[posting] ?? 0, MOST_WEIGHT);
    before = place;
  }
  return at;
}

/** Whether a passage can be looked up in a list. */
export function isDense(list: Uint8Array): boolean {
  return list[0] === PLACES;
}

/** What a term adds to the passages of a segment that hold it: gain · tf / (tf + norm). */
export interface Scoring {
  /** By place in the segment; this is added to. */
  readonly scores: Float32Array;
  /** By place: the occurrences at which half of the gain is reached, in the unit of the postings; above 0. */
  readonly norms: Float32Array;
  /** The most that one passage can get. */
  readonly gain: number;
}

/**
 * Scores all passages of a list of `count` gaps. It is the inner loop of search: the list is read where it lies, nothing
 * is made per posting. Throws `DamagedRow` when the list is cut or longer than it should be.
 */
export function addScores(list: Uint8Array, count: number, { scores, norms, gain }: Scoring): void {
  const end = list.length;
  let place = -1;
  let at = 1;
  let left = count;
  while (at < end) {
    let byte = list[at++] ?? 0;
    let gap = byte & 127;
    if (byte > 127) {
      byte = list[at++] ?? 0;
      gap |= (byte & 127) << 7;
      if (byte > 127) gap |= (list[at++] ?? 0) << 14;
    }
    place += gap + 1;
    const weight = list[at++] ?? 0;
    scores[place] = (scores[place] ?? 0) + (gain * weight) / (weight + (norms[place] ?? 0));
    left -= 1;
  }
  if (left !== 0 || at !== end || place >= scores.length || list[0] !== GAPS)
    throw new DamagedRow('postings');
}

/** Scores all passages of a dense list of `count`. Throws `DamagedRow` when the list is cut or too long. */
export function addDenseScores(list: Uint8Array, count: number, { scores, norms, gain }: Scoring): void {
  const firstWeight = firstWeightOf(list, count, scores.length);
  let at = firstWeight;
  let first = 0;
  for (let block = 1; block < firstWeight; block += BLOCK_BYTES) {
    for (let byte = block + COUNT_BYTES; byte < block + BLOCK_BYTES; byte += 1, first += 8) {
      for (let bits = list[byte] ?? 0; bits !== 0; bits &= bits - 1) {
        const place = first + 31 - Math.clz32(bits & -bits);
        const weight = list[at++] ?? 0;
        scores[place] = (scores[place] ?? 0) + (gain * weight) / (weight + (norms[place] ?? 0));
      }
    }
  }
  if (at !== list.length) throw new DamagedRow('postings');
}

/**
 * Scores the passages at some places by a dense list of `count`, without a branch for those that do not hold the term:
 * which do is not to be foretold. Throws `DamagedRow` when the list is cut or too long.
 */
export function addScoresAt(
  places: Uint16Array,
  { list, passages }: { readonly list: Uint8Array; readonly passages: number },
  { scores, norms, gain }: Scoring,
): void {
  const firstWeight = firstWeightOf(list, passages, scores.length);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const block = 1 + (place >> 5) * BLOCK_BYTES;
    const low = (list[block + 2] ?? 0) | ((list[block + 3] ?? 0) << 8);
    const bits = low | ((list[block + 4] ?? 0) << 16) | ((list[block + 5] ?? 0) << 24);
    const before =
      (list[block] ?? 0) + ((list[block + 1] ?? 0) << 8) + setBits(bits & ((1 << (place & 31)) - 1));
    const weight = ((bits >>> (place & 31)) & 1) * (list[firstWeight + before] ?? 0);
    scores[place] = (scores[place] ?? 0) + (gain * weight) / (weight + (norms[place] ?? 0));
  }
}

/** How many of 32 bits are set (Warren, "Hacker's Delight"). */
function setBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function firstWeightOf(list: Uint8Array, count: number, places: number): number {
  const firstWeight = 1 + blockBytes(places);
  if (list[0] !== PLACES || list.length !== firstWeight + count) throw new DamagedRow('postings');
  return firstWeight;
}

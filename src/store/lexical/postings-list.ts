import { DamagedRow } from '../store-failure.ts';

/** The first byte of a list: a gap and a weight for each passage, or a weight for each place of the segment. */
const GAPS = 0;
const PLACES = 1;

/**
 * A term of this share of a segment's places is kept as one weight for each place. That is longer than gaps, but a
 * passage can be looked up in it, which is what makes common words cheap (`segment-search.ts`). Measured on 100,000 passages: 90 % of
 * the postings of a question are in such lists.
 */
const DENSE_SHARE = 1 / 8;
const MOST_WEIGHT = 255;

/** The passages of one segment that hold a term: `from` to before `to` in both arrays. */
export interface Postings {
  /** Places in the segment, ascending. */
  readonly places: Uint16Array;
  /** Weighted occurrences; above 255 they count as 255. */
  readonly weights: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** Bytes that a list can take: one of its kind, then three of the gap and one of the weight, or one for each place. */
export function mostListBytes(postings: number, places: number): number {
  return 1 + Math.max(4 * postings, places);
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
  bytes.fill(0, 1, size + 1);
  for (let posting = from; posting < to; posting += 1) {
    bytes[1 + (places[posting] ?? 0)] = Math.min(weights[posting] ?? 0, MOST_WEIGHT);
  }
  return size + 1;
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

/** Scores the passages at some places by a dense list. Throws `DamagedRow` when the list is cut or too long. */
export function addScoresAt(places: Uint16Array, list: Uint8Array, { scores, norms, gain }: Scoring): void {
  if (list.length !== scores.length + 1) throw new DamagedRow('postings');
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const weight = list[place + 1] ?? 0;
    scores[place] = (scores[place] ?? 0) + (gain * weight) / (weight + (norms[place] ?? 0));
  }
}

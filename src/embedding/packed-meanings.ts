import type { TextMeaning } from './embedder.ts';

/** The meanings of some texts in four arrays, which move between threads without being copied. */
export interface PackedMeanings {
  readonly dimension: number;
  /** Windows of each text. */
  readonly windowCounts: Uint32Array<ArrayBuffer>;
  readonly windows: Float32Array<ArrayBuffer>;
  /** Pieces of each text. */
  readonly pieceCounts: Uint32Array<ArrayBuffer>;
  readonly pieces: Uint16Array<ArrayBuffer>;
}

/** Packs meanings whose vectors have `dimension` numbers. */
export function packMeanings(meanings: readonly TextMeaning[], dimension: number): PackedMeanings {
  const windowCounts = Uint32Array.from(meanings, (meaning) => meaning.windows.length);
  const pieceCounts = Uint32Array.from(meanings, (meaning) => meaning.pieces.length);
  const windows = new Float32Array(sum(windowCounts) * dimension);
  const pieces = new Uint16Array(sum(pieceCounts));
  let window = 0;
  let piece = 0;
  for (const meaning of meanings) {
    for (const vector of meaning.windows) windows.set(vector, dimension * window++);
    pieces.set(meaning.pieces, piece);
    piece += meaning.pieces.length;
  }
  return { dimension, windowCounts, windows, pieceCounts, pieces };
}

/** The memory of packed meanings, to be moved and not copied. */
export function buffersOf(packed: PackedMeanings): ArrayBuffer[] {
  return [packed.windowCounts, packed.windows, packed.pieceCounts, packed.pieces].map(({ buffer }) => buffer);
}

/** The meanings again, as views into the packed arrays. */
export function unpackMeanings(packed: PackedMeanings): TextMeaning[] {
  const { dimension } = packed;
  let window = 0;
  let piece = 0;
  return Array.from(packed.windowCounts, (count, text) => {
    const windows = Array.from({ length: count }, () => {
      const start = dimension * window++;
      return packed.windows.subarray(start, start + dimension);
    });
    const start = piece;
    piece += packed.pieceCounts[text] ?? 0;
    return { windows, pieces: packed.pieces.subarray(start, piece) };
  });
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

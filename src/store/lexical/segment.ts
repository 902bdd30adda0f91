const SEGMENT_BITS = 16;

/** Rowids in a segment of the index: what is written anew when one passage of it changes. */
export const SEGMENT_SIZE = 1 << SEGMENT_BITS;

/** The segment that a passage belongs to. Rowids stay far below 2⁴⁷. */
export function segmentOf(row: number): number {
  return Math.floor(row / SEGMENT_SIZE);
}

/** The first rowid of a segment. */
export function firstRowOf(segment: number): number {
  return segment * SEGMENT_SIZE;
}

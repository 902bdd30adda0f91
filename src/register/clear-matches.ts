/** A pair that may belong together, and how well it does. */
export interface MatchEdge<Old, New> {
  readonly from: Old;
  readonly to: New;
  readonly score: number;
}

/**
 * Pairs that are each other's best by at least `margin`, and then those that are among what is left, and so on. Where two
 * are about equally good neither is taken: nothing is guessed.
 */
export function clearMatches<Old, New>(edges: readonly MatchEdge<Old, New>[], margin: number): Map<Old, New> {
  const matches = new Map<Old, New>();
  let left = edges;
  for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
    before = left.length;
    const clear = left.filter((edge) => isClear(edge, left, margin));
    for (const { from, to } of clear) matches.set(from, to);
    const taken = new Set(clear.map(({ to }) => to));
    left = left.filter(({ from, to }) => !matches.has(from) && !taken.has(to));
  }
  return matches;
}

function isClear<Old, New>(
  edge: MatchEdge<Old, New>,
  edges: readonly MatchEdge<Old, New>[],
  margin: number,
): boolean {
  return edges.every(
    (other) =>
      other === edge ||
      (other.from !== edge.from && other.to !== edge.to) ||
      edge.score - other.score >= margin,
  );
}

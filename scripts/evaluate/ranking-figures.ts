/** What a search gave for one question, and what it should have given. */
export interface Ranked {
  /** Best first; each once. */
  readonly found: readonly string[];
  /** How relevant each wanted id is, above 0; at least one. */
  readonly wanted: ReadonlyMap<string, number>;
}

/** How well a search ranks, each 0 to 1, the mean over its questions. */
export interface RankingFigures {
  readonly questions: number;
  /** Share of the questions with a wanted id among the first 1, 5, 10. */
  readonly hit1: number;
  readonly hit5: number;
  readonly hit10: number;
  /** Mean of 1 / rank of the first wanted id; 0 where it is not among the first ten. */
  readonly mrr10: number;
  /** Gain of the first ten, discounted by log2(rank + 1), of the best gain there could be (Järvelin and Kekäläinen 2002). */
  readonly ndcg10: number;
}

/** Ids that a search has to give. */
export const DEPTH = 10;

/** The figures of a list of rankings; NaN of none. */
export function rankingFigures(list: readonly Ranked[]): RankingFigures {
  const ranks = list.map(firstRank);
  const hit = (depth: number) => ranks.filter((rank) => rank <= depth).length / list.length;
  return {
    questions: list.length,
    hit1: hit(1),
    hit5: hit(5),
    hit10: hit(DEPTH),
    mrr10: mean(ranks.map((rank) => (rank <= DEPTH ? 1 / rank : 0))),
    ndcg10: mean(list.map(ndcg)),
  };
}

/** From 1; infinite where nothing wanted was found. */
export function firstRank({ found, wanted }: Ranked): number {
  const at = found.findIndex((id) => wanted.has(id));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

function ndcg({ found, wanted }: Ranked): number {
  const ideal = [...wanted.values()].toSorted((a, b) => b - a);
  return gainOf(found.map((id) => wanted.get(id) ?? 0)) / gainOf(ideal);
}

function gainOf(gains: readonly number[]): number {
  return gains.slice(0, DEPTH).reduce((sum, gain, n) => sum + gain / Math.log2(n + 2), 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** When windows are scanned, and how they are put into graphs. */
export interface ShardPolicy {
  /** Up to so many windows are compared one by one: of the whole index, and of what came after its graphs were built. */
  readonly exactWindows: number;
  /** Most windows of one graph. A graph that holds fewer is built on when more come. */
  readonly shardWindows: number;
  /** So many windows are worth a thread and a graph of their own, while there is a core for it. */
  readonly threadWindows: number;
  /** Numbers of a point in a graph; a model with no more numbers has its windows put in as they are. */
  readonly pointNumbers: number;
  /** An index of more windows than this has points of `fewPointNumbers`, so that its graphs fit into memory. */
  readonly manyWindows: number;
  readonly fewPointNumbers: number;
}

/**
 * Comparing all takes 4 ms up to the bound, needs no building and misses nothing; 60 ms for ten times as many.
 * (Measured on one core, Node 20, windows of 256 numbers.)
 *
 * A graph holds every window, so that what one sentence of a long passage says is found, but fewer numbers of it: with
 * all 256 a million passages of 3.7 windows would take 4.7 GB. Measured on 20,000 generated passages in one graph, with
 * questions of three clauses; recall is the share of the ten best passages that are among the texts of so many points:
 *
 *                                   bytes a window    200 points    400     600
 *   256 numbers, M 16, build 200        1,308            .978               .995
 *    96 numbers, M 12, build 150          637            .915       .960    .968
 *    80 numbers, M 12, build 100          573            .847       .913    .942
 *    96 numbers, M 12, without the last   637            .889       .936    .949
 *    96 numbers, M 8, without the last    605            .845       .910    .936
 *
 * ("The last" is the number that keeps unit length: see `Projection`.) Three windows in one point of 256 numbers take
 * as much room as 80 numbers of each; even where all points are compared, only .917 of the ten best are then among 400
 * texts, and that share falls faster as the corpus grows. Law articles are easier than generated passages.
 *
 * With 128 numbers (765 bytes a window) the whole search finds, on a machine busy with other work:
 *
 *                                ten best, fifty best    CPU a search    CPU to build
 *    20,000 passages, 2 graphs        .984, .967             5 ms            28 s
 *   100,000 passages, 4 graphs        .970, .944             8 ms           170 s
 *
 * Since windows are put in by neighbourhood (`build-shard-thread.ts`), a build of 130 finds what one of 150 found before, and
 * more: of the ten and fifty best .965 and .947 in place of .957 and .945 (100 questions to 100,000 passages).
 *
 * The million is reckoned, not measured: 3.7 million windows of 80 numbers take 2.1 GB, 2.5 million of 128 take 1.9 GB.
 */
export const SHARD_POLICY: ShardPolicy = {
  exactWindows: 8_192,
  shardWindows: 131_072,
  threadWindows: 16_384,
  pointNumbers: 128,
  manyWindows: 2_500_000,
  fewPointNumbers: 80,
};

/** Neighbours of a point in the graph (M), and candidates while it is built (efConstruction). */
export const GRAPH_NEIGHBOURS = 12;
export const GRAPH_BUILD_WIDTH = 130;

/** Texts that are compared exactly of those that graphs name, where these have so many points: reading one takes 7 µs. */
const COMPARED_TEXTS = 450;
const COMPARED_POINTS = 370_000;

/** Points asked of all graphs together for one text compared, and of each at least; a graph keeps as many candidates (ef). */
const POINTS_PER_TEXT = 4;
const FEWEST_POINTS = 64;

/** Passages that `COMPARED_TEXTS` were measured for. */
const COMPARED_FOR = 50;
/** A shorter list wants fewer texts, but never fewer than this. */
const FEWEST_COMPARED = 128;

/**
 * How many texts to compare where graphs have so many points and so many passages are wanted. Points hold less than
 * windows, and the larger the corpus, the more others come before one of the best: in 2,500 to 20,000 passages their
 * number grew like the root of it. Beyond 100,000 it is let grow like the fourth root: a million generated passages are
 * found as often by words and meaning together (hit@10 .935, MRR@10 .850) as with the root, in half the time of the vectors.
 */
export function comparedTexts(points: number, limit: number): number {
  const forMany = COMPARED_TEXTS * Math.sqrt(Math.sqrt(Math.max(1, points / COMPARED_POINTS)));
  const share = Math.min(1, limit / COMPARED_FOR);
  return Math.max(limit, FEWEST_COMPARED, Math.ceil(forMany * share));
}

/**
 * How many points to ask of each of some graphs, to have so many texts to compare. One graph alone is asked for as many;
 * of several each holds a part of the nearest.
 */
export function pointsOfEach(graphs: number, compared: number): number {
  const share = Math.ceil((POINTS_PER_TEXT * compared) / Math.max(1, graphs));
  return Math.min(compared, Math.max(FEWEST_POINTS, share));
}

/** A graph is built anew without its dead points once fewer than this share of them are alive. */
export const FEWEST_ALIVE = 0.5;

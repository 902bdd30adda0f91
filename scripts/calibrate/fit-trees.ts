import type { TreeNode } from '../../src/retrieval/facts/answer-trees.ts';
import { binned } from './bins.ts';
import { growTree, type Slopes } from './grow-tree.ts';

/** Stretches of text to learn from: one row of signs each. */
export interface TrainingRows {
  readonly rows: readonly Float64Array[];
  readonly isRight: readonly boolean[];
  /** What each row counts. */
  readonly weights: readonly number[];
  /** For each sign 1 where more of it may only speak for a stretch, -1 where only against it, else 0. */
  readonly directions: readonly number[];
}

/** What was learned: a score before any tree, and the trees. */
export interface FittedTrees {
  readonly bias: number;
  readonly trees: readonly TreeNode[];
}

/** Trees, and the share of its best value that each leaf gives (Friedman 2001, shrinkage): chosen by cross-validation. */
const TREES = 300;
const RATE = 0.04;

/**
 * Learns the odds that a stretch of text answers: boosted regression trees under the logistic loss, second order (Chen and
 * Guestrin 2016), over values put in bins. The same rows give the same trees.
 */
export function fitTrees({ rows, isRight, weights, directions }: TrainingRows): FittedTrees {
  const table = binned(rows);
  const bias = logOdds(isRight, weights);
  const scores = new Float64Array(rows.length).fill(bias);
  const trees: TreeNode[] = [];
  for (let tree = 0; tree < TREES; tree += 1) {
    const grown = growTree({ table, slopes: slopesOf(scores, isRight, weights), rate: RATE, directions });
    trees.push(grown.root);
    grown.valueOfRow.forEach((value, row) => {
      scores[row] = (scores[row] ?? 0) + value;
    });
  }
  return { bias: rounded(bias), trees };
}

/** First and second derivatives of the loss by the score of each row. */
function slopesOf(scores: Float64Array, isRight: readonly boolean[], weights: readonly number[]): Slopes {
  const first = new Float64Array(scores.length);
  const second = new Float64Array(scores.length);
  scores.forEach((score, row) => {
    const odds = 1 / (1 + Math.exp(-score));
    const weight = weights[row] ?? 0;
    first[row] = weight * (odds - Number(isRight[row] === true));
    second[row] = weight * odds * (1 - odds);
  });
  return { first, second };
}

function logOdds(isRight: readonly boolean[], weights: readonly number[]): number {
  let [right, all] = [0, 0];
  weights.forEach((weight, row) => {
    all += weight;
    if (isRight[row] === true) right += weight;
  });
  return Math.log(right / (all - right));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

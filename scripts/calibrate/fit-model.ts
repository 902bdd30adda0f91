import type { AnswerModel } from '../../src/retrieval/facts/answer-model.ts';
import { SIGN_NAMES, SIGNS, type UnitSigns } from '../../src/retrieval/facts/unit-signs.ts';
import type { Observation, Way } from './observation.ts';

/** What each way counts in the fit: the two others are made from the first. */
const WAY_WEIGHTS: { readonly [W in Way]: number } = { typed: 1, unmarked: 0.5, withheld: 0.4 };

/** Penalties on squared and on absolute weights of the standardised signs: the set is small. */
const RIDGE = 0.01;
const LASSO = 0.002;
const STEPS = 200;
const RATE = 0.05;
/** Of Adam (Kingma and Ba 2015). */
const [MEAN_KEPT, SQUARE_KEPT] = [0.9, 0.99];

/** All stretches of all questions in a row. */
interface Table {
  readonly values: Float64Array;
  readonly isRight: Uint8Array;
  /** For each question, its first row, its end, and its share of the whole. */
  readonly questions: readonly { readonly from: number; readonly to: number; readonly share: number }[];
  readonly centres: readonly number[];
  readonly spreads: readonly number[];
}

/**
 * Learns a weight for each sign, by the likelihood of a choice among the stretches found for a question and "the
 * documents do not say" (a softmax in which the latter scores 0; where several stretches are right, any of them). No
 * weight may go against the direction of its sign. The same observations give the same weights.
 */
export function fitModel(observations: readonly Observation[]): Pick<AnswerModel, 'bias' | 'weights'> {
  const table = tableOf(observations.filter((one) => one.found.length > 0 && !isInOtherWords(one)));
  const { bias, weights } = descend(table);
  const plain = weights.map((weight, at) => weight / (table.spreads[at] ?? 1));
  const shift = plain.reduce((sum, weight, at) => sum + weight * (table.centres[at] ?? 0), 0);
  const named = Object.fromEntries(SIGN_NAMES.map((name, at) => [name, rounded(plain[at] ?? 0)]));
  return { bias: rounded(bias - shift), weights: named as UnitSigns };
}

/** What is said in other words lacks the words of the question: learned, that would count for nothing. */
function isInOtherWords({ kind, way }: Observation): boolean {
  return kind === 'paraphrase' && way !== 'withheld';
}

function tableOf(observations: readonly Observation[]): Table {
  const rows = observations.flatMap(({ found }) => found);
  const width = SIGN_NAMES.length;
  const raw = SIGN_NAMES.map((name) => rows.map(({ signs }) => signs[name]));
  const centres = raw.map(mean);
  const spreads = raw.map((column, at) => {
    const centre = centres[at] ?? 0;
    return Math.sqrt(mean(column.map((value) => (value - centre) ** 2))) || 1;
  });
  const values = new Float64Array(rows.length * width);
  raw.forEach((column, at) => {
    column.forEach((value, row) => {
      values[row * width + at] = (value - (centres[at] ?? 0)) / (spreads[at] ?? 1);
    });
  });
  const total = observations.reduce((sum, { way }) => sum + WAY_WEIGHTS[way], 0);
  let from = 0;
  const questions = observations.map((one) => {
    const first = from;
    from += one.found.length;
    return { from: first, to: from, share: WAY_WEIGHTS[one.way] / total };
  });
  return {
    values,
    isRight: Uint8Array.from(rows, ({ isRight }) => Number(isRight)),
    questions,
    centres,
    spreads,
  };
}

function descend(table: Table): { readonly bias: number; readonly weights: readonly number[] } {
  const directions = SIGN_NAMES.map((name) => SIGNS[name]);
  const point = [...directions.map((direction) => direction * RATE), 0];
  const means = point.map(() => 0);
  const squares = point.map(() => 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const slopes = slopesAt(point, table);
    const cooling = Math.min(1, 2 * (1 - step / (STEPS + 1)));
    slopes.forEach((slope, at) => {
      means[at] = MEAN_KEPT * (means[at] ?? 0) + (1 - MEAN_KEPT) * slope;
      squares[at] = SQUARE_KEPT * (squares[at] ?? 0) + (1 - SQUARE_KEPT) * slope * slope;
      const first = (means[at] ?? 0) / (1 - MEAN_KEPT ** step);
      const second = (squares[at] ?? 0) / (1 - SQUARE_KEPT ** step);
      const next = (point[at] ?? 0) - (RATE * cooling * first) / (Math.sqrt(second) + 1e-8);
      point[at] = (directions[at] ?? 0) * next < 0 ? 0 : next;
    });
  }
  return { bias: point.at(-1) ?? 0, weights: point.slice(0, -1) };
}

/** The slope of the loss for each weight, and last for the bias. */
function slopesAt(point: readonly number[], { values, isRight, questions }: Table): number[] {
  const width = point.length - 1;
  const slopes = new Float64Array(width + 1);
  const odds = new Float64Array(isRight.length);
  for (const { from, to, share } of questions) {
    let all = 1;
    let right = 0;
    for (let row = from; row < to; row += 1) {
      let score = point[width] ?? 0;
      for (let at = 0; at < width; at += 1) score += (point[at] ?? 0) * (values[row * width + at] ?? 0);
      const odd = Math.exp(Math.min(score, 30));
      odds[row] = odd;
      all += odd;
      if (isRight[row] === 1) right += odd;
    }
    for (let row = from; row < to; row += 1) {
      const wanted = right > 0 && isRight[row] === 1 ? (odds[row] ?? 0) / right : 0;
      const error = share * ((odds[row] ?? 0) / all - wanted);
      for (let at = 0; at < width; at += 1)
        slopes[at] = (slopes[at] ?? 0) + error * (values[row * width + at] ?? 0);
      slopes[width] = (slopes[width] ?? 0) + error;
    }
  }
  return Array.from(slopes, (slope, at) => {
    const weight = point[at] ?? 0;
    return at === width ? slope : slope + RIDGE * weight + LASSO * Math.sign(weight);
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

import { isRuledOut, type Signs, type SignWeights } from '../../src/retrieval/facts/answerability.ts';
import { type Observation, WAY_WEIGHTS } from './observation.ts';

/** The signs in the order in which they are fitted. */
const NAMES = ['core', 'missing', 'hole', 'misfit', 'otherYear', 'margin', 'cosine'] as const;
type SignName = (typeof NAMES)[number];

/** Penalty on squared weights of the standardised signs: the set is small. */
const RIDGE = 0.02;
const STEPS = 3000;
const RATE = 0.5;

interface Row {
  readonly values: readonly number[];
  readonly target: number;
  readonly share: number;
}

/** Logistic regression with a ridge, by gradient descent over standardised signs; the same data give the same weights. */
export function fitWeights(observations: readonly Observation[]): SignWeights {
  const rows = rowsOf(observations);
  const centres = NAMES.map((_, at) => sum(rows.map(({ values, share }) => share * (values[at] ?? 0))));
  const spreads = NAMES.map((_, at) =>
    Math.sqrt(sum(rows.map(({ values, share }) => share * ((values[at] ?? 0) - (centres[at] ?? 0)) ** 2))),
  );
  const scaled = rows.map((row) => ({
    ...row,
    values: row.values.map((value, at) => (value - (centres[at] ?? 0)) / ((spreads[at] ?? 0) || 1)),
  }));
  const { bias, weights } = descend(scaled);
  const plain = weights.map((weight, at) => (spreads[at] ? weight / (spreads[at] ?? 1) : 0));
  const shift = sum(plain.map((weight, at) => weight * (centres[at] ?? 0)));
  const named = Object.fromEntries(NAMES.map((name, at) => [name, rounded(plain[at] ?? 0)]));
  return { ...(named as { [N in SignName]: number }), bias: rounded(bias - shift) };
}

function rowsOf(observations: readonly Observation[]): Row[] {
  const rows = observations.flatMap(({ signs, isRight, way }) =>
    signs === null || isRuledOut(signs)
      ? []
      : [{ values: valuesOf(signs), target: isRight ? 1 : 0, share: WAY_WEIGHTS[way] }],
  );
  const all = sum(rows.map(({ share }) => share));
  return rows.map((row) => ({ ...row, share: row.share / all }));
}

function valuesOf(signs: Signs): number[] {
  return NAMES.map((name) => signs[name] ?? 0);
}

function descend(rows: readonly Row[]): { bias: number; weights: number[] } {
  const weights = NAMES.map(() => 0);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = weights.map((weight) => RIDGE * weight);
    let biasSlope = 0;
    for (const { values, target, share } of rows) {
      const score = bias + sum(values.map((value, at) => value * (weights[at] ?? 0)));
      const error = share * (1 / (1 + Math.exp(-score)) - target);
      biasSlope += error;
      values.forEach((value, at) => {
        slopes[at] = (slopes[at] ?? 0) + error * value;
      });
    }
    bias -= RATE * biasSlope;
    slopes.forEach((slope, at) => {
      weights[at] = (weights[at] ?? 0) - RATE * slope;
    });
  }
  return { bias, weights };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

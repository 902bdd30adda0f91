import type { AnswerModel } from '../../src/retrieval/facts/answer-model.ts';
import type { VerdictCounts } from './count-verdicts.ts';

/** The source file that holds what was learned, with how well it does. */
export function figuresFile(
  model: AnswerModel,
  counts: readonly (readonly [string, VerdictCounts])[],
): string {
  const weights = Object.entries(model.weights).map(
    ([name, weight]) => `    ${/^\w+$/u.test(name) ? name : `'${name}'`}: ${weight},`,
  );
  return `import type { AnswerModel } from './answer-model.ts';

/**
 * Written by \`npm run calibrate\`; do not edit. Learned from the calibration questions of tests/golden/questions and the
 * questions of tests/fixtures/conversation. What becomes of the former when the best stretch of the corpus is judged:
 *
${counts.map(([name, count]) => ` * ${name}: ${sentence(count)}`).join('\n')}
 */
export const ANSWER_FIGURES: AnswerModel = {
  bias: ${model.bias},
  answersFrom: ${model.answersFrom},
  nearestFrom: ${model.nearestFrom},
  weights: {
${weights.join('\n')}
  },
};
`;
}

function sentence(counts: VerdictCounts): string {
  const { answerable, right, wrong, nearest, unanswerable, refused, nearestToNothing } = counts;
  return (
    `${right}/${answerable} right, ${wrong} wrong, ${nearest} nearest; ` +
    `${refused}/${unanswerable} unanswerable refused, ${nearestToNothing} nearest.`
  );
}

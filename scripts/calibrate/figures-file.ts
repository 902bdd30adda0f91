import { encodeTrees } from '../../src/retrieval/facts/answer-trees.ts';
import type { SignName } from '../../src/retrieval/facts/signs/unit-signs.ts';
import type { VerdictCounts } from './count-verdicts.ts';
import type { FittedTrees } from './fit-trees.ts';

/** What is written to the source file. */
export interface Figures extends FittedTrees {
  readonly signs: readonly SignName[];
  readonly answersFrom: number;
  readonly nearestFrom: number;
}

/** The source file that holds what was learned, with how well it does. */
export function figuresFile(figures: Figures, counts: readonly (readonly [string, VerdictCounts])[]): string {
  const { bias, signs, trees, answersFrom, nearestFrom } = figures;
  return `import type { AnswerModel } from './answer-model.ts';

/**
 * Written by \`npm run calibrate\`; do not edit. Learned from the calibration questions of tests/golden and the questions of
 * tests/fixtures/conversation. What becomes of the former when the best stretch of the directives is judged:
 *
${counts.map(([name, count]) => ` * ${name}: ${sentence(count)}`).join('\n')}
 */
export const ANSWER_FIGURES: AnswerModel = {
  signs: [
${signs.map((name) => `    '${name}',`).join('\n')}
  ],
  bias: ${bias},
  answersFrom: ${answersFrom},
  nearestFrom: ${nearestFrom},
  trees: [
${encodeTrees(trees)
  .map((line) => `    '${line}',`)
  .join('\n')}
  ],
};
`;
}

function sentence(counts: VerdictCounts): string {
  const { answerable, right, wrong, nearest, nearestRight, unanswerable, refused, nearestToNothing } = counts;
  return (
    `${right}/${answerable} right, ${wrong} wrong, ${nearest} nearest (${nearestRight} right); ` +
    `${refused}/${unanswerable} unanswerable refused, ${nearestToNothing} nearest.`
  );
}

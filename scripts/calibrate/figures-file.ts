import type { AnswerabilityModel } from '../../src/retrieval/facts/answerability.ts';
import type { Calibrated } from './calibrate.ts';
import type { VerdictCounts } from './count-verdicts.ts';

/** The source file that holds the fitted figures, with how well they do. */
export function figuresFile({
  words,
  wordsAndMeaning,
}: {
  readonly words: Calibrated;
  readonly wordsAndMeaning: Calibrated;
}): string {
  return `import type { AnswerabilityModel } from './answerability.ts';

/**
 * Written by \`npm run calibrate\`; do not edit. Fitted on the calibration half of tests/golden/questions and on the
 * questions of tests/fixtures/conversation, thresholds by ten-fold cross-validation. What becomes of the questions when the best sentence of the corpus is judged:
 *
${[...summary('words only', words), ...summary('words and meaning', wordsAndMeaning)].map((line) => ` * ${line}`).join('\n')}
 */
export const ANSWERABILITY: {
  readonly words: AnswerabilityModel;
  readonly wordsAndMeaning: AnswerabilityModel;
} = {
  words: ${source(words.model)},
  wordsAndMeaning: ${source(wordsAndMeaning.model)},
};
`;
}

function summary(name: string, { counts }: Calibrated): string[] {
  return counts.map(([split, count]) => `${name}, ${split}: ${sentence(count)}`);
}

function sentence(counts: VerdictCounts): string {
  const { answerable, right, wrong, nearest, unanswerable, refused, nearestToNothing } = counts;
  return (
    `${right}/${answerable} right, ${wrong} wrong, ${nearest} nearest; ` +
    `${refused}/${unanswerable} unanswerable refused, ${nearestToNothing} nearest.`
  );
}

function source({ weights, answersFrom, nearestFrom }: AnswerabilityModel): string {
  const lines = Object.entries(weights).map(([name, weight]) => `      ${name}: ${weight},`);
  return `{
    weights: {
${lines.join('\n')}
    },
    answersFrom: ${answersFrom},
    nearestFrom: ${nearestFrom},
  }`;
}

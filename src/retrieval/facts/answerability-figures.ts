import type { AnswerabilityModel } from './answerability.ts';

/**
 * Written by `npm run calibrate`; do not edit. Fitted on the calibration half of tests/golden/questions and on the
 * questions of tests/fixtures/conversation, thresholds by ten-fold cross-validation. What becomes of the questions when the best sentence of the corpus is judged:
 *
 * words only, calibration: 200/239 right, 14 wrong, 1 nearest; 200/207 unanswerable refused, 2 nearest.
 * words only, held-out: 55/96 right, 2 wrong, 4 nearest; 53/57 unanswerable refused, 0 nearest.
 * words and meaning, calibration: 200/239 right, 13 wrong, 0 nearest; 203/207 unanswerable refused, 0 nearest.
 * words and meaning, held-out: 59/96 right, 3 wrong, 0 nearest; 53/57 unanswerable refused, 0 nearest.
 */
export const ANSWERABILITY: {
  readonly words: AnswerabilityModel;
  readonly wordsAndMeaning: AnswerabilityModel;
} = {
  words: {
    weights: {
      core: 3.185,
      missing: -2.527,
      hole: -1.47,
      misfit: -5.49,
      otherYear: 0,
      margin: 2.684,
      cosine: 0,
      bias: -2.174,
    },
    answersFrom: 0.49,
    nearestFrom: 0.45,
  },
  wordsAndMeaning: {
    weights: {
      core: 1.86,
      missing: -2.384,
      hole: -1.659,
      misfit: -6.162,
      otherYear: 0,
      margin: 2.366,
      cosine: 3.114,
      bias: -2.288,
    },
    answersFrom: 0.44,
    nearestFrom: 0.43,
  },
};

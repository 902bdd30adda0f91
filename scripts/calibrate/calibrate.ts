import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../../src/app.ts';
import type { AnswerabilityModel } from '../../src/retrieval/facts/answerability.ts';
import { ownCorpus } from '../evaluate/own-corpus.ts';
import { readOwnQuestions, SPLITS } from '../evaluate/own-questions.ts';
import { calibrationQuestions } from './calibration-questions.ts';
import { chooseThresholds } from './choose-thresholds.ts';
import { countVerdicts, type VerdictCounts } from './count-verdicts.ts';
import { figuresFile } from './figures-file.ts';
import { fitWeights } from './fit-weights.ts';
import type { Observation } from './observation.ts';
import { observe } from './observe.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const FIGURES = join(PROJECT, 'src/retrieval/facts/answerability-figures.ts');

/** A fitted model, and how it does on each half of the questions. */
export interface Calibrated {
  readonly model: AnswerabilityModel;
  readonly counts: readonly (readonly [string, VerdictCounts])[];
}

/** Fits both models on the calibration half, writes them to the source, and gives a summary to print. */
export async function calibrate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sauro-calibrate-'));
  try {
    const questions = calibrationQuestions(join(PROJECT, 'tests'));
    const own = readOwnQuestions(join(PROJECT, 'tests/golden/questions'));
    const corpus = ownCorpus(join(PROJECT, 'corpus'), own, folder);
    const library = await openLibrary({ corpus, data: join(folder, 'data') });
    try {
      const { reader, agencies, meaning } = library;
      const words = calibrated(await observe({ reader, agencies, meaning: null }, questions));
      const wordsAndMeaning = calibrated(await observe({ reader, agencies, meaning }, questions));
      const file = figuresFile({ words, wordsAndMeaning });
      writeFileSync(FIGURES, file);
      return file;
    } finally {
      library.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function calibrated(observations: readonly Observation[]): Calibrated {
  const seen = observations.filter(({ split }) => split === 'calibration');
  const model = { weights: fitWeights(seen), ...chooseThresholds(seen) };
  return {
    model,
    counts: SPLITS.map((split) => [split, countVerdicts(observations, split, model)] as const),
  };
}

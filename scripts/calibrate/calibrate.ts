import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../../src/app.ts';
import { ownCorpus } from '../evaluate/own-corpus.ts';
import { readOwnQuestions } from '../evaluate/own-questions.ts';
import { progress } from '../evaluate/progress.ts';
import { calibrationQuestions } from './calibration-questions.ts';
import { chooseThresholds } from './choose-thresholds.ts';
import { countVerdicts, type VerdictCounts } from './count-verdicts.ts';
import { figuresFile } from './figures-file.ts';
import { type Judged, judgeApart, judgeBy, learn } from './judge-apart.ts';
import { type Observations, observe } from './observe.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const FIGURES = join(PROJECT, 'src/retrieval/facts/answer-figures.ts');

/**
 * Learns the model from the calibration questions, writes it to the source, and gives what became of the questions.
 * Progress goes to standard error.
 */
export async function calibrate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sauro-calibrate-'));
  try {
    const questions = calibrationQuestions(join(PROJECT, 'tests'));
    const own = readOwnQuestions(join(PROJECT, 'tests/golden/questions'));
    const corpus = ownCorpus(join(PROJECT, 'corpus'), own, folder);
    const library = await openLibrary({ corpus, data: join(folder, 'data') });
    try {
      const { file, summary } = learned(await observe(library, questions));
      writeFileSync(FIGURES, file);
      return summary;
    } finally {
      library.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function learned({ signs, observations }: Observations): { readonly file: string; readonly summary: string } {
  const seen = observations.filter(({ isHeldOut }) => !isHeldOut);
  const apart = judgeApart(seen, progress('folds', 5));
  const thresholds = chooseThresholds(apart);
  const fitted = learn(seen);
  const heldOut = observations.filter(({ isHeldOut }) => isHeldOut).map(judgeBy(fitted));
  const counted = (name: string, judged: readonly Judged[]): [string, VerdictCounts][] => {
    const said = judged.filter(({ observation }) => !IN_OTHER_WORDS.has(observation.kind));
    return [
      [name, countVerdicts(judged, thresholds)],
      [`${name}, without paraphrases and English`, countVerdicts(said, thresholds)],
    ];
  };
  const counts = [...counted('calibration, by cross-validation', apart), ...counted('held-out', heldOut)];
  const file = figuresFile({ ...fitted, ...thresholds, signs }, counts);
  return { file, summary: `${file.slice(0, file.indexOf('export const'))}\n` };
}

const IN_OTHER_WORDS: ReadonlySet<string> = new Set(['paraphrase', 'english']);

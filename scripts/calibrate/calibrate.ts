import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../../src/app.ts';
import { ownCorpus } from '../evaluate/own-corpus.ts';
import { progress } from '../evaluate/progress.ts';
import { type QuestionSet, questionSets } from '../evaluate/question-sets.ts';
import { type CalibrationQuestion, calibrationQuestions, testedQuestions } from './calibration-questions.ts';
import { chooseThresholds } from './choose-thresholds.ts';
import { countVerdicts, type VerdictCounts } from './count-verdicts.ts';
import { figuresFile } from './figures-file.ts';
import { type Judged, judgeApart, judgeBy, learn } from './judge-apart.ts';
import { type Observations, observe } from './observe.ts';
import { directionsOf } from './sign-directions.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const FIGURES = join(PROJECT, 'src/retrieval/facts/answer-figures.ts');

/**
 * Learns the model from the calibration questions, writes it to the source, and gives what became of the questions.
 * Progress goes to standard error.
 */
export async function calibrate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sauro-calibrate-'));
  try {
    const [corpus, others] = questionSets(PROJECT);
    const tested = testedQuestions(join(PROJECT, 'tests/fixtures/conversation'));
    const ofCorpus = await observed(corpus, tested, join(folder, 'corpus'));
    const ofOthers = await observed(others, [], join(folder, 'others'));
    const { file, summary } = learned({ ofCorpus, ofOthers });
    writeFileSync(FIGURES, file);
    return summary;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function observed(
  set: QuestionSet,
  tested: readonly CalibrationQuestion[],
  folder: string,
): Promise<Observations> {
  const library = await openLibrary({ corpus: ownCorpus(set, folder), data: join(folder, 'data') });
  try {
    return await observe(library, [...calibrationQuestions(set.questions), ...tested]);
  } finally {
    library.close();
  }
}

interface Sets {
  readonly ofCorpus: Observations;
  readonly ofOthers: Observations;
}

function learned({ ofCorpus, ofOthers }: Sets): { readonly file: string; readonly summary: string } {
  const all = [...ofCorpus.observations, ...ofOthers.observations];
  const seen = all.filter(({ isHeldOut }) => !isHeldOut);
  const directions = directionsOf(ofCorpus.signs);
  const apart = judgeApart({ observations: seen, directions }, progress('folds', 5));
  const thresholds = chooseThresholds(apart);
  const fitted = learn(seen, directions);
  const judgedOf = ({ observations }: Observations) => {
    const held = observations.filter(({ isHeldOut }) => isHeldOut).map(judgeBy(fitted));
    const own = new Set(observations);
    return { apart: apart.filter(({ observation }) => own.has(observation)), held };
  };
  const counted = (name: string, judged: readonly Judged[]): [string, VerdictCounts][] => {
    const said = judged.filter(({ observation }) => !IN_OTHER_WORDS.has(observation.kind));
    return [
      [name, countVerdicts(judged, thresholds)],
      [`${name}, without paraphrases and English`, countVerdicts(said, thresholds)],
    ];
  };
  const counts = [
    ...counted('calibration, by cross-validation', judgedOf(ofCorpus).apart),
    ...counted('held-out', judgedOf(ofCorpus).held),
    ...counted('other directives, calibration', judgedOf(ofOthers).apart),
    ...counted('other directives, held-out', judgedOf(ofOthers).held),
  ];
  const file = figuresFile({ ...fitted, ...thresholds, signs: ofCorpus.signs }, counts);
  return { file, summary: `${file.slice(0, file.indexOf('export const'))}\n` };
}

const IN_OTHER_WORDS: ReadonlySet<string> = new Set(['paraphrase', 'english']);

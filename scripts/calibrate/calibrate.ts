import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../../src/app.ts';
import { ownCorpus } from '../evaluate/own-corpus.ts';
import { progress } from '../evaluate/progress.ts';
import { type AskedCorpus, questionSets } from '../evaluate/question-sets.ts';
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
    const tested = testedQuestions(join(PROJECT, 'tests/fixtures/conversation'));
    const observedCorpora: ObservedCorpus[] = [];
    for (const { name, corpora } of questionSets(PROJECT)) {
      for (const corpus of corpora) {
        const questions = [
          ...calibrationQuestions(corpus.questions),
          ...(corpus.name === 'corpus' ? tested : []),
        ];
        observedCorpora.push({
          set: name,
          ...(await observed(corpus, questions, join(folder, corpus.name))),
        });
      }
    }
    const { file, summary } = learned(observedCorpora);
    writeFileSync(FIGURES, file);
    return summary;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function observed(
  corpus: AskedCorpus,
  questions: readonly CalibrationQuestion[],
  folder: string,
): Promise<Observations> {
  const library = await openLibrary({ corpus: ownCorpus(corpus, folder), data: join(folder, 'data') });
  try {
    return await observe(library, questions);
  } finally {
    library.close();
  }
}

/** What was found for the questions on one corpus, and the set of questions that they are of. */
interface ObservedCorpus extends Observations {
  readonly set: string;
}

function learned(corpora: readonly ObservedCorpus[]): { readonly file: string; readonly summary: string } {
  const signs = corpora[0]?.signs ?? [];
  const seen = corpora.flatMap(({ observations }) => observations).filter(({ isHeldOut }) => !isHeldOut);
  const directions = directionsOf(signs);
  const apart = judgeApart({ observations: seen, directions }, progress('folds', 5));
  const thresholds = chooseThresholds(apart);
  const fitted = learn(seen, directions);
  const counts = [...new Set(corpora.map(({ set }) => set))].flatMap((set) => {
    const ofSet = corpora.filter((corpus) => corpus.set === set);
    const observations = new Set(ofSet.flatMap((corpus) => corpus.observations));
    const held = [...observations].filter(({ isHeldOut }) => isHeldOut).map(judgeBy(fitted));
    const known = apart.filter(({ observation }) => observations.has(observation));
    return [
      ...counted(`${set}, calibration, by cross-validation`, known),
      ...counted(`${set}, held-out`, held),
    ];
  });
  const file = figuresFile({ ...fitted, ...thresholds, signs }, counts);
  return { file, summary: `${file.slice(0, file.indexOf('export const'))}\n` };

  function counted(name: string, judged: readonly Judged[]): [string, VerdictCounts][] {
    const said = judged.filter(({ observation }) => !IN_OTHER_WORDS.has(observation.kind));
    return [
      [name, countVerdicts(judged, thresholds)],
      [`${name}, without paraphrases and English`, countVerdicts(said, thresholds)],
    ];
  }
}

const IN_OTHER_WORDS: ReadonlySet<string> = new Set(['paraphrase', 'english']);

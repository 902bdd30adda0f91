import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../../src/app.ts';
import { type AskedOwn, askOwn } from './ask-own.ts';
import type { Benchmark } from './benchmark.ts';
import { compareSearches } from './compare-searches.ts';
import { countOwn, isWanted } from './count-own.ts';
import type { Evaluation, OwnSection, SearchSection } from './evaluation.ts';
import { openBenchmark } from './open-benchmark.ts';
import type { EvaluationOptions } from './options.ts';
import { ownBenchmark } from './own-benchmark.ts';
import { ownCorpus } from './own-corpus.ts';
import { ownSearches, type SearchedLibrary, understoodSearch } from './own-searches.ts';
import { peerSearches } from './peer-searches.ts';
import { type AskedCorpus, type QuestionSet, questionSets } from './question-sets.ts';
import { readBeir } from './read-beir.ts';
import { evaluateTaskQuestions, evaluateTasks } from './tasks/evaluate-tasks.ts';
import { unmarked } from './unmarked.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const CORPUS = join(PROJECT, 'corpus');

/** Measures what the options ask for, in a temporary folder. Progress goes to standard error. */
export async function evaluate(options: EvaluationOptions): Promise<Evaluation> {
  const folder = mkdtempSync(join(tmpdir(), 'sauro-evaluate-'));
  try {
    const own: OwnSection[] = [];
    const sections: SearchSection[] = [];
    for (const set of options.own ? questionSets(PROJECT) : []) {
      const measured: MeasuredCorpus[] = [];
      for (const corpus of set.corpora) {
        measured.push(await evaluateCorpus(corpus, options, join(folder, corpus.name)));
      }
      own.push(ownSection(set, measured));
      if (measured.length === 1) sections.push(...measured.flatMap(({ search }) => search));
    }
    for (const [n, path] of options.beir.entries()) {
      sections.push(...(await evaluateBeir(readBeir(path), options, join(folder, `beir-${n}`))));
    }
    const tasks = options.tasks ? evaluateTasks(PROJECT, options.split) : [];
    const taskQuestions = options.tasks ? await evaluateTaskQuestions(PROJECT, options.split, folder) : [];
    return { tasks, taskQuestions, own, search: sections };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface MeasuredCorpus {
  readonly asked: readonly AskedOwn[];
  /** Of small corpora it is not told: among few passages every search ranks well. */
  readonly search: readonly SearchSection[];
}

function ownSection({ name }: QuestionSet, measured: readonly MeasuredCorpus[]): OwnSection {
  const asked = measured.flatMap((corpus) => corpus.asked);
  return { set: name, counts: countOwn(asked), unwanted: asked.filter((one) => !isWanted(one)) };
}

async function evaluateCorpus(
  corpus: AskedCorpus,
  options: EvaluationOptions,
  folder: string,
): Promise<MeasuredCorpus> {
  const library = await openLibrary({ corpus: ownCorpus(corpus, folder), data: join(folder, 'data') });
  try {
    const questions = corpus.questions.filter(
      ({ split }) => options.split === null || split === options.split,
    );
    const asked = await askOwn(library, questions);
    const { reader } = library;
    const passages = reader.directives().flatMap(({ id }) => reader.passages(id));
    const benchmark = ownBenchmark(`own questions: ${corpus.name}`, passages, questions);
    return { asked, search: await compare(library, [benchmark], options) };
  } finally {
    library.close();
  }
}

async function evaluateBeir(
  benchmark: Benchmark,
  options: EvaluationOptions,
  data: string,
): Promise<SearchSection[]> {
  const library = await openBenchmark(benchmark, { corpus: CORPUS, data });
  try {
    return await compare(library, [benchmark, unmarked(benchmark)], options);
  } finally {
    library.close();
  }
}

/** Our own search, and where the options want it those of others, on benchmarks that differ in their questions only. */
function compare(
  library: SearchedLibrary,
  benchmarks: readonly [Benchmark, ...Benchmark[]],
  options: EvaluationOptions,
): Promise<SearchSection[]> {
  const understood = options.ablate ? [() => understoodSearch(library)] : [];
  const peers = options.peers ? peerSearches(benchmarks[0]) : [];
  return compareSearches([...ownSearches(library, options), ...understood, ...peers], benchmarks);
}

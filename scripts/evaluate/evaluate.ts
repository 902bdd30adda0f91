import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../../src/app.ts';
import { askOwn } from './ask-own.ts';
import type { Benchmark } from './benchmark.ts';
import { compareSearches } from './compare-searches.ts';
import { countOwn, isWanted } from './count-own.ts';
import type { Evaluation, SearchSection } from './evaluation.ts';
import { openBenchmark } from './open-benchmark.ts';
import type { EvaluationOptions } from './options.ts';
import { ownBenchmark } from './own-benchmark.ts';
import { ownCorpus } from './own-corpus.ts';
import { readOwnQuestions } from './own-questions.ts';
import { ownSearches, type SearchedLibrary, understoodSearch } from './own-searches.ts';
import { peerSearches } from './peer-searches.ts';
import { readBeir } from './read-beir.ts';
import { unmarked } from './unmarked.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const CORPUS = join(PROJECT, 'corpus');
const QUESTIONS = join(PROJECT, 'tests/golden/questions');

/** Measures what the options ask for, in a temporary folder. Progress goes to standard error. */
export async function evaluate(options: EvaluationOptions): Promise<Evaluation> {
  const folder = mkdtempSync(join(tmpdir(), 'sauro-evaluate-'));
  try {
    const own = options.own ? await evaluateOwn(options, folder) : null;
    const sections: SearchSection[] = own === null ? [] : [...own.search];
    for (const [n, path] of options.beir.entries()) {
      sections.push(...(await evaluateBeir(readBeir(path), options, join(folder, `beir-${n}`))));
    }
    return { own: own?.answers ?? null, search: sections };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function evaluateOwn(
  options: EvaluationOptions,
  folder: string,
): Promise<{ readonly answers: Evaluation['own']; readonly search: readonly SearchSection[] }> {
  const all = readOwnQuestions(QUESTIONS);
  const library = await openLibrary({ corpus: ownCorpus(CORPUS, all, folder), data: join(folder, 'data') });
  try {
    const questions = all.filter(({ split }) => options.split === null || split === options.split);
    const asked = await askOwn(library, questions);
    const answers = { counts: countOwn(asked), unwanted: asked.filter((one) => !isWanted(one)) };
    const { reader } = library;
    const passages = reader.directives().flatMap(({ id }) => reader.passages(id));
    return { answers, search: await compare(library, [ownBenchmark(passages, questions)], options) };
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

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelId, shippedModel } from '../../src/embedding/model-settings.ts';
import { PIPELINE_VERSION } from '../../src/ingestion/corpus/pipeline-version.ts';
import { SCHEMA_VERSION } from '../../src/store/schema.ts';
import type { BuildFigures } from './build-index.ts';
import { generatePassages } from './generate-passages.ts';
import type { Dataset } from './jobs.ts';
import type { PeerFigures } from './measure-peer.ts';
import type { SearchFigures } from './measure-search.ts';
import type { BenchmarkOptions } from './options.ts';
import { SEARCH_MODES } from './own-search.ts';
import { writePassages } from './passages-file.ts';
import { questionsOf } from './questions-of.ts';
import { readGrammar } from './read-grammar.ts';
import { runInProcess } from './run-in-process.ts';

/** Everything measured at one number of passages. */
export interface SizeFigures {
  readonly passages: number;
  readonly build: BuildFigures;
  readonly own: readonly SearchFigures[];
  readonly peers: readonly (PeerFigures | FailedPeer)[];
}

/** A peer that could not do it: out of memory, an error of its own. */
export interface FailedPeer {
  readonly name: string;
  readonly problem: string;
}

/**
 * Builds the index of a data set where `folder` has none, asks it, and asks the peers; each in its own process. What is
 * measured so far is given after every one of them, so that a run that is stopped has shown what it knew.
 */
export async function* measureSize(
  dataset: Dataset,
  options: Pick<BenchmarkOptions, 'peers' | 'mostPeerPassages' | 'questions' | 'seconds'> & {
    readonly folder: string;
  },
): AsyncGenerator<SizeFigures> {
  const { passages } = dataset;
  const grammar = readGrammar(dataset.corpus);
  const run = { ...questionsOf(grammar, dataset, options.questions), mostMs: options.seconds * 1_000 };
  const data = join(options.folder, `${passages}-${dataset.seed}`);
  const build = await builtIn(data, dataset);
  const own: SearchFigures[] = [];
  for (const mode of SEARCH_MODES) {
    process.stderr.write(`${passages} passages: ${mode}\n`);
    own.push(await runInProcess({ kind: 'search', data, mode, run }));
    yield { passages, build, own, peers: [] };
  }
  const asked = passages > options.mostPeerPassages ? [] : options.peers;
  const file = `${data}.jsonl`;
  if (asked.length > 0) {
    await writePassages(file, generatePassages(grammar, { count: passages, seed: dataset.seed }));
  }
  const peers: (PeerFigures | FailedPeer)[] = [];
  for (const peer of asked) {
    process.stderr.write(`${passages} passages: ${peer}\n`);
    peers.push(await runInProcess({ kind: 'peer', file, peer, run }).catch((error) => failed(peer, error)));
    yield { passages, build, own, peers };
  }
}

/** The figures of a build are kept beside its index, so that a later run of the same program can print them too. */
async function builtIn(data: string, dataset: Dataset): Promise<BuildFigures> {
  const file = join(data, 'build.json');
  const madeBy = [PIPELINE_VERSION, SCHEMA_VERSION, modelId(shippedModel())].join(' ');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptBuild) : null;
  if (kept?.madeBy === madeBy) return kept.figures;
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  process.stderr.write(`${dataset.passages} passages: building\n`);
  const figures = await runInProcess({ kind: 'build', dataset, data });
  writeFileSync(file, JSON.stringify({ madeBy, figures } satisfies KeptBuild));
  return figures;
}

interface KeptBuild {
  /** Versions of the rules, the tables and the model. */
  readonly madeBy: string;
  readonly figures: BuildFigures;
}

function failed(name: string, error: unknown): FailedPeer {
  return { name, problem: error instanceof Error ? error.message : String(error) };
}

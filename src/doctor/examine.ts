import { Failure } from '../directive/failure.ts';
import { type ChosenModel, chosenModel } from '../embedding/chosen-model.ts';
import { scanCorpus } from '../ingestion/corpus/scan-corpus.ts';
import type { IndexReader } from '../store/index-reader.ts';
import { checkAgencies, checkCorpus, checkShortForms, type ScannedCorpus } from './check-corpus.ts';
import { checkDataFolder } from './check-data-folder.ts';
import { checkDatabase } from './check-database.ts';
import { checkIndex, type ExaminedIndex } from './check-index.ts';
import { checkModel } from './check-model.ts';
import { checkNode } from './check-node.ts';
import { checkRegister } from './check-register.ts';
import { checkGraphs, checkVectors } from './check-vectors.ts';
import type { Finding } from './finding.ts';
import type { ExaminedPlaces } from './places.ts';

/** What was found, and whether questions can be answered as things are. */
export interface Examination {
  readonly canServe: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Looks at everything that answering needs, changes nothing, and loads neither the model nor a graph. An index that
 * is there goes on answering, so what keeps a new one from being made is then only a warning.
 */
export async function examine(places: ExaminedPlaces): Promise<Examination> {
  const machine = [checkNode(process.versions.node), await checkDatabase()];
  const findings = machine.every(({ verdict }) => verdict === 'good')
    ? [...machine, ...(await examineFolders(places))]
    : machine;
  return { canServe: findings.every(({ verdict }) => verdict !== 'bad'), findings };
}

/** What loads the database is imported behind the check of it. */
async function examineFolders(places: ExaminedPlaces): Promise<Finding[]> {
  const { corpus, data } = places;
  const index = await openExamined(data);
  try {
    const broken = typeof index === 'string' ? 'bad' : 'warning';
    const files = scanned(corpus, index);
    const beside =
      files instanceof Failure
        ? []
        : [checkAgencies(corpus, files, broken), checkShortForms(corpus, files, broken)];
    const model = chosenModel(places.model);
    return [
      checkCorpus(corpus, files, broken),
      ...beside,
      checkDataFolder(data, broken),
      ...indexFindings(index, files, model),
      await checkRegister(data),
    ];
  } finally {
    if (typeof index !== 'string') index.close();
  }
}

function indexFindings(index: ExaminedIndex, files: ScannedCorpus, model: ChosenModel): Finding[] {
  const vectors = model.kind === 'usable' ? [checkVectors(index, model.id)] : [];
  return [checkIndex(index, files), checkModel(model), ...vectors, checkGraphs()];
}

/** An index that cannot answer is none: it is closed again. */
async function openExamined(data: string): Promise<ExaminedIndex> {
  const [{ IndexReader }, { isIndexWhole }] = await Promise.all([
    import('../store/index-reader.ts'),
    import('../store/is-index-whole.ts'),
  ]);
  try {
    const opened = IndexReader.open(data);
    if (typeof opened === 'string') return opened;
    const state = stateOf(opened, isIndexWhole(data));
    if (state === null) return opened;
    opened.close();
    return state;
  } catch (error) {
    if (error instanceof Failure) return 'damaged';
    throw error;
  }
}

function stateOf(reader: IndexReader, isWhole: boolean): 'missing' | 'damaged' | null {
  try {
    if (reader.generation === 0) return 'missing';
    return isWhole ? null : 'damaged';
  } catch (error) {
    if (error instanceof Failure) return 'damaged';
    throw error;
  }
}

function scanned(corpus: string, index: ExaminedIndex): ScannedCorpus {
  try {
    return scanCorpus(corpus, typeof index === 'string' ? [] : (index.corpusState()?.files ?? []));
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

import type { CorpusState } from '../directive/corpus-file.ts';
import type { ChosenModel } from '../embedding/chosen-model.ts';
import { PIPELINE_VERSION } from '../ingestion/corpus/pipeline-version.ts';
import { scanCorpus } from '../ingestion/corpus/scan-corpus.ts';

/** The corpus as it is now. A model that cannot be used asks for nothing: what is indexed stays as it is. */
export function corpusNow(corpus: string, before: CorpusState | null, model: ChosenModel): CorpusState {
  const id = model.kind === 'usable' ? model.id : model.kind === 'none' ? '' : (before?.model ?? '');
  return { pipeline: PIPELINE_VERSION, model: id, files: scanCorpus(corpus, before?.files ?? []) };
}

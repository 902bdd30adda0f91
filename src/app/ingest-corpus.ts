import { performance } from 'node:perf_hooks';
import type { CorpusState } from '../directive/corpus-file.ts';
import type { Note } from '../directive/note.ts';
import { type ChosenModel, chosenModel } from '../embedding/chosen-model.ts';
import { corpusNotes } from '../ingestion/corpus/corpus-notes.ts';
import { type CorpusModel, embedCorpus } from '../ingestion/corpus/embed-corpus.ts';
import type { IngestChanges } from '../ingestion/corpus/ingest-corpus-into.ts';
import { isSameCorpus, isSameReading, isUntouched } from '../ingestion/corpus/plan-ingest.ts';
import { listCorpus } from '../ingestion/corpus/scan-corpus.ts';
import { IndexWriter } from '../store/index-writer.ts';
import type { RebuildReason } from '../store/open-for-writing.ts';
import { corpusNow } from './corpus-now.ts';
import type { LibraryPlaces } from './library-places.ts';

/** What an ingest did. */
export interface IngestReport extends IngestChanges {
  /** Generation that is served afterwards. */
  readonly generation: number;
  /** False when the corpus was the one that is indexed. */
  readonly published: boolean;
  /** Texts that were turned into vectors. */
  readonly embedded: number;
  /** Why everything was read anew, or null. */
  readonly rebuilt: RebuildReason;
  readonly elapsedMs: number;
}

const WAIT_MS = 15_000;
const REBUILT_BECAUSE = {
  'other-version': 'Chỉ mục do phiên bản khác của chương trình tạo ra nên đã được dựng lại toàn bộ.',
  damaged: 'Tệp chỉ mục bị hỏng nên đã được dựng lại toàn bộ từ thư mục văn bản.',
} as const;

/**
 * Reads what changed in the corpus, embeds the texts that are new, and publishes a new generation of the index in one
 * step, rows and vectors together. Where the model cannot be used, a note says so and the texts go without vectors.
 * Throws a `Failure` (missing corpus, broken agencies file, data folder, full disk, busy); the old generation then
 * goes on being served.
 */
export async function ingestCorpus(places: LibraryPlaces): Promise<IngestReport> {
  const started = performance.now();
  listCorpus(places.corpus);
  const writer = await IndexWriter.begin(places.data, places.waitMs ?? WAIT_MS);
  try {
    const before = writer.corpusState();
    const model = chosenModel(places.model, places.data);
    const state = corpusNow(places.corpus, before, model);
    const done = isSameCorpus(before, state)
      ? keepAsIs(writer, state)
      : await publishInto(writer, state, { ...places, model });
    const { rebuilt } = writer;
    return {
      ...done,
      notes: [...rebuildNotes(rebuilt), ...done.notes],
      generation: done.generation ?? writer.generation(),
      rebuilt,
      elapsedMs: performance.now() - started,
    };
  } finally {
    writer.abandon();
  }
}

/** What became of an ingest; `generation` is null where it published none. */
interface Done extends IngestChanges {
  readonly generation: number | null;
  readonly published: boolean;
  readonly embedded: number;
}

async function publishInto(
  writer: IndexWriter,
  state: CorpusState,
  { corpus, model, onProgress }: Omit<LibraryPlaces, 'model'> & { readonly model: ChosenModel },
): Promise<Done> {
  const { ingestCorpusInto } = await import('../ingestion/corpus/ingest-corpus-into.ts');
  const before = writer.corpusState();
  const read = await ingestCorpusInto(writer, { corpus, state, onProgress });
  const { embedded, model: embeddedBy, notes } = await embedCorpus(writer, corpusModel(model), onProgress);
  const changes = { ...read.changes, notes: [...read.changes.notes, ...notes] };
  if (notes.length > 0 && embedded === 0 && isSameReading(before, state)) {
    return { ...changes, generation: null, published: false, embedded };
  }
  await writer.buildVectors({
    onProgress: (done, total) => onProgress?.({ stage: 'building', done, total, file: null }),
  });
  const generation = writer.publish({ ...read.state, model: embeddedBy }, read.agencies, read.shortForms);
  return { ...changes, generation, published: true, embedded };
}

function corpusModel(model: ChosenModel): CorpusModel {
  if (model.kind !== 'usable') return model;
  const open = async () => {
    const { textEmbedder } = await import('../embedding/text-embedder.ts');
    return textEmbedder(model.settings);
  };
  return { kind: 'usable', id: model.id, open };
}

function keepAsIs(writer: IndexWriter, state: CorpusState): Done {
  const unchanged = writer.directives().length;
  const notes = corpusNotes(state.files, writer.directives());
  const generation = writer.generation();
  if (!isUntouched(writer.corpusState(), state)) writer.touch(state.files);
  return {
    documents: { added: [], changed: [], removed: [], reread: [], unchanged },
    tasks: { added: [], changed: [], gone: [] },
    notes,
    generation,
    published: false,
    embedded: 0,
  };
}

function rebuildNotes(rebuilt: RebuildReason): Note[] {
  if (rebuilt === null || rebuilt === 'missing') return [];
  const message = REBUILT_BECAUSE[rebuilt];
  return [{ rule: 'index-rebuilt', severity: 'info', document: '', locator: null, span: null, message }];
}

import { performance } from 'node:perf_hooks';
import type { AgencyCatalogue } from './directive/agencies/agency-catalogue.ts';
import { AgencyRegistry } from './directive/agencies/agency-registry.ts';
import type { CorpusState } from './directive/corpus-file.ts';
import { Failure } from './directive/failure.ts';
import type { Note } from './directive/note.ts';
import { corpusNotes } from './ingestion/corpus/corpus-notes.ts';
import type { IngestChanges, IngestProgress } from './ingestion/corpus/ingest-corpus-into.ts';
import { PIPELINE_VERSION } from './ingestion/corpus/pipeline-version.ts';
import { isSameCorpus, isUntouched } from './ingestion/corpus/plan-ingest.ts';
import { listCorpus, scanCorpus } from './ingestion/corpus/scan-corpus.ts';
import { IndexReader } from './store/index-reader.ts';
import { IndexWriter } from './store/index-writer.ts';
import type { RebuildReason } from './store/open-for-writing.ts';
import { IndexDamagedFailure } from './store/store-failure.ts';

/** Folders that a library is made from and kept in. */
export interface LibraryPlaces {
  readonly corpus: string;
  /** Made where it is missing. */
  readonly data: string;
  readonly onProgress?: ((progress: IngestProgress) => void) | undefined;
  /** How long to wait for another process that is ingesting. */
  readonly waitMs?: number | undefined;
}

/** What an ingest did. */
export interface IngestReport extends IngestChanges {
  /** Generation that is served afterwards. */
  readonly generation: number;
  /** False when the corpus was the one that is indexed. */
  readonly published: boolean;
  /** Why everything was read anew, or null. */
  readonly rebuilt: RebuildReason;
  readonly elapsedMs: number;
}

const WAIT_MS = 15_000;
const OLD_INDEX_SERVES = 'Đang trả lời bằng chỉ mục đã dựng lần trước.';
const REBUILT_BECAUSE = {
  'other-version': 'Chỉ mục do phiên bản khác của chương trình tạo ra nên đã được dựng lại toàn bộ.',
  damaged: 'Tệp chỉ mục bị hỏng nên đã được dựng lại toàn bộ từ thư mục văn bản.',
} as const;
/** While an old generation can be served, nobody has to wait long for the new one. */
const WAIT_MS_WITH_INDEX = 2_000;

/**
 * Reads what changed in the corpus and publishes a new generation of the index in one step.
 * Throws a `Failure` (missing corpus, broken agencies file, data folder, full disk, busy); the old generation then
 * goes on being served.
 */
export async function ingestCorpus(places: LibraryPlaces): Promise<IngestReport> {
  const started = performance.now();
  listCorpus(places.corpus);
  const writer = await IndexWriter.begin(places.data, places.waitMs ?? WAIT_MS);
  try {
    const before = writer.corpusState();
    const state = stateOf(places.corpus, before);
    const published = !isSameCorpus(before, state);
    const changes = published ? await publishInto(writer, state, places) : keepAsIs(writer, state);
    const { rebuilt } = writer;
    const notes = [...rebuildNotes(rebuilt), ...changes.notes];
    return {
      ...changes,
      notes,
      generation: writer.generation(),
      published,
      rebuilt,
      elapsedMs: performance.now() - started,
    };
  } finally {
    writer.abandon();
  }
}

async function publishInto(
  writer: IndexWriter,
  state: CorpusState,
  places: LibraryPlaces,
): Promise<IngestChanges> {
  const { ingestCorpusInto } = await import('./ingestion/corpus/ingest-corpus-into.ts');
  const { corpus, onProgress } = places;
  const { changes, agencies, state: read } = ingestCorpusInto(writer, { corpus, state, onProgress });
  writer.publish(read, agencies);
  return changes;
}

function keepAsIs(writer: IndexWriter, state: CorpusState): IngestChanges {
  const unchanged = writer.directives().length;
  const notes = corpusNotes(state.files, writer.directives());
  if (!isUntouched(writer.corpusState(), state)) writer.touch(state.files);
  return {
    documents: { added: [], changed: [], removed: [], reread: [], unchanged },
    tasks: { added: [], changed: [], gone: [] },
    notes,
  };
}

function rebuildNotes(rebuilt: RebuildReason): Note[] {
  if (rebuilt === null || rebuilt === 'missing') return [];
  const message = REBUILT_BECAUSE[rebuilt];
  return [{ rule: 'index-rebuilt', severity: 'info', document: '', locator: null, span: null, message }];
}

function stateOf(corpus: string, before: CorpusState | null): CorpusState {
  return { pipeline: PIPELINE_VERSION, files: scanCorpus(corpus, before?.files ?? []) };
}

/** The directives of a corpus, ready to be asked about. Values come from the newest generation of the index. */
export class Library {
  readonly reader: IndexReader;
  /** Sentences for the person who asks: why the newest state of the corpus is not the one that answers. */
  readonly warnings: readonly string[];
  readonly #places: LibraryPlaces;
  #registry: { readonly catalogue: AgencyCatalogue; readonly agencies: AgencyRegistry } | null = null;

  constructor(reader: IndexReader, warnings: readonly string[], places: LibraryPlaces) {
    this.reader = reader;
    this.warnings = warnings;
    this.#places = places;
  }

  /**
   * Takes in what changed in the corpus folder since the last look, for a conversation that stays open. Gives what was
   * done, or null when nothing had changed. Throws as `ingestCorpus` does; the old generation then goes on serving.
   */
  async refresh(): Promise<IngestReport | null> {
    if (this.#isFresh()) return null;
    const report = await ingestCorpus({ ...this.#places, waitMs: WAIT_MS_WITH_INDEX });
    return report.published ? report : null;
  }

  /** A damaged index is not fresh: ingesting makes it anew. */
  #isFresh(): boolean {
    if (this.reader.isDamaged) return false;
    try {
      const before = this.reader.corpusState();
      return isSameCorpus(before, stateOf(this.#places.corpus, before));
    } catch (error) {
      if (error instanceof IndexDamagedFailure) return false;
      throw error;
    }
  }

  /**
   * Reads from this library. Where that shows that the index is damaged, it is made anew from the corpus and read
   * once more; throws the `Failure` of that ingest when it cannot be.
   */
  async mending<Value>(read: () => Value | Promise<Value>): Promise<Value> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof IndexDamagedFailure)) throw error;
      await ingestCorpus(this.#places);
      return await read();
    }
  }

  /** Built when first asked for, and again when a new generation has other agencies. */
  get agencies(): AgencyRegistry {
    const catalogue = this.reader.agencies();
    if (this.#registry?.catalogue !== catalogue) {
      this.#registry = { catalogue, agencies: new AgencyRegistry(catalogue) };
    }
    return this.#registry.agencies;
  }

  close(): void {
    this.reader.close();
  }
}

/**
 * Opens the index of a corpus, ingesting first where it is missing or the corpus changed. When that fails an old
 * index is served with a warning; without one the `Failure` is thrown.
 */
export async function openLibrary(places: LibraryPlaces): Promise<Library> {
  const reader = openPublished(places.data);
  if (reader === null) return openFresh(places);
  try {
    const before = reader.corpusState();
    const now = stateOf(places.corpus, before);
    if (!isSameCorpus(before, now))
      await ingestCorpus({ ...places, waitMs: places.waitMs ?? WAIT_MS_WITH_INDEX });
    else if (!isUntouched(before, now)) await rememberTimes(places.data, now);
    return new Library(reader, [], places);
  } catch (error) {
    if (error instanceof IndexDamagedFailure) {
      reader.close();
      return openFresh(places);
    }
    return new Library(reader, [`${reasonOf(error)}\n${OLD_INDEX_SERVES}`], places);
  }
}

/** Null where there is nothing to serve: no index, one of another version, a damaged one, or none published yet. */
function openPublished(data: string): IndexReader | null {
  const reader = IndexReader.open(data);
  if (!(reader instanceof IndexReader)) return null;
  try {
    if (reader.generation > 0) return reader;
  } catch (error) {
    if (!(error instanceof IndexDamagedFailure)) throw error;
  }
  reader.close();
  return null;
}

async function openFresh(places: LibraryPlaces): Promise<Library> {
  await ingestCorpus(places);
  const reader = openPublished(places.data);
  if (reader === null) throw new IndexDamagedFailure(places.data);
  return new Library(reader, [], places);
}

/** A file with other times but the same content is looked into at every start until its times are known; not vital. */
async function rememberTimes(data: string, now: CorpusState): Promise<void> {
  try {
    const writer = await IndexWriter.begin(data, 0);
    try {
      if (isSameCorpus(writer.corpusState(), now)) writer.touch(now.files);
    } finally {
      writer.abandon();
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `Chương trình gặp lỗi khi cập nhật chỉ mục (${reason}); hãy báo cho người bảo trì.`;
}

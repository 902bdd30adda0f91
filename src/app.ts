import { corpusNow } from './app/corpus-now.ts';
import { HeldRegister } from './app/held-register.ts';
import { type IngestReport, ingestCorpus } from './app/ingest-corpus.ts';
import type { LibraryPlaces } from './app/library-places.ts';
import { reportedProgress } from './app/reported-progress.ts';
import type { AgencyCatalogue } from './directive/agencies/agency-catalogue.ts';
import { AgencyRegistry } from './directive/agencies/agency-registry.ts';
import type { CorpusState } from './directive/corpus-file.ts';
import { Failure } from './directive/failure.ts';
import { type ChosenModel, chosenModel } from './embedding/chosen-model.ts';
import type { QuestionEmbedder } from './embedding/embedder.ts';
import { questionEmbedder } from './embedding/question-embedder.ts';
import { NOT_EMBEDDED } from './ingestion/corpus/embed-corpus.ts';
import { isSameCorpus, isSameReading, isUntouched } from './ingestion/corpus/plan-ingest.ts';
import type { ReportedProgress } from './retrieval/library.ts';
import { IndexReader } from './store/index-reader.ts';
import { IndexWriter } from './store/index-writer.ts';
import type { Register } from './store/register/register.ts';
import { IndexDamagedFailure } from './store/store-failure.ts';

export type { IngestReport } from './app/ingest-corpus.ts';
export type { LibraryPlaces } from './app/library-places.ts';
export { ingestCorpus };

const OLD_INDEX_SERVES = 'Đang trả lời bằng chỉ mục đã dựng lần trước.';
/** While an old generation can be served, nobody has to wait long for the new one. */
const WAIT_MS_WITH_INDEX = 2_000;

/** What a library is opened from, and what opening it brought. */
interface Opening {
  readonly places: LibraryPlaces;
  readonly model: ChosenModel;
  readonly warnings: readonly string[];
  /** Of the ingest that opening it took; null where it took none. */
  readonly report: IngestReport | null;
}

/** The directives of a corpus, ready to be asked about. Values come from the newest generation of the index. */
export class Library {
  readonly reader: IndexReader;
  /** Sentences for the person who asks: why the newest state of the corpus is not the one that answers. */
  readonly warnings: readonly string[];
  /** Turns questions into vectors; null where there is no model for it. Loads nothing before it is prepared. */
  readonly meaning: QuestionEmbedder | null;
  readonly #places: LibraryPlaces;
  readonly #model: ChosenModel;
  /** True while the model could not be used: then only a changed corpus makes it worth another try. */
  #isModelFailing: boolean;
  readonly #register: HeldRegister;
  #progress: { readonly of: Register; readonly reported: ReportedProgress } | null = null;
  #registry: { readonly catalogue: AgencyCatalogue; readonly agencies: AgencyRegistry } | null = null;

  constructor(reader: IndexReader, { places, model, warnings, report }: Opening) {
    const unembedded = notEmbedded(report);
    this.reader = reader;
    this.warnings = [...new Set([...warnings, ...unembedded])];
    this.meaning = model.kind === 'usable' ? questionEmbedder(model.settings) : null;
    this.#places = places;
    this.#model = model;
    this.#register = new HeldRegister({ data: places.data, reader, now: places.now });
    this.#isModelFailing = unembedded.length > 0;
  }

  /**
   * Takes in what changed in the corpus folder since the last look, for a conversation that stays open. Gives what was
   * done, or null when nothing had changed. Throws as `ingestCorpus` does; the old generation then goes on serving.
   */
  async refresh(): Promise<IngestReport | null> {
    if (this.#isFresh()) return null;
    const report = await ingestCorpus({ ...this.#places, waitMs: WAIT_MS_WITH_INDEX });
    this.#isModelFailing = notEmbedded(report).length > 0;
    return report.published ? report : null;
  }

  /** A damaged index is not fresh: ingesting makes it anew. */
  #isFresh(): boolean {
    if (this.reader.isDamaged) return false;
    try {
      const before = this.reader.corpusState();
      const now = corpusNow(this.#places.corpus, before, this.#model);
      return this.#isModelFailing ? isSameReading(before, now) : isSameCorpus(before, now);
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

  /**
   * Where tasks stand by what was reported; null while there is no register. Looked for at each question until there
   * is one. Throws a `Failure` where there is one that cannot be read.
   */
  get progress(): ReportedProgress | null {
    const register = this.registerIfThere();
    if (register !== null && this.#progress?.of !== register) {
      this.#progress = { of: register, reported: reportedProgress(register) };
    }
    return register === null ? null : (this.#progress?.reported ?? null);
  }

  /** What people told; made where there is none yet. Its events are on the tasks of this generation. Throws a `Failure`. */
  get register(): Register {
    return this.#register.open();
  }

  /** Null where nobody was let in and nothing was told yet. Throws a `Failure` where there is one that cannot be read. */
  registerIfThere(): Register | null {
    return this.#register.ifThere();
  }

  close(): void {
    this.#register.close();
    this.reader.close();
  }
}

/**
 * Opens the index of a corpus, ingesting first where it is missing or the corpus changed. When that fails an old
 * index is served with a warning; without one the `Failure` is thrown.
 */
export async function openLibrary(places: LibraryPlaces): Promise<Library> {
  const model = chosenModel(places.model, places.data);
  const opening = { places, model, warnings: model.kind === 'broken' ? [model.reason] : [], report: null };
  const reader = openPublished(places.data);
  if (reader === null) return openFresh(opening);
  try {
    return new Library(reader, { ...opening, report: await takeIn(reader, opening) });
  } catch (error) {
    if (error instanceof IndexDamagedFailure) {
      reader.close();
      return openFresh(opening);
    }
    const warning = `${reasonOf(error)}\n${OLD_INDEX_SERVES}`;
    return new Library(reader, { ...opening, warnings: [...opening.warnings, warning] });
  }
}

/** Ingests where the corpus is another than the one that is indexed. */
async function takeIn(reader: IndexReader, { places, model }: Opening): Promise<IngestReport | null> {
  const before = reader.corpusState();
  const now = corpusNow(places.corpus, before, model);
  if (!isSameCorpus(before, now))
    return ingestCorpus({ ...places, waitMs: places.waitMs ?? WAIT_MS_WITH_INDEX });
  if (!isUntouched(before, now)) await rememberTimes(places.data, now);
  return null;
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

async function openFresh(opening: Opening): Promise<Library> {
  const { places } = opening;
  const report = await ingestCorpus(places);
  const reader = openPublished(places.data);
  if (reader === null) throw new IndexDamagedFailure(places.data);
  return new Library(reader, { ...opening, report });
}

/** Why texts could not be embedded, in sentences; a model that is broken altogether is told apart from this. */
function notEmbedded(report: IngestReport | null): string[] {
  const notes = report?.notes ?? [];
  return notes.filter(({ rule }) => rule === NOT_EMBEDDED).map(({ message }) => message);
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

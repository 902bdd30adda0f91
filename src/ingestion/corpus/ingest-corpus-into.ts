import { setImmediate } from 'node:timers/promises';
import type { AgencyCatalogue } from '../../directive/agencies/agency-catalogue.ts';
import { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import { type CorpusState, documentIdOf } from '../../directive/corpus-file.ts';
import type { Directive } from '../../directive/directive.ts';
import type { IndexedDocument } from '../../directive/indexed-document.ts';
import type { Note } from '../../directive/note.ts';
import type { Reference } from '../../directive/reference.ts';
import type { Task } from '../../directive/task.ts';
import { type ShortForm, ShortForms } from '../../vietnamese/short-forms.ts';
import { compareTasks, type TaskChanges } from './compare-tasks.ts';
import { corpusNotes } from './corpus-notes.ts';
import { type IngestKnowledge, ingestDocument, UNREADABLE } from './ingest-document.ts';
import { type LinkedDocuments, linkDocuments } from './link-documents.ts';
import { type PlannedDocument, planIngest } from './plan-ingest.ts';
import { readCorpusAgencies } from './read-corpus-agencies.ts';
import { readCorpusShortForms } from './read-corpus-short-forms.ts';

/** The next generation of an index, as far as reading a corpus needs it. */
export interface NextGeneration {
  corpusState(): CorpusState | null;
  directives(): readonly Directive[];
  references(): readonly Reference[];
  tasks(): readonly Task[];
  remove(document: string): void;
  put(document: IndexedDocument): void;
  putNotes(document: string, notes: readonly Note[]): void;
  link(links: LinkedDocuments & { readonly notes: readonly Note[] }): void;
}

/** How far one stage of an ingest has come: `done` of `total` files, texts or windows. */
export interface IngestProgress {
  /** Files are read, texts are embedded, and the vectors of a large corpus are put into graphs. */
  readonly stage: 'reading' | 'embedding' | 'building';
  readonly done: number;
  readonly total: number;
  /** The file that is read next; null at the end, and where no file is read. */
  readonly file: string | null;
}

/** What an ingest did to the documents (by id) and the tasks. */
export interface IngestChanges {
  readonly documents: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
    /** Read again because the agencies file, the short forms or the program changed. */
    readonly reread: readonly string[];
    readonly unchanged: number;
  };
  readonly tasks: TaskChanges;
  /** Of the documents that were read, and of the corpus as a whole. */
  readonly notes: readonly Note[];
}

export interface IngestOptions {
  readonly corpus: string;
  /** The corpus as it is now. */
  readonly state: CorpusState;
  readonly onProgress?: ((progress: IngestProgress) => void) | undefined;
}

export interface Ingested {
  readonly changes: IngestChanges;
  /** The corpus as it was read: what could not be opened counts as unread, so that it is tried again when it is back. */
  readonly state: CorpusState;
  readonly agencies: AgencyCatalogue;
  readonly shortForms: readonly ShortForm[];
}

/**
 * Brings the next generation of an index to the present state of a corpus folder: reads what changed, takes out what
 * is gone, links all of it anew. Gives the agencies and the short forms it was read with. Throws `AgenciesFileFailure`
 * or `ShortFormsFileFailure` before any change.
 */
export async function ingestCorpusInto(
  next: NextGeneration,
  { corpus, state, onProgress }: IngestOptions,
): Promise<Ingested> {
  const agencies = readCorpusAgencies(corpus, state.files);
  const shortForms = readCorpusShortForms(corpus, state.files);
  const knowledge = { agencies: new AgencyRegistry(agencies), shortForms: new ShortForms(shortForms) };
  const plan = planIngest(next.corpusState(), state);
  const before = next.tasks();
  for (const { id } of [...plan.changed, ...plan.reread]) next.remove(id);
  for (const id of plan.removed) next.remove(id);
  const toRead = [...plan.added, ...plan.changed, ...plan.reread];
  const readingNotes = await readInto(next, toRead, knowledge, { corpus, state, onProgress });
  const notes = corpusNotes(state.files, next.directives());
  next.link({ ...linkDocuments(next.directives(), next.references()), notes });
  const idsOf = (planned: readonly PlannedDocument[]) => planned.map(({ id }) => id);
  const changes: IngestChanges = {
    documents: {
      added: idsOf(plan.added),
      changed: idsOf(plan.changed),
      removed: plan.removed,
      reread: idsOf(plan.reread),
      unchanged: plan.unchanged.length,
    },
    tasks: compareTasks(before, next.tasks()),
    notes: [...readingNotes, ...notes],
  };
  const unopened = new Set(
    readingNotes.filter(({ rule }) => rule === UNREADABLE).map(({ document }) => document),
  );
  const files = state.files.map((file) =>
    file.role === 'directive' && unopened.has(documentIdOf(file.file)) ? { ...file, sha256: '' } : file,
  );
  return { changes, agencies, shortForms, state: { ...state, files } };
}

/** Whoever asks meanwhile is answered between two files. */
async function readInto(
  next: NextGeneration,
  planned: readonly PlannedDocument[],
  knowledge: IngestKnowledge,
  { corpus, onProgress }: IngestOptions,
): Promise<Note[]> {
  const notes: Note[] = [];
  for (const [done, document] of planned.entries()) {
    onProgress?.({ stage: 'reading', done, total: planned.length, file: document.file.file });
    const ingested = ingestDocument(corpus, document, knowledge);
    if (ingested.document !== null) next.put(ingested.document);
    next.putNotes(document.id, ingested.notes);
    notes.push(...ingested.notes);
    await setImmediate();
  }
  onProgress?.({ stage: 'reading', done: planned.length, total: planned.length, file: null });
  return notes;
}

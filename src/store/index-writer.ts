import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { AgencyCatalogue } from '../directive/agencies/agency-catalogue.ts';
import type { CorpusFile, CorpusState } from '../directive/corpus-file.ts';
import type { Directive, DirectiveState } from '../directive/directive.ts';
import type { IndexedDocument } from '../directive/indexed-document.ts';
import type { Note } from '../directive/note.ts';
import type { Reference } from '../directive/reference.ts';
import type { Task } from '../directive/task.ts';
import type { ShortForm } from '../vietnamese/short-forms.ts';
import { forgetHolder } from './ingest-lock.ts';
import { LexicalWriter } from './lexical/lexical-writer.ts';
import { openForWriting, type RebuildReason, type WritableIndex } from './open-for-writing.ts';
import { DOCUMENT_LISTS, type DocumentList, INDEX_FILE } from './schema.ts';
import { storeFailure } from './store-failure.ts';
import { readCorpusState, readDirectives, readGeneration, readList } from './stored-rows.ts';
import { type BuildShards, buildShards, namedShards } from './vectors/build-shards.ts';
import { type EmbeddedText, EmbeddingTable, type UnembeddedText } from './vectors/embedding-table.ts';

/** What the documents of a corpus say about each other. */
export interface Links {
  /** State by document id. */
  readonly states: ReadonlyMap<string, DirectiveState>;
  readonly references: readonly Reference[];
  readonly notes: readonly Note[];
}

/**
 * Makes the next generation of an index inside one transaction: nothing of it is seen before `publish`, and all of it
 * is gone after `abandon`, or when the process dies. Methods throw a `Failure` when the data folder fails them.
 */
export class IndexWriter {
  readonly rebuilt: RebuildReason;
  readonly #database: Database;
  readonly #data: string;
  readonly #lexical: LexicalWriter;
  readonly #embeddings: EmbeddingTable;
  readonly #servingShards: ReadonlySet<string>;

  private constructor(index: WritableIndex, data: string) {
    this.#database = index.database;
    this.rebuilt = index.rebuilt;
    this.#data = data;
    this.#lexical = new LexicalWriter(index.database);
    this.#embeddings = new EmbeddingTable(index.database);
    this.#servingShards = namedShards(index.database);
  }

  /** Makes the data folder where it is missing, and waits up to `waitMs` for another writer to finish. */
  static async begin(data: string, waitMs: number): Promise<IndexWriter> {
    return new IndexWriter(await openForWriting(data, waitMs), data);
  }

  /** What the last generation was made from; null where there is none. */
  corpusState(): CorpusState | null {
    return this.#guard(() => readCorpusState(this.#database));
  }

  generation(): number {
    return this.#guard(() => readGeneration(this.#database));
  }

  /** Headers as they were read, of the documents that the next generation holds so far. */
  directives(): readonly Directive[] {
    return this.#guard(() => readDirectives(this.#database, false));
  }

  tasks(): readonly Task[] {
    return this.#guard(() => readList<Task>(this.#database, 'tasks'));
  }

  references(): readonly Reference[] {
    return this.#guard(() => readList<Reference>(this.#database, 'document_references'));
  }

  /** Takes out a document with everything that belongs to it. */
  remove(document: string): void {
    this.#guard(() => {
      this.#lexical.remove(document);
      this.#embeddings.release(document);
      this.#run('DELETE FROM documents WHERE id = ?', document);
      for (const table of [...DOCUMENT_LISTS, 'passages', 'notes']) {
        this.#run(`DELETE FROM ${table} WHERE document = ?`, document);
      }
    });
  }

  /** Puts in a document that is not there (`remove` it first). */
  put(indexed: IndexedDocument): void {
    const { id, state } = indexed.directive;
    this.#guard(() => {
      this.#run(
        'INSERT INTO documents (id, directive, state, source) VALUES (?, ?, ?, ?)',
        id,
        JSON.stringify(indexed.directive),
        JSON.stringify(state),
        indexed.source,
      );
      this.#putList('provisions', id, indexed.provisions);
      this.#putList('tasks', id, indexed.tasks);
      this.#putList('indicators', id, indexed.indicators);
      this.#putList('document_references', id, indexed.references);
      this.#putPassages(id, indexed.passages);
    });
  }

  /** Keeps what reading one file left unclear; the file need not have become a document. */
  putNotes(document: string, notes: readonly Note[]): void {
    this.#guard(() => this.#putNotes('reading', document, notes));
  }

  /** Replaces what was known about the corpus as a whole. */
  link(links: Links): void {
    this.#guard(() => {
      for (const [document, state] of links.states) {
        this.#run('UPDATE documents SET state = ? WHERE id = ?', JSON.stringify(state), document);
      }
      this.#run('DELETE FROM document_references');
      for (const [document, references] of byDocument(links.references)) {
        this.#putList('document_references', document, references);
      }
      this.#run("DELETE FROM notes WHERE origin = 'linking'");
      this.#putNotes('linking', '', links.notes);
    });
  }

  /** The model that the vectors are of; null where there are none. */
  vectorModel(): string | null {
    return this.#guard(() => this.#embeddings.model());
  }

  /** How many texts this model has not embedded: all of them, where the vectors are another's. */
  countUnembedded(model: string): number {
    return this.#guard(() => this.#embeddings.missing(model));
  }

  /** Up to `limit` of those texts; the next ones once the vectors of these are put. */
  unembedded(model: string, limit: number): UnembeddedText[] {
    return this.#guard(() => this.#embeddings.unembedded(model, limit));
  }

  /** Keeps the vectors of unembedded texts. Those of another model are dropped first: two are never mixed. */
  putMeanings(model: string, texts: readonly EmbeddedText[]): void {
    this.#guard(() => this.#embeddings.put(model, texts));
  }

  /** Drops all vectors, for an index that is to have none. */
  dropMeanings(): void {
    this.#guard(() => this.#embeddings.clear());
  }

  /** Puts the windows of a large index into graphs, as far as they are not; call it before `publish`. */
  async buildVectors(options: Omit<BuildShards, 'folder' | 'serving'> = {}): Promise<void> {
    try {
      this.#embeddings.dropUnused();
      const places = { folder: this.#data, serving: this.#servingShards };
      await buildShards(this.#database, { ...options, ...places });
    } catch (error) {
      throw storeFailure(error, this.#data, join(this.#data, INDEX_FILE));
    }
  }

  /** Remembers new sizes and times of files whose content is the one that is indexed. Ends the transaction. */
  touch(files: readonly CorpusFile[]): void {
    this.#guard(() => {
      this.#putFiles(files);
      this.#finish('COMMIT');
    });
  }

  /** Makes the generation public, ends the transaction, and gives its number. */
  publish(state: CorpusState, agencies: AgencyCatalogue, shortForms: readonly ShortForm[] = []): number {
    return this.#guard(() => {
      this.#lexical.writePostings();
      this.#embeddings.dropUnused();
      const generation = readGeneration(this.#database) + 1;
      this.#putFiles(state.files);
      this.#putMeta('pipeline', state.pipeline);
      this.#putMeta('model', state.model);
      this.#putMeta('agencies', JSON.stringify(agencies));
      this.#putMeta('short_forms', JSON.stringify(shortForms));
      this.#putMeta('stamp', randomUUID());
      this.#putMeta('generation', String(generation));
      this.#finish('COMMIT');
      return generation;
    });
  }

  /** Drops what was not published and closes the index. Harmless after `publish`. */
  abandon(): void {
    if (!this.#database.open) return;
    try {
      if (this.#database.inTransaction) this.#finish('ROLLBACK');
    } finally {
      this.#database.close();
    }
  }

  #finish(how: 'COMMIT' | 'ROLLBACK'): void {
    forgetHolder(this.#data);
    this.#database.exec(how);
  }

  #putFiles(files: readonly CorpusFile[]): void {
    this.#run('DELETE FROM files');
    for (const { file, size, mtimeMs, ctimeMs, sha256, role } of files) {
      this.#run('INSERT INTO files VALUES (?, ?, ?, ?, ?, ?)', file, size, mtimeMs, ctimeMs, sha256, role);
    }
  }

  #putMeta(key: string, value: string): void {
    this.#run(
      'INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      key,
      value,
    );
  }

  #putList(list: DocumentList, document: string, nouns: readonly unknown[]): void {
    const insert = this.#database.prepare(`INSERT INTO ${list} (document, position, data) VALUES (?, ?, ?)`);
    for (const [position, noun] of nouns.entries()) insert.run(document, position, JSON.stringify(noun));
  }

  #putNotes(origin: 'reading' | 'linking', document: string, notes: readonly Note[]): void {
    const insert = this.#database.prepare('INSERT INTO notes VALUES (?, ?, ?, ?)');
    for (const [position, note] of notes.entries())
      insert.run(origin, document, position, JSON.stringify(note));
  }

  #putPassages(document: string, passages: IndexedDocument['passages']): void {
    const insert = this.#database.prepare(
      'INSERT INTO passages (document, embedding, data) VALUES (?, ?, ?)',
    );
    for (const { passage, search } of passages) {
      const embedding = this.#embeddings.idOf(search.meaning);
      const { lastInsertRowid } = insert.run(document, embedding, JSON.stringify(passage));
      this.#lexical.put(Number(lastInsertRowid), search);
    }
  }

  #run(sql: string, ...parameters: readonly (string | number)[]): void {
    this.#database.prepare<(string | number)[]>(sql).run(...parameters);
  }

  #guard<Value>(work: () => Value): Value {
    try {
      return work();
    } catch (error) {
      throw storeFailure(error, this.#data, join(this.#data, INDEX_FILE));
    }
  }
}

function byDocument(references: readonly Reference[]): Map<string, Reference[]> {
  const groups = new Map<string, Reference[]>();
  for (const reference of references) {
    const group = groups.get(reference.document);
    if (group === undefined) groups.set(reference.document, [reference]);
    else group.push(reference);
  }
  return groups;
}

import type { Database } from 'better-sqlite3';
import type { AgencyCatalogue } from '../directive/agency-catalogue.ts';
import type { CorpusState } from '../directive/corpus-file.ts';
import type { Directive } from '../directive/directive.ts';
import type { Indicator } from '../directive/indicator.ts';
import type { Note } from '../directive/note.ts';
import type { Passage } from '../directive/passage.ts';
import type { Provision } from '../directive/provision.ts';
import type { Reference } from '../directive/reference.ts';
import type { Task } from '../directive/task.ts';
import { type OpenedIndex, openIndex } from './open-index.ts';
import { type PassageHit, type PassageQuery, PassageSearch } from './passage-search.ts';
import type { DocumentList } from './schema.ts';
import { IndexDamagedFailure, isDamage } from './store-failure.ts';
import {
  parseRows,
  readCorpusState,
  readDirectives,
  readGeneration,
  readList,
  readMeta,
} from './stored-rows.ts';

/**
 * Reads the published generation of an index. All calls of one synchronous stretch of code see the same generation;
 * the next stretch sees the newest. Lists are parsed once per generation and given out again: do not change them.
 */
export class IndexReader {
  readonly #database: Database;
  readonly #path: string;
  #generation = 0;
  #kept = new Map<string, unknown>();

  constructor(opened: Extract<OpenedIndex, { kind: 'open' }>) {
    this.#database = opened.database;
    this.#path = opened.path;
  }

  /** Opens the index of a data folder, or says why there is none to read. Throws a `Failure` when the folder cannot be read. */
  static open(data: string): IndexReader | Exclude<OpenedIndex['kind'], 'open'> {
    const opened = openIndex(data);
    return opened.kind === 'open' ? new IndexReader(opened) : opened.kind;
  }

  /** Counts up with every publication; 0 before the first. */
  get generation(): number {
    return this.#read(() => this.#generation);
  }

  /** What the index was made from; null before the first generation. */
  corpusState(): CorpusState | null {
    return this.#read(() => readCorpusState(this.#database));
  }

  agencies(): AgencyCatalogue {
    return this.#once(
      'agencies',
      () => JSON.parse(readMeta(this.#database, 'agencies') ?? '{}') as AgencyCatalogue,
    );
  }

  /** By document id, with the state that the other documents give them. */
  directives(): readonly Directive[] {
    return this.#once('directives', () => readDirectives(this.#database, true));
  }

  /** By document, in the order in which the document gives them. */
  tasks(): readonly Task[] {
    return this.#list<Task>('tasks');
  }

  indicators(): readonly Indicator[] {
    return this.#list<Indicator>('indicators');
  }

  references(): readonly Reference[] {
    return this.#list<Reference>('document_references');
  }

  /** Of every document, then of the corpus as a whole. */
  notes(): readonly Note[] {
    return this.#once('notes', () =>
      parseRows<Note>(this.#rows('SELECT data FROM notes ORDER BY origin DESC, document, position')),
    );
  }

  /** In preorder; empty for an unknown document. */
  provisions(document: string): readonly Provision[] {
    return this.#list<Provision>('provisions', document);
  }

  /** In the order of the document; empty for an unknown one. */
  passages(document: string): readonly Passage[] {
    return this.#once(`passages ${document}`, () =>
      parseRows<Passage>(this.#rows('SELECT data FROM passages WHERE document = ? ORDER BY rowid', document)),
    );
  }

  /** The decoded file that the spans of quotes count in, or null for an unknown document. */
  sourceOf(document: string): string | null {
    return this.#once(`source ${document}`, () => {
      const row = this.#database
        .prepare<[string], { source: string }>('SELECT source FROM documents WHERE id = ?')
        .get(document);
      return row?.source ?? null;
    });
  }

  /** The passages that hold the words asked for, best first. */
  searchPassages(query: PassageQuery): PassageHit[] {
    return this.#read(() => this.#once('search', () => new PassageSearch(this.#database)).find(query));
  }

  close(): void {
    this.#database.close();
  }

  #list<Noun>(list: DocumentList, document?: string): readonly Noun[] {
    return this.#once(`${list} ${document ?? ''}`, () => readList<Noun>(this.#database, list, document));
  }

  #rows(sql: string, ...parameters: readonly string[]): { data: string }[] {
    return this.#database.prepare<string[], { data: string }>(sql).all(...parameters);
  }

  /** Computed once per generation. `key` stands for one type of value: each is used at one place above. */
  #once<Value>(key: string, compute: () => Value): Value {
    return this.#read(() => {
      if (!this.#kept.has(key)) this.#kept.set(key, compute());
      return this.#kept.get(key) as Value;
    });
  }

  #read<Value>(read: () => Value): Value {
    try {
      this.#holdGeneration();
      return read();
    } catch (error) {
      throw isDamage(error) ? new IndexDamagedFailure(this.#path) : error;
    }
  }

  /** Takes a snapshot, which ends with the running stretch of code. */
  #holdGeneration(): void {
    if (this.#database.inTransaction) return;
    this.#database.exec('BEGIN');
    queueMicrotask(() => this.#letGo());
    const generation = readGeneration(this.#database);
    if (generation === this.#generation) return;
    this.#generation = generation;
    this.#kept = new Map();
  }

  /** Nobody waits for this: what is wrong with the index shows again at the next call. */
  #letGo(): void {
    try {
      if (this.#database.open && this.#database.inTransaction) this.#database.exec('ROLLBACK');
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
  }
}

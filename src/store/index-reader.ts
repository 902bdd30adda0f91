import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { AgencyCatalogue } from '../directive/agencies/agency-catalogue.ts';
import type { CorpusState } from '../directive/corpus-file.ts';
import type { Directive } from '../directive/directive.ts';
import { Failure } from '../directive/failure.ts';
import type { Indicator } from '../directive/indicator.ts';
import type { Note } from '../directive/note.ts';
import type { Passage } from '../directive/passage.ts';
import type { Provision } from '../directive/provision.ts';
import type { Reference } from '../directive/reference.ts';
import type { Task } from '../directive/task.ts';
import type { ShortForm } from '../vietnamese/short-forms.ts';
import { markDamaged } from './damage-mark.ts';
import { fileIdentity } from './file-identity.ts';
import type { WordHit } from './lexical/best-hits.ts';
import { documentRows, type RowRange } from './lexical/document-rows.ts';
import { InitialPairs, type WordPair } from './lexical/initial-pairs.ts';
import { SimilarSyllables } from './lexical/similar-syllables.ts';
import { TermCounts, type TermStatistics } from './lexical/term-statistics.ts';
import type { TermForm } from './lexical/terms.ts';
import { type WordQuery, WordSearch } from './lexical/word-search.ts';
import { type OpenedIndex, openIndex } from './open-index.ts';
import { PassageRows } from './passage-rows.ts';
import type { DocumentList } from './schema.ts';
import { IndexDamagedFailure, isDamage } from './store-failure.ts';
import {
  parseRows,
  readCorpusState,
  readDirectives,
  readGeneration,
  readList,
  readMeta,
  readStamp,
} from './stored-rows.ts';
import { ShardCache } from './vectors/shard-cache.ts';
import { type StoredMeaning, StoredMeanings } from './vectors/stored-meanings.ts';
import {
  type NearestPassage,
  type NearestQuery,
  VectorSearch,
  type VectorState,
} from './vectors/vector-search.ts';
import { VECTOR_MODEL_KEY } from './vectors/vector-tables.ts';

/**
 * Reads the published generation of an index. All calls of one synchronous stretch of code see the same generation;
 * the next stretch sees the newest. Lists are parsed once per generation and given out again: do not change them.
 */
export class IndexReader {
  readonly #path: string;
  readonly #shards: ShardCache;
  #database: Database;
  #identity: string | null;
  #stamp: string | null = null;
  #generation = 0;
  #isDamaged = false;
  #kept = new Map<string, unknown>();

  constructor(opened: Extract<OpenedIndex, { kind: 'open' }>, shards = new ShardCache(dirname(opened.path))) {
    this.#database = opened.database;
    this.#path = opened.path;
    this.#shards = shards;
    this.#identity = opened.identity;
  }

  /** Opens the index of a data folder, or says why there is none to read. Throws a `Failure` when the folder cannot be read. */
  static open(data: string): IndexReader | Exclude<OpenedIndex['kind'], 'open'> {
    const opened = openIndex(data);
    return opened.kind === 'open' ? new IndexReader(opened) : opened.kind;
  }

  /** True once reading has shown that the index is damaged, until another took its place. */
  get isDamaged(): boolean {
    return this.#isDamaged;
  }

  /** Counts up with every publication, also when an index made anew begins to count again; 0 before the first. */
  get generation(): number {
    return this.#read(() => this.#generation);
  }

  /** Names the generation apart from every other, of an index made anew as well. */
  get stamp(): string {
    return this.#read(() => this.#stamp ?? '');
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

  /** The short forms that the generation was read with. */
  shortForms(): readonly ShortForm[] {
    return this.#once(
      'short forms',
      () => JSON.parse(readMeta(this.#database, 'short_forms') ?? '[]') as ShortForm[],
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

  /** The rowids of a document's passages, in its order; empty for an unknown one. */
  rowsOf(document: string): RowRange {
    return this.#once(`rows ${document}`, () => documentRows(this.#database, document));
  }

  /** The passage at a rowid that this generation gave. */
  passageAt(row: number): Passage {
    return this.#read(() => this.#once('passage rows', () => new PassageRows(this.#database)).at(row));
  }

  passageCount(): number {
    return this.#read(() => this.#wordSearch().passages);
  }

  /** The rowids of the passages that hold the terms asked for, best first. */
  searchWords(query: WordQuery): WordHit[] {
    return this.#read(() => this.#wordSearch().find(query));
  }

  /** How often one word, or two neighbouring ones joined by a space, stand in the texts of the passages. */
  termStatistics(form: TermForm, term: string): TermStatistics {
    return this.#read(() => this.#termCounts().of(form, term));
  }

  /** Folded words of the texts that are one slip away from a folded word, the most frequent first. */
  similarSyllables(folded: string): readonly string[] {
    return this.#read(() => {
      const similar = this.#once('similar syllables', () => new SimilarSyllables(this.#database));
      return similar.of(folded);
    });
  }

  /** Neighbouring words of the texts that begin with two letters ("d" and "m": "danh mục"), the most frequent first. */
  pairsOfInitials(left: string, right: string): readonly WordPair[] {
    return this.#read(() =>
      this.#once('initial pairs', () => new InitialPairs(this.#database)).of(left, right),
    );
  }

  /** The passages with the windows nearest to a unit vector, best first. While graphs are loaded, of what is ready. */
  nearestPassages(vector: Float32Array, query: NearestQuery): NearestPassage[] {
    return this.#read(() => this.#vectorSearch().nearest(vector, query));
  }

  /** The vectors of passages, by row; without those that have none. */
  meaningsOf(rows: readonly number[]): Map<number, StoredMeaning> {
    return this.#read(() => this.#once('meanings', () => new StoredMeanings(this.#database)).of(rows));
  }

  /** The model that the vectors are of; null where there are none. */
  vectorModel(): string | null {
    return this.#once('vector model', () => readMeta(this.#database, VECTOR_MODEL_KEY));
  }

  vectorState(): VectorState {
    return this.#read(() => this.#vectorSearch().state());
  }

  /** False where hnswlib-node is missing, so that every window is compared, however many there are. */
  get isGraphAvailable(): boolean {
    return this.#shards.isGraphAvailable;
  }

  /** Begins to load the graphs of this generation, and resolves when that is over. */
  async vectorsReady(): Promise<void> {
    this.#read(() => this.#vectorSearch().load());
    await this.#shards.settled();
  }

  close(): void {
    this.#database.close();
  }

  #vectorSearch(): VectorSearch {
    return this.#once('vector search', () => new VectorSearch(this.#database, this.#shards));
  }

  #termCounts(): TermCounts {
    return this.#once('term counts', () => new TermCounts(this.#database));
  }

  #wordSearch(): WordSearch {
    return this.#once('word search', () => new WordSearch(this.#database, this.#termCounts()));
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
      if (!isDamage(error)) throw error;
      this.#isDamaged = true;
      markDamaged(this.#path);
      throw new IndexDamagedFailure(this.#path);
    }
  }

  /** Takes a snapshot, which ends with the running stretch of code. */
  #holdGeneration(): void {
    if (this.#database.inTransaction) return;
    this.#followFile();
    this.#database.exec('BEGIN');
    queueMicrotask(() => this.#letGo());
    const stamp = readStamp(this.#database);
    if (stamp === this.#stamp) return;
    const isFirst = this.#stamp === null;
    this.#stamp = stamp;
    const generation = readGeneration(this.#database);
    this.#generation = isFirst ? generation : Math.max(generation, this.#generation + 1);
    this.#kept = new Map();
  }

  /** Goes over to the file that took the place of the open one, once there is a generation in it. */
  #followFile(): void {
    if (!this.#database.open || fileIdentity(this.#path) === this.#identity) return;
    const opened = reopened(this.#path);
    if (opened === null) return;
    this.#database.close();
    this.#database = opened.database;
    this.#identity = opened.identity;
    this.#isDamaged = false;
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

/** Null while there is nothing to go over to: the file is gone, half made, or bad. */
function reopened(path: string): Extract<OpenedIndex, { kind: 'open' }> | null {
  try {
    const opened = openIndex(dirname(path));
    if (opened.kind !== 'open') return null;
    if (readGeneration(opened.database) > 0) return opened;
    opened.database.close();
  } catch (error) {
    if (!(error instanceof Failure) && !isDamage(error)) throw error;
  }
  return null;
}

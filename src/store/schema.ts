import { LEXICAL_TABLE_NAMES, LEXICAL_TABLES } from './lexical/lexical-tables.ts';
import { VECTOR_TABLE_NAMES, VECTOR_TABLES } from './vectors/vector-tables.ts';

/**
 * Version of the tables below, kept in `PRAGMA user_version`. Raise it with every change to them: an index of another
 * version is derived anew from the corpus.
 */
export const SCHEMA_VERSION = 5;

/** Name of the index inside the data folder. */
export const INDEX_FILE = 'index.db';

/** Lists that belong to one document and are read as a whole: one row of JSON per noun, in order. */
export const DOCUMENT_LISTS = ['provisions', 'tasks', 'indicators', 'document_references'] as const;
export type DocumentList = (typeof DOCUMENT_LISTS)[number];

const documentList = (name: string) => `
  CREATE TABLE ${name} (
    document TEXT NOT NULL,
    position INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (document, position)
  ) WITHOUT ROWID;`;

/**
 * `directive` is the header as read; `state` is what the other documents make of it.
 * Notes of origin 'reading' come from one file, those of origin 'linking' from the corpus as a whole.
 * The passages of a document have neighbouring rowids, in its order. `passages.embedding` is `embedded_texts.id`, the
 * text that stands for the passage in vector search.
 */
export const TABLES = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE files (
    file TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    mtime_ms REAL NOT NULL,
    ctime_ms REAL NOT NULL,
    sha256 TEXT NOT NULL,
    role TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    directive TEXT NOT NULL,
    state TEXT NOT NULL,
    source TEXT NOT NULL
  ) WITHOUT ROWID;
  ${DOCUMENT_LISTS.map(documentList).join('')}
  CREATE TABLE notes (
    origin TEXT NOT NULL CHECK (origin IN ('reading', 'linking')),
    document TEXT NOT NULL,
    position INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (origin, document, position)
  ) WITHOUT ROWID;
  CREATE TABLE passages (
    rowid INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    embedding INTEGER NOT NULL,
    data TEXT NOT NULL
  );
  CREATE INDEX passages_document ON passages (document);
  CREATE INDEX passages_embedding ON passages (embedding);
  ${VECTOR_TABLES}
  ${LEXICAL_TABLES}
`;

/** Columns that hold JSON, by table; every table is named. */
export const JSON_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  meta: [],
  files: [],
  documents: ['directive', 'state'],
  ...Object.fromEntries(DOCUMENT_LISTS.map((list) => [list, ['data']])),
  notes: ['data'],
  passages: ['data'],
  ...Object.fromEntries([...VECTOR_TABLE_NAMES, ...LEXICAL_TABLE_NAMES].map((table) => [table, []])),
};

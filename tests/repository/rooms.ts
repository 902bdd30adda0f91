/** What a room may import, as the architecture names it. */
export interface Room {
  /** Rooms whose modules it may import. */
  readonly imports: readonly string[];
  /** Rooms of which it may import types, and the words shown to people, only. */
  readonly words?: readonly string[];
  /** Packages that no other room may import. */
  readonly owns?: readonly string[];
  /** Packages it may import that others may import as well. */
  readonly packages?: readonly string[];
}

/** A room is a folder of `src`, one of the channels, or one of the three files that stand beside the folders. */
export const ROOMS: Readonly<Record<string, Room>> = {
  vietnamese: { imports: [] },
  directive: { imports: ['vietnamese'] },
  ingestion: {
    imports: ['directive', 'vietnamese'],
    owns: ['yaml', 'fastest-levenshtein'],
    packages: ['zod'],
  },
  threads: { imports: [] },
  embedding: { imports: ['directive', 'vietnamese', 'threads'], owns: ['@xenova/transformers'] },
  store: {
    imports: ['directive', 'vietnamese', 'threads'],
    owns: ['better-sqlite3', 'better-sqlite3-node-api', 'hnswlib-node'],
  },
  question: { imports: ['directive', 'vietnamese'] },
  retrieval: {
    imports: ['directive', 'vietnamese', 'question', 'embedding', 'store'],
    owns: ['@langchain/core'],
  },
  answer: { imports: ['directive', 'vietnamese', 'question', 'retrieval'] },
  conversation: {
    imports: ['directive', 'vietnamese', 'question', 'retrieval', 'answer', 'embedding', 'store'],
  },
  doctor: { imports: ['directive', 'vietnamese', 'ingestion', 'embedding', 'store'] },
  'channels/terminal': {
    imports: ['directive', 'vietnamese', 'conversation'],
    words: ['answer'],
    owns: ['cli-progress', 'commander'],
  },
  config: { imports: [], packages: ['zod'] },
  app: {
    imports: [
      'vietnamese',
      'directive',
      'ingestion',
      'embedding',
      'store',
      'question',
      'retrieval',
      'answer',
      'conversation',
      'config',
    ],
  },
  main: { imports: ['app', 'config', 'doctor', 'channels/terminal'] },
};

/** Names under which anything could be put, and so nothing could be found. */
export const NO_ROOMS: readonly string[] = [
  'utils',
  'helpers',
  'common',
  'shared',
  'services',
  'types',
  'lib',
  'misc',
];

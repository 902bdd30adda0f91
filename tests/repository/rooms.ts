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
  register: { imports: ['directive', 'vietnamese'] },
  threads: { imports: [] },
  embedding: { imports: ['directive', 'vietnamese', 'threads'], owns: ['@xenova/transformers'] },
  store: {
    imports: ['directive', 'vietnamese', 'register', 'threads'],
    owns: ['better-sqlite3', 'better-sqlite3-node-api', 'hnswlib-node'],
  },
  question: { imports: ['directive', 'vietnamese'] },
  retrieval: {
    imports: ['directive', 'vietnamese', 'register', 'question', 'embedding', 'store'],
    owns: ['@langchain/core'],
  },
  answer: { imports: ['directive', 'vietnamese', 'register', 'question', 'retrieval'] },
  conversation: {
    imports: ['directive', 'vietnamese', 'register', 'question', 'retrieval', 'answer', 'embedding', 'store'],
    packages: ['zod'],
  },
  doctor: { imports: ['directive', 'vietnamese', 'register', 'ingestion', 'embedding', 'store'] },
  'channels/terminal': {
    imports: ['directive', 'vietnamese', 'register', 'conversation'],
    words: ['answer'],
    owns: ['cli-progress', 'commander'],
  },
  'channels/telegram': {
    imports: ['directive', 'vietnamese', 'register', 'conversation', 'store'],
    words: ['answer'],
    owns: ['grammy', '@grammyjs/runner', '@grammyjs/auto-retry', 'https-proxy-agent', 'socks-proxy-agent'],
    packages: ['zod', 'hono', '@hono/node-server'],
  },
  config: { imports: [], packages: ['zod'] },
  app: {
    imports: [
      'vietnamese',
      'directive',
      'register',
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
  serve: {
    imports: ['app', 'config', 'directive', 'register', 'conversation', 'store', 'channels/telegram'],
    owns: ['pino'],
  },
  main: {
    imports: ['app', 'config', 'register', 'doctor', 'serve', 'channels/terminal', 'channels/telegram'],
  },
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

import { createRequire } from 'node:module';
import type Database from 'better-sqlite3';

const require = createRequire(import.meta.url);

/** Release 13 needs it. From Node 24.19 on the process aborts when an object of release 12 is collected (nodejs/node#65446). */
const NODE_API_SINCE = 22;

/**
 * better-sqlite3 as it runs on this Node: release 12, the last for Node 20, or release 13 ("better-sqlite3-node-api",
 * the same interface over Node-API) where that is installed and Node can load it.
 */
export const Sqlite: typeof Database = load();

function load(): typeof Database {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= NODE_API_SINCE) {
    try {
      return require('better-sqlite3-node-api');
    } catch (error) {
      if (!isNotInstalled(error)) throw error;
    }
  }
  return require('better-sqlite3');
}

function isNotInstalled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
}

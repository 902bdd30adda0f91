import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sqlite } from '../../src/store/sqlite.ts';
import { foldedTerms, markedTerms } from './folded-terms.ts';
import type { Peer } from './peer.ts';

/** Text counts twice as much as headings; columns in the order of the table. */
const RANK = 'bm25(passages, 0, 2, 2, 1)';
const TABLE = `CREATE VIRTUAL TABLE passages USING fts5(
  id UNINDEXED, marked, folded, title, tokenize = 'unicode61 remove_diacritics 0')`;

/**
 * SQLite's FTS5 in a file: marked and folded columns, asked by phrases of two neighbouring syllables (an OR of single
 * syllables is some ten times slower).
 */
export function sqliteFts5(): Peer {
  const folder = mkdtempSync(join(tmpdir(), 'sauro-fts5-'));
  const database = new Sqlite(join(folder, 'fts5.db'));
  database.exec(TABLE);
  return {
    name: 'SQLite FTS5',
    setting: 'marked and folded columns, phrases of two syllables joined by OR, text ×2',
    needsVectors: false,
    async build(passages) {
      const insert = database.prepare('INSERT INTO passages VALUES (?, ?, ?, ?)');
      database.transaction(() => {
        for (const { id, title, text } of passages) {
          insert.run(
            id,
            markedTerms(text).join(' '),
            foldedTerms(text).join(' '),
            foldedTerms(title).join(' '),
          );
        }
      })();
      database.exec("INSERT INTO passages (passages) VALUES ('optimize')");
    },
    async search(query, k) {
      const match = matchOf(query);
      if (match === '') return [];
      const select = database.prepare<[string, number], { id: string }>(
        `SELECT id FROM passages WHERE passages MATCH ? ORDER BY ${RANK} LIMIT ?`,
      );
      return select.all(match, k).map(({ id }) => id);
    },
    async close() {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** "kế hoạch năm" → marked : ("kế hoạch" OR "hoạch năm") OR {folded title} : ("ke hoach" OR "hoach nam") */
function matchOf(query: string): string {
  const marked = phrases(markedTerms(query));
  const folded = phrases(foldedTerms(query));
  if (folded === '') return '';
  const anyFolded = `{folded title} : (${folded})`;
  return marked === folded ? anyFolded : `marked : (${marked}) OR ${anyFolded}`;
}

function phrases(terms: readonly string[]): string {
  const [only] = terms;
  const pairs = terms.slice(1).map((term, n) => `${terms[n]} ${term}`);
  const all = pairs.length === 0 && only !== undefined ? [only] : pairs;
  return [...new Set(all)].map((phrase) => `"${phrase.replaceAll('"', ' ')}"`).join(' OR ');
}

import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { IndexReader } from '../../../src/store/index-reader.ts';
import { IndexWriter } from '../../../src/store/index-writer.ts';
import { Sqlite } from '../../../src/store/sqlite.ts';
import { IndexDamagedFailure } from '../../../src/store/store-failure.ts';
import { CATALOGUE, documentOf, publish, readerOf, stateOf, temporaryFolder } from '../world.ts';
import { query } from './word-query.ts';

const searches = (reader: IndexReader) => reader.searchWords(query('kế hoạch 7'));
const readsAll = (reader: IndexReader) => searches(reader).map(({ row }) => reader.passageAt(row));

it.each([
  [
    'a list is cut',
    "UPDATE postings SET list = substr(list, 1, length(list) - 1) WHERE term LIKE '%7'",
    searches,
  ],
  ['a list of a common word is cut', 'UPDATE long_lists SET list = substr(list, 1, 40)', searches],
  ['a list of a common word is gone', 'DELETE FROM long_lists', searches],
  ['a list is empty', "UPDATE postings SET list = ''", searches],
  ['a list is too long', "UPDATE postings SET list = list || x'0101'", searches],
  ['the lengths are cut', 'UPDATE segments SET lengths = substr(lengths, 1, 21)', searches],
  ['the lengths are gone', "UPDATE segments SET lengths = ''", searches],
  ['a passage that the lists name is gone', 'DELETE FROM passages', readsAll],
])(
  'when %s, search says that the index is damaged, and the next ingest makes it anew',
  async (_, damage, use) => {
    const data = temporaryFolder();
    await publish(data, documentOf('a', ...Array.from({ length: 200 }, (_unused, i) => `kế hoạch ${i}`)));
    const database = new Sqlite(join(data, 'index.db'));
    database.exec(damage);
    database.close();
    const reader = readerOf(data);
    expect(() => use(reader)).toThrow(IndexDamagedFailure);
    expect(() => use(reader)).toThrow('sauro ingest');
    expect(reader.isDamaged).toBe(true);
    const writer = await IndexWriter.begin(data, 0);
    expect(writer.rebuilt).toBe('damaged');
    writer.publish(stateOf(), CATALOGUE);
    writer.abandon();
    const next = await IndexWriter.begin(data, 0);
    expect(next.rebuilt).toBeNull();
    next.abandon();
  },
);

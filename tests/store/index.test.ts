import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IndexReader } from '../../src/store/index-reader.ts';
import { IndexWriter } from '../../src/store/index-writer.ts';
import { Sqlite } from '../../src/store/sqlite.ts';
import {
  DataFolderFailure,
  DiskFullFailure,
  IndexBusyFailure,
  IndexDamagedFailure,
  storeFailure,
} from '../../src/store/store-failure.ts';
import {
  CATALOGUE,
  directive,
  documentOf,
  note,
  publish,
  readerOf,
  reference,
  stateOf,
  task,
  temporaryFolder,
} from './world.ts';

describe('a published index', () => {
  it('gives back every noun as it was put in', async () => {
    const data = temporaryFolder();
    const document = {
      ...documentOf('b', 'Sở Nội vụ báo cáo', 'Công an tỉnh phối hợp'),
      references: [reference('b', null)],
    };
    const writer = await IndexWriter.begin(data, 0);
    writer.put(document);
    writer.put(documentOf('a', 'Văn phòng tổng hợp'));
    writer.putNotes('b', [note('b', 'không có số')]);
    writer.link({ states: new Map(), references: [reference('b', 'a')], notes: [note('a', 'trùng')] });
    expect(writer.publish(stateOf('a', 'b'), CATALOGUE)).toBe(1);
    writer.abandon();

    const reader = readerOf(data);
    expect(reader.generation).toBe(1);
    expect(reader.directives()).toEqual([directive('a'), directive('b')]);
    expect(reader.tasks().map(({ task: words }) => words)).toEqual([
      'Văn phòng tổng hợp',
      'Sở Nội vụ báo cáo',
      'Công an tỉnh phối hợp',
    ]);
    expect(reader.tasks()[1]).toEqual(task('b', 'Sở Nội vụ báo cáo'));
    expect(reader.references()).toEqual([reference('b', 'a')]);
    expect(reader.notes().map(({ message }) => message)).toEqual(['không có số', 'trùng']);
    expect(reader.passages('b')).toEqual(document.passages.map(({ passage }) => passage));
    expect(reader.sourceOf('b')).toBe(document.source);
    expect(reader.sourceOf('unknown')).toBeNull();
    expect(reader.provisions('unknown')).toEqual([]);
    expect(reader.agencies()).toEqual(CATALOGUE);
    expect(reader.corpusState()).toEqual(stateOf('a', 'b'));
  });

  it('parses a list once per generation', async () => {
    const data = temporaryFolder();
    await publish(data, documentOf('a', 'một'));
    const reader = readerOf(data);
    expect(reader.tasks()).toBe(reader.tasks());
  });

  it('leaves one file behind, so that a copy of it is a copy of the index', async () => {
    const data = temporaryFolder();
    await publish(data, documentOf('a', 'một'));
    expect(readdirSync(data)).toEqual(['index.db']);
  });

  it('forgets what belonged to a removed document, in search as well', async () => {
    const data = temporaryFolder();
    await publish(data, documentOf('a', 'camera giao thông'), documentOf('b', 'hộ tịch'));
    await publish(data, documentOf('b', 'hộ tịch'));
    const reader = readerOf(data);
    const terms = [{ form: 'folded', term: 'camera', weight: 1 }] as const;
    expect(reader.searchWords({ terms, limit: 5 })).toEqual([]);
    expect(reader.directives().map(({ id }) => id)).toEqual(['b']);
    expect(reader.tasks()).toHaveLength(1);
    expect(reader.sourceOf('a')).toBeNull();
  });

  it('shows the state that other documents give, and goes back when they are gone', async () => {
    const data = temporaryFolder();
    await publish(data, documentOf('a', 'một'));
    const reader = readerOf(data);
    for (const state of [{ kind: 'replaced', by: 'b' } as const, { kind: 'in-force' } as const]) {
      const writer = await IndexWriter.begin(data, 0);
      writer.link({ states: new Map([['a', state]]), references: [], notes: [] });
      expect(writer.directives()[0]?.state).toEqual({ kind: 'in-force' });
      writer.publish(stateOf('a'), CATALOGUE);
      writer.abandon();
      expect(reader.directives()[0]?.state).toEqual(state);
      await Promise.resolve();
    }
  });
});

describe('generations', () => {
  it('readers go on with the old one while a writer works, and see the new one when it is published', async () => {
    const data = temporaryFolder();
    await publish(data, documentOf('a', 'cũ'));
    const reader = readerOf(data);
    const writer = await IndexWriter.begin(data, 0);
    writer.remove('a');
    writer.put(documentOf('a', 'mới'));
    expect(reader.tasks()[0]?.task).toBe('cũ');
    await Promise.resolve();
    expect(reader.tasks()[0]?.task).toBe('cũ');
    await Promise.resolve();
    writer.publish(stateOf('a'), CATALOGUE);
    writer.abandon();
    expect(reader.tasks()[0]?.task).toBe('mới');
    expect(reader.generation).toBe(2);
  });

  it('one stretch of code sees one of them, however many calls it makes', async () => {
    const data = temporaryFolder();
    await publish(data, documentOf('a', 'cũ'));
    const reader = readerOf(data);
    const writer = await IndexWriter.begin(data, 0);
    writer.remove('a');
    writer.put(documentOf('a', 'mới'));

    const generation = reader.generation;
    writer.publish(stateOf('a'), CATALOGUE);
    expect(reader.tasks()[0]?.task).toBe('cũ');
    expect(reader.sourceOf('a')).toBe('cũ');
    await Promise.resolve();
    expect(reader.sourceOf('a')).toBe('mới');
    expect(reader.generation).toBe(generation + 1);
    writer.abandon();
  });

  it('an abandoned one was never there', async () => {
    const data = temporaryFolder();
    await publish(data, documentOf('a', 'một'));
    const writer = await IndexWriter.begin(data, 0);
    writer.remove('a');
    writer.abandon();
    writer.abandon();
    expect(readerOf(data).tasks()).toHaveLength(1);
    expect(await publish(data)).toBe(2);
  });
});

describe('an index that cannot be carried on', () => {
  it('is missing in an empty folder', () => {
    expect(IndexReader.open(temporaryFolder())).toBe('missing');
  });

  it.each([99, -1])('of another version (%i) is made anew, whatever tables it has', async (version) => {
    const data = temporaryFolder();
    await publish(data, documentOf('a', 'một'));
    const database = new Sqlite(join(data, 'index.db'));
    database.exec(
      'CREATE TABLE "odd ""name" (a); CREATE VIRTUAL TABLE other USING fts5(x); DROP TABLE files',
    );
    database.pragma(`user_version = ${version}`);
    database.close();
    expect(IndexReader.open(data)).toBe('other-version');

    const writer = await IndexWriter.begin(data, 0);
    expect(writer.rebuilt).toBe('other-version');
    expect(writer.corpusState()).toBeNull();
    writer.abandon();
    expect(IndexReader.open(data)).toBe('other-version');

    await publish(data, documentOf('b', 'hai'));
    expect(
      readerOf(data)
        .directives()
        .map(({ id }) => id),
    ).toEqual(['b']);
  });

  it.each([
    ['no database at all', (path: string) => writeFileSync(path, 'không phải SQLite'.repeat(500))],
    ['cut in the middle', (path: string) => truncateSync(path, 30_000)],
    [
      'overwritten in the middle',
      (path: string) => {
        const bytes = readFileSync(path);
        writeFileSync(path, bytes.fill(0x5a, 4096, bytes.length - 4096));
      },
    ],
  ])('is made anew when it is %s', async (_, damage) => {
    const data = temporaryFolder();
    const lines = Array.from({ length: 300 }, (_unused, i) => `dòng số ${i} của văn bản`);
    await publish(data, documentOf('a', ...lines));
    damage(join(data, 'index.db'));
    const writer = await IndexWriter.begin(data, 0);
    expect(writer.rebuilt).toBe('damaged');
    writer.abandon();
    await publish(data, documentOf('b', 'hai'));
    expect(readerOf(data).tasks()).toHaveLength(1);
  });

  it('says what to do when the damage shows while reading', async () => {
    const data = temporaryFolder();
    const lines = Array.from({ length: 300 }, (_unused, i) => `dòng số ${i} của văn bản`);
    await publish(data, documentOf('a', ...lines));
    const bytes = readFileSync(join(data, 'index.db'));
    writeFileSync(join(data, 'index.db'), bytes.fill(0x5a, 4096));
    const read = () => readerOf(data).tasks();
    expect(read).toThrow(IndexDamagedFailure);
    expect(read).toThrow('sauro ingest');
  });
});

describe('a data folder that fails', () => {
  it('is named when a file stands in its place', async () => {
    const data = join(temporaryFolder(), 'data');
    writeFileSync(data, '');
    const failure = await IndexWriter.begin(data, 0).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DataFolderFailure);
    expect(failure).toMatchObject({ folder: data, code: 'EEXIST' });
    expect(String(failure)).toContain('--data');
  });

  it.runIf(existsSync('/proc/self'))('is named when nothing can be made there', async () => {
    const failure = await IndexWriter.begin('/proc/self/sauro', 0).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DataFolderFailure);
  });

  it('is said to be full when SQLite finds no room', () => {
    const database = new Sqlite(':memory:');
    database.exec('CREATE TABLE t (a)');
    database.pragma('max_page_count = 3');
    const fill = () => database.prepare('INSERT INTO t VALUES (randomblob(100000))').run();
    let failure: unknown;
    try {
      fill();
    } catch (error) {
      failure = storeFailure(error, '/data', '/data/index.db');
    }
    expect(failure).toBeInstanceOf(DiskFullFailure);
    expect(String(failure)).toContain('/data');
  });

  it('is told from a mistake of ours', () => {
    const mistake = new TypeError('x is not a function');
    expect(storeFailure(mistake, '/data', '/data/index.db')).toBe(mistake);
  });
});

describe('two writers', () => {
  it('the second says who holds the index when it has waited long enough', async () => {
    const data = temporaryFolder();
    const first = await IndexWriter.begin(data, 0);
    const failure = await IndexWriter.begin(data, 120).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(IndexBusyFailure);
    expect(failure).toMatchObject({ folder: data, holder: process.pid });
    expect(String(failure)).toContain(String(process.pid));
    first.abandon();
  });

  it('the second goes on where the first has published', async () => {
    const data = temporaryFolder();
    const first = await IndexWriter.begin(data, 0);
    const second = IndexWriter.begin(data, 5_000);
    first.put(documentOf('a', 'một'));
    first.publish(stateOf('a'), CATALOGUE);
    first.abandon();
    const writer = await second;
    expect(writer.directives().map(({ id }) => id)).toEqual(['a']);
    writer.abandon();
  });
});

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingestCorpus } from '../../src/app.ts';
import { Sqlite } from '../../src/store/sqlite.ts';
import { IndexDamagedFailure } from '../../src/store/store-failure.ts';
import { makeWorld, officialLetter, open, tasksOf, type World } from '../ingestion/corpus/ingest-world.ts';

const REVIEW = 'rà soát danh sách cán bộ';

function removeIndex({ data }: World): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(join(data, `index.db${ending}`), { force: true });
}

function change({ data }: World, sql: string): void {
  const database = new Sqlite(join(data, 'index.db'));
  database.exec(sql);
  database.close();
}

describe('a library that stays open', () => {
  it('goes on answering when its index is deleted, and goes over to the one made next', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    const library = await open(world);
    const { generation } = library.reader;
    removeIndex(world);
    await Promise.resolve();
    expect(tasksOf(library)).toHaveLength(1);
    world.write('b.txt', officialLetter(2, REVIEW));
    expect((await library.refresh())?.generation).toBe(1);
    expect(tasksOf(library)).toHaveLength(2);
    expect(library.reader.generation).toBeGreaterThan(generation);
  });

  it('sees the new documents after another version of the program has counted anew', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    const library = await open(world);
    expect(tasksOf(library)).toHaveLength(1);
    change(world, 'PRAGMA user_version = 99');
    world.write('b.txt', officialLetter(2, REVIEW));
    expect((await library.refresh())?.rebuilt).toBe('other-version');
    expect(tasksOf(library)).toHaveLength(2);
  });

  it('says that its index is damaged, and makes it anew at the next look', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    const library = await open(world);
    expect(tasksOf(library)).toHaveLength(1);
    await Promise.resolve();
    writeFileSync(join(world.data, 'index.db'), 'hỏng'.repeat(5_000));
    expect((await library.refresh())?.rebuilt).toBe('damaged');
    expect(tasksOf(library)).toHaveLength(1);
  });
});

describe('an index that opens but holds other things than were put in', () => {
  it.each([
    ['a row that is no JSON', "UPDATE tasks SET data = '{'"],
    ['a table that is missing', 'DROP TABLE tasks'],
    ['the tables of something else', 'DROP TABLE meta; CREATE TABLE t (x)'],
  ])('%s: reading makes it anew, and so does an ingest', async (_, damage) => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    await ingestCorpus(world);
    change(world, damage);
    const library = await open(world);
    expect(await library.mending(() => tasksOf(library))).toHaveLength(1);
    await Promise.resolve();
    change(world, damage);
    expect((await ingestCorpus(world)).rebuilt).toBe('damaged');
  });

  it('is told when the corpus to make it anew from is not there', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    const library = await open(world);
    change(world, "UPDATE tasks SET data = '{'");
    expect(() => library.reader.tasks()).toThrow(IndexDamagedFailure);
    rmSync(world.corpus, { recursive: true });
    await expect(library.mending(() => tasksOf(library))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingestCorpus, openLibrary } from '../src/app.ts';
import { Sqlite } from '../src/store/sqlite.ts';
import { makeWorld, officialLetter, open, tasksOf } from './ingestion/corpus/ingest-world.ts';

const REVIEW = 'rà soát danh sách cán bộ';
const REPORT = 'tổng hợp số liệu hồ sơ';

describe('an open library', () => {
  it('takes in a directive that is dropped into the corpus, and says what it brought', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    const library = await open(world);
    expect(await library.refresh()).toBeNull();
    world.write('b.txt', officialLetter(2, REPORT));
    const report = await library.refresh();
    expect(report?.documents.added).toEqual(['b']);
    expect(library.reader.tasks().map(({ document }) => document)).toEqual(['a', 'b']);
    expect(await library.refresh()).toBeNull();
  });
});

describe('an ingest', () => {
  it('reports what came, what changed, what went and what stayed', async () => {
    const world = makeWorld({
      'a.txt': officialLetter(1, REVIEW),
      'b.txt': officialLetter(2, REVIEW, REPORT),
      'c.md': officialLetter(3, REPORT),
    });
    const first = await ingestCorpus(world);
    expect(first).toMatchObject({ generation: 1, published: true, rebuilt: 'missing' });
    expect(first.documents).toEqual({
      added: ['a', 'b', 'c'],
      changed: [],
      removed: [],
      reread: [],
      unchanged: 0,
    });
    expect(first.tasks.added).toHaveLength(4);

    world.write('b.txt', officialLetter(2, REVIEW, 'kiểm tra việc tiếp công dân'));
    world.write('d.txt', officialLetter(4, REPORT));
    world.remove('c.md');
    const second = await ingestCorpus(world);
    expect(second).toMatchObject({ generation: 2, published: true, rebuilt: null });
    expect(second.documents).toEqual({
      added: ['d'],
      changed: ['b'],
      removed: ['c'],
      reread: [],
      unchanged: 1,
    });
    const titles = (tasks: readonly { document: string; task: string }[]) =>
      tasks.map(({ document, task }) => `${document}: ${task}`);
    expect(titles(second.tasks.added)).toEqual([expect.stringContaining(`d: `)]);
    expect(titles(second.tasks.changed)).toEqual([expect.stringContaining('iểm tra việc tiếp công dân')]);
    expect(titles(second.tasks.gone)).toEqual([expect.stringContaining('c: ')]);
    expect(second.tasks.gone[0]?.task).toContain('ổng hợp số liệu hồ sơ');
  });

  it('of an unchanged corpus opens no file and publishes nothing', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    await ingestCorpus(world);
    const { mtime } = statSync(join(world.data, 'index.db'));
    const again = await ingestCorpus(world);
    expect(again).toMatchObject({ generation: 1, published: false });
    expect(again.documents).toMatchObject({ added: [], changed: [], unchanged: 1 });
    expect(statSync(join(world.data, 'index.db')).mtime).toEqual(mtime);
  });

  it('of files that were only touched publishes nothing, and does not look into them twice', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    await ingestCorpus(world);
    utimesSync(join(world.corpus, 'a.txt'), 1_000, 1_000);
    const library = await open(world);
    expect(library.reader.generation).toBe(1);
    const known = library.reader.corpusState()?.files.find(({ file }) => file === 'a.txt');
    expect(known?.mtimeMs).toBe(1_000_000);
  });

  it('tells a change that left size and time as they were', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, 'rà soát hồ sơ đợt một') });
    utimesSync(join(world.corpus, 'a.txt'), 1_000, 1_000);
    await ingestCorpus(world);
    world.write('a.txt', officialLetter(1, 'rà soát hồ sơ đợt hai'));
    utimesSync(join(world.corpus, 'a.txt'), 1_000, 1_000);
    expect((await ingestCorpus(world)).documents.changed).toEqual(['a']);
  });

  it('reads everything again when the agencies file changes', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    await ingestCorpus(world);
    const agencies = readFileSync(join(world.corpus, 'agencies.yaml'), 'utf8');
    world.write('agencies.yaml', agencies.replace('[Sở Nội vụ]', '[Sở Nội vụ, Sở Y tế]'));
    expect((await ingestCorpus(world)).documents).toMatchObject({ changed: [], reread: ['a'], unchanged: 0 });
  });

  it('reads a document again when its side file comes, changes or goes', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW).replace('Số: 1/UBND-NC\n', '') });
    await ingestCorpus(world);
    world.write('a.yaml', 'number: 17/UBND-NC\n');
    expect((await ingestCorpus(world)).documents.changed).toEqual(['a']);
    const library = await open(world);
    expect(library.reader.directives()[0]?.number?.printed).toBe('17/UBND-NC');
    world.remove('a.yaml');
    expect((await ingestCorpus(world)).documents.changed).toEqual(['a']);
    await Promise.resolve();
    expect(library.reader.directives()[0]?.number).toBeNull();
  });

  it('tells how far it has come', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW), 'b.txt': officialLetter(2, REVIEW) });
    const steps: string[] = [];
    await ingestCorpus({
      ...world,
      onProgress: ({ done, total, file }) => steps.push(`${done}/${total} ${file}`),
    });
    expect(steps).toEqual(['0/2 a.txt', '1/2 b.txt', '2/2 null']);
  });
});

describe('a library', () => {
  it('is indexed when it is first opened, and again when the corpus has changed', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    expect(tasksOf(await open(world))).toHaveLength(1);
    world.write('b.txt', officialLetter(2, REPORT));
    const library = await open(world);
    expect(tasksOf(library)).toHaveLength(2);
    expect(library.warnings).toEqual([]);
    expect(library.agencies.find('Sở Nội vụ')).toHaveLength(1);
  });

  it('that stays open follows what others publish', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    const library = await open(world);
    const agencies = library.agencies;
    expect(library.agencies).toBe(agencies);
    world.write('b.txt', officialLetter(2, REPORT));
    await ingestCorpus(world);
    expect(tasksOf(library)).toHaveLength(2);
    expect(library.agencies).not.toBe(agencies);
  });

  it.runIf(canRunAsNobody())('opens from a folder that may only be read', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    await ingestCorpus(world);
    chmodSync(join(world.corpus, '..'), 0o755);
    chmodSync(world.data, 0o555);
    const script = `import { openLibrary } from ${JSON.stringify(new URL('../src/app.ts', import.meta.url).href)};
      const library = await openLibrary(${JSON.stringify({ corpus: world.corpus, data: world.data, model: null })});
      console.log(library.reader.tasks().length, library.warnings.length);`;
    expect(await run(script)).toBe('1 0');
  });

  it('makes its index anew when that is damaged', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    await ingestCorpus(world);
    writeFileSync(join(world.data, 'index.db'), 'hỏng'.repeat(5_000));
    const { rebuilt, notes } = await ingestCorpus(world);
    expect(rebuilt).toBe('damaged');
    expect(notes.map(({ rule }) => rule)).toContain('index-rebuilt');
    writeFileSync(join(world.data, 'index.db'), 'hỏng'.repeat(5_000));
    expect(tasksOf(await open(world))).toHaveLength(1);
  });

  it('knows when a document is replaced by another of the corpus, and when no longer', async () => {
    const world = makeWorld({
      'cu.txt': officialLetter(7, REVIEW),
      'moi.txt': officialLetter(8, REPORT).replace(
        'Ủy ban nhân dân tỉnh yêu cầu',
        'Công văn này thay thế Công văn số 7/UBND-NC ngày 05/6/2026 của Ủy ban nhân dân tỉnh.\n\nỦy ban nhân dân tỉnh yêu cầu',
      ),
    });
    const library = await open(world);
    const stateOf = (id: string) =>
      library.reader.directives().find((directive) => directive.id === id)?.state;
    expect(stateOf('cu')).toEqual({ kind: 'replaced', by: 'moi' });
    expect(stateOf('moi')).toEqual({ kind: 'in-force' });
    world.remove('moi.txt');
    await ingestCorpus(world);
    await Promise.resolve();
    expect(stateOf('cu')).toEqual({ kind: 'in-force' });
  });
});

describe('what keeps a corpus from being ingested', () => {
  it.each([
    [
      'a missing corpus',
      (world: ReturnType<typeof makeWorld>) => rmSync(world.corpus, { recursive: true }),
      '--corpus',
    ],
    [
      'a file in place of the corpus',
      (world: ReturnType<typeof makeWorld>) => {
        rmSync(world.corpus, { recursive: true });
        writeFileSync(world.corpus, '');
      },
      '--corpus',
    ],
    [
      'a broken agencies file',
      (world: ReturnType<typeof makeWorld>) => world.write('agencies.yaml', 'version: 1\nagencis:\n  - [\n'),
      'agencies.yaml',
    ],
  ])('%s is told in a sentence, and the old index goes on serving', async (_, breakIt, advice) => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    await ingestCorpus(world);
    breakIt(world);
    await expect(ingestCorpus(world)).rejects.toThrow(advice);
    const library = await open(world);
    expect(tasksOf(library)).toHaveLength(1);
    expect(library.warnings).toEqual([expect.stringContaining(advice)]);
    expect(library.warnings[0]).toContain('chỉ mục đã dựng lần trước');
  });

  it('a missing corpus makes no data folder', async () => {
    const { corpus, data } = makeWorld();
    await expect(openLibrary({ corpus: `${corpus}-x`, data })).rejects.toMatchObject({ code: 'ENOENT' });
    expect(existsSync(data)).toBe(false);
  });

  it('a data folder that cannot be made is told in a sentence', async () => {
    const { corpus } = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    const data = join(corpus, 'a.txt', 'data');
    await expect(openLibrary({ corpus, data })).rejects.toMatchObject({
      name: 'DataFolderFailure',
      folder: data,
    });
  });

  it.runIf(process.platform === 'linux')(
    'no room for the new index is told, and the old one serves',
    async () => {
      const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
      await ingestCorpus(world);
      const tasks = Array.from({ length: 400 }, (_, i) => `${REVIEW} đợt ${i}`);
      world.write('b.txt', officialLetter(2, ...tasks));
      const script = `import { openLibrary } from ${JSON.stringify(new URL('../src/app.ts', import.meta.url).href)};
      const library = await openLibrary(${JSON.stringify({ corpus: world.corpus, data: world.data, model: null })});
      console.log(library.reader.tasks().length, library.warnings.join());`;
      expect(await run(script, { fileKilobytes: 256 })).toMatch(/^1 Không ghi được|^1 Hết chỗ/u);
      expect(tasksOf(await open(world))).toHaveLength(401);
    },
  );

  it('a corpus without an agencies file is read with the one that comes along, and says so', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    world.remove('agencies.yaml');
    const { notes } = await ingestCorpus(world);
    expect(notes.map(({ rule }) => rule)).toContain('built-in-agencies');
    expect((await open(world)).reader.tasks()[0]?.lead[0]?.name).toBe('Sở Nội vụ');
  });

  it('an empty corpus is an index without documents', async () => {
    const world = makeWorld();
    expect((await ingestCorpus(world)).generation).toBe(1);
    expect(tasksOf(await open(world))).toEqual([]);
  });
});

describe('two ingests at once', () => {
  it('do not disturb each other: one publishes, the other finds nothing left to do', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW), 'b.txt': officialLetter(2, REPORT) });
    const reports = await Promise.all([ingestCorpus(world), ingestCorpus(world), ingestCorpus(world)]);
    expect(reports.map(({ generation }) => generation)).toEqual([1, 1, 1]);
    expect(reports.filter(({ published }) => published)).toHaveLength(1);
  });

  it('the one that has waited long enough says who is at work; the old index is served meanwhile', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(1, REVIEW) });
    await ingestCorpus(world);
    world.write('b.txt', officialLetter(2, REPORT));
    const other = new Sqlite(join(world.data, 'index.db'));
    other.exec('BEGIN IMMEDIATE');
    writeFileSync(join(world.data, 'ingest.pid'), '4711');
    await expect(ingestCorpus({ ...world, waitMs: 100 })).rejects.toMatchObject({ holder: 4711 });
    const library = await openLibrary({ ...world, waitMs: 100 });
    expect(tasksOf(library)).toHaveLength(1);
    expect(library.warnings[0]).toContain('4711');
    library.close();
    other.exec('ROLLBACK');
    other.close();
    expect(tasksOf(await open(world))).toHaveLength(2);
  });
});

describe('an ingest that is killed', () => {
  it('leaves the last generation whole, and the next ingest goes on from there', async () => {
    const world = makeWorld({ 'a.txt': officialLetter(9, REVIEW) });
    await ingestCorpus(world);
    let last = 1;
    for (const delayMs of [0, 9, 25, 60, 140]) {
      last = Math.max(last, await ingestUntilKilled(world, delayMs));
      const library = await openLibrary({ ...world, waitMs: 2_000 });
      expect(library.warnings).toEqual([]);
      expect(library.reader.generation).toBeGreaterThanOrEqual(last);
      expect(library.reader.directives()).toHaveLength(4);
      for (const { document, quote } of library.reader.tasks()) {
        expect(library.reader.sourceOf(document)).toContain(quote.text);
      }
      last = library.reader.generation;
      library.close();
      const database = new Sqlite(join(world.data, 'index.db'), { readonly: true });
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      database.close();
    }
  }, 40_000);
});

/** Starts the ingesting child, kills it some time after its first publication, and gives the last generation it told of. */
async function ingestUntilKilled(
  { corpus, data }: { corpus: string; data: string },
  delayMs: number,
): Promise<number> {
  const script = new URL('./fixtures/ingest/keep-ingesting.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', script, corpus, data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += String(chunk);
  });
  await once(child.stdout, 'data');
  await new Promise((resume) => setTimeout(resume, delayMs));
  child.kill('SIGKILL');
  await once(child, 'close');
  return Number(printed.slice(0, printed.lastIndexOf('\n')).split('\n').at(-1));
}

/** Who has no rights where the tests run as root, else the user who runs them. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

function canRunAsNobody(): boolean {
  const source = new URL('../src/app.ts', import.meta.url).pathname;
  const script = `require('fs').readFileSync(${JSON.stringify(source)})`;
  return spawnSync(process.execPath, ['-e', script], NOBODY).status === 0;
}

/** What a module prints. It runs as a user without rights, or may write no file longer than is said. */
async function run(script: string, limits: { fileKilobytes?: number } = {}): Promise<string> {
  const node = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', script];
  const limited = ['bash', '-c', `ulimit -f ${limits.fileKilobytes}; exec "$@"`, 'bash', ...node];
  const [command = '', ...words] = limits.fileKilobytes === undefined ? node : limited;
  const child = spawn(command, words, {
    ...(limits.fileKilobytes === undefined ? NOBODY : {}),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += String(chunk);
  });
  await once(child, 'close');
  return printed.trim();
}

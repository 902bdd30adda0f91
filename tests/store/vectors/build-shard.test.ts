import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IndexWriter } from '../../../src/store/index-writer.ts';
import { buildShard } from '../../../src/store/vectors/build-shard.ts';
import { quantise } from '../../../src/store/vectors/quantise.ts';
import { CATALOGUE, temporaryFolder } from '../world.ts';
import { nearest, shardFiles, vectorReader } from './vector-world.ts';

const QUANTISE = new URL('../../../src/store/vectors/quantise.ts', import.meta.url).href;
const BUILD = new URL('../../../src/store/vectors/build-shard.ts', import.meta.url).href;
const KEEP_PUBLISHING = new URL('../../fixtures/vectors/keep-publishing.ts', import.meta.url).pathname;

describe('a graph file that cannot be written', () => {
  it('is a failure that names the folder', async () => {
    const folder = join(temporaryFolder(), 'gone');
    const order = {
      windows: new Uint8Array(quantise([new Float32Array(16).fill(0.25)])),
      dimension: 16,
      pointNumbers: 8,
      base: null,
      onProgress: () => {},
    };
    await expect(buildShard({ ...order, folder, file: 'vectors-1.hnsw' })).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  it.runIf(process.platform === 'linux')(
    'for want of room says so, and leaves nothing under its name',
    async () => {
      const folder = temporaryFolder();
      const script = `import { buildShard } from ${JSON.stringify(BUILD)};
      const { quantise } = await import(${JSON.stringify(QUANTISE)});
      const vector = (n) => Float32Array.from({ length: 16 }, (_, i) => Math.sin((n * 16 + i) ** 2));
      const windows = new Uint8Array(quantise(Array.from({ length: 2_000 }, (_, n) => vector(n))));
      const order = { folder: ${JSON.stringify(folder)}, file: 'vectors-1.hnsw', windows, dimension: 16, pointNumbers: 16, base: null };
      await buildShard({ ...order, onProgress: () => {} }).catch((error) => console.log(error.code));`;
      const node = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', script];
      const child = spawn('bash', ['-c', 'ulimit -f 64; exec "$@"', 'bash', ...node], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, TSX_DISABLE_CACHE: '1' },
      });
      let printed = '';
      child.stdout.on('data', (chunk) => {
        printed += String(chunk);
      });
      await once(child, 'close');
      expect(printed.trim()).toBe('ENOSPC');
      expect(shardFiles(folder)).toEqual(['vectors-1.hnsw.part']);
    },
  );
});

describe('an ingest that is killed while graphs are built', () => {
  it('leaves the last generation with its graphs whole', async () => {
    const data = temporaryFolder();
    for (const delayMs of [5, 90, 260]) {
      const last = await publishUntilKilled(data, delayMs);
      const reader = vectorReader(data);
      await reader.vectorsReady();
      expect(reader.generation).toBeGreaterThanOrEqual(last);
      expect(reader.vectorState()).toBe('graph');
      const [document] = reader.directives();
      const round = document?.id.split('-').at(-1);
      expect(nearest(reader, `hồ sơ ${round}x7`, 200)).toHaveLength(60);
      expect(nearest(reader, `hồ sơ ${round}x7`, 1)).toEqual([`hồ sơ ${round}x7`]);
      await empty(data);
    }
  }, 40_000);
});

/** Starts the publishing child, kills it some time after its first publication, and gives the last one it told of. */
async function publishUntilKilled(data: string, delayMs: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', KEEP_PUBLISHING, data], {
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

/** Takes the document out again, so that the next child can begin. */
async function empty(data: string): Promise<void> {
  const writer = await IndexWriter.begin(data, 5_000);
  for (const { id } of writer.directives()) writer.remove(id);
  await writer.buildVectors();
  writer.publish({ pipeline: 'test', model: '', files: [] }, CATALOGUE);
  writer.abandon();
  expect(shardFiles(data).length).toBeLessThanOrEqual(2);
}

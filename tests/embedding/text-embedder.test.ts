import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { Failure } from '../../src/directive/failure.ts';
import { EmbeddingThreadFailure } from '../../src/embedding/model-failure.ts';
import { shippedModel } from '../../src/embedding/model-settings.ts';
import { readStaticModel } from '../../src/embedding/static/static-model.ts';
import { textEmbedder } from '../../src/embedding/text-embedder.ts';
import { ThreadPool } from '../../src/embedding/thread-pool.ts';
import { PROJECT } from '../repository/modules.ts';
import { paragraphs } from './corpus-texts.ts';

const texts = paragraphs().slice(0, 300);
const inThreads = textEmbedder(shippedModel(), 2);
const here = textEmbedder(shippedModel(), 0);
afterAll(() => Promise.all([inThreads.close(), here.close()]));

describe('many texts', () => {
  it('get the same meanings in threads as in this one, in their order', async () => {
    const meanings = await inThreads.embed(texts);
    expect(meanings.length).toBe(texts.length);
    expect(meanings).toEqual(await here.embed(texts));
  });

  it('tell how many are done, up to all', async () => {
    for (const embedder of [inThreads, here]) {
      const told: number[] = [];
      await embedder.embed(texts, (done) => told.push(done));
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told.length).toBeGreaterThan(2);
      expect(told.at(-1)).toBe(texts.length);
    }
  });

  it('can be given in several calls at once', async () => {
    const calls = [texts.slice(0, 100), texts.slice(100, 101), texts.slice(101)];
    const meanings = await Promise.all(calls.map((call) => inThreads.embed(call)));
    expect(meanings.flat()).toEqual(await here.embed(texts));
  });

  it('may be none', async () => {
    expect(await inThreads.embed([])).toEqual([]);
  });

  it('can be embedded again after the threads were ended', async () => {
    await inThreads.close();
    expect((await inThreads.embed(texts)).length).toBe(texts.length);
  });
});

describe('the threads', () => {
  it('start from the sources as from the built program', async () => {
    const pool = await ThreadPool.start(await readStaticModel(shippedModel()), 2);
    expect(pool).not.toBeNull();
    await pool?.close();
  });
});

describe('a thread that ends in the middle of its work', () => {
  it('is told as a failure, not waited for', async () => {
    const pool = await ThreadPool.start(await readStaticModel(shippedModel()), 1);
    const work = pool?.embed(texts, () => void pool.close());
    await expect(work).rejects.toBeInstanceOf(EmbeddingThreadFailure);
  });
});

describe('many texts of a contextual model', () => {
  const contextual = { ...shippedModel(), isStatic: false, passagePrefix: 'passage: ' };

  it('get windows and no pieces', async () => {
    const embedder = textEmbedder(contextual, 1);
    const [meaning] = await embedder.embed(['Kết luận: '.repeat(30)]);
    await embedder.close();
    expect(meaning?.windows.length).toBe(3);
    expect(meaning?.pieces.length).toBe(0);
  });

  it('fail with what to do where it cannot be loaded', async () => {
    const embedder = textEmbedder({ ...contextual, folder: '/khong-co' }, 1);
    await expect(embedder.embed(['một'])).rejects.toThrow(/Hãy/u);
    await expect(embedder.embed(['một'])).rejects.toBeInstanceOf(Failure);
    await embedder.close();
  });
});

describe('the built program', () => {
  it('embeds in threads, prints nothing and ends by itself', () => {
    const script = `
      const { textEmbedder } = await import('${PROJECT}dist/embedding/text-embedder.js');
      const { shippedModel } = await import('${PROJECT}dist/embedding/model-settings.js');
      const meanings = await textEmbedder(shippedModel(), 2).embed(Array.from({ length: 200 }, (_, i) => 'mục ' + i));
      console.log(meanings.length, meanings[199].windows.length);`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stderr: '', stdout: '200 1\n' });
  });
});

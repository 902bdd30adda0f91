import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../src/store/open-index.ts';
import { graphLibrary } from '../../../src/store/vectors/graph-library.ts';
import { ShardCache } from '../../../src/store/vectors/shard-cache.ts';
import { VectorSearch } from '../../../src/store/vectors/vector-search.ts';
import { documentOf, temporaryFolder } from '../world.ts';
import { nearest, publishVectors, shardFiles, vectorOf, vectorReader } from './vector-world.ts';

/** Graphs from forty windows on, of at most a hundred and fifty. */
const POLICY = {
  exactWindows: 40,
  shardWindows: 150,
  threadWindows: 1_000,
  pointNumbers: 16,
  manyWindows: 5_000,
  fewPointNumbers: 8,
};
const TOPICS = ['hộ tịch', 'đất đai', 'camera giao thông', 'ngân sách xã', 'chuyển đổi số', 'y tế học đường'];

/** Passages about six topics, each with words of its own. */
function letter(id: string, passages: number) {
  const lines = Array.from({ length: passages }, (_, i) => {
    const own = `${TOPICS[i % TOPICS.length]} ${id}${i}`;
    return i % 5 === 0 ? `${own} / phần sau ${id}x${i}` : own;
  });
  return documentOf(id, ...lines);
}

const QUESTIONS = [
  ...TOPICS,
  ...Array.from({ length: 24 }, (_, i) => `${TOPICS[i % TOPICS.length]} a${i * 3}`),
];

/** How many of the ten nearest that comparing everything gives are found, over all questions. */
async function recall(data: string): Promise<number> {
  const graph = vectorReader(data);
  await graph.vectorsReady();
  const exact = vectorReader(data, () => null);
  let found = 0;
  for (const question of QUESTIONS) {
    const rows = new Set(graph.nearestPassages(vectorOf(question), { limit: 10 }).map(({ row }) => row));
    const expected = exact.nearestPassages(vectorOf(question), { limit: 10 });
    found += expected.filter(({ row }) => rows.has(row)).length / expected.length;
  }
  return found / QUESTIONS.length;
}

describe('the windows of a large index', () => {
  it('are found through graphs like by comparing them all', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [letter('a', 200), letter('b', 100)], policy: POLICY });
    expect(shardFiles(data).length).toBeGreaterThanOrEqual(3);
    const reader = vectorReader(data);
    expect(reader.vectorState()).toBe('loading');
    await reader.vectorsReady();
    expect(reader.vectorState()).toBe('graph');
    expect(await recall(data)).toBeGreaterThanOrEqual(0.97);
  });

  it('are ranked like by comparing them all, though graphs hold less of them', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [letter('a', 200), letter('b', 100)], policy: POLICY });
    const graph = vectorReader(data);
    await graph.vectorsReady();
    const exact = vectorReader(data, () => null);
    for (const question of QUESTIONS) {
      const [found, expected] = [graph, exact].map((reader) =>
        reader.nearestPassages(vectorOf(question), { limit: 20 }),
      );
      expect(found?.map(({ score }) => score.toFixed(4))).toEqual(
        expected?.map(({ score }) => score.toFixed(4)),
      );
    }
  });

  it('answer from what is ready while the graphs are loaded, without waiting', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [letter('a', 200)], policy: POLICY });
    await publishVectors(data, { put: [documentOf('b', 'khí tượng thủy văn')], policy: POLICY });
    const reader = vectorReader(data);
    expect(nearest(reader, 'khí tượng thủy văn', 9)).toEqual(['khí tượng thủy văn']);
    await reader.vectorsReady();
    expect(nearest(reader, 'khí tượng thủy văn', 9)).toHaveLength(9);
  });

  it('that came since are compared one by one; enough of them are built onto the last graph', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [letter('a', 60)], policy: POLICY });
    const [first] = shardFiles(data);
    await publishVectors(data, { put: [letter('b', 20)], policy: POLICY });
    expect(shardFiles(data)).toEqual([first]);
    const reader = vectorReader(data);
    await reader.vectorsReady();
    expect(nearest(reader, 'hộ tịch b12', 1)).toEqual(['hộ tịch b12']);
    await publishVectors(data, { put: [letter('c', 30)], policy: POLICY });
    expect(shardFiles(data)).toHaveLength(2);
    await reader.vectorsReady();
    for (const own of ['hộ tịch a12', 'hộ tịch b12', 'hộ tịch c12'])
      expect(nearest(reader, own, 1)).toEqual([own]);
    await publishVectors(data, {});
    expect(shardFiles(data)).not.toContain(first);
    expect(await recall(data)).toBeGreaterThanOrEqual(0.97);
  });

  it('that are gone are not found any more, and leave the graph when most of it is dead', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [letter('a', 60), letter('b', 50)], policy: POLICY });
    await publishVectors(data, { remove: ['a'], policy: POLICY });
    const reader = vectorReader(data);
    await reader.vectorsReady();
    expect(nearest(reader, 'hộ tịch a12', 100)).toHaveLength(50);
    await publishVectors(data, { remove: ['b'], put: [letter('c', 50)], policy: POLICY });
    await reader.vectorsReady();
    const found = reader.nearestPassages(vectorOf('hộ tịch c12'), { limit: 100 });
    expect(new Set(found.map(({ row }) => reader.passageAt(row).document))).toEqual(new Set(['c']));
    expect(found).toHaveLength(50);
  });

  it('of a document that was read again are found once', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [letter('a', 60), letter('b', 30)], policy: POLICY });
    await publishVectors(data, { remove: ['b'], put: [letter('b', 31)], policy: POLICY });
    const reader = vectorReader(data);
    await reader.vectorsReady();
    expect(nearest(reader, 'hộ tịch b12', 200)).toHaveLength(91);
  });

  it.each([
    ['by comparing just these', 60],
    ['by asking the graphs for more where these are many', 59],
  ])('are filtered by document, %s', async (_, mostFiltered) => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [letter('a', 150), letter('b', 50)], policy: POLICY });
    const opened = openIndex(data);
    if (opened.kind !== 'open') throw new Error(opened.kind);
    const cache = new ShardCache(data);
    const search = new VectorSearch(opened.database, cache, mostFiltered);
    search.load();
    await cache.settled();
    const hits = search.nearest(vectorOf('hộ tịch b12'), { limit: 20, documents: ['b'] });
    expect(hits).toHaveLength(20);
    expect(hits.every(({ row }) => row > 150)).toBe(true);
    expect(hits[0]?.row).toBe(150 + 13);
    opened.database.close();
  });

  it('move to graphs with smaller points when there are too many for larger ones', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [letter('a', 60)], policy: POLICY });
    const [first = ''] = shardFiles(data);
    const policy = { ...POLICY, manyWindows: 80 };
    await publishVectors(data, { put: [documentOf('b', 'khí tượng')], policy });
    expect(shardFiles(data)).toEqual([first]);
    await publishVectors(data, { put: [letter('c', 20)], policy });
    await publishVectors(data, { policy });
    expect(shardFiles(data)).not.toContain(first);
    expect(await recall(data)).toBeGreaterThanOrEqual(0.97);
  });

  it('go back to being compared when there are few again, or when the model changes', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [letter('a', 60), letter('b', 10)], policy: POLICY });
    await publishVectors(data, { model: 'khác@2', policy: POLICY });
    const reader = vectorReader(data);
    await reader.vectorsReady();
    expect(reader.vectorState()).toBe('graph');
    expect(nearest(reader, 'hộ tịch a12', 1)).toEqual(['hộ tịch a12']);
    await publishVectors(data, { model: 'khác@2', remove: ['a'], policy: POLICY });
    expect(reader.vectorState()).toBe('exact');
    await publishVectors(data, { model: 'khác@2', policy: POLICY });
    expect(shardFiles(data)).toEqual([]);
  });
});

describe('a graph file', () => {
  it.each([
    ['is missing', (path: string) => rmSync(path)],
    ['was cut short', (path: string) => truncateSync(path, 2_000)],
    ['holds other bytes', (path: string) => writeFileSync(path, 'hỏng'.repeat(4_000))],
  ])('that %s costs nothing but time, and the next ingest makes it anew', async (_, damage) => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [letter('a', 60)], policy: POLICY });
    const [file = ''] = shardFiles(data);
    damage(join(data, file));
    const reader = vectorReader(data);
    await reader.vectorsReady();
    expect(reader.vectorState()).toBe('exact');
    expect(nearest(reader, 'hộ tịch a12', 1)).toEqual(['hộ tịch a12']);
    await publishVectors(data, { put: [documentOf('b', 'khí tượng')], policy: POLICY });
    await reader.vectorsReady();
    expect(reader.vectorState()).toBe('graph');
    expect(nearest(reader, 'hộ tịch a12', 1)).toEqual(['hộ tịch a12']);
  });

  it('that an ingest left when it was killed is removed by the next', async () => {
    const data = temporaryFolder();
    const left = ['vectors-0a1b.hnsw', 'vectors-0a1c.hnsw.part'];
    for (const name of [...left, 'ghi-chú.txt']) writeFileSync(join(data, name), 'x');
    await publishVectors(data, { put: [letter('a', 60)], policy: POLICY });
    expect(shardFiles(data)).toHaveLength(1);
    expect(shardFiles(data)).not.toContain(left[0]);
  });

  it('stays for those who read the old generation, until the next one but one', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [letter('a', 60)], policy: POLICY });
    const [old = ''] = shardFiles(data);
    await publishVectors(data, { put: [letter('b', 60)], policy: POLICY });
    expect(shardFiles(data)).toContain(old);
    await publishVectors(data, { put: [documentOf('c', 'khí tượng')], policy: POLICY });
    expect(shardFiles(data)).not.toContain(old);
  });
});

describe('without hnswlib-node', () => {
  it('every window is compared, whatever the index was built with', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [letter('a', 60)], policy: POLICY });
    const reader = vectorReader(data, () => graphLibrary('hnswlib-not-installed'));
    expect(reader.isGraphAvailable).toBe(false);
    expect(nearest(reader, 'hộ tịch a12', 1)).toEqual(['hộ tịch a12']);
    expect(reader.vectorState()).toBe('exact');
  });

  it('an index is built without graphs', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [letter('a', 60)], policy: POLICY, isGraphAvailable: false });
    expect(shardFiles(data)).toEqual([]);
    expect(nearest(vectorReader(data), 'hộ tịch a12', 1)).toEqual(['hộ tịch a12']);
  });
});

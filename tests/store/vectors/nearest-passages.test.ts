import { describe, expect, it } from 'vitest';
import { documentOf, temporaryFolder } from '../world.ts';
import { nearest, publishVectors, vectorOf, vectorReader } from './vector-world.ts';

describe('the nearest passages', () => {
  it('come by the window that fits best, not by the whole', async () => {
    const data = temporaryFolder();
    const long = 'đất đai nhà ở / camera giao thông / hộ tịch khai sinh';
    await publishVectors(data, { put: [documentOf('a', long, 'camera hộ tịch', 'ngân sách')] });
    const reader = vectorReader(data);
    expect(nearest(reader, 'camera giao thông')).toEqual([long, 'camera hộ tịch', 'ngân sách']);
    const [best] = reader.nearestPassages(vectorOf('camera giao thông'), { limit: 1 });
    expect(best?.score).toBeCloseTo(1, 2);
    expect(reader.vectorState()).toBe('exact');
  });

  it('stand in the order of the corpus where they are equally near', async () => {
    const data = temporaryFolder();
    await publishVectors(data, {
      put: [documentOf('b', 'hộ tịch'), documentOf('a', 'ngân sách', 'hộ tịch')],
    });
    const hits = vectorReader(data).nearestPassages(vectorOf('hộ tịch'), { limit: 2 });
    expect(hits.map(({ row }) => row)).toEqual([1, 3]);
    expect(hits[0]?.score).toBe(hits[1]?.score);
  });

  it('are as many as were asked for, or as there are', async () => {
    const data = temporaryFolder();
    const lines = Array.from({ length: 40 }, (_, i) => `hồ sơ số${i}`);
    await publishVectors(data, { put: [documentOf('a', ...lines)] });
    const reader = vectorReader(data);
    for (const limit of [0, 1, 7, 40, 100]) {
      expect(nearest(reader, 'hồ sơ số7', limit)).toHaveLength(Math.min(limit, 40));
    }
    expect(nearest(reader, 'hồ sơ số7', 1)).toEqual(['hồ sơ số7']);
  });

  it('stay in the documents that are named', async () => {
    const data = temporaryFolder();
    const documents = ['a', 'b', 'c'].map((id) => documentOf(id, 'hộ tịch', `ngân sách ${id}`));
    await publishVectors(data, { put: documents });
    const reader = vectorReader(data);
    expect(nearest(reader, 'hộ tịch', 9, ['b'])).toEqual(['hộ tịch', 'ngân sách b']);
    expect(nearest(reader, 'hộ tịch', 9, ['b', 'unknown', 'c', 'b'])).toHaveLength(4);
    expect(nearest(reader, 'hộ tịch', 9, [])).toEqual([]);
    const rows = reader.nearestPassages(vectorOf('hộ tịch'), { limit: 1, documents: ['c'] });
    expect(rows.map(({ row }) => reader.passageAt(row).document)).toEqual(['c']);
  });

  it('are none for a vector of another model', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [documentOf('a', 'hộ tịch')] });
    expect(vectorReader(data).nearestPassages(new Float32Array(7).fill(1), { limit: 5 })).toEqual([]);
  });
});

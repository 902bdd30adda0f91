import { describe, expect, it } from 'vitest';
import { IndexWriter } from '../../../src/store/index-writer.ts';
import { CATALOGUE, documentOf, stateOf, temporaryFolder } from '../world.ts';
import { cosine, MODEL, meaningOf, nearest, publishVectors, vectorReader } from './vector-world.ts';

describe('a text', () => {
  it('is embedded once, however many passages share it and however often they are read again', async () => {
    const data = temporaryFolder();
    const first = [documentOf('a', 'camera giao thông', 'hộ tịch'), documentOf('b', 'hộ tịch')];
    expect(await publishVectors(data, { put: first })).toEqual(['camera giao thông', 'hộ tịch']);
    const again = [documentOf('a', 'camera giao thông', 'hộ tịch', 'đất đai')];
    expect(await publishVectors(data, { remove: ['a'], put: again })).toEqual(['đất đai']);
    expect(await publishVectors(data, {})).toEqual([]);
    expect(nearest(vectorReader(data), 'hộ tịch', 2)).toEqual(['hộ tịch', 'hộ tịch']);
  });

  it('is forgotten when no passage uses it any more, and embedded when it comes back', async () => {
    const data = temporaryFolder();
    const document = documentOf('a', 'camera giao thông', 'hộ tịch');
    await publishVectors(data, { put: [document] });
    await publishVectors(data, { remove: ['a'], put: [documentOf('a', 'hộ tịch')] });
    expect(nearest(vectorReader(data), 'camera giao thông')).toEqual(['hộ tịch']);
    const back = await publishVectors(data, { remove: ['a'], put: [document] });
    expect(back).toEqual(['camera giao thông']);
  });

  it('that was not embedded is left for later, and its passages are found by words meanwhile', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [documentOf('a', 'hộ tịch')] });
    const writer = await IndexWriter.begin(data, 0);
    writer.put(documentOf('b', 'camera giao thông'));
    writer.publish(stateOf('a', 'b'), CATALOGUE);
    writer.abandon();
    const reader = vectorReader(data);
    expect(nearest(reader, 'camera giao thông')).toEqual(['hộ tịch']);
    expect(reader.meaningsOf([1, 2]).size).toBe(1);
    expect(await publishVectors(data, {})).toEqual(['camera giao thông']);
    await Promise.resolve();
    expect(nearest(reader, 'camera giao thông')[0]).toBe('camera giao thông');
  });
});

describe('the vectors of an index', () => {
  it('are given back as they were put in, with the pieces', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [documentOf('a', 'camera giao thông / hộ tịch', 'đất đai')] });
    const reader = vectorReader(data);
    expect(reader.vectorModel()).toBe(MODEL);
    const meanings = reader.meaningsOf([1, 2, 99]);
    expect([...meanings.keys()]).toEqual([1, 2]);
    const put = meaningOf('camera giao thông / hộ tịch');
    const stored = meanings.get(1);
    expect(stored?.pieces).toEqual(put.pieces);
    expect(stored?.windows).toHaveLength(2);
    for (const [i, window] of put.windows.entries()) {
      expect(cosine(stored?.windows[i] ?? new Float32Array(), window)).toBeGreaterThan(0.999);
    }
  });

  it('are of one model: another drops the old ones and embeds everything', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [documentOf('a', 'camera giao thông', 'hộ tịch')] });
    const reader = vectorReader(data);
    expect(reader.vectorModel()).toBe(MODEL);
    expect(await publishVectors(data, { model: 'khác@2' })).toHaveLength(2);
    await Promise.resolve();
    expect(reader.vectorModel()).toBe('khác@2');
    expect(reader.corpusState()?.model).toBe('khác@2');
  });

  it('are none in an index that was made without a model', async () => {
    const data = temporaryFolder();
    const writer = await IndexWriter.begin(data, 0);
    writer.put(documentOf('a', 'hộ tịch'));
    await writer.buildVectors();
    writer.publish(stateOf('a'), CATALOGUE);
    writer.abandon();
    const reader = vectorReader(data);
    expect(reader.vectorModel()).toBeNull();
    expect(reader.vectorState()).toBe('none');
    expect(nearest(reader, 'hộ tịch')).toEqual([]);
    expect(reader.meaningsOf([1]).size).toBe(0);
  });

  it('belong to the generation: what is not published is not seen', async () => {
    const data = temporaryFolder();
    await publishVectors(data, { put: [documentOf('a', 'hộ tịch')] });
    const reader = vectorReader(data);
    const writer = await IndexWriter.begin(data, 0);
    writer.put(documentOf('b', 'camera giao thông'));
    const texts = writer.unembedded(MODEL, 10);
    expect(writer.countUnembedded(MODEL)).toBe(1);
    writer.putMeanings(
      MODEL,
      texts.map(({ id, text }) => ({ id, ...meaningOf(text) })),
    );
    expect(nearest(reader, 'camera giao thông')).toEqual(['hộ tịch']);
    writer.abandon();
    await Promise.resolve();
    expect(nearest(reader, 'camera giao thông')).toEqual(['hộ tịch']);
  });
});

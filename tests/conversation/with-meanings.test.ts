import { describe, expect, test } from 'vitest';
import { withMeanings } from '../../src/conversation/with-meanings.ts';
import { Failure } from '../../src/directive/failure.ts';
import type { QuestionEmbedder } from '../../src/embedding/embedder.ts';
import type { AskedMeanings } from '../../src/retrieval/asked-meanings.ts';

/** A model of meaning that knows a text once it was prepared, and writes down what it was made to prepare. */
function slowModel(
  given: { readonly fails?: Error } = {},
): QuestionEmbedder & { readonly prepared: string[] } {
  const prepared: string[] = [];
  return {
    model: 'thử@1',
    dimension: 2,
    prepared,
    meaningOf: () => null,
    recall: (text) =>
      prepared.includes(text) && given.fails === undefined
        ? { vector: Float32Array.of(1, 0), maxSim: null }
        : null,
    prepare: async (text) => {
      prepared.push(text);
      if (given.fails !== undefined) throw given.fails;
    },
  };
}

/** Work that asks what a text means and gives whether it was told. */
const asking = (text: string) => (meaning: AskedMeanings | null) => meaning?.recall(text) != null;

describe('work that may ask what texts mean', () => {
  test('is done in the calling stretch of code, and prepares nothing where it asks for nothing', async () => {
    const model = slowModel();
    let done = 0;
    const result = withMeanings(model, () => {
      done += 1;
      return 'xong';
    });
    expect(done).toBe(1);
    expect(await result).toEqual({ value: 'xong', warning: null });
    expect(done).toBe(1);
    expect(model.prepared).toEqual([]);
  });

  test('is done once more when a meaning it asked for is ready, and at once the next time', async () => {
    const model = slowModel();
    expect(await withMeanings(model, asking('hồ sơ'))).toEqual({ value: true, warning: null });
    expect(await withMeanings(model, asking('hồ sơ'))).toEqual({ value: true, warning: null });
    expect(model.prepared).toEqual(['hồ sơ']);
  });

  test('is done from words alone where there is no model', async () => {
    expect(await withMeanings(null, asking('hồ sơ'))).toEqual({ value: false, warning: null });
  });

  test('counts as it was done without the model where that cannot be used; the reason is told once', async () => {
    const model = slowModel({ fails: new Failure('Thiếu tệp của mô hình.') });
    const first = await withMeanings(model, asking('một'));
    expect(first).toEqual({ value: false, warning: 'Thiếu tệp của mô hình.' });
    expect(await withMeanings(model, asking('hai'))).toEqual({ value: false, warning: null });
    expect(model.prepared).toEqual(['một']);
  });

  test('a mistake of the program is no reason to go on without the model', async () => {
    const model = slowModel({ fails: new RangeError('hỏng') });
    await expect(withMeanings(model, asking('một'))).rejects.toThrow('hỏng');
  });
});

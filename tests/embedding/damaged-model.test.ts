import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ModelFetchFailure, ModelFilesFailure } from '../../src/embedding/model-failure.ts';
import { type ModelSettings, shippedModel } from '../../src/embedding/model-settings.ts';
import { questionEmbedder } from '../../src/embedding/question-embedder.ts';
import { textEmbedder } from '../../src/embedding/text-embedder.ts';

const shipped = shippedModel();

/** A copy of the shipped model, to which something happens. */
function copyOfModel(spoil: (place: string) => void): ModelSettings {
  const folder = mkdtempSync(join(tmpdir(), 'sauro-model-'));
  const place = join(folder, shipped.name);
  cpSync(join(shipped.folder, shipped.name), place, { recursive: true });
  spoil(place);
  return { ...shipped, folder };
}

const failureOf = (settings: ModelSettings): Promise<unknown> =>
  questionEmbedder(settings)
    .prepare('chuyển đổi số')
    .then(
      () => null,
      (error: unknown) => error,
    );

describe('a model that cannot be used', () => {
  it('says which file is missing and what to do', async () => {
    const failure = await failureOf(copyOfModel((place) => rmSync(join(place, 'tokenizer.json'))));
    expect(failure).toBeInstanceOf(ModelFilesFailure);
    expect(String(failure)).toMatch(/thiếu tệp tokenizer\.json.*Hãy cài lại/u);
  });

  it('says which file was cut short', async () => {
    const failure = await failureOf(
      copyOfModel((place) => truncateSync(join(place, 'onnx', 'model_quantized.onnx'), 1_000_000)),
    );
    expect(failure).toBeInstanceOf(ModelFilesFailure);
    expect(String(failure)).toContain('tệp onnx/model_quantized.onnx bị hỏng');
  });

  it('is refused also where no manifest tells that a file is damaged', async () => {
    const spoilt = copyOfModel((place) => {
      rmSync(join(place, 'manifest.json'));
      writeFileSync(join(place, 'onnx', 'model_quantized.onnx'), 'no model');
    });
    // The package that reads the file prints its own words about it.
    const quiet = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    for (const spy of quiet) spy.mockImplementation(() => undefined);
    const failure = await failureOf(spoilt);
    for (const spy of quiet) spy.mockRestore();
    expect(failure).toBeInstanceOf(ModelFilesFailure);
    expect(String(failure)).not.toContain('\n');
  });

  it('is refused where its manifest is no manifest', () => {
    const spoilt = copyOfModel((place) => writeFileSync(join(place, 'manifest.json'), '{"name": '));
    expect(() => questionEmbedder(spoilt)).toThrow(ModelFilesFailure);
  });

  it('is refused as a static one where its tokeniser is of another kind', async () => {
    const spoilt = copyOfModel((place) => {
      rmSync(join(place, 'manifest.json'));
      writeFileSync(join(place, 'tokenizer.json'), '{"model": {"type": "WordPiece", "vocab": {}}}');
    });
    expect(String(await failureOf(spoilt))).toContain('Unigram');
  });

  it('is refused where the configuration names another dimension', async () => {
    expect(await failureOf({ ...shipped, dimension: 384 })).toBeInstanceOf(ModelFilesFailure);
    expect(String(await failureOf({ ...shipped, isStatic: false, dimension: 384 }))).toContain('256');
  });

  it('tells the same when many texts are embedded', async () => {
    const embedder = textEmbedder(copyOfModel((place) => rmSync(join(place, 'config.json'))));
    await expect(embedder.embed(['một'])).rejects.toBeInstanceOf(ModelFilesFailure);
    await embedder.close();
  });
});

describe('a model that the configuration names', () => {
  it('fails with what to do where it is neither in its folder nor to be fetched', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sauro-models-'));
    const named = { ...shipped, folder, name: 'khong/co', isShipped: false, isStatic: false };
    const failure = await failureOf({ ...named, name: 'http://127.0.0.1:9/khong-co' });
    expect(failure).toBeInstanceOf(ModelFetchFailure);
    expect(String(failure)).toMatch(/Không tải được mô hình.*kết nối mạng/u);
  });

  it('is used from its folder without the network where it is there', async () => {
    const named = { ...copyOfModel(() => undefined), isShipped: false };
    const embedder = questionEmbedder(named);
    await embedder.prepare('chuyển đổi số');
    expect(embedder.recall('chuyển đổi số')?.vector.length).toBe(256);
  });
});

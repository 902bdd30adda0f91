import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/embedding/model-manifest.ts';
import { modelId, shippedModel } from '../../src/embedding/model-settings.ts';

const shipped = shippedModel();
const place = join(shipped.folder, shipped.name);

describe('the shipped model', () => {
  it('has the files that its manifest lists, byte for byte', () => {
    const files = Object.entries(readManifest(shipped.folder, shipped.name)?.files ?? {});
    expect(files.map(([path]) => path)).toContain('onnx/model_quantized.onnx');
    for (const [path, { bytes, sha256 }] of files) {
      const content = readFileSync(join(place, path));
      expect(content.length).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      expect(statSync(join(place, path)).mode & 0o111).toBe(0);
    }
  });

  it('is described as its own files describe it', () => {
    const config = JSON.parse(readFileSync(join(place, 'config.json'), 'utf8')) as { hidden_size: number };
    expect(shipped).toMatchObject({ dimension: config.hidden_size, pooling: 'mean', isStatic: true });
  });

  it('has a model card', () => {
    expect(readFileSync(join(place, 'README.md'), 'utf8')).toContain(`# ${shipped.name}`);
  });
});

describe('the name under which vectors are kept', () => {
  it('stays the same for the same model and use', () => {
    expect(modelId(shippedModel())).toBe(modelId(shipped));
    expect(modelId(shipped)).toMatch(/^vi-hanh-chinh-256@[0-9a-f]{12}$/u);
  });

  it('changes with the prefixes, the pooling and the dimension', () => {
    const others = [
      { ...shipped, queryPrefix: 'query: ' },
      { ...shipped, passagePrefix: 'passage: ' },
      { ...shipped, pooling: 'cls' as const },
      { ...shipped, dimension: 128 },
    ];
    expect(new Set([shipped, ...others].map(modelId)).size).toBe(5);
  });

  it('changes when the files of a model of the same name do', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sauro-model-'));
    cpSync(place, join(folder, shipped.name), { recursive: true });
    expect(modelId({ ...shipped, folder })).toBe(modelId(shipped));
    const path = join(folder, shipped.name, 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"sha256": "./u, '"sha256": "x'));
    expect(modelId({ ...shipped, folder })).not.toBe(modelId(shipped));
  });
});

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../src/embedding/model-settings.ts';
import { questionEmbedder } from '../../src/embedding/question-embedder.ts';
import { PROJECT } from '../repository/modules.ts';
import { cosine } from './corpus-texts.ts';
import { referencePipeline, referenceVector } from './pipeline.ts';

describe('a question embedder', () => {
  it('knows nothing before it is prepared, and answers at once from then on', async () => {
    const embedder = questionEmbedder(shippedModel());
    expect(embedder.recall('hạn nộp báo cáo')).toBeNull();
    await embedder.prepare('hạn nộp báo cáo');
    expect(embedder.recall('hạn nộp báo cáo')?.vector.length).toBe(embedder.dimension);
    expect(embedder.recall('một câu khác')?.vector.length).toBe(embedder.dimension);
  });

  it('gives the same meaning again for a question that was asked', async () => {
    const embedder = questionEmbedder(shippedModel());
    await Promise.all([embedder.prepare('một'), embedder.prepare('hai'), embedder.prepare('một')]);
    const meaning = embedder.recall('một');
    for (let i = 0; i < 150; i++) embedder.recall(`câu hỏi số ${i}`);
    expect(embedder.recall('một')).toBe(meaning);
  });

  it('loads no package that runs models before it is prepared, and prints nothing', () => {
    const script = `
      const { questionEmbedder } = await import('${PROJECT}dist/embedding/question-embedder.js');
      const { shippedModel } = await import('${PROJECT}dist/embedding/model-settings.js');
      const embedder = questionEmbedder(shippedModel());
      const native = () => process.report.getReport().sharedObjects.some((path) => path.includes('onnxruntime'));
      const before = native();
      await embedder.prepare('chuyển đổi số');
      console.log(before, native(), embedder.recall('chuyển đổi số').vector.length);`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe('false true 256\n');
  });
});

describe('a question embedder with a contextual model', () => {
  const contextual = { ...shippedModel(), isStatic: false, queryPrefix: 'query: ' };

  it('puts the prefix before the question and recalls what it prepared, nothing else', async () => {
    const embedder = questionEmbedder(contextual);
    await embedder.prepare('chuyển đổi số');
    const vector = embedder.recall('chuyển đổi số')?.vector ?? new Float32Array(0);
    const expected = await referenceVector(await referencePipeline(contextual), 'query: chuyển đổi số');
    expect(cosine(vector, expected)).toBeCloseTo(1, 5);
    expect(embedder.recall('một câu khác')).toBeNull();
  });

  it('offers no late interaction', async () => {
    const embedder = questionEmbedder(contextual);
    await embedder.prepare('chuyển đổi số');
    expect(embedder.recall('chuyển đổi số')?.maxSim).toBeNull();
  });
});

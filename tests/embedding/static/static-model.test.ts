import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../../src/embedding/model-settings.ts';
import { readStaticModel, StaticModel } from '../../../src/embedding/static/static-model.ts';
import { fold } from '../../../src/vietnamese/fold.ts';
import { cosine, paragraphs } from '../corpus-texts.ts';
import { referencePipeline, referenceVector } from '../pipeline.ts';

const data = await readStaticModel(shippedModel());
const model = new StaticModel(data);
const reference = await referencePipeline(shippedModel());

/** Pieces as the reference cuts them, without the start mark and without what the vocabulary lacks. */
const referencePieces = (text: string): number[] =>
  (reference.tokenizer.encode(text) as number[]).slice(1).filter((piece) => piece !== 0);

const SPECIAL = [
  '',
  '   ',
  '***',
  'Hoà bình – thuỷ lợi quý; hòa, QUÝ III/2026 😀 中文 ﬁ ½',
  '# Kết luận\n\n| TT | Nhiệm vụ | **Thời hạn** |\n|---|---|---|\n| 1 | Số hoá 100% hồ sơ TTHC | 30/6/2026 |',
  'Sở KH&CN phối hợp UBND các xã, phường: 95,37% (6277/UBND-KGVX)',
  'KẾ HOẠCH SỐ 42-KH/TU NGÀY 16/01/2025',
  'Ke hoach chuyen doi so cua tinh nam 2026',
  'xyzzy qwfp zzzzzzzz 1234567890123456789',
  'a\u0300 la\u0300 kho\u0302ng',
  'lời\u200bnói​ ẩn \u00a0 cách',
];
const some = paragraphs().filter((_, at) => at % 8 === 0);
const texts = [
  ...SPECIAL,
  ...some,
  ...some.slice(0, 10).map(fold),
  ...some.slice(0, 10).map((t) => t.normalize('NFD')),
];

describe('a text’s vector', () => {
  it('is the one that the pipeline of @xenova/transformers gives, for texts of every kind', async () => {
    expect(texts.length).toBeGreaterThan(60);
    for (const text of texts) {
      const { vector } = model.questionMeaning(text);
      expect(cosine(vector, await referenceVector(reference, text)), text).toBeGreaterThan(0.99999);
    }
  });

  it('is that of the pipeline for a text of 100 kB, which counts up to the model’s limit', async () => {
    const long = paragraphs().join('\n').repeat(2).slice(0, 100_000);
    const { vector } = model.questionMeaning(long);
    expect(cosine(vector, await referenceVector(reference, long))).toBeGreaterThan(0.99999);
  });

  it('is the same for composed and decomposed letters', () => {
    const text = 'Đẩy mạnh chuyển đổi số, thủy lợi';
    expect(model.meaningOf(text.normalize('NFD'))).toEqual(model.meaningOf(text));
  });

  it('has unit length, for an empty text too', () => {
    for (const text of ['', 'chuyển đổi số', '???']) {
      const { vector } = model.questionMeaning(text);
      expect(cosine(vector, vector)).toBeCloseTo(1, 5);
    }
  });
});

describe('a text’s pieces', () => {
  it('are those that the tokenizer of @xenova/transformers gives', () => {
    for (const text of texts)
      expect(Array.from(model.meaningOf(text).pieces), text).toEqual(referencePieces(text));
  });

  it('do not depend on what was cut before', () => {
    const before = model.meaningOf('kế hoạch');
    model.meaningOf(paragraphs().join('\n'));
    expect(model.meaningOf('kế hoạch')).toEqual(before);
  });
});

describe('a text’s windows', () => {
  it('are the vectors of 32 syllables each, every 24', async () => {
    const words =
      paragraphs()
        .join(' ')
        .match(/[\p{L}\p{N}%]+/gu)
        ?.slice(0, 100) ?? [];
    const { windows } = model.meaningOf(words.join(' '));
    expect(windows.length).toBe(4);
    for (const [at, window] of windows.entries()) {
      const text = words.slice(24 * at, 24 * at + 32).join(' ');
      expect(cosine(window, await referenceVector(reference, text))).toBeGreaterThan(0.99999);
    }
  });

  it('are one for an empty text', () => {
    expect(model.meaningOf('').windows.length).toBe(1);
    expect(model.meaningOf('').pieces.length).toBe(0);
  });
});

describe('what the vectors mean', () => {
  const similarity = (a: string, b: string) =>
    cosine(model.questionMeaning(a).vector, model.questionMeaning(b).vector);

  it('brings together a text with and without its tone marks', () => {
    expect(
      similarity('chuyển đổi số trong cơ quan nhà nước', 'chuyen doi so trong co quan nha nuoc'),
    ).toBeGreaterThan(0.7);
  });

  it('brings a short form nearer to its long form than to another one', () => {
    const long = similarity('TTHC', 'thủ tục hành chính');
    expect(long).toBeGreaterThan(similarity('TTHC', 'giải phóng mặt bằng') + 0.2);
  });

  it('brings other words for the same thing nearer than other things', () => {
    const near = similarity('xin giấy xác nhận không có tiền án', 'cấp phiếu lý lịch tư pháp');
    expect(near).toBeGreaterThan(similarity('xin giấy xác nhận không có tiền án', 'phủ sóng di động 5G'));
  });
});

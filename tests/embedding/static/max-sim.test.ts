import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../../src/embedding/model-settings.ts';
import { readStaticModel, StaticModel } from '../../../src/embedding/static/static-model.ts';
import { paragraphs } from '../corpus-texts.ts';
import { referencePipeline } from '../pipeline.ts';

const model = new StaticModel(await readStaticModel(shippedModel()));
const compare = (question: string, text: string): number =>
  model.questionMeaning(question).maxSim?.(model.meaningOf(text).pieces) ?? Number.NaN;

interface Piece {
  readonly unit: readonly number[];
  readonly weight: number;
}

const reference = await referencePipeline(shippedModel());
/** The vectors of a text's pieces, from the pipeline without pooling. */
async function referencePieces(text: string): Promise<Piece[]> {
  const { data, dims } = await reference(text);
  const dimension = dims[2] ?? 0;
  return Array.from({ length: (dims[1] ?? 1) - 1 }, (_, at) => {
    const row = Array.from((data as Float32Array).subarray((at + 1) * dimension, (at + 2) * dimension));
    const weight = Math.hypot(...row);
    return { unit: row.map((value) => value / (weight || 1)), weight };
  });
}

/** MaxSim as its definition has it: for each piece of the question its best cosine in the text. */
function defined(question: readonly Piece[], text: readonly Piece[]): number {
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, v, i) => sum + v * (b[i] ?? 0), 0);
  const best = question.map(
    ({ unit, weight }) => weight * Math.max(0, ...text.map((piece) => dot(unit, piece.unit))),
  );
  const total = question.reduce((sum, { weight }) => sum + weight, 0);
  return best.reduce((sum, value) => sum + value, 0) / total;
}

describe('late interaction of a question with texts', () => {
  it('is the weighted average of each piece’s best cosine', async () => {
    const question = 'xin tiền trung ương cho chuyển đổi số, chuyển đổi số của xã';
    const pieces = await referencePieces(question);
    const asked = model.questionMeaning(question);
    for (const text of paragraphs().filter((_, at) => at % 25 === 0)) {
      const expected = defined(pieces, await referencePieces(text));
      expect(asked.maxSim?.(model.meaningOf(text).pieces), text).toBeCloseTo(expected, 3);
    }
  });

  it('is 1 for a text that holds all pieces of the question', () => {
    expect(compare('dịch vụ công trực tuyến', 'tỷ lệ dịch vụ công trực tuyến')).toBeCloseTo(1, 6);
    expect(compare('chuyển đổi số, chuyển đổi số', 'chuyển đổi số')).toBeCloseTo(1, 6);
  });

  it('is higher for a text about the same thing than for another', () => {
    const question = 'bảo vệ bản quyền';
    expect(compare(question, 'thực thi quyền sở hữu trí tuệ')).toBeGreaterThan(
      compare(question, 'nuôi trồng thủy sản ven bờ'),
    );
  });

  it('does not depend on the texts that were compared before', () => {
    const alone = compare('hạ tầng số', 'phủ sóng 5G');
    const asked = model.questionMeaning('hạ tầng số');
    for (const text of paragraphs()) asked.maxSim?.(model.meaningOf(text).pieces);
    expect(asked.maxSim?.(model.meaningOf('phủ sóng 5G').pieces)).toBeCloseTo(alone, 6);
  });

  it('is 0 where the question or the text says nothing', () => {
    expect(compare('', 'chuyển đổi số')).toBe(0);
    expect(compare('???', 'chuyển đổi số')).toBe(0);
    expect(compare('chuyển đổi số', '')).toBe(0);
  });

  it('stays between 0 and 1 for a question as long as a page', () => {
    const page = paragraphs().join(' ').slice(0, 20_000);
    const value = compare(page, 'chuyển đổi số');
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  });
});

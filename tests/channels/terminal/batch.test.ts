import { describe, expect, it } from 'vitest';
import type { AnswerJson } from '../../../src/channels/terminal/answer-json.ts';
import { type BatchLine, batch, readBatchLine } from '../../../src/channels/terminal/batch.ts';

const heard = async (line: BatchLine): Promise<AnswerJson> => {
  if (line.turns.includes('hỏng')) throw new Error('hỏng rồi');
  return { question: line.turns.join(' | '), asOf: line.asOf ?? 'hôm nay' } as AnswerJson;
};

describe('readBatchLine', () => {
  it('reads one question or several turns, with a day', () => {
    expect(readBatchLine('{"question": "a"}')).toEqual({ turns: ['a'], asOf: null });
    expect(readBatchLine('{"question": ["a", "b"], "asOf": "2026-07-15", "id": 3}')).toEqual({
      turns: ['a', 'b'],
      asOf: '2026-07-15',
    });
  });

  it('says what is wrong with a line', () => {
    expect(() => readBatchLine('so khcn')).toThrow('Không phải một dòng JSON');
    expect(() => readBatchLine('[1]')).toThrow('Thiếu "question"');
    expect(() => readBatchLine('{"question": []}')).toThrow('Thiếu "question"');
    expect(() => readBatchLine('{"question": "a", "asOf": "hôm qua"}')).toThrow('Không có ngày “hôm qua”');
    expect(() => readBatchLine('{"question": "a", "asOf": 5}')).toThrow('"asOf" phải là một ngày');
  });
});

describe('batch', () => {
  it('gives one value a line, in order, a bad line in its place', async () => {
    const text = '{"question": "a"}\n\nkhông phải\r\n{"question": "hỏng"}\n{"question": ["b", "c"]}\n';
    const results: unknown[] = [];
    for await (const result of batch(text, heard)) results.push(result);
    expect(results).toEqual([
      { question: 'a', asOf: 'hôm nay' },
      { line: 3, error: expect.stringContaining('Không phải một dòng JSON') },
      { line: 4, error: 'hỏng rồi' },
      { question: 'b | c', asOf: 'hôm nay' },
    ]);
  });
});

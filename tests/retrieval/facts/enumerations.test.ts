import { describe, expect, test } from 'vitest';
import { withoutCountOfAnswer } from '../../../src/retrieval/facts/count-of-answer.ts';
import { tellsCounted, wholeEnumeration } from '../../../src/retrieval/facts/enumerations.ts';

const TEXT =
  'Triển khai 03 mô hình điểm, gồm: (i) chợ số; (ii) bến xe số; (iii) trạm y tế số. Báo cáo hằng tháng.';

describe('things that a sentence counts out', () => {
  test('a stretch that was cut inside them goes on to their end', () => {
    const cut = { start: 0, end: TEXT.indexOf(';') + 1 };
    const { start, end } = wholeEnumeration(TEXT, cut);
    expect(TEXT.slice(start, end)).toBe(
      'Triển khai 03 mô hình điểm, gồm: (i) chợ số; (ii) bến xe số; (iii) trạm y tế số.',
    );
  });

  test('a clause that ends at a semicolon without them stays', () => {
    const text = 'Đạt 95%; vượt kế hoạch.';
    expect(wholeEnumeration(text, { start: 0, end: 8 })).toEqual({ start: 0, end: 8 });
  });

  test('are what is asked for by their count', () => {
    expect(tellsCounted('3 mô hình điểm của tỉnh là gì', TEXT)).toBe(true);
    expect(tellsCounted('5 mô hình điểm của tỉnh là gì', TEXT)).toBe(false);
    expect(tellsCounted('3 mô hình chợ số là gì', TEXT)).toBe(false);
  });

  test('how many things an answer has need not be said', () => {
    expect(withoutCountOfAnswer('4T là 4 cái gì')).toBe('4T là gì');
    expect(withoutCountOfAnswer('điều 4 quy định gì')).toBe('điều 4 quy định gì');
  });
});

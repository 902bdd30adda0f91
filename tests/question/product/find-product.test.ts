import { describe, expect, test } from 'vitest';
import { findProduct } from '../../../src/question/product/find-product.ts';
import { questionText } from '../../../src/question/question-text.ts';

function wordsOf(text: string): string | null {
  return findProduct(questionText(text))?.product.words.join(' ') ?? null;
}

describe('what the tasks asked for must bring', () => {
  test.each([
    ['nhiệm vụ nào ra Quyết định của UBND tỉnh', 'quyet dinh ubnd tinh'],
    ['viec nao phai ra ke hoach cua ubnd tinh', 'ke hoach ubnd tinh'],
    ['skhcn quý IV chủ trì việc nào mà sản phẩm là quyết định', 'quyet dinh'],
    ['việc nào có sản phẩm là báo cáo, ai làm, hạn khi nào', 'bao cao'],
    ['which tasks end in a report', 'bao cao'],
    ['tasks whose product is a plan or a report', 'ke hoach bao cao'],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  test.each([
    'sản phẩm của nhiệm vụ 7 là gì',
    'nhiệm vụ 7 ra sản phẩm gì',
    'việc nào phải ra quyết định gì',
    'ai ra quyết định thành lập Ban Chỉ đạo',
    'việc ra quân tháng 7',
    'mấy sở, ngành đã ra kế hoạch nhiệm vụ năm 2026',
  ])('%s says none', (text) => {
    expect(wordsOf(text)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../../src/question/places/find-places.ts';
import { questionText } from '../../../src/question/question-text.ts';

function placesIn(text: string): string[] {
  return findPlaces(questionText(text)).flatMap(({ places }) =>
    places.map(({ steps }) => steps.map(({ level, ordinal }) => `${level} ${ordinal}`).join(' > ')),
  );
}

describe('places in documents', () => {
  test.each([
    ['mục II.1 của kế hoạch giao ai làm gì', ['item ii > item 1']],
    ['muc ii.1 ke hoach', ['item ii > item 1']],
    ['kết luận mục II.3 với II.4 giao cơ quan nào', ['item ii > item 3', 'item ii > item 4']],
    ['mục 2 và mục 3 giao ai', ['item 2', 'item 3']],
    ['điểm a khoản 2 Điều 3', ['dieu 3 > item 2 > item a']],
    ['điểm a, b khoản 2 Điều 3', ['dieu 3 > item 2 > item a', 'dieu 3 > item 2 > item b']],
    ['Điều 2 và 3 nói gì', ['dieu 2', 'dieu 3']],
    ['khoản 1 Điều 2 và khoản 3 Điều 4', ['dieu 2 > item 1', 'dieu 4 > item 3']],
    ['mục 4 phần thứ hai', ['phan thứ hai > item 4']],
    ['điểm đ mục 5', ['item 5 > item đ']],
    ['section II.1 of the plan', ['item ii > item 1']],
    ['chương II có gì', ['chuong ii']],
    ['mục 4, gạch đầu dòng thứ 2', ['item 4 > dash 2']],
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  test.each([
    'mục tiêu 5 năm là gì',
    'danh mục 6 nhiệm vụ khoa học',
    'tại thời điểm 1/7/2026',
    'phần mềm do ai làm',
    'điều kiện 2 của hồ sơ',
    'khoản 30 tỷ đồng',
    'một phần 3 số xã',
    'hạng mục 2 của dự án',
  ])('%s names none', (text) => {
    expect(placesIn(text)).toEqual([]);
  });
});

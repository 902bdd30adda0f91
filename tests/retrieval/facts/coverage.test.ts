import { expect, test } from 'vitest';
import { coverageOf, creditsOf, searched, wantedTokens } from '../../../src/retrieval/facts/coverage.ts';
import { vocabularyOf } from '../../../src/retrieval/facts/vocabulary.ts';
import { smallLibrary } from '../small-library.ts';

const filler = 'số lượng hồ sơ, tỷ lệ số hóa, con số thống kê, số liệu của các sở và chuyển đổi số';
const texts = [
  ...Array.from({ length: 12 }, () => `Mỗi công dân được cấp thẻ; ${filler}.`),
  'Nâng cấp tiện ích Công dân số với 13.394 lượt cài đặt.',
  ...Array.from({ length: 8 }, () => 'Công tác đánh giá kết quả và rà soát.'),
  'Hệ thống theo dõi, giám sát.',
];
const vocabulary = vocabularyOf(smallLibrary({ texts: { 'van-ban': texts.join('\n\n') } }).reader);

function coverage(question: string, text: string): number {
  const wanted = wantedTokens([vocabulary.words(question)], vocabulary);
  return coverageOf(wanted, creditsOf(wanted, searched(vocabulary.words(text)), vocabulary));
}

test('the same words side by side are covered whole, with and without tone marks', () => {
  expect(coverage('tiện ích công dân số', 'Nâng cấp tiện ích Công dân số')).toBe(1);
  expect(coverage('tien ich cong dan so', 'Nâng cấp tiện ích Công dân số')).toBe(1);
});

test('a slip in a tone mark still counts, less than the right one', () => {
  const slip = coverage('chuyên đổi số', 'kế hoạch chuyển đổi số');
  expect(slip).toBeGreaterThan(0.8);
  expect(slip).toBeLessThan(coverage('chuyển đổi số', 'kế hoạch chuyển đổi số'));
});

test('half of another word is not the word: “dân số” in “công dân số”, “giá” in “đánh giá”', () => {
  expect(coverage('dân số', 'tiện ích Công dân số với 13.394 lượt')).toBeLessThan(0.5);
  expect(coverage('giá vàng', 'Công tác đánh giá kết quả')).toBeLessThan(0.3);
});

test('a word that the corpus lacks weighs most', () => {
  expect(coverage('trạm 4G', 'số trạm 5G')).toBeLessThan(0.5);
});

test('“06 rõ” is “6 rõ”, and the mark of a footnote is no part of a word', () => {
  expect(coverage('06 rõ', 'nguyên tắc “6 rõ”')).toBe(1);
  expect(coverage('triển khai', 'tiếp tục triển khai³¹ với')).toBe(1);
});

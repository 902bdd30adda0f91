import { describe, expect, test } from 'vitest';
import type { KnownWords } from '../../../src/question/slips/candidates.ts';
import { withoutSlips } from '../../../src/question/slips/mend-slips.ts';
import { phraseWords } from '../../../src/question/slips/phrase-words.ts';
import { slipWords } from '../../../src/retrieval/facts/slip-words.ts';
import { searchWorld } from '../../retrieval/search/search-world.ts';
import { agencies } from '../summary.ts';

const lines = [
  'Phát triển nhân lực bán dẫn; bệnh viện đã kết nối dữ liệu khai sinh, nhưng chưa đồng bộ.',
  'Doanh nghiệp tăng doanh thu, giảm chi phí; dữ liệu khai sinh được làm sạch, nhiệm vụ phát triển.',
  'Các nhiệm vụ: nhiệm vụ khai sinh, nhiệm vụ dữ liệu. Bao nhiêu bệnh viện đã phát triển doanh nghiệp.',
];

async function known(): Promise<KnownWords> {
  const { reader } = await searchWorld({ documents: [{ id: 'ke-hoach', lines }], hasVectors: false });
  return { phrases: phraseWords(agencies.catalogue), corpus: slipWords(reader) };
}

describe('what is no syllable becomes what stands beside its neighbours', () => {
  test.each([
    ['kế hoạch phtá triển nhân lực nào', 'kế hoạch phát triển nhân lực nào'],
    ['bệh viện nào đã kết nối', 'bệnh viện nào đã kết nối'],
    ['doanh nghiêp giảmm chi phí bao nhiêu', 'doanh nghiệp giảm chi phí bao nhiêu'],
    ['dữ liệu khai sinh đã lmà sạch chưa', 'dữ liệu khai sinh đã làm sạch chưa'],
    ['có bao nhieeuf bệnh viện đã kết nối', 'có bao nhiều bệnh viện đã kết nối'],
    ['baonhiêu bệnh viện đã kết nối', 'bao nhiêu bệnh viện đã kết nối'],
    ['so benh vien da phat trien la baonhieu', 'so benh vien da phat trien la bao nhieu'],
    ['Sở Nôg nghiệp làm gì', 'Sở Nông nghiệp làm gì'],
    ['thôg báo kết luận ở đâuu', 'thông báo kết luận ở đâu'],
    ['các nhệm vụ phải xong trong thág 7', 'các nhiệm vụ phải xong trong tháng 7'],
    ['bệnh viện kết nối khi nà', 'bệnh viện kết nối khi nào'],
    ['bệnh viện đã kết nối bao nhêu dữ liệu', 'bệnh viện đã kết nối bao nhiêu dữ liệu'],
  ])('“%s” is “%s”', async (typed, meant) => {
    expect(withoutSlips(typed, await known())).toBe(meant);
  });
});

describe('what may be meant stays', () => {
  test.each([
    'bà con ở xã Ia Grai được hỗ trợ gì',
    'y tá bệnh viện bị đánh mấy lần',
    'vợ chồng chia tay có phải nộp giấy không',
    'benh vien nao da ket noi du lieu khai sinh',
    'Which hospitals are conected to the birth database?',
    'Krông Pa đã kết nối chưa',
    'BCH Đảng bộ họp khi nào',
    'so yt phai lam gi',
    'các xã ở Bắc Kạn phải nộp gì',
    'địa chỉ api.gialai.gov.vn là của bệnh viện nào',
  ])('“%s”', async (typed) => {
    expect(withoutSlips(typed, await known())).toBe(typed);
  });
});

test('without documents words of asking are mended, others stay', () => {
  const words = { phrases: phraseWords(agencies.catalogue), corpus: null };
  expect(withoutSlips('Sở Y tế có baonhiêu nhiệm vụ', words)).toBe('Sở Y tế có bao nhiêu nhiệm vụ');
  expect(withoutSlips('vốn ban đầu là bao nhiêu', words)).toBe('vốn ban đầu là bao nhiêu');
});

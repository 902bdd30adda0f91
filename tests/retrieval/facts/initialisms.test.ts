import { expect, it, test } from 'vitest';
import type { Question } from '../../../src/question/question.ts';
import { withInitialsSpelledOut } from '../../../src/retrieval/facts/initialisms.ts';
import { vocabularyOf } from '../../../src/retrieval/facts/vocabulary.ts';
import { searchWorld } from '../search/search-world.ts';
import { question } from '../small-library.ts';

const lines = [
  'Bệnh viện Chợ Rẫy chuẩn bị phương án vận hành cơ sở 2; bệnh viện tỉnh báo cáo.',
  'Danh mục dự án đầu tư; đổi mới công nghệ; danh mục dự án khởi công; đổi mới sáng tạo.',
  'Giải pháp hữu ích được bảo hộ. Sáng chế, giải pháp hữu ích.',
  'Chương trình phát triển kinh tế số. Công trình giao thông, công trình thủy lợi.',
  'Khám da liễu. Các thôn của tỉnh. Mã QR tại cửa hàng, quét mã QR.',
];

async function spelledOut(text: string, given: Partial<Question> = {}): Promise<Question> {
  const { reader } = await searchWorld({ documents: [{ id: 'bao-cao', lines }], hasVectors: false });
  const vocabulary = vocabularyOf(reader);
  return withInitialsSpelledOut(question(text, { about: text, ...given }), { vocabulary, reader });
}

test.each([
  ['BV Chợ Rẫy chuẩn bị gì?', 'bệnh viện Chợ Rẫy chuẩn bị gì?'],
  ['bv cho ray chuan bi gi', 'bệnh viện cho ray chuan bi gi'],
  ['vận hành CS2 khi nào', 'vận hành cơ sở 2 khi nào'],
  ['DM dự án đầu tư', 'danh mục dự án đầu tư'],
  ['bao nhiêu GPHI được bảo hộ', 'bao nhiêu giải pháp hữu ích được bảo hộ'],
  ['CT thủy lợi', 'công trình thủy lợi'],
])('“%s” is “%s”', async (typed, meant) => {
  expect((await spelledOut(typed)).about).toBe(meant);
});

test.each(['quét mã QR', 'XYZ là gì', 'số 12/BV-CR', 'KH&CN', 'bv@tinh.vn', 'BV CHỢ RẪY', 'bệnh viện nào'])(
  '“%s” stays as it is',
  async (typed) => {
    expect((await spelledOut(typed)).about).toBe(typed);
  },
);

it('keeps what else the letters may stand for, and says the topic in words', async () => {
  const asked = await spelledOut('kinh phí ĐM là bao nhiêu', { topic: ['kinh', 'phí', 'ĐM'] });
  expect(asked.topic).toEqual(['kinh', 'phí', 'đổi mới']);
  const either = await spelledOut('kinh phí DM là bao nhiêu');
  const [[said, others] = ['', []]] = either.otherWays ?? [];
  expect([said, ...others].toSorted()).toEqual(['danh mục', 'đổi mới']);
});

it('leaves the name of an agency to those who know agencies', async () => {
  const agencies = [{ printed: 'BV tỉnh', candidates: [] }];
  expect((await spelledOut('BV tỉnh báo cáo gì', { agencies })).about).toBe('BV tỉnh báo cáo gì');
});

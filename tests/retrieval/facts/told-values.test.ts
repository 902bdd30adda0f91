import { expect, test } from 'vitest';
import { askedKinds } from '../../../src/retrieval/facts/asked-kinds.ts';
import { toldValues } from '../../../src/retrieval/facts/told-values.ts';

const told = (question: string, text: string, content: readonly string[] = []) =>
  toldValues(text, askedKinds(question), new Set(content));

test.each([
  ['Có bao nhiêu trạm?', 'Đã lắp đặt 204 trạm thu phát sóng.'],
  ['Kinh phí bao nhiêu?', 'Được giao 164,5 tỷ đồng.'],
  ['Đặt ở đâu?', 'Đặt tại Trường Đại học Quy Nhơn.'],
  ['Hoàn thành khi nào?', 'Hoàn thành trước ngày 16 hằng tháng.'],
  ['Ai là Chủ tịch?', 'Đồng chí Nguyễn Văn An chủ trì.'],
])('%s is told by: %s', (question, text) => {
  expect(told(question, text).missing.size).toBe(0);
});

test.each([
  [
    'Thu ngân sách đạt bao nhiêu?',
    'Quyết định số 3006/QĐ-UBND ngày 12/12/2025 về ngân sách năm 2026.',
    'figure',
  ],
  ['Có bao nhiêu trường?', '4. Giao các trường thực hiện.', 'figure'],
  ['Được hỗ trợ bao nhiêu tiền?', 'Có 2.557 thành viên được hỗ trợ.', 'money'],
  ['Đặt ở đâu?', 'Đã được đưa vào vận hành.', 'place'],
] as const)('%s is not told by: %s', (question, text, kind) => {
  expect(told(question, text).missing.has(kind)).toBe(true);
});

test('what the question names itself tells nothing', () => {
  expect(
    told('Ai thay ông Lê Văn Bình?', 'Ông Lê Văn Bình nói.', ['le', 'van', 'binh']).missing.has('person'),
  ).toBe(false);
  expect(
    told('Lê Văn Bình là ai?', 'Ông Lê Văn Bình nói.', ['le', 'van', 'binh']).missing.has('person'),
  ).toBe(true);
});

test('a figure of something else does not count the noun', () => {
  expect(told('Có bao nhiêu nhà khoa học?', 'Có 23 lớp cho nhà khoa học.').isCounted).toBe(true);
  expect(told('Có bao nhiêu camera?', 'Có 23 lớp học.').isCounted).toBe(false);
});

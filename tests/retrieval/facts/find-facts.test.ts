import { expect, test } from 'vitest';
import { findFacts } from '../../../src/retrieval/facts/find-facts.ts';
import { yearPeriod } from '../../../src/vietnamese/calendar.ts';
import { directive, question, smallLibrary } from '../small-library.ts';

const library = smallLibrary({
  directives: [
    directive('bao-cao-2026', { issueDate: { year: 2026, month: 5, day: 3 } }),
    directive('thong-bao-2025', { issueDate: { year: 2025, month: 7, day: 5 } }),
  ],
  texts: {
    'bao-cao-2026': [
      '- Từ đầu năm 2026 đến nay, toàn tỉnh tiếp nhận 159.152 hồ sơ, trong đó giải quyết trực tuyến 151.782 hồ sơ, chiếm tỷ lệ 95,37%. Tỷ lệ số hóa hồ sơ đạt 97,46%.',
      '- Mạng 5G đã được triển khai với **204 trạm** thu, phát sóng 5G được lắp đặt tại trung tâm các xã.',
      '- Duy trì Trung tâm điều hành thông minh (IOC) của tỉnh với 05 dịch vụ.',
      '- Công tác đánh giá, rà soát được duy trì. Công tác đánh giá đạt kết quả. Mai vàng Bình Định là chỉ dẫn địa lý.',
      '- Nâng cấp tiện ích Công dân số với 13.394 lượt cài đặt. Công dân được cấp thẻ. Mỗi công dân có mã. Công dân khai báo. Công dân tích hợp giấy tờ. Công dân và doanh nghiệp. Công dân hài lòng.',
      '- Triển khai camera giám sát giao thông trên các tuyến đường.',
    ].join('\n\n'),
    'thong-bao-2025': [
      '- Tập trung xây dựng Trung tâm điều hành thông minh (IOC) của tỉnh.',
      '- Thực hiện nguyên tắc “6 rõ”: rõ người làm – rõ việc – rõ thời hạn – rõ trách nhiệm.',
      '- Chiều ngày 05/7/2025, đồng chí Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì cuộc họp.',
    ].join('\n\n'),
  },
});

function best(text: string, given: Parameters<typeof question>[1] = {}): string | undefined {
  return findFacts(question(text, { intent: 'fact', ...given }), library).facts[0]?.sentence;
}

test.each([
  ['Tỷ lệ hồ sơ giải quyết trực tuyến là bao nhiêu?', '95,37%'],
  ['ty le ho so giai quyet truc tuyen la bao nhieu', '95,37%'],
  ['Tỷ lệ số hóa hồ sơ đạt mấy phần trăm?', '97,46%'],
  ['mang 5g co bao nhieu tram', '204 trạm'],
  ['nguyên tắc 06 rõ gồm những gì', 'rõ người làm'],
  ['Chủ tịch UBND tỉnh là ai?', 'Nguyễn Văn An'],
])('%s', (text, holds) => {
  expect(best(text)).toContain(holds);
});

test.each([
  'Giá vàng hôm nay bao nhiêu?',
  'gia vang hom nay',
  'Có bao nhiêu trạm 4G?',
  'Có bao nhiêu camera giao thông?',
  'Bí thư Tỉnh ủy là ai?',
  'Lịch thi đấu bóng đá',
  '???',
])('%s is not answered with something else', (text) => {
  const { facts, isPartial } = findFacts(question(text, { intent: 'fact' }), library);
  expect(isPartial ? [] : facts).toEqual([]);
});

test('the year that is asked for decides between two documents', () => {
  const about = (year: number) =>
    findFacts(
      question(`Chỉ đạo gì về Trung tâm điều hành thông minh IOC năm ${year}?`, {
        intent: 'fact',
        period: { printed: `năm ${year}`, period: yearPeriod(year) },
      }),
      library,
    ).facts[0]?.passage.document;
  expect(about(2025)).toBe('thong-bao-2025');
  expect(about(2026)).toBe('bao-cao-2026');
});

test('the sentence is quoted with its own place in the file', () => {
  const { facts } = findFacts(question('Tỷ lệ số hóa hồ sơ đạt bao nhiêu?', { intent: 'fact' }), library);
  const [fact] = facts;
  const source = library.reader.sourceOf('bao-cao-2026') ?? '';
  const span = fact?.quote.spans[0];
  expect(span && source.slice(span.start, span.end)).toBe('Tỷ lệ số hóa hồ sơ đạt 97,46%.');
});

test('what two documents say word for word is given once, with both places', () => {
  const words = 'Mạng 5G đã được triển khai với 204 trạm thu, phát sóng tại trung tâm các xã.';
  const both = smallLibrary({
    directives: [directive('bao-cao'), directive('thong-bao')],
    texts: { 'bao-cao': `- ${words}`, 'thong-bao': `- ${words}\n\n- Tiếp tục rà soát cơ sở dữ liệu.` },
  });
  const { facts } = findFacts(question('Mạng 5G có bao nhiêu trạm?', { intent: 'fact' }), both);
  const [fact, second] = facts;
  expect(second).toBeUndefined();
  const places = [fact?.passage.document, ...(fact?.alsoIn ?? []).map(({ passage }) => passage.document)];
  expect(places.toSorted()).toEqual(['bao-cao', 'thong-bao']);
  expect(fact?.alsoIn.map(({ quote }) => quote.text)).toEqual([fact?.sentence]);
});

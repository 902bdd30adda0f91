import { expect, test } from 'vitest';
import { askedKinds } from '../../../../src/retrieval/facts/asked-kinds.ts';
import type { Tells } from '../../../../src/retrieval/facts/tells/tells.ts';
import { tellsOf } from '../../../../src/retrieval/facts/tells/tells-of.ts';
import { fold } from '../../../../src/vietnamese/fold.ts';

/** What a text tells of a question that is about some words. */
function tells(question: string, about: string, text: string): Tells {
  return tellsOf(text, askedKinds(question), new Set(fold(about).split(' ')));
}

/** A sign, and a question about some words with a near miss and an answer. */
const NEAR_MISSES: readonly (readonly [keyof Tells, string, string, string, string])[] = [
  [
    'opposed',
    'Diện tích lúa đông xuân thiếu nước là bao nhiêu ha?',
    'diện tích lúa đông xuân thiếu nước',
    'Diện tích lúa hè thu thiếu nước là 4.730 ha.',
    'Diện tích lúa đông xuân thiếu nước là 4.730 ha.',
  ],
  [
    'opposed',
    'Lao động dưới 45 tuổi được hỗ trợ bao nhiêu tiền?',
    'lao động dưới 45 tuổi hỗ trợ',
    'Lao động trên 45 tuổi được hỗ trợ 5,5 triệu đồng.',
    'Lao động dưới 45 tuổi được hỗ trợ 5,5 triệu đồng.',
  ],
  [
    'noUnit',
    'Mỗi số của chuyên mục dài bao nhiêu phút?',
    'chuyên mục dài',
    'Chuyên mục phát sóng lúc 19 giờ 45 phút.',
    'Chuyên mục dài 15 phút.',
  ],
  [
    'noPer',
    'Trồng lại rừng được hỗ trợ bao nhiêu tiền mỗi ha?',
    'trồng lại rừng hỗ trợ',
    'Hỗ trợ trồng lại rừng 45 tỷ đồng.',
    'Hỗ trợ trồng lại rừng 20 triệu đồng/ha.',
  ],
  [
    'otherYear',
    'Năm 2024 đón bao nhiêu triệu lượt khách?',
    'đón khách',
    'Năm 2025 đón 9,86 triệu lượt khách.',
    'Năm 2024 đón 8,1 triệu lượt khách.',
  ],
  [
    'later',
    'Nhà máy Đắk Ru bị phạt bao nhiêu tiền?',
    'nhà máy đắk ru',
    'Xử phạt 14 cơ sở 3,84 tỷ đồng; đình chỉ Nhà máy Đắk Ru.',
    'Xử phạt Nhà máy Đắk Ru 3,84 tỷ đồng; đình chỉ 14 cơ sở.',
  ],
  [
    'amongMany',
    'Xã Triệu Phong có bao nhiêu hộ thiếu nước?',
    'triệu phong hộ thiếu nước',
    'Các xã Vĩnh Thủy, Triệu Phong, Nam Hải thiếu nước; khoảng 8.540 hộ.',
    'Xã Triệu Phong có 540 hộ thiếu nước.',
  ],
  [
    'askedInReason',
    'Vì sao chậm trình đơn giá thu gom rác?',
    'chậm trình đơn giá thu gom rác',
    'Sở Xây dựng rút kinh nghiệm vì chậm trình đơn giá thu gom rác.',
    'Chậm trình đơn giá thu gom rác vì thiếu định mức của ngành.',
  ],
  [
    'onlyPlanned',
    'Bộ Tài chính đã đồng ý giữ lại 70% tăng thu chưa?',
    'giữ lại tăng thu',
    'Trình Chính phủ cho phép giữ lại 70% tăng thu.',
    'Bộ Tài chính đã đồng ý giữ lại 70% tăng thu.',
  ],
  [
    'otherVerb',
    'Ai trồng cà phê ở Ea Kly?',
    'cà phê ea kly',
    'Công an tỉnh điều tra vụ cà phê ở Ea Kly.',
    'Công ty Tây Nguyên trồng cà phê ở Ea Kly.',
  ],
  [
    'otherCount',
    '09 hồ đã hoàn thành là những hồ nào?',
    'hồ hoàn thành',
    'Có 09 hồ đã hoàn thành, 03 hồ còn lại (Khe Dây, Đá Lả, Phú Dụng) chậm.',
    'Có 09 hồ (Khe Dây, Đá Lả, Phú Dụng) đã hoàn thành.',
  ],
  [
    'noMost',
    'Trục nào đạt điểm cao nhất?',
    'trục điểm',
    'Trục "phản ánh" đạt thấp nhất.',
    'Trục "phản ánh" đạt cao nhất.',
  ],
];

test.each(NEAR_MISSES)('%s speaks against a near miss: %s', (sign, question, about, miss, answer) => {
  const missed = tells(question, about, miss);
  const answered = tells(question, about, answer);
  expect(missed[sign]).toBeGreaterThan(answered[sign] + 0.4);
  expect(missed.against).toBeGreaterThan(answered.against);
});

test('of two sides none is asked for', () => {
  expect(tells('Giá tăng hay giảm bao nhiêu?', 'giá', 'Giá giảm 5%.').opposed).toBe(0);
});

test('“ít nhất bao nhiêu” is a bound and no end of a ranking', () => {
  expect(tells('Ký với ít nhất bao nhiêu hộ?', 'ký hộ', 'Ký với tối thiểu 30 hộ.').noMost).toBe(0);
});

test('a year that a value is compared with is not its own', () => {
  const { otherYear } = tells(
    'Năm 2025 đón bao nhiêu khách?',
    'đón khách',
    'Đón 9 khách, tăng 2 so với năm 2024.',
  );
  expect(otherYear).toBe(0);
});

test('a row of a table has its unit in a cell', () => {
  const row = '| 2 | Tỷ lệ trạm có máy siêu âm | % | 75 | 51,1 |';
  expect(tells('Bao nhiêu phần trăm trạm có máy siêu âm?', 'trạm máy siêu âm', row).noUnit).toBe(0);
});

test('a name is asked by “tên là gì”', () => {
  const question = 'Nhà thầu chậm bàn giao phần mềm tên là gì?';
  const unnamed = tells(question, 'nhà thầu bàn giao phần mềm', 'do nhà thầu chậm bàn giao phần mềm.');
  const named = tells(question, 'nhà thầu bàn giao phần mềm', 'do nhà thầu Thiên Hà chậm bàn giao phần mềm.');
  expect(unnamed.noName).toBeGreaterThan(0.5);
  expect(named.noName).toBe(0);
});

test('a reason that only says the question again is none', () => {
  const about = 'chậm trình đơn giá';
  const again = tells('Vì sao chậm trình đơn giá?', about, 'Rút kinh nghiệm vì chậm trình đơn giá.');
  const told = tells(
    'Vì sao chậm trình đơn giá?',
    about,
    'Chậm trình đơn giá vì thiếu nhân lực lập định mức.',
  );
  expect(told.told).toBeGreaterThan(again.told + 0.4);
});

test('no more can be counted than the question says there are', () => {
  const question = 'Trong 21 vụ khởi tố đã xét xử mấy vụ?';
  const { told } = tells(question, 'vụ khởi tố xét xử', 'Bắt giữ 318 vụ.');
  expect(told).toBeLessThan(tells(question, 'vụ khởi tố xét xử', 'Xét xử 18 vụ.').told - 0.4);
});

test('thousands and millions of something else are no money', () => {
  const question = 'Đón bao nhiêu triệu lượt khách?';
  expect(tells(question, 'đón khách', 'Đón 9,86 triệu lượt khách.').noAmount).toBe(0);
  expect(tells(question, 'đón khách', 'Chi 7,4 tỷ đồng để đón khách.').told).toBeLessThan(0.5);
});

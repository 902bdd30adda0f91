import { expect, test } from 'vitest';
import { askedKinds } from '../../../../src/retrieval/facts/asked-kinds.ts';
import { TELL_NAMES, type Tells } from '../../../../src/retrieval/facts/tells/tells.ts';
import { tellsOf } from '../../../../src/retrieval/facts/tells/tells-of.ts';
import { fold } from '../../../../src/vietnamese/fold.ts';

/** What a text tells of a question that is about some words. */
function tells(question: string, about: string, text: string): Tells {
  return tellsOf(text, askedKinds(question), new Set(fold(about).split(' ')));
}

test.each([
  [
    'Thôn nào còn chưa có sóng?',
    'thôn sóng',
    'Còn thôn Đê Tur chưa có sóng.',
    'hiện chỉ còn 01 thôn chưa có sóng di động.',
  ],
  [
    'Sản phẩm OCOP được đưa lên sàn thương mại điện tử nào?',
    'sản phẩm ocop sàn thương mại điện tử',
    'Sản phẩm OCOP được đưa lên các sàn thương mại điện tử (Postmart, Voso).',
    'Hỗ trợ đưa sản phẩm OCOP lên các sàn thương mại điện tử của tỉnh.',
  ],
  [
    'Danh mục gồm những công nghệ nào?',
    'danh mục công nghệ',
    'Danh mục công nghệ, gồm: Trí tuệ nhân tạo, chuỗi khối.',
    'Ban hành danh mục các công nghệ.',
  ],
  [
    '4 hướng nghiên cứu của Trung tâm là gì?',
    '4 hướng nghiên cứu trung tâm',
    'Trung tâm tập trung vào 04 hướng nghiên cứu: Vật lý Neutrino, Khoa học tính toán, Thiên văn, Sinh học.',
    'Trung tâm chú trọng nghiên cứu cơ bản theo 04 hướng nghiên cứu chính, tạo không gian mở.',
  ],
  [
    'san pham cong nghe chien luoc: 2 san pham gom nhung gi',
    'san pham cong nghe chien luoc',
    '02 sản phẩm công nghệ chiến lược (Graphene và UAV).',
    'Phát triển 02 sản phẩm công nghệ chiến lược trong năm.',
  ],
  [
    '8 lớp tập huấn mở vào những ngày nào?',
    '8 lớp tập huấn',
    'Mở 08 lớp tập huấn từ ngày 05/5/2026.',
    'Mở 08 lớp tập huấn.',
  ],
  ['Ai ký thông báo?', 'thông báo', 'KT. CHỦ TỊCH Nguyễn Văn An', 'Ông Nguyễn Văn An dự họp.'],
  ['Báo cáo gửi cho ai?', 'báo cáo', 'Kính gửi: Bộ Công an', 'Báo cáo đã được hoàn thành.'],
  ['Lệ phí cấp phiếu là bao nhiêu?', 'lệ phí phiếu', 'Lệ phí là 200.000 đồng.', 'Đã cấp 3.680 phiếu.'],
  [
    'Hệ thống truy cập ở địa chỉ nào?',
    'hệ thống',
    'Hệ thống tại <https://nq57.gialai.gov.vn>',
    'Hệ thống đặt tại Pleiku.',
  ],
  ['Bao lâu báo cáo một lần?', 'báo cáo', 'Báo cáo hằng tuần.', 'Báo cáo Thủ tướng.'],
  ['Quyết định số mấy?', 'quyết định', 'Quyết định số 961/QĐ-UBND', 'Tờ trình số 3519/TTr-CAT'],
  [
    'Công văn 3808 nói về việc gì?',
    'công văn 3808',
    'Công văn số 3808/UBND-KGVX V/v đánh số nhà',
    'Theo Công văn số 3808/UBND-KGVX.',
  ],
  ['Vì sao chậm?', 'chậm', 'Chậm do chưa được đối soát.', 'Tiến độ do Sở Tài chính báo cáo còn chậm.'],
])('%s is told better by one sentence than by another', (question, about, better, worse) => {
  expect(tells(question, about, better).told).toBeGreaterThan(tells(question, about, worse).told + 0.3);
});

test('a noun that is only counted is known as such', () => {
  expect(tells('Thôn nào chưa có sóng?', 'thôn sóng', 'Chỉ còn 01 thôn chưa có sóng.').onlyCounted).toBe(1);
  expect(tells('Thôn nào chưa có sóng?', 'thôn sóng', 'Còn thôn Đê Tur chưa có sóng.').onlyCounted).toBe(0);
});

test('a noun of which nothing stands there is missed', () => {
  expect(tells('Hãng nào cung cấp?', 'hãng cung cấp', 'Đã lắp đặt 83 máy.').noNoun).toBe(1);
});

const MEMBERS =
  'Cập nhật 69.902 hội viên Hội Nông dân, 24.473 hội viên Hội Cựu chiến binh lên cơ sở dữ liệu về dân cư.';

test('words count beside a value where they stand in its item', () => {
  const { beside } = tells('Bao nhiêu hội viên Hội Cựu chiến binh?', 'hội viên cựu chiến binh', MEMBERS);
  expect(beside).toBe(1);
});

test('words that stand beside another value of the list only are its rival’s', () => {
  const { beside, lost } = tells('Bao nhiêu hội viên Hội Phụ nữ?', 'hội viên phụ nữ', MEMBERS);
  expect(beside).toBeCloseTo(0.5);
  expect(lost).toBeCloseTo(0.25);
});

test('the words before and behind a list govern all its items', () => {
  const found = tells(
    'Bao nhiêu hội viên Hội Cựu chiến binh?',
    'cập nhật hội viên cựu chiến binh dân cư',
    MEMBERS,
  );
  expect(found.beside + found.shared).toBe(1);
  expect(found.rival).toBe(0);
});

test('a figure of something else does not count the noun', () => {
  expect(tells('Có bao nhiêu camera?', 'camera', 'Có 23 lớp học.').noCount).toBeGreaterThan(0.5);
  expect(tells('Có bao nhiêu lớp?', 'lớp', 'Có 23 lớp học.').noCount).toBeLessThan(0.5);
  expect(
    tells('Có bao nhiêu TTHC?', 'thủ tục hành chính', 'Công bố Danh mục 436 thủ tục hành chính.').noCount,
  ).toBeLessThan(0.5);
});

test('what the question itself names is no answer', () => {
  expect(
    tells('Sở Tài chính phối hợp với sở nào?', 'sở tài chính phối hợp', 'Sở Tài chính phối hợp.').noBody,
  ).toBe(1);
  expect(
    tells(
      'Sở Tài chính phối hợp với sở nào?',
      'sở tài chính phối hợp',
      'Sở Tài chính phối hợp với Sở Nội vụ.',
    ).noBody,
  ).toBe(0);
});

test('the weight of a word is the caller’s', () => {
  const asked = askedKinds('Viettel có bao nhiêu trạm?');
  expect(
    tellsOf(
      'Có 204 trạm.',
      asked,
      new Map([
        ['viettel', 1],
        ['tram', 9],
      ]),
    ).beside,
  ).toBeCloseTo(0.9);
});

test('a question that asks for nothing of a known type is at rest', () => {
  const { asks, told } = tells('Chuyển đổi số', 'chuyển đổi số', 'Có 23 lớp học.');
  expect([asks, told]).toEqual([0, 0.5]);
});

test.each(['bao nhiêu', '', '?', 'nào nào nào', 'a'.repeat(5000)])(
  'any text gives numbers from 0 to 1: %s',
  (text) => {
    for (const question of ['Xã nào có bao nhiêu trạm, khi nào, ở đâu, do ai ký?', text]) {
      const found = tells(question, text, text);
      for (const name of TELL_NAMES) expect(found[name] >= 0 && found[name] <= 1).toBe(true);
    }
  },
);

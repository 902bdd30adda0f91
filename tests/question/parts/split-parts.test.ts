import { expect, test } from 'vitest';
import { partsOf } from '../../../src/question/parts/split-parts.ts';

const clausesOf = (text: string) => partsOf(text).map(({ clause }) => clause);
const textsOf = (text: string) => partsOf(text).map((part) => part.text);

test.each([
  ['Phải làm sạch bao nhiêu thửa đất và đến nay làm được bao nhiêu?', 'đến nay làm được bao nhiêu'],
  ['Hàng rào hạn phải xong khi nào, giờ làm được bao nhiêu rồi', 'giờ làm được bao nhiêu rồi'],
  ['phai lam sach bao nhieu thua dat, den nay lam duoc bao nhieu', 'den nay lam duoc bao nhieu'],
  ['Phải lắp bao nhiêu camera thực tế lắp được bao nhiêu', 'thực tế lắp được bao nhiêu'],
  ['Kinh phí được duyệt bao nhiêu tiền? Đã tiêu hết bao nhiêu?', 'Đã tiêu hết bao nhiêu'],
  [
    'How many plots must be cleaned, and how many have been cleaned so far?',
    'how many have been cleaned so far',
  ],
])('%s asks a second thing', (text, second) => {
  expect(clausesOf(text)[1]).toBe(second);
});

test.each([
  'Làm sạch được bao nhiêu thửa đất?',
  'Ai chủ trì, hạn khi nào?',
  'Kinh phí cho sửa chữa, bảo trì là bao nhiêu?',
  'Thu ngân sách tăng bao nhiêu so với dự toán?',
  'Đã giải ngân bao nhiêu phần trăm so với kế hoạch?',
  'Trung tâm dữ liệu có mấy máy tính',
])('%s asks one thing', (text) => {
  expect(partsOf(text)).toEqual([]);
});

test.each([
  [
    'Phải làm sạch bao nhiêu thửa đất và đến nay làm được bao nhiêu?',
    'làm sạch đến nay làm được bao nhiêu thửa đất',
  ],
  [
    'Trung tâm dữ liệu tỉnh theo kế hoạch khởi công tháng mấy, thực tế khởi công ngày nào?',
    'Trung tâm dữ liệu tỉnh khởi công thực tế khởi công ngày nào',
  ],
  [
    'KCN Yên Lư đã bàn giao được bao nhiêu ha, tới cuối năm 2026 phải đạt bao nhiêu?',
    'KCN Yên Lư bàn giao tới cuối năm 2026 phải đạt bao nhiêu ha',
  ],
  ['Nhà thầu hứa mấy sà lan, thực tế đưa tới mấy chiếc?', 'Nhà thầu hứa thực tế đưa tới mấy sà lan'],
  [
    'Tập huấn đến 30/6/2026 bao nhiêu lượt cán bộ, dạy được đến đâu?',
    'Tập huấn dạy được bao nhiêu lượt cán bộ',
  ],
])('of "%s" the second part takes the matter, no days and no words of its state', (text, second) => {
  expect(textsOf(text)[1]).toBe(second);
});

test('a plan that a value is held against is looked for in the words of the value', () => {
  expect(textsOf('Làm sạch được bao nhiêu thửa đất so với kế hoạch?')[1]).toBe(
    'Làm sạch phải bao nhiêu thửa đất',
  );
});

test('what a value is held against is asked for as well', () => {
  expect(textsOf('Vận động được mấy chợ vào mô hình chợ 4.0 so với số chợ được giao?')).toEqual([
    'Vận động được mấy chợ vào mô hình chợ 4.0',
    'Vận động vào mô hình chợ 4.0 số chợ được giao bao nhiêu chợ',
  ]);
});

import { describe, expect, it } from 'vitest';
import { summary, understoodAs } from './summary.ts';

const SAID: readonly (readonly [string, string])[] = [
  ['sếp hỏi sở mình (skhcn) tháng 9 này nộp gì', 'tasks · Sở Khoa học và Công nghệ · 2026-09-01..2026-09-30'],
  ['sếp hỏi sở mình (KH&CN) tháng 9 nộp gì', 'tasks · Sở Khoa học và Công nghệ · 2026-09-01..2026-09-30'],
  ['các xã phải làm gì, để sở mình đôn đốc', 'tasks · Ủy ban nhân dân các xã, phường'],
  ['ngành y tế năm nay phải làm gì', 'tasks · Sở Y tế · 2026-01-01..2026-12-31'],
  ['nganh giao thong phai lam gi', 'tasks · Sở Xây dựng'],
  ['bên quân sự phối hợp việc gì', 'tasks · coordinate · Bộ Chỉ huy quân sự tỉnh'],
  ['phía khu kinh tế có việc gì', 'tasks · Ban Quản lý Khu kinh tế'],
  ['bên thuế có việc gì', 'tasks · Thuế tỉnh'],
  ['tnmt tháng 10 nộp gì', 'tasks · Sở Nông nghiệp và Môi trường · 2026-10-01..2026-10-31'],
  ['Bộ TNMT phải làm gì', 'tasks · Bộ Tài nguyên và Môi trường'],
  ['cat 6 thang cuoi nam phai lam gi', 'tasks · Công an tỉnh · 2026-07-01..2026-12-31'],
  ['Which tasks do the police lead?', 'en tasks · lead · Công an tỉnh'],
  ['ngành y tế: việc chủ trì + hạn + sản phẩm', 'tasks · lead · Sở Y tế'],
  ['mấy xã phải làm gì', 'tasks · Ủy ban nhân dân các xã, phường'],
  [
    'Năm 2026 Bộ Tài nguyên và Môi trường phải làm gì',
    'tasks · Bộ Tài nguyên và Môi trường · 2026-01-01..2026-12-31',
  ],
  ['nhiệm vụ Sở Y tế đang được UBND tỉnh giao', 'tasks · Sở Y tế'],
  // what stands in the same words and is no agency
  ['các việc liên quan đến trạm y tế xã, phường', 'tasks · topic trạm y tế xã phường'],
  ['chuyển đổi số ngành y tế do ai chủ trì', 'task · lead · who · topic chuyển đổi số ngành y tế'],
];

describe('agencies as people say them', () => {
  it.each(SAID)('%s', (text, expected) => {
    expect(summary(understoodAs(text))).toBe(expected);
  });

  it('leaves "hai bên" and "bến xe" alone', () => {
    expect(understoodAs('việc hai bên công an và y tế phối hợp').agencies).not.toContainEqual(
      expect.objectContaining({ printed: 'bên công an' }),
    );
    expect(understoodAs('bến xe thuế phí thế nào').agencies).toEqual([]);
  });
});

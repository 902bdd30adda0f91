import { expect, it } from 'vitest';
import { findKindNames, kindOfName, kindOfSymbol } from '../../src/directive/kind.ts';

it.each([
  ['QUYẾT ĐỊNH', 'quyet-dinh'],
  ['ke hoach', 'ke-hoach'],
  ['BC', 'bao-cao'],
  ['decision', 'quyet-dinh'],
])('knows the kind %j', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

it('knows no kind in other words', () => {
  expect(kindOfName('Kế hoạch hoạt động')).toBeNull();
});

it('tells the kind from the symbol, and none from that of a công văn', () => {
  expect(kindOfSymbol('QĐ-UBND')).toBe('quyet-dinh');
  expect(kindOfSymbol('KH/TU')).toBe('ke-hoach');
  expect(kindOfSymbol('UBND-KGVX')).toBeNull();
});

it('finds kinds in running text with and without tone marks', () => {
  expect(findKindNames('cong van 6277 và Thông báo kết luận').map(({ kind }) => kind)).toEqual([
    'cong-van',
    'thong-bao',
    'ket-luan',
  ]);
});

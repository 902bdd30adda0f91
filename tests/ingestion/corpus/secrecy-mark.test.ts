import { describe, expect, it } from 'vitest';
import { secrecyMark } from '../../../src/ingestion/corpus/secrecy-mark.ts';

describe('the secrecy stamp of a document', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN\nTỈNH GIA LAI\n\nMẬT\n\nSố: 12/KH-UBND', 'MẬT'],
    ['**TỐI MẬT**\nCÔNG VĂN', 'TỐI MẬT'],
    ['Độ mật: Tuyệt mật\nBÁO CÁO', 'TUYỆT MẬT'],
  ])('is found on a line of its own: %j', (source, mark) => {
    expect(secrecyMark(source)).toBe(mark);
  });

  it.each([
    'THÔNG BÁO\nVề công tác bảo vệ bí mật nhà nước',
    '- Bảo đảm an toàn thông tin mật.',
    'Hệ thống bảo mật',
    '',
  ])('is not seen in ordinary words: %j', (source) => {
    expect(secrecyMark(source)).toBeNull();
  });
});

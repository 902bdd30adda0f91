import { describe, expect, test } from 'vitest';
import { withoutFields, withWholeFields } from '../../src/question/fields/whole-fields.ts';

const ONE = { hasMatter: true };

describe('a column of a task, named where it is asked for', () => {
  test.each([
    ['kcn thông minh – hạn?', 'kcn thông minh – hạn khi nào?'],
    ['kho du lieu so han?', 'kho du lieu so han khi nao?'],
    ['hạn của trường học số', 'hạn khi nào của trường học số'],
    ['trường học số: chủ trì, hạn', 'trường học số: ai chủ trì, hạn khi nào'],
    ['phòng thí nghiệm sản phẩm cuối cùng là gì', 'phòng thí nghiệm sản phẩm là gì'],
    ['IoT: mấy sở chủ trì', 'IoT: sở nào chủ trì'],
  ])('%s', (text, whole) => {
    expect(withWholeFields(text, ONE)).toBe(whole);
  });

  test.each([
    'việc nào quá hạn?',
    'kế hoạch phòng chống hạn',
    'các sản phẩm OCOP nào được công nhận',
    'thời hạn trong quyết định là bao lâu',
    'Sở Y tế chủ trì việc gì',
  ])('%s stays as it is', (text) => {
    expect(withWholeFields(text, ONE)).toBe(text);
  });

  test('a role alone narrows what was asked before', () => {
    expect(withWholeFields('còn phối hợp?', { hasMatter: false })).toBe('còn phối hợp?');
  });

  test('beside several tasks columns are left out, as each task shows them', () => {
    expect(
      withoutFields('việc chủ trì + hạn + sản phẩm')
        .replaceAll(/[+\s]+/gu, ' ')
        .trim(),
    ).toBe('việc chủ trì');
  });
});

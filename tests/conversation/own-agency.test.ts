import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meansOwnAgency, nameOwnAgency } from '../../src/conversation/own/name-own-agency.ts';

describe('words that mean the own agency', () => {
  test.each([
    ['việc của tôi', 'việc của Sở Y tế'],
    ['việc cuả tôi', 'việc của Sở Y tế'],
    ['nhiệm vụ được giao cho chúng tôi', 'nhiệm vụ được giao cho Sở Y tế'],
    ['viec cua toi quy 3', 'viec cua so y te quy 3'],
    ['viec toi quy 3', 'viec cua so y te quy 3'],
    ['việc tôi', 'việc của Sở Y tế'],
    ['đơn vị tôi quá hạn gì', 'Sở Y tế quá hạn gì'],
    ['sở mình còn việc gì', 'Sở Y tế còn việc gì'],
    ['cơ quan của chúng tôi chủ trì việc gì?', 'Sở Y tế chủ trì việc gì?'],
    ['nhiệm vụ quá hạn của tôi', 'nhiệm vụ quá hạn của Sở Y tế'],
    ['nhiệm vụ nào của mình sắp đến hạn', 'nhiệm vụ nào của Sở Y tế sắp đến hạn'],
    ['việc em phải làm tháng này', 'việc Sở Y tế phải làm tháng này'],
    ['tuần này tôi phải làm gì', 'tuần này Sở Y tế phải làm gì'],
    ['mình có bao nhiêu việc', 'Sở Y tế có bao nhiêu việc'],
    ['của tôi có gì quá hạn', 'của Sở Y tế có gì quá hạn'],
    ['thế còn của tôi?', 'thế còn của Sở Y tế?'],
    ['còn sở tôi thì sao?', 'còn Sở Y tế thì sao?'],
    ['my tasks', 'tasks of Sở Y tế'],
    ['show me our overdue tasks', 'show me overdue tasks of Sở Y tế'],
    ['what do we have to deliver?', 'what do Sở Y tế have to deliver?'],
    ['is my department late?', 'is Sở Y tế late?'],
  ])('%s', (text, named) => {
    expect(meansOwnAgency(text)).toBe(true);
    expect(nameOwnAgency(text, 'Sở Y tế')).toBe(named);
  });

  test.each([
    'tôi cần biết Sở Nội vụ phải làm gì',
    'cho tôi xem việc của Sở Nội vụ',
    'cho mình hỏi Sở Y tế phải làm gì',
    'tôi có thể hỏi gì',
    'em cảm ơn',
    'hồ sơ mình nộp khi nào',
    'Sở Nội vụ phải làm gì',
    'công tác tuyên truyền của tỉnh',
    'chúng ta là ai',
    'show me the tasks of Sở Y tế',
    '',
  ])('are not in “%s”', (text) => {
    expect(meansOwnAgency(text)).toBe(false);
    expect(nameOwnAgency(text, 'Sở Y tế')).toBe(text);
  });

  test('no text throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void nameOwnAgency(text, 'Sở Y tế')));
  });
});

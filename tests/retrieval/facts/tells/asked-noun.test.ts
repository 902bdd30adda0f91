import { expect, test } from 'vitest';
import { askedNouns } from '../../../../src/retrieval/facts/tells/asked-noun.ts';

test.each([
  ['được đưa lên sàn thương mại điện tử nào', ['san thuong mai dien tu']],
  ['là những bến xe nào', ['ben xe']],
  ['thôn nào của tỉnh chưa có sóng', ['thon']],
  ['khu cong nghiep nao duoc chon', ['khu cong nghiep']],
  ['tích hợp những giấy tờ gì trên vneid', ['giay to']],
  ['4 hướng nghiên cứu của trung tâm là gì', ['huong nghien cuu']],
  ['các sản phẩm chiến lược gồm những gì', ['san pham chien luoc']],
])('%s asks which %j', (question, nouns) => {
  expect(askedNouns(question).map((noun) => noun.join(' '))).toEqual(nouns);
});

test.each(['để làm gì', 'là gì', 'về việc gì', 'khi nào', 'thế nào'])('%s names no noun', (question) => {
  expect(askedNouns(question)).toEqual([]);
});

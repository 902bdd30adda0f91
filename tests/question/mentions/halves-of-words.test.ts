import { expect, test } from 'vitest';
import { findTopic } from '../../../src/question/mentions/find-topic.ts';
import { questionText } from '../../../src/question/question-text.ts';
import { fold } from '../../../src/vietnamese/fold.ts';

const TEXT = `hỗ trợ chủ mỏ, hỗ trợ chủ tàu, hỗ trợ lãi suất cho hộ nghèo và hộ cận nghèo; chủ mỏ và chủ tàu của tỉnh, của xã,
  của huyện và chủ mỏ được hỗ trợ lãi suất của quỹ, lãi suất của tỉnh; nói lại, làm lại, xem lại về quỹ, về xã`;
const SAID = TEXT.split(/[^\p{L}]+/u);
const times = (is: (word: string, next: string) => boolean) =>
  SAID.filter((word, at) => is(word, SAID[at + 1] ?? '')).length;
const words = {
  count: (marked: string) => times((word) => word === marked),
  countFolded: (folded: string) => times((word) => fold(word) === folded),
  pairs: (left: string, right: string) => times((word, next) => fold(word) === left && fold(next) === right),
};
const topic = (text: string) => findTopic(questionText(text), 'vi', words).join(' ');

test('halves of words that the documents hold stay, typed without marks', () => {
  expect(topic('ho tro chu mo')).toBe('ho tro chu mo');
  expect(topic('lai suat quy')).toBe('lai suat quy');
});

test('function words go, and with marks typed each is what it says', () => {
  expect(topic('cua xa ve quy')).toBe('xa quy');
  expect(topic('hộ nào lại được quỹ')).not.toContain('lại');
});

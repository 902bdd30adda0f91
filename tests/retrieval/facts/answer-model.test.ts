import { expect, test } from 'vitest';
import { ANSWER_FIGURES } from '../../../src/retrieval/facts/answer-figures.ts';
import { verdictOf } from '../../../src/retrieval/facts/answer-model.ts';
import { decodeTrees } from '../../../src/retrieval/facts/answer-trees.ts';
import { candidatesOf, searchFacts } from '../../../src/retrieval/facts/fact-search.ts';
import { directive, question, smallLibrary } from '../small-library.ts';

const library = smallLibrary({
  directives: [directive('bao-cao')],
  texts: { 'bao-cao': '- Mạng 5G đã được triển khai với 204 trạm thu, phát sóng.' },
});

/** What is found for a question, best first. */
function found(text: string) {
  return candidatesOf(searchFacts(question(text, { intent: 'fact' }), library, []), library);
}

test('every sign that was learned from is made for a stretch of text, and no other', () => {
  const [best] = found('Mạng 5G có bao nhiêu trạm?');
  expect(Object.keys(best?.signs ?? {})).toEqual(ANSWER_FIGURES.signs);
  expect(Object.values(best?.signs ?? {}).every(Number.isFinite)).toBe(true);
});

test('a sentence that says what is asked scores higher than for a question that it does not answer', () => {
  const scoreFor = (text: string) => found(text)[0]?.score ?? Number.NEGATIVE_INFINITY;
  expect(scoreFor('Mạng 5G có bao nhiêu trạm?')).toBeGreaterThan(scoreFor('Mạng 5G do ai triển khai?'));
  expect(scoreFor('Mạng 5G có bao nhiêu trạm?')).toBeGreaterThan(scoreFor('Giá vé xe buýt là bao nhiêu?'));
});

test('what falls short of an answer by a little is shown as the nearest finding', () => {
  const { answersFrom, nearestFrom } = ANSWER_FIGURES;
  expect(verdictOf(answersFrom)).toBe('answers');
  expect(verdictOf((answersFrom + nearestFrom) / 2)).toBe('nearest');
  expect(verdictOf(nearestFrom - 0.01)).toBe('silent');
});

test('the trees ask only signs that there are', () => {
  const { roots, signs } = decodeTrees(ANSWER_FIGURES.trees);
  expect(roots.length).toBeGreaterThan(100);
  expect(Math.max(...signs)).toBeLessThan(ANSWER_FIGURES.signs.length);
});

import { expect, test } from 'vitest';
import { ANSWER_FIGURES } from '../../../src/retrieval/facts/answer-figures.ts';
import { scoreOf, verdictOf } from '../../../src/retrieval/facts/answer-model.ts';
import { SIGN_NAMES, SIGNS, type UnitSigns } from '../../../src/retrieval/facts/unit-signs.ts';

const { weights } = ANSWER_FIGURES;

/** Every sign at its best, or at its worst. */
function all(best: boolean): UnitSigns {
  const values = SIGN_NAMES.map((name) => [name, Number(best ? SIGNS[name] > 0 : SIGNS[name] < 0)]);
  return Object.fromEntries(values) as UnitSigns;
}

test('no weight goes against what its sign means', () => {
  const against = SIGN_NAMES.filter((name) => weights[name] * SIGNS[name] < 0);
  expect(against).toEqual([]);
});

test('there is a weight for every sign, and for nothing else', () => {
  expect(Object.keys(weights).sort()).toEqual([...SIGN_NAMES].sort());
});

test('a sentence for which everything speaks answers, one that everything speaks against does not', () => {
  expect(verdictOf(scoreOf(all(true)))).toBe('answers');
  expect(verdictOf(scoreOf(all(false)))).toBe('silent');
});

test('what falls short of an answer by a little is shown as the nearest finding', () => {
  const { answersFrom, nearestFrom } = ANSWER_FIGURES;
  expect(verdictOf(answersFrom)).toBe('answers');
  expect(verdictOf((answersFrom + nearestFrom) / 2)).toBe('nearest');
  expect(verdictOf(nearestFrom - 0.01)).toBe('silent');
});

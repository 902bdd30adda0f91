import { expect, test } from 'vitest';
import { type Signs, verdictOf } from '../../../src/retrieval/facts/answerability.ts';

const ALL_THERE: Signs = {
  core: 1,
  missing: 0,
  hole: 0,
  misfit: 0,
  otherYear: 0,
  margin: 0.5,
  cosine: null,
};

test('a sentence that holds all of a question, with what it asks for, answers', () => {
  expect(verdictOf(ALL_THERE)).toBe('answers');
  expect(verdictOf({ ...ALL_THERE, cosine: 0.6 })).toBe('answers');
});

test.each([
  ['no figure where one is asked for', { misfit: 0.6 }],
  ['another year', { otherYear: 0.45 }],
  ['names alone', { core: 0.1 }],
  ['little of it', { core: 0.35, missing: 0.6, hole: 0.4 }],
])('%s is no answer, nor the nearest to one', (_, signs) => {
  expect(verdictOf({ ...ALL_THERE, ...signs })).toBe('silent');
});

test('what falls short of an answer by a little is shown as the nearest finding', () => {
  const near = Array.from({ length: 60 }, (_, step) =>
    verdictOf({ ...ALL_THERE, core: 1 - step / 100, margin: 0 }),
  );
  expect(near[0]).toBe('answers');
  expect(new Set(near).has('answers')).toBe(true);
  const firstOther = near.findIndex((verdict) => verdict !== 'answers');
  expect(near.slice(firstOther)).not.toContain('answers');
});

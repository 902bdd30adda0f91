import { expect, it } from 'vitest';
import { fusionWeights } from '../../../src/retrieval/search/fusion-weights.ts';

it('hands over from words to vectors as fewer of the words are there', () => {
  const [none, some, most] = [0, 0.11, 0.4].map(fusionWeights);
  expect(most).toMatchObject({ dense: 0 });
  expect(none?.dense).toBeGreaterThan(none?.lexical ?? 1);
  expect(some?.lexical).toBeGreaterThan(none?.lexical ?? 1);
  expect(some?.lexical).toBeLessThan(most?.lexical ?? 0);
});

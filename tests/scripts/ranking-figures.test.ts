import { describe, expect, it } from 'vitest';
import { type Ranked, rankingFigures } from '../../scripts/evaluate/ranking-figures.ts';

const ranked = (found: string, wanted: Record<string, number> = { x: 1 }): Ranked => ({
  found: found.split(' '),
  wanted: new Map(Object.entries(wanted)),
});

describe('the figures of a search', () => {
  it('are all 1 where the wanted passage comes first', () => {
    const first = { hit1: 1, hit5: 1, hit10: 1, mrr10: 1, ndcg10: 1 };
    expect(rankingFigures([ranked('x a b')])).toEqual({ questions: 1, ...first });
  });

  it('are all 0 where it is not among the first ten', () => {
    const none = { hit1: 0, hit5: 0, hit10: 0, mrr10: 0, ndcg10: 0 };
    expect(rankingFigures([ranked('a b c d e f g h i j x')])).toEqual({ questions: 1, ...none });
  });

  it('count the rank of the first wanted passage', () => {
    const { hit1, hit5, hit10, mrr10 } = rankingFigures([ranked('a x'), ranked('a b c d e f g x')]);
    expect({ hit1, hit5, hit10, mrr10 }).toEqual({
      hit1: 0,
      hit5: 0.5,
      hit10: 1,
      mrr10: (1 / 2 + 1 / 8) / 2,
    });
  });

  it('discount a gain by the logarithm of its rank', () => {
    expect(rankingFigures([ranked('a x')]).ndcg10).toBeCloseTo(1 / Math.log2(3));
  });

  it('weigh graded relevance', () => {
    const wanted = { x: 3, y: 1 };
    expect(rankingFigures([ranked('x y', wanted)]).ndcg10).toBe(1);
    const swapped = (1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3));
    expect(rankingFigures([ranked('y x', wanted)]).ndcg10).toBeCloseTo(swapped);
  });

  it('do not ask for more than ten of many wanted passages', () => {
    const letters = 'a b c d e f g h i j k l';
    const wanted = Object.fromEntries(letters.split(' ').map((letter) => [letter, 1]));
    expect(rankingFigures([ranked(letters, wanted)]).ndcg10).toBeCloseTo(1);
  });
});

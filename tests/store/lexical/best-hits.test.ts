import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BestHits } from '../../../src/store/lexical/best-hits.ts';
import { ScoreHistogram } from '../../../src/store/lexical/score-histogram.ts';

const scores = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 60 });

it('the best hits are those that sorting all of them would give, the earlier ones among equals', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 70 }), (given, limit) => {
      const best = new BestHits(limit);
      for (const [row, score] of given.entries()) if (score > best.threshold) best.add(row, score);
      const sorted = given
        .map((score, row) => ({ row, score }))
        .sort((a, b) => b.score - a.score || a.row - b.row);
      expect(best.sorted()).toEqual(sorted.slice(0, limit));
    }),
  );
});

it('a histogram names a score that as many reach as are wanted, or nothing where there are fewer', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 30 }), (given, wanted) => {
      const histogram = new ScoreHistogram();
      histogram.reset(20);
      histogram.count(Float32Array.from(given), { from: 0, to: given.length, step: 1 });
      const reached = histogram.reachedBy(wanted);
      const sorted = [...given].sort((a, b) => b - a);
      const wantedScore = sorted[wanted - 1];
      expect(reached).toBeLessThanOrEqual(wantedScore ?? 0);
      if (wantedScore !== undefined) expect(reached).toBeGreaterThan(wantedScore - 0.05);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import type { AskedOwn } from '../../scripts/evaluate/ask-own.ts';
import { countOwn, isWanted } from '../../scripts/evaluate/count-own.ts';
import type { QuestionKind } from '../../scripts/evaluate/own-questions.ts';
import { ownTables } from '../../scripts/evaluate/own-table.ts';

function asked(kind: QuestionKind, said: AskedOwn['said'], isCited = false): AskedOwn {
  const expected = kind === 'unanswerable' ? [] : [{ document: 'bao-cao', quote: '473 máy ATM' }];
  const question = { id: `${kind}-1`, question: '?', kind, split: 'held-out', expected, reason: '' } as const;
  return {
    question: { ...question, expected },
    said,
    isCited,
    isCitedFirst: isCited,
    answer: '',
    quote: null,
  };
}

const ASKED = [
  asked('fact', 'answered', true),
  asked('fact', 'answered', false),
  asked('slip', 'refused'),
  asked('slip', 'partial', true),
  asked('slip', 'partial', false),
  asked('unanswerable', 'refused'),
  asked('unanswerable', 'partial'),
  asked('unanswerable', 'answered'),
];

describe('answers to the own questions are counted', () => {
  const counts = countOwn(ASKED);
  const of = (kind: string) => counts.find((row) => row.kind === kind);

  it('each in one way', () => {
    for (const row of counts) {
      const { questions, right, partialRight, partialOther, refused, wrong } = row;
      expect(right + partialRight + partialOther + refused + wrong).toBe(questions);
    }
  });

  it('by kind, partial findings apart', () => {
    expect(of('fact')).toMatchObject({ questions: 2, right: 1, wrong: 1 });
    expect(of('slip')).toMatchObject({ questions: 3, refused: 1, partialRight: 1, partialOther: 1 });
    expect(of('unanswerable')).toMatchObject({ questions: 3, refused: 1, partialOther: 1, wrong: 1 });
  });

  it('over all that are answerable', () => {
    expect(of('answerable')).toMatchObject({ questions: 5, right: 1, refused: 1, wrong: 1 });
  });

  it('and are wanted where the right words are cited, or nothing is stated that the text does not say', () => {
    expect(ASKED.map(isWanted)).toEqual([true, false, false, false, false, true, false, false]);
  });

  it('and shown in two tables', () => {
    expect(ownTables(counts)).toContain('| fact | held-out | 2 | .500 | .500 | .000 | .000 | .000 | .500 |');
    expect(ownTables(counts)).toContain('| unanswerable | held-out | 3 | .333 | .333 | .333 |');
  });
});

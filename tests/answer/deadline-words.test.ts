import { expect, test } from 'vitest';
import { deadlineWords } from '../../src/answer/phrases/deadline-words.ts';
import { VI } from '../../src/answer/phrases/labels/vi.ts';
import { standingOf } from '../../src/answer/standing.ts';
import { type Deadline, dueDateOn } from '../../src/directive/deadline.ts';
import { day, task } from '../retrieval/small-library.ts';

const MONTHLY: Deadline = {
  text: 'trước ngày 20 hằng tháng',
  rule: 'test',
  meaning: { kind: 'recurring', recurrences: ['monthly'], days: [day('2026-07-19'), day('2026-08-19')] },
  stated: true,
};

test('what comes back every month stands by its next day, and shows that one alone', () => {
  const on = day('2026-08-09');
  expect(standingOf(task('Gửi báo cáo', { deadline: MONTHLY }), on, null)).toEqual({
    kind: 'running',
    daysLeft: 10,
  });
  expect(deadlineWords(MONTHLY, dueDateOn(MONTHLY, on), VI)).toBe(
    'trước ngày 20 hằng tháng (kỳ tới 19/8/2026)',
  );
});

test('after its last known day it is neither late nor due', () => {
  const on = day('2027-01-05');
  expect(standingOf(task('Gửi báo cáo', { deadline: MONTHLY }), on, null)).toEqual({ kind: 'recurring' });
  expect(deadlineWords(MONTHLY, dueDateOn(MONTHLY, on), VI)).toBe('trước ngày 20 hằng tháng');
});

import { expect, test } from 'vitest';
import { standingOf } from '../../src/answer/standing.ts';
import { day, due, task } from '../retrieval/small-library.ts';

const asOf = day('2026-07-12');

test.each([
  ['12 days after the due day', due('Quý II', '2026-06-30'), { kind: 'overdue', days: 12 }],
  ['on the due day', due('12/7', '2026-07-12'), { kind: 'due-today' }],
  ['the day before', due('13/7', '2026-07-13'), { kind: 'running', daysLeft: 1 }],
  [
    'with several days, by the first',
    due('tháng 6 và 9', '2026-06-30', '2026-09-30'),
    { kind: 'overdue', days: 12 },
  ],
  ['without a day', due('theo tiến độ'), { kind: 'no-date' }],
  ['without a deadline', null, { kind: 'no-date' }],
  [
    'weekly',
    { ...due('hằng tuần'), meaning: { kind: 'recurring', recurrences: ['weekly'], days: [] } as const },
    { kind: 'recurring' },
  ],
])('%s', (_, deadline, standing) => {
  expect(standingOf(task('Việc', { deadline }), asOf, null)).toEqual(standing);
});

import { expect, test } from 'vitest';
import { mayReport } from '../../../src/conversation/progress/may-report.ts';
import { AGENCIES, idOf, person, TASKS } from './progress-world.ts';

test.each([
  ['the agency that leads', 'Sở Khoa học và Công nghệ', 'store', true],
  ['a member of a group that coordinates', 'Sở Nội vụ', 'store', true],
  ['the agency that coordinates', 'Sở Khoa học và Công nghệ', 'school', true],
  ['an agency that has nothing to do with it', 'Sở Khoa học và Công nghệ', 'staff', false],
  ['an agency that has nothing to do with it', 'Sở Nội vụ', 'startups', false],
] as const)('an official of %s (%s, %s): %s', (_, agency, task, allowed) => {
  expect(mayReport(person('official', idOf(agency)), TASKS[task], AGENCIES)).toBe(allowed);
});

test('an official without an agency may report on nothing, host and maintainer on anything', () => {
  expect(mayReport(person('official', null), TASKS.store, AGENCIES)).toBe(false);
  expect(mayReport(person('host', null), TASKS.staff, AGENCIES)).toBe(true);
  expect(mayReport(person('maintainer', null), TASKS.staff, AGENCIES)).toBe(true);
});

import { onTestFinished } from 'vitest';
import type { TaskKey } from '../../../src/directive/task.ts';
import { type Instant, instantOf } from '../../../src/register/instant.ts';
import type { Account, PersonId } from '../../../src/register/person.ts';
import type { EventId, ProgressReport } from '../../../src/register/progress-event.ts';
import { Register } from '../../../src/store/register/register.ts';
import { parseIsoDate } from '../../../src/vietnamese/calendar.ts';

/** A moment on 15 July 2026, that many minutes after eight in the morning in Pleiku. */
export function minute(minutes: number): Instant {
  return instantOf(new Date(Date.UTC(2026, 6, 15, 1, minutes)));
}

/** An open register that closes with the test. */
export function registerOf(data: string): Register {
  const register = Register.open(data);
  onTestFinished(() => register.close());
  return register;
}

export const AN = {
  id: 'p-an' as PersonId,
  name: 'Nguyễn Văn An',
  role: 'official',
  agency: 'so-khcn',
} as const;
export const AN_ON_TELEGRAM: Account = { channel: 'telegram', id: '1001' };
export const CHAT = { channel: 'telegram', chat: '1001' } as const;

/** A report about a task, done unless told otherwise. */
export function report(
  id: string,
  task: TaskKey,
  { state = 'done', note = null }: Partial<Pick<ProgressReport, 'state' | 'note'>> = {},
): ProgressReport {
  const on = parseIsoDate('2026-07-14');
  if (on === null) throw new Error('no such day');
  return {
    kind: 'report',
    id: id as EventId,
    task,
    by: AN.id,
    at: minute(1),
    state,
    percent: null,
    on,
    note,
    evidence: [],
  };
}

/** Takes a report back. */
export function withdrawal(id: string, of: ProgressReport) {
  return {
    kind: 'withdrawal',
    id: id as EventId,
    task: of.task,
    by: AN.id,
    at: minute(2),
    withdraws: of.id,
  } as const;
}

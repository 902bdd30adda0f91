import type { TaskLine } from '../../answer/answer.ts';
import { phrasesOf } from '../../answer/phrases/phrases-of.ts';
import { listTasks } from '../../conversation/list-tasks.ts';
import type { IsoDate } from '../../vietnamese/calendar.ts';
import type { Streams } from './streams.ts';
import { showTasks } from './tasks-command.ts';
import { UsageError } from './usage-error.ts';

/** What `overdue` was asked for. */
export interface OverdueRequest {
  readonly asOf: IsoDate;
  readonly json: boolean;
  /** Files of other formats that were asked for, by option. */
  readonly exports: Readonly<Record<string, string | undefined>>;
}

/**
 * Prints every task whose first due day has passed and that was not reported done, earliest first.
 * @throws UsageError for a format that is not made yet.
 */
export function overdueCommand(
  library: Parameters<typeof listTasks>[0],
  { asOf, json, exports }: OverdueRequest,
  streams: Streams,
): 0 {
  refuseExports(exports);
  const lines = listTasks(library, { agency: null, period: null, standing: 'overdue', asOf });
  showTasks(lines, { asOf, json, notes: [reckonedFrom(lines)] }, streams);
  return 0;
}

/** What "overdue" is reckoned from: deadlines alone while nobody has reported. */
function reckonedFrom(lines: readonly TaskLine[]): string {
  const say = phrasesOf('vi');
  if (lines.every(({ progress }) => progress === null)) return say.noReports;
  return say.byReports(lines.filter(({ progress }) => progress?.state === 'unreported').length);
}

/** Formats of the meeting pack that are not made yet. */
function refuseExports(exports: OverdueRequest['exports']): void {
  const [option] = Object.entries(exports).find(([, file]) => file !== undefined) ?? [];
  if (option === undefined) return;
  throw new UsageError(
    `Chưa xuất được --${option}; hãy dùng --json, hoặc bỏ tuỳ chọn này để xem ngay tại đây.`,
  );
}

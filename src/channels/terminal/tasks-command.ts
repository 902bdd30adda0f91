import type { Answer, TaskLine } from '../../answer/answer.ts';
import {
  LISTED_STANDINGS,
  type ListedStanding,
  listTasks,
  type TaskFilter,
} from '../../conversation/list-tasks.ts';
import type { IsoDate } from '../../vietnamese/calendar.ts';
import { render } from './render.ts';
import { answerScreen, type Streams, writeJson } from './streams.ts';
import { taskJson } from './task-json.ts';
import { UsageError } from './usage-error.ts';

type TaskLibrary = Parameters<typeof listTasks>[0];

/** What `tasks` was asked for, as typed. */
export interface TasksRequest {
  readonly agency: string | null;
  readonly period: string | null;
  readonly status: string | null;
  readonly asOf: IsoDate;
  readonly json: boolean;
}

/** Prints the table of tasks, or the rows that the options leave. */
export function tasksCommand(library: TaskLibrary, request: TasksRequest, streams: Streams): 0 {
  const filter: TaskFilter = { ...request, standing: readStanding(request.status) };
  showTasks(listTasks(library, filter), { ...request, notes: [] }, streams);
  return 0;
}

/** Prints lines of the table: a JSON array, or a list with the number of rows above it. */
export function showTasks(
  lines: readonly TaskLine[],
  { asOf, json, notes }: Pick<TasksRequest, 'asOf' | 'json'> & { readonly notes: readonly string[] },
  streams: Streams,
): void {
  if (json) {
    writeJson(
      streams,
      lines.map((line) => taskJson(line.task, line.citation, line)),
    );
    return;
  }
  const answer: Answer = {
    question: '',
    asOf,
    language: 'vi',
    kind: 'tasks',
    isPartial: false,
    understood: `${lines.length} nhiệm vụ`,
    blocks: lines.length === 0 ? [] : [{ kind: 'task-list', heading: null, lines }],
    notes,
  };
  streams.output.write(`${render(answer, answerScreen(streams))}\n`);
}

function readStanding(status: string | null): ListedStanding | null {
  if (status === null) return null;
  const known = LISTED_STANDINGS.find((each) => each === status);
  if (known !== undefined) return known;
  throw new UsageError(
    `Không có trạng thái “${status}”; hãy chọn một trong: ${LISTED_STANDINGS.join(', ')}.`,
  );
}

import { dueDatesOf } from '../../../src/directive/deadline.ts';
import type { Task } from '../../../src/directive/task.ts';
import { share, table } from '../../benchmark/markdown.ts';
import type { SplitTaskQuestion, TaskQuestionCounts } from './count-task-questions.ts';
import { isWhole, type SplitDirective, type TaskCounts } from './count-tasks.ts';
import { type JudgedTask, TASK_ASPECTS } from './judge-tasks.ts';

const HEAD = ['split', 'directives', 'tasks', 'found', ...TASK_ASPECTS, 'right in all', 'read', 'beyond'];

/** A Markdown table: shares of the labelled tasks, and of those read the ones that are none. */
export function taskTable(counts: readonly TaskCounts[]): string {
  return table([HEAD, ...counts.map(rowOf)]);
}

function rowOf({ split, directives, wanted, found, right, whole, read, beyond }: TaskCounts): string[] {
  const shares = [found, ...TASK_ASPECTS.map((aspect) => right[aspect]), whole];
  return [
    split,
    String(directives),
    String(wanted),
    ...shares.map((count) => share(count / wanted)),
    String(read),
    share(beyond / read),
  ];
}

const ASKED = [
  'split',
  'asked for',
  'questions',
  'right',
  'of the tasks held, named',
  'of the rows, not wanted',
];

/** A Markdown table: what became of the questions about tasks. */
export function taskQuestionTable(counts: readonly TaskQuestionCounts[]): string {
  return table([
    ASKED,
    ...counts.map(({ split, kind, questions, right, held, named, rows, wrong }) => [
      split,
      kind,
      String(questions),
      ...[right / questions, named / held, wrong / rows].map(share),
    ]),
  ]);
}

/** Each question about tasks that was not answered as it should be; a list. */
export function taskQuestionFailures(asked: readonly SplitTaskQuestion[]): string {
  return asked
    .filter((one) => !one.asked.isRight)
    .map(({ asked: { question, answer, held, named, wrong } }) =>
      [
        `- ${question.id} (${question.asOf}, ${question.kind}): ${[question.question].flat().join(' → ')}`,
        `  - named ${named} of ${held} held of ${question.tasks.length} wanted; not wanted ${wrong.length}: ${wrong.map((task) => `“${task.slice(0, 60)}”`).join(', ')}`,
        `  - wanted: ${[...question.tasks, ...(question.cites ?? [])].map(({ quote }) => `“${quote}”`).join(', ')}`,
        `  - ${answer.slice(0, 400).replaceAll('\n', ' / ')}`,
      ].join('\n'),
    )
    .join('\n')
    .concat('\n');
}

/** Each labelled task that was not read as it should be, and what was read beyond them; a list. */
export function taskFailures(directives: readonly SplitDirective[]): string {
  return directives
    .flatMap(({ judged }) => [
      ...judged.tasks.filter((task) => task.label.optional !== true && !isWhole(task)).map(failureOf),
      ...judged.beyond.map((task) => `- ${judged.document}: no task\n  - ${told(task)}`),
    ])
    .join('\n')
    .concat('\n');
}

function failureOf({ document, label, read, right }: JudgedTask): string {
  const { quote, lead, coordinate, due, recurs, deliverable } = label;
  const wrong = TASK_ASPECTS.filter((aspect) => !right[aspect]);
  const wanted = [
    names(lead),
    names(coordinate),
    due ?? (recurs === true ? 'recurs' : '–'),
    deliverable ?? '',
  ];
  return [
    `- ${document}: ${read === null ? 'not found' : `not right: ${wrong.join(', ')}`}: “${quote}”`,
    `  - wanted: ${wanted.join(' | ')}`,
    ...(read === null ? [] : [`  - ${told(read)}`]),
  ].join('\n');
}

function told({ locator, task, lead, coordinate, deadline, deliverable }: Task): string {
  const owners = [lead, coordinate].map((each) => names(each.map(({ name }) => name)));
  const days = deadline === null ? '–' : `${deadline.text} → ${dueDatesOf(deadline).join(' ')}`;
  return `read: ${[...owners, days, deliverable ?? '', locator, task].join(' | ')}`;
}

function names(owners: readonly string[]): string {
  return owners.length === 0 ? '–' : owners.join(' + ');
}

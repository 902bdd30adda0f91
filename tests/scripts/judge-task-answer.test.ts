import { expect, test } from 'vitest';
import { judgeTaskAnswer } from '../../scripts/evaluate/tasks/judge-task-answer.ts';
import type { LabelledTask } from '../../scripts/evaluate/tasks/labelled-task.ts';
import type { TaskQuestion } from '../../scripts/evaluate/tasks/task-question.ts';

const PUMPS = 'rà soát 14 trạm bơm ven sông';
const DYKES = 'gia cố 3 km đê xung yếu';
const label = (quote: string): LabelledTask => ({
  quote,
  lead: [],
  coordinate: [],
  due: null,
  source: 'prose',
});
const at = (quote: string) => ({ document: 'ke-hoach', quote });
const KNOWN = {
  table: [PUMPS, DYKES].map((text) => ({ document: 'ke-hoach', quote: { text, spans: [] } })),
  labels: new Map([['ke-hoach', [label(PUMPS), label(DYKES)]]]),
};

function question(given: Partial<TaskQuestion>): TaskQuestion {
  return {
    id: 'q',
    question: 'Sở Xây dựng phải làm gì?',
    asOf: '2026-07-01',
    kind: 'list',
    tasks: [],
    optional: [],
    reason: '-',
    ...given,
  };
}

type Answer = Parameters<typeof judgeTaskAnswer>[1];

function answer(rows: readonly string[], given: Partial<Answer> = {}): Answer {
  const tasks = rows.map(
    (quote) => ({ document: 'ke-hoach', quote, task: quote }) as Answer['tasks'][number],
  );
  return { kind: 'tasks', isPartial: false, answer: rows.join('\n'), tasks, citations: [], ...given };
}

function isRight(asked: Partial<TaskQuestion>, given: Answer): boolean {
  return judgeTaskAnswer(question(asked), given, KNOWN).isRight;
}

test('a list names what is wanted, and of the other labelled tasks only what it may', () => {
  expect(isRight({ tasks: [at(PUMPS)] }, answer([PUMPS]))).toBe(true);
  expect(isRight({ tasks: [at(PUMPS), at(DYKES)] }, answer([PUMPS]))).toBe(false);
  expect(isRight({ tasks: [at(PUMPS)] }, answer([PUMPS, DYKES]))).toBe(false);
  expect(isRight({ tasks: [at(PUMPS)], optional: [at(DYKES)] }, answer([PUMPS, DYKES]))).toBe(true);
});

test('a wanted task that was not read is not held against a list', () => {
  const missing = at('nạo vét kênh tiêu chính');
  expect(isRight({ tasks: [at(PUMPS), missing] }, answer([PUMPS]))).toBe(true);
});

test('one task stands first or is cited, and what was asked of it is said', () => {
  expect(isRight({ kind: 'one', tasks: [at(PUMPS)] }, answer([PUMPS, DYKES]))).toBe(true);
  expect(isRight({ kind: 'one', tasks: [at(DYKES)] }, answer([PUMPS, DYKES]))).toBe(false);
  const asked = {
    kind: 'one' as const,
    tasks: [at(PUMPS)],
    says: ['5/7/2026'],
  } satisfies Partial<TaskQuestion>;
  expect(isRight(asked, answer([PUMPS], { answer: 'hạn ngày 05/7/2026' }))).toBe(true);
  expect(isRight(asked, answer([PUMPS], { answer: 'hạn ngày 15/7/2026' }))).toBe(false);
});

test('a fact is cited; where nothing answers, nothing is told', () => {
  const fact = { kind: 'fact' as const, cites: [at('đê dài 12 km')] } satisfies Partial<TaskQuestion>;
  const told = (quote: string): Answer =>
    answer([], {
      kind: 'passages',
      citations: [{ document: 'ke-hoach', quote } as Answer['citations'][number]],
    });
  expect(isRight(fact, told('Tuyến đê dài 12 km.'))).toBe(true);
  expect(isRight(fact, told('Tuyến đê dài 21 km.'))).toBe(false);
  expect(isRight({ kind: 'none' }, told('Tuyến đê dài 12 km.'))).toBe(false);
  expect(isRight({ kind: 'none' }, answer([], { kind: 'none' }))).toBe(true);
});

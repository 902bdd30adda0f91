import { expect, test } from 'vitest';
import { countTasks, isWhole } from '../../scripts/evaluate/tasks/count-tasks.ts';
import { judgeTasks } from '../../scripts/evaluate/tasks/judge-tasks.ts';
import type { LabelledTask } from '../../scripts/evaluate/tasks/labelled-task.ts';
import { taskFailures } from '../../scripts/evaluate/tasks/task-table.ts';
import type { Task } from '../../src/directive/task.ts';
import { agencies } from '../ingestion/tasks/task-outline.ts';
import { due, FINANCE, SCIENCE, task } from '../retrieval/small-library.ts';

const LABEL: LabelledTask = {
  quote: 'rà soát 14 trạm bơm ven sông',
  lead: ['Sở KH&CN'],
  coordinate: [],
  due: '2026-06-30',
  source: 'prose',
};

function judged(labels: readonly LabelledTask[], tasks: readonly Task[]) {
  return judgeTasks('ke-hoach', labels, { tasks, agencies: agencies() });
}

function read(words: string, given: Partial<Task> = {}): Task {
  const quote = { text: `Giao Sở Khoa học và Công nghệ ${words}`, spans: [] };
  return task(words, { lead: [SCIENCE], deadline: due('trong tháng 6', '2026-06-30'), quote, ...given });
}

test('a task is right with the words, the owner by any of its names, and the day', () => {
  const { tasks, beyond } = judged([LABEL], [read('Rà soát 14 trạm bơm ven sông')]);
  expect(tasks.map(isWhole)).toEqual([true]);
  expect(beyond).toEqual([]);
});

test('another owner or another day is not', () => {
  const words = 'Rà soát 14 trạm bơm ven sông';
  const [byAnother] = judged([LABEL], [read(words, { lead: [FINANCE] })]).tasks;
  expect(byAnother?.right).toMatchObject({ text: true, lead: false, due: true });
  const [later] = judged([LABEL], [read(words, { deadline: due('tháng 7', '2026-07-31') })]).tasks;
  expect(later?.right).toMatchObject({ lead: true, due: false });
});

test('of two tasks of one sentence the one that tells it counts', () => {
  const quote = { text: 'Sở KH&CN rà soát 14 trạm bơm ven sông; kiểm tra đê.', spans: [] };
  const tasks = [read('Kiểm tra đê', { quote }), read('Rà soát 14 trạm bơm ven sông', { quote })];
  expect(judged([LABEL], tasks).tasks[0]?.read?.task).toBe('Rà soát 14 trạm bơm ven sông');
});

test('what was missed and what is no task are counted and listed', () => {
  const all = judged(
    [LABEL, { ...LABEL, quote: 'việc nên hay không', optional: true }],
    [read('Khen thưởng')],
  );
  const [counts] = countTasks([{ split: 'calibration', judged: all }]);
  expect(counts).toMatchObject({ wanted: 1, found: 0, whole: 0, read: 1, beyond: 1 });
  const failures = taskFailures([{ split: 'calibration', judged: all }]);
  expect(failures).toContain('not found: “rà soát 14 trạm bơm ven sông”');
  expect(failures).toContain('no task');
  expect(failures).not.toContain('việc nên hay không');
});

import { expect, test } from 'vitest';
import { render } from '../../../src/channels/terminal/render.ts';
import { taskJson } from '../../../src/channels/terminal/task-json.ts';
import { reported } from '../../retrieval/reported.ts';
import { answer, citation, day, line } from './answers.ts';

const screen = { width: 200, colour: false, listRows: 10 };
const shown = line(1);
const progress = reported({
  [shown.task.key]: {
    state: 'done',
    on: '2026-10-05',
    evidence: [{ kind: 'document', number: '123/QĐ-UBND', date: day('2026-10-05') }],
  },
}).progressOf(shown.task.key);
const done = line(1, { progress, standing: { kind: 'done', lateBy: 5 } });

test('a task that is done says so beside its deadline, and by what', () => {
  const text = render(answer([{ kind: 'task-list', heading: null, lines: [done] }]), screen);
  expect(text).toContain('Hạn: Quý III (30/9/2026) · hoàn thành quá hạn 5 ngày');
  expect(text).toContain('Trạng thái: hoàn thành ngày 05/10/2026 (Quyết định số 123/QĐ-UBND)');
});

test('a task that nobody reported on is shown as before', () => {
  const list = (lines: Parameters<typeof line>[1]) =>
    render(answer([{ kind: 'task-list', heading: null, lines: [line(1, lines)] }]), screen);
  expect(list({ progress: reported({}).progressOf(shown.task.key) })).toBe(list({}));
});

test('JSON keeps its status, and says what was reported only where there are reports', () => {
  expect(taskJson(done.task, citation(1), done)).toMatchObject({
    status: 'done',
    progress: {
      state: 'done',
      percent: null,
      on: '2026-10-05',
      doneOn: '2026-10-05',
      note: null,
      evidence: [{ kind: 'document', number: '123/QĐ-UBND', date: '2026-10-05' }],
    },
  });
  expect(taskJson(shown.task, citation(1), shown)).not.toHaveProperty('progress');
});

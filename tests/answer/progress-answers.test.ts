import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { compose } from '../../src/answer/compose.ts';
import { standingOf } from '../../src/answer/standing.ts';
import type { Question } from '../../src/question/question.ts';
import { gather } from '../../src/retrieval/gather.ts';
import { reported } from '../retrieval/reported.ts';
import { asked, day, due, question, SCIENCE, smallLibrary, task } from '../retrieval/small-library.ts';

const june = due('Quý II', '2026-06-30');
const store = task('Xây dựng kho dữ liệu', { lead: [SCIENCE], deadline: june });
const school = task('Mô hình trường học số', { lead: [SCIENCE], deadline: june });
const fund = task('Thành lập quỹ', { lead: [SCIENCE], deadline: june });
const letter = task('Công văn cũ', { lead: [SCIENCE], deadline: june });
const late = task('Quy định mới', { lead: [SCIENCE], deadline: june });
const next = task('Tuần lễ số', { lead: [SCIENCE], deadline: due('Quý IV', '2026-12-31') });
const steady = task('Việc thường xuyên', { lead: [SCIENCE] });
const tasks = [store, school, fund, letter, late, next, steady];

const REPORTS = {
  [store.key]: {
    state: 'done',
    on: '2026-06-20',
    evidence: [{ kind: 'document', number: '123/QĐ-UBND', date: day('2026-06-20') }],
  },
  [school.key]: { state: 'running', percent: 70 },
  [fund.key]: { state: 'paused', on: '2026-06-01', note: 'chờ kinh phí' },
  [letter.key]: { state: 'void', on: '2026-06-01' },
  [late.key]: { state: 'done', on: '2026-07-05' },
} as const;

function answer(given: Partial<Question>, reports: Parameters<typeof reported>[0] | null = REPORTS): Answer {
  const library = { ...smallLibrary({ tasks }), progress: reports === null ? null : reported(reports) };
  const all = question('?', { asOf: day('2026-07-15'), ...given });
  return compose(all, gather(all, library), library);
}

function lines({ blocks }: Answer) {
  return blocks.flatMap((block) => (block.kind === 'task-list' ? block.lines : []));
}

const listed = (given: Answer) => lines(given).map(({ task: { task: words } }) => words);
const said = (given: Answer) => JSON.stringify([given.blocks, given.notes]);

describe('overdue lists', () => {
  test('leave out what is done or no longer in force, say how many, and mark what was put off', () => {
    const given = answer({ state: 'overdue' });
    expect(listed(given)).toEqual([school.task, fund.task]);
    expect(said(given)).toContain('Không liệt kê 3 nhiệm vụ đã được báo cáo hoàn thành');
    expect(lines(given)[1]).toMatchObject({
      standing: { kind: 'overdue', days: 15 },
      progress: { state: 'paused' },
    });
  });

  test('hold what was done only after the day that is asked for', () => {
    expect(listed(answer({ state: 'overdue', asOf: day('2026-07-02') }))).toContain(late.task);
  });

  test('are as before where there is no register, and where nobody has reported', () => {
    const before = answer({ state: 'overdue' }, null);
    expect(listed(before)).toEqual([store, school, fund, letter, late].map(({ task: words }) => words));
    expect(before.notes.join()).toContain('chưa có báo cáo kết quả của các cơ quan');
    expect(answer({ state: 'overdue' }, {})).toEqual(before);
  });

  test('say how many of the tasks shown nobody has reported on, not that they are not done', () => {
    const given = answer({ state: 'overdue' }, { [store.key]: { state: 'done' } });
    expect(given.notes.join()).toContain('4 nhiệm vụ ở đây chưa có báo cáo');
    expect(said(given)).not.toContain('chưa làm');
  });
});

describe('lists by what was reported', () => {
  test.each([
    ['done', [store, late]],
    ['done-in-time', [store]],
    ['done-late', [late]],
    ['running', [school]],
    ['paused', [fund]],
    ['void', [letter]],
    ['no-report', [next, steady]],
    ['open', [school, fund, next, steady]],
    ['open-in-time', [next]],
    ['open-late', [school, fund]],
  ] as const)('%s', (progress, expected) => {
    expect(listed(answer({ progress }))).toEqual(expected.map(({ task: words }) => words));
  });

  test('of a period are by the day on which tasks were done', () => {
    const july = { period: { from: day('2026-07-01'), to: day('2026-07-31') }, printed: 'tháng 7' };
    expect(listed(answer({ progress: 'done', period: july }))).toEqual([late.task]);
  });

  test('that are empty speak of reports, and give the way to all', () => {
    const given = answer({ progress: 'done' }, {});
    expect(given.kind).toBe('none');
    expect(said(given)).toContain('Theo các báo cáo đã nhận, không thấy nhiệm vụ nào đã hoàn thành');
    expect(said(given)).toContain('có 7 nhiệm vụ');
  });
});

describe('one task', () => {
  const about = (topic: string, reports: Parameters<typeof reported>[0] | null = REPORTS) =>
    said(answer({ intent: 'task', topic: topic.split(' '), asked: ['who', 'when'] }, reports));

  test.each([
    ['kho dữ liệu', 'hoàn thành ngày 20/6/2026 (Quyết định số 123/QĐ-UBND)'],
    ['trường học số', 'đang thực hiện, 70 %'],
    ['thành lập quỹ', 'tạm dừng từ ngày 01/6/2026 (chờ kinh phí)'],
    ['công văn cũ', 'không còn hiệu lực từ ngày 01/6/2026'],
    ['tuần lễ số', 'chưa có báo cáo'],
  ])('%s: %s', (topic, words) => {
    expect(about(topic)).toContain(words);
  });

  test('is told as before where nobody has reported', () => {
    expect(about('tuần lễ số', {})).toBe(about('tuần lễ số', null));
    expect(about('tuần lễ số', null)).not.toContain('chưa có báo cáo');
  });

  test('whose state is asked has none to tell where nobody has reported', () => {
    const given = answer({ intent: 'task', progress: 'any', topic: ['tuần', 'lễ', 'số'] }, {});
    expect(said(given)).toContain('chưa có báo cáo');
  });
});

describe('counts by the four classes', () => {
  const counted = answer({ intent: 'count', progress: 'done-in-time', agencies: [asked(SCIENCE)] });

  test('add up, with tasks without a day and those no longer in force apart', () => {
    expect(said(counted)).toContain(
      'có 1 nhiệm vụ hoàn thành đúng hạn. Trong 7 nhiệm vụ: hoàn thành đúng hạn 1; hoàn thành quá hạn 1; chưa hoàn thành, trong hạn 1 (1 chưa có báo cáo); chưa hoàn thành, quá hạn 2. Ngoài bốn loại này: 1 nhiệm vụ không ghi ngày hạn; 1 nhiệm vụ không còn hiệu lực.',
    );
    expect(listed(counted)).toEqual([store.task]);
  });

  test('of none are told too', () => {
    const given = answer({ intent: 'count', progress: 'done' }, {});
    expect(said(given)).toContain('Có 0 nhiệm vụ đã hoàn thành. Trong 7 nhiệm vụ');
    expect(said(given)).toContain('chưa hoàn thành, quá hạn 5 (5 chưa có báo cáo)');
  });
});

test('a task done without a due day is neither in time nor late', () => {
  const progress = reported({ [steady.key]: { state: 'done' } }).progressOf(steady.key);
  expect(standingOf(steady, day('2026-09-30'), progress)).toEqual({ kind: 'done', lateBy: null });
});

import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/directive/task.ts';
import { taskKey } from '../../src/directive/task-key.ts';
import { type FollowedTask, followTasks, type TrackedTask } from '../../src/register/follow-tasks.ts';
import { type TaskFingerprint, taskFingerprint } from '../../src/register/task-fingerprint.ts';
import { task } from '../store/world.ts';

type Row = readonly [words: string, lead: string, place?: string];

/** A document's tasks in the order of its rows; places are counted unless given. */
function rows(document: string, number: string | null, list: readonly Row[]): TaskFingerprint[] {
  const taken = new Set<string>();
  return list.map(([words, lead, place], index) => {
    const locator = place ?? `STT ${index + 1}`;
    const plain: Task = {
      ...task(document, words),
      locator,
      lead: lead === '' ? [] : [{ kind: 'agency', id: lead, name: lead, printed: lead }],
    };
    return taskFingerprint({ ...plain, key: taskKey(plain, taken) }, number);
  });
}

const track = (tasks: readonly TaskFingerprint[]): TrackedTask[] =>
  tasks.map((seen, index) => ({ id: index + 1, seen }));

const formerOf = (tasks: readonly TaskFingerprint[]) =>
  [...new Set(tasks.map(({ document }) => document))].map((document) => ({
    document,
    documentNumber: tasks.find((each) => each.document === document)?.documentNumber ?? null,
    keys: tasks.filter((each) => each.document === document).map(({ key }) => key),
  }));

/** Where the reports on `tracked` are after `before` became `now`: the words, or null. */
function follow(
  tracked: readonly TaskFingerprint[],
  { before = tracked, now }: { before?: readonly TaskFingerprint[]; now: readonly TaskFingerprint[] },
): (string | null)[] {
  const followed: FollowedTask[] = followTasks({
    tracked: track(tracked),
    present: now,
    former: formerOf(before),
  });
  return followed.map(({ task: found }) => (found === null ? null : `${found.task}, ${found.locator}`));
}

const WAREHOUSE = 'Xây dựng kho dữ liệu dùng chung của tỉnh';
const SCHOOL = 'Triển khai trường học số tại các xã vùng cao';
const FOREST = 'Triển khai thí điểm hệ thống giám sát quản lý rừng';

describe('a task with reports', () => {
  it('is found by its key where nothing changed', () => {
    const plan = rows('kh', null, [
      [WAREHOUSE, 'khcn'],
      [SCHOOL, 'gddt'],
    ]);
    expect(follow(plan, { now: plan })).toEqual([`${WAREHOUSE}, STT 1`, `${SCHOOL}, STT 2`]);
  });

  it('is found by its words elsewhere in the document', () => {
    const before = rows('kh', null, [
      [WAREHOUSE, 'khcn'],
      [SCHOOL, 'gddt'],
    ]);
    const now = rows('kh', null, [
      [FOREST, 'nnmt'],
      [SCHOOL, 'gddt'],
      [WAREHOUSE, 'khcn'],
    ]);
    expect(follow(before, { now })).toEqual([`${WAREHOUSE}, STT 3`, `${SCHOOL}, STT 2`]);
  });

  it('is not found in another document that is still beside its own', () => {
    const before = rows('kh', null, [
      [WAREHOUSE, 'khcn'],
      [SCHOOL, 'gddt'],
    ]);
    const other = rows('bc', '87', [[WAREHOUSE, 'khcn']]);
    expect(
      follow(before.slice(0, 1), { before, now: [...rows('kh', null, [[SCHOOL, 'gddt']]), ...other] }),
    ).toEqual([null]);
  });

  it('is found where its words changed a little, with the same lead or in the same place', () => {
    const before = rows('kh', null, [[WAREHOUSE, 'khcn']]);
    const reworded = `${WAREHOUSE} Gia Lai`;
    expect(follow(before, { now: rows('kh', null, [[reworded, 'khcn', 'STT 9']]) })).toEqual([
      `${reworded}, STT 9`,
    ]);
    expect(follow(before, { now: rows('kh', null, [[reworded, 'tttt']]) })).toEqual([`${reworded}, STT 1`]);
    expect(follow(before, { now: rows('kh', null, [[reworded, 'tttt', 'STT 9']]) })).toEqual([null]);
  });

  it('is lost where another quarter or figure takes its place', () => {
    for (const [from, to] of [
      ['Báo cáo kết quả thực hiện kế hoạch quý I', 'Báo cáo kết quả thực hiện kế hoạch quý II'],
      ['Báo cáo kết quả thực hiện kế hoạch năm 2026', 'Báo cáo kết quả thực hiện kế hoạch năm 2027'],
      ['Tỷ lệ hồ sơ trực tuyến của tỉnh đạt 80%', 'Tỷ lệ hồ sơ trực tuyến của tỉnh đạt 95%'],
    ] as const) {
      const before = rows('kh', null, [[from, 'vp']]);
      expect(follow(before, { now: rows('kh', null, [[to, 'vp']]) })).toEqual([null]);
    }
  });

  it('does not take the place of a row that was there before', () => {
    const before = rows('kh', null, [
      ['Tổ giúp việc chuyển đổi số báo cáo hằng tuần', 'khcn'],
      ['Tổ giúp việc chuyển đổi số báo cáo hằng tháng', 'khcn'],
    ]);
    const now = rows('kh', null, [['Tổ giúp việc chuyển đổi số báo cáo hằng tháng', 'khcn']]);
    expect(follow(before.slice(0, 1), { before, now })).toEqual([null]);
  });

  it('is lost rather than guessed where two rows would do', () => {
    const before = rows('kh', null, [[WAREHOUSE, 'khcn']]);
    const now = rows('kh', null, [
      [`${WAREHOUSE} giai đoạn đầu`, 'khcn', 'STT 4'],
      [`${WAREHOUSE} giai đoạn sau`, 'khcn', 'STT 5'],
    ]);
    expect(follow(before, { now })).toEqual([null]);
  });

  it('is told from one with the same words by who leads it', () => {
    const before = rows('kh', null, [
      ['Báo cáo kết quả', 'khcn'],
      ['Báo cáo kết quả', 'gddt'],
    ]);
    const now = rows('kh', null, [
      [FOREST, 'nnmt'],
      ['Báo cáo kết quả', 'gddt', 'STT 8'],
      ['Báo cáo kết quả', 'khcn', 'STT 9'],
    ]);
    expect(follow(before, { now })).toEqual(['Báo cáo kết quả, STT 9', 'Báo cáo kết quả, STT 8']);
  });

  it('keeps its reports where a twin in the same place is deleted', () => {
    const before = rows('kh', null, [
      ['Báo cáo kết quả', 'khcn', 'mục 1'],
      ['Báo cáo kết quả', 'gddt', 'mục 1'],
    ]);
    const now = rows('kh', null, [['Báo cáo kết quả', 'gddt', 'mục 1']]);
    expect(follow(before, { now })).toEqual([null, 'Báo cáo kết quả, mục 1']);
  });

  it('never shares a row with another', () => {
    const before = rows('kh', null, [
      [`${WAREHOUSE} ban đầu`, 'khcn'],
      [`${WAREHOUSE} bổ sung`, 'khcn'],
    ]);
    const found = follow(before, { now: rows('kh', null, [[WAREHOUSE, 'khcn', 'STT 9']]) });
    expect(found.filter((each) => each !== null).length).toBeLessThanOrEqual(1);
  });
});

describe('a document under another name', () => {
  const list: readonly Row[] = [
    [WAREHOUSE, 'khcn'],
    [SCHOOL, 'gddt'],
    [FOREST, 'nnmt'],
  ];

  it('is known by its number', () => {
    const now = rows('ke-hoach-moi', '93', [[`${WAREHOUSE} Gia Lai`, 'khcn']]);
    expect(follow(rows('kh', '93', list), { now })).toEqual([`${WAREHOUSE} Gia Lai, STT 1`, null, null]);
  });

  it('is known by its tasks where it had no number, also when it gets one', () => {
    for (const number of [null, '93']) {
      const now = rows('ke-hoach-moi', number, list);
      expect(follow(rows('kh', null, list), { now })).toEqual(
        list.map(([words], index) => `${words}, STT ${index + 1}`),
      );
    }
  });

  it('is not next year’s copy of it, which has another number or other tasks', () => {
    expect(follow(rows('kh', '93', list), { now: rows('kh-2027', '12', list) })).toEqual([null, null, null]);
    const half = rows('kh-2027', null, [...list.slice(0, 1), ['Việc khác hẳn', 'khcn']]);
    expect(follow(rows('kh', null, list), { now: half })).toEqual([null, null, null]);
  });

  it('is one of two copies: the reports on both become those of the one that stays', () => {
    const both = [...rows('kh', '93', list), ...rows('kh-ban-sao', '93', list)];
    const now = rows('kh', '93', list);
    expect(follow(both, { now })).toEqual(
      [...list, ...list].map(([words], index) => `${words}, STT ${(index % 3) + 1}`),
    );
  });
});

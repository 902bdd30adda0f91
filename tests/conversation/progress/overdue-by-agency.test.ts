import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { overdueByAgency } from '../../../src/conversation/progress/overdue-by-agency.ts';
import { readOverdueRequest } from '../../../src/conversation/progress/read-overdue-request.ts';
import { reported } from '../../retrieval/reported.ts';
import {
  day,
  directive,
  due,
  FINANCE,
  POLICE,
  SCIENCE,
  smallLibrary,
  task,
} from '../../retrieval/small-library.ts';
import { AGENCIES } from './progress-world.ts';

const store = task('Kho dữ liệu', { lead: [SCIENCE], deadline: due('30/6', '2026-06-30') });
const budget = task('Dự toán', { lead: [FINANCE, SCIENCE], deadline: due('31/8', '2026-08-31') });
const patrol = task('Tuần tra', { lead: [POLICE], deadline: due('25/9', '2026-09-25') });
const orphan = task('Không ai', { deadline: due('01/9', '2026-09-01') });
const later = task('Chưa tới', { lead: [POLICE], deadline: due('31/12', '2026-12-31') });
const undated = task('Thường xuyên', { lead: [POLICE] });
const old = task('Đã thay thế', { document: 'cu', lead: [POLICE], deadline: due('01/01', '2026-01-01') });

const { reader } = smallLibrary({
  directives: [directive('ke-hoach'), directive('cu', { state: { kind: 'replaced', by: 'ke-hoach' } })],
  tasks: [patrol, store, budget, orphan, later, undated, old],
});

function on(date: string, progress: Parameters<typeof reported>[0] | null = null): Answer {
  const library = { reader, agencies: AGENCIES, progress: progress === null ? null : reported(progress) };
  return overdueByAgency(library, { asOf: day(date), language: 'vi', question: '/qua_han' });
}

function groups({ blocks }: Answer): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'task-list'
      ? [
          `${block.heading}: ${block.lines.map(({ number, task: { task: words } }) => `${number} ${words}`).join(', ')}`,
        ]
      : [],
  );
}

function sentence({ blocks }: Answer): string {
  return blocks.flatMap((block) => (block.kind === 'count' ? [block.sentence] : [])).join(' ');
}

describe('the overdue list of every agency', () => {
  test('has the agency with the most first, the longest overdue first under it, and tasks of nobody last', () => {
    expect(groups(on('2026-09-30'))).toEqual([
      'Sở Khoa học và Công nghệ: 2 nhiệm vụ quá hạn, lâu nhất 92 ngày: 1 Kho dữ liệu, 2 Dự toán',
      'Sở Tài chính: 1 nhiệm vụ quá hạn, lâu nhất 30 ngày: 3 Dự toán',
      'Công an tỉnh: 1 nhiệm vụ quá hạn, lâu nhất 5 ngày: 4 Tuần tra',
      'Không nêu cơ quan chủ trì: 1 nhiệm vụ quá hạn, lâu nhất 29 ngày: 5 Không ai',
    ]);
  });

  test('counts a task with several leads once, and says that it is shown under each', () => {
    const said = sentence(on('2026-09-30'));
    expect(said).toContain('có 4 nhiệm vụ quá hạn của 3 cơ quan');
    expect(said).toContain('(5 dòng), tổng số chỉ tính một lần');
    expect(said).toContain('1–7 ngày: 1; 8–30 ngày: 2; 31–120 ngày: 1');
  });

  test('is made for any day', () => {
    expect(groups(on('2026-07-01'))).toEqual([
      'Sở Khoa học và Công nghệ: 1 nhiệm vụ quá hạn, lâu nhất 1 ngày: 1 Kho dữ liệu',
    ]);
    expect(on('2026-01-01').kind).toBe('none');
  });

  test('leaves out what was reported done by that day, and says how many', () => {
    const progress = { [store.key]: { state: 'done', on: '2026-09-20' } } as const;
    const answer = on('2026-09-30', progress);
    expect(groups(answer).join()).not.toContain('Kho dữ liệu');
    expect(JSON.stringify(answer.blocks)).toContain('Không liệt kê 1 nhiệm vụ');
    expect(groups(on('2026-09-10', progress)).join()).toContain('Kho dữ liệu');
  });

  test('leaves out what is no longer in force, and keeps what was put off', () => {
    const answer = on('2026-09-30', { [store.key]: { state: 'void' }, [budget.key]: { state: 'paused' } });
    expect(groups(answer).join()).not.toContain('Kho dữ liệu');
    expect(groups(answer).join()).toContain('Dự toán');
  });

  test('says what it is reckoned from, and how many tasks bear no day', () => {
    expect(on('2026-09-30').notes.join(' ')).toContain('chưa có báo cáo kết quả của các cơ quan');
    const withReports = on('2026-09-30', { [later.key]: { state: 'done' } });
    expect(withReports.notes.join(' ')).toContain('4 nhiệm vụ ở đây chưa có báo cáo');
    expect(withReports.notes.join(' ')).toContain('1 nhiệm vụ không ghi ngày hạn');
  });
});

describe('asking for it', () => {
  test.each([
    ['danh sách quá hạn các cơ quan tính đến 30/9', '2026-09-30'],
    ['danh sach qua han cac co quan tinh den 30/9/2026', '2026-09-30'],
    ['quá hạn theo từng đơn vị', '2026-09-25'],
    ['quá hạn toàn tỉnh hôm qua', '2026-09-24'],
    ['overdue list by agency', '2026-09-25'],
  ])('%s', (text, expected) => {
    expect(readOverdueRequest(text, day('2026-09-25'))).toBe(expected);
  });

  test.each([
    'quá hạn',
    'đơn vị tôi quá hạn gì',
    'Sở KH&CN quá hạn gì',
    'đơn vị nào quá hạn nhiều nhất',
    'các cơ quan quá hạn bao nhiêu việc',
    'quá hạn các cơ quan trong quý III',
    'danh sách các cơ quan',
  ])('not: %s', (text) => {
    expect(readOverdueRequest(text, day('2026-09-25'))).toBeNull();
  });
});

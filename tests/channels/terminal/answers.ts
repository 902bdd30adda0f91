import type { Answer, Block, TaskLine } from '../../../src/answer/answer.ts';
import type { Citation } from '../../../src/directive/citation.ts';
import type { Task, TaskKey } from '../../../src/directive/task.ts';
import type { IsoDate } from '../../../src/vietnamese/calendar.ts';

/** A day, for values made by hand. */
export function day(text: string): IsoDate {
  return text as IsoDate;
}

export const PLAN = 'Kế hoạch kèm theo Quyết định số …/QĐ-BCĐ năm 2026 (số chưa điền)';

/** A citation of a row of the plan's annex. */
export function citation(row: number): Citation {
  return {
    document: 'ke-hoach',
    documentNumber: null,
    label: PLAN,
    locator: `Phụ lục, STT ${row}`,
    quote: { text: `nguyên văn dòng ${row}`, spans: [{ start: row, end: row + 16 }] },
  };
}

/** A task of the plan's annex, due on the last day of Quý III. */
export function task(row: number, words: Partial<Task> = {}): Task {
  return {
    key: `ke-hoach/${row}` as TaskKey,
    document: 'ke-hoach',
    part: 2,
    locator: `Phụ lục, STT ${row}`,
    origin: 'table',
    ordinal: String(row),
    group: 'CẢI CÁCH HÀNH CHÍNH',
    task: 'Xây dựng và trình ban hành Nghị quyết hỗ trợ doanh nghiệp khởi nghiệp đổi mới sáng tạo trên địa bàn tỉnh',
    deliverable: 'Nghị quyết của HĐND tỉnh',
    lead: [
      {
        kind: 'agency',
        id: 'so-khcn',
        name: 'Sở Khoa học và Công nghệ',
        printed: 'Sở Khoa học và Công nghệ',
      },
    ],
    coordinate: [
      { kind: 'group', id: 'cac-so', name: 'Các sở, ngành', printed: 'Các sở, ngành', members: [] },
      { kind: 'unknown', name: 'Viện A', printed: 'Viện A' },
    ],
    deadline: {
      text: 'Quý III',
      rule: 'quarter',
      meaning: { kind: 'period', period: { from: day('2026-07-01'), to: day('2026-09-30') } },
      stated: true,
    },
    authority: null,
    missing: [],
    quote: { text: `nguyên văn dòng ${row}`, spans: [{ start: row, end: row + 16 }] },
    ...words,
  };
}

/** A line of a list, with 77 days left. */
export function line(number: number, words: Partial<TaskLine> = {}): TaskLine {
  return {
    number,
    task: task(number),
    role: 'lead',
    due: day('2026-09-30'),
    standing: { kind: 'running', daysLeft: 77 },
    progress: null,
    citation: citation(number),
    ...words,
  };
}

/** An answer made of blocks. */
export function answer(blocks: readonly Block[], words: Partial<Answer> = {}): Answer {
  return {
    question: 'Sở KH&CN phải làm gì trong Quý III?',
    asOf: day('2026-07-15'),
    language: 'vi',
    kind: 'tasks',
    isPartial: false,
    understood: 'Sở Khoa học và Công nghệ · chủ trì · Quý III/2026',
    blocks,
    notes: [],
    ...words,
  };
}

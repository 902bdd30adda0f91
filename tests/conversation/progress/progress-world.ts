import type { Answer } from '../../../src/answer/answer.ts';
import { citeFrom } from '../../../src/answer/cite.ts';
import { standingOf } from '../../../src/answer/standing.ts';
import type { ReportContext } from '../../../src/conversation/progress/report-context.ts';
import { dueDateOf } from '../../../src/directive/deadline.ts';
import type { Task, TaskKey } from '../../../src/directive/task.ts';
import type { Person, PersonId, Role } from '../../../src/register/person.ts';
import { productRegistry } from '../../directive/agencies/agency-fixtures.ts';
import { day, directive, due, smallLibrary, task } from '../../retrieval/small-library.ts';

export const TODAY = day('2026-09-25');

export const AGENCIES = productRegistry();

/** A task of Sở Khoa học và Công nghệ, Sở Nội vụ, …, as the plan's annex holds it. */
function row(ordinal: number, words: string, given: Partial<Task> & { lead_: string; with_?: string }): Task {
  const { lead_, with_ = '', ...rest } = given;
  const owners = (cell: string) => AGENCIES.resolveOwners(cell, { document: 'ke-hoach' });
  return task(words, {
    key: `ke-hoach/${ordinal}` as TaskKey,
    ordinal: String(ordinal),
    locator: `Phụ lục, STT ${ordinal}`,
    lead: owners(lead_),
    coordinate: with_ === '' ? [] : owners(with_),
    ...rest,
  });
}

const SCIENCE = 'Sở Khoa học và Công nghệ';

/** The id of an agency of the file. */
export function idOf(name: string): string {
  const [found] = AGENCIES.resolveOwners(name, { document: 'ke-hoach' });
  if (found?.kind !== 'agency') throw new Error(name);
  return found.id;
}

export const SCIENCE_ID = idOf(SCIENCE);

export const TASKS = {
  store: row(23, 'Xây dựng Kho dữ liệu số thông minh', {
    lead_: SCIENCE,
    with_: 'Các sở, ngành',
    deadline: due('Quý III', '2026-09-30'),
  }),
  school: row(24, 'Triển khai mô hình Trường học số tại các xã', {
    lead_: 'Sở Giáo dục và Đào tạo',
    with_: SCIENCE,
    deadline: due('tháng 8', '2026-08-31'),
  }),
  startups: row(25, 'Trình Nghị quyết hỗ trợ doanh nghiệp khởi nghiệp sáng tạo', {
    lead_: SCIENCE,
    deadline: due('tháng 6', '2026-06-30'),
  }),
  staff: row(26, 'Bồi dưỡng kỹ năng số cho công chức cấp xã', {
    lead_: 'Sở Nội vụ',
    deadline: due('Quý II', '2026-06-30'),
  }),
  security: row(27, 'Kiểm tra an toàn thông tin các hệ thống dùng chung', {
    lead_: 'Công an tỉnh',
    deadline: null,
  }),
  ai: row(28, 'Ban hành bộ quy tắc sử dụng trợ lý AI trong cơ quan nhà nước', {
    lead_: SCIENCE,
    deadline: due('tháng 12', '2026-12-31'),
  }),
} as const;

export const LETTER = directive('cong-van', {
  kind: 'cong-van',
  number: { printed: '6277/UBND-KGVX', ordinal: '6277', year: null, symbol: 'UBND-KGVX' },
  issueDate: { year: 2026, month: 5, day: 18 },
});

const { reader } = smallLibrary({
  directives: [directive('ke-hoach'), LETTER],
  tasks: Object.values(TASKS),
});

export const LIBRARY: ReportContext['library'] = { reader, agencies: AGENCIES };

/** An invented person; an official of Sở Khoa học và Công nghệ where nothing else is given. */
export function person(role: Role = 'official', agency: string | null = SCIENCE_ID, id = 'p1'): Person {
  return { id: id as PersonId, name: 'Nguyễn Văn An', role, agency };
}

/** A list of tasks as it was shown last, numbered from 1. */
export function shown(...tasks: readonly Task[]): Answer {
  const cite = citeFrom(reader.directives());
  const lines = tasks.map((each, index) => ({
    number: index + 1,
    task: each,
    role: null,
    due: dueDateOf(each.deadline),
    standing: standingOf(each, TODAY, null),
    progress: null,
    citation: cite(each),
  }));
  return {
    question: 'việc của tôi',
    asOf: TODAY,
    language: 'vi',
    kind: 'tasks',
    isPartial: false,
    understood: null,
    blocks: [{ kind: 'task-list', heading: null, lines }],
    notes: [],
  };
}

/** What was shown to an official: lines 1 to 5 are store, school, startups, ai and staff (another agency's). */
export const CONTEXT: ReportContext = {
  library: LIBRARY,
  person: person(),
  today: TODAY,
  shown: shown(TASKS.store, TASKS.school, TASKS.startups, TASKS.ai, TASKS.staff),
  focus: null,
};

import { expect, test } from 'vitest';
import type { Evidence } from '../../../src/retrieval/evidence.ts';
import { gather } from '../../../src/retrieval/gather.ts';
import { quarterPeriod, yearPeriod } from '../../../src/vietnamese/calendar.ts';
import {
  ALL_DEPARTMENTS,
  asked,
  day,
  directive,
  due,
  FINANCE,
  POLICE,
  question,
  SCIENCE,
  smallLibrary,
  task,
} from '../small-library.ts';

const led = task('Xây dựng Kho dữ liệu số', {
  lead: [SCIENCE],
  coordinate: [ALL_DEPARTMENTS],
  deadline: due('Quý III', '2026-09-30'),
});
const past = task('Ban hành Quy định', { lead: [SCIENCE], deadline: due('Quý II', '2026-06-30') });
const helped = task('Vận hành Trung tâm an ninh mạng', {
  lead: [POLICE],
  coordinate: [SCIENCE, FINANCE],
  deadline: due('Quý III', '2026-08-31'),
});
const shared = task('Làm sạch dữ liệu', { lead: [ALL_DEPARTMENTS], deadline: due('Quý III', '2026-07-31') });
const twice = task('Họp Ban Chỉ đạo', {
  lead: [SCIENCE],
  deadline: due('cuối tháng 9 và tháng 12', '2026-09-30', '2026-12-31'),
});
const undated = task('Theo dõi thường xuyên', { lead: [SCIENCE], origin: 'prose', ordinal: null });
const nobody = task('Ban hành kế hoạch', { deadline: due('Quý II', '2026-06-30'), document: 'bao-cao' });

const library = smallLibrary({
  directives: [directive('ke-hoach'), directive('bao-cao', { kind: 'bao-cao' })],
  tasks: [led, past, helped, shared, twice, undated, nobody],
});

const ofScience = { agencies: [asked(SCIENCE)] };
const quarter3 = { period: { printed: 'Quý III', period: quarterPeriod(2026, 3) } };

function listed(evidence: Evidence): string[] {
  if (!('hits' in evidence)) return [];
  return (evidence.hits ?? []).map(({ task: { task: words }, role }) => `${role ?? '-'}: ${words}`);
}

test('what an agency owes in a quarter: led rows, then coordinated ones, then its group’s, each by due day', () => {
  expect(listed(gather(question('q', { ...ofScience, ...quarter3 }), library))).toEqual([
    'lead: Xây dựng Kho dữ liệu số',
    'lead: Họp Ban Chỉ đạo',
    'coordinate: Vận hành Trung tâm an ninh mạng',
    'member: Làm sạch dữ liệu',
  ]);
});

test('a task belongs to the period of its first due day; a later day is shown apart', () => {
  const evidence = gather(
    question('q', { ...ofScience, period: { printed: 'Quý IV', period: quarterPeriod(2026, 4) } }),
    library,
  );
  expect(listed(evidence)).toEqual([]);
  expect(evidence.kind === 'tasks' && evidence.further.map(({ day: at }) => at)).toEqual(['2026-12-31']);
});

test('asked what it leads, a row that only a group of it coordinates is not listed', () => {
  const evidence = gather(question('q', { agencies: [asked(FINANCE)], role: 'lead' }), library);
  expect(listed(evidence)).toEqual(['member: Làm sạch dữ liệu']);
});

test('asked what it coordinates, only rows that name it are listed and its groups’ are counted', () => {
  const evidence = gather(question('q', { agencies: [asked(FINANCE)], role: 'coordinate' }), library);
  expect(listed(evidence)).toEqual(['coordinate: Vận hành Trung tâm an ninh mạng']);
  expect(evidence.kind === 'tasks' && evidence.omitted).toEqual([{ reason: 'member', count: 1 }]);
});

test('what a document assigns to an agency: rows that name it, where there are some', () => {
  const document = {
    printed: '15/KH-UBND',
    number: null,
    ordinal: '15',
    kind: null,
    date: null,
    subject: '',
    candidates: ['ke-hoach'],
  };
  const evidence = gather(question('q', { ...ofScience, role: 'lead', documents: [document] }), library);
  expect(listed(evidence)).not.toContain('member: Làm sạch dữ liệu');
  expect(evidence.kind === 'tasks' && evidence.omitted).toContainEqual({ reason: 'group-led', count: 1 });
});

test('overdue: first due day before the day of asking, of every document, rows without an owner too', () => {
  expect(listed(gather(question('q', { state: 'overdue' }), library))).toEqual([
    '-: Ban hành Quy định',
    '-: Ban hành kế hoạch',
  ]);
});

test('a task due on the day itself is not overdue', () => {
  const evidence = gather(question('q', { state: 'overdue', asOf: day('2026-06-30') }), library);
  expect(evidence).toMatchObject({ kind: 'nothing', reason: { kind: 'no-task' } });
});

test('due soon means within two weeks', () => {
  const evidence = gather(question('q', { state: 'due-soon', asOf: day('2026-07-20') }), library);
  expect(listed(evidence)).toEqual(['-: Làm sạch dữ liệu']);
});

test('without a deadline: only rows that name no day', () => {
  expect(listed(gather(question('q', { state: 'no-deadline' }), library))).toEqual([
    '-: Theo dõi thường xuyên',
  ]);
});

test('a period leaves out rows without a day, and says how many', () => {
  const evidence = gather(
    question('q', { ...ofScience, role: 'lead', period: { printed: 'năm 2026', period: yearPeriod(2026) } }),
    library,
  );
  expect(evidence.kind === 'tasks' && evidence.omitted).toEqual([{ reason: 'no-date', count: 1 }]);
});

test('an agency that nobody knows is said, not guessed', () => {
  const evidence = gather(question('q', { agencies: [{ printed: 'Sở Du lịch', candidates: [] }] }), library);
  expect(evidence).toMatchObject({ kind: 'nothing', reason: { kind: 'unknown-agency' } });
});

test('two agencies that could be meant are asked about', () => {
  const both = [SCIENCE, POLICE].flatMap((owner) => asked(owner).candidates);
  const evidence = gather(question('q', { agencies: [{ printed: 'KH&CN', candidates: both }] }), library);
  expect(evidence).toMatchObject({ kind: 'clarify', options: ['Sở Khoa học và Công nghệ', 'Công an tỉnh'] });
});

test('a topic narrows the list, with and without tone marks', () => {
  for (const topic of [
    ['kho', 'dữ', 'liệu', 'số'],
    ['kho', 'du', 'lieu', 'so'],
  ]) {
    expect(listed(gather(question('q', { topic }), library))).toEqual(['-: Xây dựng Kho dữ liệu số']);
  }
});

test('a topic that no task has gives no rows', () => {
  expect(gather(question('q', { topic: ['du', 'lịch'] }), library)).toMatchObject({ kind: 'nothing' });
});

test('counting under “phụ lục” counts table rows only', () => {
  const annex = {
    printed: 'phụ lục kế hoạch',
    number: null,
    ordinal: null,
    kind: null,
    date: null,
    subject: 'ke hoach',
    candidates: ['ke-hoach'],
  } as const;
  const evidence = gather(
    question('q', { intent: 'count', ...ofScience, role: 'lead', documents: [annex] }),
    library,
  );
  expect(evidence.kind === 'count' && evidence.hits.filter(({ role }) => role === 'lead')).toHaveLength(3);
});

test('tasks of a replaced document are left out unless it is named', () => {
  const replaced = smallLibrary({
    directives: [directive('cu', { state: { kind: 'replaced', by: 'moi' } })],
    tasks: [task('Việc cũ', { document: 'cu', lead: [SCIENCE] })],
  });
  expect(gather(question('q', ofScience), replaced)).toMatchObject({ kind: 'nothing' });
  const named = {
    printed: 'kế hoạch 15',
    number: null,
    ordinal: '15',
    kind: null,
    date: null,
    subject: '',
    candidates: ['cu'],
  };
  expect(listed(gather(question('q', { ...ofScience, documents: [named] }), replaced))).toEqual([
    'lead: Việc cũ',
  ]);
});

test('what two agencies do together: rows that name both, whoever leads', () => {
  const evidence = gather(
    question('q', { agencies: [asked(SCIENCE), asked(POLICE)], role: 'coordinate' }),
    library,
  );
  expect(listed(evidence)).toEqual(['lead: Vận hành Trung tâm an ninh mạng']);
});

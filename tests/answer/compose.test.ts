import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { citationAt } from '../../src/answer/citation-at.ts';
import { compose } from '../../src/answer/compose.ts';
import type { Question } from '../../src/question/question.ts';
import { gather } from '../../src/retrieval/gather.ts';
import { quarterPeriod } from '../../src/vietnamese/calendar.ts';
import {
  ALL_DEPARTMENTS,
  asked,
  directive,
  due,
  FINANCE,
  question,
  SCIENCE,
  type SmallWorld,
  smallLibrary,
  task,
} from '../retrieval/small-library.ts';

const implied = { ...due('6 tháng đầu năm', '2026-06-30'), stated: false };

const world: SmallWorld = {
  directives: [
    directive('ke-hoach'),
    directive('thong-bao', {
      kind: 'thong-bao',
      number: null,
      issueDate: null,
      meeting: { date: directive('x').meeting?.date ?? null, subject: 'họp giao ban' },
    }),
  ],
  tasks: [
    task('Xây dựng Kho dữ liệu số', {
      lead: [SCIENCE],
      coordinate: [FINANCE],
      deliverable: 'Kho dữ liệu',
      deadline: due('Quý III', '2026-09-30'),
    }),
    task('Báo cáo chung', { lead: [ALL_DEPARTMENTS], deadline: due('Quý III', '2026-07-31') }),
    task('Rà soát văn bản', { document: 'thong-bao', lead: [SCIENCE], deadline: implied }),
    task('Ban hành quy định', { deadline: due('Quý II', '2026-06-30') }),
  ],
  texts: { 'ke-hoach': 'Kế hoạch hoạt động của Ban Chỉ đạo.\n\nTỷ lệ số hóa hồ sơ đạt 97,46%.' },
};
const library = smallLibrary(world);

function answer(text: string, given: Partial<Question>): Answer {
  const asking = question(text, given);
  return compose(asking, gather(asking, library), library);
}

describe('a list of tasks', () => {
  const listed = answer('q', {
    agencies: [asked(SCIENCE)],
    period: { printed: 'Q3', period: quarterPeriod(2026, 3) },
  });

  test('says first what was understood', () => {
    expect(listed.understood).toBe('Sở Khoa học và Công nghệ · Quý III/2026');
  });

  test('lists each role apart and numbers through', () => {
    const lists = listed.blocks.flatMap((block) => (block.kind === 'task-list' ? [block] : []));
    expect(lists.map(({ heading }) => heading)).toEqual(['Chủ trì (1)', 'Thuộc nhóm cơ quan được giao (1)']);
    expect(lists.flatMap(({ lines }) => lines.map(({ number }) => number))).toEqual([1, 2]);
  });

  test('every line holds its citation, found again by its number', () => {
    expect(citationAt(listed, 1)).toMatchObject({
      documentNumber: '15/KH-UBND',
      quote: { text: 'Xây dựng Kho dữ liệu số' },
    });
    expect(citationAt(listed, 9)).toBeNull();
  });
});

describe('an overdue list', () => {
  const overdue = answer('q', { state: 'overdue' });

  test('says that nobody has reported, not that nothing was done', () => {
    expect(overdue.notes.join(' ')).toContain('chưa có báo cáo');
    expect(overdue.notes.join(' ')).not.toContain('chưa làm');
  });

  test('tells deadlines taken from a heading and rows without an owner', () => {
    expect(overdue.notes.join('\n')).toContain('1 nhiệm vụ có hạn suy từ tiêu đề');
    expect(overdue.notes.join('\n')).toContain('1 nhiệm vụ không nêu cơ quan chủ trì');
  });

  test('a document without a number says so in its label', () => {
    const labels = overdue.blocks.flatMap((block) =>
      block.kind === 'task-list' ? block.lines.map(({ citation }) => citation.label) : [],
    );
    expect(labels.join(' ')).toContain('không có số');
  });
});

test('who and when is said in one sentence, with the row', () => {
  const told = answer('q', { intent: 'task', topic: ['Kho', 'dữ', 'liệu', 'số'], asked: ['who', 'when'] });
  expect(told.blocks).toMatchObject([
    {
      kind: 'task-list',
      heading: 'Sở Khoa học và Công nghệ chủ trì; phối hợp: Sở Tài chính; hạn Quý III (30/9/2026).',
      lines: [{ number: 1 }],
    },
  ]);
});

test('a count says the figure and gives the rows it counted', () => {
  const counted = answer('q', { intent: 'count', agencies: [asked(SCIENCE)], role: 'lead' });
  expect(counted.kind).toBe('count');
  expect(counted.blocks[0]).toMatchObject({
    kind: 'count',
    sentence: expect.stringContaining('chủ trì 2 nhiệm vụ'),
  });
});

test('a ranking counts leads by agency', () => {
  const ranked = answer('q', { intent: 'ranking', rankBy: 'most' });
  expect(ranked.blocks[1]).toMatchObject({
    kind: 'ranking',
    rows: [{ name: 'Sở Khoa học và Công nghệ', count: 2 }, { count: 1 }],
  });
});

test('a fact is the sentence, quoted', () => {
  const fact = answer('Tỷ lệ số hóa hồ sơ là bao nhiêu?', { intent: 'fact' });
  expect(fact.blocks[0]).toMatchObject({ kind: 'quote', sentence: 'Tỷ lệ số hóa hồ sơ đạt 97,46%.' });
});

test.each([
  [
    'an agency nobody knows',
    { agencies: [{ printed: 'Sở Du lịch', candidates: [] }] },
    'Không biết cơ quan “Sở Du lịch”',
  ],
  [
    'a row that is not there',
    { intent: 'task', row: { printed: 'STT 99', ordinal: '999' } },
    'Không có nhiệm vụ số 999',
  ],
  ['a greeting', { intent: 'small-talk' }, 'Xin chào'],
  ['a question about something else', { intent: 'fact' }, 'không nói về điều này'],
] as const)('%s gives none, with the reason and what can be asked', (_, given, reason) => {
  const none = answer('thời tiết ngày mai', given);
  expect(none.kind).toBe('none');
  expect(none.blocks.map((block) => (block.kind === 'notice' ? block.text : '')).join('\n')).toContain(
    reason,
  );
  expect(none.blocks).toHaveLength(2);
});

test('an English question gets English words around Vietnamese rows', () => {
  const english = answer('q', { language: 'en', agencies: [asked(SCIENCE)], role: 'lead' });
  expect(english.blocks[0]).toMatchObject({ heading: 'Leads (2)' });
  expect(english.understood).toBe('Sở Khoa học và Công nghệ · lead');
});

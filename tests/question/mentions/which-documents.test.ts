import { describe, expect, test } from 'vitest';
import type { Directive } from '../../../src/directive/directive.ts';
import { findDocuments } from '../../../src/question/mentions/find-documents.ts';
import { questionText } from '../../../src/question/question-text.ts';
import { DIRECTIVES } from '../directives.ts';

const [notice] = DIRECTIVES;
if (notice === undefined) throw new Error('no directives');

/** A plan that names the resolution which it carries out in its title; the resolution itself is not here. */
const PLAN: Directive = {
  ...notice,
  id: 'plan',
  kind: 'ke-hoach',
  meeting: null,
  issueDate: { year: 2026, month: 2, day: 24 },
  subject: 'Thực hiện Nghị quyết số 71-NQ/TW về giáo dục',
  parts: [{ index: 0, role: 'main', kind: 'ke-hoach', label: '', title: 'Thực hiện Nghị quyết số 71-NQ/TW' }],
};
const ALL = [...DIRECTIVES, PLAN];

function named(text: string): readonly string[] {
  return findDocuments(questionText(text), ALL).map(
    ({ document }) => `${document.printed} → ${document.candidates.join(', ')}`,
  );
}

describe('documents called by kind and month', () => {
  test.each([
    ['chỉ lấy trong thông báo kết luận tháng 10 thôi', ['thông báo kết luận tháng 10 → notice-october']],
    ['ket luan thang 7 giao ai', ['ket luan thang 7 → notice-july']],
    ['trong báo cáo tháng 5 có gì', ['báo cáo tháng 5 → report']],
    ['các công văn ban hành trong tháng 5/2026', ['công văn ban hành trong tháng 5/2026 → letter']],
    ['the tasks in the October notice', ['October notice → notice-october']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    'báo cáo tháng 5 nộp khi nào',
    'phải ban hành quyết định tháng 6',
    'trong báo cáo tháng 3',
    'báo cáo tháng 4 đến tháng 6',
  ])('%s names none', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('documents called by what they go with', () => {
  test.each([
    ['trong kế hoạch kèm công văn 6277 việc nào đến hạn', ['kế hoạch kèm công văn 6277 → letter']],
    ['cv 6277 việc nào quá hạn', ['cv 6277 → letter']],
    ['kế hoạch thực hiện Nghị quyết 71-NQ/TW giao ai', ['kế hoạch thực hiện Nghị quyết 71-NQ/TW → plan']],
    ['the plan implementing Nghị quyết 71', ['plan implementing Nghị quyết 71 → plan']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('a document of another kind is not the one that bears the figure', () => {
    expect(named('thông báo 6277 nói gì')).toEqual(['thông báo 6277 → ']);
    expect(named('6277 nói gì')).toEqual(['6277 → letter']);
  });

  test('a figure of tasks is no number of a document', () => {
    expect(named('kế hoạch 15 việc')).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { exampleQuestions } from '../../src/answer/example-questions.ts';
import { phrasesOf } from '../../src/answer/phrases/phrases-of.ts';
import type { Task } from '../../src/directive/task.ts';
import {
  day,
  directive,
  due,
  FINANCE,
  POLICE,
  SCIENCE,
  smallLibrary,
  task,
} from '../retrieval/small-library.ts';

const NOTICE = directive('thong-bao', {
  kind: 'thong-bao',
  number: { printed: '412/TB-UBND', ordinal: '412', year: null, symbol: 'TB-UBND' },
});

function examples(tasks: readonly Task[], language: 'vi' | 'en' = 'vi'): string {
  const { reader } = smallLibrary({ directives: [NOTICE], tasks });
  return phrasesOf(language).examples(exampleQuestions(reader, day('2026-08-01')));
}

test('what can be asked instead is taken from the documents that are there', () => {
  const given = { document: 'thong-bao', lead: [FINANCE] };
  const tasks = [
    task('Rà soát nhà, đất dôi dư', { ...given, deadline: due('tháng 7', '2026-07-31') }),
    task('Trình phương án sắp xếp nhà, đất', { ...given, deadline: due('tháng 10', '2026-10-31') }),
    task('Kiểm tra, xử lý vi phạm', { document: 'thong-bao', lead: [POLICE] }),
  ];
  expect(examples(tasks)).toBe(
    [
      'Có thể hỏi, ví dụ:',
      '  - Sở Tài chính phải làm gì trong Quý IV/2026?',
      '  - Danh sách nhiệm vụ quá hạn',
      '  - Ai chủ trì trình phương án sắp xếp nhà, đất, hạn khi nào?',
      '  - Thông báo 412 giao những việc gì?',
    ].join('\n'),
  );
  expect(examples(tasks, 'en')).toContain('What does Thông báo 412 assign?');
});

test('of a long text no question is made', () => {
  const words = `Hoàn thiện hồ sơ dự án, trình ${'cấp có thẩm quyền '.repeat(8)}xem xét`;
  const shown = examples([task(words, { lead: [SCIENCE], deadline: due('tháng 9', '2026-09-30') })]);
  expect(shown).toContain('Sở Khoa học và Công nghệ phải làm gì trong Quý III/2026?');
  expect(shown).not.toContain('Ai chủ trì');
});

test('where there are no tasks nothing is proposed', () => {
  expect(examples([])).toBe('');
});

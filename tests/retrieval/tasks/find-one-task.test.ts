import { expect, test } from 'vitest';
import { gather } from '../../../src/retrieval/gather.ts';
import { agency, directive, due, POLICE, question, SCIENCE, smallLibrary, task } from '../small-library.ts';

const library = smallLibrary({
  tasks: [
    task('Triển khai Trường học số', { lead: [SCIENCE], deadline: due('Tháng 11', '2026-11-30') }),
    task('Triển khai Kho dữ liệu số thông minh cho trường học', { lead: [POLICE], ordinal: '25' }),
    task('Nghiên cứu thành lập Quỹ đầu tư mạo hiểm', { lead: [SCIENCE] }),
    task('Xây dựng Kế hoạch phát triển công nghiệp công nghệ số', { document: 'bao-cao' }),
    task('Xây dựng Kế hoạch phát triển ngành công nghiệp công nghệ số', { lead: [SCIENCE] }),
  ],
});

function rows(topic: string, given: Parameters<typeof question>[1] = {}): string[] {
  const evidence = gather(question(topic, { intent: 'task', topic: topic.split(' '), ...given }), library);
  return evidence.kind === 'one-task' ? evidence.hits.map((hit) => hit.task.task) : [];
}

test('who does a task: the row that is about it, not one that mentions it', () => {
  expect(rows('Trường học số', { asked: ['who'] })).toEqual(['Triển khai Trường học số']);
});

test('work done by hand is told only by a row that says it', () => {
  const told = { asked: ['who'] } as const;
  const library = smallLibrary({
    tasks: [task('Mở 14 lớp bơi cho trẻ em, khai giảng ngày 10/6', { lead: [SCIENCE] })],
  });
  const ask = (about: string) =>
    gather(question(about, { intent: 'task', topic: '14 lớp bơi trẻ em'.split(' '), ...told }), library).kind;
  expect(ask('ai mở 14 lớp bơi cho trẻ em')).toBe('one-task');
  expect(ask('ai đứng giảng 14 lớp bơi cho trẻ em')).not.toBe('one-task');
});

test('a figure that is asked about stands in the row', () => {
  expect(rows('Quỹ đầu tư mạo hiểm 47')).toEqual([]);
});

test('the same task in two directives: both, the newer first', () => {
  const date = (month: number) => ({ issueDate: { year: 2026, month, day: 3 } });
  const library = smallLibrary({
    directives: [directive('cu', date(2)), directive('moi', date(5))],
    tasks: [
      task('Trình Quy chế trông giữ xe', { document: 'cu', lead: [SCIENCE] }),
      task('Trình UBND tỉnh ban hành Quy chế trông giữ xe', { document: 'moi', lead: [POLICE] }),
    ],
  });
  const asking = question('quy chế trông giữ xe ai trình', {
    intent: 'task',
    topic: 'quy chế trông giữ xe'.split(' '),
    asked: ['who'],
  });
  const evidence = gather(asking, library);
  const documents = evidence.kind === 'one-task' ? evidence.hits.map((hit) => hit.task.document) : [];
  expect(documents).toEqual(['moi', 'cu']);
});

test('the question may be typed without tone marks', () => {
  expect(rows('quy dau tu mao hiem')).toEqual(['Nghiên cứu thành lập Quỹ đầu tư mạo hiểm']);
});

test('of two rows alike, the one that has an owner answers who', () => {
  expect(rows('kế hoạch phát triển công nghiệp công nghệ số', { asked: ['who'] })).toEqual([
    'Xây dựng Kế hoạch phát triển ngành công nghiệp công nghệ số',
  ]);
});

test('a row is found by its number', () => {
  expect(rows('', { row: { printed: 'nhiệm vụ số 25', ordinal: '25' }, topic: [] })).toEqual([
    'Triển khai Kho dữ liệu số thông minh cho trường học',
  ]);
});

test('a task that nobody was given is not answered with another', () => {
  expect(rows('xây cầu vượt sông')).toEqual([]);
});

const world = smallLibrary({
  tasks: [
    task('Tổ giúp việc cải cách hành chính: đánh giá tình hình', {
      lead: [agency('to', 'Tổ giúp việc cải cách hành chính')],
    }),
    task('Thành lập Tổ giúp việc cải cách hành chính', { lead: [SCIENCE] }),
    task('Ký cam kết với từng chủ tàu để kịp đón Đoàn thanh tra của Ủy ban châu Âu', {
      lead: [POLICE],
      deadline: due('trước ngày 10/5/2026', '2026-05-10'),
    }),
    task('Thi tuyển công chức cấp xã', { deadline: due('Tháng 8', '2026-08-31') }),
  ],
});

function rowsOf(text: string, given: Parameters<typeof question>[1]): string[] {
  const asked = question(text, { intent: 'task', topic: text.split(' '), about: text, ...given });
  const evidence = gather(asked, world);
  return evidence.kind === 'one-task' ? evidence.hits.map((hit) => hit.task.task) : [];
}

test('who does what is not told by a row that the very one asked about leads', () => {
  expect(rowsOf('Tổ giúp việc cải cách hành chính', { asked: ['who'] })).toEqual([
    'Thành lập Tổ giúp việc cải cách hành chính',
  ]);
});

test('when something is, is not told by the deadline of a task that is done for it', () => {
  expect(rowsOf('Đoàn thanh tra của Ủy ban châu Âu', { asked: ['when'] })).toEqual([]);
  expect(rowsOf('Ký cam kết với từng chủ tàu', { asked: ['when'] })).toHaveLength(1);
});

test('who does it is not told by a row that names nobody', () => {
  expect(rowsOf('Thi tuyển công chức cấp xã', { asked: ['who'] })).toEqual([]);
  expect(rowsOf('Thi tuyển công chức cấp xã', { asked: ['when'] })).toHaveLength(1);
});

test('with whom somebody works together is told by the row that names both', () => {
  const school = agency('truong', 'Trường Cao đẳng Nậm Thia');
  const both = smallLibrary({
    tasks: [
      task('Đào tạo thợ lặn cứu nạn', { lead: [school] }),
      task('Phối hợp đào tạo 15 thợ lặn cứu nạn cho các xã ven sông', {
        lead: [school],
        coordinate: [POLICE],
      }),
    ],
  });
  const text = 'Trường Cao đẳng Nậm Thia phối hợp với đơn vị nào đào tạo thợ lặn cứu nạn';
  const evidence = gather(
    question(text, {
      intent: 'task',
      topic: ['đào', 'tạo', 'thợ', 'lặn', 'cứu', 'nạn'],
      asked: ['who'],
      role: 'coordinate',
    }),
    both,
  );
  expect(evidence.kind === 'one-task' && evidence.hits[0]?.task.coordinate).toEqual([POLICE]);
});

test('“so nao” typed bare asks for a sở, not for a number', () => {
  const given = { asked: ['who'], about: 'thanh lap quy dau tu mao hiem giao so nao' } as const;
  expect(rows('thanh lap quy dau tu mao hiem', given)).toEqual(['Nghiên cứu thành lập Quỹ đầu tư mạo hiểm']);
});

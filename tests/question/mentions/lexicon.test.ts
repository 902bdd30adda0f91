import { expect, test } from 'vitest';
import { findRoles } from '../../../src/question/mentions/find-roles.ts';
import { findStates } from '../../../src/question/mentions/find-state.ts';
import { questionText } from '../../../src/question/question-text.ts';

const states = (text: string) => findStates(questionText(text)).map(({ value }) => value);
const roles = (text: string) => findRoles(questionText(text)).map(({ value }) => value);

test.each([
  'quá hạn',
  'qua han',
  'qúa hạn',
  'QUÁ HẠN',
  'quá hạng',
  'qua hn',
  'trễ hạn',
  'nợ việc',
  'tồn đọng',
])('"%s" is overdue', (text) => {
  expect(states(text)).toEqual(['overdue']);
});

test.each([
  'trẻ em',
  'tre em',
  'nó làm gì',
  'chậm nhất 30/9',
  'chấm điểm',
  'cham diem',
  'quan hệ',
  'due to deliver',
  'đến hai nơi',
  'giám sát hành trình tàu cá',
  'để lo hạ tầng công nghệ',
])('"%s" names no state', (text) => {
  expect(states(text)).toEqual([]);
});

test.each([
  '22 dự án chậm tiến độ bị cắt 185 tỷ gồm những dự án nào?',
  'tàu quá hạn đăng kiểm có được cho xuất bến không',
  'dư tạm ứng quá hạn toàn tỉnh bao nhiêu tỷ',
  'ai làm trễ có bị phạt không',
])('in "%s" being late is part of the matter', (text) => {
  expect(states(text)).toEqual([]);
});

test.each([
  'chuyển đổi số quá hạn',
  'quá hạn về chuyển đổi số',
  'đề án nào chậm tiến độ chuyển đổi số',
  'danh sách quá hạn chuyển đổi số tháng 6',
  'nhiệm vụ quá hạn về chuyển đổi số',
])('"%s" asks for what is late', (text) => {
  expect(states(text)).toContain('overdue');
});

test.each([
  ['chủ trì', 'lead'],
  ['chu tri', 'lead'],
  ['chủ tri', 'lead'],
  ['phoi hop', 'coordinate'],
  ['phói hợp', 'coordinate'],
  ['phối hơpj', 'coordinate'],
])('"%s" is to %s', (text, role) => {
  expect(roles(text)).toEqual([role]);
});

test.each(['chủ tịch', 'chủ trương', 'tổ hợp', 'phù hợp'])('"%s" names no role', (text) => {
  expect(roles(text)).toEqual([]);
});

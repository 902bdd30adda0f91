import type { Language } from '../../question/question.ts';
import type { CommandName } from '../commands/command.ts';

/** What is said of a command in a menu and in help. */
export interface CommandWords {
  readonly argument?: string;
  readonly help: string;
}

type Words = { readonly [K in CommandName]: CommandWords };

const VI: Words = {
  mine: { argument: '[thời gian]', help: 'việc của cơ quan mình' },
  overdue: { argument: '[ngày]', help: 'nhiệm vụ quá hạn' },
  due: { argument: '[thời gian]', help: 'nhiệm vụ đến hạn' },
  source: { argument: '3', help: 'nguyên văn nguồn của dòng số 3' },
  done: { argument: '3', help: 'báo cáo dòng số 3 đã hoàn thành' },
  progress: { argument: '3 70%', help: 'báo cáo tiến độ của dòng số 3' },
  undo: { help: 'bỏ báo cáo đang chờ, hoặc rút báo cáo vừa ghi' },
  subscribe: { help: 'nhận tin khi có văn bản mới' },
  unsubscribe: { help: 'thôi nhận tin' },
  link: { help: 'lấy mã để dùng thêm ứng dụng nhắn tin khác' },
  who: { help: 'xem tên, vai trò và cơ quan của mình' },
  forget: { help: 'bắt đầu lại, quên câu hỏi trước' },
  help: { help: 'cách hỏi và các lệnh' },
  enter: { argument: 'mã', help: 'nhập mã được cấp' },
  leave: { help: 'thoát' },
  'admit-group': { help: 'cho phép trả lời trong nhóm này' },
  'dismiss-group': { help: 'thôi trả lời trong nhóm này' },
  reindex: { help: 'đọc những văn bản mới hoặc thay đổi' },
  notes: { argument: '[trang]', help: 'những điểm chưa rõ trong kho văn bản' },
  invite: { argument: 'cơ quan vai trò', help: 'cấp mã cho một người' },
  people: { help: 'những người được dùng' },
  'change-role': { argument: 'người vai trò [cơ quan]', help: 'đổi vai trò, cơ quan của một người' },
  'remove-person': { argument: 'người', help: 'thôi cho một người dùng' },
  audit: { help: 'nhật ký thay đổi' },
};

const EN: Words = {
  mine: { argument: '[period]', help: 'tasks of your agency' },
  overdue: { argument: '[day]', help: 'overdue tasks' },
  due: { argument: '[period]', help: 'tasks that fall due' },
  source: { argument: '3', help: 'the words of the source of line 3' },
  done: { argument: '3', help: 'report line 3 as done' },
  progress: { argument: '3 70%', help: 'report the progress of line 3' },
  undo: { help: 'drop a report that waits, or take back the last one' },
  subscribe: { help: 'be told about new directives' },
  unsubscribe: { help: 'be told no longer' },
  link: { help: 'get a code for another messenger of yours' },
  who: { help: 'your name, role and agency' },
  forget: { help: 'start again' },
  help: { help: 'how to ask, and the commands' },
  enter: { argument: 'code', help: 'enter a code' },
  leave: { help: 'leave' },
  'admit-group': { help: 'let this group be answered' },
  'dismiss-group': { help: 'answer this group no longer' },
  reindex: { help: 'read directives that are new or changed' },
  notes: { argument: '[page]', help: 'what the directives leave unclear' },
  invite: { argument: 'agency role', help: 'make a code for somebody' },
  people: { help: 'who was let in' },
  'change-role': { argument: 'person role [agency]', help: 'change the role or agency of somebody' },
  'remove-person': { argument: 'person', help: 'let somebody in no longer' },
  audit: { help: 'log of changes' },
};

/** What is said of each command, in a language. */
export function commandWordsOf(language: Language): Words {
  return language === 'en' ? EN : VI;
}

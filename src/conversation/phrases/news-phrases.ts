/** What is said about a corpus that changed; Vietnamese, as the directives are. */
export const NEWS = {
  subscribed: 'Sẽ báo vào đây khi có văn bản mới hoặc thay đổi. Muốn thôi thì gõ /huy_dang_ky.',
  unsubscribed: 'Đã thôi báo tin vào đây.',
  notHere: 'Ở đây không nhận tin được; hãy đăng ký trong ứng dụng nhắn tin.',
  hostsDecide:
    'Trong nhóm, người chủ trì họp hoặc người bảo trì đăng ký nhận tin. Có thể đăng ký cho riêng mình bằng cách nhắn riêng.',
  nothingNew: 'Không có gì thay đổi trong kho văn bản.',
  heading: 'Kho văn bản vừa thay đổi.',
  added: (count: number) => `Văn bản mới (${count}):`,
  changed: (count: number) => `Văn bản thay đổi (${count}):`,
  removed: (count: number) => `Văn bản không còn (${count}):`,
  own: (agency: string, count: number) => `Việc mới của ${agency} (${count}):`,
  tasks: (count: number) => `Nhiệm vụ mới (${count}):`,
  otherTasks: (count: number) => `Nhiệm vụ mới khác (${count}):`,
  changedTasks: (count: number) => `Nhiệm vụ thay đổi (${count}):`,
  goneTasks: (count: number) => `Nhiệm vụ không còn (${count}):`,
  notes: (count: number) => `Có ${count} điểm cần xem lại: gõ /ghichu.`,
  generation: (number: number) => `Bản chỉ mục số ${number}.`,
  due: (words: string) => `hạn ${words}`,
  more: (count: number) => `… và ${count} mục nữa`,
  howToAsk: 'Gõ “việc của tôi” để xem cả danh sách.',
  noNotes: 'Không có điểm nào cần xem lại.',
  notesPage: (page: number, pages: number, count: number) =>
    `Điểm cần xem lại, trang ${page}/${pages} (${count} điểm):`,
  nextPage: (page: number) => `Xem tiếp: /ghichu ${page}`,
  wholeCorpus: 'Cả kho văn bản',
  severity: { error: 'lỗi', warning: 'cần xem', info: 'ghi nhận' },
} as const;

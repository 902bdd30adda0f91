import type { ConversationPhrases } from './conversation-phrases.ts';

/** Vietnamese, as officials write it. */
export const CONVERSATION_VI: ConversationPhrases = {
  questions: {
    mine: 'Việc của tôi',
    overdue: (agency, day) =>
      `${agency === null ? 'Danh sách nhiệm vụ quá hạn' : `Nhiệm vụ quá hạn của ${agency}`}${day === null ? '' : ` đến ngày ${day}`}`,
    due: (agency, period) =>
      `Việc ${agency === null ? '' : `của ${agency} `}đến hạn ${period ?? 'tháng này'}`,
  },
  howToAsk: [
    'Hỏi bằng lời thường, có dấu hoặc không dấu:',
    '  việc của tôi quý này',
    '  so khcn qua han gi',
    'Hỏi tiếp: “Còn Công an tỉnh thì sao?”, “thế còn Quý IV?”, “nguồn dòng 2”.',
    'Báo cáo: “xong 3, QĐ 123/QĐ-UBND ngày 20/9/2026”, “dòng 2 đang trình ký, 70%”.',
  ].join('\n'),
  forgotten: 'Đã bắt đầu lại.',
  memoryLost: 'Không đọc lại được câu hỏi trước nên bắt đầu lại từ đây.',
  nothingToRead:
    'Chưa có câu hỏi; ở đây chỉ đọc được chữ. Hãy gõ, ví dụ: Sở KH&CN phải làm gì trong Quý III?',
  tooLong: (length, limit) =>
    `Câu hỏi dài ${length} ký tự, quá ${limit}; hãy hỏi ngắn lại, mỗi lần một việc.`,
  nothingAsked: 'Chưa có câu trả lời nào để xem nguồn.',
  line: (number) => `Dòng ${number}`,
  noSuchLine: (number) =>
    number === null ? 'Hãy ghi số dòng, ví dụ: /nguon 3' : `Câu trả lời vừa rồi không có dòng số ${number}.`,
  unknownCommand: (name, nearest) =>
    nearest === null
      ? `Không có lệnh /${name}. Gõ /trogiup để xem các lệnh.`
      : `Không có lệnh /${name}. Có phải /${nearest}? Gõ /trogiup để xem các lệnh.`,
  notForRole: (command) =>
    `Lệnh /${command} không dành cho vai trò của anh/chị. Gõ /trogiup để xem các lệnh dùng được.`,
  privateOnly: 'Lệnh này chỉ dùng khi nhắn riêng.',
  groupOnly: (command) => `Lệnh /${command} chỉ dùng trong nhóm.`,
  nothingToLeave: 'Ở đây không cần thoát; muốn bắt đầu lại thì gõ /moi.',
  late: (moment) => `Trả lời tin nhắn lúc ${moment}.`,
  asOfToday: (day) => `Tính đến hôm nay, ngày ${day}.`,
  staleList: 'Danh sách đã cũ, hãy hỏi lại.',
  notYours: 'Chỉ người đã bắt đầu mới bấm được nút này.',
  noAgency:
    'Tài khoản này chưa gắn với cơ quan nào. Hãy ghi tên cơ quan trong câu hỏi, ví dụ: “việc của Sở Y tế quý III”, hoặc nhờ người bảo trì gắn cơ quan.',
  agencyGone: (id) =>
    `Cơ quan gắn với tài khoản này (mã “${id}”) không còn trong danh mục cơ quan. Hãy nhờ người bảo trì gắn lại; trong lúc chờ, hãy ghi tên cơ quan trong câu hỏi.`,
  ownOverdueHint: 'Đây là việc của cơ quan mình; gõ “/qua_han tất cả” để xem của mọi cơ quan.',
  howDoesItStand: (line, task) => `Dòng ${line}: “${task}”\nNhiệm vụ này đang thế nào?`,
  stateButton: {
    done: 'Đã hoàn thành',
    running: 'Đang thực hiện',
    paused: 'Tạm dừng',
    void: 'Không còn hiệu lực',
  },
  confirmButton: 'Ghi báo cáo',
  cancelButton: 'Bỏ',
  undoButton: 'Rút lại',
  reportHint: 'Muốn ghi cả phần trăm, ngày và văn bản thì gõ, ví dụ: dòng 2 đang trình ký, 70%.',
  typeToConfirm: 'Gõ “đúng” để ghi, “bỏ” để thôi.',
  typeToChoose: 'Gõ số của nhiệm vụ để ghi, “bỏ” để thôi.',
  noSuchChoice: (count) => `Hãy gõ một số từ 1 đến ${count}, hoặc “bỏ”.`,
  draftGone: 'Báo cáo này đã được ghi, đã bỏ hoặc đã quá lâu; nếu cần hãy báo cáo lại.',
  nothingWaits: 'Không có báo cáo nào đang chờ xác nhận. Muốn báo cáo thì gõ, ví dụ: xong 3.',
  welcome: 'Vâng. Anh/chị cần gì cứ hỏi.',
  dropped: 'Đã bỏ, chưa ghi gì.',
  nothingToUndo: 'Không có báo cáo nào vừa ghi để rút lại.',
  noTaskThere: (line) => `Dòng số ${line} không phải là một nhiệm vụ; hãy xem lại số dòng.`,
  who: ({ name, role, agency, accounts }) =>
    [
      `Tên: ${name}`,
      `Vai trò: ${role}`,
      `Cơ quan: ${agency ?? 'chưa gắn với cơ quan nào'}`,
      ...(accounts.length === 0 ? [] : [`Tài khoản: ${accounts.join(', ')}`]),
    ].join('\n'),
  role: { official: 'cán bộ', host: 'chủ trì họp', maintainer: 'bảo trì' },
};

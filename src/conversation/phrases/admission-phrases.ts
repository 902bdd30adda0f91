/** The one sentence for everything that somebody writes who was not let in. */
export const NOT_LET_IN =
  'Sáu Rõ chỉ trả lời người đã được cấp quyền. Hãy xin mã của người bảo trì rồi gửi mã đó vào đây.';

/** What is said around being let in; Vietnamese, for nobody has spoken yet. */
export const ADMISSION = {
  wrong: (attemptsLeft: number) =>
    `Mã không đúng, đã dùng hoặc đã hết hạn. Còn ${attemptsLeft} lần thử; hãy xin mã mới nếu cần.`,
  locked: (time: string) => `Đã nhập sai mã quá nhiều lần. Hãy thử lại sau ${time}.`,
  welcome: (name: string, role: string, agency: string | null) =>
    [
      `Xin chào ${name}. Anh/chị đã được cấp quyền với vai trò ${role}${agency === null ? '' : `, ${agency}`}.`,
      'Gõ câu hỏi, ví dụ “việc của tôi”, hoặc /trogiup để xem cách dùng.',
    ].join('\n'),
  linked: (name: string) => `Đã thêm ứng dụng này cho ${name}. Gõ /trogiup để xem cách dùng.`,
  typeTheCode: 'Hãy gõ mã được cấp, ví dụ: /ma ABCDE-FGHJK',
  linkCode: (code: string) =>
    `Mã của anh/chị: ${code}\nGửi mã này cho Sáu Rõ trong ứng dụng nhắn tin kia trong vòng 15 phút; mã dùng được một lần. Không đưa mã cho người khác.`,
  groupNotAdmitted:
    'Nhóm này chưa được cho phép. Người chủ trì họp hoặc người bảo trì hãy gõ /cho_phep_nhom tại đây.',
  groupAdmitted:
    'Từ nay Sáu Rõ trả lời trong nhóm này khi được nhắc tới. Mọi người trong nhóm đều thấy câu trả lời.',
  groupDismissed: 'Từ nay Sáu Rõ không trả lời trong nhóm này nữa.',
} as const;

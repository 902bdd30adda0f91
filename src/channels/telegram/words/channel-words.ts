/** What this channel says by itself, where no use case does; Vietnamese, for the language is not known here. */
export const CHANNEL_WORDS = {
  /** Somebody sent a picture, a voice message, a file. */
  textOnly:
    'Sáu Rõ chỉ đọc được tin nhắn bằng chữ, không đọc ảnh, tệp, ghi âm và lời kèm theo. Hãy gõ câu hỏi, ví dụ “việc của tôi”, hoặc /trogiup.',
  /** An unexpected error of ours. */
  failed:
    'Xin lỗi, Sáu Rõ gặp lỗi khi xử lý tin này nên chưa trả lời được. Hãy thử lại sau, hoặc báo người bảo trì.',
  /** An answer was made that Telegram does not take. */
  notShown:
    'Xin lỗi, Sáu Rõ chưa hiển thị được câu trả lời này. Hãy hỏi lại hẹp hơn, hoặc báo người bảo trì.',
} as const;

/** What can be wrong between this channel and Telegram for a while. */
export const TROUBLES = [
  'conflict',
  'unauthorized',
  'flood',
  'network',
  'proxy',
  'server',
  'refused',
  'register',
] as const;
export type TroubleName = (typeof TROUBLES)[number];

/** What the log says of it, once, and what to do; for those who run the program. */
export const TROUBLE_WORDS: Readonly<Record<TroubleName, string>> = {
  conflict:
    'Một chương trình khác đang nhận tin của cùng bot Telegram này (409). Hãy tắt chương trình đó; chương trình này vẫn tiếp tục thử lại.',
  unauthorized:
    'Telegram không nhận mã của bot (401): mã sai hoặc đã bị thu hồi. Kênh Telegram dừng lại; hãy lấy mã mới từ BotFather, đặt vào SAURO_TELEGRAM_TOKEN rồi chạy lại.',
  flood: 'Telegram yêu cầu gửi chậm lại (429). Tin chưa gửi được giữ lại và sẽ gửi khi hết hạn chờ.',
  network:
    'Không nối được tới Telegram. Hãy kiểm tra mạng; nếu nhà mạng chặn, đặt SAURO_TELEGRAM_PROXY hoặc SAURO_TELEGRAM_API_ROOT. Tin chưa gửi được giữ lại, chương trình tiếp tục thử.',
  proxy:
    'Không nối được qua máy chủ trung gian. Hãy kiểm tra SAURO_TELEGRAM_PROXY và máy chủ đó; tin chưa gửi được giữ lại, chương trình tiếp tục thử.',
  server: 'Máy chủ Telegram đang lỗi (5xx). Không cần làm gì; tin chưa gửi được giữ lại và sẽ gửi lại.',
  refused: 'Telegram từ chối một yêu cầu của chương trình. Hãy báo dòng này cho người bảo trì.',
  register:
    'Chưa ghi được vào sổ theo dõi, nên tin vừa nhận phải đợi. Hãy kiểm tra dung lượng và quyền ghi của thư mục dữ liệu.',
};

/** Said once when it is over. */
export const TROUBLE_OVER = 'Telegram đã hoạt động lại bình thường.';

/** What whoever runs the program reads, on standard error and in the log. */
export const SERVE_WORDS = {
  noChannel:
    'Chưa có kênh nào được cấu hình. Để chạy Telegram, hãy đặt SAURO_TELEGRAM_TOKEN (hoặc SAURO_TELEGRAM_TOKEN_FILE); xem docs/operating.md. Để hỏi ngay trên máy này, dùng “sauro chat”.',
  noneStarted: 'Không kênh nào khởi động được; hãy sửa theo các dòng lỗi ở trên rồi chạy lại.',
  started: 'Đã khởi động.',
  channelFailed: 'Kênh này không khởi động được.',
  stopping: 'Đang dừng.',
  stopped: 'Đã dừng.',
  unexpected: 'Lỗi ngoài dự kiến. Hãy báo dòng này cho người bảo trì.',
  corpusTaken: 'Đã đọc những văn bản mới hoặc thay đổi.',
  corpusFailed: 'Chưa đọc được những văn bản mới; vẫn trả lời bằng chỉ mục đã có.',
  healthFailed: (host: string, port: number, code: string) =>
    `Không mở được cổng ${host}:${port} để báo tình trạng (${code}). Hãy đổi SAURO_HEALTH_LISTEN, hoặc tắt chương trình đang dùng cổng đó.`,
  unknownAgency: (printed: string) =>
    `SAURO_TELEGRAM_PEOPLE nêu cơ quan “${printed}” mà danh mục cơ quan không có. Hãy ghi tên hoặc tên tắt của một cơ quan trong agencies.yaml.`,
} as const;

import type { ApiTrouble } from '../api/api-trouble.ts';

/** What `sauro doctor` says of this channel; for those who run the program. */
export const EXAMINATION_WORDS = {
  good: (username: string, last: string) => `Kênh Telegram: bot @${username} trả lời được; ${last}.`,
  noUpdate: 'chưa nhận tin nào',
  lastUpdate: (minutes: number) =>
    minutes < 1 ? 'vừa nhận tin mới nhất' : `tin mới nhất nhận cách đây ${ageWords(minutes)}`,
} as const;

/** Why Telegram did not answer, and what to do. */
export function unreachableWords(trouble: ApiTrouble, hasProxy: boolean): string {
  switch (trouble.kind) {
    case 'unauthorized':
      return 'Kênh Telegram: mã của bot sai hoặc đã bị thu hồi (401); hãy lấy mã mới từ BotFather và đặt vào SAURO_TELEGRAM_TOKEN.';
    case 'network':
      return hasProxy
        ? `Kênh Telegram: không nối được qua máy chủ trung gian (${trouble.code}); hãy kiểm tra SAURO_TELEGRAM_PROXY.`
        : `Kênh Telegram: không nối được tới Telegram (${trouble.code}); hãy kiểm tra mạng, hoặc đặt SAURO_TELEGRAM_PROXY.`;
    case 'server':
      return `Kênh Telegram: máy chủ Telegram đang lỗi (${trouble.status}); hãy thử lại sau.`;
    default:
      return `Kênh Telegram: Telegram không trả lời như mong đợi (${trouble.kind}); hãy thử lại sau.`;
  }
}

function ageWords(minutes: number): string {
  if (minutes < 120) return `${Math.floor(minutes)} phút`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} giờ` : `${Math.floor(hours / 24)} ngày`;
}

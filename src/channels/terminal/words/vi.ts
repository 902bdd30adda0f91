import type { TerminalWords } from './terminal-words.ts';

/** Vietnamese. */
export const VI: TerminalWords = {
  deadline: 'Hạn',
  deliverable: 'Sản phẩm',
  lead: 'Chủ trì',
  coordinate: 'Phối hợp',
  source: 'Nguồn',
  notStated: 'Không nêu',
  impliedDeadline: 'suy từ tiêu đề',
  overdue: (days) => `quá hạn ${days} ngày`,
  dueToday: 'đến hạn hôm nay',
  daysLeft: (days) => `còn ${days} ngày`,
  issued: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  subject: 'Trích yếu',
  meeting: 'Cuộc họp',
  signer: 'Người ký',
  addressees: 'Kính gửi',
  replacedBy: (by) => `Đã được thay thế bởi ${by}`,
  draft: 'Bản dự thảo',
  target: 'mục tiêu',
  result: 'kết quả',
  met: (met) => (met ? 'đạt' : 'chưa đạt'),
  note: 'Lưu ý',
  moreRows: (count) => `… và ${count} nhiệm vụ nữa; gõ /tatca để xem hết.`,
};

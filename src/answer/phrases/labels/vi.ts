import type { AnswerLabels } from './answer-labels.ts';

/** Vietnamese. */
export const VI: AnswerLabels = {
  language: 'vi',
  deadline: 'Hạn',
  deliverable: 'Sản phẩm',
  lead: 'Chủ trì',
  coordinate: 'Phối hợp',
  source: 'Nguồn',
  notStated: 'Không nêu',
  impliedDeadline: 'suy từ tiêu đề',
  done: (daysLate) => (daysLate === 0 ? 'hoàn thành đúng hạn' : `hoàn thành quá hạn ${daysLate} ngày`),
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
};

import type { Random } from '../benchmark/random.ts';

/** A text that somebody writes, and the words of it that its answer must repeat; null where it repeats none. */
export interface Written {
  readonly text: string;
  readonly echo: string | null;
  /** Two texts of one sort may have the same answer, unless what they ask for differs. */
  readonly sort: 'question' | 'report' | 'senseless';
}

/** What officials ask, with and without tone marks, as whole sentences and as commands. */
const ASKED = [
  'Sở KH&CN phải làm gì trong Quý III?',
  'cong an tinh qua han gi',
  'Danh sách nhiệm vụ quá hạn',
  'Ai chủ trì xây dựng Kho dữ liệu số thông minh, hạn khi nào?',
  'Công văn 6277 giao những việc gì?',
  'Chỉ tiêu nào chưa đạt?',
  'việc của tôi',
  'còn Quý II?',
  'Có bao nhiêu nhiệm vụ đến hạn trong tháng 9/2026?',
  '/qua_han tất cả',
  '/den_han quý 4',
  '/nguon 1',
  '/trogiup',
] as const;

const REPORTED = [
  'xong 1',
  'dòng 2 đang trình ký, 70%',
  '/tien_do 1 40%',
  'dòng 1 tạm dừng',
  '/huy',
] as const;

const SENSELESS = ['🙂🙂🙂', '???', '<b>&amp;</b> @all', 'a'.repeat(3000), '/', '\u202eđảo'] as const;

/** One text in turn; `number` is never given twice. */
export function written(random: Random, number: number): Written {
  const dice = random.between(1, 100);
  if (dice <= 40) return { text: random.pick(ASKED), echo: null, sort: 'question' };
  if (dice <= 65)
    return { text: `Văn bản số ${number}/UBND-KT nói gì?`, echo: `${number}/UBND-KT`, sort: 'question' };
  if (dice <= 80) return { text: `/lenh${number}`, echo: `lenh${number}`, sort: 'question' };
  if (dice <= 92) return { text: random.pick(REPORTED), echo: null, sort: 'report' };
  return { text: random.pick(SENSELESS), echo: null, sort: 'senseless' };
}

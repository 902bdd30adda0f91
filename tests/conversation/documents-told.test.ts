import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { type Library, openLibrary } from '../../src/app.ts';
import { render } from '../../src/channels/terminal/render.ts';
import { UNBROKEN } from '../../src/channels/terminal/screen.ts';
import { type Asked, ask } from '../../src/conversation/ask.ts';
import type { Question } from '../../src/question/question.ts';
import { firstCorpus } from '../first-corpus.ts';
import { PROJECT } from '../repository/modules.ts';
import { day } from '../retrieval/small-library.ts';

/** Directives of other provinces and offices, beside the first corpus. */
const OTHERS = [
  '2026-03-12-nghi-quyet-ho-tro-du-lich-ho-ngheo-lao-dong-ho-kinh-doanh',
  '2026-04-22-to-trinh-le-hoi-nho-tram-huong-xuat-khau-lao-dong-nha-o-xa-hoi',
  '2026-05-28-thong-bao-ket-luan-chu-tich-kiem-tra-quang-tri',
  '2026-06-09-chi-thi-17-ct-ubnd-han-lu-bao',
  '2026-06-24-bao-cao-214-bc-ubnd-y-te',
  '2026-06-26-ke-hoach-du-lieu-mo-tro-ly-ai-lam-dong',
  '2026-07-12-quy-che-he-thong-quan-ly-van-ban-lao-cai',
  '2026-07-12-thong-bao-ket-luan-nq57-quang-tri',
  '2026-08-04-ke-hoach-167-kh-ubnd-giao-duc',
  '2026-09-25-bao-cao-1187-bc-skhcn-9-thang',
  '2026-09-29-bao-cao-kinh-te-xa-hoi-9-thang-vinh-long',
  '2026-10-01-chuong-trinh-cong-tac-quy-4-xa-hai-hau',
];

const data = mkdtempSync(join(tmpdir(), 'sauro-told-'));
let library: Library;

beforeAll(async () => {
  const corpus = firstCorpus(data);
  for (const name of OTHERS)
    copyFileSync(join(PROJECT, 'tests/golden/other-directives', `${name}.txt`), join(corpus, `${name}.txt`));
  library = await openLibrary({ corpus, data });
}, 120_000);

afterAll(() => {
  library.close();
  rmSync(data, { recursive: true, force: true });
});

async function asked(text: string, previous: Question | null = null): Promise<Asked> {
  return ask(library, { text, asOf: day('2026-07-15'), previous });
}

/** The first line of what answers. */
function firstLine(answer: Answer): string {
  const lines = render(answer, UNBROKEN).split('\n');
  return lines.find((line) => line.startsWith(' 1. '))?.slice(4) ?? '';
}

describe('a document that is told by its kind and matter', () => {
  test.each([
    ['Ai ký chỉ thị về hạn, lũ, bão ở Quảng Trị', 'Người ký: Trần Hữu Khiêm, CHỦ TỊCH'],
    ['chi thi han lu bao quang tri so may', 'Số: 17/CT-UBND'],
    ['Báo cáo y tế 6 tháng của Gia Lai số mấy, ngày nào', 'Số: 214/BC-UBND'],
    ['ai ky bao cao ktxh 9 thang cua tinh vinh long', 'Người ký: Đoàn Thế Khải'],
    ['Kế hoạch 167 năm học mới ban hành khi nào', 'Ngày ban hành: 04/8/2026'],
    ['Tờ trình lễ hội Nho Trầm hương gửi ai?', 'Kính gửi: Ban Thường vụ Tỉnh ủy Khánh Hòa'],
    [
      'Cơ quan nào ban hành báo cáo khoa học công nghệ 9 tháng?',
      'Cơ quan ban hành: Sở Khoa học và Công nghệ',
    ],
    ['Nghị quyết hỗ trợ du lịch của Quảng Trị nói về việc gì?', 'Trích yếu: Quy định một số chính sách'],
    [
      'quy chế quản lý văn bản của Lào Cai có hiệu lực từ ngày nào',
      '“Điều 2. Quyết định này có hiệu lực kể từ ngày 01/8/2026',
    ],
    [
      'kế hoạch dữ liệu mở của Lâm Đồng thay thế văn bản nào',
      '“Kế hoạch này thay thế Kế hoạch số 4420/KH-UBND',
    ],
    ['Chương trình công tác quý IV của xã Hải Hậu số mấy?', 'Số: 67/CTr-UBND'],
    ['Thông báo kết luận về Sở KH&CN tháng 7/2025 ai ký?', 'Người ký: Nguyễn Xuân Vĩnh'],
    ['Who signed the Gia Lai health report for the first half of 2026?', 'Signed by: Trần Quang Lữ'],
    ['What is the number of the Quảng Trị directive on drought, floods and storms?', 'Number: 17/CT-UBND'],
  ])('%s', async (question, first) => {
    const { answer } = await asked(question);
    expect(firstLine(answer)).toContain(first);
    expect(answer.isPartial).toBe(false);
  });

  test.each([
    ['another province', 'chi thi han lu bao quang binh so may'],
    ['another commune', 'Chương trình công tác quý IV của xã Hải Phong số mấy?'],
    ['another half of the year', 'Báo cáo y tế 9 tháng của Gia Lai số mấy'],
    ['another quarter', 'Chương trình công tác quý III của xã Hải Hậu số mấy?'],
    ['another year', 'Báo cáo y tế 6 tháng đầu năm 2025 của Gia Lai ai ký'],
    ['another school year', 'Kế hoạch giáo dục năm học 2025-2026 của Đắk Lắk số mấy'],
    ['another kind', 'Quyết định phòng chống hạn lũ bão của Quảng Trị số mấy?'],
    ['another matter', 'Chỉ thị tăng cường phòng chống cháy rừng ở Quảng Trị ai ký?'],
  ])('%s is none that is there', async (_, question) => {
    expect((await asked(question)).answer.kind).toBe('none');
  });

  test('that the corpus only mentions stays one that it mentions', async () => {
    const { answer } = await asked('Kế hoạch cải cách hành chính năm 2026 của tỉnh Gia Lai số mấy');
    expect(firstLine(answer)).toContain('Kế hoạch số 153/KH-UBND');
  });

  test('bears no number: the copy is said to say none', async () => {
    const { answer } = await asked('Thông báo kết luận về Sở KH&CN tháng 7/2025 số mấy?');
    expect(answer).toMatchObject({
      kind: 'none',
      blocks: [{ text: 'Bản lưu trong kho của Thông báo kết luận cuộc họp ngày 05/7/2025 không ghi số.' }],
    });
  });
});

describe('several documents that are as asked for', () => {
  test('are named as officials name them, and the one that is picked answers', async () => {
    const { question, answer } = await asked('Báo cáo 9 tháng của Vĩnh Long ai ký');
    const [choice] = answer.blocks.filter((block) => block.kind === 'choice');
    expect(choice?.text).toBe('Có hai văn bản đúng như hỏi. Xin cho biết văn bản nào:');
    expect(choice?.options).toEqual([
      expect.stringContaining('Báo cáo số 1187/BC-SKHCN ngày 25/9/2026: Kết quả hoạt động khoa học'),
      expect.stringContaining('Báo cáo số 538/BC-UBND ngày 29/9/2026: Tình hình kinh tế - xã hội'),
    ]);
    const picked = await asked(choice?.options[1] ?? '', question);
    expect(firstLine(picked.answer)).toContain('Người ký: Đoàn Thế Khải');
  });
});

describe('a question that looks into a document', () => {
  test('begins with it: only its tasks are listed', async () => {
    const { answer } = await asked('Theo kế hoạch giáo dục của Đắk Lắk, Sở Xây dựng làm gì?');
    const lines = answer.blocks.flatMap((block) => (block.kind === 'task-list' ? block.lines : []));
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines.map(({ citation }) => citation.documentNumber))).toEqual(new Set(['167/KH-UBND']));
  });

  test('asks for more than what head and foot say: its card is no answer', async () => {
    const { question } = await asked('Kinh phí theo nghị quyết hỗ trợ du lịch Quảng Trị là bao nhiêu?');
    expect(question.asked).not.toContain('head');
    const task = await asked('ai xây dựng kế hoạch dữ liệu mở Lâm Đồng, hạn khi nào');
    expect(task.question.intent).toBe('task');
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerJson } from '../../src/channels/terminal/answer-json.ts';
import { ask } from '../../src/conversation/ask.ts';
import { day } from '../retrieval/small-library.ts';
import { type WrittenLibrary, writtenLibrary } from './written-library.ts';

const PLAN = `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN

Số: 47/KH-UBND
Nghệ An, ngày 16 tháng 01 năm 2026

KẾ HOẠCH
Thực hiện chuyển đổi số năm 2026

I. NHIỆM VỤ
1. Sở Nông nghiệp và Môi trường hoàn thành làm sạch 1.140.000 thửa đất trong cơ sở dữ liệu đất đai.
2. Công an tỉnh lắp đặt 120 máy kiosk tự phục vụ tại bộ phận một cửa cấp xã.
3. Sở Y tế tổ chức 14 lớp tập huấn bệnh án điện tử cho 2.300 nhân viên y tế.
`;

const REPORT = `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN

Số: 1124/BC-UBND
Nghệ An, ngày 09 tháng 10 năm 2026

BÁO CÁO
Kết quả thực hiện chuyển đổi số 9 tháng năm 2026

I. KẾT QUẢ
1. Làm sạch được 802.600 thửa đất, đạt 70,4% kế hoạch.
2. Trung tâm dữ liệu tỉnh khởi công ngày 22/5/2026.
`;

let written: WrittenLibrary;

beforeAll(async () => {
  written = await writtenLibrary({
    '2026-01-16-ke-hoach.txt': PLAN,
    '2026-10-09-bao-cao.txt': REPORT,
  });
}, 60_000);

afterAll(() => written.remove());

async function answerTo(text: string): Promise<Answer> {
  return (await ask(written.library, { text, asOf: day('2026-11-22'), previous: null })).answer;
}

const shownBy = (answer: Answer) => answerJson(answer, 0).answer;

test.each([
  'Phải làm sạch bao nhiêu thửa đất và đến nay làm được bao nhiêu?',
  'phai lam sach bao nhieu thua dat, den nay lam duoc bao nhieu',
])('%s: both figures, each with its directive, in the order of the question', async (text) => {
  const answer = await answerTo(text);
  const quotes = answerJson(answer, 0).citations.map(({ document, quote }) => [document, quote]);
  expect(answer.isPartial).toBe(false);
  expect(quotes).toEqual([
    ['2026-01-16-ke-hoach', expect.stringContaining('1.140.000 thửa đất')],
    ['2026-10-09-bao-cao', expect.stringContaining('802.600 thửa đất')],
  ]);
  expect(shownBy(answer).indexOf('1.140.000')).toBeLessThan(shownBy(answer).indexOf('802.600'));
});

test('each sentence stands under the words of the question that it tells', async () => {
  const shown = shownBy(await answerTo('Phải làm sạch bao nhiêu thửa đất và đến nay làm được bao nhiêu?'));
  expect(shown).toContain('Về “Phải làm sạch bao nhiêu thửa đất”:');
  expect(shown).toContain('Về “đến nay làm được bao nhiêu”:');
});

test('a part that no document tells is said to be untold beside the one that is told', async () => {
  const answer = await answerTo('Phải lắp đặt bao nhiêu máy kiosk tự phục vụ và đến nay lắp được bao nhiêu?');
  expect(shownBy(answer)).toContain('120 máy kiosk');
  expect(shownBy(answer)).toContain('Về “đến nay lắp được bao nhiêu”: các văn bản hiện có không nói.');
  expect(answer.isPartial).toBe(true);
});

test('one sentence that tells both is given once', async () => {
  const answer = await answerTo('Sở Y tế tổ chức mấy lớp tập huấn bệnh án điện tử, cho bao nhiêu nhân viên?');
  expect(answerJson(answer, 0).citations).toHaveLength(1);
  expect(shownBy(answer)).toContain('14 lớp tập huấn bệnh án điện tử cho 2.300 nhân viên');
  expect(shownBy(answer)).not.toContain('Về “');
  expect(answer.isPartial).toBe(false);
});

test('a question about the same matter that asks one thing is answered by one sentence', async () => {
  const answer = await answerTo('Trung tâm dữ liệu tỉnh khởi công ngày nào?');
  expect(shownBy(answer)).toContain('22/5/2026');
  expect(shownBy(answer)).not.toContain('Về “');
});

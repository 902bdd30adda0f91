import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerJson } from '../../src/channels/terminal/answer-json.ts';
import { ask } from '../../src/conversation/ask.ts';
import { listTasks } from '../../src/conversation/list-tasks.ts';
import { day } from '../retrieval/small-library.ts';
import { type WrittenLibrary, writtenLibrary } from './written-library.ts';

const plan = (head: string, place: string, tasks: string) => `${head}

Số: 31/KH-UBND
${place}, ngày 16 tháng 01 năm 2026

KẾ HOẠCH
Thực hiện chuyển đổi số năm 2026

I. NHIỆM VỤ
${tasks}
`;

const HIGHLANDS = plan(
  'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG',
  'Lâm Đồng',
  `1. Sở Y tế hoàn thành số hóa 12.000 hồ sơ sức khỏe trước ngày 30/6/2026.
2. Giao Bệnh viện Phục hồi chức năng lắp đặt 15 máy đọc thẻ trước ngày 15/7/2026.
3. Sở Tư pháp chủ trì, phối hợp với Thanh tra tỉnh rà soát 40 văn bản trước ngày 20/8/2026.
4. Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp lập danh sách 25 chức danh trước ngày 10/9/2026.
5. Thanh tra tỉnh thanh tra 17 đơn thư ở xã Đạ Nhím trước ngày 05/10/2026.
6. Ủy ban nhân dân các xã, phường cử 2 công chức đầu mối trước ngày 15/10/2026.`,
);
const COAST = plan(
  'ỦY BAN NHÂN DÂN\nTỈNH KHÁNH HÒA',
  'Khánh Hòa',
  '1. Sở Y tế mở 14 lớp tập huấn bệnh án điện tử trước ngày 30/9/2026.',
);

let written: WrittenLibrary;

beforeAll(async () => {
  written = await writtenLibrary({
    '2026-01-16-ke-hoach-lam-dong.txt': HIGHLANDS,
    '2026-01-16-ke-hoach-khanh-hoa.txt': COAST,
  });
}, 60_000);

afterAll(() => written.remove());

async function told(text: string): Promise<string> {
  const { answer } = await ask(written.library, { text, asOf: day('2026-05-04'), previous: null });
  return answerJson(answer, 0).answer;
}

test('an owner that no agencies file knows is asked for by its name and in short', async () => {
  for (const text of ['Bệnh viện Phục hồi chức năng phải làm gì?', 'bv phuc hoi chuc nang phai lam viec gi'])
    expect(await told(text)).toContain('15 máy đọc thẻ');
});

test('a list of tasks is narrowed to such an owner, and to the agency of one province', () => {
  const tasksOf = (agency: string) =>
    listTasks(written.library, { agency, period: null, standing: null, asOf: day('2026-05-04') }).map(
      ({ task }) => task.quote.text,
    );
  expect(tasksOf('bv phuc hoi chuc nang')).toEqual([expect.stringContaining('15 máy đọc thẻ')]);
  expect(tasksOf('Sở Y tế Khánh Hòa')).toEqual([expect.stringContaining('14 lớp')]);
});

test('the tasks of an agency of one province are those of its documents; without one they are all', async () => {
  const [coast, highlands, all] = [
    await told('so y te khanh hoa phai lam gi'),
    await told('Sở Y tế tỉnh Lâm Đồng phải làm gì'),
    await told('Sở Y tế phải làm gì'),
  ];
  expect([coast, highlands, all].map((one) => [one.includes('14 lớp'), one.includes('12.000')])).toEqual([
    [true, false],
    [false, true],
    [true, true],
  ]);
});

test('an agency of a province without documents here is unknown', async () => {
  expect(await told('Sở Y tế tỉnh Cà Mau phải làm gì')).toContain('Không biết cơ quan');
});

test('agencies that are only listed are asked for each; "với" asks for what they do together', async () => {
  const listed = await told('Sở Tư pháp và Thanh tra tỉnh phối hợp những việc nào?');
  expect(listed).toContain('40 văn bản');
  expect(listed).toContain('25 chức danh');
  const joint = await told('Sở Tư pháp phối hợp với Thanh tra tỉnh những việc nào?');
  expect(joint).toContain('40 văn bản');
  expect(joint).not.toContain('25 chức danh');
});

test('a commune that only the words of a directive name has what all communes have to do; one that none names has not', async () => {
  for (const text of ['UBND xã Đạ Nhím phải làm gì', 'xa da nhim co viec gi']) {
    const mine = await told(text);
    expect(mine).toContain('2 công chức đầu mối');
    expect(mine).not.toContain('17 đơn thư');
  }
  expect(await told('UBND xã Sa Thầy phải làm gì')).not.toContain('2 công chức đầu mối');
});

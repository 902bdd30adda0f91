import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerJson } from '../../src/channels/terminal/answer-json.ts';
import { ask } from '../../src/conversation/ask.ts';
import type { Question } from '../../src/question/question.ts';
import { day } from '../retrieval/small-library.ts';
import { type WrittenLibrary, writtenLibrary } from './written-library.ts';

const DECISION = `ỦY BAN NHÂN DÂN TỈNH BẮC HÀ
Số: 893/QĐ-UBND
Bắc Hà, ngày 10 tháng 6 năm 2026

QUYẾT ĐỊNH
Thành lập Tổ công tác gỡ vướng các dự án trường học

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Theo đề nghị của Giám đốc Sở Giáo dục và Đào tạo tại Tờ trình số 201/TTr-SGDĐT ngày 04/6/2026.

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ công tác gồm các ông, bà:
1. Ông Trần Văn Lâm, Phó Chủ tịch UBND tỉnh - Tổ trưởng;
2. Bà Lưu Thị Sen, Giám đốc Sở Giáo dục và Đào tạo - Tổ phó thường trực;
3. Ông Phạm Đức Bình, Phó Giám đốc Sở Tài chính - Tổ viên.

Điều 2. Sở Tài chính bố trí kinh phí xây 12 phòng học trước ngày 01/7/2026.

CHỦ TỊCH
Lê Hữu Tài
`;

const NOTICE = `ỦY BAN NHÂN DÂN
TỈNH BẮC HÀ
Số: 51/TB-UBND
Bắc Hà, ngày 17 tháng 4 năm 2026

THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh Trần Văn Lâm tại buổi làm việc về tiến độ trồng rừng phòng hộ

Ngày 15/4/2026, tại Trụ sở UBND tỉnh, Phó Chủ tịch UBND tỉnh Trần Văn Lâm chủ trì buổi làm việc với các chủ rừng.

1. Đồng ý chủ trương mua 06 máy bay đo rừng; Hạt Kiểm lâm hoàn thiện hồ sơ, gửi Sở Tài chính thẩm định trước ngày 25/4/2026.
2. Đến giữa tháng 5/2026 Sở Nông nghiệp và Môi trường rà soát 300 ha rừng nghèo.
3. Sở Tài chính theo dõi việc mua 06 máy bay đo rừng, bố trí vốn trước ngày 30/6/2026.

CHÁNH VĂN PHÒNG
Đỗ Quốc Tuấn
`;

const LETTER = `ỦY BAN NHÂN DÂN
TỈNH BẮC HÀ
Số: 8147/UBND-NN
V/v đôn đốc đăng ký tàu cá

Bắc Hà, ngày 20 tháng 5 năm 2026

Kính gửi: Các sở, ngành.

Đến ngày 15/5/2026 toàn tỉnh còn 214 tàu cá chưa đăng ký. Hiện nay còn 03 xã[1] chưa gửi báo cáo về tàu cá. Chi cục Thủy sản họp giao ban với các xã vào thứ Hai hằng tuần; Sở Nông nghiệp và Môi trường báo cáo UBND tỉnh vào thứ Sáu hằng tuần.

CHỦ TỊCH
Lê Hữu Tài

[1] Xã Hải Thượng, xã Hải Trung, xã Hải Hạ.
`;

const REPORT = `ỦY BAN NHÂN DÂN
TỈNH BẮC HÀ
Số: 231/BC-UBND
Bắc Hà, ngày 26 tháng 6 năm 2026

BÁO CÁO
Kết quả quản lý tàu cá 6 tháng đầu năm 2026

Đến ngày 20/6/2026, toàn tỉnh còn 58 tàu cá chưa đăng ký (giảm 156 tàu so với giữa tháng 5).

CHỦ TỊCH
Lê Hữu Tài
`;

let written: WrittenLibrary;

beforeAll(async () => {
  written = await writtenLibrary({
    'to-cong-tac.txt': DECISION,
    'trong-rung.txt': NOTICE,
    'tau-ca.txt': LETTER,
    'bao-cao.txt': REPORT,
  });
}, 60_000);

afterAll(() => written.remove());

async function told(...turns: readonly string[]): Promise<{ kind: string; quotes: string[]; tasks: number }> {
  let previous: Question | null = null;
  let said = { kind: '', quotes: [] as string[], tasks: 0 };
  for (const text of turns) {
    const { answer, question } = await ask(written.library, { text, asOf: day('2026-04-20'), previous });
    previous = question;
    const { kind, citations, tasks } = answerJson(answer, 0);
    said = { kind, quotes: citations.map(({ quote }) => quote), tasks: tasks.length };
  }
  return said;
}

describe('who is told by the text, not by a task', () => {
  test('who holds a seat of a task force is in the list of its members', async () => {
    const { quotes } = await told('Ai làm Tổ trưởng Tổ công tác gỡ vướng các dự án trường học?');
    expect(quotes).toEqual(['1. Ông Trần Văn Lâm, Phó Chủ tịch UBND tỉnh - Tổ trưởng;']);
    const second = await told('tổ phó thường trực tổ công tác gỡ vướng dự án trường học là ai');
    expect(second.quotes).toEqual([
      '2. Bà Lưu Thị Sen, Giám đốc Sở Giáo dục và Đào tạo - Tổ phó thường trực;',
    ]);
  });

  test('a task force that is not here has no head', async () => {
    const { kind } = await told('Ai làm Tổ trưởng Tổ công tác phòng chống bão?');
    expect(kind).toBe('none');
  });

  test.each([
    'QĐ 893 ban hành theo đề nghị của ai',
    'quyết định thành lập tổ công tác dự án trường học theo tờ trình số mấy',
  ])('%s: the line of its grounds says it', async (question) => {
    const { quotes } = await told(question);
    expect(quotes[0]).toContain('Tờ trình số 201/TTr-SGDĐT');
  });

  test('nobody proposed a document that is not here', async () => {
    expect((await told('kế hoạch chống bão ban hành theo đề nghị của ai')).kind).toBe('none');
  });

  test.each([
    'Ai chủ trì buổi làm việc ngày 15/4/2026?',
    'ai chủ trì buổi làm việc ngày 15/4 về trồng rừng',
    'buổi làm việc về tiến độ trồng rừng phòng hộ do ai chủ trì',
  ])('%s: who presided is no task', async (question) => {
    const { quotes, tasks } = await told(question);
    expect(quotes[0]).toContain('Trần Văn Lâm chủ trì buổi làm việc');
    expect(tasks).toBe(0);
  });

  test('what is handed in tells which of two tasks on one matter is asked for', async () => {
    const { quotes } = await told('hạn nộp hồ sơ mua máy bay đo rừng là ngày nào');
    expect(quotes[0]).toContain('trước ngày 25/4/2026');
  });
});

test('which the so many are that a sentence counts is told by the note on it', async () => {
  const { kind, quotes } = await told('3 xã chưa gửi báo cáo về tàu cá là những xã nào');
  expect(kind).toBe('passages');
  expect(quotes[0]).toContain('Xã Hải Thượng, xã Hải Trung, xã Hải Hạ');
  expect((await told('5 xã chưa gửi báo cáo về tàu cá là những xã nào')).kind).toBe('none');
});

describe('of what time a figure is', () => {
  test('a time that a sentence only compares with is not that of its figure', async () => {
    const { quotes } = await told('giữa tháng 5 toàn tỉnh còn bao nhiêu tàu cá chưa đăng ký');
    expect(quotes[0]).toContain('còn 214 tàu cá');
    const compared = await told('số tàu cá chưa đăng ký giảm bao nhiêu so với giữa tháng 5');
    expect(compared.quotes[0]).toContain('giảm 156 tàu');
  });

  test('a follow-up on another day asks for the figure of that day', async () => {
    const { quotes } = await told(
      'đến 15/5 toàn tỉnh còn bao nhiêu tàu cá chưa đăng ký?',
      'còn đến 20/6 thì sao?',
    );
    expect(quotes[0]).toContain('còn 58 tàu cá');
  });
});

describe('tasks by their rhythm', () => {
  test('what is done or reported every week is more than reports', async () => {
    expect((await told('những việc nào phải làm hoặc báo cáo định kỳ hằng tuần')).tasks).toBe(2);
    expect((await told('báo cáo nào phải gửi định kỳ hằng tuần')).tasks).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import type { DirectiveKind } from '../../../src/directive/directive.ts';
import { documentOf, seen } from './task-outline.ts';

/** "Sở Y tế | 2026-08-31 | Rà soát kho thuốc": who leads, due days, the work. */
const lines = (outline: string, kind: DirectiveKind = 'cong-van') =>
  seen(documentOf(outline, { kind })).map(({ lead, due, task }) =>
    [lead.join(' + '), due.join(' '), task].join(' | '),
  );

describe('what is one task', () => {
  it('ends where work of another time begins', () => {
    expect(
      lines('1. Sở Y tế lắp đặt 12 tủ bảo quản vắc-xin trước ngày 01/9/2026; bố trí cán bộ trực tại kho.'),
    ).toEqual([
      'Sở Y tế | 2026-08-31 | Lắp đặt 12 tủ bảo quản vắc-xin trước ngày 01/9/2026',
      'Sở Y tế |  | Bố trí cán bộ trực tại kho.',
    ]);
  });

  it('ends where a sentence with a day of its own begins', () => {
    expect(
      lines(
        '1. Giao Sở Nội vụ rà soát 45 vị trí việc làm. Tổ chức thi tuyển viên chức trước ngày 11/10/2026.',
      ),
    ).toEqual([
      'Sở Nội vụ |  | Rà soát 45 vị trí việc làm.',
      'Sở Nội vụ | 2026-10-10 | Tổ chức thi tuyển viên chức trước ngày 11/10/2026.',
    ]);
  });

  it('ends where another body has work, after a comma too', () => {
    expect(lines('1. Sở Xây dựng rà soát đơn giá, Sở Tài chính thẩm định dự toán.')).toEqual([
      'Sở Xây dựng |  | Rà soát đơn giá',
      'Sở Tài chính |  | Thẩm định dự toán.',
    ]);
  });

  it.each([
    '1. Giao Sở Nội vụ rà soát đề án; trình phương án trước ngày 16/9/2026.',
    '1. Giao Sở Nội vụ rà soát đề án. Hoàn thành trước ngày 16/9/2026.',
    '1. Giao Sở Nội vụ rà soát đề án trước ngày 16/9/2026; ưu tiên các xã biên giới.',
    '1. Giao Sở Nội vụ rà soát đề án; nếu có vướng mắc thì tham mưu xử lý; hoàn thành trước ngày 16/9/2026.',
    '1. Giao Sở Nội vụ rà soát đề án trước ngày 16/9/2026; đối với xã mới sắp xếp, bố trí thêm người.',
  ])('goes on in %j', (outline) => {
    expect(seen(documentOf(outline)).map(({ lead, due }) => [...lead, ...due])).toEqual([
      ['Sở Nội vụ', '2026-09-15'],
    ]);
  });

  it('goes on in names that semicolons divide', () => {
    expect(lines('1. Sở Y tế; Sở Công Thương: Rà soát cơ sở thực phẩm.')).toEqual([
      'Sở Y tế + Sở Công Thương |  | Rà soát cơ sở thực phẩm.',
    ]);
    expect(lines('1. Giao Sở Tài chính, Sở Nội vụ rà soát biên chế.')).toHaveLength(1);
  });

  it('takes no day from a sentence that only tells', () => {
    expect(
      lines('1. Sở Tài chính phân bổ vốn. Dự án đến ngày 31/10/2026 chưa khởi công sẽ bị cắt vốn.').map(
        (line) => line.split(' | ').slice(0, 2),
      ),
    ).toEqual([['Sở Tài chính', '']]);
  });

  it('begins after a full stop that ends a number', () => {
    expect(
      lines('1. Sở Y tế cấp thuốc từ 7 giờ đến 18 giờ 30. Giao Sở Nội vụ bố trí người trực.'),
    ).toHaveLength(2);
  });
});

describe('work that nobody is named for', () => {
  const plan = (item: string) => lines(`# II. NHIỆM VỤ\n  1. ${item}`, 'ke-hoach');

  it.each([
    'Sửa chữa 31 trạm bơm tại các xã ven sông.',
    'Quét mã 27 di tích, làm bản đồ số.',
    'Ký kết hợp tác với Trường Đại học Quy Nhơn.',
    'Mỗi quý kiểm tra kho dữ liệu dùng chung.',
    'Hồ chứa số 2 phải đóng cửa trước ngày 20/8/2026.',
    'Toàn bộ hồ sơ giấy chuyển về kho lưu trữ trước ngày 20/8/2026.',
    'Đối với cơ sở cũ: thu hồi 12 giấy phép.',
  ])('is a task in a plan: %j', (item) => {
    expect(plan(item)).toHaveLength(1);
    expect(plan(item)[0]).toMatch(/^ \|/u);
  });

  it.each([
    'Tiếp tục nâng cao chất lượng dịch vụ.',
    'Tập trung phát triển 03 nhóm sản phẩm.',
    'Phấn đấu 90 xã đạt chuẩn.',
    'Toàn tỉnh có 41 dự án phải thu hồi đất.',
    'Hỗ trợ 60% chi phí cho 20 hộ.',
    'Kinh phí 3 tỷ đồng từ ngân sách.',
    'Cơ sở tự tháo dỡ trước ngày 20/8/2026 được hỗ trợ 25 triệu đồng.',
    'Báo cáo phải nêu rõ 04 nội dung.',
  ])('is none in a plan: %j', (item) => {
    expect(plan(item)).toEqual([]);
  });

  it('needs a day or a number in a report', () => {
    const coming = (item: string) => lines(`# IV. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI\n  1. ${item}`, 'bao-cao');
    expect(coming('Tập huấn cho 180 công chức cấp xã.')).toHaveLength(1);
    expect(coming('Xây dựng kho dữ liệu dùng chung.')).toEqual([]);
  });
});

describe('what is told to do among what was done', () => {
  const among = (item: string, title = 'TÌNH HÌNH THỰC HIỆN', kind: DirectiveKind = 'thong-bao') =>
    lines(`# I. ${title}\n  1. ${item}`, kind);

  it.each([
    'UBND tỉnh biểu dương 5 xã; giao Sở Nội vụ đề xuất khen thưởng.',
    'Tiến độ mới đạt 40%; Sở Nội vụ khẩn trương thẩm định lại hồ sơ.',
    'Tiến độ mới đạt 40%. Sở Nội vụ trình phương án trước ngày 20/8/2026.',
  ])('is a task of Sở Nội vụ: %j', (item) => {
    expect(among(item).map((line) => line.split(' | ')[0])).toEqual(['Sở Nội vụ']);
  });

  it('is none in a report, nor among aims', () => {
    const told = 'Sở Nội vụ khẩn trương thẩm định lại hồ sơ.';
    expect(among(told, 'TÌNH HÌNH THỰC HIỆN', 'bao-cao')).toEqual([]);
    expect(among(told, 'MỤC ĐÍCH, YÊU CẦU')).toEqual([]);
  });

  it('is all that stands under bodies whom "YÊU CẦU" addresses', () => {
    const outline = '# II. YÊU CẦU\n  1. Công an tỉnh\n    a) Mở đợt cao điểm kiểm tra xe khách.';
    expect(lines(outline, 'cong-dien')).toEqual(['Công an tỉnh |  | Mở đợt cao điểm kiểm tra xe khách.']);
    expect(lines('# II. YÊU CẦU\n  1. Bảo đảm tiến độ.', 'ke-hoach')).toEqual([]);
  });
});

describe('a closing sentence', () => {
  it('does not take the task before it along', () => {
    const outline =
      '1. Giao Thanh tra tỉnh kiểm tra 9 xã. Công văn này có hiệu lực kể từ ngày ký. Nếu có vướng mắc, phản ánh về Sở Nội vụ./.';
    expect(lines(outline).map((line) => line.split(' | ')[0])).toContain('Thanh tra tỉnh');
  });
});

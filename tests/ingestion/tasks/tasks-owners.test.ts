import { describe, expect, it } from 'vitest';
import { documentOf, seen, tableOf } from './task-outline.ts';

const roles = (outline: string) =>
  seen(documentOf(outline)).map(({ lead, coordinate }) => [lead.join(' + '), coordinate.join(' + ')]);
const leads = (outline: string) => roles(outline).map(([lead]) => lead);

describe('a person with posts', () => {
  it.each([
    [
      '1. Phân công đồng chí Đỗ Văn Nam, Phó Giám đốc Sở Xây dựng, Tổ phó thường trực, lập danh mục nhà yếu.',
      'Đỗ Văn Nam, Phó Giám đốc Sở Xây dựng',
    ],
    [
      '1. Đồng chí Lê Thị Thu Hoa, Phó Chủ tịch UBND xã, Tổ trưởng: chủ trì giao ban hằng tuần.',
      'Lê Thị Thu Hoa, Phó Chủ tịch UBND xã',
    ],
    [
      '1. Đồng chí Mai Văn Tú, Phó Giám đốc Sở Tài chính. Ngoài nhiệm vụ chung, lo cân đối 40 tỷ đồng trước ngày 10/7/2026.',
      'Mai Văn Tú, Phó Giám đốc Sở Tài chính',
    ],
    ['1. Đồng chí Nguyễn Văn Ba (Sở Tài chính) thẩm định đơn giá.', 'Nguyễn Văn Ba'],
    [
      '1. Thiếu tá Phạm Hùng Cường, Phó Trưởng Công an phường chịu trách nhiệm xác minh nhân thân.',
      'Thiếu tá Phạm Hùng Cường, Phó Trưởng Công an phường',
    ],
    ['1. Các đồng chí Trưởng thôn: thu phiếu kê khai của các hộ.', 'Trưởng thôn'],
    ['1. Riêng đồng chí Trưởng thôn Tân Lập phụ trách thêm khu tập thể cũ.', 'Trưởng thôn Tân Lập'],
  ])('leads in %j', (outline, lead) => {
    expect(leads(outline)).toEqual([lead]);
  });

  it('is one of two where two are named', () => {
    const outline =
      '1. Giao đồng chí Đỗ Văn Nam, Giám đốc Sở Xây dựng và đồng chí Mai Văn Tú, Giám đốc Sở Tài chính thẩm định hồ sơ.';
    expect(leads(outline)).toEqual(['Đỗ Văn Nam, Giám đốc Sở Xây dựng + Mai Văn Tú, Giám đốc Sở Tài chính']);
  });
});

describe('who does it, told behind the work', () => {
  it.each([
    ['1. Rà soát danh sách người thuê. Nhiệm vụ này do Sở Xây dựng đảm nhiệm.', 'Sở Xây dựng'],
    [
      '1. Dời 12 cột điện: nhiệm vụ này do đồng chí Đỗ Văn Nam, Phó Giám đốc Sở Xây dựng đảm nhiệm.',
      'Đỗ Văn Nam, Phó Giám đốc Sở Xây dựng',
    ],
    ['1. Lập danh sách hộ nghèo (UBND xã Tân Lập thực hiện, xong trước 15/8/2026).', 'UBND xã Tân Lập'],
    ['1. Sửa 03 cống (giao UBND xã Tân Lập thực hiện, xong trước 15/8/2026).', 'UBND xã Tân Lập'],
    ['1. Kiểm tra kho bãi từ ngày 20 đến 30/10/2026 (Công an xã làm nòng cốt).', 'Công an xã'],
    ['1. Hồ sơ phải được Thanh tra tỉnh trình trước ngày 05/6/2026.', 'Thanh tra tỉnh'],
    ['1. Biên bản ghi nhớ được Chi cục Thủy sản theo dõi, báo cáo vào cuối năm 2026.', 'Chi cục Thủy sản'],
    [
      '1. Mở 02 lớp tập huấn. Trách nhiệm thực hiện: Thanh tra tỉnh. Thời hạn: trong quý II.',
      'Thanh tra tỉnh',
    ],
  ])('leads in %j', (outline, lead) => {
    expect(leads(outline)).toEqual([lead]);
  });

  it('helps where it is said to work along', () => {
    const outline =
      '1. Phun hóa chất tại 10 xã. Đầu mối: Sở Y tế. Cùng thực hiện: Sở Nội vụ. Xong trước ngày 5/6/2026.';
    expect(roles(outline)).toEqual([['Sở Y tế', 'Sở Nội vụ']]);
  });

  it.each(['1. Dự án được UBND tỉnh phê duyệt năm 2025.', '1. Hồ sơ đã được Thanh tra tỉnh trình.'])(
    'is nobody in %j',
    (outline) => {
      expect(leads(outline).join('')).toBe('');
    },
  );
});

describe('several bodies', () => {
  it.each([
    [
      '1. Sở Xây dựng cùng với UBND xã Tân Lập và Công an tỉnh kiểm tra mỏ đá.',
      [['Sở Xây dựng + UBND xã Tân Lập + Công an tỉnh', '']],
    ],
    [
      '1. Công an tỉnh chủ trì, Công ty Điện lực Tân Lập phối hợp cắt điện các cơ sở vi phạm.',
      [['Công an tỉnh', 'Công ty Điện lực Tân Lập']],
    ],
    [
      '1. Sở Xây dựng rà soát quỹ đất, trong đó Sở Tài chính lập dự toán trước ngày 15/8/2026, UBND xã Tân Lập vận động từng hộ.',
      [
        ['Sở Xây dựng', ''],
        ['Sở Tài chính', ''],
        ['UBND xã Tân Lập', ''],
      ],
    ],
    [
      '1. Sở Xây dựng dọn mặt bằng trước ngày 5/8/2026, còn Đội Quản lý chợ thì dời 14 quầy hàng.',
      [
        ['Sở Xây dựng', ''],
        ['Đội Quản lý chợ', ''],
      ],
    ],
    [
      '1. Hội Nông dân xã, Đoàn Thanh niên xã vận động hội viên.',
      [['Hội Nông dân xã + Đoàn Thanh niên xã', '']],
    ],
    ['1. Các xã Mường Lai, Tân Lập, Yên Bồng di dời 34 hộ.', [['Các xã Mường Lai, Tân Lập, Yên Bồng', '']]],
    [
      '1. Giao Phòng Kinh tế, Hạ tầng và Đô thị phường thẩm định hồ sơ.',
      [['Phòng Kinh tế, Hạ tầng và Đô thị phường', '']],
    ],
    ['1. Phòng Kế hoạch - Tài chính cấp kinh phí theo khối lượng.', [['Phòng Kế hoạch - Tài chính', '']]],
  ])('%j', (outline, expected) => {
    expect(roles(outline)).toEqual(expected);
  });
});

describe('a body', () => {
  it.each([
    [
      '1. Cho phép Công ty Nậm Mu tiếp tục vận hành; Công ty phải lắp hệ thống lọc trước ngày 30/6/2026.',
      'Công ty Nậm Mu',
    ],
    ['1. Thống nhất để Sở Nội vụ làm đầu mối xác minh hồ sơ.', 'Sở Nội vụ'],
    ['1. Mời Hiệp hội Doanh nghiệp tỉnh cử 02 đại diện tham gia Tổ.', 'Hiệp hội Doanh nghiệp tỉnh'],
    ['1. Ban Tiếp công dân tỉnh là đơn vị đầu mối theo dõi kết quả.', 'Ban Tiếp công dân tỉnh'],
    ['1. Ban Tiếp công dân tỉnh có văn bản trả lời công dân.', 'Ban Tiếp công dân tỉnh'],
    [
      '1. Cơ sở nào vi phạm, đồng chí Chủ tịch UBND xã Tân Lập ra quyết định đình chỉ.',
      'Chủ tịch UBND xã Tân Lập',
    ],
  ])('leads in %j', (outline, lead) => {
    expect(leads(outline).at(-1)).toBe(lead);
  });

  it('is not asked to do anything where it is asked to come', () => {
    expect(leads('1. Mời Sở Tài chính dự họp.')).toEqual([]);
  });

  it('is told by a heading that says which of them', () => {
    const outline =
      '1. Chủ tịch UBND các xã Mường Lai, Tân Lập, trước 17 giờ 00 ngày 17/7/2026:\n  - Di dời các hộ ở chân đồi;\n  - Cắm biển tại các ngầm.';
    expect(leads(outline)).toEqual(Array(2).fill('Ủy ban nhân dân các xã, phường'));
  });
});

describe('a table without numbers', () => {
  const columns = ['Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'];
  const rows = [
    ['Chụp 600 trang', 'Thư viện tỉnh', 'Sở Nội vụ', '15/7/2026'],
    ['Chụp 126 bản', '', 'Sở Tài chính', '31/7/2026'],
  ];

  it('leaves out an owner that is the one above', () => {
    const table = tableOf(columns, rows);
    const tables = [{ ...table, rows: table.rows.map((row) => ({ ...row, ordinal: null })) }];
    const read = seen(documentOf('', { tables }));
    expect(read.map(({ lead }) => lead)).toEqual([['Thư viện tỉnh'], ['Thư viện tỉnh']]);
  });
});

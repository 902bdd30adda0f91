import { describe, expect, it } from 'vitest';
import { documentOf, seen } from './task-outline.ts';

const leads = (outline: string) => seen(documentOf(outline)).map(({ lead }) => lead);

describe('a body that nobody knows', () => {
  it.each([
    ['1. Công ty Điện lực Hòa Bình kéo điện đến trạm bơm.', 'Công ty Điện lực Hòa Bình'],
    ['1. Bệnh viện Đa khoa tỉnh Hà Nam mua máy chụp cắt lớp.', 'Bệnh viện Đa khoa tỉnh Hà Nam'],
    ['1. Trường Đại học Hoa Sen biên soạn giáo trình.', 'Trường Đại học Hoa Sen'],
    ['1. Tổ Giúp việc họp vào ngày 10 hằng tháng.', 'Tổ Giúp việc'],
    ['1. Quỹ Bảo vệ và Phát triển rừng tỉnh chi trả qua tài khoản.', 'Quỹ Bảo vệ và Phát triển rừng tỉnh'],
    ['1. Bảo tàng Quang Trung số hóa hiện vật.', 'Bảo tàng Quang Trung'],
    ['1. Chi cục Hải quan khu vực XV bố trí trực ngày nghỉ.', 'Chi cục Hải quan khu vực XV'],
    ['1. Văn phòng Đăng ký đất đai tỉnh lập đội lưu động.', 'Văn phòng Đăng ký đất đai tỉnh'],
    [
      '1. Ban Quản lý dự án các công trình giao thông tỉnh đưa cầu vào sử dụng.',
      'Ban Quản lý dự án các công trình giao thông tỉnh',
    ],
    ['1. Ủy ban nhân dân tỉnh Bến Tre: ban hành đơn giá bồi thường.', 'Ủy ban nhân dân tỉnh Bến Tre'],
    ['1. Giao Quỹ Đầu tư phát triển tỉnh thẩm định hồ sơ vay.', 'Quỹ Đầu tư phát triển tỉnh'],
    ['1. Mỗi bệnh viện phải dự trữ thuốc thiết yếu.', 'Mỗi bệnh viện'],
    ['1. 05 xã chưa nộp phương án ứng phó phải nộp trong tuần này.', '05 xã chưa nộp phương án ứng phó'],
    ['1. Riêng 02 bệnh viện ngoài công lập hoàn thành đấu thầu.', '02 bệnh viện ngoài công lập'],
    ['1. Ba đơn vị nêu tại mục II kiểm điểm trách nhiệm.', 'Ba đơn vị nêu tại mục II'],
    ['1. Nhà thầu có trách nhiệm trả tiền công cho người lao động.', 'Nhà thầu'],
    ['1. Từ ngày 01/9/2026, chủ đầu tư phải lập hồ sơ nghiệm thu.', 'chủ đầu tư'],
  ])('leads in %j', (outline, lead) => {
    expect(leads(outline)).toEqual([[lead]]);
  });

  it.each([
    '1. Tổ chức 02 cuộc diễn tập.',
    '1. Bệnh viện Đa khoa tỉnh Hà Nam đã mua máy chụp cắt lớp.',
    '1. Công ty Điện lực Hòa Bình đạt 45% kế hoạch.',
    '1. Đơn vị nào để xảy ra mất an toàn thì bị phê bình.',
    '1. Tổ công tác làm việc theo chế độ kiêm nhiệm.',
    '1. Ban Chỉ đạo do Phó Chủ tịch UBND tỉnh làm Trưởng ban.',
  ])('is told nothing in %j', (outline) => {
    expect(leads(outline).flat()).toEqual([]);
  });
});

describe('an agency that is known', () => {
  it.each([
    ['1. Công an tỉnh diễn tập vào ngày 12/9/2026.', ['Công an tỉnh']],
    ['1. Sở Tài chính cân đối nguồn vốn.', ['Sở Tài chính']],
    ['1. Sở Y tế yêu cầu các nhà thầu bổ sung thiết bị.', ['Sở Y tế']],
    ['1. Dự án nào giải ngân dưới 40% thì Sở Tài chính tham mưu điều chuyển vốn.', ['Sở Tài chính']],
    ['1. Giá khởi điểm do Sở Tài chính xác định.', ['Sở Tài chính']],
    ['1. Xây dựng đề án trong tháng 9/2026, do Sở Nội vụ chủ trì soạn thảo.', ['Sở Nội vụ']],
  ])('leads in %j, whatever its verb', (outline, lead) => {
    expect(leads(outline)).toEqual([lead]);
  });

  it.each([
    '1. Sở Tài chính còn 12 hồ sơ chậm.',
    '1. Công an tỉnh chiếm 30% tổng số.',
    '1. Sở Y tế kiến nghị bổ sung biên chế.',
  ])('is told nothing in %j', (outline) => {
    expect(leads(outline)).toEqual([]);
  });
});

describe('names beside each other', () => {
  it('are one owner each where both are unknown bodies', () => {
    expect(leads('1. Giao Công an cấp xã cùng trưởng thôn đến từng nhà xác minh.')).toEqual([
      ['Công an cấp xã', 'trưởng thôn'],
    ]);
  });

  it('of a person are that person, office and all', () => {
    expect(
      leads('1. Giao đồng chí Trần Văn Bình, Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo việc di dời.'),
    ).toEqual([['Trần Văn Bình, Phó Chủ tịch UBND tỉnh']]);
  });

  it('help where "phối hợp với" names them', () => {
    const outline =
      '1. Giao Sở Công Thương chủ trì, phối hợp với Hiệp hội Chè Thái Nguyên và Công ty Cổ phần Sao Mai lập bản đồ vùng chè.';
    expect(seen(documentOf(outline)).map(({ coordinate, task }) => [coordinate, task])).toEqual([
      [['Hiệp hội Chè Thái Nguyên', 'Công ty Cổ phần Sao Mai'], 'Lập bản đồ vùng chè.'],
    ]);
  });
});

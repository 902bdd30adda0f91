import { describe, expect, it } from 'vitest';
import { dueDatesOf } from '../../../src/directive/deadline.ts';
import { findProseDeadlines } from '../../../src/ingestion/deadlines/deadline-in-prose.ts';
import { isoDate } from '../../../src/vietnamese/calendar.ts';

const context = { year: 2026, period: null, issued: isoDate(2026, 8, 3) };
const found = (sentence: string) => findProseDeadlines(sentence, context).map(({ deadline }) => deadline);
const first = (sentence: string) => found(sentence)[0] ?? null;

// sentence → first due day
const DUE: readonly (readonly [string, string])[] = [
  ['Tổ chức hội chợ sách ngày 09/10/2026 tại phường Bến Nghé', '2026-10-09'],
  ['Lễ ra quân dự kiến tổ chức ngày 22/9/2026', '2026-09-22'],
  ['tổ chức diễn tập trong hai ngày 7 và 8/10/2026', '2026-10-07'],
  ['Ra quân dọn vệ sinh từ ngày 05/9 đến ngày 25/9/2026 tại các chợ', '2026-09-25'],
  ['Mở đợt cao điểm (từ ngày 05/9/2026 đến ngày 25/9/2026) kiểm tra bến bãi', '2026-09-25'],
  ['Thí điểm giao hàng tại nhà, từ ngày 01/9/2026 đến hết năm', '2026-12-31'],
  ['trình tại kỳ họp chuyên đề tháng 10/2026', '2026-10-31'],
  ['báo cáo tại phiên họp thường kỳ tháng 9/2026', '2026-09-30'],
  ['đưa trường mới vào sử dụng trước ngày khai giảng 05/9/2026', '2026-09-04'],
  ['báo cáo trước phiên họp thứ ba, dự kiến vào ngày 20/10/2026', '2026-10-19'],
  ['giao nền nhà cho dân trước Tết Nguyên đán Đinh Mùi', '2027-02-05'],
  ['kiểm tra lại vào tuần đầu tháng 11/2026', '2026-11-07'],
  ['sơ kết trong nửa đầu tháng 10 năm 2026', '2026-10-15'],
  ['kiểm tra ít nhất 12 chợ trong năm', '2026-12-31'],
  ['Trong năm 2026, Ban Pháp chế giám sát việc cấp phép', '2026-12-31'],
  ['Rà soát từ nay đến hết ngày 31/10/2026', '2026-10-31'],
  ['chậm nhất đến 17 giờ ngày 25/9/2026 phải gửi danh sách', '2026-09-25'],
  ['không quá ngày 15/9/2026 phải trả mặt bằng', '2026-09-15'],
  ['các chốt còn lại phải được lắp đặt trong tháng 9/2026', '2026-09-30'],
  ['thời gian đối soát được lùi đến ngày 30/11/2026', '2026-11-30'],
  ['Chuyển hạn bàn giao sang ngày 10/9/2026', '2026-09-10'],
  ['đặt hàng nghiên cứu men vi sinh, nghiệm thu quý II/2027', '2027-06-30'],
  ['Đợt 1 (tháng 9) gồm 14 hệ thống', '2026-09-30'],
  ['đạt 55% vào cuối tháng 9 và 100% vào cuối năm', '2026-09-30'],
  ['công khai bảng giá trước ngày 15/10/2026, cập nhật vào ngày 25 hằng tháng', '2026-10-14'],
  ['bắt buộc dùng khóa mới chậm nhất từ ngày 15/9/2026', '2026-09-15'],
];

const RECURRING: readonly string[] = [
  'Đoàn liên ngành đi kiểm tra ít nhất 02 lần/quý',
  'cán bộ trực tại bản tối thiểu 04 ngày/tháng',
  'đối thoại với tiểu thương mỗi tuần ít nhất một buổi',
  'soát xét cấu hình mỗi năm 02 lần',
  'diễn tập khôi phục 06 tháng/lần',
  'Mở chuyên mục phát vào tối thứ Tư và sáng Chủ nhật',
  'phát sóng lúc 19 giờ 45 phút thứ Năm hằng tuần, bắt đầu từ tháng 9/2026',
  'họp vào chiều thứ Sáu tuần thứ ba của tháng',
  'Hằng quý, chấm điểm từng phòng',
  'Mỗi quý gửi thư giả mạo thử nghiệm',
  'bố trí vốn hằng năm',
  'công bố hằng năm vào tháng 3',
  'Văn phòng tổng hợp, trình trước ngày 05 tháng sau',
  'cơ quan thường trực tổng hợp, báo cáo trước ngày 25.',
  'không đốt nương từ ngày 01/12 năm trước đến 30/4 năm sau',
];

describe('when a clause is to be done', () => {
  it.each(DUE)('%s', (sentence, due) => {
    expect(dueDatesOf(first(sentence))[0]).toBe(due);
  });

  it.each(RECURRING)('comes back: %s', (sentence) => {
    expect(first(sentence)?.meaning.kind).toBe('recurring');
  });

  it.each([
    'chấm dứt hợp đồng nếu đến ngày 15/11/2026 nhà thầu chưa đạt 60% khối lượng',
    'Đến hết tháng 10, đơn vị nào giải ngân dưới 40% thì điều chuyển vốn',
    'Dự án nào đến hết ngày 30/9/2026 chưa khởi công thì thu hồi đất',
    'Bước đầu không áp dụng trước ngày 01/3/2027',
    'thanh toán đều các tháng, không dồn vào cuối năm',
    'chấm dứt luân chuyển hồ sơ giấy từ ngày 01/9/2026',
    'các dự án giải ngân dưới 40% tại thời điểm 30/9/2026',
    'Triển khai tại mọi bệnh viện, riêng Bệnh viện Tâm thần được lùi đến Quý I năm 2027',
    'phí duy trì 2 triệu đồng mỗi năm',
    'mức khoán 300.000 đồng/tổ/tháng',
    'trực từ sáng thứ Hai đến chiều thứ Sáu',
    'Hội nghị chiều thứ Sáu, ngày 31/7/2026',
    'chọn bài hát "Hẹn nhau ngày 19/9/2026" làm bài hát chung',
  ])('is not said in: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it('is kept as printed where the session is named and its day is not', () => {
    expect(first('trình HĐND tỉnh tại kỳ họp giữa năm 2027')).toMatchObject({
      text: 'tại kỳ họp giữa năm 2027',
      meaning: { kind: 'condition' },
    });
    expect(dueDatesOf(first('trình tại kỳ họp giữa năm, dự kiến khai mạc ngày 14/9/2026'))).toEqual([
      '2026-09-14',
    ]);
  });

  it('ends before a condition that comes after it', () => {
    const sentence = 'tháo dỡ trước ngày 30/9/2026, nếu hộ nào không chấp hành thì cưỡng chế';
    expect(found(sentence).map(({ text }) => text)).toEqual(['trước ngày 30/9/2026']);
  });
});

import { termTable } from './term-table.ts';

/** English words for time, order, amounts and comparison, and how Vietnamese directives say them. Lower case. */
export const TIME_AND_AMOUNTS = termTable(`
  morning = sáng / buổi sáng; this morning = sáng nay; afternoon = chiều / buổi chiều
  evening = tối / buổi tối; night = đêm; midnight = 24 giờ / nửa đêm; noon = trưa; o'clock = giờ
  business day = ngày làm việc; calendar day = ngày; weekday = ngày trong tuần
  weekend = cuối tuần / thứ bảy, chủ nhật; fortnight = 02 tuần; fortnightly = 02 tuần; two weeks = 02 tuần
  day of the month = ngày; last day = ngày cuối; first day = ngày đầu; first week = tuần đầu
  second week = tuần thứ hai; third week = tuần thứ ba; last week = tuần cuối
  beginning of the month = đầu tháng; middle of the month = giữa tháng; mid-month = giữa tháng
  early in the month = đầu tháng; early this year = đầu năm
  since the beginning of the year = từ đầu năm đến nay / từ đầu năm
  since the start of the year = từ đầu năm đến nay; from the beginning of the year = từ đầu năm
  so far this year = từ đầu năm đến nay; to date = đến nay; until now = đến nay; up to now = đến nay
  so far = đến nay; by now = đến nay; as of now = đến nay; by the end of the year = đến cuối năm / hết năm
  by year-end = đến cuối năm; end of year = cuối năm; end of 2025 = cuối năm 2025 / hết năm 2025
  end of 2026 = cuối năm 2026 / hết năm 2026; end of 2027 = cuối năm 2027 / hết năm 2027
  end of 2030 = cuối năm 2030; this year = năm nay; last year = năm trước / năm ngoái
  previous year = năm trước; year before = năm trước; same period last year = cùng kỳ năm trước / cùng kỳ
  same period of last year = cùng kỳ năm trước; same period of 2025 = cùng kỳ năm 2025
  compared to the same period = so với cùng kỳ; year on year = so với cùng kỳ / cùng kỳ
  previous month = tháng trước; previous quarter = quý trước; next month = tháng sau / tháng tiếp theo
  next year = năm sau / năm tới; following month = tháng sau / tháng tiếp theo; following year = năm sau
  next quarter = quý sau; coming months = các tháng tới / thời gian tới; coming time = thời gian tới
  near future = thời gian tới; first nine months = 9 tháng đầu năm / 9 tháng
  first three months = 3 tháng đầu năm / quý I; first quarter = quý I; second quarter = quý II
  third quarter = quý III; fourth quarter = quý IV; last quarter = quý IV; decade = thập kỷ / 10 năm
  five-year = 5 năm; round-the-clock = 24/24; around the clock = 24/24; 24 hours a day = 24/24
  seven days a week = 24/7; duration = thời gian / thời hạn; time period = thời gian / giai đoạn
  time frame = thời gian; timeframe = thời gian; timeline = tiến độ / thời gian; milestone = mốc
  time point = thời điểm; point in time = thời điểm; moment = thời điểm; starting time = thời điểm bắt đầu
  start date = ngày bắt đầu; effective date = ngày có hiệu lực / hiệu lực / hiệu lực thi hành
  completion date = thời gian hoàn thành / ngày hoàn thành; completion time = thời gian hoàn thành
  expiry date = ngày hết hạn; validity period = thời hạn hiệu lực / hiệu lực; validity = hiệu lực / thời hạn
  date of issue = ngày ban hành; issue date = ngày ban hành; date of effect = ngày có hiệu lực
  day and night = ngày đêm; consecutive years = năm liên tiếp; successive = liên tiếp; in a row = liên tiếp
  consecutive quarters = quý liên tiếp; simultaneous = đồng thời; once a year = mỗi năm một lần / 01 lần/năm
  twice a year = 02 lần/năm / mỗi năm 02 lần; once a month = mỗi tháng một lần / 01 lần/tháng
  twice a month = 02 lần/tháng; once a week = mỗi tuần một lần / 01 lần/tuần; twice a week = 02 lần/tuần
  once a quarter = mỗi quý một lần; once a day = 01 lần/ngày; times a year = lần/năm
  times a month = lần/tháng; times per year = lần/năm; every month = hằng tháng; every week = hằng tuần
  every year = hằng năm; every quarter = hằng quý; every day = hằng ngày
  each month = hằng tháng / mỗi tháng; each year = hằng năm / mỗi năm; each quarter = hằng quý / mỗi quý
  each week = hằng tuần / mỗi tuần; each day = mỗi ngày; every two weeks = 02 tuần/lần
  every two years = 02 năm/lần; every three months = 03 tháng/lần; daily report = báo cáo hằng ngày
  delay = chậm trễ / chậm; lateness = chậm trễ; late report = báo cáo chậm; late dossier = hồ sơ trễ hạn
  overdue dossier = hồ sơ quá hạn; overdue debt = nợ quá hạn; first time = lần đầu / lần đầu tiên
  first prize = giải Nhất / giải nhất; second prize = giải Nhì / giải nhì; third prize = giải Ba / giải ba
  consolation prize = giải Khuyến khích; special prize = giải Đặc biệt; top prize = giải Nhất
  first place = đứng thứ nhất / hạng nhất / giải Nhất; second place = thứ hai
  number one = thứ nhất / đứng đầu; sixth = thứ sáu; seventh = thứ bảy; eighth = thứ tám; ninth = thứ chín
  tenth = thứ mười; eleventh = thứ 11; twelfth = thứ 12; first session = phiên thứ nhất / phiên họp thứ nhất
  first meeting = phiên họp thứ nhất; top five = 5 đứng đầu; top ten = 10 đứng đầu; top three = 3 đứng đầu
  zero = 0; none = không có; single = một / duy nhất; dozen = 12 / chục; half = một nửa / nửa
  one third = một phần ba / 1/3; two thirds = hai phần ba / 2/3; one quarter = một phần tư
  a quarter of = một phần tư; quarter of a year = quý; double = gấp đôi; twofold = gấp 2 lần
  two times = 2 lần; three times = 3 lần; times higher = lần; per mille = ‰; majority = đa số / phần lớn
  most people = đa số người dân; large part = phần lớn; minority share = thiểu số; remainder = còn lại
  balance left = còn lại; rest of = còn lại; at a minimum = tối thiểu; maximum level = mức tối đa
  maximum amount = mức tối đa / tối đa; minimum amount = mức tối thiểu; highest level = mức cao nhất
  lowest level = mức thấp nhất; ceiling = mức trần / trần / giới hạn; cap = mức trần / tối đa
  upper limit = mức tối đa / giới hạn; lower limit = mức tối thiểu; total amount = tổng số tiền / tổng số
  total value = tổng giá trị; total cost = tổng kinh phí / tổng chi phí; total area = tổng diện tích
  total length = tổng chiều dài; total population = tổng dân số; total revenue = tổng thu / tổng doanh thu
  overall total = tổng cộng; grand total = tổng cộng; in total = tổng số / tổng cộng; altogether = tổng cộng
  amount = số tiền / số lượng / mức; level = mức / mức độ / cấp / cấp độ
  capacity = công suất / năng lực / sức chứa / dung lượng
  storage capacity = dung lượng lưu trữ / dung lượng / dung tích; worth = giá trị / trị giá
  worth of = trị giá; output = sản lượng / sản phẩm; on average = bình quân / trung bình
  average number = bình quân; increase = tăng; rise = tăng; growth = tăng trưởng / tăng; decrease = giảm
  reduction = giảm / cắt giảm; fall = giảm; drop = giảm; decline = giảm; difference = chênh lệch / khác biệt
  gap = khoảng cách / chênh lệch; deficit = thiếu hụt / bội chi; shortfall = thiếu hụt / hụt
  shortage = thiếu / thiếu hụt; completion level = mức độ hoàn thành; percentage = tỷ lệ / phần trăm
  achievement rate = tỷ lệ đạt; implementation level = mức thực hiện
  target set = chỉ tiêu đề ra / chỉ tiêu được giao; relative to = so với; higher than = cao hơn
  lower than = thấp hơn; greater than = lớn hơn / trên; smaller than = nhỏ hơn / dưới; bigger than = lớn hơn
  longer than = dài hơn / quá; shorter than = ngắn hơn; better than = tốt hơn; worse than = kém hơn
  earlier than = trước / sớm hơn; later than = sau / muộn hơn; no later than = trước / chậm nhất
  not later than = trước / chậm nhất; at the latest = chậm nhất; equal to = bằng
  equivalent to = tương đương; as much as = bằng; the most = nhiều nhất; most = nhất / phần lớn
  the least = ít nhất; most common = phổ biến nhất; least = ít nhất; highest number = nhiều nhất
  highest rate = tỷ lệ cao nhất; lowest rate = tỷ lệ thấp nhất; fewer = ít hơn
`);

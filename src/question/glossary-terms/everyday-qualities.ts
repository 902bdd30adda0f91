import { termTable } from './term-table.ts';

/** English adjectives and adverbs of everyday speech, and how Vietnamese directives say them. Lower case. */
export const EVERYDAY_QUALITIES = termTable(`
  provincial = cấp tỉnh / tỉnh; municipal = thành phố; communal = cấp xã / xã; ministerial = bộ
  departmental = sở; governmental = nhà nước; administrative = hành chính; institutional = thể chế
  political = chính trị; financial = tài chính; commercial = thương mại; industrial = công nghiệp
  medical = y tế; educational = giáo dục; academic = học thuật; technological = công nghệ
  residential = dân cư; judicial = tư pháp; statutory = theo luật định; formal = chính thức
  informal = không chính thức; unofficial = không chính thức; central = trung tâm / trung ương
  centrally-assigned = Trung ương giao; assigned by the central level = Trung ương giao
  assigned by the central government = Trung ương giao; national = quốc gia
  nationwide = toàn quốc / cả nước; provincewide = toàn tỉnh; local = địa phương; overseas = nước ngoài
  abroad = nước ngoài; bilateral = song phương; joint = chung / phối hợp; mutual = lẫn nhau
  general = chung / tổng hợp; overall = chung / tổng thể; comprehensive = toàn diện
  fully = toàn diện / đầy đủ; full = đầy đủ / toàn bộ; whole = toàn / toàn bộ; entire = toàn bộ
  partial = một phần; quarterly = hằng quý; bi-annual = 6 tháng; biannual = 6 tháng; half-yearly = 6 tháng
  semi-annual = 6 tháng; hourly = hằng giờ; nightly = hằng đêm; urgent = cấp bách / khẩn trương / khẩn cấp
  pressing = cấp bách; critical = quan trọng / cấp bách; serious = nghiêm trọng / nghiêm túc
  strict = nghiêm; strong = mạnh; stronger = mạnh; strongest = mạnh nhất; powerful = mạnh; weak = yếu
  high = cao; highest = cao nhất; low = thấp; lowest = thấp nhất; higher = cao hơn; lower = thấp hơn
  leading = đầu ngành / hàng đầu; best = tốt nhất; good = tốt; better = tốt hơn; bad = kém; worse = kém
  worst = kém nhất; big = lớn; bigger = lớn; biggest = lớn nhất; large = lớn; larger = lớn hơn
  largest = lớn nhất; huge = lớn; great = lớn; small = nhỏ; smaller = nhỏ; smallest = nhỏ nhất; long = dài
  longer = dài hơn; longest = dài nhất; short = ngắn; shortest = ngắn nhất; wide = rộng; narrow = hẹp
  deep = sâu; heavy = nặng; light = nhẹ; thick = dày; thin = mỏng; earlier = trước đây; previous = trước
  former = cũ / trước đây; past = vừa qua; recent = gần đây; recently = mới đây; latest = mới nhất
  last = cuối; final = cuối cùng / cuối; first = đầu tiên / đầu; third = thứ ba; fourth = thứ tư
  fifth = thứ năm; next = tiếp theo; following = sau; upcoming = sắp tới; future = tương lai; old = cũ
  newest = mới nhất; young = trẻ; older = cao tuổi; middle = giữa; initial = ban đầu; ready = sẵn sàng
  available = sẵn có; possible = có thể; impossible = không thể; successful = thành công
  successfully = thành công; unsuccessful = không thành công; failed = thất bại; pending = chờ / tồn đọng
  open = mở; closed = đóng; active = hoạt động; inactive = không hoạt động; existing = hiện có / hiện hành
  actual = thực tế; real = thực; effective = hiệu quả; valid = còn hiệu lực / hợp lệ; expired = hết hạn
  overdue = quá hạn; on-time = đúng hạn; on schedule = đúng tiến độ; ahead of schedule = vượt tiến độ
  early completion = trước hạn; planned = theo kế hoạch; unplanned = đột xuất; ad hoc = đột xuất
  surprise = đột xuất; unannounced = đột xuất; thematic = chuyên đề; topical = chuyên đề; routine = định kỳ
  scheduled = định kỳ; special = đặc biệt / đặc thù; specific = cụ thể / đặc thù
  exemplary = kiểu mẫu / tiêu biểu; standard = chuẩn / tiêu chuẩn; nucleus = hạt nhân; basic = cơ bản
  essential = thiết yếu; necessary = cần thiết; key = trọng điểm / trọng tâm / then chốt
  main = chính / chủ yếu; primary = chính; secondary = phụ; important = quan trọng; vital = quan trọng
  significant = quan trọng; strategic = chiến lược; priority = ưu tiên; preferential = ưu đãi
  notable = nổi bật; breakthrough = đột phá; pioneering = tiên phong; creative = sáng tạo
  smart = thông minh; intelligent = thông minh; digital = số; electronic = điện tử; virtual = ảo
  mobile = di động; wireless = không dây; wired = có dây; remote = từ xa / vùng sâu, vùng xa
  online = trực tuyến; offline = trực tiếp; in person = trực tiếp; direct = trực tiếp; directly = trực tiếp
  indirect = gián tiếp; face-to-face = trực tiếp; end-to-end = toàn trình; full-process = toàn trình
  fully online = toàn trình; whole-process = toàn trình; partially online = một phần
  high-tech = công nghệ cao; hi-tech = công nghệ cao; high-quality = chất lượng cao; low-cost = chi phí thấp
  low-lying = trũng; large-scale = quy mô lớn; small-scale = quy mô nhỏ; long-term = dài hạn
  short-term = ngắn hạn; mid-term = trung hạn; non-stop = không dừng; paperless = không giấy tờ
  cashless = không dùng tiền mặt; free = miễn phí; cheap = rẻ; expensive = đắt; costly = tốn kém
  rich = giàu; poor = nghèo / kém; near-poor = cận nghèo; needy = khó khăn; vulnerable = yếu thế
  elderly = cao tuổi; unemployed = thất nghiệp; homeless = vô gia cư; healthy = khỏe mạnh; sick = ốm
  ill = bệnh; dead = chết; missing = mất tích / thiếu; injured = bị thương; wounded = bị thương
  fallen = liệt sĩ; unidentified = chưa xác định được danh tính; unknown = chưa xác định
  anonymous = ẩn danh; hidden = ẩn; secret = mật; confidential = mật; encrypted = mã hóa
  biometric = sinh trắc học; personal = cá nhân; individual = cá nhân; private = tư nhân / riêng
  collective = tập thể; public = công / công cộng; shared = dùng chung; internal = nội bộ
  external = bên ngoài; domestic = trong nước; rural = nông thôn; urban = đô thị; coastal = ven biển
  mountainous = miền núi; border = biên giới; eastern = phía đông; western = phía tây; northern = phía bắc
  southern = phía nam; green = xanh; red = đỏ; yellow = vàng; blue = xanh; white = trắng; black = đen
  clean = sạch; dirty = bẩn; polluted = ô nhiễm; safe = an toàn; dangerous = nguy hiểm; hazardous = nguy hại
  toxic = độc hại; organic = hữu cơ; natural = tự nhiên; artificial = nhân tạo; solar = mặt trời
  renewable = tái tạo; sustainable = bền vững; harmonious = hài hòa; civilised = văn minh; happy = hạnh phúc
  transparent = minh bạch; clear = rõ; unclear = chưa rõ; simple = đơn giản; complex = phức tạp
  complicated = phức tạp; difficult = khó khăn; easy = dễ; quick = nhanh; fast = nhanh; slow = chậm
  slowest = chậm nhất; fastest = nhanh nhất; maximum = tối đa / cao nhất; minimum = tối thiểu / ít nhất
  average = trung bình / bình quân; total = tổng / tổng số; annual = hằng năm
  per capita = bình quân đầu người; accumulated = lũy kế; cumulative = lũy kế; concentrated = tập trung
  centralized = tập trung; decentralised = phân cấp; distributed = phân tán; integrated = tích hợp
  connected = kết nối; automatic = tự động; experimental = thử nghiệm; permanent = thường trực
  standing = thường trực; regular = thường xuyên / định kỳ; irregular = không thường xuyên
  continuous = liên tục; annual plan = kế hoạch năm; ethnic = dân tộc; religious = tôn giáo
  historical = lịch sử; ancient = cổ; modern = hiện đại; traditional = truyền thống; korean = Hàn Quốc
  vietnamese = Việt Nam; trade-wise = thương mại; equivalent = tương đương; similar = tương tự
  different = khác; various = khác nhau; sole = duy nhất; unique = duy nhất; exclusive = độc quyền
  mandatory = bắt buộc; eligible = đủ điều kiện; ineligible = không đủ điều kiện; qualified = đủ điều kiện
  senior = cao cấp; junior = trẻ; full-time = chuyên trách; part-time = kiêm nhiệm; dedicated = chuyên trách
  specialised = chuyên trách / chuyên ngành; professional = chuyên nghiệp / chuyên môn
  competent = có thẩm quyền; relevant = liên quan; stricken = bị ảnh hưởng; affected = bị ảnh hưởng
  popular = phổ biến / bình dân; famous = nổi tiếng; prominent = tiêu biểu
`);

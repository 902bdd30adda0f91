import { termTable } from './term-table.ts';

/** English words for papers, meetings, powers, conditions, causes and duties, and how Vietnamese directives say them. Lower case. */
export const PAPERS_AND_MEETINGS = termTable(`
  joint resolution = nghị quyết liên tịch; thematic resolution = nghị quyết chuyên đề
  draft law = dự thảo luật / dự án luật; bill = dự án luật / hóa đơn; law on land = Luật Đất đai
  land law = Luật Đất đai; penal code = Bộ luật Hình sự; criminal code = Bộ luật Hình sự
  civil code = Bộ luật Dân sự; code of conduct = quy tắc ứng xử; constitution = Hiến pháp
  ordinance = pháp lệnh; urgent telegram = công điện / công điện khẩn; telegraph = công điện
  public telegram = công điện; written request = văn bản đề nghị; written reply = văn bản trả lời
  written opinion = ý kiến bằng văn bản; written report = báo cáo bằng văn bản
  document in writing = văn bản; in writing = bằng văn bản; written document = văn bản
  guiding document = văn bản hướng dẫn; guidance document = văn bản hướng dẫn
  directing document = văn bản chỉ đạo; urging document = văn bản đôn đốc; paper form = bản giấy
  form = biểu mẫu / hình thức / mẫu; template = mẫu / biểu mẫu; form number = mẫu số
  statistical form = biểu mẫu thống kê; attached list = danh sách kèm theo; minutes = biên bản / phút
  record of meeting = biên bản; violation record = biên bản vi phạm; record of violation = biên bản vi phạm
  logbook = sổ nhật ký; register book = sổ đăng ký; notebook of records = sổ
  certificate = giấy chứng nhận / chứng chỉ / giấy xác nhận / chứng thư
  written commitment = cam kết / bản cam kết; commitment = cam kết; pledge = cam kết; undertaking = cam kết
  signed commitment = ký cam kết; declaration form = tờ khai; application = hồ sơ / đơn / ứng dụng
  letter of application = đơn; petition letter = đơn thư / đơn; letter of complaint = đơn khiếu nại
  complaint = khiếu nại / phản ánh / phản ánh kiến nghị; complaint letter = đơn khiếu nại
  recipient of the document = nơi nhận; place of receipt = nơi nhận; signature on behalf = thay mặt
  copy to = nơi nhận; sender = người gửi / đơn vị gửi; addressee = nơi nhận / kính gửi
  article of law = điều; point of a clause = điểm; paragraph = đoạn / khoản; title = tiêu đề / danh hiệu
  reference number = số hiệu / số; document number = số hiệu văn bản / số văn bản
  number and symbol = số, ký hiệu; incoming document = văn bản đến; outgoing document = văn bản đi
  confidential document = văn bản mật; secrecy level = độ mật; question and answer session = phiên chất vấn
  questioning session = phiên chất vấn; question and answer = chất vấn / hỏi đáp; interpellation = chất vấn
  extraordinary session = kỳ họp bất thường / kỳ họp chuyên đề; thematic session = kỳ họp chuyên đề
  ordinary session = kỳ họp thường lệ; session of the people's council = kỳ họp HĐND
  regular meeting = phiên họp thường kỳ / họp thường kỳ
  monthly meeting = phiên họp thường kỳ / họp hằng tháng; weekly meeting = họp giao ban tuần
  briefing meeting = họp giao ban; preliminary review conference = hội nghị sơ kết
  mid-term review conference = hội nghị sơ kết; final review = tổng kết
  summary conference = hội nghị tổng kết; review conference = hội nghị sơ kết / hội nghị tổng kết
  review meeting = cuộc họp kiểm điểm / họp rà soát; review = rà soát / kiểm điểm / đánh giá
  self-criticism = kiểm điểm; training conference = hội nghị tập huấn
  launching ceremony = lễ phát động / lễ ra quân; launch ceremony = lễ phát động / lễ khai trương
  signing ceremony = lễ ký kết; working trip = chuyến công tác; business trip = đi công tác / công tác
  working visit = chuyến công tác / chuyến thăm và làm việc; working delegation = đoàn công tác
  inspection team = đoàn kiểm tra / đoàn thanh tra; inspection delegation = đoàn kiểm tra
  inter-agency team = đoàn liên ngành; interdisciplinary inspection team = đoàn kiểm tra liên ngành
  inter-sectoral inspection team = đoàn kiểm tra liên ngành; monitoring delegation = đoàn giám sát
  survey team = đoàn khảo sát / tổ khảo sát; special task force = tổ công tác đặc biệt / tổ công tác
  taskforce = tổ công tác; working team = tổ công tác; working group = tổ công tác / tổ giúp việc
  drafting team = tổ biên tập / tổ soạn thảo; drafting committee = ban soạn thảo
  secretariat team = tổ thư ký; expert group = tổ chuyên gia; advisory group = tổ tư vấn
  standing body = cơ quan thường trực; standing member = ủy viên thường trực; member of committee = ủy viên
  committee member = ủy viên; organising committee = ban tổ chức; jury panel = ban giám khảo
  judging panel = ban giám khảo; meeting hall = hội trường; floor of building = tầng; third floor = tầng 3
  second floor = tầng 2; ground floor = tầng 1; invitation = thư mời / giấy mời; invited guest = khách mời
  guest = khách mời / khách; quorum = số lượng đại biểu; vote in favour = biểu quyết tán thành / tán thành
  vote = biểu quyết / bỏ phiếu; vote for = tán thành / biểu quyết; delegate present = đại biểu có mặt
  present delegate = đại biểu có mặt; absent = vắng mặt; absence = vắng mặt; with reason = có lý do
  approval rate = tỷ lệ tán thành; opening speech = phát biểu khai mạc; speech = phát biểu
  presentation = tham luận / trình bày; discussion = thảo luận / trao đổi
  discussion session = phiên thảo luận; consensus = thống nhất / đồng thuận
  agreement = thỏa thuận / thống nhất; disagreement = không thống nhất / ý kiến khác
  comment = ý kiến / góp ý; opinion poll = lấy ý kiến; power = thẩm quyền / điện / quyền
  authority = thẩm quyền / cơ quan / cơ quan chức năng / chính quyền; functional force = lực lượng chức năng
  competent person = người có thẩm quyền; rights and obligations = quyền và nghĩa vụ
  right and interest = quyền và lợi ích; legitimate interest = lợi ích hợp pháp; duty = nhiệm vụ / nghĩa vụ
  on-duty = trực; duty shift = ca trực; duty officer = người trực; duty roster = lịch trực
  functions and tasks = chức năng, nhiệm vụ; person in charge = người phụ trách
  contact person = đầu mối liên hệ / đầu mối; lead unit = đơn vị chủ trì; leading unit = đơn vị chủ trì
  presiding agency = cơ quan chủ trì; presiding unit = đơn vị chủ trì; coordinating unit = đơn vị phối hợp
  implementing unit = đơn vị thực hiện; unit in charge = đơn vị chủ trì; superior agency = cơ quan cấp trên
  higher level = cấp trên / cấp cao hơn; affiliated = trực thuộc
  organisations and individuals = tổ chức, cá nhân; agencies and units = cơ quan, đơn vị
  departments and agencies = sở, ban, ngành; departments, agencies and sectors = sở, ban, ngành
  department and branch = sở, ngành / sở, ban, ngành; departments and localities = sở, ngành, địa phương
  ministries and sectors = bộ, ngành; sector and level = ngành, cấp; communes and wards = xã, phường
  wards and communes = xã, phường
  two-level local government = chính quyền địa phương 02 cấp / chính quyền địa phương 2 cấp
  two-tier local government = chính quyền địa phương 02 cấp / chính quyền địa phương 2 cấp
  two-level local authority = chính quyền địa phương 02 cấp
  two-level government = chính quyền địa phương 02 cấp / chính quyền 2 cấp
  commune-level unit = đơn vị hành chính cấp xã; requirement = yêu cầu / điều kiện
  criterion = tiêu chí / tiêu chuẩn; exception = ngoại lệ / trừ; case of force majeure = bất khả kháng
  force majeure = bất khả kháng; special case = trường hợp đặc biệt; emergency case = trường hợp khẩn cấp
  urgent case = trường hợp khẩn cấp / trường hợp cấp bách
  main cause = nguyên nhân chính / nguyên nhân chủ yếu; root cause = nguyên nhân gốc
  main reason = nguyên nhân chủ yếu / lý do chính; objective cause = nguyên nhân khách quan
  subjective cause = nguyên nhân chủ quan; impact = tác động / ảnh hưởng; aim = mục tiêu / mục đích
  motto = phương châm; guiding principle = nguyên tắc / quan điểm; viewpoint = quan điểm
  breakthrough task = nhiệm vụ đột phá; step = bước / khâu; stage of work = khâu; order of steps = trình tự
  sequence = trình tự; manner = cách thức; method = phương thức / phương pháp / hình thức
  plan b = phương án dự phòng; strong point = ưu điểm; weak point = điểm yếu / hạn chế
  problem = vấn đề / bài toán / vướng mắc; bottleneck = điểm nghẽn / nút thắt / khó khăn, vướng mắc
  hurdle = rào cản / khó khăn, vướng mắc; error = lỗi / sai sót; wrongdoing = sai phạm
  irregularity = sai phạm; violation = vi phạm / sai phạm; inadequacy = bất cập / hạn chế
  negligence = thiếu trách nhiệm; shirking = đùn đẩy / né tránh; avoidance = né tránh
  shirking responsibility = đùn đẩy trách nhiệm; disciplinary action = xử lý kỷ luật
  disciplinary measure = hình thức kỷ luật; prohibited act = hành vi bị nghiêm cấm / hành vi cấm
  prohibition = cấm / nghiêm cấm; ban = lệnh cấm / cấm; permission = cho phép / sự cho phép
  consent = đồng ý; entitlement = được hưởng / quyền lợi; exemption = miễn
  exemption and reduction = miễn, giảm; certificate of merit = bằng khen / giấy khen
  commendation = khen thưởng / biểu dương; labour medal = Huân chương Lao động; title of honour = danh hiệu
  emulation movement = phong trào thi đua; excellent performance = hoàn thành xuất sắc nhiệm vụ
  good completion = hoàn thành tốt nhiệm vụ; incomplete performance = không hoàn thành nhiệm vụ
  failure to complete tasks = không hoàn thành nhiệm vụ
  voter petition = kiến nghị của cử tri / ý kiến cử tri / kiến nghị cử tri
  voter recommendation = kiến nghị cử tri; voter meeting = tiếp xúc cử tri
  contact with voters = tiếp xúc cử tri; election day = ngày bầu cử; ballot = phiếu bầu / phiếu
  polling station = khu vực bỏ phiếu; deputy of the people's council = đại biểu HĐND
  party congress = đại hội đảng bộ / đại hội Đảng; party committee of the province = Tỉnh ủy
  city party committee = Thành ủy; provincial people's committee = UBND tỉnh
  party resolution = nghị quyết của Đảng; party building = xây dựng Đảng; party charter = Điều lệ Đảng
  mass mobilisation = dân vận
`);

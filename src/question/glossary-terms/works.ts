import { termTable } from './term-table.ts';

/** English compounds of the work of government in the digital age, and how Vietnamese directives say them. Lower case. */
export const WORKS = termTable(`
  information security monitoring centre = trung tâm giám sát an toàn thông tin
  security operations centre = trung tâm điều hành an toàn thông tin / trung tâm giám sát an toàn thông tin
  soc = SOC; ioc = IOC; smart operations centre = trung tâm điều hành thông minh
  monitoring centre = trung tâm giám sát; data integration centre = trung tâm tích hợp dữ liệu
  provincial data centre = trung tâm dữ liệu tỉnh / trung tâm tích hợp dữ liệu
  service centre = trung tâm phục vụ
  public administration service centre = trung tâm phục vụ hành chính công
  one-stop centre = trung tâm phục vụ hành chính công / bộ phận một cửa
  one-stop department = bộ phận một cửa; one-stop desk = bộ phận một cửa; service desk = bộ phận một cửa
  exploration centre = trung tâm khám phá; science discovery centre = Trung tâm Khám phá khoa học
  stem lab = STEM-Lab; stem education = giáo dục STEM; digital school report = học bạ số
  digital transcript = học bạ số; digital report card = học bạ số; electronic school record = học bạ số
  e-learning = học trực tuyến; online learning = học trực tuyến; online exam = thi trực tuyến
  online test = thi trực tuyến; online examination = thi trực tuyến; online meeting = họp trực tuyến
  online class = lớp học trực tuyến; online training = tập huấn trực tuyến
  online application = hồ sơ trực tuyến; online dossier = hồ sơ trực tuyến
  online submission = nộp hồ sơ trực tuyến; online processing = xử lý trực tuyến / giải quyết trực tuyến
  online booking = đặt lịch trực tuyến; appointment = lịch hẹn; online shopping = mua sắm trực tuyến
  online sale = bán hàng trực tuyến; live stream = livestream; livestream = livestream
  online public service = dịch vụ công trực tuyến
  end-to-end online service = dịch vụ công trực tuyến toàn trình
  end-to-end online public service = dịch vụ công trực tuyến toàn trình
  full online public service = dịch vụ công trực tuyến toàn trình
  national public service portal = Cổng dịch vụ công quốc gia
  public service support point = điểm hỗ trợ dịch vụ công; service support point = điểm hỗ trợ
  support point = điểm hỗ trợ; wifi point = điểm wifi; free wifi = wifi miễn phí
  access point = điểm truy cập; contact point = đầu mối; focal point = đầu mối; collection point = điểm thu
  pick-up point = điểm đón; payment point = điểm thanh toán; army unit = đơn vị quân đội
  military unit = đơn vị quân đội; business unit = đơn vị; people's court = tòa án nhân dân
  people's procuracy = viện kiểm sát nhân dân; community digital team = tổ công nghệ số cộng đồng
  digital technology team = tổ công nghệ số cộng đồng
  digital transformation officer = cán bộ chuyên trách chuyển đổi số
  full-time digital transformation officer = cán bộ chuyên trách chuyển đổi số
  it officer = cán bộ công nghệ thông tin; data officer = cán bộ dữ liệu
  chief information officer = giám đốc công nghệ thông tin; cyber security force = lực lượng an ninh mạng
  cyber safety = an toàn mạng; network safety = an toàn mạng; information safety = an toàn thông tin
  safety level = cấp độ an toàn; security level = cấp độ an toàn; security dossier = hồ sơ cấp độ
  level dossier = hồ sơ đề xuất cấp độ
  information system security level = cấp độ an toàn hệ thống thông tin
  security assessment = đánh giá an toàn thông tin; security inspection = kiểm tra an toàn thông tin
  penetration test = kiểm thử xâm nhập; bug = lỗi; log = nhật ký
  two-factor authentication = xác thực hai yếu tố; single sign-on = đăng nhập một lần
  digital identity account = tài khoản định danh điện tử
  electronic identification account = tài khoản định danh điện tử; level 2 account = tài khoản mức 2
  id account = tài khoản định danh; chip-based card = thẻ gắn chip; chip-based id card = căn cước gắn chip
  business identification = định danh tổ chức; e-passport = hộ chiếu điện tử
  digital driving licence = giấy phép lái xe điện tử; e-prescription = đơn thuốc điện tử
  electronic prescription = đơn thuốc điện tử
  electronic medical record = bệnh án điện tử / hồ sơ bệnh án điện tử; medical station = trạm y tế
  commune health station = trạm y tế xã; medical equipment = thiết bị y tế
  cashless market = chợ không dùng tiền mặt; cashless school = trường học không dùng tiền mặt
  e-commerce floor = sàn thương mại điện tử; e-commerce platform = sàn thương mại điện tử
  trading floor = sàn giao dịch; technology exchange = sàn giao dịch công nghệ; ocop product = sản phẩm OCOP
  traceability = truy xuất nguồn gốc; origin traceability = truy xuất nguồn gốc
  growing area code = mã số vùng trồng; planting area code = mã số vùng trồng
  smart agriculture = nông nghiệp thông minh; high-tech agriculture = nông nghiệp công nghệ cao
  smart irrigation = tưới thông minh; forest fire = cháy rừng; forest fire warning = cảnh báo cháy rừng
  vessel monitoring = giám sát tàu cá; journey monitoring device = thiết bị giám sát hành trình; iuu = IUU
  illegal fishing = khai thác bất hợp pháp; smart city = đô thị thông minh
  smart tourism = du lịch thông minh; smart school = trường học thông minh
  smart hospital = bệnh viện thông minh; smart classroom = phòng học thông minh
  smart camera = camera thông minh; ai camera = camera AI; digital map = bản đồ số
  digital twin = bản sao số; internet of things = Internet vạn vật / IoT; virtual reality = thực tế ảo
  augmented reality = thực tế tăng cường; machine learning = học máy
  large language model = mô hình ngôn ngữ lớn; generative ai = AI tạo sinh
  ai assistant = trợ lý AI / trợ lý ảo; source code = mã nguồn; open source = mã nguồn mở
  data set = tập dữ liệu / bộ dữ liệu; dataset = bộ dữ liệu; data field = trường dữ liệu
  data record = bản ghi; open data portal = cổng dữ liệu mở; shared data warehouse = kho dữ liệu dùng chung
  civil status data = dữ liệu hộ tịch; social security data = dữ liệu an sinh xã hội
  social security = an sinh xã hội; social security account = tài khoản an sinh xã hội
  social welfare = an sinh xã hội; social protection = bảo trợ xã hội; social assistance = trợ giúp xã hội
  investment procedure = thủ tục đầu tư; investor support = hỗ trợ nhà đầu tư
  land clearance = giải phóng mặt bằng; site clearance = giải phóng mặt bằng; public asset = tài sản công
  public property = tài sản công; surplus office = trụ sở dôi dư; surplus headquarters = trụ sở dôi dư
  innovation ecosystem = hệ sinh thái đổi mới sáng tạo; startup ecosystem = hệ sinh thái khởi nghiệp
  innovative startup = khởi nghiệp sáng tạo; start-up business = doanh nghiệp khởi nghiệp
  startup project = dự án khởi nghiệp
  science and technology enterprise = doanh nghiệp khoa học và công nghệ / doanh nghiệp khoa học công nghệ
  digital technology enterprise = doanh nghiệp công nghệ số; technology enterprise = doanh nghiệp công nghệ
  technology corporation = tập đoàn công nghệ; software company = công ty phần mềm
  software engineer = kỹ sư phần mềm; concentrated digital technology zone = khu công nghệ số tập trung
  digital technology zone = khu công nghệ số; concentrated it park = khu công nghệ thông tin tập trung
  semiconductor chip = chip bán dẫn; semiconductor human resources = nhân lực bán dẫn
  key national programme = chương trình trọng điểm quốc gia; international standard = tiêu chuẩn quốc tế
  technical regulation = quy chuẩn kỹ thuật; technical standard = tiêu chuẩn kỹ thuật
  product quality = chất lượng sản phẩm; total factor productivity = năng suất các nhân tố tổng hợp / TFP
  labour productivity = năng suất lao động; productivity = năng suất
  industrial production = sản xuất công nghiệp; production and business = sản xuất kinh doanh
  import-export = xuất nhập khẩu; import and export = xuất nhập khẩu; supply chain = chuỗi cung ứng
  value chain = chuỗi giá trị; logistics = logistics; data economy = kinh tế dữ liệu
  digital human resources = nhân lực số; high-quality human resources = nguồn nhân lực chất lượng cao
  human resource = nguồn nhân lực; leading expert = chuyên gia đầu ngành
  high-tech expert = chuyên gia công nghệ cao; policy mechanism = cơ chế, chính sách
  special mechanism = cơ chế đặc thù; sandbox = thử nghiệm có kiểm soát
  regulatory sandbox = thử nghiệm có kiểm soát; periodic report = báo cáo định kỳ
  ad hoc report = báo cáo đột xuất; report card = học bạ; progress report = báo cáo tiến độ
  summary report = báo cáo tổng hợp; assigned task = nhiệm vụ được giao
  key task = nhiệm vụ trọng tâm / nhiệm vụ trọng điểm; overdue task = nhiệm vụ quá hạn
  pilot model task = nhiệm vụ mô hình điểm; task group = nhóm nhiệm vụ
  working programme = chương trình công tác; three houses = 3 nhà / ba nhà
  cooperation model = mô hình hợp tác; public-private cooperation = hợp tác công tư
  historical document = tài liệu lịch sử; fallen soldier's grave = mộ liệt sĩ
  martyr's remains = hài cốt liệt sĩ; remains = hài cốt; dna = ADN; dna sample = mẫu ADN
  gene bank = ngân hàng gen; border commune = xã biên giới; island commune = xã đảo
  mobile coverage = phủ sóng di động; mobile broadband = băng rộng di động
  fixed broadband = băng rộng cố định; fibre household = hộ gia đình cáp quang; 5g station = trạm 5G
  5g base station = trạm thu, phát sóng 5G / trạm 5G; 5g network = mạng 5G; ipv6 = IPv6
  domain name = tên miền; mobile money = mobile money; e-wallet = ví điện tử; sim card = SIM
  spam call = cuộc gọi rác; online fraud = lừa đảo trực tuyến; online scam = lừa đảo trực tuyến
  high-tech crime = tội phạm công nghệ cao; fake news = tin giả; bad news = tin xấu
  harmful information = thông tin xấu độc; public opinion = dư luận; survey result = kết quả khảo sát
  citizen feedback = phản ánh kiến nghị; petition handling = xử lý kiến nghị
  complaint settlement = giải quyết khiếu nại; citizen reception = tiếp công dân
  judicial record = lý lịch tư pháp; criminal record certificate = phiếu lý lịch tư pháp
  residence registration = đăng ký cư trú; temporary residence = tạm trú; permanent residence = thường trú
  marriage registration = đăng ký kết hôn; marriage certificate = giấy chứng nhận kết hôn
  civil status digitisation = số hóa hộ tịch; book digitisation = số hóa sổ; scanned book = sổ quét
  face recognition = nhận diện khuôn mặt; fingerprint = vân tay; iris = mống mắt; check-in kiosk = kiosk
  automatic gate = cổng tự động; smart post = bưu cục thông minh; post office = bưu điện / bưu cục
  postal = bưu chính; postal service = bưu chính; venture capital fund = quỹ đầu tư mạo hiểm
  local venture fund = quỹ đầu tư mạo hiểm địa phương
`);

import { termTable } from './term-table.ts';

/** English nouns of everyday speech about government, and how Vietnamese directives say them. Lower case. */
export const EVERYDAY_NOUNS = termTable(`
  people = người dân / người / công dân; person = người; citizen = công dân / người dân
  resident = người dân; human = con người; participant = người tham gia / lượt người / học viên / đại biểu
  clinic = phòng khám / cơ sở khám, chữa bệnh; attendee = đại biểu / người tham dự; delegate = đại biểu
  candidate = thí sinh / ứng viên; applicant = người nộp hồ sơ / thí sinh; user = người dùng / người sử dụng
  member = thành viên / hội viên / đoàn viên; founder = người sáng lập; owner = chủ sở hữu / chủ
  employer = người sử dụng lao động; staff = cán bộ / nhân viên; talent = nhân tài / người tài
  intellectual = trí thức; expert = chuyên gia; learner = học viên / học sinh; pupil = học sinh
  teacher = giáo viên; fallen soldier = liệt sĩ; martyr = liệt sĩ; veteran = cựu chiến binh
  victim = nạn nhân; witness = nhân chứng; producer = nhà sản xuất / cơ sở sản xuất
  merchant = tiểu thương / hộ kinh doanh; consumer = người tiêu dùng; neighbour = láng giềng
  group = nhóm / tổ; classroom = lớp học; course = lớp / khóa
  training course = lớp tập huấn / lớp bồi dưỡng / lớp đào tạo / khóa đào tạo
  training class = lớp tập huấn / lớp bồi dưỡng / lớp đào tạo; training = đào tạo / tập huấn / bồi dưỡng
  lesson = bài học; study tour = học tập kinh nghiệm; institute = viện / viện nghiên cứu
  university = trường đại học / đại học; college = trường cao đẳng / cao đẳng; academy = học viện
  faculty = khoa; campus = cơ sở; library = thư viện; laboratory = phòng thí nghiệm; lab = phòng thí nghiệm
  centre = trung tâm; innovation centre = trung tâm đổi mới sáng tạo; hub = trung tâm
  park = công viên / khu; innovation park = công viên sáng tạo; technology park = khu công nghệ
  economic zone = khu kinh tế; industrial cluster = cụm công nghiệp; cluster = cụm; venue = địa điểm
  point = điểm; service point = điểm; spot = điểm; facility = cơ sở; establishment = cơ sở
  headquarters = trụ sở; building = tòa nhà / trụ sở; hall = hội trường; warehouse = kho; factory = nhà máy
  street = đường; road = đường; route = tuyến; line = tuyến / đường dây; bridge = cầu; tunnel = hầm
  market = chợ / thị trường; mall = trung tâm thương mại; shop = cửa hàng
  neighbourhood = tổ dân phố / khu phố; residential group = tổ dân phố; quarter area = khu phố; commune = xã
  ward = phường; district = huyện; town = thị trấn / thị xã; township = thị trấn; city = thành phố
  province = tỉnh; country = nước / quốc gia; nation = quốc gia; world = thế giới; border gate = cửa khẩu
  island = đảo; mountain = núi; hill = đồi; beach = bãi biển; job = việc làm; mission = nhiệm vụ
  activity = hoạt động; action = hành động; action plan = kế hoạch hành động
  action programme = chương trình hành động; operation = hoạt động / vận hành; effort = nỗ lực
  measure = biện pháp / giải pháp; solution = giải pháp; approach = phương pháp; mode = hình thức
  means = phương tiện; technique = kỹ thuật; digital transformation problem = bài toán lớn về chuyển đổi số
  issue = vấn đề; matter = vấn đề; question = câu hỏi / vấn đề; concern = vấn đề; topic = chuyên đề / chủ đề
  theme = chủ đề; content = nội dung; purpose = mục đích; objective = mục tiêu; target = chỉ tiêu / mục tiêu
  principle = nguyên tắc; norm = định mức; condition = điều kiện
  strengths and weaknesses = điểm mạnh, điểm yếu / ưu điểm, hạn chế; advantage = thuận lợi / lợi thế
  weakness = hạn chế / điểm yếu; disadvantage = khó khăn; shortcoming = tồn tại, hạn chế / hạn chế
  deficiency = thiếu sót / hạn chế; defect = khuyết điểm; difficulty = khó khăn
  obstacle = vướng mắc / khó khăn, vướng mắc; barrier = rào cản; cause = nguyên nhân
  reason = lý do / nguyên nhân; consequence = hậu quả; effect = hiệu quả / tác động / hiệu lực
  influence = ảnh hưởng; role = vai trò; potential = tiềm năng; opportunity = cơ hội; chance = cơ hội
  challenge = thách thức / khó khăn; risk = rủi ro / nguy cơ; hazard = nguy cơ; harm = thiệt hại
  accident = tai nạn; traffic accident = tai nạn giao thông; crisis = khủng hoảng; war = chiến tranh
  peace = hòa bình; number = số / số lượng; figure = số liệu / con số; quantity = số lượng; count = số lượng
  share = tỷ lệ / tỷ trọng; proportion = tỷ lệ / tỷ trọng; ratio = tỷ lệ; rate = tỷ lệ / mức
  degree = mức độ; extent = mức độ; maturity level = mức độ; satisfaction level = mức độ hài lòng
  score = điểm / điểm số; mark = điểm; ranking = xếp hạng / bảng xếp hạng; position = vị trí; index = chỉ số
  indicator = chỉ tiêu / chỉ số
  citizen and business service index = Bộ chỉ số phục vụ người dân, doanh nghiệp
  service index = chỉ số phục vụ; innovation index = chỉ số đổi mới sáng tạo
  digital transformation index = chỉ số chuyển đổi số; competitiveness index = chỉ số năng lực cạnh tranh
  par index = chỉ số cải cách hành chính / PAR Index; sipas = chỉ số hài lòng / SIPAS; size = quy mô
  area size = diện tích; surface area = diện tích; land area = diện tích; acreage = diện tích; hectare = ha
  length = chiều dài; server capacity = máy chủ, dung lượng lưu trữ; speed = tốc độ; temperature = nhiệt độ
  frequency = tần suất; term = thời hạn / nhiệm kỳ; period = giai đoạn / thời kỳ / kỳ; time limit = thời hạn
  processing time = thời gian giải quyết; pair = cặp; series = loạt; block = khối
  political system block = khối; sheet = bảng; page = trang; version = phiên bản; edition = phiên bản
  piece = cái; element = yếu tố; factor = yếu tố; sample = mẫu; instance = trường hợp; turn = lượt
  installation = lượt cài đặt / lắp đặt; hit = lượt truy cập; tour = chuyến tham quan; batch = đợt
  wave = sóng / đợt; mobile signal = sóng di động; signal = sóng / tín hiệu; coverage = phủ sóng
  black spot = vùng lõm sóng; dead zone = vùng lõm sóng; signal gap = vùng lõm sóng
  budget = ngân sách / kinh phí / dự toán; funding = kinh phí; expense = kinh phí / chi phí; spending = chi
  revenue = thu / doanh thu; turnover = doanh thu; profit = lợi nhuận; income = thu nhập; stipend = phụ cấp
  monthly support = hỗ trợ hằng tháng; support = hỗ trợ; assistance = hỗ trợ; help = hỗ trợ
  grant = tài trợ / hỗ trợ; loan = vay / cho vay; price = giá; parking fee = phí gửi xe / phí đỗ xe
  toll = phí; toll system = hệ thống thu phí; non-stop toll = thu phí không dừng
  non-stop toll system = hệ thống thu phí không dừng; fine = mức phạt / xử phạt; penalty = xử phạt
  tax = thuế; investment = đầu tư; capital = vốn; fund = quỹ; asset = tài sản; property = tài sản
  wallet = ví; cash = tiền mặt; currency = tiền tệ; bank = ngân hàng; insurance = bảo hiểm; agent = đại lý
  public service agent = đại lý dịch vụ công; agent point = điểm đại lý; brand = thương hiệu / hãng
  label = nhãn hiệu / nhãn; community trademark = nhãn hiệu cộng đồng; product = sản phẩm; goods = hàng hóa
  commodity = hàng hóa; equipment = trang thiết bị / thiết bị; device = thiết bị; machine = máy
  tool kit = bộ công cụ; toolkit = bộ công cụ; phone = điện thoại; screen = màn hình; sensor = cảm biến
  kiosk = kiosk / ki-ốt; firewall = tường lửa; server = máy chủ; physical server = máy chủ vật lý
  cable = cáp; network = mạng; base station = trạm thu phát sóng / trạm
  transceiver station = trạm thu, phát sóng; bts = trạm thu phát sóng; tower = cột / trạm; app = ứng dụng
  application software = ứng dụng; utility = tiện ích; feature = tính năng / tiện ích; service = dịch vụ
  module = phân hệ / mô-đun; link = liên kết / đường dẫn; url = đường dẫn; address = địa chỉ
  hotline = đường dây nóng / hotline; phone number = số điện thoại; channel = kênh; page view = lượt xem
  website = trang thông tin điện tử / website; portal = cổng / cổng thông tin điện tử
  social network = mạng xã hội; social media = mạng xã hội; fanpage = fanpage; news article = tin, bài
  clip = clip; leaflet = tờ rơi; slogan = khẩu hiệu; award = giải thưởng / khen thưởng
  prize = giải thưởng / giải; degree certificate = bằng; name = tên; signature = chữ ký; photo = ảnh
  image = hình ảnh; logo = biểu trưng; symbol = biểu tượng; language = ngôn ngữ; word = từ
  submission = nộp / gửi / trình / tờ trình; letter of request = văn bản đề nghị
  proposal = đề nghị / đề xuất / tờ trình; request = đề nghị / yêu cầu; suggestion = kiến nghị / đề xuất
  idea = ý tưởng; initiative = sáng kiến; invention = sáng chế; patent = bằng sáng chế / sáng chế
  utility solution = giải pháp hữu ích; industrial design = kiểu dáng công nghiệp
  research team = nhóm nghiên cứu; research group = nhóm nghiên cứu
  research project = đề tài / nhiệm vụ khoa học; science task = nhiệm vụ khoa học và công nghệ
  scientific task = nhiệm vụ khoa học và công nghệ; topic of research = đề tài
  space science = khoa học vũ trụ / khoa học không gian; hormone = hormone; gene = gen; cell = tế bào
  drug = thuốc / ma túy; vaccine = vắc xin; virus = vi rút; health = y tế / sức khỏe
  smart health kiosk = kiosk y tế thông minh; health kiosk = kiosk y tế
  electronic health book = sổ sức khỏe điện tử; health book = sổ sức khỏe điện tử
  patient = người bệnh / bệnh nhân; bed = giường; marriage record = dữ liệu kết hôn
  birth record = dữ liệu khai sinh; death record = dữ liệu khai tử
  historical archive = tài liệu lưu trữ lịch sử; archive document = tài liệu lưu trữ
  land record = hồ sơ địa chính; land plot = thửa đất; house = nhà; home = nhà
  apartment = căn hộ / chung cư; household = hộ / hộ gia đình; family = gia đình / hộ
  poor household = hộ nghèo; near-poor household = hộ cận nghèo; dosing = liều; court hearing = phiên tòa
  hearing = phiên tòa; precedent = án lệ; vulnerability = lỗ hổng / điểm yếu
  security flaw = lỗ hổng bảo mật; cyber attack = tấn công mạng; data leak = lộ lọt dữ liệu
  virtual assistant = trợ lý ảo; chatbot = chatbot / trợ lý ảo
  traffic camera = camera giao thông / camera giám sát
  smart urban centre = trung tâm điều hành đô thị thông minh; literacy = học vụ / xóa mù
  popular education = bình dân học vụ; digital literacy class = lớp bình dân học vụ số
  ai literacy class = lớp bình dân AI học vụ; ai literacy = bình dân AI học vụ
  signal tower = trạm phát sóng; vehicle = phương tiện / xe; boat = tàu; fishing boat = tàu cá
  bus = xe buýt / xe khách; motorbike = xe máy; bicycle = xe đạp; airport = sân bay / cảng hàng không
  port = cảng; bus station = bến xe / bến xe khách; central bus station = bến xe khách trung tâm
  electronic toll collection = thu phí điện tử không dừng / thu phí không dừng; weather = thời tiết
  rain = mưa; wind = gió; sun = mặt trời; storm = bão; flood = lũ lụt / lũ; flower = hoa; animal = động vật
  pet = vật nuôi; dog = chó; cat = mèo; cow = bò; buffalo = trâu; chicken = gà; duck = vịt; bird = chim
  food = thực phẩm; drink = đồ uống; beer = bia; tobacco = thuốc lá; cigarette = thuốc lá; clothes = quần áo
  book = sách; music = âm nhạc; song = bài hát; dance = múa; game = trò chơi; video game = trò chơi điện tử
  player = cầu thủ; match = trận đấu; competition = cuộc thi / hội thi; champion = vô địch
  winner = người đạt giải; ticket = vé; passenger = hành khách; hotel = khách sạn; restaurant = nhà hàng
  tourist attraction = điểm du lịch; destination = điểm đến; temple = chùa / đền; church = nhà thờ
  funeral = tang lễ; tet = Tết; festival = lễ hội; anniversary = kỷ niệm
  president of vietnam = Chủ tịch nước; general secretary = Tổng Bí thư; plan = kế hoạch
  year plan = kế hoạch năm; scheme = đề án; project 06 = Đề án 06; scheme 06 = Đề án 06
  programme = chương trình; campaign = chiến dịch / đợt cao điểm; peak campaign = đợt cao điểm; drive = đợt
  model = mô hình / kiểu mẫu; pilot model = mô hình thí điểm / mô hình điểm
  list of pilot models = danh mục mô hình điểm; digital core commune = xã hạt nhân số
  core commune = xã hạt nhân; list = danh mục / danh sách; directory = danh bạ / danh mục
  register = sổ / sổ đăng ký; book of records = sổ gốc; form to fill = biểu mẫu; checklist = bảng kiểm
  progress = tiến độ / tiến bộ; quality = chất lượng; progress and quality = tiến độ và chất lượng
  result = kết quả; outcome = kết quả; success = thành công; failure = thất bại
  achievement = kết quả / thành tích; development = phát triển; grdp = GRDP; gdp = GDP; economy = kinh tế
  culture = văn hóa; education = giáo dục; environment = môi trường; energy = năng lượng; electricity = điện
  oil = dầu; gas = khí; wastewater = nước thải; waste = chất thải / rác thải; rubbish = rác; air = không khí
  noise = tiếng ồn; soil = đất; land = đất đai / đất; rock = đá; sand = cát; stone = đá; steel = thép
  iron = sắt; gold = vàng; silver = bạc; graphene = graphene; material = vật liệu
  graphene material = vật liệu graphene; raw material = nguyên liệu; chip = chip; robot = robot
  satellite = vệ tinh; telescope = kính thiên văn; satellite image = ảnh vệ tinh; planet = hành tinh
  r&d = nghiên cứu, phát triển; research and development = nghiên cứu, phát triển
  s&t = khoa học và công nghệ / khoa học, công nghệ
  s&t and innovation = khoa học, công nghệ, đổi mới sáng tạo
  science and technology = khoa học và công nghệ / khoa học, công nghệ
  sme = doanh nghiệp vừa và nhỏ / doanh nghiệp nhỏ và vừa
  small and medium enterprise = doanh nghiệp vừa và nhỏ / doanh nghiệp nhỏ và vừa; dx = chuyển đổi số
  e-office = văn phòng điện tử; inspection = kiểm tra / thanh tra; visit count = lượt; subscriber = thuê bao
  mobile subscriber = thuê bao di động; broadband subscriber = thuê bao băng rộng; connection = kết nối
  access = truy cập / tiếp cận; use = sử dụng; usage = sử dụng; exploitation = khai thác
  acceptance = nghiệm thu; closure = kết thúc; effectiveness = hiệu quả; end = kết thúc / cuối
  beginning = đầu; closing = bế mạc; launch = ra mắt; departure = đi; answer = trả lời; reply = trả lời
  response = ứng cứu / ứng phó / phản hồi; explanation = giải trình; apology = xin lỗi; warning = cảnh báo
  decision = quyết định; choice = lựa chọn; selection = lựa chọn; option = phương án
  alternative = phương án; scenario = kịch bản; contingency plan = phương án ứng phó; design = thiết kế
  map = bản đồ; picture = ảnh; freedom = tự do; interest = lợi ích / lãi suất; benefit = lợi ích / trợ cấp
  trust = niềm tin; belief = niềm tin; spirit = tinh thần; attitude = thái độ; behaviour = hành vi
  habit = thói quen; skill = kỹ năng; knowledge = kiến thức / tri thức; understanding = hiểu biết
  experience = kinh nghiệm / trải nghiệm; ability = khả năng / năng lực; age = tuổi / độ tuổi
  gender = giới tính; identity = danh tính / định danh; nationality = quốc tịch; profile = hồ sơ
  health insurance = bảo hiểm y tế; payment = thanh toán / chi trả
  non-cash payment = thanh toán không dùng tiền mặt; expense account = tài khoản; lecturer = giảng viên
  instructor = giảng viên; hospital fee = viện phí; tuition = học phí; casino = casino
  price of gold = giá vàng
`);

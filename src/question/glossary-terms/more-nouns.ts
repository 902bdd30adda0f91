import { termTable } from './term-table.ts';

/** English words for everyday nouns of every field, and how Vietnamese directives say them. Lower case. */
export const MORE_NOUNS = termTable(`
  absence from work = nghỉ việc; advance notice = thông báo trước; advertisement board = biển quảng cáo
  adviser = tư vấn / cố vấn / nhà tư vấn; agenda item = nội dung; alliance = liên minh / liên hiệp
  ambassador = đại sứ; anti-drug = phòng, chống ma túy; anti-smuggling = chống buôn lậu
  anti-flood = chống ngập; anti-drowning = phòng, chống đuối nước; architect = kiến trúc sư
  argument = tranh cãi; assembly = lắp ráp; attempt = nỗ lực; attention = chú ý; audience = khán giả
  author = tác giả; baggage = hành lý; luggage = hành lý; base = căn cứ / cơ sở; basis = cơ sở / căn cứ
  bathing = tắm; battle = trận; beauty = thẩm mỹ; bill of sale = hóa đơn; birthplace = nơi sinh; bite = cắn
  dog bite = chó cắn; blame = trách nhiệm; block of flats = chung cư; body = cơ quan / thi thể; bone = xương
  border line = đường biên giới; boss = người đứng đầu; boundary line = ranh giới; branch office = chi nhánh
  bunch = bó; burden = gánh nặng; businesspeople = doanh nhân; calculation table = bảng tính
  calendar = lịch; caller = người gọi; camp = trại; capital city = thủ đô; care = chăm sóc
  carelessness = thiếu thận trọng; category = loại / nhóm / danh mục; ceasefire = ngừng bắn
  change = thay đổi / biến động; chairmanship = chủ trì; charity work = từ thiện
  children's day = ngày Quốc tế Thiếu nhi; circle = vòng; citation = trích dẫn; class of road = cấp đường
  clean-up = dọn vệ sinh; coffee shop = quán cà phê; cafe = quán cà phê; eatery = quán ăn; coin = tiền xu
  colleague = đồng nghiệp; comma = dấu phẩy; commission = hoa hồng / ủy ban
  communication = truyền thông / thông tin liên lạc; communication network = mạng lưới thông tin
  competition prize = giải thưởng; confidence = niềm tin; confusion = lúng túng; contact = liên hệ
  contact number = số điện thoại; conversation = trao đổi; core = hạt nhân / nòng cốt / cốt lõi
  corner = góc; correspondence = văn bản; cottage = nhà; courage = dũng cảm; cover = bìa; cracks = vết nứt
  creator = tác giả; crossing point = điểm qua lại; culture house = nhà văn hóa
  current = dòng chảy / hiện tại / hiện hành; daily life = đời sống hằng ngày; life = đời sống / cuộc sống
  damage = thiệt hại / hư hỏng; danger = nguy hiểm / nguy cơ; daytime = ban ngày; dead person = người chết
  deceased = người chết; death = tử vong / chết / người chết / ca tử vong; debtor = người nợ
  defaulter = người vi phạm; democracy = dân chủ; grassroots democracy = dân chủ ở cơ sở; denial = từ chối
  departure time = giờ khởi hành; dependence = phụ thuộc; descendant = con cháu; determination = quyết tâm
  diary = nhật ký; discovery = phát hiện; discrimination = phân biệt đối xử; discount = giảm giá
  display board = bảng; disturbance of order = gây rối trật tự; diver = thợ lặn; draw = bốc thăm
  driver = lái xe / tài xế; driving force = động lực; motivation = động lực; dormancy = ngủ đông
  drinker = người uống; dweller = người dân; edge = mép; emigrant = người di cư; entrance = lối vào
  entry = nhập / nhập cảnh; entry point = cửa vào; entrant = thí sinh / bài dự thi
  entry of the contest = bài dự thi / hồ sơ dự thi; errand = việc; everyday life = đời sống
  exit = lối ra / xuất cảnh; expert advice = tư vấn; extension = gia hạn / mở rộng
  extent of damage = mức độ thiệt hại; eyesight = thị lực; fall of rock = đá lở; fame = danh tiếng
  fare = giá vé; fault = lỗi / sai phạm; fear = lo ngại / tâm lý sợ; feeling = tâm lý
  field = lĩnh vực / ruộng; fighter = chiến sĩ; soldier = chiến sĩ / bộ đội
  officers and soldiers = cán bộ, chiến sĩ; finding = kết luận / phát hiện; finder = người tìm
  fitness = thể lực; flow = dòng / lưu lượng; follower = người theo; foot = chân; force = lực lượng
  formula = công thức; fortune = tài sản; founding = thành lập; friend = bạn; friendship = hữu nghị
  funeral home = nhà tang lễ; gardener = người làm vườn; gathering of people = tập trung đông người
  goal = mục tiêu / bàn thắng; governance = quản trị; ground = mặt đất / căn cứ
  growth driver = động lực tăng trưởng; growth pole = cực tăng trưởng; guest house = nhà khách / nhà nghỉ
  guilt = lỗi; gun owner = người có súng; handling = xử lý; hand = tay; happiness = hạnh phúc
  hardship = khó khăn; head office = trụ sở chính; heading of road = đầu tuyến
  heart of city = trung tâm thành phố; hero = anh hùng; hesitation = e ngại; hint = gợi ý
  holder = chủ thể / người sở hữu; card holder = chủ thẻ; holiday = nghỉ lễ / kỳ nghỉ lễ; honour = danh dự
  hope = kỳ vọng; host = chủ nhà / đơn vị đăng cai; house fire = cháy nhà; human being = con người
  human factor = yếu tố con người; hunger = đói; hunter = thợ săn; illness = bệnh; sickness = ốm đau / bệnh
  immigrant = người nhập cư; immigration office = xuất nhập cảnh; improvement = cải thiện / nâng cao
  incident = sự cố / vụ việc; income source = nguồn thu; inclusion = hòa nhập; independence day = Quốc khánh
  inhabitant = cư dân / người dân; inheritance tax = thuế thừa kế; injury = bị thương / thương tích
  injured person = người bị thương; injured people = người bị thương; inspiration = cảm hứng
  integrity = liêm chính; intensity = cường độ; intention = ý định; interaction = tương tác
  interval = khoảng cách; item = mặt hàng / hạng mục / mục; job title = chức danh; position held = chức vụ
  journey = hành trình; junk = phế liệu; scrap = phế liệu; keeper = người giữ; killer = hung thủ; king = vua
  kit = bộ dụng cụ / túi; first aid kit = túi sơ cứu; ladder = thang; lamp post = cột đèn; landing = hạ cánh
  lane change = chuyển làn; laundry = giặt; lawn = cỏ; grass = cỏ; layer = lớp
  leaders = lãnh đạo / người đứng đầu; leak = rò rỉ; legend = truyền thuyết; lender = bên cho vay
  length of road = chiều dài tuyến; level of water = mực nước; liability = nghĩa vụ / nợ phải trả
  lifetime = trọn đời; lift = thang máy; elevator = thang máy; lighting system = hệ thống chiếu sáng
  likelihood = khả năng; list of candidates = danh sách ứng cử; location = địa điểm / vị trí
  loss = thiệt hại / mất / thua lỗ; loss-making = thua lỗ; luck = may mắn; lumber = gỗ xẻ; mail = thư
  main road = trục chính; maker = cơ sở sản xuất; management = quản lý; manager = quản lý / người quản lý
  manual = sổ tay / thủ công; march past = diễu binh; mass = quần chúng / khối lượng; master = chủ / thạc sĩ
  member household = hộ thành viên; memory = bộ nhớ; merit = công lao; mind = tư tưởng
  mindset = tư duy / tư tưởng; ideology = tư tưởng; misuse = sử dụng sai mục đích
  wrong use = sử dụng sai mục đích; mixture = hỗn hợp; mode of transport = phương thức vận tải
  moon = mặt trăng; motion = chuyển động; mouth = miệng; movement = phong trào / di chuyển
  full name = họ và tên / họ tên; nature = thiên nhiên / tính chất; need = nhu cầu; nerve = thần kinh
  night shelter = nơi ở; node = nút; nomination = đề cử; notice board = bảng tin
  bulletin board = bảng niêm yết; nuisance = phiền hà; trouble = phiền hà / khó khăn
  inconvenience = phiền hà; observer = quan sát viên; occasion = dịp; on the occasion of = nhân dịp
  offer = chào hàng; open land = đất trống; opening = khai mạc / khai trương; original = bản gốc / gốc
  overseer = giám sát; owner of vehicle = chủ xe; vehicle owner = chủ xe; pain = đau; path = đường / lối đi
  peasant = nông dân; people's life = đời sống nhân dân; life of the people = đời sống nhân dân
  performer = nghệ sĩ / diễn viên; permanent member = ủy viên thường trực; personality = nhân cách
  phenomenon = hiện tượng; pilot site = điểm thí điểm; pipe = ống; plant = nhà máy / cây / cây trồng
  tree = cây / cây xanh; plot = thửa đất / thửa; poison = chất độc; pool = bể / hồ
  swimming pool = bể bơi / hồ bơi; posting = đăng tải; practice = thực hành / thực tiễn / cách làm
  prayer = cầu; preparation = chuẩn bị / công tác chuẩn bị; presence = hiện diện / có mặt
  present = quà / có mặt / hiện nay; pressure = áp lực / áp suất; pride = tự hào
  process = quy trình / quá trình; profession = nghề / nghề nghiệp; promise = cam kết
  promotion = xúc tiến / thúc đẩy / quảng bá; proof = chứng minh; property owner = chủ tài sản
  provider = nhà cung cấp / đơn vị cung cấp; puddle = vũng; purchaser = người mua
  buyer = người mua / khách hàng; quarrel = mâu thuẫn; conflict = mâu thuẫn / xung đột; race = cuộc đua
  rank = thứ hạng / hạng / xếp hạng; rate of return = tỷ suất; rating = xếp loại / xếp hạng
  reader = độc giả / bạn đọc; reality = thực tế; reception = tiếp nhận / tiếp; receiver = người nhận
  recognition = công nhận / nhận diện; record holder = kỷ lục
  recovery = thu hồi / phục hồi / khắc phục hậu quả; refusal = từ chối; refugee = người tị nạn
  regime = chế độ; region = vùng / khu vực; regular force = lực lượng thường trực; relation = quan hệ
  relationship = quan hệ; release = thả; remark = nhận xét; remedy = biện pháp khắc phục
  removal = tháo dỡ / xóa; demolition = tháo dỡ / phá dỡ; dismantling = tháo dỡ; renovation = cải tạo
  repair = sửa chữa; repair cost = chi phí sửa chữa / kinh phí sửa chữa; replacement = thay thế
  reporter = phóng viên / nhà báo; reputation = uy tín; prestige = uy tín; request letter = văn bản đề nghị
  residence = nơi cư trú / cư trú; resistance = kháng chiến / kháng; restriction = hạn chế
  return = trả / trở về; returnee = người trở về; reviewer = người rà soát; revolution = cách mạng
  road user = người tham gia giao thông; role model = gương; good example = gương điển hình
  example = ví dụ / gương; room = phòng / buồng; root = gốc / gốc rễ; rooftop = mái nhà; roof tile = ngói
  runner = người chạy; rush = ồ ạt; sacrifice = hy sinh; safeguard = bảo vệ
  sale = bán hàng / bán / doanh số; sampling = lấy mẫu; scene = hiện trường; schedule = lịch / tiến độ
  scholar = học giả; searcher = người tìm kiếm; seat = ghế / chỗ; second = giây / thứ hai
  second job = việc thứ hai; secrecy = bí mật; seller = người bán / tiểu thương
  sense of responsibility = tinh thần trách nhiệm; serial number = số sê-ri; servant = công chức
  service user = người sử dụng dịch vụ; settlement = giải quyết / thanh quyết toán / khu dân cư
  sewing = may; shade = bóng; shape = hình dạng / hình; shareholding = cổ phần; shock = sốc; shooting = bắn
  shop owner = chủ cửa hàng; shopkeeper = chủ cửa hàng; shopper = người mua; shot = mũi tiêm
  sight = tầm nhìn; sign = dấu hiệu / biển báo; signing = ký kết / ký; situation = tình hình / tình trạng
  status = tình trạng / trạng thái; facebook = Facebook; zalo = Zalo; tiktok = TikTok; youtube = YouTube
  software error = lỗi phần mềm; sound = âm thanh; source of infection = nguồn lây
  source of pollution = nguồn ô nhiễm; space = không gian / chỗ / vũ trụ; spectator = khán giả
  spouse's name = tên vợ, chồng; staff member = nhân viên; stain = vết; star = sao / ngôi sao
  start = bắt đầu / khởi công; station = trạm / bến / ga; statistics office = cơ quan thống kê
  stay = lưu trú; steam = hơi; stick = gậy; stone wall = tường đá; storehouse = kho; storeroom = kho
  story = câu chuyện / tin, bài; stranger = người lạ; stream of people = dòng người
  strength = điểm mạnh / thế mạnh / ưu điểm; stress = căng thẳng; struggle = đấu tranh; style = phong cách
  subject matter = nội dung; substance = chất; banned substance = chất cấm; substitute = thay thế
  suburb = ngoại thành; successor = người kế nhiệm; suicide = tự tử; suit = bộ; sum = tổng / số tiền
  sunlight = nắng; sunshine = nắng; superiority = ưu thế; support staff = nhân viên hỗ trợ
  surface = bề mặt / mặt; surname = họ; surroundings = xung quanh; suspension = đình chỉ / tạm dừng
  suspect = nghi phạm / đối tượng / can phạm; system error = lỗi hệ thống; taste = vị; team = đội / tổ
  teamwork = làm việc nhóm; telephone = điện thoại; tension = căng thẳng; thinking = tư duy
  thing of value = vật có giá trị; thought = tư tưởng; thread = chỉ; threat = đe dọa / nguy cơ / mối đe dọa
  throat = họng; tick mark = dấu tích; timber house = nhà gỗ; time slot = khung giờ
  peak hour = giờ cao điểm; rush hour = giờ cao điểm; peak period = cao điểm / đợt cao điểm; tip = tin báo
  tooth = răng; top = đứng đầu / đỉnh / hàng đầu; touch = tiếp xúc; toughness = nghiêm; track = đường / vết
  trade name = tên thương mại; tradition = truyền thống; traffic participant = người tham gia giao thông
  train = tàu / tàu hỏa; trap = bẫy; traveller = khách / du khách; treaty = hiệp định; trend = xu hướng
  trip = chuyến / chuyến đi; troop = bộ đội; truth = sự thật; tube = ống; turning point = bước ngoặt
  type = loại / loại hình; umbrella group = tổ chức; underestimate = xem nhẹ; unity = đoàn kết
  unrest = mất ổn định; vacation = kỳ nghỉ; valuation = định giá; variation = biến động
  vegetation = thảm thực vật; street vendor = người bán hàng rong; victory = chiến thắng
  view = quan điểm / lượt xem; viewer = người xem; village = thôn / làng / bản / ấp
  hamlet = thôn / ấp / bản / làng; villager = người dân / dân làng
  visit = lượt / chuyến thăm / lượt khám / lượt truy cập; voice = giọng / tiếng nói; walk = đi bộ
  warehouse keeper = thủ kho; wealth = của cải / giàu / tài sản; wedding = đám cưới / cưới; weed = cỏ dại
  weight limit = giới hạn tải trọng; welcome = đón tiếp; wheel = bánh xe; wing = cánh; wish = nguyện vọng
  aspiration = nguyện vọng / khát vọng; work = công trình / công việc / công tác
  worker's family = gia đình công nhân; worry = lo ngại; wound = vết thương; wreck = xác tàu
  writing = văn bản; wrongdoer = người vi phạm; violator = người vi phạm / đối tượng vi phạm
  offender = người phạm tội / đối tượng / tội phạm; youth month = Tháng Thanh niên
  youth volunteer = thanh niên tình nguyện; student volunteer = sinh viên tình nguyện
  volunteer student = sinh viên tình nguyện; volunteer = tình nguyện viên / tình nguyện; zone = khu / vùng
  usa = Hoa Kỳ; taiwan = Đài Loan; malaysia = Malaysia; indonesia = Indonesia; australia = Úc / Ô-xtrây-li-a
  canada = Canada; england = Anh; united kingdom = Anh; uk = Anh; british = Anh; netherlands = Hà Lan
  dutch = Hà Lan; italy = Ý / Italia; spain = Tây Ban Nha; israel = Israel; asia = châu Á; africa = châu Phi
  asean = ASEAN; european union = Liên minh châu Âu / EU / châu Âu; world bank = Ngân hàng Thế giới
  middle east = Trung Đông; hong kong = Hồng Kông; philippines = Philippines; new zealand = New Zealand
  assistant = trợ lý; mailbox = hộp thư; official mailbox = hộp thư công vụ
  official email = thư điện tử công vụ; multi-factor authentication = xác thực đa yếu tố
  conveyor = băng tải; conveyor belt = băng tải; embryo = phôi; tissue culture = nuôi cấy mô; wax = sáp
  supplies = vật tư; medicines and supplies = thuốc, vật tư
  mining industry = ngành khai khoáng / khai khoáng; mining sector = ngành khai khoáng / khai khoáng
  bottom = cuối / đáy / thấp nhất; breakdown = hư hỏng / hỏng; bundle = gói
  chairperson = chủ tịch / Chủ tịch; circuit = mạch; cleaner = nhân viên vệ sinh; coat = lớp
  collateral = tài sản bảo đảm / thế chấp; column = cột / chuyên mục; companion = người đi cùng
  compartment = ngăn; competitor = đối thủ; complication = biến chứng; compound = khu; concept = khái niệm
  definition = khái niệm; corpse = thi thể; counter = quầy; course of action = phương án; cradle = nôi
  crew boat = tàu; cycle = chu kỳ; deal = giao dịch; dealer = đại lý; debris = đất đá
  degree of completion = mức độ hoàn thành; delegation of experts = đoàn chuyên gia; detail = chi tiết
  diet = chế độ ăn; diploma = bằng / văn bằng / bằng tốt nghiệp; domain = lĩnh vực / tên miền
  doubt = nghi ngờ; emblem = biểu trưng; enquiry = câu hỏi; episode = tập; escort = hộ tống
  expectancy = kỳ vọng; extract = trích lục; extract of birth certificate = trích lục khai sinh
  fabrication = chế tạo; farmhand = lao động; feedback time = thời gian phản hồi; feeder = đường nhánh
  fill-in form = mẫu; firm size = quy mô doanh nghiệp; flat = căn hộ / bằng phẳng; formation = hình thành
  framework = khung; gauge = máy đo / trạm đo; rain gauge = trạm đo mưa; generation = thế hệ
  greeting = lời chào; growth model = mô hình tăng trưởng; gully = rãnh; handicap = khuyết tật
  heading = tiêu đề / đề mục; hobby = sở thích; hostel = nhà trọ; housewife = nội trợ; implication = hàm ý
  input = đầu vào; intake = tuyển sinh / cửa lấy nước; intern = thực tập sinh
  joint inspection = kiểm tra liên ngành; juice factory = nhà máy nước ép; keyword = từ khóa
  landmark = địa danh; launch pad = bệ phóng; lease term = thời hạn thuê; leftover = còn lại
  livelihoods = sinh kế; magazine = tạp chí; mast = cột; mentorship = cố vấn; mill = nhà máy
  moderator = điều phối; native = bản địa; native tree = cây bản địa; negotiation = đàm phán
  notification number = số thông báo; odds = khả năng; output product = sản phẩm đầu ra
  overseas market = thị trường nước ngoài; package of support = gói hỗ trợ; parcel post = bưu kiện
  parcel of land = thửa đất; passage = lối đi; patrol boat = tàu tuần tra
  percentage of completion = tỷ lệ hoàn thành; permit holder = người được cấp phép; pipeline gas = khí
  pit = hố; plain text = văn bản; planting density = mật độ trồng; plaque = biển; pledge form = bản cam kết
  pocket = túi; prediction = dự báo; premises = trụ sở / mặt bằng; prospect = triển vọng; quote = báo giá
  raise of wage = tăng lương; recipe = công thức; refill = nạp; reply letter = văn bản trả lời
  requirement level = mức yêu cầu; reminder = nhắc nhở; rent = tiền thuê / thuê
  route of the project = hướng tuyến; runway length = chiều dài đường băng
  sanitation worker = nhân viên vệ sinh; segment = đoạn / phân khúc; setback = khó khăn; shipment = lô hàng
  consignment = lô hàng; batch of goods = lô hàng; signboards = biển hiệu / biển báo; slip = phiếu
  slot = vị trí; specification = thông số kỹ thuật / quy cách; sponsor = nhà tài trợ
  spot check = kiểm tra đột xuất; stake = cọc / cổ phần; stakeholder = bên liên quan
  party to contract = các bên; statute of limitations = thời hiệu; storage = lưu trữ / kho; strip = dải
  subscriber number = số thuê bao; summary = tổng hợp / tóm tắt; summit = đỉnh / hội nghị thượng đỉnh
  survey form = phiếu khảo sát; questionnaire = phiếu khảo sát; symptom = triệu chứng
  syllabus = chương trình; tenant household = hộ thuê; term of office = nhiệm kỳ; test kit = bộ xét nghiệm
  token of thanks = quà; tonnage of cargo = trọng tải; trailer truck = xe đầu kéo
  tractor-trailer = xe đầu kéo; transit = quá cảnh; trustee = người được ủy thác
  tuition support = hỗ trợ học phí; turnout = tỷ lệ đi bầu; turnover rate = tỷ lệ luân chuyển
  upkeep = duy tu, bảo dưỡng; upkeep of roads = duy tu, bảo dưỡng đường bộ
  routine maintenance = bảo dưỡng thường xuyên; maintenance = bảo trì / bảo dưỡng / duy tu; vault = kho
  warden = kiểm lâm / quản giáo; watchman = bảo vệ; waterproof = chống thấm; waste picker = người nhặt rác
  wage arrears = nợ lương; wing of hospital = khu; workmanship = tay nghề
  workplace accident = tai nạn lao động
`);

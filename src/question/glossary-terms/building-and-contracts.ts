import { termTable } from './term-table.ts';

/** English words for construction, projects, bidding and contracts, and how Vietnamese directives say them. Lower case. */
export const BUILDING_AND_CONTRACTS = termTable(`
  construction investment = đầu tư xây dựng; construction investment project = dự án đầu tư xây dựng
  basic construction = xây dựng cơ bản; capital construction = xây dựng cơ bản
  public investment project = dự án đầu tư công; public investment plan = kế hoạch đầu tư công
  medium-term plan = kế hoạch trung hạn; transitional project = dự án chuyển tiếp
  newly started project = dự án khởi công mới; new project = dự án mới / dự án khởi công mới
  key project = dự án trọng điểm / công trình trọng điểm; key work = công trình trọng điểm
  important project = dự án quan trọng; group a project = dự án nhóm A; group b project = dự án nhóm B
  component project = dự án thành phần; subproject = tiểu dự án; sub-project = tiểu dự án
  stalled project = dự án chậm tiến độ / dự án dừng thi công; delayed project = dự án chậm tiến độ
  backlogged project = dự án tồn đọng; pending project = dự án tồn đọng; suspended project = dự án tạm dừng
  slow project = dự án chậm tiến độ / dự án chậm triển khai; suspended plan = quy hoạch treo
  hanging project = dự án treo; non-budget project = dự án ngoài ngân sách; off-budget = ngoài ngân sách
  non-budget capital = vốn ngoài ngân sách
  public-private partnership = đối tác công tư / PPP / hợp tác công tư; ppp project = dự án PPP; bot = BOT
  oda = ODA; oda loan = vốn ODA; foreign direct investment = đầu tư trực tiếp nước ngoài / đầu tư nước ngoài
  fdi = FDI; fdi enterprise = doanh nghiệp FDI / doanh nghiệp có vốn đầu tư nước ngoài
  fdi project = dự án FDI; investment policy = chủ trương đầu tư / chính sách đầu tư
  investment policy approval = chấp thuận chủ trương đầu tư
  investment approval = chấp thuận chủ trương đầu tư / chủ trương đầu tư
  approval of investment policy = chấp thuận chủ trương đầu tư; investment licence = giấy phép đầu tư
  investment registration certificate = giấy chứng nhận đăng ký đầu tư; investment capital = vốn đầu tư
  total investment = tổng mức đầu tư / tổng vốn đầu tư
  total investment capital = tổng vốn đầu tư / tổng mức đầu tư; total capital = tổng vốn
  registered capital = vốn đăng ký; capital plan = kế hoạch vốn; capital allocation = phân bổ vốn
  capital disbursement = giải ngân vốn; allocated capital = vốn đã phân bổ / vốn được giao
  assigned capital = vốn được giao; capital transfer = điều chuyển vốn
  capital reallocation = điều chuyển vốn; capital source = nguồn vốn; source of capital = nguồn vốn
  loan capital = vốn vay; equity = vốn chủ sở hữu; site = mặt bằng / địa điểm / trang
  construction unit = đơn vị thi công; builder = đơn vị thi công / nhà thầu; constructor = đơn vị thi công
  construction contractor = nhà thầu thi công; construction progress = tiến độ thi công
  construction schedule = tiến độ thi công; construction volume = khối lượng thi công
  construction activity = hoạt động xây dựng; construction site office = ban chỉ huy công trường
  construction worker = công nhân xây dựng; construction quality = chất lượng công trình
  work quality = chất lượng công trình; completed volume = khối lượng hoàn thành; work volume = khối lượng
  workload = khối lượng công việc; construction cost = chi phí xây dựng; cost overrun = đội vốn
  cost increase = tăng chi phí; groundbreaking ceremony = lễ khởi công
  inauguration ceremony = lễ khánh thành; technical design = thiết kế kỹ thuật
  design dossier = hồ sơ thiết kế; construction drawing = bản vẽ thi công; drawing = bản vẽ
  feasibility report = báo cáo nghiên cứu khả thi; pre-feasibility study = báo cáo nghiên cứu tiền khả thi
  project management board = ban quản lý dự án; management board of projects = ban quản lý dự án
  project manager = giám đốc dự án; consulting unit = đơn vị tư vấn; design consultant = tư vấn thiết kế
  consultant unit = đơn vị tư vấn; supervision consultant = tư vấn giám sát
  supervising consultant = tư vấn giám sát; appraisal unit = đơn vị thẩm định
  verification unit = đơn vị thẩm tra; warranty = bảo hành; guarantee period = thời gian bảo hành
  construction warranty = bảo hành công trình; completed project settlement = quyết toán dự án hoàn thành
  finalisation = quyết toán; project closure = kết thúc dự án; bid package = gói thầu
  package = gói / gói thầu; construction package = gói thầu xây lắp; construction and installation = xây lắp
  bidding document = hồ sơ mời thầu; tender document = hồ sơ mời thầu; bid = hồ sơ dự thầu / giá dự thầu
  bid price = giá dự thầu; winning bid = giá trúng thầu; winning price = giá trúng thầu
  bid winner = nhà thầu trúng thầu; bidding result = kết quả lựa chọn nhà thầu
  contractor selection plan = kế hoạch lựa chọn nhà thầu
  contractor selection result = kết quả lựa chọn nhà thầu; bid opening = mở thầu
  bid evaluation = đánh giá hồ sơ dự thầu; bid rigging = thông thầu; collusion = thông đồng
  open tender = đấu thầu rộng rãi; competitive bidding = đấu thầu rộng rãi
  shopping method = chào hàng cạnh tranh; competitive quotation = chào hàng cạnh tranh
  appointment of contractor = chỉ định thầu; bid security = bảo đảm dự thầu; bidding ban = cấm thầu
  ban from bidding = cấm tham gia đấu thầu / cấm thầu; joint venture = liên danh / liên doanh
  consortium = liên danh; subcontractor = nhà thầu phụ; main contractor = nhà thầu chính
  incapable contractor = nhà thầu yếu kém; weak contractor = nhà thầu yếu kém
  supplier = nhà cung cấp / đơn vị cung ứng; purchase contract = hợp đồng mua bán
  signed contract = hợp đồng đã ký; contract price = giá hợp đồng / giá trị hợp đồng
  contract value = giá trị hợp đồng; contract term = thời hạn hợp đồng
  contract period = thời gian thực hiện hợp đồng; contract extension = gia hạn hợp đồng
  contract termination = chấm dứt hợp đồng; contract violation = vi phạm hợp đồng
  breach of contract = vi phạm hợp đồng; contract penalty = phạt hợp đồng; advance payment = tạm ứng
  guarantee letter = thư bảo lãnh; performance guarantee = bảo lãnh thực hiện hợp đồng
  bank guarantee = bảo lãnh ngân hàng; security deposit = ký quỹ; escrow = ký quỹ
  lease contract = hợp đồng thuê; appendix to the contract = phụ lục hợp đồng
  contract annex = phụ lục hợp đồng; construction norm = định mức xây dựng; price index = chỉ số giá
  material price = giá vật liệu; price of building materials = giá vật liệu xây dựng
  price notice = công bố giá; material price announcement = công bố giá vật liệu; cement = xi măng
  brick = gạch; tile = gạch / ngói; concrete = bê tông / cụ thể; reinforced concrete = bê tông cốt thép
  steel bar = thép; glass = kính / thủy tinh; paint = sơn; plaster = vữa; crane = cần cẩu
  excavator = máy xúc; bulldozer = máy ủi; roller = máy lu; construction machine = máy thi công
  work item = hạng mục công trình; construction item = hạng mục; foundation = móng / nền tảng; pile = cọc
  pile driving = đóng cọc; girder = dầm; beam = dầm; span = nhịp; pillar of the bridge = trụ cầu
  abutment = mố; scaffold = giàn giáo; water proofing = chống thấm; underground = ngầm / nước dưới đất
  underground cable = cáp ngầm; underground work = công trình ngầm
  technical infrastructure relocation = di dời hạ tầng kỹ thuật; social infrastructure = hạ tầng xã hội
  transport route = tuyến giao thông; detailed planning = quy hoạch chi tiết
  general planning = quy hoạch chung; zoning plan = quy hoạch phân khu; zoning = phân khu
  provincial planning = quy hoạch tỉnh; master planning = quy hoạch tổng thể
  planning adjustment = điều chỉnh quy hoạch; adjusted planning = quy hoạch điều chỉnh
  planning violation = vi phạm quy hoạch; urban embellishment = chỉnh trang đô thị
  urban beautification = chỉnh trang đô thị; export processing zone = khu chế xuất
  high-tech zone = khu công nghệ cao; occupancy of industrial parks = tỷ lệ lấp đầy khu công nghiệp
  fill rate = tỷ lệ lấp đầy; filling rate = tỷ lệ lấp đầy; secondary investor = nhà đầu tư thứ cấp
  strategic investor = nhà đầu tư chiến lược; big investor = nhà đầu tư lớn
  infrastructure investor = chủ đầu tư hạ tầng; public park = công viên; square = quảng trường
  green space = cây xanh / không gian xanh; green tree = cây xanh; market building = nhà chợ
`);

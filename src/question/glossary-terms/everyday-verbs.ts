import { termTable } from './term-table.ts';

/** English verbs of everyday speech about government, and how Vietnamese directives say them. Lower case. */
export const EVERYDAY_VERBS = termTable(`
  train = đào tạo / tập huấn / bồi dưỡng; sign = ký / ký kết; find = phát hiện / tìm kiếm
  identify = xác định / định danh; assign = giao / phân công; entrust = giao; apply = áp dụng / ứng dụng
  use = sử dụng / ứng dụng; utilise = sử dụng / khai thác; develop = phát triển / xây dựng; build = xây dựng
  construct = xây dựng; install = cài đặt / lắp đặt; instal = cài đặt / lắp đặt; mount = lắp đặt
  deploy = triển khai; implement = triển khai / thực hiện; carry out = thực hiện / tiến hành
  fulfil = hoàn thành / thực hiện; complete = hoàn thành; finish = hoàn thành; accomplish = hoàn thành
  hand over = bàn giao; deliver = bàn giao / cung cấp; provide = cung cấp; issue = ban hành / cấp
  promulgate = ban hành; approve = phê duyệt / đồng ý; agree = đồng ý / thống nhất; agree to = đồng ý
  consent = đồng ý; pass = thông qua; adopt = thông qua / ban hành; ratify = phê duyệt; increase = tăng
  lift = nâng; rise = tăng; grow = tăng / phát triển; reduce = giảm / cắt giảm; cut = cắt giảm / giảm
  lower = giảm; drop = giảm; fall = giảm; decrease = giảm; shorten = rút ngắn / cắt giảm; save = tiết kiệm
  attract = thu hút; draw = thu hút; lure = thu hút; invite = mời; attend = tham dự / tham gia
  join = tham gia; participate = tham gia; take part = tham gia; preside = chủ trì; preside over = chủ trì
  chair = chủ trì; head = trưởng ban / đứng đầu; host = tổ chức / đăng cai; organise = tổ chức
  hold = tổ chức; convene = tổ chức / triệu tập; take place = tổ chức / diễn ra; open = mở / khai trương
  close = đóng; launch = khai trương / ra mắt / phát động; inaugurate = khánh thành; start = bắt đầu
  begin = bắt đầu; commence = bắt đầu; end = kết thúc; expire = hết hạn; continue = tiếp tục
  maintain = duy trì; stay = còn; resume = tiếp tục; pause = tạm dừng; replace = thay thế
  supersede = thay thế; substitute = thay thế; amend = sửa đổi, bổ sung / sửa đổi
  modify = sửa đổi / điều chỉnh; change = thay đổi / điều chỉnh; shift = chuyển; switch = chuyển
  move = chuyển / di chuyển; relocate = di dời; divide = chia; split = chia tách; separate = tách
  merge = sáp nhập / hợp nhất; unite = hợp nhất; unify = thống nhất / hợp nhất; combine = kết hợp
  attach = gắn; tie = gắn; link = liên kết / kết nối; connect = kết nối; match = đối sánh / đối chiếu / gắn
  compare = so sánh / đối chiếu; cross-check = đối chiếu; examine = xem xét / khám; look into = xem xét
  study = nghiên cứu; research = nghiên cứu; investigate = điều tra; survey = khảo sát
  review = rà soát / xem xét / đánh giá; assess = đánh giá; evaluate = đánh giá; rate = đánh giá / xếp hạng
  rank = xếp hạng / xếp thứ; score = đạt điểm / chấm điểm; grade = chấm điểm / xếp loại
  measure = đo lường / đo; monitor = theo dõi / giám sát; track = theo dõi; follow = theo dõi
  supervise = giám sát; oversee = giám sát / theo dõi; inspect = kiểm tra / thanh tra; check = kiểm tra
  audit = kiểm toán; test = thử nghiệm / kiểm thử; pilot = thí điểm; try = thử nghiệm
  experiment = thử nghiệm; trial-produce = sản xuất thử nghiệm; prototype = chế thử; produce = sản xuất
  manufacture = sản xuất / chế tạo; make = sản xuất; process = xử lý / giải quyết / chế biến
  handle = xử lý / giải quyết; deal with = xử lý; resolve = giải quyết; solve = giải quyết
  address = giải quyết / khắc phục; settle = giải quyết; tackle = xử lý / khắc phục; fix = khắc phục
  repair = sửa chữa; correct = điều chỉnh / sửa; remedy = khắc phục; overcome = khắc phục
  mitigate = giảm thiểu; report = báo cáo; announce = công bố / thông báo; declare = công bố / kê khai
  publish = công bố / đăng tải; reveal = công bố; broadcast = phát sóng; post = đăng tải
  circulate = phổ biến; inform = thông báo; notify = thông báo; warn = cảnh báo; alert = cảnh báo
  remind = nhắc nhở; urge = đôn đốc; push = đôn đốc / thúc đẩy; press = đôn đốc; request = đề nghị / yêu cầu
  ask = đề nghị / yêu cầu; ask for = đề nghị / đề xuất; demand = yêu cầu; order = chỉ đạo / đặt hàng
  instruct = chỉ đạo / hướng dẫn; direct = chỉ đạo; command = chỉ huy; require = yêu cầu
  propose = đề xuất / đề nghị; suggest = đề xuất / đề nghị; recommend = kiến nghị / đề nghị
  petition = kiến nghị; advise = tham mưu / tư vấn; consult = tham vấn / tư vấn
  discuss = thảo luận / trao đổi; debate = thảo luận; negotiate = đàm phán
  explain = giải trình / giải thích; clarify = làm rõ; answer = trả lời / giải đáp
  reply = trả lời / phản hồi; respond = ứng phó / phản hồi / ứng cứu; submit = trình / nộp / gửi; send = gửi
  forward = chuyển / gửi; file = nộp; lodge = nộp; receive = tiếp nhận / nhận
  accept = tiếp nhận / chấp nhận; return = trả; reject = từ chối; refuse = từ chối; deny = từ chối
  cancel = hủy; revoke = thu hồi; withdraw = thu hồi / rút; recover = thu hồi / phục hồi
  restore = khôi phục / phục hồi; pay = thanh toán / chi trả / nộp; spend = chi; disburse = giải ngân
  fund = cấp kinh phí / hỗ trợ; finance = cấp vốn; allocate = phân bổ / bố trí; earmark = bố trí
  budget = bố trí; invest = đầu tư; contribute = đóng góp; donate = ủng hộ / trao tặng; sponsor = tài trợ
  earn = thu; collect = thu thập / thu; charge = thu phí; levy = thu; borrow = vay; lend = cho vay; owe = nợ
  cost = kinh phí / chi phí; buy = mua; purchase = mua sắm; procure = mua sắm; sell = bán
  trade = mua bán / giao dịch; rent = thuê; hire = thuê; lease = thuê; support = hỗ trợ
  help = hỗ trợ / giúp; assist = hỗ trợ; aid = hỗ trợ; serve = phục vụ; guide = hướng dẫn; coach = hướng dẫn
  teach = giảng dạy / dạy; learn = học; graduate = tốt nghiệp; enrol = tuyển sinh / đăng ký
  recruit = tuyển dụng; employ = sử dụng / tuyển dụng; appoint = bổ nhiệm; elect = bầu; dismiss = miễn nhiệm
  promote = đẩy mạnh / thúc đẩy / quảng bá; advertise = quảng cáo / quảng bá; market = tiêu thụ
  popularise = phổ cập / phổ biến; spread = lan tỏa / phổ biến; raise awareness = nâng cao nhận thức
  protect = bảo vệ; secure = bảo đảm; ensure = bảo đảm / đảm bảo; guarantee = bảo đảm; defend = bảo vệ
  prevent = phòng ngừa / ngăn chặn; block = ngăn chặn; stop = dừng / ngăn chặn; combat = phòng, chống
  attack = tấn công; hack = tấn công; steal = đánh cắp; leak = lộ lọt; violate = vi phạm; breach = vi phạm
  punish = xử lý / xử phạt; fine = xử phạt; discipline = kỷ luật; criticise = phê bình; praise = biểu dương
  reward = khen thưởng; commend = khen thưởng / biểu dương; honour = tôn vinh / biểu dương; store = lưu trữ
  save data = lưu trữ; keep = lưu giữ / giữ; archive = lưu trữ; digitise = số hóa; scan = quét / số hóa
  upload = tải lên; download = tải; update = cập nhật; upgrade = nâng cấp; renew = gia hạn / đổi mới
  modernise = hiện đại hóa; automate = tự động hóa; integrate = tích hợp; synchronise = đồng bộ
  share = chia sẻ; exchange = trao đổi; access = truy cập / tiếp cận; log in = đăng nhập; register = đăng ký
  sign up = đăng ký; activate = kích hoạt; authenticate = xác thực; verify = xác minh / xác thực
  certify = chứng nhận / chứng thực; recognise = công nhận / nhận diện; confirm = xác nhận; grant = cấp
  award = trao / cấp; present = trao tặng / trình bày; plan = dự kiến / kế hoạch; expect = dự kiến
  anticipate = dự kiến; forecast = dự báo; schedule = dự kiến; aim = phấn đấu / mục tiêu; strive = phấn đấu
  target = phấn đấu; hope = mong muốn; intend = dự kiến; decide = quyết định; determine = xác định
  select = lựa chọn / chọn; choose = chọn / lựa chọn; pick = chọn; designate = chỉ định; nominate = đề cử
  prioritise = ưu tiên; focus = tập trung; focus on = tập trung; concentrate = tập trung
  emphasise = nhấn mạnh; stress = nhấn mạnh; note = lưu ý; state = nêu; mention = đề cập; point out = chỉ ra
  cover = phủ / bao phủ; reach = đạt; meet = họp / làm việc / đáp ứng / đạt; wait = chờ / đợi
  wait for = chờ / đợi; achieve = đạt; exceed = vượt; surpass = vượt; miss = chưa đạt; fail = chưa đạt
  account for = chiếm; make up = chiếm; comprise = gồm; consist of = gồm; include = gồm / bao gồm
  belong = thuộc; depend = phụ thuộc; depend on = phụ thuộc; rely on = phụ thuộc / dựa vào; lack = thiếu
  need = cần; encounter = gặp; suffer = bị; lose = mất; disappear = mất; waste = lãng phí; slow = chậm
  visit = thăm / làm việc; travel = di chuyển / đi; transport = vận chuyển; carry = vận chuyển
  ship = vận chuyển; export = xuất khẩu; import = nhập khẩu; plant = trồng; harvest = thu hoạch
  raise livestock = chăn nuôi; fish = đánh bắt; mine = khai thác; drill wells = khoan; pave = trải nhựa
  widen = mở rộng; expand = mở rộng; extend = mở rộng / gia hạn; reach out = tiếp cận; live = sinh sống
  reside = cư trú; die = chết / tử vong; kill = chết; injure = bị thương; infect = nhiễm; treat = điều trị
  cure = chữa; vaccinate = tiêm chủng; examine patients = khám bệnh; hospitalise = nhập viện; be born = sinh
  marry = kết hôn; divorce = ly hôn; adopt a child = nhận con nuôi; operate = vận hành / hoạt động
  run a model = vận hành; work = làm việc / hoạt động; function = hoạt động; manage = quản lý
  administer = quản lý / quản trị; govern = quản trị; govern by = điều chỉnh; own = sở hữu
  control = kiểm soát; regulate = quy định / điều tiết; stipulate = quy định; prescribe = quy định
  specify = quy định; allow = cho phép; permit = cho phép; authorise = ủy quyền / cho phép
  decentralise = phân cấp; delegate = phân cấp / ủy quyền; ban = cấm; restrict = hạn chế; limit = hạn chế
  exempt = miễn; waive = miễn; coordinate = phối hợp; cooperate = hợp tác; collaborate = hợp tác
  cooperate in = hợp tác; partner = hợp tác; exchange views = trao đổi; gather = thu thập
  compile = tổng hợp; summarise = tổng kết / tổng hợp; analyse = phân tích; calculate = tính toán
  count = thống kê / đếm; estimate = ước tính / ước; record = ghi nhận; document = ghi nhận
  write = viết / soạn thảo; draft = soạn thảo / dự thảo; compose = soạn thảo; edit = biên tập
  translate = dịch; print = in; copy = sao chép; read = đọc; hear = nghe; watch = theo dõi; view = xem
  design = thiết kế; create = tạo lập / tạo; establish = thành lập; founded = thành lập
  set up = thành lập / thiết lập; form = hình thành / thành lập; dissolve = giải thể; abolish = bãi bỏ
  exist = tồn tại; appear = xuất hiện; occur = xảy ra; take effect = có hiệu lực
  come into force = có hiệu lực; come into effect = có hiệu lực; enter into force = có hiệu lực
  go live = đưa vào vận hành; put online = đưa lên mạng; store up = tích trữ; exploit = khai thác
  tap = khai thác; discover = phát hiện / khám phá; explore = khám phá; invent = sáng chế; patent = sáng chế
  commercialise = thương mại hóa; transfer = chuyển giao / chuyển; master = làm chủ; localise = nội địa hóa
  innovate = đổi mới sáng tạo / đổi mới; compete = cạnh tranh; win = đạt; celebrate = kỷ niệm
  commemorate = kỷ niệm; perform = biểu diễn / thực hiện; play = chơi; compete in = thi đấu
  sit an exam = dự thi; sit = dự; take an exam = dự thi; accountable = chịu trách nhiệm
  be accountable = chịu trách nhiệm; answerable = chịu trách nhiệm; hold accountable = chịu trách nhiệm
`);

import { termTable } from './term-table.ts';

/** English words for what people, offices, nature and prices do, and how Vietnamese directives say them. Lower case. */
export const MORE_VERBS = termTable(`
  mean = nghĩa là / được hiểu là; abandon = bỏ hoang / bỏ; absorb = hấp thụ / hấp thu; abuse = lạm dụng
  accompany = đi cùng / đồng hành; accuse = tố cáo; acquire = thu hồi / mua; adapt = thích ứng
  adhere = tuân thủ; admit = tiếp nhận / tuyển; affect = ảnh hưởng; afford = chi trả; allege = tố cáo
  alter = thay đổi; apologise = xin lỗi; appeal = kháng cáo / kêu gọi; appear in = xuất hiện
  apprehend = bắt giữ; arise = phát sinh; arrest = bắt giữ / bắt; arrive = đến; assault = hành hung
  assemble = lắp ráp; assemble at = tập trung; assist in = hỗ trợ; associate = liên kết; auction = đấu giá
  avoid = tránh / né tránh; await = chờ; backfill = san lấp; balance = cân đối; be absent = vắng mặt
  bear the cost = chịu chi phí; beat = đánh; behave = ứng xử; beneficially use = sử dụng
  benefit = thụ hưởng / hưởng lợi; benefit from = thụ hưởng / hưởng lợi từ; bid = dự thầu / đấu thầu
  bite = cắn; blow = thổi; blow off = tốc; boil = đun; book = đặt; break = hỏng / vỡ / vi phạm
  break down = hỏng / hư hỏng; break out = xảy ra / bùng phát; breed = nuôi / chăn nuôi; bring = đưa
  bring back = đưa về; bring down = giảm; broken = hỏng / hư hỏng; burn = đốt / cháy
  bury = chôn lấp / mai táng; bypass = vượt cấp; call on = kêu gọi; call for = kêu gọi
  call for investment = kêu gọi đầu tư; care = chăm sóc; care for = chăm sóc; carry goods = chở hàng
  catch = bắt / đánh bắt; cause = gây / gây ra; caution = cảnh báo; censure = cảnh cáo; chase = truy đuổi
  cheat = gian lận / lừa đảo; cite = trích dẫn; claim = đòi / yêu cầu; claim compensation = đòi bồi thường
  clean up = dọn dẹp / vệ sinh; clear land = giải phóng mặt bằng; clear the site = giải phóng mặt bằng
  clear the backlog = giải quyết hồ sơ tồn đọng; climb = tăng / leo; close a mine = đóng cửa mỏ
  close down = đóng cửa; coerce = cưỡng chế; collapse = sập / sụp đổ; collect tax = thu thuế
  collect rubbish = thu gom rác; collect waste = thu gom rác; come first = đứng đầu / đứng thứ nhất
  come from = từ / đến từ; come last = đứng cuối; commit = cam kết / vi phạm; commit violations = vi phạm
  compensate = bồi thường / bồi hoàn; complain = khiếu nại / phản ánh; concern = liên quan; condemn = kết án
  confiscate = tịch thu; conserve = bảo tồn; consume = tiêu thụ; contact = liên hệ; contaminate = ô nhiễm
  contract = ký hợp đồng; convey = truyền đạt; convict = kết án; cook = nấu; cope = ứng phó
  cope with = ứng phó; count on = dựa; cover up = bao che; crack = nứt; crack down = trấn áp
  crash = va chạm; cross = qua / vượt; cross the border = qua biên giới; cull = tiêu hủy
  cultivate = canh tác / trồng; cut down = chặt / chặt phá; cut off = cắt; cut off from = cô lập
  isolate = cô lập / cách ly; cut trees = chặt cây; damage = hư hỏng / thiệt hại; deal in = kinh doanh
  decorate = trang trí; deduct = trừ / khấu trừ; deepen = nạo vét; default = vỡ nợ; delimit = phân định
  demarcate = cắm mốc; demolish = tháo dỡ / phá dỡ; demote = giáng chức; denounce = tố cáo / tố giác
  depart = khởi hành; deposit = nộp / gửi / ký quỹ; deprive = tước; destroy = phá hủy / tiêu hủy
  detain = tạm giữ / tạm giam; deteriorate = xuống cấp; devalue = mất giá; develop further = phát triển
  differ = khác; dig = đào; dilute = pha loãng; diminish = giảm; dip = giảm; disable = vô hiệu hóa
  disabled by = vô hiệu hóa; discharge = xả / xả thải; discontinue = dừng; disinfect = khử trùng
  dispatch = cử / điều động; dispose = xử lý / tiêu hủy; dispose of = xử lý; dispute = tranh chấp
  distinguish = phân biệt; disturb = gây rối; dive = lặn; divert = phân luồng; dock = cập cảng
  dominate = chiếm; draw up = lập / xây dựng; dredge = nạo vét; drink = uống; drive = lái / điều khiển
  drop out = bỏ học; drown = đuối nước; dry up = khô cạn; dump = đổ / đổ thải; duplicate = trùng lặp
  dwell = ở; eat = ăn; embezzle = tham ô; emerge = xuất hiện / nổi lên; emit = phát thải / xả
  empower = trao quyền; enable = cho phép / tạo điều kiện; encroach = lấn chiếm; encroach on = lấn chiếm
  endanger = gây nguy hiểm; engage = tham gia; enjoy = hưởng / được hưởng; enlist = nhập ngũ
  enter = vào / nhập; entertain = vui chơi; erode = sạt lở / xói lở; erupt = bùng phát; escape = thoát
  escape poverty = thoát nghèo; evacuate = sơ tán / di dời; evade = trốn; evade tax = trốn thuế
  exceed the limit = vượt mức; exclude = loại trừ / trừ; exclude from = loại khỏi; excuse = miễn
  exempt from = miễn; exempt or reduce = miễn, giảm; exercise = tập luyện; exhibit = trưng bày
  exit = xuất cảnh; expel = khai trừ / buộc thôi học; expose = phơi nhiễm / vạch trần; extinguish = dập tắt
  fabricate = bịa đặt; face = gặp / đối mặt; facilitate = tạo điều kiện / tạo thuận lợi; fake = làm giả
  falsify = làm giả / làm sai lệch; fatten = vỗ béo; favor = ưu tiên; fear = lo ngại; feed = nuôi / cho ăn
  fell = chặt; fence = rào; fence off = rào chắn; fertilise = bón phân; fill = lấp / lấp đầy
  fill in = điền / khai; fill the post = bố trí; fill with = lấp; finish school = tốt nghiệp; float = nổi
  flood = ngập / ngập lụt; flow = chảy; fly = bay; follow the rules = chấp hành; force = buộc / cưỡng chế
  forge = làm giả; forget = quên; freeze = đóng băng / phong tỏa; fry = chiên; furnish = cung cấp
  gamble = đánh bạc; gather people = tập trung đông người; get married = kết hôn; get sick = mắc bệnh
  get worse = diễn biến xấu; give back = trả lại; give birth = sinh con; give notice = thông báo
  give priority = ưu tiên; give up = từ bỏ; go abroad = đi nước ngoài; go bankrupt = phá sản
  go missing = mất tích; go through = qua / thông qua; go up = tăng; go down = giảm
  guard = bảo vệ / canh gác; hand in = nộp; hand out = phát / trao; harass = sách nhiễu; harm = gây hại
  have a fever = sốt; heal = chữa; hide = che giấu; hinder = cản trở; hoard = găm hàng
  hold a strike = đình công; hold office = giữ chức vụ; hold on = giữ; hunt = săn / săn bắt
  hurt = bị thương; illuminate = chiếu sáng; impersonate = giả danh; impose = áp dụng / áp đặt
  impose a fine = xử phạt; impound = tạm giữ; improve on = cải thiện; improve = cải thiện / nâng cao
  incinerate = đốt; incite = kích động; incur = phát sinh; indicate = chỉ ra / chỉ rõ; infringe = xâm phạm
  inherit = thừa kế / kế thừa; inject = tiêm; insert = chèn / lồng ghép; inspect vehicles = đăng kiểm
  instal cameras = lắp camera; insure = bảo hiểm; interact = tương tác; interfere = can thiệp
  interrupt = gián đoạn; intervene = can thiệp; interview = phỏng vấn; intrude = xâm nhập; inundate = ngập
  irrigate = tưới; jeopardise = ảnh hưởng; judge = xét xử / chấm; jump = tăng; justify = giải trình
  keep in stock = dự trữ; keep secret = giữ bí mật; knock = va; label = dán nhãn / ghi nhãn; laugh = cười
  launder = rửa tiền; lay = đặt / lắp đặt; lay off = cho nghỉ việc; leach = rò rỉ; leave = rời / rời khỏi
  leave the country = xuất cảnh; leave school = bỏ học; leave vacant = bỏ trống; legalise = hợp thức hóa
  level = san lấp; license = cấp phép; lift people out of poverty = thoát nghèo; liquidate = thanh lý
  load = bốc xếp / chở; loan = vay; lobby = vận động; lock = khóa; log on = đăng nhập; loan out = cho vay
  look after = chăm sóc; look for = tìm kiếm; lose connection = mất kết nối; lose one's job = mất việc
  make a decision = quyết định; make a list = lập danh sách; make a plan = lập kế hoạch
  make a report = báo cáo; make a statement = phát biểu; make contact = liên hệ; make proposals = đề xuất
  make use = sử dụng; mark = đánh dấu / kỷ niệm; measure up = đạt; meet conditions = đủ điều kiện
  meet the conditions = đủ điều kiện; meet requirements = đáp ứng yêu cầu
  meet the requirements = đáp ứng yêu cầu; meet the standard = đạt chuẩn
  meet standards = đạt chuẩn / đạt tiêu chuẩn; meet voters = tiếp xúc cử tri; melt = tan; mend = sửa chữa
  mislead = gây hiểu nhầm; misuse = sử dụng sai; mix = trộn; mobilise people = vận động; mourn = tang
  move people = di dời; multiply = nhân rộng; neglect = buông lỏng / thiếu trách nhiệm
  negotiate with = đàm phán; nurture = nuôi dưỡng / chăm sóc; object = phản đối; object to = phản đối
  observe = quan sát / chấp hành; obstruct = cản trở; occupy = chiếm / chiếm giữ; offend = vi phạm
  omit = bỏ sót; oppose = phản đối / chống đối; opt = lựa chọn; originate = xuất phát
  originate from = xuất phát từ / bắt nguồn từ; outlaw = cấm; overcharge = lạm thu / thu quá
  overlap = chồng chéo / trùng lặp; overload = quá tải; overrun = vượt; overspend = chi vượt
  overtake = vượt; pack = đóng gói; package = đóng gói; park = đỗ / đỗ xe; participate in = tham gia
  patrol = tuần tra; pay back = hoàn trả / trả nợ; pay compensation = bồi thường / chi trả bồi thường
  pay off = trả; pay out = chi trả; pay the debt = trả nợ; paid back = hoàn trả; perish = chết
  persuade = vận động / thuyết phục; phase out = loại bỏ dần; pick up = đón / nhận; plead = đề nghị
  plough = cày; plunge = giảm mạnh; poison = ngộ độc / đầu độc; pollute = gây ô nhiễm; populate = cập nhật
  pour = đổ; practise = thực hành; predetermine = xác định; prefer = ưu tiên; prepare for = chuẩn bị
  preserve = bảo quản / bảo tồn; pretend = giả danh; produce enough = sản xuất; prolong = kéo dài / gia hạn
  prosecute = khởi tố / truy tố; prove = chứng minh; publicise = công khai / niêm yết; pull down = tháo dỡ
  pump = bơm; purify = lọc; pursue = theo đuổi; put forward = đề xuất; put off = lùi; put out = dập tắt
  put up = dựng / niêm yết; put up for auction = đưa ra đấu giá; qualify = đủ điều kiện
  quarantine = kiểm dịch / cách ly; quit = nghỉ việc; quit the job = nghỉ việc; quote = trích dẫn / báo giá
  race = đua; raise = nuôi / nâng cao / nâng; raise money = gây quỹ / quyên góp
  raise funds = vận động kinh phí; rear = nuôi / chăn nuôi; reassign = điều động / bố trí lại
  reassign staff = điều động; recall = thu hồi; reclaim = thu hồi; reclaim land = thu hồi đất
  recover land = thu hồi đất; recover money = thu hồi; recycle = tái chế; redeem = hoàn
  refer = chuyển / giới thiệu; refund = hoàn trả / hoàn; refuse to pay = từ chối thanh toán
  reimburse = hoàn trả / bồi hoàn; rejuvenate = cải tạo; relapse = tái nghiện / tái phát; relate = liên quan
  relieve = cứu trợ / miễn nhiệm; rely = dựa; remain unresolved = tồn đọng; remit = nộp
  renovate = cải tạo / đổi mới; rent out = cho thuê; reopen = mở lại; repay = trả nợ / hoàn trả
  repeat = tái diễn / lặp lại; repatriate = hồi hương / về nước; replant = trồng lại / tái canh
  replenish = bổ sung; represent = đại diện; reprocess = xử lý lại; reproduce = sinh sản
  rescue = cứu / cứu hộ; reserve = dự trữ / dành; reset = đặt lại; resettle = tái định cư; resist = chống
  restock = tái đàn; repopulate = tái đàn; resume work = trở lại làm việc
  retain = giữ lại / giữ chân / thu hút; return to work = trở lại làm việc; revise down = điều chỉnh giảm
  revive = khôi phục; ride = đi / điều khiển; ripen = chín; risk = rủi ro; rob = cướp; roll back = thu hồi
  rot = thối; ruin = thiệt hại; rule = phán quyết / quy định; run late = chậm tiến độ; run out = hết
  sack = sa thải / buộc thôi việc; sail = ra khơi; salute = chào mừng; sanction = xử phạt; save lives = cứu
  say no = từ chối; scatter = phân tán; screen = sàng lọc; seal = niêm phong; search = tìm kiếm / tra cứu
  second = biệt phái / cử; seconded = biệt phái; secure funds = bố trí kinh phí; seek = tìm
  seek opinions = lấy ý kiến; seize = thu giữ; self-declare = tự công bố; sentence = tuyên phạt / xử phạt
  set aside = dành / bố trí; set on fire = đốt; set the price = định giá; set targets = đặt mục tiêu
  set the target = đặt mục tiêu; settle debts = thanh toán nợ; sew = may; shake = rung; shelter = tránh trú
  shift work = ca; shirk = đùn đẩy / né tránh; shoot = bắn; shop = mua sắm; shrink = giảm / thu hẹp
  shut = đóng cửa; shut down = đóng cửa / dừng hoạt động; sicken = mắc bệnh; signify = nghĩa là; sink = chìm
  skip = bỏ; slaughter = giết mổ; sleep = ngủ; slide = trượt / sạt lở; slow down = chậm lại
  smoke = hút thuốc; smuggle = buôn lậu / vận chuyển trái phép; soar = tăng mạnh; sort = phân loại
  sow = gieo / xuống giống; spawn = sinh sản; speculate = đầu cơ; spill = tràn; spoil = hư hỏng
  spray = phun; spread disease = lây lan; squeeze = ép; stabilise = ổn định; stall = đình trệ / chậm tiến độ
  stand for election = ứng cử; stand in = thay; starve = đói; step down = thôi giữ chức; step in = can thiệp
  sterilise = triệt sản; stockpile = dự trữ; stop work = ngừng việc / dừng thi công
  stop construction = dừng thi công; straighten = nắn; strand = mắc cạn; strike = đình công / ngừng việc
  stuck = vướng / vướng mắc; submerge = ngập; subside = sụt lún; succeed = thành công; sue = khởi kiện
  suffer damage = bị thiệt hại; suffer loss = bị thiệt hại; summon = triệu tập; supplement = bổ sung
  suppress = trấn áp; surge = tăng mạnh; surrender = đầu thú; survive = sống sót; suspect = nghi / nghi ngờ
  suspend = đình chỉ / tạm dừng; suspend operations = tạm ngừng hoạt động; suspend work = đình chỉ công tác
  swear = tuyên thệ; sweep = quét; swim = bơi; take back = thu hồi; take care = chăm sóc
  take care of = chăm sóc; take over = tiếp quản / tiếp nhận; take responsibility = chịu trách nhiệm
  take samples = lấy mẫu; take an oath = tuyên thệ; take leave = nghỉ phép; talk = nói / trao đổi
  tamper = can thiệp / sửa; tax = đánh thuế / thu thuế; tear down = tháo dỡ; tend = chăm sóc
  threaten = đe dọa; throw = vứt / ném; throw away = vứt; throw rubbish = vứt rác / xả rác; litter = xả rác
  tick = tích; tighten = siết chặt / tăng cường; tighten control = siết chặt; top up = bổ sung
  torture = tra tấn; tour = tham quan; tow = kéo; trace = truy xuất / truy vết; traffic = mua bán
  transplant = ghép / cấy; trap = mắc kẹt / bẫy; trespass = xâm phạm; trigger = kích hoạt; trim = cắt tỉa
  trust = tin tưởng; turn = chuyển; turn into = chuyển thành; turn down = từ chối; turn off = tắt
  turn on = bật; turn out = thành; unload = bốc dỡ; uproot = nhổ; use up = dùng hết; vacate = bỏ trống
  value = định giá; vary = khác nhau; vote = biểu quyết / bỏ phiếu; vote in favour of = tán thành
  vow = cam kết; walk = đi bộ; wash = rửa; wash away = cuốn trôi; wear = đeo / mặc
  wear a helmet = đội mũ bảo hiểm; weave = dệt; weigh = cân / nặng; welcome = đón
  wish = mong muốn / nguyện vọng; withstand = chịu; witness = chứng kiến / làm chứng; worry = lo ngại
  worsen = xấu đi; wound = bị thương; wrap up = tổng kết; wrap = bọc; yield = cho năng suất / đạt
  consist = gồm; contain = chứa / có; amount to = lên tới / đạt; reach a total = đạt tổng
  stand at = đạt / ở mức; drop to = giảm còn; fall to = giảm còn; rise to = tăng lên; increase to = tăng lên
  reduce to = giảm còn; cut to = rút xuống còn; rise by = tăng; increase by = tăng; fall by = giảm
  drop by = giảm; decrease by = giảm; grow by = tăng; be allowed = được / được phép
  be allowed to = được / được phép; be permitted = được phép; be permitted to = được phép
  be entitled to = được hưởng / được; be eligible = đủ điều kiện; be required to = phải
  must not = không được; may not = không được; not allowed = không được / không được phép
  not allowed to = không được / không được phép; not permitted = không được phép
  are not allowed = không được; is not allowed = không được; strictly forbidden = nghiêm cấm
  strictly prohibited = nghiêm cấm; strictly prohibit = nghiêm cấm; strictly ban = nghiêm cấm
  be responsible = chịu trách nhiệm; be responsible for = chịu trách nhiệm
  bear responsibility = chịu trách nhiệm; accept responsibility = chịu trách nhiệm
  hold responsible = chịu trách nhiệm; be in charge = phụ trách; be in charge of = phụ trách
  in charge of = phụ trách; take the lead = chủ trì; lead the implementation = chủ trì
  direct and urge = chỉ đạo, đôn đốc; fail to meet = không đạt / chưa đạt
  fail to complete = không hoàn thành; fail to report = không báo cáo; fail to submit = không nộp / chưa nộp
  fail to pay = không nộp; fail to implement = không thực hiện; lag behind = chậm; lag = chậm
  fall behind = chậm tiến độ; run behind schedule = chậm tiến độ; delay = chậm / lùi; push back = lùi
  bring forward = đẩy sớm; keep pace = theo kịp; catch up = bắt kịp; remain = còn / còn lại
  still lack = còn thiếu; be short of = thiếu; short of = thiếu; need more = cần thêm; pull = rút / kéo
  pull out = rút / rút khỏi; pull out of = rút khỏi; pull off = rút khỏi; count as = tính là / coi là
  be counted = được tính; stand for = là; be considered = được coi là / coi là; consider = xem xét / coi là
  regard = coi là; treat as = coi là; trace the origin = truy xuất nguồn gốc; recalculate = tính lại
  reconsider = xem xét lại; redo = làm lại; rebuild = xây dựng lại / xây lại; reconstruct = xây dựng lại
  relocate to = di dời đến; rename = đổi tên; resubmit = nộp lại / trình lại; retender = đấu thầu lại
  re-tender = đấu thầu lại; rebid = đấu thầu lại; resell = bán lại; restart = khởi động lại
  reach agreement = thống nhất; reach the standard = đạt chuẩn; remain unfinished = chưa hoàn thành
  remain unpaid = chưa thanh toán; refrain = không; report back = báo cáo lại; report to = báo cáo
  respond to = trả lời / ứng phó; rise above = vượt; rule out = loại trừ; scale back = thu hẹp
  scale down = thu hẹp; lay down = quy định; spell out = quy định; shorten to = rút xuống còn
  slash = cắt giảm; stem from = do / xuất phát từ; result from = do / xuất phát từ; be caused by = do
  be due to = do; lead to = dẫn đến; result in = dẫn đến; bring about = mang lại; tie up = neo đậu
  try out = thử nghiệm; trial = thử nghiệm / chạy thử; try a case = xét xử; turn away = từ chối
  undergo = trải qua; vacate a house = bàn giao nhà; weigh up = cân nhắc; win first prize = đạt giải Nhất
  win a prize = đạt giải; win a bid = trúng thầu; win the bid = trúng thầu; win the contract = trúng thầu
  win the auction = trúng đấu giá; withhold = giữ lại; write off = xóa nợ; write off debt = xóa nợ
`);

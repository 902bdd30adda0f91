import { termTable } from './term-table.ts';

/** English words for fishing, the sea, ports and logistics, and how Vietnamese directives say them. Lower case. */
export const FISHING_AND_PORTS = termTable(`
  fishing ship = tàu cá; fishing fleet = đội tàu cá; offshore fishing = khai thác xa bờ / đánh bắt xa bờ
  offshore vessel = tàu xa bờ; inshore fishing = khai thác ven bờ; coastal fishing = khai thác ven bờ
  deep-sea fishing = đánh bắt xa bờ; catch = sản lượng khai thác / sản lượng
  seafood output = sản lượng thủy sản; fishery output = sản lượng thủy sản; aquatic product = thủy sản
  aquatic resource = nguồn lợi thủy sản; fishery resource = nguồn lợi thủy sản; fishing ground = ngư trường
  fishing gear = ngư cụ; fishing net = lưới; net = lưới; trawler = tàu lưới kéo; trawling = lưới kéo
  electric fishing = xung điện; fishing licence = giấy phép khai thác thủy sản
  fishing permit = giấy phép khai thác thủy sản; fish market = chợ cá; vessel owner = chủ tàu
  boat owner = chủ tàu; ship owner = chủ tàu; crew = thuyền viên; crew member = thuyền viên
  sailor = thuyền viên; skipper = thuyền trưởng
  vessel monitoring system = hệ thống giám sát tàu cá / giám sát hành trình tàu cá
  vessel monitoring device = thiết bị giám sát hành trình; vessel inspection = đăng kiểm tàu cá
  vessel registration = đăng ký tàu cá; three-no vessel = tàu cá "3 không"
  unregistered vessel = tàu cá chưa đăng ký; loss of connection = mất kết nối; signal loss = mất kết nối
  unreported and unregulated fishing = khai thác IUU; iuu yellow card = thẻ vàng IUU
  foreign waters = vùng biển nước ngoài; sea area = vùng biển; waters = vùng biển / nước
  territorial waters = vùng biển; sea zone = vùng biển; anchorage = khu neo đậu; mooring = neo đậu
  fish = cá; fish farming = nuôi cá; shrimp farming = nuôi tôm; shrimp farm = vùng nuôi tôm
  shrimp pond = ao tôm; shrimp seed = tôm giống; fish seed = cá giống; fingerling = cá giống
  pangasius = cá tra; catfish = cá tra; tuna = cá ngừ; squid = mực; crab = cua; lobster = tôm hùm
  oyster = hàu; clam = nghêu; seaweed = rong biển; shellfish = nhuyễn thể
  brackish water shrimp = tôm nước lợ; brackish water = nước lợ; fish cage = lồng bè
  cage farming = nuôi lồng bè; cage = lồng; raft = bè; marine farming = nuôi biển; sea farming = nuôi biển
  mariculture = nuôi biển; farmed area = diện tích nuôi; farming area = vùng nuôi / diện tích nuôi
  dead fish = cá chết; processed seafood = thủy sản chế biến; seafood processing = chế biến thủy sản
  seafood export = xuất khẩu thủy sản; frozen = đông lạnh; fish sauce = nước mắm; salt field = ruộng muối
  salt production = sản xuất muối; salt farmer = diêm dân; marine conservation area = khu bảo tồn biển
  marine protected area = khu bảo tồn biển; coral = san hô; coral reef = rạn san hô
  berth = bến cảng / cầu cảng; port operator = doanh nghiệp cảng; port system = hệ thống cảng biển
  deep-water seaport = cảng nước sâu; general port = cảng tổng hợp; container port = cảng container
  container = container; transshipment = trung chuyển
  international transshipment port = cảng trung chuyển quốc tế; cargo volume = sản lượng hàng hóa
  cargo throughput = sản lượng hàng hóa thông qua cảng; goods through the port = hàng hóa qua cảng
  throughput = sản lượng hàng hóa thông qua; cargo ship = tàu hàng; ship arrival = lượt tàu
  vessel call = lượt tàu; cruise ship = tàu du lịch / tàu biển; dwt = DWT
  shipping = vận tải biển / hàng hải; shipping line = hãng tàu; sea transport = vận tải biển
  maritime transport = vận tải biển; maritime authority = cảng vụ hàng hải; port authority = cảng vụ
  pilotage = hoa tiêu; shipbuilding = đóng tàu; shipyard = nhà máy đóng tàu / cơ sở đóng tàu
  lighthouse = hải đăng; free trade zone = khu thương mại tự do; bonded warehouse = kho ngoại quan
  logistics centre = trung tâm logistics; logistics service = dịch vụ logistics
  logistics cost = chi phí logistics; warehousing = kho bãi; yard storage = kho bãi
  delivery = giao hàng / chuyển phát; customs clearance = thông quan; cleared goods = hàng hóa thông quan
  clearance = thông quan; customs procedure = thủ tục hải quan; customs declaration = tờ khai hải quan
  customs office = hải quan; import and export turnover = kim ngạch xuất nhập khẩu
  export value = kim ngạch xuất khẩu / giá trị xuất khẩu; import turnover = kim ngạch nhập khẩu
  import value = kim ngạch nhập khẩu; turnover of exports = kim ngạch xuất khẩu
  smart border gate = cửa khẩu thông minh; digital border gate = cửa khẩu số
  border trade = thương mại biên giới; border market = chợ biên giới
  border-gate economic zone = khu kinh tế cửa khẩu; coastal economic zone = khu kinh tế ven biển
  border resident = cư dân biên giới; trail = lối mòn
`);

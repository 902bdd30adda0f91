import { termTable } from './term-table.ts';

/** English words for traffic, roads, vehicles, bridges and railways, and how Vietnamese directives say them. Lower case. */
export const TRAFFIC = termTable(`
  collision = va chạm / tai nạn; crash = tai nạn; traffic order = trật tự an toàn giao thông
  congestion = ùn tắc / ùn tắc giao thông; traffic flow = lưu lượng giao thông
  traffic volume = lưu lượng xe; signal light = đèn tín hiệu; road sign = biển báo giao thông / biển báo
  traffic sign = biển báo giao thông; warning sign = biển cảnh báo; road marking = vạch kẻ đường
  speed bump = gờ giảm tốc; speed limit = tốc độ tối đa / giới hạn tốc độ; speeding = chạy quá tốc độ
  overspeeding = chạy quá tốc độ; drunk driving = vi phạm nồng độ cồn; drink driving = vi phạm nồng độ cồn
  alcohol concentration = nồng độ cồn; alcohol violation = vi phạm nồng độ cồn; alcohol = rượu, bia / cồn
  breathalyser = máy đo nồng độ cồn; helmet = mũ bảo hiểm; seat belt = dây an toàn
  overloaded truck = xe quá tải; overloaded vehicle = xe quá tải / xe quá tải trọng
  overloading = chở quá tải; overload = quá tải; oversized vehicle = xe quá khổ; load limit = tải trọng
  tonnage = trọng tải; weighing station = trạm cân / trạm kiểm tra tải trọng xe; weigh station = trạm cân
  axle load = tải trọng trục; accident black spot = điểm đen tai nạn giao thông
  black spot of traffic = điểm đen; intersection = nút giao / giao lộ; junction = nút giao
  crossroads = ngã tư; crossing = lối đi / đường ngang; level crossing = đường ngang
  railway crossing = đường ngang / lối đi tự mở; self-opened crossing = lối đi tự mở
  roundabout = vòng xuyến; overpass = cầu vượt; flyover = cầu vượt; underpass = hầm chui
  pedestrian bridge = cầu đi bộ; footbridge = cầu dân sinh; suspension bridge = cầu treo
  weak bridge = cầu yếu; temporary bridge = cầu tạm; approach road = đường dẫn
  access road = đường gom / đường dẫn; service road = đường gom; ring road = đường vành đai / vành đai
  coastal road = đường ven biển; provincial road = đường tỉnh / tỉnh lộ; district road = đường huyện
  commune road = đường xã; village road = đường thôn
  rural road = đường giao thông nông thôn / đường nông thôn; inter-commune road = đường liên xã
  inter-village road = đường liên thôn; urban road = đường đô thị; alley = ngõ / hẻm
  lane = làn đường / làn xe; emergency lane = làn dừng khẩn cấp; road section = đoạn đường / đoạn tuyến
  section of road = đoạn đường; stretch = đoạn; road surface = mặt đường; roadbed = nền đường
  road bed = nền đường; roadside = lề đường; shoulder = lề đường; median strip = dải phân cách
  guardrail = hộ lan; pothole = ổ gà; asphalt = nhựa / bê tông nhựa; asphalt concrete = bê tông nhựa
  concrete road = đường bê tông; dirt road = đường đất; road corridor = hành lang an toàn đường bộ
  road safety corridor = hành lang an toàn đường bộ; corridor = hành lang
  economic corridor = hành lang kinh tế; road maintenance = bảo trì đường bộ; road repair = sửa chữa đường
  road works = công trình đường bộ; road network = mạng lưới đường bộ / hệ thống giao thông
  transport work = công trình giao thông; transport project = dự án giao thông
  north-south railway = đường sắt Bắc - Nam; urban railway = đường sắt đô thị
  metro = đường sắt đô thị / metro; metro line = tuyến metro; railway station = ga / nhà ga / ga đường sắt
  railway line = tuyến đường sắt; rail = đường sắt; locomotive = đầu máy; carriage = toa xe
  train driver = lái tàu; toll station = trạm thu phí; toll gate = trạm thu phí; toll booth = trạm thu phí
  rest stop = trạm dừng nghỉ; rest area = trạm dừng nghỉ; bus stop = điểm dừng xe buýt
  bus route = tuyến xe buýt; bus line = tuyến xe buýt
  public transport = vận tải hành khách công cộng / giao thông công cộng / vận tải công cộng
  public passenger transport = vận tải hành khách công cộng; passenger car = xe khách / ô tô con
  coach = xe khách / huấn luyện viên; contract vehicle = xe hợp đồng; school bus = xe đưa đón học sinh
  electric bus = xe buýt điện; electric car = ô tô điện / xe điện; electric motorbike = xe máy điện
  electric bicycle = xe đạp điện; automobile = ô tô; motor vehicle = xe cơ giới
  container truck = xe container; tractor = máy kéo; trailer = rơ moóc; van = xe tải nhỏ
  tricycle = xe ba bánh; homemade vehicle = xe tự chế; self-made vehicle = xe tự chế; old vehicle = xe cũ
  expired vehicle = xe hết niên hạn; service life = niên hạn
  vehicle inspection centre = trung tâm đăng kiểm; registry = đăng kiểm
  inspection centre = trung tâm đăng kiểm; licence renewal = cấp đổi giấy phép
  driving test = sát hạch lái xe; driving examination = sát hạch lái xe; driver training = đào tạo lái xe
  driving school = cơ sở đào tạo lái xe; motorist = người lái xe; rider = người điều khiển xe
  pedestrian = người đi bộ; transport business = kinh doanh vận tải
  transport enterprise = doanh nghiệp vận tải; transport company = doanh nghiệp vận tải
  transport vehicle = phương tiện vận tải; means of transport = phương tiện giao thông / phương tiện vận tải
  passenger transport vehicle = xe chở khách; goods vehicle = xe chở hàng
  freight transport = vận tải hàng hóa; cargo transport = vận tải hàng hóa
  goods transport = vận tải hàng hóa; passenger volume = sản lượng hành khách; ferry = phà / bến phà
  ferry terminal = bến phà; wharf = bến / cầu cảng; pier = cầu cảng
  river port = cảng sông / cảng thủy nội địa; inland port = cảng cạn; dry port = cảng cạn
  boat landing = bến đò; river wharf = bến thủy nội địa; passenger boat = tàu khách / đò; ferryboat = đò
  river crossing = bến khách ngang sông; canoe = ca nô; speedboat = ca nô / tàu cao tốc
  high-speed boat = tàu cao tốc; hydrofoil = tàu cánh ngầm; runway = đường băng / đường cất hạ cánh
  air route = đường bay; flight route = đường bay; car park = bãi đỗ xe; parking lot = bãi đỗ xe
  parking space = chỗ đỗ xe; parking area = bãi đỗ xe; vehicle holding yard = bãi tạm giữ phương tiện
  impounded vehicle = phương tiện bị tạm giữ; dashcam = camera hành trình; dash camera = camera hành trình
  tracking device = thiết bị giám sát hành trình; journey recorder = thiết bị giám sát hành trình
  street light = đèn đường / đèn chiếu sáng; lighting = chiếu sáng
  traffic police patrol = tuần tra giao thông; lane widening = mở rộng
  completion of the route = thông tuyến; opening to traffic = thông xe
  technical opening = thông xe kỹ thuật; detour = phân luồng; diversion = phân luồng
  traffic diversion = phân luồng giao thông
`);

import { termTable } from './term-table.ts';

/** English words for rivers, canals, dykes, reservoirs, mines, and how Vietnamese directives say them. Lower case. */
export const WATER_AND_MINING = termTable(`
  canal = kênh / kênh mương / kênh, rạch; irrigation canal = kênh thủy lợi / kênh mương
  main canal = kênh chính; canal dredging = nạo vét kênh mương; dredging = nạo vét; ditch = mương
  channel dredging = nạo vét luồng; shipping channel = luồng hàng hải / luồng; navigation channel = luồng
  fairway = luồng; stream = suối; creek = rạch / suối; brook = suối; spring = suối / mùa xuân
  waterfall = thác; river mouth = cửa sông; estuary = cửa sông / cửa biển; basin = lưu vực
  river section = đoạn sông; lagoon = đầm / đầm phá; pond = ao; marsh = đầm lầy; wetland = đất ngập nước
  water surface = mặt nước; waterbody = nguồn nước; water source = nguồn nước
  water security = an ninh nguồn nước; surface water = nước mặt; water supply work = công trình cấp nước
  rural water supply = cấp nước nông thôn; water plant = nhà máy nước; water treatment plant = nhà máy nước
  waterworks = nhà máy nước / công trình cấp nước; clean water supply = cấp nước sạch
  water pipe = đường ống nước; pipeline = đường ống; culvert = cống; sluice = cống
  sluice gate = cống / cửa cống; tidal sluice = cống ngăn triều; salt-prevention sluice = cống ngăn mặn
  dyke section = đoạn đê; sea dyke = đê biển; river dyke = đê sông; dyke system = hệ thống đê điều
  dykes = đê / đê điều; dyke protection = bảo vệ đê điều; dyke management = quản lý đê điều
  dyke patrol = tuần tra canh gác đê; levee = đê; embankment work = kè; revetment = kè
  breakwater = đê chắn sóng / kè chắn sóng; jetty = kè / cầu tàu; weir = đập dâng
  irrigation dam = đập thủy lợi; dam safety = an toàn đập; dam = đập / hồ chứa
  irrigation reservoir = hồ chứa thủy lợi; hydropower reservoir = hồ thủy điện
  reservoir capacity = dung tích hồ chứa; water storage = tích nước; water discharge = xả nước
  discharge = xả thải / xả; pumping station = trạm bơm; pump = máy bơm; water pump = máy bơm
  pump station = trạm bơm; irrigated area = diện tích tưới; irrigation water = nước tưới
  irrigation = thủy lợi / tưới; drainage canal = kênh tiêu; drainage system = hệ thống thoát nước
  sewer = cống thoát nước; sewerage system = hệ thống thoát nước; rainwater = nước mưa
  wave-breaking = chắn sóng; sediment = bùn / bồi lắng; sedimentation = bồi lắng; silting = bồi lắng
  mud = bùn; alluvium = phù sa; mineral mine = mỏ khoáng sản; sand mine = mỏ cát
  sand mining = khai thác cát; sand extraction = khai thác cát; river sand = cát sông; sea sand = cát biển
  levelling sand = cát san lấp; leveling sand = cát san lấp; filling sand = cát san lấp
  filling material = vật liệu san lấp; levelling material = vật liệu san lấp; backfill = san lấp
  landfill material = vật liệu san lấp; filling = san lấp; levelling = san lấp; quarry site = mỏ đá
  stone quarry = mỏ đá; stone mine = mỏ đá; gravel = sỏi; crushed stone = đá dăm; clay = đất sét
  soil mine = mỏ đất; earth mine = mỏ đất; laterite = đất đắp; coal mine = mỏ than; coal = than
  coal mining = khai thác than; ore = quặng; titanium = titan; bauxite = bô xít; limestone = đá vôi
  granite = đá granit; rare earth = đất hiếm; gold mine = mỏ vàng; mine owner = chủ mỏ
  mining licence = giấy phép khai thác / giấy phép khai thác khoáng sản
  mining permit = giấy phép khai thác khoáng sản; exploration licence = giấy phép thăm dò
  mineral exploration = thăm dò khoáng sản; mining right = quyền khai thác khoáng sản
  mining right auction = đấu giá quyền khai thác khoáng sản
  mining fee = tiền cấp quyền khai thác khoáng sản; mining output = sản lượng khai thác
  mining area = khu vực khai thác; mine closure = đóng cửa mỏ
  environmental restoration = cải tạo, phục hồi môi trường
  common mineral = khoáng sản làm vật liệu xây dựng thông thường; weighing scale = trạm cân
  weighbridge = trạm cân; dredger = tàu nạo vét; barge = sà lan; geological survey = điều tra địa chất
  geology = địa chất; rock slide = đá lở; terrain = địa hình; delta = đồng bằng
  mekong delta = đồng bằng sông Cửu Long; red river delta = đồng bằng sông Hồng; plateau = cao nguyên
  highlands = vùng cao / miền núi; valley = thung lũng; pass = đèo; mountain pass = đèo
  cave = hang động / hang; cliff = vách đá; peak = đỉnh; peninsula = bán đảo; gulf = vịnh; bay = vịnh
  cape = mũi; islet = hòn đảo nhỏ; archipelago = quần đảo
`);

import { termTable } from './term-table.ts';

/** English words for swimming, drowning, fires, storms and rescue, and how Vietnamese directives say them. Lower case. */
export const RESCUE_AND_SAFETY = termTable(`
  swimming = bơi / bơi lội; swimming lesson = dạy bơi / lớp dạy bơi; swimming class = lớp dạy bơi
  swimming teacher = giáo viên dạy bơi; swimmer = người biết bơi; safe swimming = bơi an toàn
  drowning prevention = phòng, chống đuối nước; child drowning = trẻ em đuối nước / đuối nước trẻ em
  drowning accident = tai nạn đuối nước; drowned child = trẻ em đuối nước
  drowning death = tử vong do đuối nước; life jacket = áo phao; lifejacket = áo phao; life vest = áo phao
  lifebuoy = phao cứu sinh; buoy = phao; lifeguard = cứu hộ; rescuer = cứu hộ / lực lượng cứu hộ
  rescue team = đội cứu hộ; rescue force = lực lượng cứu hộ, cứu nạn; rescue and relief = cứu hộ, cứu nạn
  relief = cứu trợ; relief goods = hàng cứu trợ; emergency relief = cứu trợ khẩn cấp
  first aid = sơ cứu / sơ cấp cứu / cấp cứu; accident and injury = tai nạn thương tích
  child injury = tai nạn thương tích trẻ em; injury prevention = phòng, chống tai nạn thương tích
  fire prevention = phòng cháy / phòng cháy, chữa cháy
  fire safety = an toàn phòng cháy / phòng cháy, chữa cháy; fire protection = phòng cháy, chữa cháy
  fire service = cảnh sát phòng cháy, chữa cháy; fire brigade = đội chữa cháy
  fire police = cảnh sát phòng cháy, chữa cháy; fire engine = xe chữa cháy; fire truck = xe chữa cháy
  fire extinguisher = bình chữa cháy; extinguisher = bình chữa cháy; fire hydrant = trụ nước chữa cháy
  hydrant = trụ nước; fire alarm = báo cháy; alarm = báo động; escape route = lối thoát nạn
  emergency exit = lối thoát nạn; electrical fire = cháy do điện; short circuit = chập điện
  gas leak = rò rỉ khí gas; explosion = nổ / vụ nổ; blast = nổ; burn = bỏng; smoke = khói
  interfamily fire safety group = tổ liên gia an toàn phòng cháy, chữa cháy
  fire safety group = tổ liên gia an toàn phòng cháy, chữa cháy
  public fire-fighting point = điểm chữa cháy công cộng; tropical storm = bão / áp thấp nhiệt đới
  depression = áp thấp; whirlwind = lốc; tornado = lốc xoáy / lốc; thunderstorm = dông, lốc / dông
  thunder = dông; lightning = sét; hail = mưa đá; heavy rain = mưa lớn / mưa to
  torrential rain = mưa rất to / mưa lớn; very heavy rain = mưa rất to / mưa lớn; downpour = mưa lớn
  rainstorm = mưa bão; rainy season = mùa mưa; dry season = mùa khô; storm season = mùa bão / mùa mưa bão
  flood season = mùa lũ / mùa mưa lũ; flood peak = đỉnh lũ; flood control = phòng, chống lũ / cắt lũ
  flood discharge = xả lũ; flood water = nước lũ; inundated area = vùng ngập
  flooded area = vùng ngập lụt / vùng ngập; flood-prone area = vùng thường xuyên ngập lụt / vùng ngập lũ
  water level = mực nước; alarm level = mức báo động / báo động; alert level = cấp báo động / mức báo động
  erosion = sạt lở / xói lở; coastal erosion = sạt lở bờ biển / xói lở bờ biển
  riverbank erosion = sạt lở bờ sông; river bank erosion = sạt lở bờ sông; bank erosion = sạt lở bờ sông
  riverbank = bờ sông; river bank = bờ sông; coastline = bờ biển; shore = bờ biển; seashore = bờ biển
  landslip = sạt lở đất; land subsidence = sụt lún đất / sụt lún; subsidence = sụt lún; sinkhole = hố sụt
  cold spell = rét đậm, rét hại; cold wave = không khí lạnh; cold weather = rét
  severe cold = rét đậm, rét hại; frost = sương muối; fog = sương mù; heatwave = nắng nóng
  heat wave = nắng nóng; hot spell = nắng nóng; heat = nắng nóng / nhiệt; cold = lạnh / rét; wet = ẩm
  dry = khô / khô hạn; humidity = độ ẩm; wind force = cấp gió; gust = giật / gió giật
  tide = triều / thủy triều; high tide = triều cường; saltwater = nước mặn; salt water = nước mặn
  salt intrusion = xâm nhập mặn / mặn xâm nhập; salinity intrusion = xâm nhập mặn; saline water = nước mặn
  fresh water = nước ngọt; freshwater = nước ngọt; water shortage = thiếu nước; lack of water = thiếu nước
  drinking water = nước uống / nước sinh hoạt; domestic water = nước sinh hoạt; tsunami = sóng thần
  weather forecast = dự báo thời tiết / dự báo; forecasting = dự báo; four on-the-spot = 4 tại chỗ
  four on-the-spot motto = phương châm "4 tại chỗ"; on-the-spot = tại chỗ
  shelter = nơi trú ẩn / nơi tránh trú; storm shelter = khu neo đậu tránh trú bão
  evacuation plan = phương án sơ tán; evacuated household = hộ sơ tán; evacuee = người sơ tán
  casualty = thương vong; fatality = người chết; death toll = số người chết; damage caused = thiệt hại
  property damage = thiệt hại về tài sản; collapsed house = nhà sập; damaged house = nhà hư hỏng
  unroofed house = nhà tốc mái; roof blown off = tốc mái; stockpile = dự trữ
  reserve = dự trữ / dự phòng / trữ lượng; reserve goods = hàng dự trữ
  essential goods = hàng thiết yếu / hàng hóa thiết yếu; necessities = nhu yếu phẩm
  essential item = nhu yếu phẩm; basic necessities = nhu yếu phẩm; sandbag = bao cát; tarpaulin = bạt
  tent = lều / nhà bạt; generator = máy phát điện; drinking water tablet = viên khử khuẩn
  disinfectant = hóa chất khử khuẩn; disinfection = khử khuẩn / khử trùng
  safety inspection = kiểm tra an toàn; safety rule = quy tắc an toàn; safety violation = vi phạm an toàn
  dangerous area = khu vực nguy hiểm; danger zone = khu vực nguy hiểm
  unsafe = mất an toàn / không bảo đảm an toàn; landmine = bom mìn; unexploded ordnance = bom mìn, vật nổ
  mine clearance = rà phá bom mìn; bomb = bom; safety corridor = hành lang an toàn
  safety distance = khoảng cách an toàn; response plan = phương án ứng phó
  response force = lực lượng ứng phó
`);

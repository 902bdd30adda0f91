import { termTable } from './term-table.ts';

/** English words for electricity, fuels, waste, pollution and climate, and how Vietnamese directives say them. Lower case. */
export const ENERGY_AND_WASTE = termTable(`
  power station = nhà máy điện / trạm điện; thermal power plant = nhà máy nhiệt điện
  coal-fired power = nhiệt điện than; hydropower plant = nhà máy thủy điện; small hydropower = thủy điện nhỏ
  pumped storage hydropower = thủy điện tích năng
  wind farm = trang trại điện gió / dự án điện gió / nhà máy điện gió; wind power project = dự án điện gió
  offshore wind power = điện gió ngoài khơi; offshore wind = điện gió ngoài khơi
  onshore wind = điện gió trên bờ; solar energy = năng lượng mặt trời / điện mặt trời
  solar panel = tấm pin mặt trời; solar farm = dự án điện mặt trời; biomass power = điện sinh khối
  biomass = sinh khối; waste-to-energy = đốt rác phát điện / điện rác; waste-to-power = đốt rác phát điện
  waste-to-energy plant = nhà máy đốt rác phát điện / nhà máy điện rác; nuclear power = điện hạt nhân
  nuclear power plant = nhà máy điện hạt nhân; gas power = điện khí; lng = LNG; lng power = điện khí LNG
  hydrogen = hydrogen / hydro; green hydrogen = hydro xanh; battery storage = pin lưu trữ
  energy storage = lưu trữ năng lượng; saving energy = tiết kiệm năng lượng
  energy efficiency = sử dụng năng lượng tiết kiệm và hiệu quả / tiết kiệm năng lượng
  power saving = tiết kiệm điện; saving electricity = tiết kiệm điện; electricity saving = tiết kiệm điện
  power supply = cung cấp điện / cấp điện; power cut = cắt điện / mất điện; power outage = mất điện
  blackout = mất điện; national grid = lưới điện quốc gia; grid electricity = điện lưới
  grid = lưới điện / lưới; power line = đường dây điện / đường dây
  transmission line = đường dây truyền tải / đường dây; high-voltage line = đường dây cao thế
  substation = trạm biến áp; transformer = máy biến áp; transformer station = trạm biến áp
  electricity pole = cột điện; pole = cột; pole position = vị trí cột; electricity price = giá điện
  electricity bill = tiền điện / hóa đơn tiền điện; electricity output = sản lượng điện
  power output = sản lượng điện; commercial electricity = điện thương phẩm
  electricity consumption = tiêu thụ điện; electricity demand = nhu cầu điện
  power company = công ty điện lực / điện lực; electricity company = công ty điện lực / điện lực
  electricity theft = trộm cắp điện; installed capacity = công suất lắp đặt
  generating capacity = công suất phát điện; electrical safety = an toàn điện
  electrical equipment = thiết bị điện; household without electricity = hộ chưa có điện
  household with electricity = hộ có điện
  power development plan = quy hoạch điện / quy hoạch phát triển điện lực; charging point = điểm sạc
  charging pole = trụ sạc; biogas = biogas / khí sinh học; liquefied gas = khí hóa lỏng
  oil depot = kho xăng dầu; environmental pollution = ô nhiễm môi trường
  environmental impact = tác động môi trường; environmental incident = sự cố môi trường
  environmental hygiene = vệ sinh môi trường; monitoring station = trạm quan trắc
  automatic monitoring = quan trắc tự động; polluter = cơ sở gây ô nhiễm
  polluting facility = cơ sở gây ô nhiễm; serious polluter = cơ sở gây ô nhiễm môi trường nghiêm trọng
  air pollution = ô nhiễm không khí; dust = bụi; fine dust = bụi mịn; smell = mùi; odour = mùi hôi
  bad smell = mùi hôi; exhaust gas = khí thải; exhaust = khí thải; emission = phát thải / khí thải
  carbon = carbon; carbon emission = phát thải carbon; greenhouse gas emission = phát thải khí nhà kính
  greenhouse gas inventory = kiểm kê khí nhà kính
  net-zero = phát thải ròng bằng 0 / phát thải ròng bằng không; net zero emission = phát thải ròng bằng 0
  low-emission = phát thải thấp; domestic solid waste = chất thải rắn sinh hoạt
  household waste = chất thải rắn sinh hoạt / rác thải sinh hoạt; industrial waste = chất thải công nghiệp
  construction waste = chất thải xây dựng; livestock waste = chất thải chăn nuôi
  food waste = chất thải thực phẩm; organic waste = rác hữu cơ / chất thải hữu cơ; recyclable = tái chế
  recyclable waste = rác tái chế; waste collection = thu gom rác / thu gom rác thải
  rubbish collection = thu gom rác; garbage collection = thu gom rác; collection rate = tỷ lệ thu gom
  waste treatment = xử lý rác thải / xử lý chất thải
  waste treatment plant = nhà máy xử lý rác / xử lý chất thải
  waste treatment facility = cơ sở xử lý chất thải; garbage treatment = xử lý rác
  waste sorting at source = phân loại rác tại nguồn; sorting at source = phân loại tại nguồn
  waste classification = phân loại rác thải / phân loại rác; waste transfer station = trạm trung chuyển rác
  transfer station = trạm trung chuyển; landfill site = bãi chôn lấp; rubbish dump = bãi rác; dump = bãi rác
  dumping = đổ thải / đổ trộm; illegal dumping = đổ trộm chất thải; garbage truck = xe chở rác
  waste truck = xe chở rác / xe ép rác; incinerator = lò đốt; waste incinerator = lò đốt rác
  incineration = đốt; burying = chôn lấp; leachate = nước rỉ rác; compost = phân hữu cơ
  plastic bag = túi ni lông; nylon bag = túi ni lông; single-use plastic = nhựa dùng một lần; bottle = chai
  bin = thùng rác; dustbin = thùng rác; rubbish bin = thùng rác; tonne of waste = tấn rác
  tons of waste = tấn rác; wastewater treatment = xử lý nước thải
  wastewater treatment plant = nhà máy xử lý nước thải
  wastewater treatment system = hệ thống xử lý nước thải
  centralised wastewater treatment = xử lý nước thải tập trung
  industrial wastewater = nước thải công nghiệp; domestic wastewater = nước thải sinh hoạt
  untreated = chưa qua xử lý; untreated wastewater = nước thải chưa qua xử lý
  noise pollution = ô nhiễm tiếng ồn; environment fee = phí bảo vệ môi trường; protected area = khu bảo tồn
  conservation area = khu bảo tồn; nature conservation = bảo tồn thiên nhiên
  biosphere reserve = khu dự trữ sinh quyển; invasive species = loài ngoại lai xâm hại; species = loài
  rare species = loài quý, hiếm; endangered = nguy cấp; endangered species = loài nguy cấp
  climate change adaptation = thích ứng biến đổi khí hậu; adaptation = thích ứng
  sea level rise = nước biển dâng; drought prevention = phòng, chống hạn hán
  drought and salinity = hạn, mặn / hạn mặn; desertification = hoang mạc hóa
`);

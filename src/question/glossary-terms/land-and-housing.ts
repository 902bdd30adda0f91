import { termTable } from './term-table.ts';

/** English words for land, houses, clearing of sites and inheritance, and how Vietnamese directives say them. Lower case. */
export const LAND_AND_HOUSING = termTable(`
  red book = sổ đỏ / giấy chứng nhận / giấy chứng nhận quyền sử dụng đất; pink book = sổ hồng
  land use certificate = giấy chứng nhận quyền sử dụng đất; homestead land = đất ở; garden land = đất vườn
  rice land = đất trồng lúa / đất lúa; rice-growing land = đất trồng lúa; paddy land = đất trồng lúa
  forest land = đất rừng / đất lâm nghiệp; production land = đất sản xuất; industrial land = đất công nghiệp
  commercial land = đất thương mại, dịch vụ; public land = đất công; vacant land = đất trống
  unused land = đất chưa sử dụng; idle land = đất bỏ hoang; abandoned land = đất bỏ hoang
  fallow land = đất bỏ hoang; cleared land = đất sạch / mặt bằng sạch; clean land = đất sạch
  land fund = quỹ đất; land bank = quỹ đất; land reserve = quỹ đất; land plot number = số thửa
  map sheet = tờ bản đồ; land boundary = ranh giới đất; boundary = ranh giới; boundary marker = mốc giới
  land marker = mốc giới; border marker = mốc quốc giới; land dispute = tranh chấp đất đai
  land complaint = khiếu nại đất đai; land encroachment = lấn chiếm đất; encroachment = lấn chiếm
  land conversion = chuyển mục đích sử dụng đất; change of land use purpose = chuyển mục đích sử dụng đất
  change of land use = chuyển mục đích sử dụng đất; land use purpose = mục đích sử dụng đất
  land transfer = chuyển nhượng quyền sử dụng đất
  transfer of land use rights = chuyển nhượng quyền sử dụng đất; land accumulation = tích tụ đất đai
  land inventory = kiểm kê đất đai; land statistics = thống kê đất đai; land valuation = định giá đất
  land price appraisal = thẩm định giá đất; specific land price = giá đất cụ thể
  starting price = giá khởi điểm; reserve price = giá khởi điểm; deposit = tiền đặt cọc / tiền đặt trước
  winning bidder = người trúng đấu giá / nhà thầu trúng thầu; auction winner = người trúng đấu giá
  land registration office = Văn phòng Đăng ký đất đai
  land fund development centre = Trung tâm Phát triển quỹ đất; land official = công chức địa chính
  cadastral officer = công chức địa chính; cadastral official = công chức địa chính
  land subdivision = tách thửa; plot division = tách thửa; parcel split = tách thửa; plot merger = hợp thửa
  land consolidation = dồn điền đổi thửa; ground clearance = giải phóng mặt bằng
  cleared site = mặt bằng sạch; clean site = mặt bằng sạch
  handover of land = bàn giao đất / bàn giao mặt bằng; site handover = bàn giao mặt bằng
  compensation plan = phương án bồi thường; compensation price = giá bồi thường
  compensation payment = chi trả bồi thường; compensation money = tiền bồi thường
  compensation council = hội đồng bồi thường; resettlement plot = lô tái định cư
  resettlement house = nhà tái định cư; affected household = hộ bị ảnh hưởng
  relocated household = hộ di dời; evicted household = hộ bị thu hồi đất; coercion = cưỡng chế
  forced eviction = cưỡng chế; enforcement of land recovery = cưỡng chế thu hồi đất
  house construction = xây dựng nhà ở; affordable housing = nhà ở xã hội; worker housing = nhà ở công nhân
  public housing = nhà ở công vụ; official residence = nhà công vụ; commercial housing = nhà ở thương mại
  housing project = dự án nhà ở; housing development = phát triển nhà ở
  housing area = khu dân cư / khu nhà ở; residential cluster = cụm dân cư
  residential quarter = khu phố / khu dân cư; old apartment building = chung cư cũ; condominium = chung cư
  dormitory = ký túc xá; boarding house = nhà trọ; rented room = phòng trọ; rented house = nhà thuê
  rental house = nhà cho thuê; tenant = người thuê / người thuê nhà; landlord = chủ nhà / chủ nhà trọ
  house owner = chủ nhà; home owner = chủ nhà; homeowner = chủ nhà
  temporary house = nhà tạm / nhà tạm, nhà dột nát; makeshift = tạm; leaking house = nhà dột nát
  house repair = sửa chữa nhà ở; new house = nhà xây mới; roof = mái nhà; floor = sàn / tầng; storey = tầng
  story building = nhà tầng; basement = tầng hầm; wall = tường; fence = hàng rào; gate = cổng; door = cửa
  window = cửa sổ; yard = sân / bãi; kitchen = bếp; toilet = nhà vệ sinh; latrine = nhà tiêu
  bathroom = nhà tắm; water well = giếng; drilled well = giếng khoan; water tank = bồn nước / bể nước
  street name = tên đường / đặt tên đường; property market = thị trường bất động sản / bất động sản
  real estate business = kinh doanh bất động sản; real estate broker = môi giới bất động sản
  broker = môi giới; developer = chủ đầu tư; project owner = chủ đầu tư; project investor = chủ đầu tư
  urban area = khu đô thị / đô thị; new urban area = khu đô thị mới; inheritance = thừa kế
  heir = người thừa kế; testament = di chúc; estate = di sản; inherited property = di sản thừa kế
  ownership = sở hữu / quyền sở hữu; co-owner = đồng sở hữu; house ownership = quyền sở hữu nhà
  power of attorney = giấy ủy quyền; gift contract = hợp đồng tặng cho; donation of land = hiến đất
  land donation = hiến đất; spot registration = đăng ký biến động; land change = biến động đất đai
  surplus building = trụ sở dôi dư; vacant office = trụ sở bỏ trống; redundant office = trụ sở dôi dư
  liquidation = thanh lý; public car = xe công; official car = xe công; public vehicle = xe công
`);

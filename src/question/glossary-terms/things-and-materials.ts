import { termTable } from './term-table.ts';

/** English words for equipment, machines, materials, units of measure, food, directions and colours, and how Vietnamese directives say them. Lower case. */
export const THINGS_AND_MATERIALS = termTable(`
  machinery = máy móc; machinery and equipment = máy móc, thiết bị; tool = công cụ / dụng cụ
  instrument = dụng cụ / công cụ; apparatus of state = bộ máy; spare part = phụ tùng
  component = linh kiện / thành phần; part of machine = bộ phận; engine = động cơ; motor = động cơ
  air conditioner = điều hòa; fan = quạt; refrigerator = tủ lạnh; freezer = tủ đông; fridge = tủ lạnh
  lamp = đèn; light bulb = bóng đèn; led light = đèn LED; battery = pin / ắc quy; charger = bộ sạc
  socket = ổ cắm; wire = dây; cable line = tuyến cáp; antenna = ăng-ten; led screen = màn hình LED
  projector = máy chiếu; photocopier = máy photocopy; keyboard = bàn phím; usb = USB; usb token = USB Token
  token = USB Token; hard disk = ổ cứng; hard drive = ổ cứng; memory card = thẻ nhớ; router = bộ định tuyến
  modem = modem; desktop computer = máy tính để bàn; smart device = thiết bị thông minh
  drone = máy bay không người lái / thiết bị bay không người lái / UAV
  unmanned aerial vehicle = thiết bị bay không người lái / máy bay không người lái; flycam = flycam
  camera = camera / máy ảnh; thermometer = nhiệt kế; scale of weighing = cân; clock = đồng hồ
  meter device = đồng hồ; water meter = đồng hồ nước; electricity meter = công tơ điện
  loudspeaker = loa / đài truyền thanh; speaker device = loa; microphone = micro; radio set = máy bộ đàm
  walkie-talkie = bộ đàm; siren = còi; whistle = còi; bell = chuông; flag = cờ; banner = băng rôn
  panel = pa nô / tấm; billboard = biển quảng cáo; poster = áp phích / poster; nameplate = biển tên
  plate = biển / tấm; signage = biển chỉ dẫn / biển hiệu; uniform = trang phục / đồng phục
  clothing = quần áo; shoes = giày; glove = găng tay; mask = khẩu trang; face mask = khẩu trang
  blanket = chăn; mosquito net = màn; mattress = đệm; chair of wood = ghế; cabinet = tủ; wardrobe = tủ
  shelf = kệ; box = hộp / thùng; bag = túi; rope = dây; chain = chuỗi / xích; lock = khóa
  key of a lock = chìa khóa; mirror = gương; umbrella = ô; bucket = xô; barrel = thùng; tank = bồn / bể
  container box = thùng; bottle of water = chai nước; cup = cúp / cốc; trophy = cúp; toy = đồ chơi
  game console = máy chơi game; e-reader = máy đọc sách; gift voucher = phiếu quà tặng; voucher = phiếu
  coupon = phiếu; ticket price = giá vé; sticker = tem; stamp = tem / con dấu; seal = con dấu / niêm phong
  tag = thẻ; ear tag = thẻ tai; envelope = phong bì; folder = thư mục / cặp; sheet of paper = tờ
  copy = bản / bản sao; copper = đồng; aluminium = nhôm; zinc = kẽm; lead metal = chì; mercury = thủy ngân
  metal = kim loại; plastic = nhựa / rác thải nhựa; leather = da; wood product = sản phẩm gỗ / đồ gỗ
  wooden furniture = đồ gỗ; fabric = vải; cloth = vải; cotton = bông; silk = lụa; yarn = sợi
  fibre yarn = sợi; paper = giấy / giấy tờ; ceramic = gốm sứ; ash = tro / tro xỉ; slag = xỉ
  fly ash = tro bay; activated carbon = than hoạt tính; charcoal = than; lime = vôi; acid = axit
  fertiliser plant = nhà máy phân bón; steel mill = nhà máy thép; sugar mill = nhà máy đường
  cement plant = nhà máy xi măng; paper mill = nhà máy giấy; oil refinery = nhà máy lọc dầu
  refinery = nhà máy lọc dầu; petrochemical = hóa dầu; textile and garment = dệt may
  leather and footwear = da giày; footwear = da giày / giày dép; mechanical engineering = cơ khí
  mechanics = cơ khí; mechanical = cơ khí; electronic component = linh kiện điện tử; sugar = đường
  flour = bột; starch = tinh bột; cassava starch = tinh bột sắn; cooking oil = dầu ăn; rice grain = gạo
  noodle = mì / bún; bread = bánh mì; cake = bánh; moon cake = bánh trung thu; soup = canh
  beverage = đồ uống; soft drink = nước giải khát; bottled water = nước đóng chai; juice = nước ép
  wine = rượu vang / rượu; liquor = rượu; alcohol drink = rượu, bia; ice = đá; ice cream = kem
  tea leaf = chè; coffee bean = cà phê nhân; instant coffee = cà phê hòa tan
  ground coffee = cà phê rang xay; spice = gia vị; vegetable and fruit = rau quả
  fruit and vegetable = rau quả; seafood = hải sản / thủy sản; speciality = đặc sản
  pork price = giá thịt lợn; canned = đóng hộp; dried = khô; cooked = chín
  processed food = thực phẩm chế biến; dish = món ăn; meal = bữa ăn / suất ăn; portion = suất
  serving = suất; ration = khẩu phần; kilogram = kg / ki-lô-gam; kilo = kg; kg = kg; gram = gam
  quintal = tạ; ton per hectare = tấn/ha; tonnes per hectare = tấn/ha; quintals per hectare = tạ/ha
  metre = mét / m; centimetre = cm; millimetre = mm; mm = mm; km = km; square metre = m2 / mét vuông
  square kilometre = km2; cubic metre = m3 / mét khối; litre = lít; ha = ha; degree celsius = độ C
  celsius = độ C; degree centigrade = độ C; megabyte = MB; mbps = Mbps; gigawatt = GW; gw = GW; mw = MW
  kwh = kWh; kilowatt-hour = kWh; kv = kV; kilovolt = kV; per hectare = /ha / mỗi ha; per kilogram = /kg
  per kg = /kg; per kilo = /kg; per tonne = /tấn; per ton = /tấn; per litre = /lít; per square metre = /m2
  per cubic metre = /m3; per km = /km; per kilometre = /km; per person = /người / mỗi người
  per household = /hộ / mỗi hộ; per family = /hộ; per month = /tháng / mỗi tháng; per year = /năm / mỗi năm
  a year = mỗi năm / /năm; per day = /ngày / mỗi ngày; a day = mỗi ngày / /ngày; per week = /tuần / mỗi tuần
  a month = mỗi tháng / /tháng; a week = mỗi tuần; per quarter = mỗi quý; per hour = /giờ; an hour = mỗi giờ
  per class = /lớp / mỗi lớp; per commune = /xã / mỗi xã; per village = /thôn / mỗi thôn; per unit = /đơn vị
  per project = /dự án; per model = /mô hình; per pupil = /học sinh; per student = /học sinh
  per teacher = /giáo viên; per child = /trẻ / mỗi trẻ; per case = /trường hợp / mỗi trường hợp
  per house = /nhà; per trip = /chuyến; per worker = /lao động / /người; per head = đầu người
  head of cattle = con; head of buffalo = con; heads = con / người đứng đầu; animal head = con
  north = phía Bắc / Bắc; south = phía Nam / Nam; east = phía Đông / Đông; west = phía Tây / Tây
  north-west = Tây Bắc; northwest = Tây Bắc; north-east = Đông Bắc; northeast = Đông Bắc
  south-east = Đông Nam; southeast = Đông Nam; southeast region = Đông Nam Bộ; south-west = Tây Nam
  southwest = Tây Nam; southwest monsoon = gió mùa Tây Nam; northeast monsoon = gió mùa Đông Bắc
  monsoon = gió mùa; northern region = miền Bắc; southern region = miền Nam; central region = miền Trung
  northern central = Bắc Trung Bộ; south central coast = Nam Trung Bộ / duyên hải Nam Trung Bộ
  western area = khu vực phía Tây / phía Tây; eastern area = khu vực phía Đông; western part = phía Tây
  eastern part = phía Đông; northern part = phía Bắc; southern part = phía Nam
  northern mountainous = miền núi phía Bắc; inland = nội địa / nội đồng; onshore = trên bờ; left = trái
  left bank = bờ trái / bờ tả; right bank = bờ phải / bờ hữu; side = bên / phía; both sides = hai bên
  bank of the river = bờ sông; direction = hướng / chỉ đạo; opposite = đối diện; adjacent = giáp ranh
  bordering = giáp ranh; neighbouring = lân cận / giáp ranh; neighbouring province = tỉnh lân cận
  brown = nâu; orange colour = cam; pink = hồng; purple = tím; grey = xám; colour = màu; colored = màu
  bright = sáng; dark = tối; greenery = cây xanh; red code = mã đỏ; round shape = tròn
  slope = dốc / mái dốc; depth = độ sâu / chiều sâu; height = chiều cao / độ cao
  width = chiều rộng / bề rộng; thickness = độ dày; distance = khoảng cách / cự ly; altitude = độ cao
  area = diện tích / khu vực / lĩnh vực; volume = khối lượng / dung tích; weight = trọng lượng / cân nặng
`);

import { termTable } from './term-table.ts';

/** English words for crops, livestock, forests and the countryside, and how Vietnamese directives say them. Lower case. */
export const FARMING = termTable(`
  crop = cây trồng / vụ; winter-spring crop = vụ đông xuân; winter-spring rice = lúa đông xuân
  winter-spring season = vụ đông xuân; summer-autumn crop = vụ hè thu; summer-autumn rice = lúa hè thu
  autumn-winter crop = vụ thu đông; main crop = vụ mùa / cây trồng chủ lực; winter crop = vụ đông
  spring crop = vụ xuân; spring rice = lúa xuân; crop season = vụ / mùa vụ; season = mùa / vụ
  harvest season = mùa thu hoạch; planting season = vụ trồng; crop year = niên vụ
  cropping calendar = lịch thời vụ; seasonal calendar = lịch thời vụ; crop structure = cơ cấu cây trồng
  crop conversion = chuyển đổi cơ cấu cây trồng; crop restructuring = chuyển đổi cơ cấu cây trồng
  other crops = cây trồng khác; sown area = diện tích gieo trồng
  cultivated area = diện tích gieo trồng / diện tích trồng; planted area = diện tích gieo trồng
  rice area = diện tích lúa; area of rice = diện tích lúa; paddy = lúa; rice field = ruộng lúa / ruộng
  field of rice = ruộng lúa; paddy field = ruộng lúa; rice seed = giống lúa; seed = giống / hạt giống
  rice variety = giống lúa; variety = giống; high-quality rice = lúa chất lượng cao
  low-emission rice = lúa phát thải thấp; milled rice = gạo; rice export = xuất khẩu gạo; maize = ngô
  corn = ngô; sweet potato = khoai lang; potato = khoai tây; groundnut = lạc; peanut = lạc / đậu phộng
  soybean = đậu tương; bean = đậu; sesame = vừng; long-term crop = cây lâu năm; annual crop = cây hằng năm
  short-term crop = cây ngắn ngày; fruit tree = cây ăn quả / cây ăn trái; fruit orchard = vườn cây ăn trái
  orchard = vườn cây ăn quả; garden = vườn; coffee tree = cây cà phê; coffee garden = vườn cà phê
  coffee replanting = tái canh cà phê; replanting = tái canh / trồng lại; rejuvenation = cải tạo
  grafting = ghép; cashew = điều; cashew nut = hạt điều; tea = chè; macadamia = mắc ca; mango = xoài
  dragon fruit = thanh long; pomelo = bưởi; orange fruit = cam; citrus = cây có múi; lemon = chanh
  lychee = vải / vải thiều; longan = nhãn; rambutan = chôm chôm; jackfruit = mít; avocado = bơ
  pineapple = dứa; papaya = đu đủ; watermelon = dưa hấu; guava = ổi; coconut = dừa; coconut tree = cây dừa
  grape = nho; apple = táo; strawberry = dâu tây; persimmon = hồng; chilli = ớt; garlic = tỏi; onion = hành
  ginger = gừng; turmeric = nghệ; cinnamon = quế; anise = hồi; star anise = hồi; ginseng = sâm
  mushroom = nấm; tomato = cà chua; cabbage = bắp cải; clean vegetable = rau an toàn
  safe vegetable = rau an toàn; herb = dược liệu / thảo dược; medicinal material = dược liệu; bamboo = tre
  rattan = mây; acacia = keo; eucalyptus = bạch đàn; pine = thông; pine tree = cây thông
  mangrove = rừng ngập mặn; mangrove forest = rừng ngập mặn; natural forest = rừng tự nhiên
  planted forest = rừng trồng; large timber forest = rừng gỗ lớn; timber plantation = rừng gỗ lớn
  forest coverage = tỷ lệ che phủ rừng / độ che phủ rừng
  forest cover = tỷ lệ che phủ rừng / độ che phủ rừng
  forest protection = bảo vệ rừng / quản lý, bảo vệ rừng; forest owner = chủ rừng
  forest management board = ban quản lý rừng; forest allocation = giao rừng
  forest environmental service = dịch vụ môi trường rừng
  payment for forest environmental services = chi trả dịch vụ môi trường rừng
  forest carbon credit = tín chỉ carbon rừng; logging = khai thác gỗ; scattered tree = cây phân tán
  tree planting = trồng cây / trồng rừng; tree-planting festival = tết trồng cây
  seedling = cây giống / giống cây trồng; sapling = cây giống; nursery garden = vườn ươm
  forest resource = tài nguyên rừng; wildlife = động vật hoang dã; wild animal = động vật hoang dã
  rare animal = động vật quý, hiếm; elephant = voi; tiger = hổ; monkey = khỉ; bear = gấu; snake = rắn
  crocodile = cá sấu; turtle = rùa; sea turtle = rùa biển; deer = hươu; horse = ngựa; goat = dê; sheep = cừu
  rabbit = thỏ; rat = chuột; bee = ong; honey = mật ong; silkworm = tằm; mulberry = dâu tằm
  insect = côn trùng; mosquito = muỗi; swiftlet = yến / chim yến; bird nest = tổ yến; hen = gà; egg = trứng
  milk = sữa; dairy cow = bò sữa; beef cattle = bò thịt; cattle herd = đàn trâu, bò / đàn gia súc
  herd = đàn; flock = đàn; livestock herd = đàn vật nuôi; pig herd = đàn lợn; poultry flock = đàn gia cầm
  breeding stock = giống vật nuôi / con giống; breeding animal = con giống; breed = giống; sow = lợn nái
  piglet = lợn con; meat = thịt; pork = thịt lợn; beef = thịt bò; animal feed = thức ăn chăn nuôi
  feed = thức ăn chăn nuôi / thức ăn; livestock farm = trang trại chăn nuôi / cơ sở chăn nuôi
  pig farm = trại lợn / trang trại lợn; chicken farm = trại gà; farm economy = kinh tế trang trại
  farmer household = hộ nông dân; farm household = hộ nông dân
  household livestock farming = chăn nuôi nông hộ; slaughter = giết mổ
  slaughterhouse = cơ sở giết mổ / lò mổ; slaughtering = giết mổ; concentrated slaughter = giết mổ tập trung
  slaughter control = kiểm soát giết mổ; quarantine = kiểm dịch / cách ly
  animal quarantine = kiểm dịch động vật; quarantine checkpoint = chốt kiểm dịch
  checkpoint = chốt / chốt kiểm soát; animal disease = dịch bệnh động vật; epizootic = dịch bệnh động vật
  swine fever = dịch tả lợn / dịch tả lợn châu Phi; lumpy skin disease = viêm da nổi cục
  foot-and-mouth disease = lở mồm long móng; disease-free zone = vùng an toàn dịch bệnh
  disease-safe zone = vùng an toàn dịch bệnh; outbreak = ổ dịch / dịch; culled pig = lợn tiêu hủy
  culling = tiêu hủy; dose = liều; dose of vaccine = liều vắc xin; vaccination rate = tỷ lệ tiêm phòng
  animal vaccination = tiêm phòng; rabies vaccine = vắc xin dại; rabies = bệnh dại / dại
  harmful organism = sinh vật gây hại; plant disease = bệnh hại cây trồng; brown planthopper = rầy nâu
  blast disease = đạo ôn; plant protection drug = thuốc bảo vệ thực vật; herbicide = thuốc trừ cỏ
  insecticide = thuốc trừ sâu; organic fertiliser = phân bón hữu cơ; drip irrigation = tưới nhỏ giọt
  water-saving irrigation = tưới tiết kiệm nước; greenhouse = nhà màng / nhà kính; net house = nhà lưới
  clean agriculture = nông nghiệp sạch; circular agriculture = nông nghiệp tuần hoàn
  ecological agriculture = nông nghiệp sinh thái; vietgap = VietGAP; globalgap = GlobalGAP
  raw material area = vùng nguyên liệu; material area = vùng nguyên liệu
  specialised growing area = vùng chuyên canh; packing facility = cơ sở đóng gói
  packing house = cơ sở đóng gói; packing facility code = mã số cơ sở đóng gói
  production chain = chuỗi sản xuất / dây chuyền sản xuất; linkage chain = chuỗi liên kết
  linkage = liên kết; product consumption = tiêu thụ sản phẩm
  consumption of farm produce = tiêu thụ nông sản; produce = nông sản; processing plant = nhà máy chế biến
  processing facility = cơ sở chế biến; deep processing = chế biến sâu
  agricultural processing = chế biến nông sản; agro-processing = chế biến nông sản
  preservation of produce = bảo quản; cold storage = kho lạnh; drying = sấy; dryer = máy sấy
  harvester = máy gặt; combine harvester = máy gặt đập liên hợp; plough = máy cày
  farm machinery = máy nông nghiệp; mechanisation = cơ giới hóa
  agricultural mechanisation = cơ giới hóa nông nghiệp; agricultural material = vật tư nông nghiệp
  agricultural input = vật tư nông nghiệp; agricultural cooperative = hợp tác xã nông nghiệp
  cooperative group = tổ hợp tác; cooperative alliance = liên minh hợp tác xã
  agricultural extension officer = cán bộ khuyến nông
  community agricultural extension team = tổ khuyến nông cộng đồng
  agro-forestry-fishery = nông lâm thủy sản; agro-forestry and fishery = nông, lâm nghiệp và thủy sản
  agriculture, forestry and fishery = nông, lâm nghiệp và thủy sản; food security = an ninh lương thực
  food crop = cây lương thực; food staple = lương thực; cereal = lương thực
  food output = sản lượng lương thực; rice output = sản lượng lúa; yield per hectare = năng suất
  crop yield = năng suất; average yield = năng suất bình quân; bumper crop = được mùa
  crop failure = mất mùa; lost crop = mất trắng; new-style countryside = nông thôn mới
  new rural commune = xã nông thôn mới; advanced new rural commune = xã nông thôn mới nâng cao
  model rural area = nông thôn mới kiểu mẫu; rural resident = người dân nông thôn
  rural area = nông thôn / khu vực nông thôn; craft = nghề / nghề thủ công
  rural trade = ngành nghề nông thôn; pottery = gốm; weaving = dệt / đan lát; embroidery = thêu
`);

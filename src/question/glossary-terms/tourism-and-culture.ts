import { termTable } from './term-table.ts';

/** English words for tourism, culture, religion, sport and peoples, and how Vietnamese directives say them. Lower case. */
export const TOURISM_AND_CULTURE = termTable(`
  tourist site = điểm du lịch / khu du lịch; tourist spot = điểm du lịch
  tourist destination = điểm đến du lịch / điểm du lịch; national tourist area = khu du lịch quốc gia
  scenic spot = danh lam thắng cảnh / danh thắng; scenic area = danh lam thắng cảnh; landscape = cảnh quan
  scenery = cảnh quan; arrival of tourists = lượt khách; arrivals = lượt khách / đến
  domestic arrival = khách nội địa; international arrival = khách quốc tế; foreign visitor = khách quốc tế
  overnight visitor = khách lưu trú; day visitor = khách tham quan; holidaymaker = du khách
  tourism revenue = doanh thu du lịch / tổng thu từ khách du lịch
  tourism receipts = tổng thu từ khách du lịch
  revenue from tourism = doanh thu du lịch / tổng thu từ khách du lịch; tourism product = sản phẩm du lịch
  tourism service = dịch vụ du lịch; tourism business = kinh doanh du lịch
  tourism enterprise = doanh nghiệp du lịch; tourism promotion = xúc tiến du lịch / quảng bá du lịch
  tourism development = phát triển du lịch; tourism stimulus = kích cầu du lịch; demand stimulus = kích cầu
  travel agency = doanh nghiệp lữ hành / công ty lữ hành / lữ hành; travel company = doanh nghiệp lữ hành
  tour operator = doanh nghiệp lữ hành / lữ hành; tour guide = hướng dẫn viên du lịch / hướng dẫn viên
  travel business = kinh doanh lữ hành; package tour = chương trình du lịch
  itinerary = hành trình / lịch trình; homestay = homestay / nhà nghỉ cộng đồng; guesthouse = nhà nghỉ
  hotel room = phòng khách sạn / buồng phòng; room occupancy = công suất phòng
  occupancy rate = công suất phòng; occupancy = công suất phòng; star hotel = khách sạn sao
  rural tourism = du lịch nông thôn; agricultural tourism = du lịch nông nghiệp
  cultural tourism = du lịch văn hóa; spiritual tourism = du lịch tâm linh
  health tourism = du lịch chăm sóc sức khỏe; sea and island tourism = du lịch biển, đảo
  sea tourism = du lịch biển; river tourism = du lịch đường sông; night tourism = du lịch đêm
  entrance fee = phí tham quan; entrance ticket = vé tham quan; sightseeing = tham quan
  excursion = tham quan; picnic = dã ngoại; amusement park = khu vui chơi, giải trí
  playground = khu vui chơi / sân chơi; recreation = vui chơi, giải trí
  entertainment = giải trí / vui chơi, giải trí; leisure = giải trí; karaoke = karaoke
  karaoke bar = cơ sở karaoke; nightclub = vũ trường; bar = quán bar / quầy; night market = chợ đêm
  night street = phố đêm; walking street = phố đi bộ; pedestrian street = phố đi bộ
  food street = phố ẩm thực; cuisine = ẩm thực; souvenir = quà lưu niệm; fair = hội chợ / công bằng
  festival week = tuần lễ hội; culture and tourism week = tuần văn hóa, du lịch
  cultural week = tuần văn hóa; culture and sports = văn hóa, thể thao; cultural identity = bản sắc văn hóa
  identity of culture = bản sắc văn hóa; traditional culture = văn hóa truyền thống
  cultural value = giá trị văn hóa; cultural industry = công nghiệp văn hóa
  cultural life = đời sống văn hóa; cultural family = gia đình văn hóa; cultural village = làng văn hóa
  cultural institution = thiết chế văn hóa; cultural facility = thiết chế văn hóa
  cultural centre = trung tâm văn hóa; communal cultural house = nhà văn hóa
  village cultural house = nhà văn hóa thôn; theatre = nhà hát; stage = sân khấu / giai đoạn
  concert = buổi hòa nhạc; singing = hát; singer = ca sĩ; song and dance = ca múa nhạc; folk dance = dân vũ
  folklore = văn hóa dân gian; folk game = trò chơi dân gian
  gong culture = văn hóa cồng chiêng / cồng chiêng; musical instrument = nhạc cụ; costume = trang phục
  ethnic costume = trang phục dân tộc; brocade = thổ cẩm; epic = sử thi; written script = chữ viết
  world heritage = di sản thế giới; national treasure = bảo vật quốc gia
  historical relic = di tích lịch sử / di tích; historical site = di tích lịch sử / di tích
  relic site = khu di tích; national relic = di tích quốc gia
  special national relic = di tích quốc gia đặc biệt; archaeological site = di chỉ khảo cổ
  archaeology = khảo cổ; antique = cổ vật; ancient capital = cố đô; citadel = thành cổ / thành
  palace = cung điện; tomb = lăng / mộ; cemetery = nghĩa trang; martyrs' cemetery = nghĩa trang liệt sĩ
  monument to martyrs = đài tưởng niệm; memorial = đài tưởng niệm; statue = tượng / tượng đài
  shrine = miếu / đền; communal temple = đình; worship = thờ cúng
  belief and religion = tín ngưỡng, tôn giáo; religious belief = tín ngưỡng
  religious organisation = tổ chức tôn giáo; religious activity = hoạt động tôn giáo
  religious dignitary = chức sắc tôn giáo; dignitary = chức sắc; religious follower = tín đồ
  monk = tăng ni / nhà sư; priest = linh mục; parish = giáo xứ; catholic = Công giáo; buddhist = Phật giáo
  protestant = Tin lành; superstition = mê tín dị đoan; burial = mai táng / chôn cất; cremation = hỏa táng
  civilised lifestyle = nếp sống văn minh; funeral ceremony = lễ tang; bad custom = hủ tục
  backward custom = hủ tục; custom = phong tục / tập quán; lunar new year = Tết Nguyên đán
  new year = năm mới / Tết; mid-autumn = trung thu; national day = Quốc khánh
  liberation day = ngày giải phóng; women's day = ngày Phụ nữ; teachers' day = ngày Nhà giáo
  independence = độc lập; anniversary celebration = lễ kỷ niệm; commemoration = kỷ niệm / tưởng niệm
  incense offering = dâng hương; opening ceremony = lễ khai mạc; closing ceremony = lễ bế mạc
  parade = diễu hành; firework = pháo hoa / pháo; firework display = bắn pháo hoa
  sports event = sự kiện thể thao; sports competition = thi đấu thể thao; sports ground = sân thể thao
  sports hall = nhà thi đấu; stadium = sân vận động / nhà thi đấu; gym = phòng tập
  football pitch = sân bóng đá; volleyball = bóng chuyền; basketball = bóng rổ; badminton = cầu lông
  table tennis = bóng bàn; running race = giải chạy; marathon = marathon; cycling = đua xe đạp
  boat race = đua thuyền; boat racing = đua thuyền; wrestling = vật; traditional martial arts = võ cổ truyền
  chess = cờ; athletics = điền kinh; swimming competition = giải bơi; gold medal = huy chương vàng
  silver medal = huy chương bạc; bronze medal = huy chương đồng; medal = huy chương / huân chương
  sport medal = huy chương; national team = đội tuyển quốc gia; referee = trọng tài
  high-performance sport = thể thao thành tích cao; mass sport = thể dục thể thao quần chúng
  national sports games = Đại hội Thể thao toàn quốc; sports games = đại hội thể dục thể thao
  sea games = SEA Games; health exercise = rèn luyện sức khỏe; regular exercise = thường xuyên tập luyện
  children's festival = ngày hội thiếu nhi; playing field = sân chơi
  ethnic minority = dân tộc thiểu số / đồng bào dân tộc thiểu số
  ethnic minority people = đồng bào dân tộc thiểu số / người dân tộc thiểu số
  ethnic people = đồng bào dân tộc
  ethnic minority and mountainous area = vùng đồng bào dân tộc thiểu số và miền núi; minority = thiểu số
  ethnic minority household = hộ dân tộc thiểu số; ethnic language = tiếng dân tộc
  ethnic minority language = tiếng dân tộc thiểu số; reputable person = người có uy tín
  influential person = người có uy tín; village elder = già làng / người có uy tín
  village patriarch = già làng; patriarch = già làng; extremely difficult = đặc biệt khó khăn
  extremely difficult commune = xã đặc biệt khó khăn; extremely difficult village = thôn đặc biệt khó khăn
  extremely disadvantaged village = thôn đặc biệt khó khăn; extremely disadvantaged = đặc biệt khó khăn
  early marriage = tảo hôn; child marriage = tảo hôn; consanguineous marriage = hôn nhân cận huyết thống
  kinh people = người Kinh; khmer people = người Khmer / đồng bào Khmer; khmer = Khmer; cham = Chăm
  migration = di cư / chuyển đổi; free migration = di cư tự do; spontaneous migration = di cư tự do
  sedentarisation = định canh, định cư; religion and ethnicity = dân tộc, tôn giáo
  great national unity = đại đoàn kết toàn dân tộc; national unity = đoàn kết toàn dân tộc
  solidarity = đoàn kết; great unity house = nhà đại đoàn kết; public library = thư viện công cộng
  book fair = hội sách; reading culture = văn hóa đọc; press conference = họp báo
  newspaper and radio = báo và phát thanh; radio and television = phát thanh, truyền hình
  radio station = đài phát thanh; television station = đài truyền hình
  broadcasting station = đài phát thanh / đài truyền thanh; public loudspeaker = loa truyền thanh
  broadcast time = thời lượng phát sóng; photograph = ảnh; photography = nhiếp ảnh
  painting = tranh / mỹ thuật; sculpture = điêu khắc; literature = văn học
  literature and art = văn học, nghệ thuật; writer = nhà văn; poet = nhà thơ; musician = nhạc sĩ
`);

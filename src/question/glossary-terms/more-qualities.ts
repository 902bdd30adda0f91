import { termTable } from './term-table.ts';

/** English words for qualities and adverbs, and how Vietnamese directives say them. Lower case. */
export const MORE_QUALITIES = termTable(`
  able = có khả năng; absolute = tuyệt đối; accidental = do tai nạn; acute = cấp tính; advisory = tư vấn
  aerial = trên không; alive = còn sống; alone = riêng; alternate = luân phiên; ample = đầy đủ
  appropriate = phù hợp; aquatic = thủy sản / dưới nước; arbitrary = tùy tiện; armed = vũ trang
  aside from = ngoài; attractive = hấp dẫn; authentic = xác thực; bare = trống; beautiful = đẹp
  beloved = thân yêu; binding = ràng buộc; brave = dũng cảm; brief = ngắn gọn; busy = đông; calm = bình tĩnh
  capable = có năng lực; careful = cẩn thận; careless = thiếu cẩn thận; caring = chăm sóc
  cautious = thận trọng; certain = nhất định; cheaper = rẻ hơn; chronic = mạn tính; civic = công dân
  civil = dân sự; close = chặt chẽ; compatible = tương thích; complete = đầy đủ / hoàn thành
  conditional = có điều kiện; consecutive = liên tiếp; considerable = đáng kể; contagious = truyền nhiễm
  convenient = thuận lợi / thuận tiện; cool = mát; correct = đúng; corrupt = tham nhũng
  criminal = hình sự / tội phạm; crowded = đông người; cruel = bạo hành; damaged = hư hỏng / bị hư hỏng
  deadly = chết người; decisive = quyết liệt; defective = lỗi; degraded = xuống cấp
  deteriorated = xuống cấp; democratic = dân chủ; dense = dày đặc; dependent = phụ thuộc
  deserted = bỏ hoang; destructive = tận diệt; detailed = chi tiết; diligent = chăm chỉ
  dilapidated = dột nát / xuống cấp; disadvantaged = khó khăn / yếu thế; disabled = khuyết tật / vô hiệu hóa
  paid = chi trả / thanh toán / nộp / trả phí; common = chung / phổ biến; distant = xa; diverse = đa dạng
  doubtful = nghi ngờ; drunk = say rượu; dual = kép; durable = bền; dutiful = trách nhiệm
  earliest = sớm nhất; ecological = sinh thái; elder = già làng / người cao tuổi; electric = điện
  electrical = điện; emotional = tinh thần; empty = trống; enough = đủ; enthusiastic = nhiệt tình
  equal = bình đẳng / bằng; exact = chính xác; excess = dư / vượt; excessive = quá mức; exposed = lộ thiên
  express = nhanh; extensive = rộng rãi; extra = thêm / bổ sung; extraordinary = bất thường
  extreme = đặc biệt / cực đoan; extremely = đặc biệt; faithful = trung thành; false = sai / sai lệch
  familiar = quen thuộc; faster = nhanh hơn; fatal = chết người; faulty = lỗi / hỏng; feasible = khả thi
  federal = liên bang; female = nữ; fertile = màu mỡ; fewest = ít nhất; fierce = quyết liệt
  flexible = linh hoạt; floating = nổi; flooded = bị ngập; focal = đầu mối; fragile = dễ vỡ; freely = tự do
  fresh = tươi; front = trước; fundamental = cơ bản; further = thêm; genuine = chính hãng
  gradual = từng bước; gradually = từng bước; grave = nghiêm trọng / mộ; gross = tổng; guilty = có tội
  hard = khó / cứng; harmful = có hại / độc hại; harsh = khắc nghiệt; helpful = hữu ích; high-end = cao cấp
  high-yield = năng suất cao; highly = cao; honest = trung thực; hopeful = hy vọng; horizontal = ngang
  hot = nóng; humane = nhân đạo; hungry = đói; identical = giống nhau; illegally = trái phép; imminent = sắp
  immune = miễn dịch; improper = sai quy định; inadequate = chưa đáp ứng; incapable = không đủ năng lực
  incomplete = chưa đầy đủ / chưa hoàn thành; inconvenient = bất tiện; incurable = nan y
  independent = độc lập; indoor = trong nhà; inevitable = tất yếu; inferior = kém chất lượng
  innocent = vô tội; insecure = mất an ninh; insolvent = mất khả năng thanh toán
  insufficient = không đủ / chưa đủ; intact = nguyên vẹn; intensive = chuyên sâu; intentional = cố ý
  intermediate = trung gian / trung cấp; invisible = vô hình; landless = không có đất; lasting = lâu dài
  late-paying = chậm nộp; least developed = kém phát triển; legally = hợp pháp
  less developed = kém phát triển; liquid = lỏng; literate = biết chữ; little = ít; lively = sôi nổi
  local-level = cấp địa phương; loose = lỏng lẻo / buông lỏng; loud = ồn; lower-level = cấp dưới
  loyal = trung thành; lucky = may mắn; majority-owned = chi phối; male = nam; marginal = biên
  married = đã kết hôn; massive = lớn; mature = trưởng thành; meaningful = ý nghĩa
  medium = vừa / trung bình; medium-sized = vừa; mental = tâm thần / tinh thần; mild = nhẹ
  moderate = vừa / trung bình; modest = khiêm tốn; moral = đạo đức; multi-purpose = đa năng
  multiple = nhiều; naked = trần; nearest = gần nhất; negative = tiêu cực / âm
  negligent = thiếu trách nhiệm; nervous = lo lắng; neutral = trung hòa; new-born = sơ sinh
  noisy = ồn / ồn ào; non-agricultural = phi nông nghiệp; non-state = ngoài nhà nước
  non-public = ngoài công lập; normal = bình thường / thông thường; normally = bình thường; numerous = nhiều
  obvious = rõ ràng; occasional = không thường xuyên; offshore = ngoài khơi / xa bờ
  oldest = lâu nhất / cao tuổi nhất; only child = con một; optional = tùy chọn / tự nguyện; oral = bằng lời
  ordinary = thường / thông thường; orphaned = mồ côi; outdated = lạc hậu; outdoor = ngoài trời
  outlying = vùng ven; outstanding = nổi bật / tiêu biểu / tồn đọng
  outstanding individual = cá nhân tiêu biểu; overgrown = rậm rạp; overlapping = chồng chéo / trùng lặp
  painful = đau; parallel = song song; particular = cụ thể; passive = bị động; patriotic = yêu nước
  peaceful = hòa bình; perennial = lâu năm; physical = thể chất / vật lý; plain = đồng bằng; poisonous = độc
  polite = lịch sự; populous = đông dân; positive = tích cực / dương tính; post-harvest = sau thu hoạch
  practical = thực tế / thiết thực; precious = quý; precise = chính xác; pregnant = mang thai
  preliminary = sơ bộ / sơ kết; preparatory = chuẩn bị; preventive = phòng ngừa / dự phòng
  primitive = thô sơ; prior = trước; privileged = ưu đãi; proactive = chủ động; proactively = chủ động
  productive = năng suất; profitable = có lãi; prohibited = bị cấm / nghiêm cấm; prolonged = kéo dài
  proper = đúng quy định; proportional = tương ứng; prosperous = thịnh vượng / khá giả
  protective = bảo hộ / phòng hộ; proud = tự hào; punctual = đúng giờ; pure = nguyên chất; quiet = yên tĩnh
  radical = triệt để; radically = triệt để; rare = hiếm / quý hiếm; raw = thô; rear = sau
  reasonable = hợp lý; reckless = liều lĩnh; redundant = dôi dư; refined = tinh chế
  relative = tương đối / thân nhân / người thân; reliable = tin cậy; reluctant = e ngại
  remarkable = đáng kể; resolute = kiên quyết; resolutely = kiên quyết / quyết liệt
  revolutionary = cách mạng; right = đúng / quyền; ripe = chín; risky = rủi ro; robust = mạnh mẽ
  rough = thô; round = tròn / đợt / vòng; royal = hoàng gia; safer = an toàn hơn; salty = mặn
  scarce = khan hiếm; scattered = phân tán / nhỏ lẻ; scenic = cảnh quan; seasonal = thời vụ / theo mùa
  second-hand = đã qua sử dụng; secure = an toàn; self-employed = lao động tự do; self-financed = tự chủ
  autonomous = tự chủ; sensitive = nhạy cảm; separate = riêng; seriously = nghiêm túc / nghiêm trọng
  severe = nặng / nghiêm trọng; severely = nặng; shallow = nông; sharp = mạnh; sharply = mạnh
  sheltered = trú ẩn; sincere = chân thành; single-use = dùng một lần; skilful = khéo léo
  skilled = có tay nghề; slight = nhẹ; slightly = nhẹ; small and medium = nhỏ và vừa
  smooth = thông suốt / thuận lợi; so-called = gọi là; soft = mềm; solid = rắn / kiên cố; spare = dự phòng
  spacious = rộng rãi; spiritual = tâm linh / tinh thần; spontaneous = tự phát; stagnant = đình trệ
  stalled = đình trệ / chậm tiến độ; state-funded = vốn nhà nước; state-owned = nhà nước; steady = ổn định
  steep = dốc; sterile = vô trùng; stolen = bị mất trộm / trộm cắp; straight = thẳng; strange = lạ
  subordinate = trực thuộc / cấp dưới; substandard = kém chất lượng
  low-quality = kém chất lượng / chất lượng thấp; poor-quality = kém chất lượng / chất lượng thấp
  subsequent = tiếp theo; substantial = đáng kể; suitable = phù hợp; sunny = nắng; superior = cấp trên
  surplus = dôi dư / dư thừa / thặng dư; surprising = bất ngờ; suspicious = nghi vấn / đáng ngờ
  systematic = hệ thống; talented = tài năng; tall = cao; tax-free = miễn thuế; temporary = tạm thời / tạm
  tense = căng thẳng; third-party = bên thứ ba; thorough = triệt để; tidy = gọn gàng; tight = chặt chẽ
  tired = mệt mỏi; topmost = cao nhất; touristic = du lịch; tropical = nhiệt đới; true = đúng
  typical = điển hình / tiêu biểu; unacceptable = không chấp nhận; unable = không có khả năng
  unauthorised = trái phép / không được phép; unclaimed = vô chủ; uncollected = chưa thu
  undecided = chưa quyết định; underdeveloped = kém phát triển; undocumented = không giấy tờ
  uneven = không đồng đều; unfair = không công bằng; unfavourable = bất lợi; unhealthy = không lành mạnh
  uninsured = chưa tham gia bảo hiểm; universal = phổ cập / toàn dân
  unlicensed = không phép / không có giấy phép; unmarried = chưa kết hôn; unnecessary = không cần thiết
  unplanted = chưa trồng; unprocessed = chưa xử lý; unqualified = không đủ điều kiện / chưa đạt
  unregistered = chưa đăng ký; unresolved = chưa giải quyết / tồn đọng; unsettled = chưa giải quyết
  unskilled = phổ thông; unsold = chưa tiêu thụ; unspent = chưa sử dụng / chưa chi
  unsolved = chưa giải quyết; untrue = sai sự thật; unusual = bất thường; abnormal = bất thường
  upper = trên / thượng; upright = liêm chính; useful = hữu ích; useless = vô ích; usual = thường
  vacant = trống / bỏ trống; vast = rộng; vertical = dọc; viable = khả thi; violent = bạo lực
  visible = nhìn thấy; vocational = nghề; warm = ấm; wasteful = lãng phí; watery = nước
  weather-beaten = dột nát; wealthy = giàu / khá giả; well-off = khá giả; widespread = rộng rãi / phổ biến
  wild = hoang dã; willing = sẵn sàng; wise = sáng suốt; wooden = gỗ; working = làm việc
  worrying = đáng lo ngại; worthy = xứng đáng; wrongful = sai; youngest = trẻ nhất; deepest = sâu nhất
  heaviest = nặng nhất; nearby = lân cận; narrowest = hẹp nhất; widest = rộng nhất; tallest = cao nhất
  cheapest = rẻ nhất; weakest = yếu nhất; mainly = chủ yếu; primarily = chủ yếu; chiefly = chủ yếu
  indirectly = gián tiếp; annually = hằng năm; temporarily = tạm thời / tạm; permanently = vĩnh viễn
  officially = chính thức; secretly = bí mật; partly = một phần; partially = một phần
  completely = hoàn toàn; entirely = hoàn toàn; totally = hoàn toàn; absolutely = tuyệt đối
  urgently = khẩn trương / khẩn cấp; simultaneously = đồng thời; jointly = phối hợp / cùng
  separately = riêng; individually = cá nhân; independently = độc lập; voluntarily = tự nguyện
  deliberately = cố ý; intentionally = cố ý; unintentionally = vô ý; seriously injured = bị thương nặng
  wrongly = sai; correctly = đúng; properly = đúng quy định; strictly = nghiêm / nghiêm túc
  closely = chặt chẽ; tightly = chặt chẽ; widely = rộng rãi; deeply = sâu; strongly = mạnh / mạnh mẽ
  heavily = nặng / nặng nề; early = sớm / đầu; soon = sớm; sooner = sớm hơn; late = chậm / muộn / trễ hạn
  later = sau / muộn; together = cùng; nationally = toàn quốc; locally = địa phương
  internationally = quốc tế; upstream = thượng nguồn / thượng lưu; downstream = hạ du / hạ lưu
  at home = tại nhà; on site = tại chỗ / tại hiện trường; at school = tại trường; by post = qua bưu chính
  by phone = qua điện thoại; by mail = qua thư
`);

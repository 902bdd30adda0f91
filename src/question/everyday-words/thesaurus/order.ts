/** Police, courts, crime, army, religion, peoples. */
export const ORDER = `
  # công an, trật tự
  công an tỉnh: công an trên tỉnh, sở công an, ty công an
  công an cấp xã / công an xã: công an phường, đồn công an xã, công an ở xã, mấy chú công an xã
  trụ sở công an: đồn công an, bốt công an, lên đồn
  lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở / bảo vệ an ninh, trật tự: dân phòng, tổ dân phòng
  lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở / bảo vệ an ninh, trật tự: bảo vệ dân phố, dân quân canh gác
  tổ bảo vệ an ninh, trật tự: tổ tuần tra thôn, tổ canh gác xóm, đội dân phòng
  phong trào toàn dân bảo vệ an ninh tổ quốc: dân cùng giữ làng, cả làng giữ yên, tai mắt của dân
  tuần tra, kiểm soát / tuần tra: đi tuần, canh gác, đi tuần đêm, tuần đêm
  tấn công, trấn áp tội phạm / phòng, chống tội phạm: truy quét, bố ráp, quét tội phạm, dẹp giang hồ
  tấn công, trấn áp tội phạm / phòng, chống tội phạm: dẹp bọn xấu, đánh tội phạm
  điều tra: tìm thủ phạm, lần ra kẻ xấu, phá án, lần ra manh mối, truy tìm thủ phạm
  khởi tố vụ án, khởi tố bị can / khởi tố: bắt đầu truy tội, đưa ra tội, lập án bắt người
  tạm giam, tạm giữ / bắt tạm giam: bị nhốt, bị giam, tống giam, bị còng, bị tóm, bị bắt nhốt
  truy nã: lùng bắt, đi tìm kẻ trốn, trốn nã, lẩn trốn
  tự thú, đầu thú: ra trình diện, tự nhận tội, ra thú tội
  bị can, bị cáo / đối tượng: nghi phạm, kẻ bị bắt, thủ phạm, hung thủ, kẻ gây án
  giết người / án mạng: đâm chết người, chém người, gây án mạng
  cố ý gây thương tích: đánh người, chém nhau, đánh lộn, uýnh lộn, đánh nhau, ẩu đả, choảng nhau
  gây rối trật tự công cộng: quậy phá, làm loạn, quậy xóm, gây lộn ngoài đường, phá làng phá xóm, quậy
  tụ tập đông người / khiếu kiện đông người: kéo nhau lên xã, kéo nhau lên tỉnh, bu đông, biểu tình, kéo đi kiện
  băng nhóm / tội phạm có tổ chức: băng đảng, đàn anh đàn em, bảo kê, trùm giang hồ, đầu gấu
  cướp giật tài sản: giật đồ, giựt túi, giật điện thoại, cướp giựt, giật dây chuyền
  trộm cắp tài sản: ăn trộm, ăn cắp, bị trộm, mất trộm, mất xe, trộm chó, cẩu tặc, chôm đồ
  lừa đảo chiếm đoạt tài sản: lừa lấy tiền, gạt tiền, chiếm đoạt tiền, lừa sạch tiền, lường gạt
  lừa đảo trên không gian mạng: giả công an gọi, giả danh công an, bấm link mất tiền, lừa chuyển tiền
  lừa đảo trên không gian mạng: gọi video giả, link lừa
  tham ô tài sản: bỏ túi tiền công, ẵm tiền, thụt két, biển thủ, ăn tiền công, xà xẻo
  nhận hối lộ / đưa, nhận hối lộ: nhận phong bì, đút tiền, chung chi, chạy chọt, chung tiền, lót tiền
  phòng, chống tham nhũng, tiêu cực: trị tham quan, chống ăn tiền, bắt quan tham, đốt lò, vào lò
  lợi ích nhóm / tiêu cực: phe cánh, sân sau, bao che nhau, ô dù, con ông cháu cha
  đánh bạc / tổ chức đánh bạc: đánh bài ăn tiền, cờ bạc, sòng bạc, đá gà, lô đề, số đề, cá độ, xóc đĩa
  cá độ bóng đá / đánh bạc trên mạng: nhà cái, đánh bạc online, game bài, tài xỉu, bắt độ
  mại dâm / phòng, chống mại dâm: gái gọi, bán dâm, mua dâm, gái điếm, chứa chấp gái, bán bông
  mua bán người / phòng, chống mua bán người: bán người, buôn người, bị bán qua biên giới
  mua bán người / phòng, chống mua bán người: bán con gái, dụ bán sang trung quốc
  sử dụng trái phép chất ma túy: chơi đá, đập đá, phê thuốc, bay lắc, cắn thuốc, hút cần, chích choác, ngáo đá
  buôn bán, vận chuyển ma túy / tội phạm ma túy: bán thuốc lắc, buôn hàng trắng, bán cần sa, buôn ma túy, bán hàng đá
  người nghiện ma túy / cai nghiện ma túy: dân nghiện, thằng nghiện, cai nghiện, đi trại cai, trại cai nghiện, cai thuốc
  xã, phường không ma túy: xã sạch ma túy, làng không xì ke, xã không có nghiện
  vũ khí, vật liệu nổ / vũ khí, vật liệu nổ, công cụ hỗ trợ: súng ống, súng tự chế, đồ nổ, dao kiếm, mã tấu
  vũ khí, vật liệu nổ / vũ khí, vật liệu nổ, công cụ hỗ trợ: thuốc nổ, bom đạn
  pháo nổ / sản xuất, buôn bán pháo nổ: pháo lậu, đốt pháo, bán pháo, tự làm pháo, pháo tự chế, buôn pháo
  vận động giao nộp vũ khí: nộp súng, đem súng nộp, giao nộp súng
  phòng cháy, chữa cháy / an toàn phòng cháy, chữa cháy: ngừa cháy, phòng hỏa, cứu hoả, lo cháy nổ, chống cháy
  vụ cháy / cháy, nổ: cháy chợ, hỏa hoạn, cháy lớn, bốc cháy, bà hỏa, cháy tiệm, nổ bình ga
  thiết bị chữa cháy / phương tiện phòng cháy, chữa cháy: bình chữa lửa, bình xịt lửa, bình cứu hỏa, xe chữa lửa
  thiết bị chữa cháy / phương tiện phòng cháy, chữa cháy: vòi chữa lửa, bình chữa cháy
  lối thoát nạn / thoát nạn: đường chạy khi cháy, lối thoát hiểm, cửa thoát, lối ra khi cháy
  quản lý cư trú / thông báo lưu trú: khai báo người lạ ở, khai khách ở, khai khách ngủ lại, trình báo tạm trú
  đăng ký tạm trú / khai báo tạm trú: khai báo ở trọ, đăng ký ở trọ, làm tạm trú
  đăng ký thường trú: nhập hộ khẩu mới, nhập khẩu nhà, chuyển hộ khẩu
  cấp căn cước / cấp thẻ căn cước: làm thẻ căn cước, đi làm căn cước, làm cccd, đi làm cmnd, cho con làm căn cước
  xuất nhập cảnh / xuất cảnh: ra nước ngoài, qua biên giới, xuất ngoại, ra vào nước mình
  xuất, nhập cảnh trái phép / vượt biên trái phép: vượt biên, trốn qua biên giới
  xuất, nhập cảnh trái phép / vượt biên trái phép: đi chui qua biên giới, trốn sang campuchia
  an ninh quốc gia: giữ nước yên, chuyện phản động, chống phá nhà nước
  thế lực thù địch / phản động: bọn chống phá, kẻ chống phá, bọn phản động, kẻ xúi giục
  fulro / tà đạo: đạo lạ, đạo bậy, đạo hà mòn, tin lành đề ga, đạo tầm bậy
  khủng bố / phòng, chống khủng bố: đánh bom, bọn khủng bố, chống khủng bố
  bạo loạn / điểm nóng: nổi loạn, chỗ lộn xộn, nơi lộn xộn, nổi dậy
  bảo vệ bí mật nhà nước: giữ kín chuyện nhà nước, giữ tin mật, không để lộ giấy mật
  thông tin xấu, độc: nói xấu trên mạng, tin nhảm, tin bậy, tin độc hại, đăng bậy
  xử phạt vi phạm hành chính: phạt tiền, bị phạt mấy triệu, phạt hành chính, phạt bao nhiêu, mức phạt tiền
  tạm giữ tang vật / tịch thu: tịch biên, thu giữ đồ, thu tang vật, bị thu mất đồ
  tái hòa nhập cộng đồng / người chấp hành xong án phạt tù: người đi tù về, ra tù, mãn hạn tù, người tù về làng
  đặc xá: tha tù, được tha trước hạn, ân xá, tha tù trước hạn
  camera an ninh / hệ thống camera an ninh: camera xóm, camera trong làng, mắt thần an ninh, camera canh trộm
  tin báo, tố giác tội phạm / tố giác tội phạm: báo công an, gọi công an, gọi 113, báo án, trình báo công an
  an ninh nông thôn / tình hình an ninh, trật tự: làng có yên không, xóm làng yên ổn, tình hình trị an

  # tòa án, tư pháp
  sở tư pháp / ngành tư pháp: bên tư pháp, ông tư pháp, cán bộ tư pháp xã, bên luật
  xét xử / giải quyết vụ án: đem ra xử, xử tội, xử kiện, đưa ra xử, xử vụ
  xét xử lưu động: xử tại làng, xử ở xã, đem về xã xử
  sơ thẩm / phúc thẩm: xử lần đầu, xử lại, chống án, xin xử lại
  hình phạt tù / phạt tù: bị tù, ở tù, bóc lịch, ngồi tù, đi tù, vô khám, đi ở tù
  án treo / cải tạo không giam giữ: tù treo, tù ở nhà, cải tạo ở nhà
  tử hình: xử bắn, tội chết, án chết
  khởi kiện / vụ án dân sự: kiện ra tòa, đi kiện, thưa ra tòa, làm đơn ra tòa, nộp đơn kiện
  vụ án hành chính / khiếu kiện hành chính: kiện chủ tịch, kiện ủy ban, kiện nhà nước, dân kiện chính quyền
  án tồn đọng / án quá hạn: vụ chưa xử, vụ kiện kéo dài, kiện hoài chưa xử, xử hoài không xong
  án oan, sai / oan, sai: bị oan, xử oan, bắt nhầm, hàm oan, kêu oan
  thi hành án dân sự: bắt trả nợ theo tòa, đòi được tiền tòa xử, kê biên nhà, tòa xử rồi không trả
  hòa giải ở cơ sở / tổ hòa giải: hòa giải thôn, hòa giải xóm, tổ giảng hòa, giải hòa, phân giải hàng xóm
  mâu thuẫn, tranh chấp / mâu thuẫn: cãi vã, gây gổ, xích mích, cãi cọ, hục hặc, lục đục, cự cãi
  phổ biến, giáo dục pháp luật: dạy luật cho dân, nói luật cho dân, giảng luật, cho dân biết luật, tuyên truyền luật
  trung tâm trợ giúp pháp lý / trợ giúp pháp lý: luật sư cho người nghèo, giúp dân nghèo kiện
  công chứng / tổ chức hành nghề công chứng: phòng công chứng, văn phòng công chứng, ra công chứng
  giám định / giám định tư pháp: pháp y, khám nghiệm, mổ tử thi, xét thương tật
  luật sư / văn phòng luật sư: trạng sư, ông luật, thuê luật sư
  đăng ký khai sinh / đăng ký hộ tịch: khai sinh cho con, làm giấy sinh, đi khai sinh
  khiếu nại, tố cáo / giải quyết khiếu nại, tố cáo: thưa kiện lên trên, khiếu kiện, đơn từ kiện cáo
  khiếu nại, tố cáo / giải quyết khiếu nại, tố cáo: làm đơn thưa, gửi đơn thưa
  khiếu nại kéo dài / vụ việc phức tạp, kéo dài: kiện dai, kiện hoài, đơn thư mãi, kiện tới kiện lui
  khiếu nại vượt cấp: kiện lên trung ương, kiện vượt mặt
  đơn thư nặc danh / đơn, thư: thư nặc danh, đơn không tên, thư rơi, đơn thư
  thanh tra tỉnh / kết luận thanh tra: bên thanh tra, thanh tra nói gì, thanh tra chốt gì, soi ra sai gì
  bồi thường nhà nước: nhà nước đền cho dân, đền tiền oan, xử oan được đền

  # quốc phòng
  bộ chỉ huy quân sự tỉnh / cơ quan quân sự: tỉnh đội, huyện đội, xã đội, mấy ông quân sự
  bộ đội / quân đội nhân dân: lính, anh bộ đội, lính cụ hồ, nhà lính, mấy anh lính
  tuyển quân / tuyển chọn, gọi công dân nhập ngũ: bắt lính, gọi lính, lấy lính, tòng quân, giao quân, lên đường nhập ngũ
  khám tuyển nghĩa vụ quân sự: khám đi lính, khám bộ đội, khám tuyển lính
  trốn tránh nghĩa vụ quân sự: trốn lính, né đi lính, trốn nghĩa vụ
  tạm hoãn gọi nhập ngũ: hoãn đi lính, xin hoãn nghĩa vụ, được hoãn lính
  quân nhân xuất ngũ / bộ đội xuất ngũ: ra quân, lính về, giải ngũ, lính ra quân, bộ đội về quê
  quân nhân dự bị / dự bị động viên: lính dự bị, gọi đi tập lại, tập trung quân dự bị
  dân quân tự vệ / dân quân: du kích, lính xã, dân quân xã
  diễn tập khu vực phòng thủ / khu vực phòng thủ: tập trận trong tỉnh, tập đánh giặc, diễn tập quân sự, tập chiến đấu
  quốc phòng toàn dân / nền quốc phòng toàn dân: toàn dân giữ nước, ai cũng lo giữ nước, giữ nước
  giáo dục quốc phòng và an ninh: học quân sự, học bắn súng, học tập quân sự
  hậu phương quân đội / chính sách hậu phương quân đội: lo cho vợ con lính, giúp nhà có lính, nhà có con đi lính
  rà phá bom mìn / khắc phục hậu quả bom mìn: gỡ mìn, dò mìn, bom mìn sót lại, phá bom, gặp bom, bom bi
  bảo vệ biên giới / chủ quyền, an ninh biên giới: giữ biên giới, canh biên giới, giữ đất nước, giữ bờ cõi
  khu vực biên giới / xã biên giới: vùng giáp campuchia, sát biên, làng giáp biên, giáp nước bạn
  đồn biên phòng: đồn biên giới, trạm biên phòng, đồn lính biên
  chủ quyền biển, đảo / biển, đảo: giữ biển, giữ đảo, hoàng sa trường sa, ngoài trường sa
  đất quốc phòng: đất quân đội, đất bộ đội, đất nhà binh
  đối ngoại / ngoại giao: quan hệ với nước bạn, giao thiệp với nước ngoài, đi thăm nước bạn
  tỉnh kết nghĩa / hợp tác với các tỉnh của lào, campuchia: tỉnh bạn bên lào, tỉnh bạn campuchia, nước bạn lào
  kháng chiến / truyền thống cách mạng: thời chống mỹ, đánh giặc, thời đánh mỹ, hồi chiến tranh

  # tôn giáo, dân tộc
  chức sắc tôn giáo / chức sắc, chức việc: ông cha, sư thầy, thầy chùa, mục sư, cha xứ, linh mục, thượng tọa
  tín đồ / tín đồ tôn giáo: con chiên, người theo đạo, phật tử, giáo dân, người có đạo
  cơ sở tôn giáo / cơ sở thờ tự: đền chùa, chùa chiền, thánh thất, nhà nguyện, chùa với nhà thờ
  tín ngưỡng / hoạt động tín ngưỡng: thờ cúng, cúng bái, cúng kiếng, thờ ông bà, lễ chùa, hầu đồng
  sinh hoạt tôn giáo / hoạt động tôn giáo: đi lễ, đi chùa, đi nhà thờ, nhóm đạo, đọc kinh, cầu nguyện
  đất tôn giáo / đất cơ sở tôn giáo: đất chùa, đất nhà thờ, đất nhà chùa
  phật giáo: đạo phật, nhà phật, bên phật
  công giáo: đạo thiên chúa, bên đạo chúa, đạo chúa, đạo ki tô
  tin lành: đạo tin lành, bên tin lành, hội thánh
  cao đài: đạo cao đài, bên cao đài
  lễ giáng sinh / giáng sinh: nô en, noel, lễ chúa ra đời
  đại lễ phật đản / phật đản: lễ phật, rằm tháng tư
  mê tín dị đoan: bói toán, lên đồng, bùa ngải, coi bói, thầy bói, xin xăm
  ban dân tộc / sở dân tộc và tôn giáo: bên dân tộc, sở dân tộc, ban tôn giáo
  công tác dân tộc / chính sách dân tộc: lo cho đồng bào, giúp đồng bào, chính sách cho đồng bào, ưu đãi cho đồng bào
  hộ đồng bào dân tộc thiểu số: nhà đồng bào, nhà người dân tộc, nhà người jrai, nhà ba na
  đoàn kết dân tộc / đại đoàn kết: kinh thượng một nhà, kinh thượng thuận hòa, gắn bó với nhau, thuận hòa
  ngày hội đại đoàn kết: ngày cả làng họp mặt, liên hoan khu dân cư, ăn cơm chung cả xóm
`;

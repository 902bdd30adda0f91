/** Land, houses, building, roads, traffic, energy, water. */
export const BUILDING = `
  # đất đai
  sở nông nghiệp và môi trường / quản lý đất đai: bên đất đai, bên địa chính, ông địa chính, người lo chuyện đất
  văn phòng đăng ký đất đai: chỗ làm sổ đỏ, chỗ làm giấy đất, nơi làm sổ đất, phòng đất đai
  quyền sử dụng đất: đất đứng tên ai, quyền với miếng đất, đứng tên đất
  cấp giấy chứng nhận quyền sử dụng đất: ra sổ đỏ, xin cấp sổ đỏ, làm bìa đỏ, làm giấy đất, làm giấy tờ đất, làm sổ hồng
  cấp giấy chứng nhận lần đầu: chưa có sổ đỏ, làm sổ lần đầu, đất chưa có sổ, đất chưa giấy tờ
  tách thửa / tách thửa, hợp thửa: cắt đất, chia lô, phân lô, xẻ đất, tách sổ, chia đất cho con, cắt lô
  phân lô, bán nền: bán đất nền, cắt lô bán, đất nền
  thừa kế / thừa kế quyền sử dụng đất: chia gia tài, của cha mẹ để lại, chia của, đất ông bà để lại, di chúc
  tặng cho quyền sử dụng đất / tặng cho: cho con đất, cho đất, sang tên cho con
  thế chấp / thế chấp quyền sử dụng đất: cầm sổ đỏ, cầm cố đất, cắm sổ, cầm cố nhà đất
  tiền sử dụng đất: tiền làm sổ đỏ, thuế lên thổ cư, tiền lên thổ cư
  thuê đất / tiền thuê đất: mướn đất, tiền mướn đất, thuê đất nhà nước
  bảng giá đất / giá đất: giá đất nhà nước, đất bao nhiêu một mét, đất mấy triệu một mét, giá một mét đất
  định giá đất / giá đất cụ thể: tính giá đất, ra giá đất, áp giá đất
  đấu giá quyền sử dụng đất: đấu giá đất, bán đất đấu giá, ra giá mua đất, nhà nước bán đất
  giao đất, cho thuê đất / giao đất: cấp đất, nhà nước giao đất, chia đất cho dân, cho đất làm ăn
  đất ở: đất thổ cư, thổ cư, đất cất nhà, đất làm nhà, đất xây nhà
  đất sản xuất / thiếu đất sản xuất: không có đất làm, thiếu đất làm rẫy, hết đất làm
  đất công / quỹ đất công: đất nhà nước, đất của xã, đất chung của làng, đất công ích
  đất nông, lâm trường / đất có nguồn gốc nông, lâm trường: đất nông trường cũ, đất lâm trường
  đất bỏ hoang / dự án chậm đưa đất vào sử dụng: đất để không, ôm đất, xí phần đất, đất bỏ không, đất trống cỏ mọc
  lấn chiếm đất đai / lấn, chiếm đất: chiếm đất, lấn đất, lấn ranh, xâm chiếm đất, cơi đất
  sử dụng đất sai mục đích: xây trên đất ruộng, làm nhà trên đất rẫy, cất nhà đất nông nghiệp
  bồi thường, hỗ trợ, tái định cư: được đền bao nhiêu, tiền đền đất, đền bù giải tỏa, đền bù nhà cửa, tiền giải tỏa
  phương án bồi thường: cách đền bù, áp giá đền bù, đền bao nhiêu một mét
  cưỡng chế thu hồi đất / cưỡng chế: ép dời nhà, bắt dời đi, đem xe tới phá nhà, phá dỡ nhà
  kiểm đếm / kiểm kê đất đai: đếm cây đếm nhà, đo nhà đếm cây, kê khai nhà đất
  vướng mặt bằng / vướng giải phóng mặt bằng: dân chưa chịu giao đất, chưa có đất sạch, dân chưa dời
  vướng mặt bằng / vướng giải phóng mặt bằng: dân không chịu đi, kẹt mặt bằng
  bàn giao mặt bằng / mặt bằng sạch: giao đất cho công trình, đất trống sạch, giao mặt bằng
  quy hoạch sử dụng đất / kế hoạch sử dụng đất: đất vướng quy hoạch, đất dính quy hoạch
  quy hoạch sử dụng đất / kế hoạch sử dụng đất: xem đất quy hoạch, đất này để làm gì
  quy hoạch treo / dự án treo: vẽ ra để đó, nằm treo, quy hoạch bỏ đó, treo mấy chục năm
  điều chỉnh quy hoạch: vẽ lại quy hoạch, đổi quy hoạch, chỉnh quy hoạch
  công bố quy hoạch: cho dân biết quy hoạch, dán bản vẽ quy hoạch
  cắm mốc / mốc giới: đóng cọc ranh, cọc mốc, cọc ranh, ranh đất, giáp ranh đất
  hành lang an toàn giao thông / hành lang đường bộ: lộ giới, đất sát đường, chừa đường
  cơ sở dữ liệu đất đai / dữ liệu đất đai: thông tin đất trên máy, sổ đất trên máy, số liệu nhà đất
  chiến dịch làm giàu, làm sạch dữ liệu đất đai / làm sạch dữ liệu đất đai: nộp bản chụp sổ đỏ, thu bản sao sổ đỏ
  san lấp mặt bằng / san lấp: đổ đất, lấp ruộng, san ủi, múc đất, ủi đất, lấp ao

  # nhà ở, xây dựng
  sở xây dựng / ngành xây dựng: bên xây dựng, bên xây cất, mấy ông xây dựng
  nhà tạm, nhà dột nát / xóa nhà tạm, nhà dột nát: nhà tranh vách đất, nhà xiêu vẹo, nhà rách, nhà lá
  nhà tạm, nhà dột nát / xóa nhà tạm, nhà dột nát: nhà mục nát, nhà dột
  hỗ trợ xây nhà / hỗ trợ nhà ở: cho tiền làm nhà, cất nhà cho dân nghèo
  nhà đại đoàn kết / nhà tình nghĩa: tặng nhà, trao nhà
  nhà ở xã hội: chung cư giá rẻ, nhà thu nhập thấp, căn hộ giá rẻ
  nhà ở công nhân: nhà cho thợ, ký túc công nhân, phòng trọ công nhân
  nhà ở thương mại / khu đô thị: khu dân cư mới, khu nhà mới, chung cư, khu phố mới, căn hộ
  nhà ở riêng lẻ: nhà dân tự xây, nhà dân cất, nhà cấp bốn, nhà phố
  hoạt động xây dựng / thi công: đang xây, thợ xây, đổ móng, đào móng, thợ hồ, đổ bê tông, làm hồ
  đơn vị thi công: thợ làm công trình, bên làm công trình, bên thi công, đội thợ
  giám sát thi công / tư vấn giám sát: người coi công trình, trông thợ làm, đứng coi thợ
  thiết kế / hồ sơ thiết kế: bản vẽ, vẽ nhà, vẽ công trình, bản vẽ công trình
  thẩm định dự án / thẩm định: xét duyệt, xét xem được không, duyệt xét, cân nhắc dự án
  chủ đầu tư / ban quản lý dự án: bên đứng ra xây, người chủ công trình, ông chủ dự án, chủ dự án
  tiến độ thi công / tiến độ công trình: xây tới đâu rồi, làm đường tới đâu, bao giờ xây xong, xây đến đâu
  khởi công công trình: bắt đầu làm đường, bao giờ động thổ, khi nào khởi công, đào móng khi nào
  hoàn thành công trình / khánh thành, đưa vào sử dụng: khi nào xây xong, xây xong rồi, cắt băng khánh thành
  chất lượng công trình: xây dối, làm ẩu, rút ruột, rút ruột công trình, mau hư, công trình dỏm
  công trình xuống cấp: nhà cửa hư, nứt tường, nứt nẻ tường, bong tróc, mục nát, sụt nền
  duy tu, bảo dưỡng / sửa chữa: tu sửa, sửa sang, vá lại, bảo trì, tu bổ lại
  vật liệu xây dựng: cát đá xi măng, gạch ngói, sắt thép, xi măng, cát sỏi, cát đá
  thiếu vật liệu / khan hiếm cát: không có cát, không có đất đắp, thiếu cát, khan cát, thiếu đất đắp
  giá vật liệu xây dựng: cát đắt, xi măng lên giá, sắt thép lên giá, giá cát, giá sắt
  dự án trọng điểm / công trình trọng điểm: công trình lớn, công trình to nhất, dự án lớn của tỉnh
  dự án chậm tiến độ / chậm tiến độ thi công: xây hoài không xong, làm đường hoài chưa xong, đắp chiếu
  dự án chậm tiến độ / chậm tiến độ thi công: công trình đắp chiếu, xây ì ạch
  trật tự xây dựng / quản lý trật tự xây dựng: xây bậy, xây sai phép, xây lấn, cơi nới trái phép
  tháo dỡ / tháo dỡ công trình vi phạm: đập bỏ, phá bỏ, dỡ bỏ, giỡ nhà, đập nhà
  trụ sở dôi dư / trụ sở làm việc dôi dư: trụ sở cũ bỏ không, nhà cơ quan bỏ trống, ủy ban cũ, trụ sở để hoang
  chỉnh trang đô thị / cải tạo đô thị: làm đẹp phố, sửa sang phố, làm lại vỉa hè, làm phố cho đẹp
  phát triển đô thị / đô thị hóa: lên phố, làng lên phường, mở rộng phố, thành phố hóa
  vỉa hè / trật tự vỉa hè: lề đường, hè phố, lấn chiếm vỉa hè, chiếm lề đường, giành lại vỉa hè
  công viên / khu vui chơi: chỗ đi dạo, vườn hoa, chỗ trẻ con chơi, quảng trường
  chiếu sáng công cộng / chiếu sáng đô thị: đèn đường, điện đường, đường tối om, bóng đèn đường
  thoát nước / hệ thống thoát nước: cống rãnh, nghẹt cống, nắp cống, cống nghẹt, mưa xuống là ngập, đường cống
  hạ ngầm cáp / chỉnh trang cáp viễn thông: dây nhợ chằng chịt, mạng nhện dây, bó dây, dây điện lòng thòng
  lấp đầy / tỷ lệ lấp đầy: nhà máy vào kín chưa, còn trống bao nhiêu, thuê hết chưa

  # giao thông
  ngành giao thông / kết cấu hạ tầng giao thông: đường sá cầu cống, cầu với đường, đường đi lối lại
  đường bộ cao tốc / cao tốc quy nhơn - pleiku: cao tốc lên pleiku, xa lộ lên núi
  quốc lộ / quốc lộ 19: đường mười chín, đường số 19, đường quốc lộ, đường cái, đường lớn
  đường tỉnh / tỉnh lộ: đường của tỉnh, đường liên huyện, lộ tỉnh
  đường giao thông nông thôn / bê tông hóa đường giao thông: đường làng, đường xóm, đường bê tông, đổ đường bê tông
  đường giao thông nông thôn / bê tông hóa đường giao thông: ngõ xóm, đường thôn
  đường hẻm / ngõ, hẻm: con hẻm, kiệt, trong hẻm, ngách, hẻm hóc, đường kiệt
  đường xuống cấp / hư hỏng mặt đường: ổ gà, ổ voi, đường nát, đường lởm chởm, đường hư, đường xấu, đường lầy
  nâng cấp, mở rộng đường / nâng cấp tuyến đường: nới đường, làm lại đường, mở rộng đường, trải nhựa
  nâng cấp, mở rộng đường / nâng cấp tuyến đường: tráng nhựa, vá đường
  tuyến đường: con đường, khúc đường, đoạn đường, lối đi
  cầu treo / cầu dân sinh: cầu tạm, cầu khỉ, cầu gỗ, qua suối, cây cầu dân đi
  nút giao / nút giao thông: ngã tư, ngã ba, bùng binh, vòng xoay, vòng xuyến
  đường ven biển / tuyến đường ven biển: đường dọc biển, đường sát biển
  bảo trì đường bộ / quỹ bảo trì đường bộ: phí đường bộ, tiền đường bộ, sửa đường hằng năm
  cảng hàng không phù cát / cảng hàng không pleiku: sân bay phù cát, sân bay pleiku
  cảng hàng không phù cát / cảng hàng không pleiku: sân bay quy nhơn, phi trường phù cát
  đường băng / đường cất hạ cánh: đường bay, chỗ máy bay đáp, đường băng thứ hai
  cảng quy nhơn / cảng biển: cảng tàu lớn, bến tàu biển, bốc dỡ hàng, xếp dỡ hàng
  đường sắt tốc độ cao / đường sắt tốc độ cao bắc - nam: tàu siêu tốc, xe lửa siêu tốc
  đường sắt tốc độ cao / đường sắt tốc độ cao bắc - nam: tàu cao tốc bắc nam, tàu chạy nhanh
  vận tải hành khách / vận tải hành khách công cộng: xe chở khách, xe đưa rước khách, xe công cộng
  xe hợp đồng / xe dù, bến cóc: xe dù, bến cóc, xe chạy chui, xe ghép, xe chở khách lậu, bắt khách dọc đường
  taxi / xe công nghệ: xe ôm, xe ôm công nghệ, grab, xe om, gọi xe qua app
  vận tải hàng hóa: xe tải chở hàng, chành xe, gửi xe hàng, chở mướn
  xe quá tải, quá khổ / xe quá tải: chở quá nặng, xe chở quá tải, xe chở lố, xe ben, xe hổ vồ, chở vượt trọng tải
  cân tải trọng / kiểm soát tải trọng xe: cân xe, trạm cân, bàn cân xe
  trung tâm đăng kiểm / kiểm định xe cơ giới: chỗ khám xe, đăng kiểm xe, khám xe ở đâu, xét xe
  đăng ký xe / biển số xe: bấm biển, bảng số xe, ra biển, làm giấy xe, sang tên xe, bấm số xe
  sát hạch, cấp giấy phép lái xe / cấp giấy phép lái xe: thi bằng lái, học lái xe, đổi bằng lái
  sát hạch, cấp giấy phép lái xe / cấp giấy phép lái xe: thi lấy bằng lái, học bằng lái
  bằng lái bị tước / trừ điểm giấy phép lái xe: bị giam bằng, bị trừ điểm bằng lái, giữ bằng lái, bị giữ bằng
  trật tự, an toàn giao thông / an toàn giao thông: đi đường an toàn, chạy xe cho an toàn, luật đi đường
  luật giao thông / luật trật tự, an toàn giao thông đường bộ: luật đi đường bộ, luật xe cộ, luật đường
  cảnh sát giao thông: áo vàng, csgt, bồ câu, công an giao thông, mấy anh áo vàng, công an đứng đường
  điểm đen tai nạn giao thông / điểm đen: chỗ hay tai nạn, khúc cua chết người, khúc hay đụng xe
  xử phạt vi phạm nồng độ cồn: thổi cồn, đo cồn, uống bia bị phạt, nhậu xong lái xe
  không đội mũ bảo hiểm / mũ bảo hiểm: nón bảo hiểm, đầu trần chạy xe, không đội nón
  vượt quá tốc độ / chạy quá tốc độ: chạy ẩu, phóng nhanh vượt ẩu, chạy bạt mạng, bắn tốc độ, chạy lố tốc độ
  đua xe trái phép / đua xe: bão đêm, nẹt pô, tụ tập đua, quái xế, bốc đầu xe, rú ga
  tạm giữ phương tiện: giam xe, giữ xe, bị giam xe, kéo xe, bị thu xe
  biển báo / hệ thống biển báo giao thông: bảng báo đường, cột chỉ đường, bảng chỉ đường, biển chỉ đường
  vạch kẻ đường / gờ giảm tốc: gờ nổi, vạch trắng trên đường, ụ giảm tốc, sơn đường
  camera giám sát giao thông / phạt nguội: camera phạt xe, máy chụp phạt, chụp hình phạt, camera trên đường
  xe thô sơ / xe công nông: xe độ chế, máy cày chở người, xe ba gác, xe ba bánh, công nông
  học sinh điều khiển xe máy / chưa đủ tuổi lái xe: học trò chạy xe máy, con nít chạy xe, giao xe cho con
  đường ngang, lối đi tự mở qua đường sắt: băng qua đường ray, chỗ xe lửa cắt đường, gác chắn xe lửa
  đường thủy nội địa / bến thủy: đò ngang, bến đò, ghe đò, đi đò, qua đò
  trạm thu phí: trạm bot, bót, trạm bót, trạm thu tiền đường
  thẻ thu phí / thẻ định danh xe: dán thẻ xe, thẻ etc, thẻ dán kính xe, epass, vetc
  trạm sạc xe điện / trạm sạc: chỗ sạc xe, cây sạc, trụ sạc, sạc xe điện
  giao thông thông minh: đèn đường tự chỉnh, điều khiển đèn bằng máy, đường sá thông minh

  # năng lượng, điện
  ngành điện / công ty điện lực: bên điện, mấy ông điện, ông điện lực, evn, nhà đèn tỉnh
  cung cấp điện / cung ứng điện: có điện, điện yếu, điện chập chờn, đủ điện, thiếu điện
  ngừng, giảm cung cấp điện / cắt điện: lịch cúp điện, bị cúp điện, tắt điện, cúp điện hoài, lịch cắt điện
  điện khí hóa nông thôn / đưa điện về thôn, làng: làng chưa có điện, kéo điện về làng, chưa có điện, điện về bản
  lưới điện quốc gia / đường dây 500 kV: đường dây cao thế, điện cao thế, cột điện lớn, đường điện lớn
  trạm biến áp: bình điện, cục biến thế, trạm điện, trạm hạ thế
  giá điện / giá bán điện: điện bao nhiêu một số, tiền điện tăng, điện lên giá, điện mắc
  tiết kiệm điện: xài ít điện, bớt xài điện, tắt bớt đèn, đỡ tốn điện, đỡ tiền điện
  điện mặt trời mái nhà: pin trên mái, tấm pin trên nóc, điện áp mái, gắn pin mặt trời
  điện gió / dự án điện gió: trụ gió, cối xay gió, cánh quạt gió, trụ quạt gió
  điện sinh khối / điện rác: đốt trấu phát điện, điện từ bã mía, đốt bã mía
  thủy điện / nhà máy thủy điện: đập thủy điện, hồ thủy điện, thủy điện nhỏ
  hydro xanh / năng lượng sạch: năng lượng xanh, điện xanh, điện không khói
  an toàn điện / hành lang lưới điện: điện giật, chạm điện, bị giật điện, chập điện, rò điện
  an ninh năng lượng / bảo đảm điện: lo đủ điện, không để thiếu điện, đủ điện cho nhà máy
  khí đốt / LPG: ga nấu, bình ga, bếp ga, gas
  cửa hàng xăng dầu / kinh doanh xăng dầu: chỗ bán xăng, trụ bơm xăng, cột bơm, cây dầu, chỗ đổ xăng
  giá xăng dầu: xăng lên giá, xăng tăng, xăng mắc, xăng bao nhiêu một lít

  # nước
  cấp nước sạch nông thôn / nước sạch nông thôn: nước cho dân làng, nước máy về làng, kéo nước về làng
  công trình cấp nước tập trung / công trình nước sạch: bể nước chung, bồn nước làng, nước giọt, máng nước, trạm nước
  thiếu nước sinh hoạt: không có nước xài, giếng cạn, khát nước, cạn nước, đi chở nước, nước giếng cạn
  nước hợp vệ sinh / nước sinh hoạt hợp vệ sinh: nước giếng, nước xài được, giếng khoan, nước uống được, nước ăn
  giá nước sạch / tiền nước: nước bao nhiêu một khối, tiền nước máy, đóng tiền nước
  mất nước / gián đoạn cấp nước: cúp nước, mất nước máy, nước yếu, nước chảy rỉ rả
  chất lượng nước / giám sát chất lượng nước: nước có sạch không, nước đục, nước phèn, nước có mùi
  nước dưới đất / khai thác nước dưới đất: khoan giếng, nước giếng khoan, nước mạch, mạch nước
`;

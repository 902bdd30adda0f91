/** People and families, health, insurance, education, culture, tourism, sport. */
export const LIVING = `
  # con người, tuổi tác
  cha mẹ / phụ huynh: ba má, bố mẹ, tía má, ba mẹ, thầy u, bậc sinh thành, ông bô bà bô
  người giám hộ / giám hộ: người đứng ra nuôi, người trông nom thay, người nuôi thay cha mẹ
  người cao tuổi: người già cả, ông già bà cả, già yếu, các cụ già, lão nông, tuổi xế chiều, người trên sáu mươi
  chúc thọ, mừng thọ / mừng thọ: lễ lên lão, lễ mừng tuổi các cụ, mừng tuổi cụ
  người già neo đơn / người cao tuổi cô đơn: cụ già ở một mình, già không con cái, cụ không ai nuôi
  trẻ em có hoàn cảnh đặc biệt: trẻ bơ vơ, trẻ bụi đời, trẻ cơ nhỡ, trẻ lang thang, trẻ bị bỏ rơi
  trẻ em mồ côi: trẻ không cha mẹ, trẻ mất cha mẹ, trẻ mồ côi
  xâm hại trẻ em: hại trẻ con, làm bậy với trẻ, dụ dỗ trẻ con, sàm sỡ trẻ, ấu dâm
  bạo lực, xâm hại trẻ em: đánh đập trẻ con, đánh con nít, hành hạ trẻ, bạo hành trẻ
  lao động trẻ em: bắt trẻ đi làm, con nít đi làm thuê, trẻ đi làm mướn
  đuối nước / phòng, chống đuối nước: chết đuối, chết nước, chìm sông, té sông, rớt xuống ao, tắm sông chết
  tai nạn thương tích: té ngã, bị thương tích, phỏng, bỏng, trẻ bị nạn
  quyền trẻ em: quyền của con nít, bảo vệ con nít, che chở trẻ con
  dinh dưỡng trẻ em / suy dinh dưỡng: còi cọc, trẻ ốm yếu, trẻ thấp còi, bụng ỏng, gầy còm, ốm nhách
  sữa học đường: sữa cho học trò, uống sữa ở trường, phát sữa cho học sinh
  bữa ăn bán trú / bán trú: ăn trưa ở trường, ăn cơm ở trường, ngủ trưa ở trường, cơm trưa cho học trò
  thanh thiếu niên / thanh, thiếu niên: choai choai, tuổi mới lớn, tụi trẻ, lớp nhỏ, tuổi teen, gen z, sắp nhỏ
  phụ nữ mang thai / thai sản: có bầu, mang bầu, bà bầu, có chửa, bầu bì, mẹ bầu, ốm nghén
  phụ nữ nuôi con nhỏ: đàn bà có con mọn, mẹ bỉm sữa, mẹ con mọn, nuôi con mọn
  hội liên hiệp phụ nữ / hội phụ nữ: hội các bà, hội các chị, hội chị em
  hội nông dân: hội bà con nông dân, hội nhà nông
  hội người cao tuổi: hội các cụ, hội phụ lão, hội người già
  hội cựu chiến binh: hội lính cũ, hội bộ đội cũ
  đoàn thanh niên / đoàn thanh niên cộng sản hồ chí minh: hội thanh niên trẻ, bên đoàn, thanh niên tình nguyện
  mặt trận tổ quốc / mặt trận tổ quốc việt nam: bên mặt trận, ông mặt trận, mặt trận xã
  công đoàn / liên đoàn lao động: hội thợ, nghiệp đoàn, hội công nhân
  người có uy tín / già làng: người dân làng nể, người trong làng nghe lời, ông già làng, bô lão
  già làng, trưởng bản / trưởng thôn: ông trưởng xóm, ông trưởng ấp, trưởng buôn, ông thôn trưởng, trưởng xóm
  cộng đồng dân cư: bà con lối xóm, hàng xóm, xóm giềng, chòm xóm, làng xóm, tình làng nghĩa xóm
  hương ước, quy ước / hương ước: lệ làng, luật làng, phép làng, luật tục
  tập tục lạc hậu / hủ tục: tục xấu, tục lệ cũ kỹ, lệ cũ lạc hậu, bắt vạ, ma lai, thuốc thư
  hôn nhân cận huyết thống: lấy người cùng họ, bà con lấy nhau, anh em họ lấy nhau, lấy bà con ruột
  tảo hôn: lấy vợ sớm, lấy chồng sớm, cưới sớm, cưới non, chưa đủ tuổi mà cưới, bắt chồng sớm
  việc cưới, việc tang / nếp sống văn minh: đám cưới, đám ma, đám tang, ma chay, cưới gả, đám hỏi, đám hiếu hỉ
  mai táng / hỗ trợ mai táng phí: chôn cất, tiền chôn cất, tiền đám ma, tiền ma chay, lo hậu sự, tiền tử tuất
  nghĩa trang / nghĩa địa: bãi tha ma, gò mả, chỗ chôn, mồ mả, nhà mồ, nghĩa trũng
  hỏa táng: thiêu xác, lò thiêu, thiêu
  di dời mồ mả / bốc mộ: dời mả, bốc mả, cải táng, dời mồ mả
  gia đình văn hóa: nhà văn hóa mẫu mực, nhà gương mẫu, nhà êm ấm
  bạo lực gia đình / phòng, chống bạo lực gia đình: vợ chồng đánh nhau, chồng vũ phu, bạo hành vợ con
  bạo lực gia đình / phòng, chống bạo lực gia đình: ăn hiếp vợ, hành hạ vợ
  bạo lực trên cơ sở giới: ăn hiếp phụ nữ, ức hiếp phụ nữ, đánh phụ nữ
  cân bằng giới tính / mất cân bằng giới tính khi sinh: trai nhiều gái ít, chọn con trai
  cân bằng giới tính / mất cân bằng giới tính khi sinh: trọng nam khinh nữ, thích đẻ con trai
  mức sinh / tỷ suất sinh: đẻ ít, đẻ nhiều, ngại đẻ, lười đẻ, mấy con một nhà, đẻ mấy đứa
  sinh con thứ ba: đẻ dày, đẻ đứa thứ ba, đẻ ba con, đông con
  kế hoạch hóa gia đình: ngừa thai, tránh thai, đẻ có kế hoạch, đặt vòng, thắt ống dẫn tinh
  già hóa dân số: dân số già đi, nhiều người già quá, dân già đi
  chất lượng dân số: tầm vóc người dân, giống nòi, dân khỏe dân cao
  di cư tự do / dân di cư tự do: dân tự đến ở, dân di cư, dân ngoài bắc vào, tự ý dời đi, dân xâm canh
  bố trí, ổn định dân cư: sắp chỗ ở cho dân, đưa dân về chỗ mới, dãn dân
  tuổi thọ: sống được bao lâu, sống thọ, trường thọ, sống lâu
  mật độ dân số: đông đúc cỡ nào, dân ở dày, đất chật người đông
  tổng điều tra dân số: đếm dân, đi đếm dân, đi hỏi từng nhà

  # y tế
  sở y tế / ngành y tế: bên y tế, giới y tế, ngành thuốc men
  cơ sở y tế tuyến tỉnh / bệnh viện tuyến tỉnh: bệnh viện lớn của tỉnh, viện tỉnh, bệnh viện trên tỉnh
  bệnh viện đa khoa: viện đa khoa, nhà thương lớn, bệnh viện khám đủ thứ
  y tế cơ sở: y tế dưới xã, y tế thôn, trạm xá thôn, y tế gần dân
  nhân viên y tế thôn, làng / cô đỡ thôn, làng: bà mụ, bà đỡ, mụ vườn, cô đỡ, y tế của làng
  quá tải bệnh viện / quá tải: đông nghẹt, nằm ghép, hai người một giường, chen chúc chờ khám, nằm hành lang
  giường bệnh: giường nằm viện, bao nhiêu giường, chỗ nằm viện
  điều trị nội trú: nằm viện chữa, nhập viện, ở lại viện, nằm điều trị
  điều trị ngoại trú: khám rồi về, lấy thuốc về nhà, chữa tại nhà
  viện phí / chi phí khám, chữa bệnh: tiền viện, tiền nằm viện, tiền thuốc men, tiền chạy chữa
  viện phí / chi phí khám, chữa bệnh: tiền khám, tiền chữa bệnh
  tạm ứng viện phí / thanh toán viện phí: đóng tiền viện, đóng tiền nằm viện, trả tiền viện phí, ứng tiền viện
  thuốc, vật tư y tế / vật tư y tế: thuốc men, bông băng, kim tiêm, đồ y tế, găng tay y tế
  thiếu thuốc, vật tư y tế: hết thuốc, không có thuốc, phải mua thuốc ngoài, bệnh viện thiếu thuốc
  trang thiết bị y tế / thiết bị y tế: máy chụp chiếu, máy siêu âm, máy thở, máy x quang, máy móc bệnh viện
  xét nghiệm: thử máu, thử nước tiểu, lấy máu thử, làm xét nghiệm
  chẩn đoán: tìm ra bệnh, đoán bệnh, định bệnh, coi bệnh, bắt mạch
  phẫu thuật: mổ xẻ, lên bàn mổ, mổ, giải phẫu, ca mổ
  cấp cứu ngoại viện / vận chuyển cấp cứu: xe cấp cứu, xe hồng thập tự, xe hú còi, gọi xe cấp cứu
  hiến máu tình nguyện / hiến máu: cho máu, đi cho máu, hiến máu cứu người, tặng máu
  hiến, ghép mô tạng / hiến tạng: cho nội tạng, cho tạng, hiến xác, ghép thận
  y học cổ truyền: thuốc bắc, thuốc ta, đông y, châm cứu, bấm huyệt, bốc thuốc, thầy lang
  hành nghề y tư nhân / cơ sở y tế tư nhân: bệnh viện tư, bác sĩ tư, phòng khám ngoài
  hành nghề y tư nhân / cơ sở y tế tư nhân: khám ngoài giờ, bác sĩ mở phòng mạch
  y tế dự phòng / phòng, chống dịch: ngừa bệnh, phòng dịch, chống dịch, phun thuốc muỗi, dập dịch, chặn dịch
  sốt xuất huyết: muỗi vằn đốt, diệt lăng quăng, muỗi vằn, bệnh muỗi chích
  sốt rét: bệnh rét rừng, sốt rét rừng, ngã nước
  bệnh tay chân miệng / tay chân miệng: nổi bóng nước ở tay, bệnh tay chân mồm, trẻ nổi bóng nước
  bệnh sởi / sởi: lên sởi, ban đỏ, ra ban, lên ban
  bệnh dại / phòng, chống bệnh dại: chó dại, chó cắn, bị chó cắn, mèo cắn, chích ngừa chó dại, chó thả rông
  bệnh bạch hầu: bệnh nghẹt họng, bệnh đau họng giả mạc, yết hầu
  bệnh lao: ho lao, lao phổi, ho ra máu
  bệnh không lây nhiễm: cao huyết áp, tiểu đường, đái tháo đường, tim mạch, tăng xông, ung bướu
  hiv/aids: sida, nhiễm hát, nhiễm ết, bệnh ết
  covid-19: cô vít, cô vi, dịch corona, mùa dịch covid
  cách ly: nhốt riêng, tách riêng người bệnh, ở riêng không tiếp xúc
  giám sát dịch bệnh / ổ dịch: chỗ có dịch, nơi có dịch, vùng dịch, bùng dịch, dịch lan
  tiêm chủng mở rộng: chích ngừa cho trẻ, tiêm ngừa cho bé, lịch chích ngừa, chích ngừa miễn phí, tiêm ngừa
  vắc xin: thuốc chích ngừa, mũi ngừa, mũi vacxin, thuốc chủng
  an toàn vệ sinh thực phẩm / an toàn thực phẩm: vệ sinh ăn uống, đồ ăn dơ, thức ăn ôi thiu
  an toàn vệ sinh thực phẩm / an toàn thực phẩm: đồ ăn có hóa chất, đồ ăn mất vệ sinh
  ngộ độc thực phẩm: trúng thực, ăn trúng độc, ăn bị đau bụng, ăn vô bị ói, đau bụng tập thể
  bếp ăn tập thể: bếp nấu cho nhiều người, nhà ăn công ty, căng tin, căn tin, cơm công nhân
  thức ăn đường phố: đồ ăn vỉa hè, hàng rong, quán lề đường, hàng ăn vỉa hè, gánh hàng rong
  sức khỏe tâm thần: bị tâm thần, trầm cảm, khùng điên, bệnh thần kinh, stress, tự kỷ
  sức khỏe sinh sản: chuyện sinh đẻ, khám phụ khoa, khám thai
  chăm sóc sức khỏe ban đầu / chăm sóc sức khỏe: lo sức khỏe, lo bệnh tật cho dân, giữ gìn sức khỏe
  khám sức khỏe định kỳ: đi khám mỗi năm, khám sức khỏe hằng năm, mỗi năm khám một lần
  tầm soát / sàng lọc: khám tìm bệnh sớm, dò bệnh, tìm ra bệnh sớm, khám sớm
  phục hồi chức năng: tập đi lại sau bệnh, vật lý trị liệu, tập lại tay chân
  người bệnh nặng / bệnh hiểm nghèo: bệnh nan y, bệnh nặng, bệnh ngặt nghèo, thập tử nhất sinh, ung thư
  tử vong: chết, qua đời, mất mạng, thiệt mạng, bỏ mạng, tử nạn
  bị thương: bị đau, trọng thương, sứt đầu mẻ trán, trầy xước, thương tật
  phòng, chống tác hại của thuốc lá: hút thuốc lá, cấm hút thuốc, bỏ thuốc lá, thuốc lá điện tử, vape, hút vape
  phòng, chống tác hại của rượu, bia: nhậu nhẹt, rượu chè, say xỉn, uống rượu bia, bợm nhậu
  dược sĩ / cơ sở bán lẻ thuốc: người bán thuốc tây, chủ tiệm thuốc, quầy thuốc
  kê đơn thuốc: bác sĩ cho thuốc, cho toa, ra toa
  kháng kháng sinh / sử dụng kháng sinh: lờn thuốc, trụ sinh, nhờn thuốc
  nguồn nhân lực y tế: thiếu bác sĩ, bác sĩ nghỉ việc, bác sĩ bỏ viện công, người làm ngành y
  đấu thầu thuốc: mua thuốc cho bệnh viện, thầu thuốc
  tự chủ bệnh viện / tự chủ tài chính: tự thu tự chi, tự nuôi mình, tự lo tiền, tự trang trải
  nhà tiêu hợp vệ sinh / công trình vệ sinh: cầu tiêu, nhà xí, nhà cầu, hố xí, toa lét, nhà vệ sinh

  # bảo hiểm, trợ giúp xã hội
  bảo hiểm y tế toàn dân / bao phủ bảo hiểm y tế: ai cũng có bảo hiểm, cả dân có bảo hiểm
  tham gia bảo hiểm y tế: mua bảo hiểm y tế, mua thẻ bảo hiểm, đóng bảo hiểm y tế, mua bhyt
  bảo hiểm y tế hộ gia đình: mua bảo hiểm cả nhà
  bảo hiểm y tế học sinh, sinh viên: bảo hiểm của học trò, tiền bảo hiểm ở trường
  quyền lợi bảo hiểm y tế / mức hưởng bảo hiểm y tế: bảo hiểm trả mấy phần, bảo hiểm chi bao nhiêu
  quyền lợi bảo hiểm y tế / mức hưởng bảo hiểm y tế: bảo hiểm trả bao nhiêu
  thông tuyến / khám chữa bệnh trái tuyến: khám vượt tuyến, khám trái tuyến, khám khác nơi đăng ký
  đăng ký khám chữa bệnh ban đầu: chỗ khám ban đầu, đổi nơi khám bệnh
  bảo hiểm xã hội tự nguyện: tự đóng bảo hiểm, mua bảo hiểm xã hội, bảo hiểm nông dân
  bảo hiểm xã hội bắt buộc: công ty đóng bảo hiểm, bảo hiểm công ty đóng, bảo hiểm phải đóng
  sổ bảo hiểm xã hội: sổ bảo hiểm, cuốn sổ bảo hiểm, chốt sổ bảo hiểm
  chậm đóng, trốn đóng bảo hiểm xã hội / nợ bảo hiểm xã hội: công ty quỵt bảo hiểm, nợ bảo hiểm
  chậm đóng, trốn đóng bảo hiểm xã hội / nợ bảo hiểm xã hội: không đóng bảo hiểm, né đóng bảo hiểm
  bảo hiểm thất nghiệp: tiền thất nghiệp, lãnh thất nghiệp, lĩnh thất nghiệp, trợ cấp khi mất việc
  cơ quan bảo hiểm xã hội / bảo hiểm xã hội tỉnh: bên bảo hiểm, chỗ bảo hiểm, nhà bảo hiểm
  chế độ ốm đau: nghỉ ốm, nghỉ bệnh, tiền nghỉ ốm, đau ốm được nghỉ
  chế độ thai sản: nghỉ đẻ, nghỉ sinh, tiền thai sản, lương nghỉ đẻ, tiền nghỉ sinh, nghỉ hộ sản
  chế độ tử tuất / tuất: tiền tuất, tiền người mất để lại, chết thì được gì
  người hưởng lương hưu / người hưởng lương hưu, trợ cấp bảo hiểm xã hội hằng tháng: mấy ông hưu, người về hưu
  người hưởng lương hưu / người hưởng lương hưu, trợ cấp bảo hiểm xã hội hằng tháng: cán bộ hưu, người lãnh hưu
  tuổi nghỉ hưu: mấy tuổi về hưu, tuổi về hưu, bao giờ được hưu
  trợ cấp xã hội hằng tháng / trợ cấp xã hội: tiền bảo trợ, tiền trợ cấp mỗi tháng
  trợ cấp xã hội hằng tháng / trợ cấp xã hội: tiền nuôi người tàn tật, tiền tháng của cụ
  trợ cấp hưu trí xã hội: tiền cho người già, tiền già hằng tháng, tiền nuôi cụ, tiền dưỡng già
  cơ sở trợ giúp xã hội / cơ sở bảo trợ xã hội: viện dưỡng lão, trại mồ côi, nhà dưỡng lão, trại trẻ mồ côi
  cơ sở trợ giúp xã hội / cơ sở bảo trợ xã hội: mái ấm, nhà tình thương
  trợ giúp đột xuất / cứu trợ: cứu đói, phát gạo, phát quà, hàng cứu trợ, mì tôm cứu trợ, phát chẩn
  hỗ trợ gạo: cho gạo, gạo cứu đói, gạo nhà nước cho, phát gạo tết
  công tác xã hội: việc thiện, làm từ thiện, việc nghĩa
  vận động từ thiện / hoạt động từ thiện: làm phước, quyên góp, góp tiền giúp người
  vận động từ thiện / hoạt động từ thiện: mạnh thường quân, lá lành đùm lá rách
  quỹ vì người nghèo: quỹ giúp nhà nghèo, tiền giúp nhà nghèo, hũ gạo tình thương
  đền ơn đáp nghĩa / uống nước nhớ nguồn: nhớ ơn người có công, tri ân, trả nghĩa
  mẹ việt nam anh hùng / bà mẹ việt nam anh hùng: mẹ có con hy sinh, mẹ anh hùng, mẹ liệt sĩ
  bệnh binh / thương binh, bệnh binh: bộ đội bị bệnh, lính thương tật, mất sức
  nạn nhân chất độc da cam: nhiễm chất độc da cam, bị dioxin, da cam
  ưu đãi người có công / trợ cấp ưu đãi: tiền người có công, tiền chính sách, tiền thương binh, tiền liệt sĩ
  thờ cúng liệt sĩ: tiền cúng liệt sĩ, giỗ liệt sĩ, lo hương khói liệt sĩ
  quy tập hài cốt liệt sĩ: tìm mộ liệt sĩ, đưa liệt sĩ về, tìm xương cốt liệt sĩ, tìm đồng đội

  # giáo dục
  sở giáo dục và đào tạo / ngành giáo dục: bên giáo dục, ngành học, bên nhà trường, ông giáo dục
  cán bộ quản lý giáo dục / hiệu trưởng: thầy hiệu trưởng, ban giám hiệu, cô hiệu trưởng, ông hiệu trưởng
  thiếu giáo viên: thiếu thầy cô, không có người dạy, không đủ người đứng lớp, thiếu người dạy
  giáo viên hợp đồng / hợp đồng giáo viên: thầy cô dạy hợp đồng, thuê thầy cô, cô giáo hợp đồng
  giáo viên mầm non: cô nuôi trẻ, cô mẫu giáo, cô nhà trẻ, cô giữ trẻ
  trường mầm non / nhóm trẻ: chỗ gửi trẻ, gửi con, nhóm giữ trẻ, giữ trẻ tại nhà, nơi trông trẻ
  trường tiểu học / tiểu học: trường cấp một, cấp 1, cấp một, lớp vỡ lòng
  trường trung học cơ sở / trung học cơ sở: cấp 2, cấp hai, lớp sáu tới lớp chín
  trường trung học phổ thông / trung học phổ thông: cấp 3, cấp ba, lớp mười tới mười hai
  trường phổ thông dân tộc nội trú / nội trú: ở lại trường học, học ở nội trú, trường nội trú
  trường phổ thông nội trú liên cấp / nội trú liên cấp: trường biên giới nhiều cấp, trường ở biên giới
  trường đại học / cơ sở giáo dục đại học: các trường đại học, đại học ở tỉnh, trường lớn trên tỉnh
  trường ngoài công lập / tư thục: trường tư, trường dân lập, trường quốc tế, trường ngoài nhà nước
  trường công lập / công lập: trường công, trường nhà nước, trường của nhà nước
  trường chuẩn quốc gia / đạt chuẩn quốc gia: trường đạt chuẩn, trường xịn, trường điểm
  phòng học / kiên cố hóa trường, lớp học: lớp học tạm, phòng học tranh tre, xây lớp học
  phòng học / kiên cố hóa trường, lớp học: thêm phòng học, lớp học dột nát
  điểm trường: lớp lẻ ở làng, trường lẻ, trường ở xa, trường làng
  sĩ số / quy mô lớp học: lớp đông quá, lớp mấy em
  trẻ ra lớp / huy động trẻ ra lớp: trẻ đi học, đưa trẻ tới trường, gọi trẻ đến lớp, trẻ đến trường
  học sinh bỏ học: nghỉ học giữa chừng, bỏ học, thôi học, nghỉ học luôn, bỏ trường bỏ lớp
  duy trì sĩ số: giữ trò ở lại lớp, giữ chân học trò, không cho bỏ học
  phổ cập giáo dục: ai cũng được học, trẻ nào cũng đi học, xóa dốt
  xóa mù chữ: dạy cái chữ, học cái chữ, mù chữ mù số, không biết đọc, không biết viết, lớp học ban đêm
  chương trình giáo dục phổ thông: chương trình học mới, chương trình mới, cải cách sách
  dạy thêm, học thêm / dạy thêm: đi học thêm, lò luyện thi, học kèm, học phụ đạo, lớp học thêm, thuê gia sư
  thu, chi đầu năm học / các khoản thu: lạm thu, tiền đầu năm học, tiền quỹ lớp, tiền trường thu, đủ thứ tiền ở trường
  miễn, giảm học phí / miễn học phí: khỏi đóng học phí, học không mất tiền, khỏi đóng tiền học, đi học không tốn tiền
  kỳ thi tốt nghiệp trung học phổ thông / thi tốt nghiệp: thi ra trường, thi cuối cấp ba, thi đại học, thi tú tài
  tuyển sinh lớp 10 / tuyển sinh: thi vào lớp mười, thi chuyển cấp, vào lớp mười, thi vào cấp ba
  thi học sinh giỏi: thi trò giỏi, thi quốc gia, đội tuyển trường
  điểm thi / kết quả thi: được mấy điểm, phổ điểm, điểm chác
  tỷ lệ tốt nghiệp: đậu bao nhiêu, rớt bao nhiêu, bao nhiêu em đậu
  gian lận thi cử: quay cóp, thi hộ, copy bài, nhìn bài, đem phao, phao thi
  bạo lực học đường: đánh nhau ở trường, học trò đánh nhau, bắt nạt ở trường, ăn hiếp bạn, bắt nạt học đường
  an toàn trường học: trường học không nguy hiểm
  giáo dục đạo đức, lối sống: dạy làm người, dạy lễ nghĩa, dạy đạo đức
  giáo dục kỹ năng sống: dạy trẻ biết sống, dạy bơi, học kỹ năng, dạy tự lo
  hướng nghiệp / phân luồng học sinh: chọn nghề, chọn nghề cho con, học xong đi đâu, rẽ qua học nghề
  đào tạo nghề cho lao động nông thôn / đào tạo nghề: dạy nghề cho bà con, dạy nghề cho nông dân, truyền nghề
  cơ sở giáo dục nghề nghiệp / trung tâm giáo dục nghề nghiệp: chỗ dạy nghề, trung tâm dạy nghề
  cơ sở giáo dục nghề nghiệp / trung tâm giáo dục nghề nghiệp: nơi học nghề, chỗ học nghề
  giáo dục thường xuyên: học bổ túc, học ban đêm, bổ túc văn hóa, học tại chức
  xã hội học tập / học tập suốt đời: học cả đời, lớn tuổi vẫn học, ai cũng học, già vẫn học
  khuyến học / hội khuyến học: giúp trẻ học giỏi, giúp trò nghèo học, quỹ cho trò nghèo
  giáo dục hòa nhập / học sinh khuyết tật: trẻ tàn tật đi học, dạy trẻ tự kỷ, lớp cho trẻ khuyết tật
  dạy ngoại ngữ / tiếng anh: học tiếng anh, học ngoại ngữ, english, tiếng tây
  dạy tiếng dân tộc thiểu số / tiếng dân tộc thiểu số: dạy tiếng jrai, dạy tiếng ba na, học tiếng đồng bào
  dạy tiếng dân tộc thiểu số / tiếng dân tộc thiểu số: tiếng bana, tiếng mẹ đẻ
  năm học mới / khai giảng: tựu trường, vào năm học, đầu năm học, ngày khai trường
  nghỉ hè: trò được nghỉ hè, mùa hè của trò, hè này
  thời khóa biểu / kế hoạch dạy học: lịch học, mấy buổi học, học mấy tiết
  đưa đón học sinh: xe đưa rước, xe đưa đón trò, rước con, chở con đi học
  thư viện: nhà đọc sách, chỗ đọc sách, chỗ mượn sách
  phát triển văn hóa đọc / văn hóa đọc: chịu đọc sách, thích đọc sách, ham đọc
  liên kết đào tạo: hai trường dạy chung, dạy chung với trường khác
  du học: đi học nước ngoài, qua tây học, đi học bên tây, học bên nước ngoài
  đào tạo sau đại học / thạc sĩ, tiến sĩ: học cao học, học lên thạc sĩ, làm tiến sĩ
  tuyển dụng giáo viên / tuyển dụng viên chức: thi vào làm giáo viên, tuyển thầy cô, lấy thêm thầy cô
  sắp xếp trường học / sáp nhập trường: gộp trường, nhập trường lại, dồn lớp, dồn trường

  # văn hóa
  ngành văn hóa / sở văn hóa, thể thao và du lịch: bên văn hóa, sở văn hóa
  nhà văn hóa / nhà rông: nhà sinh hoạt chung, nhà rông làng, nhà họp thôn, hội trường thôn, nhà cộng đồng
  thiết chế văn hóa / thiết chế văn hóa, thể thao: chỗ vui chơi của dân, nơi sinh hoạt của dân
  thiết chế văn hóa / thiết chế văn hóa, thể thao: sân chơi, chỗ cho dân chơi
  di sản văn hóa phi vật thể: nghề xưa tiếng hát xưa, nét xưa, vốn cổ, hồn làng
  di tích lịch sử / di tích lịch sử - văn hóa: chỗ cũ lịch sử, nơi đánh giặc xưa, chứng tích xưa
  bảo tồn / bảo tồn, phát huy: giữ gìn, gìn giữ, giữ cho khỏi mất, lưu giữ, giữ cái xưa
  tu bổ, tôn tạo di tích / tu bổ: sửa chùa tháp, sửa lại di tích, trùng tu, sửa tháp cổ
  không gian văn hóa cồng chiêng: đội chiêng, dàn chiêng, chiêng làng, tiếng chiêng
  sử thi / hơ amon: kể khan, hát kể chuyện xưa, khan, truyện kể của làng
  nghệ nhân: người giữ nghề, thợ tài hoa, người đánh chiêng giỏi
  dân ca, dân vũ: hát hò xưa, múa xoang, điệu xoang, hát ru
  bài chòi: hô bài chòi, hội bài chòi, hát bài chòi
  hát bội / tuồng: hát tuồng, coi hát bội, gánh hát, hát bộ
  võ cổ truyền: võ bình định, võ ta, múa võ, học võ
  dệt thổ cẩm / thổ cẩm: vải đồng bào, áo váy đồng bào, dệt vải làng
  trang phục truyền thống: áo quần xưa, đồ đồng bào, áo dân tộc, đồ truyền thống
  nghề thủ công / làng nghề truyền thống: nghề tay, nghề cha ông, đồ đan lát, làng làm nghề, nghề gia truyền
  biểu diễn nghệ thuật: ca nhạc, diễn văn nghệ, coi ca nhạc, ca múa nhạc, show diễn, đêm nhạc
  văn nghệ quần chúng: dân tự hát múa, văn nghệ thôn, hát hò trong thôn
  chiếu phim lưu động: chiếu bóng, coi phim bãi, coi chiếu bóng
  văn học, nghệ thuật: thơ ca, viết văn, vẽ tranh, văn thơ, nhạc họa
  công nghiệp văn hóa: kiếm tiền từ văn hóa
  tượng đài / công trình tượng đài: bức tượng, tượng lớn, dựng tượng
  đặt tên đường / đổi tên đường: tên đường mới, đặt tên phố, tên đường tên phố
  lễ kỷ niệm / kỷ niệm: ăn mừng ngày lễ, mừng lễ, lễ lạt, lễ lớn
  tết nguyên đán: ăn tết, tết nhất, tết ta, dịp tết, mấy ngày tết
  bắn pháo hoa: bắn pháo bông, pháo bông, coi pháo bông, pháo bông giao thừa
  treo cờ: cắm cờ, treo cờ tổ quốc, treo quốc kỳ
  quảng cáo ngoài trời / biển hiệu, quảng cáo: bảng quảng cáo, biển quảng cáo, bảng hiệu, pano, băng rôn
  karaoke / kinh doanh dịch vụ karaoke: quán hát, loa kẹo kéo, hát karaoke, phòng hát
  xuất bản: in sách, ra sách, nhà in

  # du lịch
  ngành du lịch / phát triển du lịch: làm du lịch, kéo khách về, kéo khách du lịch, hút khách
  du lịch cộng đồng: dân làm du lịch, ở nhà dân, ngủ nhà dân, khách ở với dân làng
  du lịch sinh thái / du lịch nông nghiệp: đi chơi rừng, đi vườn chơi, tham quan vườn, về quê chơi
  du lịch biển, đảo / du lịch biển: tắm biển, đi biển chơi, ra đảo chơi, đi cù lao, nghỉ dưỡng biển
  du lịch mạo hiểm: leo núi, đi rừng phượt, trekking, dù lượn
  sản phẩm du lịch: trò chơi cho khách, có gì cho khách chơi, món mới cho khách, cái để khách xem
  doanh thu du lịch: tiền khách tiêu, tiền làm du lịch
  lượt khách / tổng lượt khách: bao nhiêu khách tới, khách tới mấy người, đông khách không, mấy khách ghé
  khách quốc tế: khách nước ngoài tới, khách ngoại, tây ba lô, khách hàn khách trung
  kích cầu du lịch: gọi khách, giảm giá tour, khuyến mãi cho khách
  chặt chém / niêm yết giá: chặt chém khách, hét giá, chém khách, nói thách, chém đẹp, bán giá cắt cổ
  mùa cao điểm / cao điểm du lịch: mùa khách, mùa đông khách, dịp lễ đông khách
  hướng dẫn viên du lịch / thuyết minh viên: người thuyết minh, tour guide, dẫn tour, người kể chuyện cho khách
  bãi biển: bờ biển, bãi tắm, bãi cát
  danh lam thắng cảnh / thắng cảnh: cảnh non nước, chỗ đẹp, chỗ check in, chỗ sống ảo, cảnh đẹp núi sông
  ẩm thực: món ngon, đồ ăn ngon, món quê, ăn uống đặc sản, food tour, đồ ăn địa phương

  # thể dục, thể thao
  thể thao thành tích cao: vận động viên đi thi, tranh huy chương, đoạt huy chương, vô địch quốc gia
  vận động viên / huấn luyện viên: cầu thủ, người thi đấu, ông bầu, người tập luyện
  giải chạy / giải marathon: chạy bộ, chạy việt dã, chạy đua đường dài
  giải thể thao / đại hội thể dục thể thao: đấu giải, giải đấu, đá giải, trận đấu, coi đá banh
  sân vận động / cơ sở thể thao: sân banh, sân bóng, sân đá banh, sân cỏ, nhà tập
  bơi / phổ cập bơi: lội nước, tập bơi, học bơi, hồ bơi, bể bơi
  đua thuyền / đua thuyền máy: đua ghe, đua sõng, đua thuyền độc mộc
  phong trào thể dục thể thao / toàn dân rèn luyện thân thể: tập thể dục buổi sáng, dân tập thể dục, đánh bóng chuyền
  phong trào thể dục thể thao / toàn dân rèn luyện thân thể: dưỡng sinh, tập gym
`;

/** Health, schools, science, culture, religion, justice, order, defence. */
export const SOCIETY = `
  # y tế
  bệnh viện / cơ sở y tế: nhà thương, chỗ khám bệnh, dưỡng đường, chỗ chữa bệnh, viện lớn, nằm viện
  cơ sở khám, chữa bệnh / cơ sở khám chữa bệnh: nơi khám bệnh, phòng khám, phòng mạch, nơi chữa bệnh, chỗ khám chữa bệnh, phòng khám tư
  trạm y tế: trạm xá, y tế xã, trạm xã
  khám chữa bệnh / khám bệnh / khám, chữa bệnh: đi khám, chữa bệnh, trị bệnh, đi bệnh viện, đi viện, đi nhà thương, khám bịnh, chữa trị, khám chữa
  khám sức khỏe: khám tổng quát, kiểm tra sức khỏe, đi kiểm tra người
  tái khám / giấy hẹn tái khám: khám lại, hẹn khám lại, khám lần nữa
  chuyển tuyến / giấy chuyển tuyến: lên tuyến trên, chuyển viện, chuyển lên bệnh viện lớn, giấy chuyển viện
  bệnh án điện tử / hồ sơ bệnh án điện tử: sổ khám trên máy, bệnh án trên máy, hồ sơ bệnh trên máy, bệnh án không giấy, bệnh án máy
  sổ sức khỏe điện tử: sổ khám điện tử, sổ sức khỏe trên điện thoại, sổ khám bệnh trên điện thoại, sổ khám bệnh điện tử, sổ y bạ
  khám bệnh từ xa: khám qua mạng, khám qua điện thoại, khám online
  đơn thuốc điện tử / đơn thuốc: toa thuốc, kê toa, kê đơn, toa bác sĩ
  bảo hiểm y tế / thẻ bảo hiểm y tế: thẻ bảo hiểm, thẻ khám bệnh, bhyt, bảo hiểm khám bệnh, thẻ bhyt
  tiêm chủng: chích ngừa, tiêm phòng, chích thuốc ngừa, chủng ngừa, tiêm vắc xin, tiêm vacxin, chích vacxin
  dịch bệnh: bệnh dịch, ôn dịch, bệnh lây, bệnh truyền nhiễm
  ca bệnh / trường hợp: ca bệnh, ca nhiễm, ca mắc
  sức khỏe: khỏe mạnh, ốm đau, đau yếu, bệnh tật
  cấp cứu: nguy kịch, xe cứu thương, gọi 115
  thuốc / nhà thuốc: tiệm thuốc, hiệu thuốc, thuốc tây, tiệm thuốc tây
  an toàn thực phẩm: ăn sạch, thức ăn sạch, đồ ăn sạch, ngộ độc, đồ ăn bẩn, thực phẩm bẩn
  mẫu ADN / ADN / lấy mẫu ADN: dna, mẫu gen, thử máu tìm người thân, lấy máu xét nghiệm, xét nghiệm gen, thử adn
  y - sinh học / công nghệ sinh học: sinh học y khoa, công nghệ sinh hóa, sinh hóa
  dân số kế hoạch hóa: sinh đẻ, đẻ con, sinh con, sinh nở
  kiosk y tế thông minh / y tế thông minh: máy đăng ký khám, cây đăng ký khám, máy lấy số khám

  # giáo dục
  giáo dục / giáo dục và đào tạo: học hành, dạy dỗ, chuyện học, chuyện học hành, dạy và học, ăn học
  trường học / cơ sở giáo dục: nhà trường, chỗ học, trường lớp, mái trường, các trường
  giáo dục phổ thông / phổ thông: học phổ thông
  mầm non: nhà trẻ, mẫu giáo, trường mẫu giáo, lớp lá
  tiểu học: lớp một đến lớp năm
  trung học phổ thông / THPT: trường cấp ba
  trung học cơ sở / THCS: trường cấp hai
  đại học: trường lớn, học đại học, giảng đường
  cao đẳng / trường cao đẳng: trường nghề, trường dạy nghề, học cao đẳng
  giáo dục nghề nghiệp: trường nghề nghiệp, dạy nghề cho, học việc
  học bạ / học bạ số: sổ điểm, bảng điểm, sổ học bạ, học bạ điện tử, học bạ trên máy, phiếu điểm, sổ liên lạc
  học liệu / học liệu số / bài giảng điện tử: bài học trên mạng, tài liệu học, bài giảng trên mạng, sách vở điện tử, bài giảng online, bài học online
  thư viện số / thư viện điện tử: thư viện trên mạng, sách trên mạng, kho sách điện tử, đọc sách qua mạng
  sách giáo khoa: sách vở, sách học
  tuyển sinh / tuyển sinh đầu cấp: xin học, vào lớp, nhập học, xin vào trường, xin học cho con, vào lớp một, nộp đơn vào trường
  chuyển trường: đổi trường, chuyển chỗ học, xin qua trường khác
  thi trực tuyến / thi: thi online, thi qua mạng, thi trên máy, thi cử
  ngân hàng đề thi / đề thi: kho đề thi, bộ đề, kho câu hỏi thi
  dạy và học trực tuyến / học trực tuyến: học online, học qua mạng, học từ xa, dạy qua mạng, dạy online
  tốt nghiệp: ra trường, học xong, đậu tốt nghiệp
  học phí: tiền học, tiền trường, đóng tiền học
  học bổng: tiền thưởng học giỏi, suất học bổng
  giáo dục STEM / STEM: học làm khoa học, lớp khoa học cho học sinh, dạy khoa học cho trẻ, học sinh làm thí nghiệm
  thiết bị dạy học: đồ dùng dạy học, dụng cụ dạy học, máy móc trong trường
  biết chữ / xóa mù chữ: mù chữ, không biết chữ, dạy chữ
  phụ huynh: cha mẹ học sinh, bố mẹ học sinh, ba má học sinh

  # khoa học
  khoa học và công nghệ / khoa học, công nghệ: khoa học kỹ thuật, khkt, chuyện khoa học
  nghiên cứu / nghiên cứu khoa học: tìm tòi, mày mò, nghiên cứu tìm hiểu, mày mò tìm tòi, đào sâu tìm hiểu
  nhiệm vụ khoa học và công nghệ / đề tài: đề tài khoa học, đề tài nghiên cứu, công trình khoa học, đề tài cấp tỉnh
  đổi mới sáng tạo / sáng tạo: nghĩ ra cái mới, làm cái mới, cách làm mới, sáng tạo mới
  sáng kiến: ý hay, ý tưởng hay, cách hay, mẹo hay, sáng kiến mới
  sáng chế / giải pháp hữu ích / bằng sáng chế: phát minh, bằng phát minh, bằng độc quyền, chế ra cái mới
  sở hữu trí tuệ / quyền sở hữu trí tuệ: bản quyền, quyền tác giả, quyền sáng chế, tài sản trí óc, chất xám
  sở hữu công nghiệp: quyền kiểu dáng, kiểu dáng
  xâm phạm quyền / vi phạm: ăn cắp ý tưởng, đạo nhái, ăn cắp bản quyền, làm nhái, sao chép lậu
  chuyển giao công nghệ / chuyển giao: trao công nghệ, cho lại công nghệ, nhường công nghệ
  làm chủ công nghệ / làm chủ: tự làm được, nắm được công nghệ, không lệ thuộc
  công nghệ chiến lược: công nghệ quan trọng nhất, công nghệ then chốt
  sản phẩm công nghệ chiến lược: món công nghệ chủ lực, hàng công nghệ chiến lược
  công nghệ cao: công nghệ xịn, công nghệ hiện đại, hi tech, kỹ thuật cao
  bài toán lớn: việc khó cần giải, chuyện lớn cần giải, vấn đề lớn
  phòng thí nghiệm / phòng thí nghiệm trọng điểm: phòng lab, lab, chỗ thí nghiệm, nơi làm thí nghiệm
  tiêu chuẩn, đo lường, chất lượng / đo lường: cân đong, cân đo, đo đếm chuẩn, kiểm định cân
  quy chuẩn kỹ thuật / tiêu chuẩn: chuẩn mực kỹ thuật, chuẩn kỹ thuật, khuôn mẫu kỹ thuật
  khoa học vũ trụ / công nghệ vũ trụ / vũ trụ: không gian ngoài trái đất, tàu vũ trụ, ngoài không gian
  thiên văn / thiên văn học: ngắm sao, trăng sao, kính thiên văn, xem sao trời
  lượng tử / vật lý lượng tử: quantum, máy tính lượng tử
  hợp tác 3 nhà / 3 nhà: ba nhà, ba bên cùng làm, nhà nước nhà khoa học nhà doanh nghiệp
  trung tâm đổi mới sáng tạo: nơi ươm ý tưởng, chỗ nuôi ý tưởng, nơi nuôi startup, vườn ươm
  quỹ phát triển khoa học, công nghệ / quỹ phát triển khoa học: quỹ khoa học, quỹ cho nghiên cứu, quỹ nghiên cứu
  không gian / dữ liệu không gian: dữ liệu bản đồ, dữ liệu vị trí

  # văn hóa, tôn giáo
  văn hóa: nếp sống, phong tục, tục lệ, lễ nghi
  di sản / di tích: đồ cổ truyền, di tích xưa, đền chùa cổ, tháp chàm, nơi cổ xưa
  bảo tàng: nhà trưng bày, viện bảo tàng, chỗ trưng bày hiện vật
  lễ hội: hội hè, đình đám, hội làng, ngày hội, cúng làng
  cồng chiêng: chiêng trống, đánh chiêng, đánh cồng
  thể thao / thể dục thể thao: thể dục, đá banh, đá bóng thi, bóng đá, tập luyện, thi đấu
  tôn giáo: đạo giáo, nhà chùa, nhà thờ, theo đạo, đi đạo
  đồng bào dân tộc thiểu số / dân tộc thiểu số: đồng bào, người thượng, người thiểu số, bà con dân tộc, người jrai, người ba na, người đồng bào
  báo chí: báo đài, nhà báo đài, tờ báo, báo mạng
  truyền thông: truyền tin rộng, đưa tin, loan báo rộng
  phát thanh / truyền thanh: loa phường, loa xã, radio, loa phóng thanh, đài phát thanh

  # tư pháp, trật tự
  dự án: dự án
  đề án: đề án
  đáp án: đáp án
  bệnh án: bệnh án
  phương án: phương án
  giáo án: giáo án
  đồ án: đồ án
  án tích: án tích, tiền sự, tiền án tiền sự, từng đi tù, từng phạm tội
  bản án: án, phán quyết, tuyên án, bản xử, bản án tòa
  án lệ: vụ xử mẫu, án mẫu, bản án mẫu
  phiên tòa / phiên tòa trực tuyến: buổi xử, phiên xử, xử án, xử online, tòa online, xét xử, xử qua mạng
  tòa án / tòa án nhân dân: ra tòa, chỗ xử án, pháp đình, quan tòa xử
  viện kiểm sát: bên công tố, công tố
  thi hành án: bắt trả theo án, đòi theo án
  trợ giúp pháp lý: luật sư miễn phí, giúp về luật, tư vấn luật, hỏi luật
  hòa giải: giảng hòa, dàn xếp, làm hòa, can ngăn
  phạm nhân / can phạm: tù nhân, người ở tù, người bị bắt, người tù, phạm tù
  căn cước can phạm / danh chỉ bản: dấu tay tội phạm, vân tay người bị bắt, hồ sơ người bị bắt, dấu vân tay phạm nhân
  trại giam: nhà giam, nhà lao, trại tù
  tội phạm: kẻ xấu, kẻ gian, bọn xấu, giang hồ, xã hội đen, bọn cướp, trộm cướp, trộm cắp, côn đồ, du côn, đạo chích
  ma túy: xì ke, nghiện ngập, hút chích, con nghiện, hàng trắng, người nghiện
  an ninh, trật tự / an ninh trật tự: trị an, yên ổn, giữ trật tự, bình yên, yên bình xóm làng
  công an: cảnh sát, công an xã, mấy ông công an, cảnh sát khu vực, công an khu vực
  vi phạm / vi phạm pháp luật: làm sai, phạm luật, làm trái, trái luật, sai luật, sai phạm
  quân sự / quốc phòng: bộ đội, quân đội, nhà binh, lính tráng
  lực lượng vũ trang: bộ đội với công an, quân đội công an, công an bộ đội
  nghĩa vụ quân sự: đi lính, đi bộ đội, nhập ngũ, khám nghĩa vụ, gọi nhập ngũ
  bộ đội biên phòng / biên phòng: lính biên phòng, bộ đội biên giới, đồn biên phòng
  bình đẳng giới: nam nữ như nhau, nam nữ bình đẳng
  bầu cử: đi bầu, bỏ phiếu, bầu bán
  hội đồng nhân dân: hđnd, đại biểu dân bầu, người dân bầu
  chữ viết / tiếng dân tộc: tiếng đồng bào, tiếng ba na
`;

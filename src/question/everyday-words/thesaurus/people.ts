/** People, families, occupations, callings. */
export const PEOPLE = `
  # người dân
  người dân / nhân dân / công dân: bà con, dân chúng, dân, dân thường, bàn dân thiên hạ, thường dân, mọi nhà
  người dân / dân cư / cư dân: cư dân, dân làng, người trong làng, người trong xóm, người địa phương, dân địa phương, dân sở tại
  dân số / nhân khẩu: số dân, đầu người, bao nhiêu dân, đông dân, mấy miệng ăn, số người ở
  dân cư: dân cư
  dân sự: dân sự
  dân sinh: dân sinh, đời sống bà con
  dân tộc: dân tộc
  dân quân / dân quân tự vệ: dân quân
  công dân đủ điều kiện: người đủ tuổi, người đủ điều kiện
  thường trú / cư trú: ở hẳn, sống lâu dài, ở lâu dài, ở cố định, nhà ở đâu
  tạm trú / cư trú: ở trọ, ở tạm, ở thuê, thuê trọ, nhà trọ, phòng trọ
  tạm vắng / khai báo tạm vắng: đi vắng, đi xa nhà, vắng nhà
  người nước ngoài: người tây, ông tây, dân ngoại quốc, người ngoại quốc, khách nước ngoài
  người Việt Nam ở nước ngoài: việt kiều, kiều bào, bà con ở nước ngoài, người việt xa xứ
  hộ nghèo: nhà nghèo, gia đình nghèo, người nghèo, bà con nghèo, nhà khó khăn, gia cảnh khó khăn
  hộ cận nghèo: gần nghèo, mới thoát nghèo, sát nghèo
  giảm nghèo: thoát nghèo, xóa nghèo, bớt nghèo, xóa đói, bớt đói nghèo
  người khuyết tật: người tàn tật, tàn tật, tật nguyền, người mù, người điếc
  đối tượng bảo trợ xã hội / đối tượng an sinh xã hội: người neo đơn, neo đơn, không nơi nương tựa, cô đơn không ai nuôi, mồ côi
  phụ nữ: đàn bà, chị em phụ nữ, nữ giới, các bà các chị
  nam giới: đàn ông, cánh đàn ông, con trai
  thanh niên / đoàn viên thanh niên: giới trẻ, bạn trẻ, người trẻ, trai trẻ, lớp trẻ, tuổi trẻ, đoàn viên
  trẻ em: con nít, trẻ nhỏ, các cháu, bé, em bé, các bé, trẻ con, trẻ thơ, thiếu nhi, em nhỏ, con trẻ, lũ trẻ
  trẻ sơ sinh: em bé mới đẻ, trẻ mới sinh, con mới đẻ, bé mới sinh
  người cao tuổi: người già, các cụ, ông bà già, cụ già, người lớn tuổi, bậc cao niên, cụ ông cụ bà, ông bà cụ, người có tuổi
  hội viên: người trong hội, người vào hội
  thành viên: người tham gia, người trong tổ, người trong nhóm, chân trong tổ

  # gia đình
  hộ gia đình / gia đình: nhà cửa, mỗi nhà, hộ dân, nóc nhà, từng nhà, mỗi hộ, các hộ
  chủ hộ: chủ nhà, chủ gia đình
  vợ chồng / hôn nhân: đôi lứa, hai vợ chồng, chuyện vợ chồng
  ly hôn: chia tay, bỏ nhau, li dị, ly dị, bỏ vợ, bỏ chồng, đường ai nấy đi, tan vỡ gia đình
  kết hôn / đăng ký kết hôn: lấy vợ, lấy chồng, cưới, cưới hỏi, cưới xin, cưới vợ, cưới chồng, lập gia đình, nên vợ nên chồng, hôn thú, giấy hôn thú
  thân nhân: người nhà, bà con họ hàng, ruột thịt, người thân, họ hàng
  thân nhân họ ngoại / họ ngoại: bên ngoại, bên mẹ, nhà ngoại
  con nuôi / nuôi con nuôi: nhận con nuôi, xin con nuôi
  bạo lực gia đình: đánh vợ, chồng đánh vợ, đánh đập trong nhà

  # nghề nghiệp
  nông dân / hộ sản xuất nông nghiệp: nhà nông, người làm ruộng, bà con làm ruộng, người làm nông, dân làm nông, người trồng trọt, người làm rẫy
  ngư dân / tàu cá: dân biển, dân đi biển, người đi biển, dân chài, bạn ghe
  chủ tàu: chủ ghe, chủ thuyền
  người lao động: người làm thuê, công nhân, thợ, người làm công, người đi làm, người làm mướn, dân lao động
  người sử dụng lao động: chủ thuê, người thuê làm, chủ sử dụng
  giáo viên: thầy cô, thầy giáo, cô giáo, người dạy, nhà giáo, thầy cô giáo
  học sinh: học trò, trò, con em đi học, trò nhỏ, các em học sinh, con đi học
  sinh viên: dân đại học, người học đại học
  bác sĩ / cán bộ y tế / nhân viên y tế: thầy thuốc, lương y, đốc tờ, người chữa bệnh
  điều dưỡng: y tá, hộ lý
  người bệnh / bệnh nhân: người ốm, người đau ốm, người đau bệnh, con bệnh, người đi khám
  luật sư: thầy cãi, người cãi hộ
  thẩm phán: quan tòa, ông tòa
  nhà khoa học: người làm khoa học, dân khoa học, nhà nghiên cứu, giới khoa học
  chuyên gia: người giỏi, người rành nghề, người giỏi nghề, bậc thầy, tay giỏi, người sành
  nhân tài / người tài: người tài, người có tài
  nhà báo / phóng viên: ký giả, người viết báo, dân báo chí
  lái xe / tài xế: bác tài, cánh tài xế, người lái xe, người cầm lái
  kỹ sư: người làm kỹ thuật
  lập trình viên / kỹ sư phần mềm: dân viết phần mềm, coder, người viết code, thợ code
  người tiêu dùng: người mua, khách mua, người mua hàng
  hướng dẫn viên: người dẫn khách, người dắt khách
  nhà tư vấn / tư vấn: người tư vấn, người bày vẽ, người khuyên

  # người nhà nước
  người đứng đầu / thủ trưởng / lãnh đạo: sếp, ông chủ, cấp trên, sếp lớn, người cầm đầu cơ quan, người cầm trịch, ông trưởng, thủ lĩnh
  cấp phó / phó chủ tịch: ông phó, bà phó, sếp phó
  cán bộ / công chức: người nhà nước, quan chức, nhân viên nhà nước, người làm nhà nước, dân nhà nước
  viên chức: người làm sự nghiệp, nhân viên đơn vị sự nghiệp
  cán bộ, công chức cấp xã / cấp xã: cán bộ xã, người ở xã, dưới xã
  cán bộ chuyên trách / chuyên trách: người chuyên lo, người lo riêng, người phụ trách riêng
  nhân lực / nguồn nhân lực: người làm, con người, tay nghề, sức người, nguồn người
  nhân lực chất lượng cao: người làm giỏi, người trình độ cao, thợ giỏi
  đội ngũ: lực lượng làm việc, anh em làm việc
  biên chế: suất nhà nước, vào biên chế, người trong biên chế, chân biên chế
  tuyển dụng: tuyển người, kiếm người, lấy người vào làm, nhận người vào làm, xin vào làm
  thu hút: lôi kéo, kéo về, mời gọi, kêu gọi về, chiêu mộ, mời về làm
  đãi ngộ / chính sách đãi ngộ: trả công xứng, chế độ tốt, lương bổng cao, ưu ái người tài
  giữ chân nhân tài: giữ người giỏi, giữ người tài, không cho nghỉ
  bố trí / bố trí đủ: cử, xếp, cắt cử, cử người, điều người, xếp người, xếp đủ người, phân người
  luân chuyển / điều động: chuyển chỗ làm, đổi chỗ làm, đưa đi nơi khác
  bổ nhiệm: lên chức, cất nhắc, đưa lên làm, phong chức
  miễn nhiệm / từ chức: thôi chức, mất chức, rời ghế
  nghỉ hưu: về hưu, về vườn
  tinh giản / tinh giản biên chế: cắt bớt người, giảm người, bớt người, giảm biên chế, cho nghỉ bớt
  danh tính: tên tuổi, lai lịch, tên họ, là ai tên gì, họ tên
  liệt sĩ: người hy sinh, người đã hy sinh, người ngã xuống, bộ đội hy sinh, chiến sĩ hy sinh
  hài cốt liệt sĩ: mộ liệt sĩ, hài cốt, nấm mồ liệt sĩ
  người có công: người có công lao, người góp công cách mạng, gia đình cách mạng, người có công với nước, gia đình chính sách
  thương binh: bộ đội bị thương, thương phế binh, người bị thương trong chiến tranh
  cựu chiến binh: bộ đội cũ, lính cũ, bộ đội về làng, người lính năm xưa
  chữ thập đỏ: hồng thập tự
`;

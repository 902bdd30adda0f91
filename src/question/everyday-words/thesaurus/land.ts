/** Farming, fishery, forests, land, environment, disasters, transport, construction, places. */
export const LAND = `
  # nông nghiệp
  nông nghiệp: ruộng đồng, trồng trọt, làm nông, đồng áng, ruộng rẫy, làm ruộng, nghề nông, làm rẫy, cày cấy, nông tang
  nông nghiệp công nghệ cao / nông nghiệp thông minh: làm ruộng bằng máy, trồng rau nhà kính, làm nông thông minh, trồng trọt công nghệ
  nông thôn: vùng quê, miền quê, thôn quê, làng quê, dưới quê, nhà quê, ở quê
  nông thôn mới: làng quê mới, quê đổi mới, ntm
  nông thôn miền núi: vùng quê miền núi, trên núi, miền ngược
  nông sản / sản phẩm nông nghiệp: hàng nhà nông, của nhà trồng, nông phẩm, rau củ quả, trái cây, rau quả, lúa gạo, hoa quả
  hộ sản xuất nông nghiệp: nhà làm nông, hộ làm nông, hộ nông dân, nhà làm ruộng, nhà làm vườn, nhà vườn, bà con nông dân
  trồng trọt / cây trồng: trồng cây, hoa màu, mùa màng, vườn tược
  cây công nghiệp: cà phê tiêu điều, cao su tiêu điều
  hồ tiêu: cây tiêu, hạt tiêu, tiêu đen
  dược liệu / cây dược liệu: cây thuốc, thuốc nam, cây làm thuốc, lá thuốc, thảo dược
  giống cây trồng / giống: hạt giống, cây giống, con giống
  chăn nuôi: nuôi heo, nuôi bò, nuôi gà, nuôi gia súc, nuôi lợn, heo gà, trâu bò, trại heo, trại gà, nuôi vịt
  dịch bệnh động vật / thú y: heo bệnh, gà bệnh, dịch heo, dịch tả heo, bò bệnh, bệnh heo gà
  thuốc bảo vệ thực vật: thuốc sâu, thuốc trừ sâu, thuốc cỏ
  phân bón: phân hóa học, bón phân
  thủy lợi: mương nước, tưới tiêu, nước tưới, kênh mương, hồ chứa nước, đập nước, đưa nước về ruộng
  sâu bệnh: sâu rầy, rầy nâu, sâu hại
  mã số vùng trồng / vùng trồng: mã vườn trồng, mã vùng cây
  lâm nghiệp / rừng: nghề rừng, cây rừng, rừng rú, cánh rừng, khu rừng
  quản lý rừng / bảo vệ rừng: giữ rừng, trông rừng, coi rừng, canh rừng, gác rừng, trông coi rừng
  phá rừng / khai thác rừng trái phép: chặt rừng, đốn rừng, lâm tặc, chặt cây trộm, chặt phá, đốt rừng làm rẫy, đốn cây
  cháy rừng / phòng cháy, chữa cháy rừng: lửa rừng, đốt rừng, rừng bốc cháy
  tài nguyên rừng: của rừng, gỗ rừng
  thủy sản: tôm cá, cá mú, hải sản, đồ biển, cá tôm, nuôi tôm, nuôi cá, đánh bắt
  tàu cá: ghe thuyền, thuyền đánh cá, tàu đánh cá, ghe, ghe cá, thuyền câu, tàu đi biển, tàu câu, ghe câu
  định danh tàu thuyền / tàu thuyền: ghi danh tàu, tàu thuyền có chủ, gắn tên chủ tàu, biết tàu của ai
  khai thác thủy sản bất hợp pháp / IUU: đánh cá trộm, đánh bắt lậu, thẻ vàng, đánh bắt sai vùng, đánh bắt trái phép
  nuôi trồng thủy sản: ao tôm, ao cá, lồng bè, đầm tôm, hồ tôm
  giám sát hành trình: máy dò vị trí tàu, theo dõi tàu, định vị tàu, định vị xe, hộp đen

  # đất đai
  đất đai: ruộng đất, nhà đất, điền thổ, đất cát, chuyện đất, đất điền
  thửa đất: mảnh đất, miếng đất, lô đất, vạt đất, khoảnh đất, đám đất, khu đất
  chủ đất / chủ sử dụng đất: người có đất, chủ miếng đất, chủ đất
  đo đạc / lập bản đồ địa chính: đo đất, đo vẽ, cắm mốc đất, đo ruộng
  bản đồ / bản đồ địa chính: bản vẽ đất, họa đồ, bản vẽ thửa đất
  địa chính / hồ sơ địa chính: sổ ruộng đất, giấy tờ ruộng đất
  đăng ký đất đai: sang tên đất, làm sổ đất, sang sổ, sang tên sổ đỏ, làm sổ đỏ
  chuyển nhượng / chuyển nhượng quyền sử dụng đất: bán đất, mua đất, sang nhượng, mua bán đất
  chuyển mục đích sử dụng đất: lên thổ cư, đổi đất ruộng thành đất ở, chuyển đất vườn
  giải phóng mặt bằng: lấy đất, giải tỏa, đền bù đất, thu đất, giải tỏa nhà, dọn mặt bằng
  thu hồi đất: lấy lại đất, nhà nước lấy đất
  tái định cư: chuyển chỗ ở mới, khu ở mới, dời nhà, dời dân
  tranh chấp đất đai / tranh chấp: giành đất, cãi nhau đất, kiện đất, tranh giành đất
  bất động sản: mua bán nhà đất, địa ốc
  nhà ở xã hội / nhà ở: nhà giá rẻ, nhà cho người nghèo, chỗ ở, nhà cho công nhân
  đánh số nhà / gắn biển số nhà / số nhà: gắn số nhà, số nhà mới, bảng số nhà, đặt số nhà, biển nhà
  xây dựng / công trình xây dựng: làm nhà, xây nhà, cất nhà, xây cất, công trình
  giấy phép xây dựng / cấp phép xây dựng: phép xây nhà, xin xây nhà, giấy xây nhà, xin phép xây nhà
  xây dựng trái phép: xây lụi, xây chui, xây không phép, xây lậu
  khởi công: động thổ, bắt đầu xây, đặt viên gạch đầu
  khánh thành: cắt băng, mở cửa công trình
  đô thị: phố xá, phố phường, thành thị, phố thị
  quy hoạch đô thị / quy hoạch: vẽ lại phố, sắp đặt phố xá
  kết cấu hạ tầng / hạ tầng: đường điện trường trạm, cơ sở vật chất, điện đường trường trạm, hạ tầng cơ sở
  trụ sở: nhà làm việc, chỗ làm việc của cơ quan, tòa nhà cơ quan

  # môi trường, thiên tai
  môi trường: rác thải, khí thải, cây xanh nước sạch, chuyện môi trường
  ô nhiễm / ô nhiễm môi trường: bẩn thỉu, bụi bặm, hôi thối, khói bụi, nước bẩn, nước dơ, không khí bẩn
  chất thải / rác thải: rác, rác rưởi, rác nhà, đổ rác, xả rác, bãi rác
  nước thải: nước cống, nước xả, xả thải, nước cống rãnh
  quan trắc môi trường / quan trắc: đo không khí, đo nước, đo ô nhiễm, máy đo bụi
  biến đổi khí hậu: trái đất nóng lên, thời tiết thất thường, khí hậu đổi khác
  phát thải / tín chỉ các-bon: xả khói, khí nhà kính, bán không khí sạch, tín chỉ carbon
  tài nguyên nước: nguồn nước, sông suối, nước ngầm
  đa dạng sinh học: thú rừng, động vật hoang dã, muông thú
  thiên tai: bão lũ, trời đất hại, bão lụt, lụt lội, mưa bão, giông bão, bão gió, hạn hán, lũ lụt, mưa lũ, nắng hạn, lốc xoáy
  sạt lở: lở đất, lở núi, đất sập, sụt lún, đất chuồi
  ngập lụt: nước ngập, nước dâng, ngập nước, ngập úng, nước tràn
  phòng chống thiên tai / phòng, chống thiên tai: chống bão, phòng bão, phòng lụt, phòng chống bão lụt, tránh bão
  cảnh báo sớm / cảnh báo: báo trước, báo động, đánh tiếng trước, báo bão
  dự báo: đoán trước, dự đoán, tiên đoán, đoán thời tiết
  khí tượng thủy văn: thời tiết, mưa nắng, dự báo thời tiết
  cứu hộ, cứu nạn / tìm kiếm cứu nạn: cứu người, đi cứu, cứu hộ
  phòng cháy chữa cháy / phòng cháy, chữa cháy: chữa lửa, cứu hỏa, báo cháy, đám cháy, pccc, lính cứu hỏa, cháy nhà
  thiệt hại: mất mát của cải, hư hại, tổn thất

  # giao thông
  giao thông: đường sá, xe cộ, đi lại, đường xá, chuyện đi lại, lưu thông
  đường bộ / đường: con lộ, quốc lộ, tỉnh lộ, đường nhựa
  cao tốc / đường cao tốc: xa lộ, đường chạy nhanh, đường cao tốc
  cầu đường / hạ tầng giao thông: làm đường, làm cầu, mở đường, sửa đường, cầu cống
  ùn tắc / ùn tắc giao thông: kẹt xe, tắc đường, kẹt đường, nghẽn đường, xe cộ ùn ứ
  tai nạn giao thông: đụng xe, tông xe, xe tông, đâm xe, tai nạn xe
  vi phạm giao thông / xử phạt vi phạm giao thông: phạt nguội, vượt đèn đỏ, chạy quá tốc độ, bị thổi phạt, công an thổi, lỗi xe, phạt xe
  nồng độ cồn: uống rượu lái xe, say xỉn lái xe, thổi nồng độ
  phương tiện giao thông / phương tiện: xe pháo, các loại xe, xe đò xe tải
  máy bay: phi cơ, tàu bay, chuyến bay
  làm thủ tục đi máy bay / cảng hàng không: lên phi cơ, lên máy bay, ra sân bay, đi phi cơ, đi máy bay, check in máy bay
  cảng hàng không: sân bay, phi trường, phi cảng
  cảng biển: bến cảng, bến tàu, cảng tàu
  đường sắt: xe lửa, tàu hỏa, đường ray, ga tàu, nhà ga
  bến xe / bến xe khách: bãi xe khách, chỗ đón xe, bến xe đò, chỗ xe khách đậu
  đỗ xe / bãi đỗ xe: đậu xe, bãi đậu xe, chỗ gửi xe, chỗ để xe, bãi giữ xe
  ô tô: xe hơi, xế hộp, xe con, xe bốn bánh
  xe máy / mô tô: xe gắn máy, hon đa, xe hai bánh
  xe khách: xe đò, xe đường dài, xe liên tỉnh
  xe buýt: xe bus, buýt
  xe điện: xe chạy điện, xe chạy pin, ô tô điện
  đèn tín hiệu: đèn xanh đèn đỏ, đèn giao thông, đèn đường phố
  đăng kiểm: khám xe, đi kiểm định xe
  vận tải: chở khách, xe chở hàng, chuyên chở

  # nơi chốn
  thôn, làng / thôn: xóm, buôn làng, bản làng, buôn, làng mạc, thôn xóm, xóm làng, xóm ấp, phum sóc, làng xã
  xã, phường / cấp xã: các xã, xã với phường, phường xã, dưới cơ sở, dưới địa phương, cấp dưới cùng
  tổ dân phố: khu phố, khối phố, tổ dân
  địa bàn / trên địa bàn tỉnh: trong tỉnh, khắp tỉnh, cả tỉnh, toàn tỉnh mình, tỉnh nhà, tỉnh mình, tỉnh ta
  địa phương: nơi mình, chỗ mình, vùng mình
  trung ương: trên trung ương, ngoài hà nội, cấp trên cùng, hà nội chỉ đạo
  vùng sâu, vùng xa / vùng sâu: nơi hẻo lánh, chỗ heo hút, nơi xa xôi, xa xôi hẻo lánh, khỉ ho cò gáy, vùng khó khăn
  vùng đồng bào dân tộc thiểu số: làng đồng bào, vùng dân tộc, buôn đồng bào
  biên giới: giáp campuchia, giáp ranh nước ngoài, cửa khẩu
  ven biển: miền biển, vùng biển, gần biển
  cao nguyên / tây nguyên: trên cao nguyên, miền cao
  địa giới hành chính: ranh giới xã, ranh giới tỉnh, ranh xã, ranh tỉnh
  cả nước / toàn quốc: khắp nước, trong cả nước, khắp nơi, mọi miền
`;

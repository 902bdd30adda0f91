/** Budget, tax, banking, payments, enterprises, markets, labour, poverty. */
export const TRADING = `
  # tiền nhà nước
  sở tài chính / ngành tài chính: bên tài chính, tay hòm chìa khóa, chỗ giữ tiền của tỉnh, mấy ông tài chính
  kho bạc nhà nước: kho bạc, kho tiền nhà nước, chỗ giữ tiền nhà nước
  bố trí kinh phí / bố trí vốn: cấp tiền, cho kinh phí, xếp tiền, bỏ tiền ra làm, lo tiền, chạy tiền
  kinh phí thực hiện / tổng kinh phí: tốn mấy đồng, hết mấy đồng, bao nhiêu tiền, nhiêu tiền, mấy tỷ
  kinh phí thực hiện / tổng kinh phí: hết mấy tỷ, tốn nhiêu
  nguồn kinh phí / nguồn vốn: tiền lấy đâu ra, tiền ở đâu, lấy tiền từ đâu, ai bỏ tiền, ai chi tiền
  cấp phát kinh phí / cấp kinh phí: rót tiền xuống, đưa tiền xuống, phát kinh phí, rót kinh phí
  chưa bố trí được kinh phí / thiếu kinh phí: chưa có tiền làm, không có tiền làm, kẹt kinh phí, thiếu tiền
  chưa bố trí được kinh phí / thiếu kinh phí: hết tiền, chưa có tiền
  bổ sung kinh phí / bổ sung dự toán: cho thêm tiền, xin thêm tiền, cấp thêm tiền, thêm tiền, xin thêm kinh phí
  sử dụng kinh phí: xài tiền, tiêu tiền, dùng tiền vào đâu, tiền đi đâu, tiêu vào đâu
  cân đối ngân sách / tự cân đối: thu đủ chi, tự lo đủ tiền, thu bù chi, liệu cơm gắp mắm
  bội chi ngân sách: chi quá tay, chi lố, xài lố, chi nhiều hơn thu
  thu ngân sách nhà nước / tổng thu ngân sách: thu được mấy tỷ, tỉnh thu mấy tỷ, tiền thu vào, tổng tiền thu
  hụt thu / thu không đạt dự toán: thu không đủ, thu hụt, thất thu, thu thiếu
  vượt thu / tăng thu: thu dư, thu hơn dự kiến, thu trội
  chi ngân sách / nhiệm vụ chi: tiền chi ra, chi vào việc gì, các khoản phải chi
  dự phòng ngân sách: tiền để dành, tiền phòng xa, tiền phòng thân, khoản để dành
  chuyển nguồn: chuyển tiền sang năm sau, để tiền sang năm, tiền xài không hết
  kế hoạch vốn / vốn đầu tư công: tiền xây dựng được giao, vốn được giao, tiền công trình trên giao
  tỷ lệ giải ngân / giải ngân vốn đầu tư công: tiêu được mấy phần, xài được bao nhiêu vốn
  tỷ lệ giải ngân / giải ngân vốn đầu tư công: rút được bao nhiêu vốn, tiêu tiền được bao nhiêu
  chậm giải ngân / giải ngân thấp: có tiền không xài được, ôm tiền, tiền nằm đó, có tiền mà không tiêu, tiêu tiền chậm
  điều chuyển vốn: cắt vốn
  chương trình mục tiêu quốc gia: tiền ba chương trình, chương trình giúp dân nghèo
  vốn ODA / vốn vay nước ngoài: tiền vay nước ngoài, vay tây, vốn tây cho vay
  vốn đối ứng: phần tiền tỉnh góp, tiền góp thêm, tiền của mình bỏ vào
  vốn sự nghiệp: tiền làm việc, tiền chi công việc, không phải tiền xây dựng
  thực hành tiết kiệm, chống lãng phí: xài tiền cho khéo, đừng xài hoang, tiêu dè, khéo chi, thắt lưng buộc bụng
  mua sắm tập trung: gom mua một lần, mua chung cho rẻ, mua gộp
  đấu thầu qua mạng / lựa chọn nhà thầu: chọn công ty làm, chọn bên làm, chọn người bán, gọi thầu, mời thầu
  chỉ định thầu: giao luôn không cần thầu, chọn thẳng, giao thẳng cho công ty
  thông thầu / vi phạm đấu thầu: quân xanh quân đỏ, móc ngoặc thầu, dàn xếp thầu, chạy thầu
  đấu giá tài sản / bán đấu giá: bán đấu giá đồ cũ, ra giá, hô giá
  thanh lý tài sản / thanh lý: bán đồ cũ, bán ve chai, bán rẻ đồ cũ, bán tống
  tài sản công / quản lý, sử dụng tài sản công: của công, xe cơ quan, xe công, xe biển xanh
  sử dụng xe công / xe ô tô công: đi xe công, xe cơ quan đi chơi, lấy xe công
  kê khai tài sản / tài sản, thu nhập: khai của cải, khai nhà đất tiền bạc, khai của nả
  phụ cấp / chế độ phụ cấp: tiền phụ thêm, tiền thêm ngoài lương, tiền phụ cấp
  công tác phí / chế độ công tác phí: tiền đi công tác, tiền đi đường, tiền ăn ở đi đường, tiền xe cộ
  tiền lương / cải cách tiền lương: lương tháng, lương ba cọc ba đồng, tăng lương, lên lương
  lương cơ sở / mức lương cơ sở: lương nhà nước, nấc lương, bậc lương
  lương tối thiểu / mức lương tối thiểu vùng: lương thấp nhất, lương sàn, lương ít nhất phải trả
  khen thưởng / tiền thưởng: tiền thưởng tết, thưởng nóng, thưởng tết, tháng mười ba
  thu nhập tăng thêm: thêm thu nhập, tiền kiếm thêm, lương thêm
  hỗ trợ thôi việc / nghỉ hưu trước tuổi: về sớm, xin nghỉ sớm, về một cục, nghỉ hưu non, hưu non, tiền nghỉ sớm
  khoán chi / tự chủ tài chính: cho tự chi, giao tiền tự lo, giao khoán tiền
  kiểm toán nhà nước: bên soi tiền, đoàn soi sổ sách, kiểm toán về làm việc
  thu hồi tiền sai phạm / thu hồi tài sản: đòi lại tiền, bắt trả lại tiền, nhả tiền ra, nôn tiền ra, trả lại tiền

  # thuế, phí
  cơ quan thuế / thuế tỉnh: bên thuế, mấy ông thuế, chi cục thuế, nhà thuế, sở thuế, cán bộ thuế
  quản lý thuế: trông coi thuế má, chuyện thuế má, việc thuế má
  kê khai thuế / khai thuế: khai tiền bán, khai thuế má, làm tờ khai thuế, kê khai doanh thu
  bỏ thuế khoán / xóa bỏ thuế khoán: bỏ khoán thuế, hết thuế khoán, không còn khoán thuế
  thuế thu nhập cá nhân: thuế lương, thuế trên lương, thuế đánh vào lương
  quyết toán thuế / hoàn thuế: lấy lại thuế, xin lại thuế, trả lại thuế, đòi tiền thuế dư
  thuế giá trị gia tăng: thuế vat, thuế 8%, thuế 10%, thuế gtgt, vat
  thuế thu nhập doanh nghiệp: thuế công ty, thuế tiền lời, thuế lời công ty
  thuế sử dụng đất phi nông nghiệp / thuế đất: đóng thuế đất, tiền thuế đất, thuế nhà đất
  lệ phí trước bạ: tiền trước bạ, thuế sang tên, thuế trước bạ, thuế mua xe
  nợ thuế / nợ đọng thuế: thiếu thuế, còn thiếu thuế, chây ì thuế, ôm nợ thuế, chây thuế
  cưỡng chế nợ thuế: siết nợ thuế, đòi nợ thuế
  chống thất thu thuế / chống thất thu: không để sót thuế, thu cho hết thuế, sót thuế, lọt thuế
  gia hạn nộp thuế / giãn thuế: cho nộp chậm, khất thuế, lùi nộp thuế, hoãn thuế
  miễn, giảm thuế: bớt thuế, giảm thuế, khỏi đóng thuế, tha thuế
  lệ phí môn bài: thuế môn bài, môn bài, tiền môn bài
  hóa đơn điện tử khởi tạo từ máy tính tiền: bill in từ máy, hóa đơn in ra ngay, xuất bill
  hóa đơn điện tử khởi tạo từ máy tính tiền: máy in bill, xuất hóa đơn tại quầy
  không xuất hóa đơn / xuất hóa đơn: bán không hóa đơn, không chịu xuất bill, đưa hóa đơn, lấy hóa đơn, bán không bill
  mua bán hóa đơn trái phép: bán hóa đơn khống, hóa đơn ma, hóa đơn khống, hóa đơn dỏm
  phí, lệ phí / miễn, giảm phí, lệ phí: tiền thủ tục, tiền làm thủ tục, tiền dấu, khỏi tốn phí, bớt phí
  nộp tiền vào ngân sách / nộp ngân sách: đóng vào nhà nước, nộp cho nhà nước, nộp vào kho bạc

  # ngân hàng, tín dụng
  ngân hàng nhà nước / ngân hàng nhà nước việt nam: nhà băng nhà nước, nhà băng trung ương
  ngân hàng thương mại: ngân hàng tư, vietcombank, agribank, bidv, các ngân hàng
  ngân hàng chính sách xã hội: ngân hàng người nghèo, chỗ cho dân nghèo vay
  tín dụng chính sách / cho vay ưu đãi: vay lãi thấp, vay lãi nhẹ, vay nhà nước, tiền vay ưu đãi, vay rẻ
  tiếp cận vốn vay / tiếp cận tín dụng: vay được tiền, khó vay, dễ vay, muốn vay, xin vay
  dư nợ tín dụng / dư nợ: tiền đang cho vay, còn nợ bao nhiêu, tổng tiền cho vay
  nợ xấu: nợ khó đòi, nợ dai, nợ không trả nổi, xù nợ, nợ bùng
  trả nợ / thu hồi nợ: đòi nợ, trả góp, trả tiền vay, hoàn vốn vay
  khoanh nợ, giãn nợ / cơ cấu lại thời hạn trả nợ: khất nợ, cho nợ thêm, hoãn nợ, cho trả chậm
  lãi suất cho vay: lãi bao nhiêu, tiền lời mỗi tháng, vay lời bao nhiêu, lãi mấy phần trăm
  bảo lãnh tín dụng / quỹ bảo lãnh tín dụng: đứng ra bảo đảm vay, đứng ra bảo lãnh, đảm bảo cho vay
  tín dụng đen / cho vay lãi nặng: vay nóng, bốc bát họ, cho vay cắt cổ, vay nặng lãi, xã hội đen cho vay
  tín dụng đen / cho vay lãi nặng: lãi cắt cổ, bát họ
  đòi nợ thuê / hoạt động đòi nợ trái pháp luật: xiết nợ, siết nợ, tạt sơn đòi nợ, khủng bố đòi nợ, đòi nợ kiểu giang hồ
  hụi, họ, biêu, phường / vỡ hụi: chơi hụi, bể hụi, giựt hụi, chơi họ, góp hụi, phường hụi
  quỹ tín dụng nhân dân: quỹ của dân cho vay, quỹ tín dụng xã
  tiền gửi / huy động vốn: gửi tiền, tiền gửi ngân hàng, tiền để ngân hàng, gửi sổ
  thẻ ngân hàng / thẻ: thẻ rút tiền, thẻ atm, cái thẻ quẹt, thẻ nhà băng
  chi trả qua tài khoản / chi trả an sinh xã hội qua tài khoản: lãnh tiền qua thẻ, tiền vô tài khoản
  chi trả qua tài khoản / chi trả an sinh xã hội qua tài khoản: nhận tiền qua ngân hàng, tiền chạy vô thẻ
  chi trả qua tài khoản / chi trả an sinh xã hội qua tài khoản: trả vào tài khoản
  chi trả bằng tiền mặt / tiền mặt: phát tận tay, đưa tận tay, tiền tận tay, cầm tiền tươi
  thanh toán bằng mã QR / quét mã QR: quét là trả, quét mã vuông, giơ mã ra quét, dán mã ở tiệm
  thanh toán trực tuyến phí, lệ phí / thanh toán trực tuyến: trả phí trên mạng, chuyển tiền làm giấy tờ
  thanh toán trực tuyến phí, lệ phí / thanh toán trực tuyến: đóng tiền qua app, nộp phí qua mạng
  thanh toán tiền điện, nước / thanh toán hóa đơn: trả tiền điện nước, đóng tiền điện nước
  thanh toán học phí không dùng tiền mặt / học phí: đóng học phí qua app, chuyển khoản học phí
  thanh toán học phí không dùng tiền mặt / học phí: đóng tiền trường qua mạng
  tiền di động / mobile money: tiền trong sim, tiền trên điện thoại, ví trong sim
  liên kết tài khoản / tài khoản an sinh xã hội: gắn tài khoản vào vneid, nối tài khoản ngân hàng, gắn thẻ vào app
  lạm phát: tiền mất giá, đồng tiền mất giá, giá leo thang
  chỉ số giá tiêu dùng: cpi, giá cả lên xuống, đồ ăn lên giá
  tỷ giá / ngoại tệ: đô la, tiền đô, đổi đô, tiền nước ngoài, giá đô
  vàng / thị trường vàng: giá vàng, vàng miếng, vàng lá, vàng bốn số chín
  chứng khoán: cổ phiếu, chơi cổ phiếu, sàn chứng, chơi chứng
  tiền giả / lưu hành tiền giả: bạc giả, tiền dỏm, tiền âm phủ, tiền rởm
  rửa tiền: tiền bẩn, hợp thức hóa tiền bẩn, giặt tiền
  tài sản mã hóa / tiền kỹ thuật số: coin, tiền mã hóa, đồng coin, chơi coin
  lừa đảo tài chính / đa cấp: dụ góp vốn, đa cấp lừa, huy động lãi cao, ponzi, lùa gà
  bảo hiểm nhân thọ / kinh doanh bảo hiểm: bán bảo hiểm, mua bảo hiểm nhân thọ, bảo hiểm tư
  bảo hiểm nông nghiệp: bảo hiểm cho lúa, bảo hiểm trâu bò, bảo hiểm mùa màng

  # doanh nghiệp
  cộng đồng doanh nghiệp / hiệp hội doanh nghiệp: hội doanh nghiệp, giới chủ, các ông chủ, các chủ hãng
  kinh tế tư nhân / doanh nghiệp tư nhân: làm ăn tư, công ty tư nhân, tư nhân làm ăn, công ty tư
  doanh nghiệp nhà nước: công ty nhà nước, hãng nhà nước, quốc doanh
  doanh nghiệp có vốn đầu tư nước ngoài / FDI: công ty nước ngoài, công ty tây, ông chủ tây, hãng nước ngoài, vốn ngoại
  thành lập doanh nghiệp / thành lập mới: mở hãng, lập hãng, ra công ty, bao nhiêu công ty mới, công ty mới mở
  tạm ngừng kinh doanh / tạm ngừng hoạt động: nghỉ bán, đóng cửa tạm, ngưng bán
  giải thể doanh nghiệp / giải thể: bỏ công ty, xóa công ty, dẹp công ty, khai tử công ty
  chuyển hộ kinh doanh thành doanh nghiệp / hộ kinh doanh lên doanh nghiệp: tiệm lên công ty, lên công ty
  chuyển hộ kinh doanh thành doanh nghiệp / hộ kinh doanh lên doanh nghiệp: lên đời công ty
  đăng ký kinh doanh / đăng ký hộ kinh doanh: giấy phép buôn bán, xin phép mở tiệm, mở quán, mở tiệm
  đăng ký kinh doanh / đăng ký hộ kinh doanh: giấy mở quán, giấy mở tiệm
  ngành, nghề kinh doanh có điều kiện: nghề phải xin phép, buôn bán phải có phép
  cổ phần hóa: bán bớt phần nhà nước, chia cổ phần, bán cổ phần
  đối thoại với doanh nghiệp / gặp gỡ doanh nghiệp: ngồi nghe doanh nghiệp, nghe doanh nghiệp than
  đối thoại với doanh nghiệp / gặp gỡ doanh nghiệp: cà phê doanh nhân, gặp các ông chủ
  hỗ trợ doanh nghiệp: giúp công ty, đỡ cho doanh nghiệp, giúp người làm ăn, giúp giới làm ăn
  chi phí không chính thức: tiền bôi trơn, tiền lót tay, tiền cà phê, lại quả, hoa hồng ngầm
  nhà đầu tư chiến lược / thu hút nhà đầu tư: đại bàng, đón đại bàng, lót ổ, kéo ông lớn về
  dự án đầu tư / dự án thu hút đầu tư: mấy dự án mới, chỗ làm ăn mới, nhà máy mới
  cấp giấy chứng nhận đăng ký đầu tư: giấy phép đầu tư, cho phép đầu tư, cấp phép đầu tư
  thu hồi dự án / chấm dứt hoạt động dự án đầu tư: rút phép, rút giấy phép, thu lại dự án, đuổi dự án, dẹp dự án
  ưu đãi đầu tư / chính sách ưu đãi: cho ưu tiên làm ăn, ưu đãi cho công ty, bớt thuế cho công ty
  hợp tác công tư / đối tác công tư: ppp, công tư cùng làm
  năng lực cạnh tranh / nâng cao năng lực cạnh tranh: đua được với người ta, sức đua, đua với tỉnh khác
  tăng trưởng kinh tế / GRDP: kinh tế lên mấy phần, làm ăn khấm khá, tỉnh giàu lên, tốc độ làm ăn
  cơ cấu kinh tế: ngành nào chiếm mấy phần, mỗi ngành mấy phần
  tái cơ cấu / chuyển dịch cơ cấu kinh tế: làm lại cách làm ăn, sắp lại làm ăn, đổi cách làm ăn
  kinh tế biển: làm ăn từ biển, nghề biển và cảng
  kinh tế ban đêm: chợ đêm, phố đêm, buôn bán ban đêm, đi chơi đêm, phố đi bộ

  # thị trường
  ngành công thương / sở công thương: bên công thương, sở thương mại, mấy ông công thương
  bán lẻ / tổng mức bán lẻ hàng hóa: bán lẻ được bao nhiêu, sức mua, bán lẻ tẻ, dân mua sắm nhiều không
  bán buôn: bán sỉ, mối sỉ, bán si, lấy sỉ, đầu mối
  chợ truyền thống / chợ dân sinh: chợ quê, chợ làng, chợ xã, chợ chồm hổm, chợ cũ
  xây dựng, nâng cấp chợ / hạ tầng chợ: sửa chợ, xây chợ, làm lại chợ, dời chợ
  ban quản lý chợ: ông quản lý chợ, người coi chợ, cai chợ
  chợ tự phát / chợ cóc, chợ tạm: chợ cóc, bán lấn đường, chợ lề đường, họp chợ ngoài đường
  cửa hàng tiện lợi: tiệm 24 giờ, tiệm tạp hóa hiện đại, winmart, bách hóa xanh
  bình ổn thị trường / bình ổn giá: giữ giá, ghìm giá, không cho tăng giá, giá đừng lên
  đầu cơ, găm hàng: ôm hàng, trữ hàng chờ giá, găm hàng, làm giá, thổi giá
  tăng giá bất hợp lý: lên giá bất thường, té nước theo mưa, đẩy giá, nâng giá bậy
  hàng hóa thiết yếu: gạo muối mắm dầu, hàng cần dùng
  hàng việt nam / người việt nam ưu tiên dùng hàng việt nam: đồ việt nam, xài hàng việt, hàng nội
  hàng việt nam / người việt nam ưu tiên dùng hàng việt nam: hàng trong nước, dùng đồ nội
  buôn lậu, gian lận thương mại và hàng giả: bán đồ lậu, đồ giả, hàng rởm, đồ nhái, buôn hàng lậu
  hàng không rõ nguồn gốc, xuất xứ: hàng trôi nổi, hàng tàu, đồ không nhãn, không biết ở đâu ra
  sữa giả, thuốc giả / hàng giả: sữa dỏm, thuốc dỏm, thuốc giả, sữa giả, thuốc tây giả
  bảo vệ quyền lợi người tiêu dùng: bênh người mua, bảo vệ người mua
  niêm yết giá / công khai giá bán: để bảng giá, ghi giá, treo bảng giá, dán giá
  cân đối cung cầu / cung cầu: đủ hàng bán, thiếu hàng, khan hàng, hàng khan, hút hàng
  hội chợ / hội chợ triển lãm: chợ trưng bày, chợ triển lãm, gian hàng trưng bày, hội chợ bán hàng
  đưa sản phẩm lên sàn thương mại điện tử: đưa hàng lên mạng bán, lên shopee bán
  đưa sản phẩm lên sàn thương mại điện tử: bán nông sản trên mạng, bán trái cây qua mạng
  kinh doanh trên nền tảng số / bán hàng trực tuyến: bán trên facebook, bán trên tiktok, bán hàng zalo
  kinh doanh trên nền tảng số / bán hàng trực tuyến: bán live, bán hàng trên phây
  kim ngạch xuất khẩu / xuất khẩu: hàng đi tây, hàng đi mỹ, xuất ngoại hàng
  thị trường xuất khẩu: bán cho nước nào, bán sang trung quốc, nước nào mua, bán sang tàu
  xuất khẩu chính ngạch: đi đường chính ngạch, có giấy sang nước bạn
  cửa khẩu / cửa khẩu quốc tế lệ thanh: cửa khẩu lệ thanh, qua cửa khẩu, cổng biên giới, cửa khẩu đức cơ
  hải quan / thủ tục hải quan: thuế quan, bên hải quan, thông quan, khai hải quan
  thuế đối ứng / thuế quan: mỹ đánh thuế, thuế của mỹ, bị đánh thuế, thuế ông trump
  phòng vệ thương mại / chống bán phá giá: kiện bán phá giá, bị nước ngoài kiện, phá giá
  hội nhập quốc tế / hội nhập kinh tế quốc tế: ra biển lớn, mở cửa với thế giới, làm ăn toàn cầu
  công nghiệp chế biến, chế tạo / ngành chế biến, chế tạo: nhà máy làm hàng, xưởng làm ra đồ, làm đồ trong nhà máy
  chỉ số sản xuất công nghiệp: công nghiệp lên mấy phần
  tiểu thủ công nghiệp: xưởng nhỏ, làm đồ tay, nghề phụ, nghề tay trái
  khuyến công: giúp xưởng mua máy
  chuỗi cung ứng: nguồn hàng, đường đi của hàng, mối hàng, đường dây hàng
  trung tâm logistics / dịch vụ logistics: kho hàng lớn, nơi gom hàng, giao hàng nhanh, chỗ trung chuyển hàng
  chuyển phát / giao hàng: shipper, ship hàng, giao tận nhà, người giao hàng, ship cod

  # lao động, việc làm
  giải quyết việc làm / tạo việc làm mới: kiếm việc cho dân, lo việc làm, có việc cho dân
  giải quyết việc làm / tạo việc làm mới: thêm công ăn việc làm, lo công ăn việc làm
  thiếu lao động / thiếu hụt lao động: thiếu công nhân, không kiếm ra người làm, thiếu thợ
  thiếu lao động / thiếu hụt lao động: kiếm không ra người, khan người làm
  lao động phổ thông / lao động tự do: làm thuê làm mướn, bốc vác, cửu vạn, làm thời vụ, phu hồ, chạy xe ôm
  lao động qua đào tạo / tỷ lệ lao động qua đào tạo: có nghề, thợ có bằng, người có tay nghề, được học nghề
  lao động nông thôn: người quê đi làm, thợ quê, dân quê đi làm
  lao động di cư / lao động đi làm ăn xa: đi sài gòn làm, vào nam làm, đi làm ăn xa
  lao động di cư / lao động đi làm ăn xa: đi bình dương làm, tha phương cầu thực
  lực lượng lao động: người đang tuổi làm, bao nhiêu người đi làm, sức người làm
  tỷ lệ thất nghiệp: mấy người thất nghiệp, bao nhiêu người ở không
  cắt giảm lao động / mất việc làm: bị sa thải, cho nghỉ việc hàng loạt, sa thải, đuổi bớt người, bị cho nghỉ việc
  trung tâm dịch vụ việc làm: chỗ giới thiệu việc, nơi giới thiệu việc làm, chỗ tìm việc
  tuyển dụng lao động: cần người làm, tuyển công nhân, tuyển thợ, tìm người làm, nhà máy tuyển người
  hội chợ việc làm / phiên giao dịch việc làm: buổi tìm việc, ngày hội việc làm, ngày tìm việc
  hợp đồng cung ứng lao động / đưa người lao động đi làm việc ở nước ngoài: đi nước ngoài làm thuê, đi đài loan làm
  hợp đồng cung ứng lao động / đưa người lao động đi làm việc ở nước ngoài: đi lao động nước ngoài, đi hàn quốc làm
  hợp đồng cung ứng lao động / đưa người lao động đi làm việc ở nước ngoài: xuất ngoại làm ăn
  lừa đảo việc làm / lừa bán sang campuchia: việc nhẹ lương cao, lừa qua campuchia, dụ qua campuchia, lừa đi nước ngoài
  nợ lương / chậm trả lương: quỵt lương, thiếu lương, giam lương, trả lương trễ, không trả lương
  đình công / ngừng việc tập thể: bãi công, lãn công, thợ nghỉ làm đòi quyền
  tranh chấp lao động / quan hệ lao động: chủ thợ cãi nhau, công nhân kiện chủ, chủ với thợ
  an toàn, vệ sinh lao động / an toàn lao động: giữ an toàn khi làm, đồ bảo hộ, đồ bảo hộ lao động, làm việc an toàn
  làm thêm giờ / thời giờ làm việc: tăng ca, làm ngoài giờ, làm đêm, ca kíp
  nghỉ lễ, tết / lịch nghỉ lễ: nghỉ tết mấy ngày, lịch nghỉ tết, được nghỉ mấy ngày, nghỉ lễ mấy bữa
  người lao động nước ngoài / cấp giấy phép lao động: người tây làm ở đây, người trung quốc làm, work permit
  năng suất lao động: làm được nhiều hay ít, sức làm mỗi người

  # nghèo đói
  giảm nghèo bền vững: thoát nghèo hẳn, thoát nghèo luôn, không nghèo lại, hết nghèo
  tái nghèo / nguy cơ tái nghèo: nghèo lại, nghèo trở lại, quay lại nghèo
  tỷ lệ hộ nghèo / hộ nghèo: bao nhiêu nhà nghèo, mấy nhà nghèo, còn bao nhiêu nhà nghèo
  tỷ lệ hộ nghèo / hộ nghèo: nghèo rớt mồng tơi, nghèo xơ xác
  chuẩn nghèo / chuẩn nghèo đa chiều: thế nào là nghèo, nghèo cỡ nào mới tính, mức tính nghèo
  rà soát hộ nghèo, hộ cận nghèo: bình xét hộ nghèo, xét nhà nghèo, xét hộ nghèo, bình nghèo
  sổ hộ nghèo / giấy chứng nhận hộ nghèo: giấy hộ nghèo, sổ nghèo, sổ nhà nghèo
  sinh kế / hỗ trợ sinh kế: cần câu cơm, kế sinh nhai, cho con bò, cho bò giống, cách kiếm sống, miếng cơm manh áo
  đời sống nhân dân / đời sống người dân: cuộc sống bà con, dân sống ra sao, cơm áo gạo tiền, dân sống thế nào
  đói giáp hạt / thiếu đói: đói kém, hết gạo, đứt bữa, thiếu ăn, thiếu gạo ăn
  xã đặc biệt khó khăn / thôn đặc biệt khó khăn: xã nghèo, làng nghèo, xã khó khăn nhất, vùng nghèo
  chênh lệch giàu nghèo / khoảng cách giàu nghèo: kẻ giàu người nghèo, giàu nghèo cách xa, giàu nghèo cách nhau
  trông chờ, ỷ lại / ỷ lại: ngồi chờ cho, chờ nhà nước cho, há miệng chờ sung, không muốn thoát nghèo, chờ sung rụng
`;

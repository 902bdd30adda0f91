/** Business, trade, industry, tourism, energy, labour. */
export const ECONOMY = `
  # doanh nghiệp
  doanh nghiệp / công ty: giới làm ăn, hãng, nhà máy, xí nghiệp, giới kinh doanh, chủ hãng, doanh nhân, giới doanh nhân, công xưởng, chủ doanh nghiệp
  doanh nghiệp lớn / tập đoàn: ông lớn, đại gia, công ty lớn, hãng lớn, tay chơi lớn
  doanh nghiệp nhỏ và vừa: công ty nhỏ, doanh nghiệp nhỏ, hãng nhỏ, công ty con con
  hộ kinh doanh / hộ kinh doanh cá thể: tiểu thương, người buôn bán, hàng quán, chủ sạp, người bán hàng, buôn bán nhỏ, buôn thúng bán mẹt, người bán dạo, quán xá, bà con tiểu thương, buôn bán lẻ, chủ tiệm
  doanh nghiệp khởi nghiệp / khởi nghiệp / khởi nghiệp sáng tạo: startup, start up, mới mở công ty, ra làm riêng, mới ra làm ăn, khởi sự làm ăn, tự làm chủ, sì tát ấp
  hệ sinh thái khởi nghiệp / hệ sinh thái: giới startup, cộng đồng startup, cộng đồng khởi nghiệp
  hợp tác xã: htx, làm ăn tập thể, tổ hợp tác
  kinh doanh: làm ăn, buôn bán, mần ăn, bán buôn, kiếm lời
  phá sản: sập tiệm, vỡ nợ, đóng cửa công ty, dẹp tiệm, sạt nghiệp
  môi trường đầu tư / môi trường kinh doanh: chỗ làm ăn tốt, dễ làm ăn, điều kiện làm ăn
  xúc tiến đầu tư / thu hút đầu tư: kêu gọi đầu tư, mời doanh nghiệp, mời công ty về, kéo doanh nghiệp về, mời chào đầu tư, gọi nhà đầu tư
  cạnh tranh: đua tranh, giành khách, tranh nhau
  liên kết: bắt tay với nhau, kéo nhau cùng làm, móc nối
  ngành chủ lực / kinh tế mũi nhọn / mũi nhọn: ngành chính, ngành mạnh nhất, mặt hàng chính, ngành đầu tàu, thế mạnh của tỉnh
  tăng trưởng: lớn lên, đi lên, phát triển nhanh, tăng lên nhiều
  kinh tế - xã hội / kinh tế: đời sống làm ăn, chuyện làm ăn, chuyện kinh tế
  đơn vị sự nghiệp / đơn vị sự nghiệp công lập: cơ quan sự nghiệp, đơn vị ăn lương nhà nước

  # thương mại
  thương mại: mua bán, buôn bán trao đổi, chuyện mua bán
  cửa hàng / đơn vị chấp nhận / điểm: tiệm, quán, cửa tiệm, chỗ bán, quầy hàng, quán ăn, quán nước, các quán, shop, sạp hàng, hàng tạp hóa, tạp hóa, quán cà phê
  đơn vị chấp nhận thanh toán / đơn vị chấp nhận thẻ: chỗ nhận thẻ, nơi nhận quẹt thẻ, chỗ cho quẹt thẻ, chỗ cho quét mã
  chợ: buổi chợ, họp chợ, ngoài chợ, chợ búa, chợ phiên
  chợ số / chợ số - nông thôn số: chợ quét mã, chợ không tiền mặt, chợ công nghệ
  siêu thị / trung tâm thương mại: chỗ mua sắm lớn, mall, co.op, bách hóa
  sàn thương mại điện tử / thương mại điện tử: chợ mạng, bán hàng qua mạng, chợ online, bán online, mua bán online, bán trên mạng, mua hàng online, shopee, lazada, bán hàng online, bán hàng trên mạng, sàn online
  bán hàng trực tuyến: livestream bán hàng, lai chim, live bán hàng, chốt đơn
  sản phẩm OCOP / OCOP: đặc sản, hàng đặc sản, của ngon vật lạ, đặc sản địa phương, sản vật, đặc sản làng
  tiêu thụ: bán được hàng, bán ra, đầu ra, bán hết, tìm đầu ra
  thị trường: chỗ bán hàng, đầu ra hàng hóa, nơi tiêu thụ
  xuất khẩu: bán ra nước ngoài, đưa hàng ra ngoài, bán sang nước ngoài, bán qua tàu, bán cho tây
  nhập khẩu: mua từ nước ngoài, hàng ngoại, hàng nhập
  xúc tiến thương mại: giới thiệu hàng, quảng bá hàng, chào hàng, đem hàng đi giới thiệu
  hàng giả / gian lận thương mại: hàng dởm, hàng nhái, hàng fake, đồ dỏm, hàng kém chất lượng, buôn gian bán lận, hàng lậu, buôn lậu
  quản lý thị trường: đội bắt hàng giả, bắt hàng giả
  truy xuất nguồn gốc: biết từ đâu ra, biết gốc gác, quét xem nguồn gốc, biết hàng ở đâu ra, dò nguồn gốc, xem xuất xứ, nguồn gốc ở đâu
  nguồn gốc, xuất xứ / xuất xứ: ở đâu ra, gốc gác, làm ở đâu
  nhãn hiệu: thương hiệu, mác hàng, tên hàng, brand, mác
  nhãn hiệu chứng nhận / nhãn hiệu tập thể / nhãn hiệu cộng đồng: thương hiệu chung, nhãn chung, tên chung của làng
  chỉ dẫn địa lý: tên vùng gắn với đặc sản, đặc sản có tên vùng, đặc sản có tiếng, đặc sản được bảo hộ
  khuyến mãi: giảm giá, hạ giá, sale, tặng kèm, ưu đãi giá
  hàng hóa: món hàng, mặt hàng
  logistics: chuyên chở hàng, kho bãi, chở hàng, giao nhận hàng, vận chuyển hàng
  kho bãi / kho: nhà kho, chỗ chứa hàng
  giá cả: đắt rẻ, mắc rẻ, vật giá

  # công nghiệp, năng lượng
  công nghiệp: ngành nhà máy, sản xuất máy móc, nhà xưởng
  khu công nghiệp: chỗ có nhà máy, khu nhà máy, kcn, khu xưởng
  khu công nghiệp thông minh: khu nhà máy thông minh, khu nhà máy hiện đại
  khu kinh tế: khu ưu đãi làm ăn, kkt
  cụm công nghiệp: cụm xưởng, cụm nhà máy nhỏ, ccn
  sản xuất: làm ra, chế ra, sản xuất ra, cho ra lò
  sản xuất thông minh: nhà máy tự động, làm bằng máy thông minh, xưởng thông minh
  dây chuyền / công nghệ sản xuất: dàn máy sản xuất, máy móc sản xuất
  vật liệu: nguyên vật liệu, chất liệu, vật tư
  vật liệu tiên tiến / graphene: vật liệu mới, chất liệu mới
  cát nhân tạo: cát nghiền, cát xay, cát làm từ đá
  khoáng sản / khai thác khoáng sản: quặng, đào mỏ, mỏ đá, cát sạn, mỏ cát, hút cát, đào quặng, khai thác cát, mỏ đất
  năng lượng: điện đóm, nguồn điện, xăng dầu điện
  năng lượng tái tạo / điện mặt trời / điện gió: điện sạch, pin mặt trời, tấm pin, quạt gió, cột gió, điện nắng gió, tuabin gió
  thủy điện: đập điện, đập nước phát điện, nhà máy điện nước
  điện lực / lưới điện: đường điện, kéo điện, nhà đèn, dây điện, sở điện, cúp điện, mất điện, cắt điện
  tiền điện / hóa đơn điện: đóng tiền điện, tiền đèn
  cấp nước / nước sạch: nước máy, nước sinh hoạt, nước phông tên
  xăng dầu: xăng nhớt, cây xăng, trạm xăng, đổ xăng
  cơ khí: thợ máy, xưởng cơ khí, rèn tiện
  chế biến: làm thành phẩm, xưởng chế biến, sơ chế
  dệt may: may mặc, xưởng may, quần áo
  gỗ / chế biến gỗ: đồ gỗ, xưởng gỗ, ngành gỗ, mộc mỹ nghệ

  # lao động, việc làm
  việc làm: công ăn việc làm, chỗ làm, kiếm việc, tìm việc, công việc làm ăn, job, việc để làm
  tạo việc làm: cho người ta có việc, có thêm việc làm, thêm chỗ làm, có bao nhiêu chỗ làm
  lao động: sức làm, người đi làm mướn
  xuất khẩu lao động / đi làm việc ở nước ngoài: đi nhật làm, đi hàn làm, đi nước ngoài làm, đi xuất khẩu, qua nhật làm
  tai nạn lao động: bị nạn khi làm, bị nạn ở xưởng
  sàn giao dịch việc làm / thị trường lao động: chợ việc làm, hội chợ việc làm, nơi tìm việc
  hợp đồng lao động: giấy thuê làm, ký hợp đồng làm việc

  # du lịch, văn hóa phẩm
  du lịch: đi chơi, tham quan, du hí, nghỉ mát, đi phượt, du ngoạn, vãn cảnh
  du khách: khách chơi, khách du lịch, khách tham quan, khách phương xa, khách thập phương, khách tây, khách nghỉ mát
  du lịch thông minh: đi chơi bằng app, xem du lịch trên điện thoại, app du lịch
  cơ sở lưu trú: khách sạn, nhà nghỉ, chỗ ngủ, homestay, phòng nghỉ, resort
  điểm du lịch / khu du lịch: chỗ chơi, chỗ tham quan, cảnh đẹp, nơi vui chơi, danh lam
  nhà hàng: tiệm ăn, chỗ ăn, quán nhậu
  lữ hành: công ty tour, đi tour, chuyến tour
  quảng bá: giới thiệu rộng rãi, đánh bóng tên tuổi, pr, quảng cáo
`;

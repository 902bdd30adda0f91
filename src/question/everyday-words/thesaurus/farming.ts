/** Farming, animals, forests, fishing, weather and disasters, environment and waste. */
export const FARMING = `
  # ruộng vườn
  sản xuất nông nghiệp: chuyện ruộng vườn, việc đồng áng, làm vườn, cày cuốc, chân lấm tay bùn, làm nương
  ngành nông nghiệp / sở nông nghiệp và môi trường: bên nông nghiệp, sở nông nghiệp
  ngành nông nghiệp / sở nông nghiệp và môi trường: mấy ông nông nghiệp, phòng nông nghiệp
  đất nông nghiệp / đất sản xuất nông nghiệp: đất ruộng, đất rẫy, đất nương, đất vườn, đất trồng cây, đất cày
  đất trồng lúa / đất lúa: ruộng lúa, chân ruộng, ruộng nước, đồng lúa
  nương rẫy / canh tác nương rẫy: phát nương, phát rẫy, rẫy nương, đốt rẫy, trỉa rẫy
  diện tích gieo trồng / diện tích: mấy héc ta, mấy mẫu, mấy sào, bao nhiêu sào, rộng bao nhiêu, bao nhiêu mẫu
  gieo trồng / gieo sạ: xuống giống, gieo hạt, sạ lúa, cấy lúa, trỉa hạt, gieo mạ, đi cấy
  vụ đông xuân / đông xuân: vụ chiêm, vụ đông, mùa đông xuân, lúa chiêm
  vụ hè thu / hè thu: vụ hè, lúa hè thu, mùa hè thu
  vụ mùa: lúa mùa, vụ tháng mười, mùa vụ chính
  thời vụ / khung thời vụ: lịch xuống giống, bao giờ xuống giống, kịp mùa, trái mùa, lịch gieo sạ
  thu hoạch: gặt lúa, gặt hái, hái quả, bẻ bắp, hái cà, gặt, cắt lúa, nhổ mì, thu hái
  năng suất / năng suất cây trồng: mỗi sào được mấy tạ, được bao nhiêu tạ, mấy tấn một héc ta, trúng hay thất
  sản lượng: được mấy tấn, làm ra bao nhiêu tấn, bao nhiêu tấn
  được mùa: trúng mùa, mùa màng tốt, bội thu, trúng đậm
  mất mùa: thất mùa, thất bát, mùa màng hỏng, mất trắng, lúa lép
  được mùa mất giá / giá nông sản: giá rớt, rớt giá, rẻ như bèo, rẻ như cho, bán không ai mua, giá bèo
  giải cứu nông sản / hỗ trợ tiêu thụ nông sản: giải cứu dưa, mua giùm nông dân, bán giùm bà con, mua ủng hộ bà con
  thương lái / thu mua nông sản: lái buôn, con buôn, người mua mão, cân hàng, đầu nậu, lái cà phê
  ép giá / bị ép giá: dìm giá, ép giá bà con, bị chèn ép giá
  bao tiêu sản phẩm / liên kết tiêu thụ: mua hết cho nông dân, lo đầu ra cho dân, ký mua hết, mua bao đầu ra
  chuỗi giá trị / liên kết chuỗi giá trị: từ ruộng tới bàn ăn, từ vườn tới chợ
  cà phê: cà phê nhân, cây cà, rẫy cà, cà phê vối, cafe
  cao su: cây cao su, mủ cao su, cạo mủ, lô cao su
  hồ tiêu: tiêu hạt, vườn tiêu, trụ tiêu, giàn tiêu
  điều / cây điều: cây đào lộn hột, hạt điều, đào lộn hột
  sắn: khoai mì, củ mì, cây mì, rẫy mì, củ sắn
  bệnh khảm lá sắn: mì bị khảm, mì xoăn lá, khoai mì bị bệnh
  ngô: bắp, trái bắp, bắp lai, cây bắp, bắp ngô
  lạc: đậu phộng, đậu phụng, củ lạc, hột đậu phộng
  mía: cây mía, rẫy mía, ruộng mía, mía đường, mía cây
  chanh dây / chanh leo: chanh dây leo, mác mác, giàn chanh dây
  sầu riêng: trái sầu, cây sầu riêng, sầu monthong, vườn sầu
  dừa / cây dừa: trái dừa, vườn dừa, dừa xiêm
  cây ăn quả / cây ăn trái: cây trái, vườn trái cây, vườn cây, hoa trái
  rau an toàn / rau, củ, quả: rau sạch, rau không thuốc, rau xanh, rau cỏ, rau dưa
  lúa / lúa gạo: thóc, thóc gạo, hột lúa, thóc lúa, cây lúa
  lương thực / an ninh lương thực: cái ăn, gạo ăn, đủ ăn, thóc gạo dự trữ, gạo nước
  hoa, cây cảnh / cây cảnh: bông hoa, kiểng, cây kiểng, bon sai, mai tết, mai vàng
  nấm / trồng nấm: nấm rơm, làm nấm, trại nấm
  sâm / sâm ngọc linh: củ sâm, sâm núi, sâm quý
  mắc ca: hạt mắc ca, macca, cây mắc ca
  tái canh cà phê / tái canh: nhổ cà già trồng lại, trồng lại cà phê, phá cà già, thay vườn cà
  chuyển đổi cơ cấu cây trồng: đổi cây trồng, bỏ lúa trồng cây khác, trồng cây khác, đổi sang trồng
  xen canh / trồng xen: trồng chung nhiều cây, trồng xen kẽ, trồng ké
  luân canh: đổi cây theo vụ
  cánh đồng lớn / tích tụ đất đai: dồn ruộng, dồn điền đổi thửa, gom ruộng, ruộng liền thửa
  cơ giới hóa: dùng máy làm ruộng, máy cày, máy gặt, máy kéo, trâu sắt, máy cày máy gặt
  nông nghiệp hữu cơ / hữu cơ: trồng không hóa chất, làm nông sạch, trồng theo lối xưa, rau organic, organic
  VietGAP / tiêu chuẩn VietGAP: trồng theo chuẩn, rau có chứng nhận, viét gáp
  nhà màng, nhà lưới / nhà lưới: nhà kính trồng rau, nhà bạt trồng rau, nhà ni lông
  tưới tiết kiệm / tưới tiên tiến, tiết kiệm nước: tưới nhỏ giọt, tưới phun, béc tưới, tưới tự động
  canh tác / kỹ thuật canh tác: cách trồng, cách làm đất, cách chăm cây, cách làm ruộng
  chăm sóc cây trồng: chăm cây, bón cây, làm cỏ, tỉa cành, vun gốc
  phân bón hữu cơ / phân hữu cơ: phân chuồng, phân bò, phân trâu, ủ phân, phân xanh
  phân bón giả, kém chất lượng: phân dỏm, phân dởm, phân giả
  vật tư nông nghiệp: phân thuốc, phân tro, phân với thuốc, giống má phân thuốc
  sinh vật gây hại / phòng trừ sinh vật gây hại: sâu rầy phá lúa, chuột phá lúa, ốc bươu, ốc bươu vàng
  sinh vật gây hại / phòng trừ sinh vật gây hại: sâu keo, bọ phá cây
  bảo vệ thực vật: trị sâu, xịt thuốc, phun thuốc sâu, xịt sâu, trừ sâu
  bao gói thuốc bảo vệ thực vật: vỏ chai thuốc sâu, chai thuốc sâu, vỏ thuốc trừ sâu
  khuyến nông: cán bộ chỉ cách trồng, chỉ bà con trồng, dạy bà con trồng, dạy nông dân
  hợp tác xã nông nghiệp: htx nông nghiệp, hợp tác của nông dân, hợp tác xã làng
  trang trại / kinh tế trang trại: trại lớn, trại nuôi, nông trại, farm
  kinh tế tập thể: làm chung làm ăn, hùn nhau làm, cùng hùn, hùn vốn làm
  nông thôn mới nâng cao / nông thôn mới kiểu mẫu: làng quê kiểu mẫu, xã quê khang trang, quê nhà khang trang
  chương trình mỗi xã một sản phẩm: mỗi xã một món, xã nào có món nấy, món riêng của xã
  chế biến nông sản / chế biến sâu: sấy trái cây, rang xay, làm khô, phơi sấy
  sau thu hoạch / bảo quản nông sản: cất giữ sau gặt, trữ lúa, kho lạnh, trữ lạnh, phơi thóc
  chỉ dẫn sản xuất / nhật ký sản xuất: sổ ghi chép trồng trọt, ghi chép chăm cây, sổ ghi ruộng

  # chăn nuôi
  lợn / đàn lợn: heo, con heo, bầy heo, heo nái, heo thịt, ỉn
  bò / đàn bò: con bò, bầy bò, bò thịt, bò lai, bò sữa
  gia súc: trâu bò dê, súc vật, thú nuôi, trâu bò heo
  gia cầm: gà vịt, đàn gà, gà qué, gà vịt ngan ngỗng, con gà con vịt
  đàn vật nuôi / tổng đàn: bao nhiêu con heo bò, được mấy con, bầy đàn
  bò thịt chất lượng cao: bò ngoại, bò bê bê, giống bò tốt
  chăn nuôi tập trung / chăn nuôi công nghệ cao: trại heo lớn, nuôi heo trại lạnh, nuôi quy mô lớn, trại lạnh
  chăn nuôi nhỏ lẻ / chăn nuôi nông hộ: nuôi vài con ở nhà, nuôi lặt vặt, nuôi sau nhà, nuôi trong dân
  dịch tả lợn châu phi: dịch tả heo châu phi, heo chết hàng loạt, heo lăn ra chết, heo dịch, dịch heo châu phi
  cúm gia cầm: gà rù, gà toi, cúm gà, gà chết hàng loạt, toi gà
  lở mồm long móng: bò lở miệng, bệnh long móng, trâu bò long móng
  viêm da nổi cục: bò nổi cục, bò nổi u, bò nổi mụt
  tiêm phòng vật nuôi / tiêm phòng gia súc, gia cầm: chích ngừa cho bò, chích heo, chích ngừa gà, tiêm cho trâu bò
  tiêu hủy lợn / tiêu hủy gia súc, gia cầm: chôn heo, đốt heo chết, chôn heo bệnh, đem chôn gà
  khử khuẩn, tiêu độc / tiêu độc khử trùng: rắc vôi, xịt sát trùng, vôi bột, phun chuồng
  giết mổ / cơ sở giết mổ tập trung: lò mổ, mổ heo, làm thịt heo, giết heo, lò heo, lò thịt
  kiểm dịch động vật / kiểm soát giết mổ: soi thịt, đóng dấu thịt, xét thịt heo, trạm kiểm dịch
  thú y / cán bộ thú y: thầy thú y, người chích heo, bác sĩ thú y, ông thú y
  thức ăn chăn nuôi: cám heo, cám cò, cám gà, cám bã, thức ăn cho heo
  chất cấm trong chăn nuôi: thuốc tăng trọng, chất tạo nạc, heo tăng trọng
  chuồng trại: chuồng heo, chuồng bò, chuồng gà, chuồng nuôi
  chất thải chăn nuôi: phân heo, mùi heo, mùi chuồng, nước phân, hôi mùi heo, thúi mùi heo
  hầm biogas / khí sinh học: hầm ga, bể bi ô ga, bi ô ga
  nuôi ong / mật ong: con ong, đàn ong, thùng ong, ong mật
  nuôi tằm / trồng dâu nuôi tằm: con tằm, nong tằm, kén tằm, tằm tơ
  nuôi chim yến: nhà yến, loa yến, tiếng chim yến, tổ yến
  động vật hoang dã: thú hoang, con thú rừng, chim trời, thịt rừng
  săn bắt, buôn bán động vật hoang dã: săn thú, bẫy thú, săn bắn, đặt bẫy, bẫy chim, bán thịt rừng
  chó, mèo / quản lý đàn chó, mèo: chó chạy rông, chó hoang, thả chó, rọ mõm, bắt chó thả rông

  # rừng
  kiểm lâm / chi cục kiểm lâm: lính rừng, ông kiểm lâm, người gác rừng, cán bộ rừng
  chủ rừng / ban quản lý rừng: người giữ rừng, chủ của rừng, bên giữ rừng
  giao khoán bảo vệ rừng / giao rừng: nhận khoán rừng, giao rừng cho dân, dân nhận giữ rừng, khoán rừng
  dịch vụ môi trường rừng / chi trả dịch vụ môi trường rừng: tiền giữ rừng, tiền rừng, tiền công giữ rừng
  trồng rừng: trồng lại rừng, phủ xanh đồi trọc, trồng keo, trồng cây gây rừng
  rừng trồng: rừng keo, rừng bạch đàn, keo lai, cây keo
  rừng tự nhiên: rừng già, rừng xanh, rừng nguyên sinh, rừng gốc
  rừng phòng hộ / rừng đặc dụng: rừng chắn gió, rừng đầu nguồn, rừng cấm, rừng giữ nước
  vườn quốc gia / khu bảo tồn thiên nhiên: rừng quốc gia, khu rừng quý, rừng giữ thú
  độ che phủ rừng / tỷ lệ che phủ rừng: rừng còn bao nhiêu, rừng phủ mấy phần, còn bao nhiêu rừng
  lấn chiếm đất rừng: xâm chiếm rừng, lấn rừng, chiếm đất rừng, lấn đất rừng, xâm lấn rừng
  lâm sản / vận chuyển lâm sản trái phép: gỗ lậu, chở gỗ lậu, chở gỗ, cưa gỗ lậu, buôn gỗ
  lâm sản ngoài gỗ: măng rừng, mây tre, mật rừng, rau rừng, nấm rừng
  vườn ươm / cây giống lâm nghiệp: ươm cây, vườn cây con, cây con
  cây xanh / trồng cây xanh: trồng cây bóng mát, cây bóng mát, cây ven đường, tết trồng cây
  chuyển mục đích sử dụng rừng: lấy rừng làm việc khác, phá rừng làm dự án, đổi rừng
  chứng chỉ rừng / chứng chỉ rừng bền vững: rừng có chứng nhận, giấy chứng nhận rừng
  đốt thực bì / thực bì: đốt cỏ rác rẫy, đốt nương, đốt cỏ, un rẫy

  # biển, cá
  ngành thủy sản: nghề cá, nghề biển, nghề chài lưới
  khai thác thủy sản / đánh bắt hải sản: đi biển, ra khơi, đánh cá, thả lưới, đi câu, kéo lưới, chài lưới
  khai thác hải sản xa bờ / tàu cá xa bờ: đi khơi, khơi xa, đánh bắt xa bờ, đi biển dài ngày
  khai thác ven bờ: đánh cá gần bờ, lưới ven bờ, đi lộng
  đánh bắt tận diệt / xung điện: chích điện, xiệc điện, kích cá, chích cá, nổ mìn bắt cá, giã cào, cào bay
  chống khai thác IUU / gỡ thẻ vàng: bị thẻ vàng, châu âu phạt cá, thẻ vàng châu âu
  tàu cá vi phạm vùng biển nước ngoài: tàu bị nước ngoài bắt, lấn biển nước khác, qua biển nước khác, tàu bị bắt
  thiết bị giám sát hành trình tàu cá / VMS: máy định vị trên tàu, tắt máy định vị, máy dò tàu cá
  tàu cá 3 không / tàu cá không đăng ký: tàu ba không, ghe không số, tàu không giấy tờ, ghe chui
  đăng ký tàu cá / đăng kiểm tàu cá: làm giấy tàu, giấy ghe, giấy tờ ghe, khám tàu
  cảng cá / bến cá: bến ghe, chỗ ghe đậu, chỗ cập cá, bến đậu ghe
  khu neo đậu tránh trú bão: chỗ tránh bão cho ghe, chỗ núp bão, ghe núp bão, neo tàu tránh bão
  nhật ký khai thác / sản lượng qua cảng: sổ ghi chuyến biển, sổ đi biển, ghi cá lên bờ
  cá ngừ đại dương / cá ngừ: cá bò gù, câu cá ngừ, cá ngừ mắt to
  tôm thẻ / nuôi tôm nước lợ: tôm thẻ chân trắng, ao nuôi tôm, vuông tôm, hồ nuôi tôm, tôm sú
  nuôi lồng bè / nuôi biển: bè cá, bè tôm hùm, cá bè, nuôi cá lồng
  dịch bệnh thủy sản: tôm chết, cá chết, cá chết trắng, tôm đốm trắng, cá nổi trắng
  bảo vệ nguồn lợi thủy sản / thả cá giống: thả cá, phóng sinh cá, cá cạn dần, giữ nguồn cá, thả cá con
  hậu cần nghề cá: đá cây dầu nhớt, bán đá cho ghe, vựa cá, đá lạnh cho ghe
  rùa biển, san hô / hệ sinh thái biển: rạn san hô, con vích, rùa đẻ
  diêm dân / sản xuất muối: ruộng muối, làm muối, nghề muối, muối hột, dân làm muối

  # thời tiết, thiên tai
  dự báo thời tiết / dự báo, cảnh báo thiên tai: coi thời tiết, mai mưa không, trời có mưa không
  dự báo thời tiết / dự báo, cảnh báo thiên tai: trời thế nào, tin thời tiết
  áp thấp nhiệt đới / bão: áp thấp, bão tới, bão đổ bộ, cơn bão, bão về, bão vô
  mưa lớn: mưa to, mưa như trút, mưa thúi đất, mưa dầm, mưa dai, mưa tầm tã
  lũ / lũ quét: nước lũ, lũ ống, lũ về, nước nguồn đổ về, nước lên, nước lớn
  nắng nóng: nóng nực, trời nóng, nắng gắt, nắng cháy da, nóng như thiêu, oi bức
  hạn hán / hạn hán, xâm nhập mặn: khô hạn, thiếu nước tưới, ruộng khô, nứt nẻ, đất nứt nẻ
  xâm nhập mặn: nước mặn tràn vào, nước nhiễm mặn, nước mặn, mặn xâm nhập
  rét đậm, rét hại / không khí lạnh: rét mướt, trời lạnh, lạnh căm, trời rét, gió bấc, lạnh teo
  dông, lốc, sét, mưa đá / dông lốc: mưa đá, sét đánh, gió lốc, sấm sét, gió giật, tố lốc
  sạt lở bờ sông, bờ biển: sông lở, biển lấn, sóng đánh sập, biển ăn vào, bờ sông lở, xâm thực biển
  triều cường: nước biển dâng, sóng lớn tràn bờ, con nước lớn
  động đất: đất rung, rung chuyển, đất rung nhà lắc, rung lắc nhà
  sơ tán / di dời dân: chạy lụt, chạy bão, đưa dân đi tránh, dời dân khỏi chỗ lũ, đi tránh bão, lên chỗ cao
  phương châm bốn tại chỗ / bốn tại chỗ: tự lo tại chỗ, 4 tại chỗ, lo sẵn tại chỗ
  trực ban / trực 24/24: túc trực, trực đêm, trực suốt ngày đêm, canh bão
  cứu nạn, cứu hộ / tìm kiếm, cứu nạn: cứu người bị nạn, cứu người bị lũ, tìm người mất tích, đi tìm người, vớt người
  mất tích: mất tăm, không thấy đâu, mất dạng, không tìm thấy
  khắc phục hậu quả thiên tai: dọn dẹp sau bão, sửa nhà sau bão, sau lũ làm gì, dựng lại nhà sau bão, hết bão làm gì
  nhà bị tốc mái / nhà bị hư hại: bay nóc, tốc mái, tróc nóc, nhà sập, sập nhà, bay mái
  thiệt hại do thiên tai: bão làm hư gì, lũ cuốn mất, trôi mất nhà, bão phá bao nhiêu, lũ cuốn
  quỹ phòng, chống thiên tai: tiền đóng chống bão, quỹ chống bão, quỹ bão lụt
  hồ chứa / an toàn hồ đập: hồ nước, cái đập, bờ đập, vỡ đập, bể đập, hồ thủy lợi
  xả lũ / vận hành hồ chứa: xả nước hồ, mở cửa đập, thủy điện xả nước, xả đập, tích nước
  đê điều / kè: bờ đê, bờ kè, đắp đê, đắp bờ, kè đá, con đê
  hồ chứa thủy lợi / công trình thủy lợi: đập tưới, mương bê tông, kênh dẫn nước, bờ mương, trạm bơm, con mương
  cống, rãnh / tiêu úng: tháo nước, bơm nước ra, thoát úng, tát nước
  nguồn nước tưới / điều tiết nước: chia nước, dẫn nước, nước cho ruộng, lấy nước ruộng
  biến đổi khí hậu / ứng phó biến đổi khí hậu: khí hậu thay đổi, trời đất thay đổi
  biến đổi khí hậu / ứng phó biến đổi khí hậu: mưa nắng thất thường, trái gió trở trời
  ứng phó: đối phó, chống chọi, chống đỡ, xử trí, đương đầu

  # môi trường
  bảo vệ môi trường: giữ sạch môi trường, giữ cho sạch, giữ môi trường sạch, sống xanh
  ô nhiễm không khí / chất lượng không khí: khói xe, bụi mù, khói đen, mùi khét, không khí dơ, bụi mịn
  ô nhiễm nguồn nước: nước đen, nước hôi, sông ô nhiễm, suối đen, nước đổi màu, xả bẩn ra sông
  tiếng ồn / ô nhiễm tiếng ồn: ồn ào, mở loa to, ầm ĩ, inh ỏi, hát hò ồn ào
  rác thải sinh hoạt / chất thải rắn sinh hoạt: rác trong nhà, rác nhà dân, rác hằng ngày, rác chợ
  thu gom, vận chuyển rác thải / thu gom rác: lấy rác, xe rác, gom rác, hốt rác, đổ rác mấy giờ, xe lấy rác
  phân loại rác tại nguồn: chia rác ra, tách rác, để riêng rác, rác nào ra rác nấy
  bãi chôn lấp / khu xử lý chất thải: chỗ đổ rác, hố rác, bãi đổ rác, chôn rác, núi rác
  đốt rác phát điện / nhà máy xử lý rác: lò đốt rác, đốt rác, nhà máy rác
  rác thải nhựa: bịch ni lông, bao ni lông, túi ni lông, chai nhựa, đồ nhựa, nhựa dùng một lần
  chất thải nguy hại / chất thải y tế: rác độc, rác bệnh viện, rác nguy hiểm, hóa chất thải
  vứt rác bừa bãi / xả rác không đúng nơi quy định: quăng rác, vứt rác ra đường, vất rác, xả bậy, đổ trộm rác, vứt bậy
  phí vệ sinh môi trường / giá dịch vụ thu gom: tiền rác, tiền đổ rác, tiền lấy rác
  xử lý nước thải / hệ thống xử lý nước thải: lọc nước thải, bể lọc nước thải, làm sạch nước thải
  xả thải trái phép: xả trộm, xả lén, lén xả ra sông, xả chui
  đánh giá tác động môi trường: giấy môi trường, báo cáo dtm
  giấy phép môi trường: phép môi trường, giấy cho xả thải
  cơ sở gây ô nhiễm: nhà máy xả bẩn, trại heo hôi thối, chỗ gây ô nhiễm, lò gạch khói
  vệ sinh môi trường: dọn vệ sinh, quét dọn, dọn dẹp đường làng, quét đường, phát quang
  cảnh quan / chỉnh trang cảnh quan: đường hoa, đẹp mắt, cho đẹp, cho sạch đẹp, xanh sạch đẹp
  kinh tế xanh / tăng trưởng xanh: làm ăn sạch, phát triển sạch
  kinh tế tuần hoàn: tái chế, dùng đi dùng lại, không bỏ phí thứ gì, biến rác thành tiền
  tín chỉ các-bon rừng: bán hơi rừng, bán khí rừng, tiền từ khí rừng, bán tín chỉ rừng
  giảm phát thải / net zero: bớt khói, bớt khí thải, bớt xả khói, giảm khí nhà kính
  khai thác khoáng sản trái phép: đào trộm, hút cát trộm, đào vàng trộm, cát tặc, múc đất trộm, đào đãi vàng
  hoàn thổ / phục hồi môi trường: lấp lại hố, san lấp lại, lấp hố mỏ, trả lại mặt đất
`;

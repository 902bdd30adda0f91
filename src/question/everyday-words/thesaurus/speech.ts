/** Quantities, times, states, verbs and turns of ordinary speech. */
export const SPEECH = `
  # số lượng, mức độ
  tỷ lệ: bao nhiêu phần, mấy phần, mấy phần trăm, bao nhiêu phần trăm, chiếm mấy phần, phần trăm bao nhiêu
  tổng số: cả thảy, tất thảy, hết thảy, tổng cộng lại, gộp lại bao nhiêu, vị chi, tất tần tật
  số lượng: đông bao nhiêu, nhiều cỡ nào, nhiều hay ít
  khoảng: chừng, độ chừng, cỡ, cỡ chừng, áng chừng, xấp xỉ, ước chừng, đâu chừng
  gần: ngót, ngót nghét, ngót ngét, gần gần, suýt soát, sấp xỉ
  trên / hơn: già nửa, hơn nữa, trên dưới, nhỉnh hơn, hơn chút
  một nửa / 50%: phân nửa, nửa số, một nửa, nửa phần, năm mươi phần trăm
  gấp đôi: gấp hai, nhân đôi, hai lần hơn, tăng gấp đôi
  đa số / phần lớn: hầu hết, quá nửa, đại đa số, gần hết, phần đông, đa phần
  toàn bộ / 100%: trọn vẹn, cả trăm phần trăm, trăm phần trăm, hết sạch, không sót, không chừa ai, đủ hết
  một số: vài, một vài, dăm ba, mấy cái, vài ba, đôi ba, một mớ, năm ba
  chỉ còn / duy nhất: còn mỗi, còn có mỗi, còn đúng, vỏn vẹn, có mỗi, còn lại mấy
  tối thiểu / ít nhất: thấp nhất cũng, tối thiểu cũng, ít gì cũng, chí ít
  tối đa: nhiều nhất, cao nhất, kịch trần, hết cỡ, kịch khung
  tăng: nhảy lên, vọt lên, leo lên, đội lên, nhích lên, lên thêm, tăng thêm
  giảm: tụt, sụt, hạ xuống, đi xuống, rớt xuống, tụt xuống, sụt giảm, tuột
  xuống còn: giờ còn, nay còn, còn lại là, rút còn, tụt còn
  quy mô lớn: bự, to lớn, hoành tráng, to đùng, quy mô to
  triệu đồng: triệu bạc
  tỷ đồng: tỷ bạc, tỉ bạc
  đạt / đạt được: lên tới, lên đến, được tới
  vị trí / thứ hạng: đứng thứ mấy, hạng mấy, xếp thứ mấy, đứng hạng, đứng thứ
  cao nhất / dẫn đầu: nhất bảng, đầu bảng, đứng đầu bảng, số một, vô địch, hơn hết
  thấp nhất: bét bảng, chót bảng, hạng chót, cuối bảng, kém nhất, đứng bét
  trường hợp: bao nhiêu ca, số ca, mấy ca, bao nhiêu vụ, số vụ, mấy vụ
  lượt: lần ghé, lần vào
  chưa xác định: chưa rõ, không rõ, chưa biết, chưa ra, chưa tìm ra, còn mù mờ

  # thời gian
  ngày: hôm, bữa, ngày giờ nào, bữa nào, hôm nào
  hiện nay: giờ này, lúc này, bây giờ, giờ đây, bi giờ, thời buổi này, dạo này, hồi này, hiện giờ, giờ
  trong thời gian tới / thời gian tới: sắp tới, mai mốt, sắp đây, nay mai, rồi đây, tới đây, sau này, mai này, sắp sửa
  thời gian qua: vừa rồi, mới đây, hồi trước, dạo trước, bữa giờ, mấy bữa nay, hổm rày, lâu nay, bấy lâu, hồi giờ, gần đây
  từ đầu năm: từ tết đến giờ, từ tết tới giờ, đầu năm tới giờ, mấy tháng nay, từ đầu năm tới giờ
  06 tháng cuối năm / 6 tháng cuối năm: nửa cuối năm, nửa năm cuối, nửa sau của năm, nửa năm sau, nửa năm còn lại
  06 tháng đầu năm / 6 tháng đầu năm: nửa đầu năm, nửa năm đầu
  cuối năm: gần tết, hết năm, tàn năm
  năm trước: năm ngoái, năm rồi, năm qua
  năm sau: sang năm, năm tới, qua năm
  quý I: ba tháng đầu năm, quý một, 3 tháng đầu năm
  quý II: quý hai
  quý III: quý ba
  quý IV: quý bốn, quý tư, ba tháng cuối năm, quý cuối
  thứ 5: thứ năm
  giai đoạn: thời kỳ, chặng, quãng, khoảng thời gian
  tầm nhìn: nhìn xa, về lâu dài
  còn: hãy còn, vẫn còn
  lần thứ nhất: lần đầu, lần đầu tiên, lần một
  lâu dài: dài hơi, về lâu về dài, lâu bền, bền lâu
  trước mắt: trước tiên, trước hết

  # hành động
  cung cấp: đưa cho, cho ra dùng, đem lại cho, cấp cho
  tham gia: góp mặt, chung tay vào, vào cùng, dự vào, góp phần vào, nhập cuộc
  tổ chức: bày ra, mở ra tổ chức, đứng ra tổ chức, làm ra sự kiện
  tiếp cận: với tới, biết tới, đến gần, lại gần, với được
  đáp ứng: theo kịp, đủ sức, chiều theo, đủ đáp
  phát hiện: tìm ra, bắt gặp, thấy được, lộ ra, khui ra
  xác định: biết rõ, chỉ rõ, tìm cho ra, làm cho rõ
  phân loại: chia loại, xếp loại ra, chia nhóm, tách ra
  quản lý: trông nom, coi ngó, cai quản, nắm giữ
  lập kế hoạch / xây dựng kế hoạch: lên kế hoạch, tính toán trước, vạch kế hoạch, lên lịch
  hình thành: nên hình, thành hình, dựng nên hình, mọc lên
  khảo sát: đi xem thực tế, đi coi, dò hỏi, đi thực tế, thăm dò, hỏi dân xem
  phục vụ: lo cho dân, hầu dân, giúp dân
  áp dụng: đem vào dùng, đem áp vào, vận dụng
  ứng dụng công nghệ: đem công nghệ vào, xài công nghệ
  mở rộng: nới rộng, nới ra, làm to ra, bành trướng
  lồng ghép: làm chung với việc khác, ghép chung, kẹp chung, gộp chung
  phổ cập: làm cho ai cũng biết, ai cũng biết, phổ biến rộng, ai cũng có
  khuyến khích: động viên, cổ vũ, vỗ về, khích lệ, ủng hộ
  tạo điều kiện / tạo điều kiện thuận lợi: giúp cho dễ, mở đường cho, dễ dàng cho, tạo thuận lợi
  thuận lợi: dễ dàng, suôn sẻ, trơn tru, xuôi chèo mát mái, êm xuôi
  thông suốt: không tắc, trôi chảy, chạy êm, thông thoáng
  phức tạp: rối rắm, lằng nhằng, rắc rối lắm, khó nhằn, nhiêu khê
  phối hợp chặt chẽ / chặt chẽ: sát sao, khăng khít
  đầy đủ: đủ thứ, trọn bộ, đủ cả, không thiếu
  ổn định: vững vàng, đều đặn
  bền vững: lâu bền vững, chắc chắn lâu dài
  hiện đại / tiên tiến: tân tiến, tối tân, xịn sò, hiện đại nhất
  quan trọng: cốt tử, sống còn, then chốt, hệ trọng, trọng đại
  nòng cốt: đầu tàu, xương sống, rường cột, trụ cột, cột trụ
  đề nghị: nhờ vả
  cần thiết: cần kíp, cần lắm
  nhu cầu: cần dùng, muốn có, mong muốn của dân
  vai trò: phần việc của ai
  cơ chế, chính sách / chính sách: cách ưu đãi, chế độ nhà nước, ưu đãi, luật lệ ưu đãi, ưu đãi gì
  thể chế: luật lệ chung, khung luật
  hành lang pháp lý: khung pháp lý, chỗ dựa luật, cơ sở luật
  quyền lợi / quyền và lợi ích hợp pháp: quyền lợi, được hưởng gì, lợi lộc
  điều kiện: đòi hỏi gì, cần những gì, phải có gì, yêu cầu gì mới được
  đủ điều kiện: đạt yêu cầu, đủ tiêu chuẩn, đủ chuẩn, hợp lệ
  đối tượng: ai được, những ai được, dành cho ai, cho những ai
  địa chỉ: link, đường link
  cơ quan / đơn vị: chỗ nào lo, bên nào lo, ông nào lo, nơi nào lo, ai lo, ai coi, bên nào
  sở, ngành / sở, ban, ngành: mấy sở, mấy ông sở
  phát sinh: nảy ra, nảy sinh, lòi thêm
  ảnh hưởng: đụng tới, dính tới, tác động
  hậu quả: hệ lụy, di hại, tai hại
  nỗ lực / phấn đấu: cố gắng, ráng, gắng sức, cố sức, ráng sức
  sẵn sàng: chuẩn bị xong, đâu vào đó
  nhanh chóng: mau, lẹ, nhanh gọn, chóng vánh, lẹ làng, cái rụp
  liên tục: suốt ngày, không nghỉ, hoài hoài
  thay thế: thế chỗ, thế vào, đổi cái khác
  đồng ý / thống nhất: ưng thuận, bằng lòng cho
  từ chối: không chịu, lắc đầu
  so với: đem so, sánh với
`;

/** How authorities work: duties, deadlines, reports, meetings, states of a task. */
export const WORK = `
  # giữ nguyên cả cụm
  vai trò: vai trò
  trò chơi: trò chơi
  lĩnh vực: lĩnh vực
  lãnh đạo: lãnh đạo
  bản lĩnh: bản lĩnh
  lãnh thổ: lãnh thổ
  quán triệt: quán triệt
  tập quán: tập quán
  vận tải: vận tải
  đăng tải: đăng tải
  quá tải: quá tải
  sắp xếp: sắp xếp
  xếp loại: xếp loại
  cử tri: cử tri
  bầu cử: bầu cử
  đề cử: đề cử
  dạy học: dạy học
  giảng dạy: giảng dạy
  nhân dân: nhân dân
  nông dân: nông dân
  ngư dân: ngư dân
  bình dân: bình dân

  # nhiệm vụ, phân công
  nhiệm vụ: việc phải làm, đầu việc, việc được giao, phần việc, công việc phải làm
  nhiệm vụ trọng tâm / trọng tâm: việc chính, việc lớn nhất, việc quan trọng, việc hàng đầu, việc cốt lõi, việc gấp
  nhiệm vụ thường xuyên / thường xuyên: việc làm đều, việc làm suốt, việc hằng ngày, làm hoài, đều đều
  nhiệm vụ được giao / giao nhiệm vụ: trên giao, trên giao xuống, được trên giao, giao việc
  chủ trì / cơ quan chủ trì: cầm đầu, đứng ra lo, chịu trách nhiệm chính, đứng mũi chịu sào, làm chính, đứng chính, phụ trách chính, cầm trịch, cầm cái
  phối hợp / cơ quan phối hợp: bắt tay, làm cùng, hợp sức, chung tay, làm chung, phụ giúp, làm phụ, hiệp lực, kết hợp làm, làm với nhau, cùng nhau làm
  tham mưu: bày mưu, giúp việc cho lãnh đạo, đề xuất cho sếp
  phân công: chia việc, giao người, cắt việc, ai làm việc gì
  phân cấp, phân quyền / phân cấp: giao quyền, chia quyền, trao quyền, giao xuống dưới, đẩy xuống cấp dưới, cho xã tự quyết
  ủy quyền: nhờ ký thay, giao quyền ký, cho làm thay, thay mặt ký
  thẩm quyền: quyền hạn, quyền được làm, trong tay ai quyết, ai có quyền, quyền quyết
  trách nhiệm: bổn phận, phần trách nhiệm, ai chịu
  chịu trách nhiệm / trách nhiệm của người đứng đầu: đứng ra chịu, đầu tàu chịu, sếp chịu trách nhiệm, ai phải chịu, gánh trách nhiệm
  rõ người, rõ việc: ai làm gì, việc nào người nấy, việc ai nấy làm
  né tránh / đùn đẩy / dùn đẩy: đổ việc, đẩy việc, đổ cho người khác, đổ việc cho người khác, trốn việc, né việc, đá bóng, đá qua đá lại, đá trách nhiệm, đổ thừa, sợ trách nhiệm, sợ sai, sợ làm sai, ngại làm
  trì trệ / chậm tiến độ: ì ạch, dậm chân, giậm chân, lề mề, ì ra, rề rà, kéo dài lê thê, câu giờ, dây dưa, nhùng nhằng, chần chừ
  xem nhẹ / chưa quan tâm: coi thường, coi nhẹ, lơ là, không coi trọng, xem thường, bỏ bê, không để ý, không để tâm, ngó lơ, chểnh mảng, sao nhãng, hờ hững
  e ngại / tâm lý e ngại: ngại, ngại dùng, rụt rè, không dám dùng, ngại thay đổi
  chú trọng / quan tâm: coi trọng, để ý, để tâm, lo cho, dốc sức cho
  kiên quyết / quyết liệt: mạnh tay, gắt gao, thẳng tay, làm tới nơi tới chốn, làm căng, quyết tâm làm, rốt ráo
  khẩn trương: gấp, gấp rút, làm gấp, mau lẹ, hối hả, làm ngay, tức tốc
  đẩy nhanh tiến độ / đẩy nhanh: thúc cho nhanh, làm nhanh lên, hối thúc, chạy nước rút, tăng tốc, tăng tốc độ làm, chạy đua
  thúc đẩy / đẩy mạnh: làm mạnh, đẩy lên, làm mạnh hơn, tăng cường làm, kích lên
  đôn đốc: hối, nhắc nhở, giục, thúc giục, đốc thúc, nhắc việc, hối thúc làm
  theo dõi / giám sát: để mắt, trông chừng, dòm ngó, dõi theo, canh chừng, coi sóc, trông coi, canh me
  kiểm tra: soát, rà xét, dò xét, soát lại, xem xét lại, kiểm lại, coi lại, check, kiểm soát lại, ngó qua
  thanh tra: đoàn kiểm tra, bị thanh tra, soi sai phạm
  kiểm toán: soi sổ sách, soát sổ sách, soi tiền bạc
  rà soát: xem lại, coi lại hết, dò lại, lọc lại, soát xét, rà lại, kiểm kê lại
  đánh giá / xếp loại: chấm điểm, bình xét, nhận xét, cho điểm, xếp hạng, đo xem tốt hay dở, chấm công trạng
  thi đua / khen thưởng / xếp loại: bình bầu, bình bầu thi đua, thưởng, tặng thưởng, biểu dương, bằng khen, giấy khen, được khen, khen ngợi
  xử lý trách nhiệm / xem xét xử lý / kỷ luật: phạt, bị phạt, kỷ luật, bị xử, trị tội, chịu phạt, bị phê bình, bị khiển trách, kiểm điểm, bị gõ đầu
  phê bình: chê trách, la mắng, nhắc tên, nêu tên
  chế tài / xử phạt: hình phạt, mức phạt, cách phạt

  # tiến độ, thời hạn
  tiến độ: chạy tới đâu, làm đến đâu, làm tới đâu rồi, tới đâu rồi, đến đâu rồi, đã đến đâu, mức làm được
  thời hạn / thời gian hoàn thành: hạn chót, hạn cuối, deadline, chậm nhất khi nào, trước ngày nào, phải xong khi nào, bao giờ phải xong, hạn nào, kỳ hạn, chừng nào phải xong
  đúng hạn / đúng tiến độ: kịp, kịp thời, đúng hẹn, kịp hạn, đúng lịch, đúng ngày hẹn, không trễ, kịp tiến độ
  quá hạn / trễ hạn / chậm: trễ, làm trễ, muộn, quá hẹn, lỡ hẹn, trễ hẹn, sai hẹn, trễ hạn, lỡ hạn, bể kế hoạch, trễ nải, vỡ tiến độ, trật hẹn, lố hạn, hết hạn
  quá hạn chưa hoàn thành: hết hạn chưa xong, trễ chưa xong, quá hạn chưa xong, tồn đọng, nợ việc, việc tồn, còn nợ, chưa xong mà đã trễ
  chậm tiến độ / còn chậm: chậm chạp, làm chậm, bị chậm, chậm trễ, chậm như rùa, đi chậm
  hoàn thành: làm xong, xong xuôi, xong, hoàn tất, làm rồi, xong hết, đã làm được, kết thúc, đâu vào đấy, hoàn tất xong
  chưa hoàn thành: chưa xong, làm chưa xong, còn dang dở, dở dang, chưa làm xong, còn làm dở, bỏ dở
  cơ bản hoàn thành / hoàn thành: gần xong, sắp xong, gần như xong, xong gần hết
  đang thực hiện / đang triển khai: đang làm, còn đang làm, đang chạy, làm dở, đang làm dở
  chưa thực hiện / chưa triển khai: chưa làm, chưa bắt đầu, chưa động đến, chưa đụng tới, nằm im, chưa nhúc nhích, bất động, chưa khởi động
  triển khai: bắt tay làm, đem ra làm, bắt tay vào, khởi động, làm tới, xúc tiến, cho chạy, đưa ra làm
  đưa vào sử dụng / đưa vào vận hành / đưa vào khai thác: cho dùng, đem ra dùng, bắt đầu dùng, chạy thật, chạy chính thức, đã chạy, mở cho dùng, đi vào chạy
  vận hành: cho máy chạy, chạy máy, điều khiển máy, chạy ổn
  chưa ổn định / không ổn định: chập chờn, lúc được lúc không, trục trặc, hay lỗi, hay hỏng, chạy không ổn, lúc chạy lúc không, phập phù, cà giật, giật lag
  gián đoạn / không gián đoạn: đứt quãng, đứt gánh, ngắt quãng, bị ngắt, ngưng giữa chừng
  sự cố: hỏng hóc, trục trặc máy, hư hỏng, trục trặc kỹ thuật, gặp nạn
  thí điểm / mô hình điểm: làm thử, chạy thử, thử trước, làm mẫu, nơi làm mẫu, làm điểm, thử nghiệm trước, test thử
  nhân rộng / mở rộng: làm rộng ra, lan ra, bắt chước làm theo, mở ra nhiều nơi, làm nhiều nơi, phủ ra, nhân ra
  kiểu mẫu: làm gương, mẫu mực, đáng học theo
  duy trì: giữ vững, giữ nguyên, giữ được, tiếp tục giữ
  kết quả: được gì, ra sao rồi, làm được gì, thành quả, làm ăn thế nào, thu được gì
  kết quả nổi bật / nổi bật: điểm sáng, đáng khoe, đáng kể nhất, làm tốt nhất, thành tích, thành công lớn, nổi trội
  hiệu quả: được việc, có ích, ăn thua, có tác dụng, đáng đồng tiền, ra trò, nên hồn
  chất lượng: tốt xấu, độ tốt
  tồn tại, hạn chế / hạn chế: chỗ yếu, cái dở, khuyết điểm, mặt yếu, chưa tốt, chỗ chưa được, yếu kém, thiếu sót, bất cập, nhược điểm, còn kém
  nguyên nhân: vì đâu, căn nguyên, do đâu, cớ sao, lý do, căn do, gốc rễ, tại cái gì
  nguyên nhân khách quan / khách quan: do bên ngoài, không phải lỗi mình, do hoàn cảnh, tại hoàn cảnh
  nguyên nhân chủ quan / chủ quan: do mình, lỗi tại mình, tự mình gây ra
  bài học kinh nghiệm / bài học: rút kinh nghiệm, bài học rút ra, học được gì, rút ra điều gì
  khó khăn / vướng mắc: trở ngại, mắc kẹt, chỗ kẹt, rắc rối, kẹt, ách tắc, tắc nghẽn, điểm nghẽn, nút thắt, khúc mắc, lấn cấn, gian nan, vướng víu, kẹt chỗ nào, mắc chỗ nào
  tháo gỡ / khắc phục / giải pháp: xoay xở, gỡ, gỡ rối, lối ra, cách giải, gỡ vướng, gỡ khó, cách chữa, sửa sai, hướng ra, đường ra, cách khắc phục, biện pháp
  trùng lặp / chồng chéo: trùng nhau, chồng nhau, đè lên nhau, giẫm chân nhau, làm hai lần, làm trùng
  đồng bộ: khớp nhau, ăn khớp, cùng lúc, đều khắp
  nguy cơ: có thể xảy ra, mối lo, sợ rằng, đe dọa, rủi ro
  phòng ngừa: ngăn trước, ngừa trước, phòng trước, đề phòng, lo trước, chặn trước
  ngăn chặn / đẩy lùi: chặn lại, chặn đứng, cản lại, dẹp
  bảo đảm / đảm bảo: chắc chắn có, lo cho đủ, giữ cho
  ưu tiên: làm trước, lo trước tiên, đặt lên đầu, nhường cho trước
  đột phá: bước nhảy, bứt phá, nhảy vọt, làm khác hẳn
  điểm mạnh: chỗ mạnh, mặt mạnh, thế mạnh, lợi thế, sở trường
  điểm yếu: chỗ yếu kém, mặt kém, sở đoản
  tiềm năng: còn phát triển được, của để dành, nguồn chưa khai thác

  # họp hành, báo cáo
  báo cáo: thưa lại, báo lên, trình bày lại, bẩm báo, thuật lại
  báo cáo định kỳ / định kỳ: báo đều, theo kỳ, đều đặn báo, cứ đến kỳ
  báo cáo đột xuất / đột xuất: bất thường, bất ngờ, bất chợt, phát sinh đột ngột
  hằng tuần / hàng tuần: mỗi tuần, tuần nào cũng, tuần một lần, cứ mỗi tuần
  hằng tháng / hàng tháng: mỗi tháng, tháng nào cũng, từng tháng, tháng một lần
  hằng ngày / hàng ngày: mỗi ngày, ngày nào cũng, từng ngày
  hằng năm / hàng năm: mỗi năm, năm nào cũng, từng năm
  tổng hợp: gom lại, góp lại, cộng lại, gom báo cáo, thu gom lại
  thống kê: đếm, đếm xem, tính đếm, kê khai số, kiểm đếm
  cập nhật: đưa số mới, bổ sung cái mới, làm mới, update, nhập thêm
  sơ kết, tổng kết / tổng kết: nhìn lại, đúc kết
  họp / phiên họp: ngồi lại, gặp bàn, cuộc họp, buổi họp, hội họp, gặp nhau bàn, giao ban
  hội nghị: cuộc hội, hội nghị lớn, buổi gặp mặt
  hội thảo: buổi bàn luận, buổi trao đổi, chỗ bàn chuyên môn
  kết luận / thông báo kết luận: chốt lại, sếp chốt, chốt ý, kết lại, ý chốt
  chỉ đạo: sai bảo, dặn dò, ra lệnh, sai khiến, lệnh xuống, yêu cầu của sếp, căn dặn, dặn
  điều hành: cầm lái, chèo lái, dẫn dắt, cầm cương, lèo lái
  quán triệt: nói cho thấm, học kỹ nghị quyết, nói cho cán bộ hiểu
  nhận thức: hiểu biết, sự hiểu, cách nghĩ, ý thức, nếp nghĩ
  cam kết: hứa, lời hứa, hứa hẹn, cam đoan, thề
  ban chỉ đạo: ban lãnh đạo chung, nhóm chỉ đạo, tổ chỉ huy
  tổ giúp việc: nhóm giúp việc, tổ phụ việc, nhóm hỗ trợ ban
  thành lập: lập ra, mở ra, dựng lên, lập nên, mới lập, cho ra đời, khai sinh ra
  kiện toàn: sắp lại nhân sự, làm lại ban, thay người trong ban, củng cố lại
  sáp nhập / hợp nhất / sắp xếp: gộp, nhập lại, ghép lại, dồn lại, nhập vào nhau, gom hai tỉnh, nhập tỉnh, nhập xã, gộp tỉnh, gộp xã
  giải thể: dẹp luôn, xóa sổ, đóng cửa luôn
  chính quyền địa phương hai cấp / chính quyền 2 cấp / hai cấp: bỏ huyện, không còn huyện, bỏ cấp huyện, tỉnh với xã
  mô hình: kiểu làm, cách tổ chức
  phong trào: cuộc vận động, rộ lên, nhà nhà làm
  tuyên truyền: loan tin, phổ biến cho biết, nói cho dân biết, vận động, rao cho dân nghe, rỉ tai, giải thích cho dân, phổ biến cho dân, nói cho dân hiểu
  hướng dẫn: chỉ dẫn, bày cách, bày vẽ, chỉ bảo, chỉ cách, cầm tay chỉ việc, chỉ cho, dạy cách
  tập huấn / bồi dưỡng / đào tạo: dạy, huấn luyện, học nghề, dạy nghề, đi học lớp, mở lớp, lớp học cho cán bộ, dạy cho, luyện tập, rèn nghề, kèm cặp
  hợp tác: làm ăn chung, bắt tay nhau, hợp tác làm ăn
  hợp tác quốc tế: làm ăn với nước ngoài, bắt tay nước ngoài, làm với tây, quan hệ với nước ngoài
  cải thiện / nâng cao: khá lên, tốt lên, làm tốt hơn, nâng lên, tốt hơn, khá hơn
  nâng cấp: làm mới lại, cơi nới, nâng đời, sửa cho tốt hơn, làm xịn hơn
  hoàn thiện: làm cho đủ, làm cho tốt, chỉnh cho xong, bổ khuyết
  xây dựng: dựng, cất lên, gây dựng, dựng nên, xây lên
  mục tiêu / chỉ tiêu: con số phải đạt, mức phải đạt, cái đích, mốc phải đạt, muốn đạt
  vượt chỉ tiêu / vượt: hơn chỉ tiêu, quá chỉ tiêu, vượt mức, cao hơn đề ra, hơn kế hoạch, dư chỉ tiêu
  chưa đạt / chưa đạt được mục tiêu: chưa tới, hụt chỉ tiêu, không đạt, chưa được như ý, chưa bằng, thua kế hoạch, còn lâu mới đạt
  tiêu chí: thước đo, mặt để chấm, cái để chấm
  bộ tiêu chí chấm điểm / tiêu chí chấm điểm: bảng chấm điểm, thang điểm, cách chấm điểm
  chỉ số: con số đo, thang đo
  chỉ số cải cách hành chính / PAR Index: điểm cải cách hành chính, bảng xếp hạng hành chính
  chỉ số hài lòng / SIPAS: điểm hài lòng, bảng điểm hài lòng
  chỉ số đổi mới sáng tạo / PII: điểm đổi mới sáng tạo, xếp hạng đổi mới
  chỉ số chuyển đổi số / DTI: xếp hạng chuyển đổi số
  chỉ số năng lực cạnh tranh / PCI: điểm cạnh tranh, xếp hạng cạnh tranh
`;

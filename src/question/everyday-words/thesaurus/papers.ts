/** Papers, procedures, documents of authorities. */
export const PAPERS = `
  # thủ tục, hồ sơ
  thủ tục hành chính: giấy tờ hành chính, làm giấy tờ, thủ tục giấy tờ, chuyện giấy tờ, làm thủ tục giấy tờ, việc giấy tờ, thủ tục nhà nước
  hồ sơ: bộ giấy tờ, xấp giấy tờ, tập giấy tờ, giấy tờ nộp, mớ giấy tờ
  tiếp nhận hồ sơ / tiếp nhận: nhận giấy tờ, nhận đơn, nhận hồ sơ, thu hồ sơ, tiếp hồ sơ
  nộp hồ sơ / nộp: gửi hồ sơ, đưa giấy tờ, gửi giấy tờ, nộp giấy tờ, đệ đơn, đưa đơn
  hồ sơ trực tuyến: hồ sơ qua mạng, hồ sơ online, giấy tờ nộp qua mạng, nộp giấy tờ qua mạng, nộp online, làm giấy tờ online, nộp đơn qua mạng
  thành phần hồ sơ: giấy tờ phải nộp, cần giấy tờ gì, phải mang giấy gì, giấy tờ kèm theo
  bản giấy / hồ sơ giấy: giấy in, tờ giấy, giấy trắng mực đen
  giải quyết / giải quyết hồ sơ: xử lý giấy tờ, làm xong giấy tờ, giải quyết giấy tờ, lo xong giấy tờ
  trả kết quả / kết quả điện tử: trả giấy tờ, lấy giấy về, nhận lại giấy, lấy kết quả, giao giấy tờ
  kết quả điện tử / cấp kết quả điện tử: giấy tờ điện tử, trả kết quả qua mạng, kết quả trên mạng
  hồ sơ trả lại / trả lại: bị trả về, trả hồ sơ, bị gạt, bị từ chối hồ sơ, hồ sơ bị trả
  bổ sung hồ sơ: thêm giấy tờ, nộp thêm giấy, bắt nộp thêm
  bộ phận một cửa / một cửa: chỗ nộp giấy tờ, nơi nộp giấy tờ, chỗ nhận hồ sơ, quầy nhận hồ sơ, nơi làm giấy tờ, quầy một cửa, quầy làm giấy tờ, bàn nhận hồ sơ
  trung tâm phục vụ hành chính công: chỗ làm giấy tờ của tỉnh, nơi làm thủ tục, trung tâm làm giấy tờ, hành chính công
  thời gian giải quyết / thời gian: chờ, phải chờ, mất bao lâu, đợi, chờ đợi, phải đợi, bao lâu thì có, bao lâu mới xong, mấy ngày thì xong, chờ mấy ngày
  cắt giảm thời gian giải quyết / rút ngắn thời gian: nhanh hơn, bớt chờ, làm nhanh hơn, đỡ phải đợi
  không phụ thuộc vào địa giới hành chính / phi địa giới: nộp ở đâu cũng được, làm ở đâu cũng được, khác xã cũng làm được, làm giấy tờ ở bất cứ đâu, không cần về quê, nộp chỗ nào cũng được
  liên thông: làm một lần, đi một lần, gộp thủ tục, làm luôn một lần
  đơn giản hóa / đơn giản hóa thủ tục hành chính: bớt rườm rà, bớt lằng nhằng, bớt phiền hà, cho gọn, làm gọn, đỡ rườm rà, bớt thủ tục, đỡ phiền
  cắt giảm: bớt, rút bớt, giảm bớt, rút ngắn, cắt bớt, bỏ bớt, lược bớt, xén bớt
  cải cách hành chính: đổi cách làm giấy tờ, sửa cách làm việc nhà nước
  dịch vụ công trực tuyến / dịch vụ công: làm giấy tờ qua mạng, làm giấy tờ trên mạng, thủ tục qua mạng, thủ tục online, làm thủ tục tại nhà, dịch vụ nhà nước qua mạng, dịch vụ online
  trực tuyến toàn trình / toàn trình: làm hết trên mạng, từ đầu đến cuối qua mạng, khỏi phải đi, không phải đến nơi, khỏi đi lại
  một phần: phân nửa qua mạng, nửa vời
  cổng dịch vụ công / cổng dịch vụ công quốc gia: trang làm giấy tờ, trang nộp hồ sơ, web dịch vụ công, trang dịch vụ công, web nộp hồ sơ
  đại lý dịch vụ công: chỗ làm hộ giấy tờ, điểm làm hộ, nơi làm giúp giấy tờ
  ki-ốt dịch vụ công / ki-ốt: máy tự làm giấy tờ, bốt tự phục vụ, kiosk, cây tự phục vụ, quầy tự phục vụ
  mức độ hài lòng / hài lòng: ưng bụng, vừa ý, vừa lòng, bằng lòng, ưng ý, khen chê, dân có ưng không, thỏa mãn
  phiền hà / nhũng nhiễu: hạch sách, hành dân, làm khó, gây khó dễ, hoạnh họe, vòi vĩnh

  # giấy tờ cá nhân
  giấy tờ cá nhân: giấy tờ tùy thân, giấy tờ riêng
  căn cước / căn cước công dân / thẻ căn cước: chứng minh thư, giấy chứng minh, chứng minh nhân dân, cmnd, thẻ chip, thẻ gắn chip, cmt, giấy tùy thân, làm căn cước
  số định danh cá nhân / mã số định danh: số căn cước, mã số công dân
  giấy phép lái xe: bằng lái, bằng lái xe, bằng xe máy, bằng ô tô, gplx
  đăng ký phương tiện / giấy chứng nhận đăng ký phương tiện: cà vẹt, cavet, giấy xe, đăng ký xe, làm biển số, biển số xe, giấy tờ xe
  giấy chứng nhận quyền sử dụng đất: sổ đỏ, giấy đất, sổ hồng, bìa đỏ, giấy tờ đất, bìa đất
  khai sinh / giấy khai sinh: giấy sinh, làm khai sinh, giấy đẻ
  giấy chứng sinh: giấy bệnh viện cho khi sinh, giấy sinh bệnh viện
  khai tử / giấy báo tử: giấy chết, báo chết, giấy chứng tử, chứng tử, người đã mất, người chết
  hộ tịch: giấy tờ cưới sinh tử, sổ sinh tử, sổ bộ hộ tịch
  cư trú / đăng ký cư trú: sổ hộ khẩu, hộ khẩu, nhập khẩu vào, nhập hộ khẩu, chuyển khẩu, kt3, khai báo chỗ ở
  hộ chiếu: passport, giấy đi nước ngoài, sổ đi nước ngoài
  lý lịch tư pháp / phiếu lý lịch tư pháp: giấy không tiền án, giấy lý lịch, giấy xác nhận không phạm tội, giấy trắng án, lý lịch sạch, xin giấy lý lịch
  chứng thực: công chứng, sao y, đóng dấu sao y, chứng giấy tờ, chứng chữ ký
  giấy chứng nhận đăng ký doanh nghiệp / đăng ký doanh nghiệp: giấy phép kinh doanh, giấy mở công ty, mở công ty, lập công ty, phép kinh doanh
  cấp phép / thủ tục đầu tư / chủ trương đầu tư: xin phép, xin giấy phép, xin chủ trương, cấp giấy phép
  bằng tốt nghiệp: bằng cấp ba, bằng ra trường, bằng phổ thông, bằng cấp
  văn bằng, chứng chỉ / chứng chỉ: giấy chứng chỉ, bằng nghề
  cấp / cấp thẻ: phát thẻ, làm thẻ, ra thẻ
  cấp đổi / cấp lại: làm lại, đổi thẻ, xin lại giấy, làm lại giấy

  # văn bản nhà nước
  văn bản: công văn giấy tờ, tờ công văn, giấy nhà nước
  văn bản chỉ đạo / chỉ đạo: giấy trên đưa xuống, lệnh trên, lệnh cấp trên, công văn trên
  nghị quyết: quyết sách, nghị quyết trên
  kế hoạch: dự định làm, bản tính trước, plan
  chiến lược: đường dài, kế sách lâu dài, đường đi lâu dài, tính chuyện lâu dài
  quy hoạch: vạch sẵn, vẽ sẵn, quy hoạch treo
  lộ trình: từng bước làm, các bước đi, đường đi nước bước
  đề án: bản đề xuất lớn, đề án lớn
  dự án: công trình dự án, project
  phương án: cách tính, cách làm đưa ra
  quy chế: luật lệ trong cơ quan, nội quy, lệ làm việc
  quy định: luật lệ, điều lệ, khuôn phép, phép tắc
  pháp luật: phép nước, luật pháp, luật nhà nước
  văn bản quy phạm pháp luật: luật với nghị định, văn bản luật, giấy tờ luật
  bãi bỏ: bỏ đi, hủy bỏ, xóa bỏ, không còn hiệu lực, dẹp bỏ
  sửa đổi, bổ sung / sửa đổi / điều chỉnh: sửa lại, chỉnh lại, sửa chữa văn bản, thay đổi lại, chỉnh sửa
  hiệu lực / có hiệu lực: bắt đầu áp dụng, có giá trị từ
  ban hành: ra văn bản, ký ra, cho ra, ra quyết định
  phê duyệt: duyệt, gật đầu, chấp thuận, bật đèn xanh, ok cho làm, ký duyệt
  chủ trương: ý định chung, đường lối, chủ ý
  trình / tờ trình: đưa lên trên, gửi lên trên, trình lên, xin ý kiến trên
  dự thảo: bản nháp, bản viết thử, bản phác, viết nháp
  góp ý / lấy ý kiến: đóng góp ý kiến, bàn góp, hỏi ý dân, hỏi ý kiến
  phụ lục: bảng kèm, tờ kèm theo, phần kèm theo, trang cuối
  danh mục: bản kê, bảng kê, kê ra, bảng liệt kê
  biên bản: giấy ghi lại, tờ ghi lại
  bản ghi nhớ / biên bản ghi nhớ: mou, giấy ghi nhớ, giấy hứa hợp tác, ký mou, giấy bắt tay hợp tác
  ký kết: bắt tay ký, ký giấy hợp tác, đặt bút ký, ký với nhau, ký tá
  tài liệu / tài liệu lưu trữ: giấy má, sổ sách, giấy tờ
  lưu trữ / lưu trữ lịch sử: kho cũ, kho lưu, cất giữ, cất kho, giấy tờ cũ, giấy cũ, lưu kho
  số hóa: đưa lên máy, đưa lên máy tính, lên máy tính, quét lên máy, quét vào máy, scan, chụp vào máy, quét chụp, nhập vào máy, chuyển thành bản điện tử, gõ vào máy
  văn bản điện tử / gửi nhận văn bản điện tử: công văn qua mạng, công văn điện tử, gửi công văn qua mạng, gửi giấy tờ qua mạng, văn bản trên mạng
  phòng họp không giấy: họp không giấy, họp khỏi in giấy, họp trên máy, họp bằng máy tính bảng
  hội nghị trực tuyến / họp trực tuyến: họp online, họp qua mạng, họp qua màn hình, họp từ xa
  con dấu: cái dấu, đóng dấu, đóng mộc, mộc đỏ
  thông báo: loan báo, báo cho biết, nhắn tin cho biết
  công khai / công khai, minh bạch: nói rõ cho dân, đưa ra cho dân biết, không giấu giếm, rõ ràng minh bạch, cho mọi người biết, bạch hóa
  công bố: tung ra, đưa lên cho mọi người, nói ra
  đăng tải: đăng lên, đưa lên mạng, up lên, post lên
  tra cứu: tìm xem, dò tìm, coi thử, lục tìm, tìm kiếm, kiếm thông tin

  # kêu ca
  đơn / khiếu nại: kiện cáo, thưa kiện, than phiền, thưa gửi, đâm đơn, làm đơn kiện
  tố cáo: tố giác, tố cáo sai phạm, mách
  phản ánh, kiến nghị / phản ánh: góp ý, kêu ca, phàn nàn, ý kiến của dân, dân kêu, dân phản ánh, ca thán, kêu than, phản hồi, dân góp ý
  đề xuất / kiến nghị: xin trên, xin thêm, mong trên, xin trung ương, đề đạt, xin cho
  tiếp công dân: gặp dân, tiếp dân, nghe dân nói
  tổng đài / đường dây nóng: hotline, số gọi hỏi, gọi lên hỏi, số điện thoại hỗ trợ
`;

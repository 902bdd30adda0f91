/** Information technology, networks, data, artificial intelligence, cybersecurity. */
export const TECHNOLOGY = `
  # chuyển đổi số, phần mềm
  chuyển đổi số: lên số, số hóa mọi thứ, đưa mọi thứ lên mạng, đưa lên số, làm mọi việc trên máy, lên đời số
  công nghệ thông tin: tin học, máy móc tin học, ai ti
  công nghệ số / công nghệ: kỹ thuật số, tech
  ứng dụng / tiện ích / phần mềm: app, phần mềm, chương trình trên máy, apps, ứng dụng điện thoại
  tiện ích: tính năng, chức năng trên app, cái hay của app, tính năng của app
  cài đặt / lượt cài đặt: tải, tải về, tải xuống, đã tải, tải về điện thoại, tải app, lượt tải, bao nhiêu lượt tải, người tải, cài vào máy, cài máy, install
  sử dụng: dùng, xài, đem dùng
  tiêu dùng: tiêu dùng
  người sử dụng / người dùng: người xài, user, dân xài
  đăng nhập / tài khoản: vào mạng bằng tài khoản, log in, login
  kích hoạt: mở lên dùng, bật lên, kích lên dùng, mở tài khoản vneid
  điện thoại thông minh: điện thoại cảm ứng, điện thoại xịn, smartphone, điện thoại đời mới, iphone
  điện thoại: phone, máy cầm tay, đt di động
  máy tính: máy vi tính, pc, laptop, máy tính xách tay, computer
  thiết bị: máy móc, đồ nghề, đồ điện tử, dụng cụ
  lạc hậu / xuống cấp: cũ kỹ, già cỗi, cổ lỗ, cũ mèm, cũ rích, lỗi thời, hết thời, cùi bắp, đồ cổ, cũ nát
  nền tảng số / nền tảng: chỗ dựa chung trên mạng, platform, hệ thống chung
  hệ thống thông tin / hệ thống: hệ thống máy, dàn máy, bộ máy tính, phần mềm chung
  trang thông tin điện tử / cổng thông tin điện tử: trang web, website, web, trang mạng, trang điện tử
  trực tuyến: qua mạng, trên mạng, online, tại nhà qua mạng, onl, trên net, qua internet
  môi trường số / không gian mạng / môi trường mạng: thế giới mạng, cõi mạng, thế giới ảo
  mạng xã hội: facebook, zalo, phây, fb, tiktok, tóp tóp, mạng ảo
  kỹ năng số: biết dùng máy, rành máy móc, biết xài điện thoại, biết dùng mạng, rành công nghệ, biết dùng điện thoại
  bình dân học vụ số: lớp xóa mù công nghệ, dạy dân dùng máy, dạy bà con dùng điện thoại, xóa mù số, xóa mù công nghệ
  tổ công nghệ số cộng đồng: tổ giúp dân dùng máy, nhóm chỉ bà con dùng điện thoại, tổ công nghệ của thôn, đội giúp dân lên mạng, nhóm công nghệ ở xóm
  công dân số: dành cho cư dân, dành cho người dân, người dân thời số
  chính quyền số / chính phủ số: nhà nước làm việc qua mạng, chính quyền trên mạng, chính quyền điện tử
  xã hội số: đời sống trên mạng
  kinh tế số: làm ăn trên mạng, buôn bán công nghệ, kiếm tiền trên mạng
  đô thị thông minh: thành phố thông minh, phố thông minh, smart city
  trung tâm điều hành thông minh / IOC: phòng điều hành, chỗ chỉ huy chung, trung tâm chỉ huy, phòng màn hình lớn, bộ não của tỉnh
  trường học số: trường học công nghệ, trường dùng máy
  xã hạt nhân: xã làm mẫu, xã điểm, xã kiểu mẫu, xã làm điểm, xã đi đầu
  khu công nghệ số tập trung / công nghệ số tập trung: khu làm phần mềm, khu phần mềm, công viên phần mềm, khu của dân công nghệ
  doanh nghiệp công nghệ số / doanh nghiệp công nghệ: công ty công nghệ, công ty tin học, hãng công nghệ, công ty phần mềm, công ty it
  công nghiệp bán dẫn / bán dẫn: làm chip, chíp, con chip, ngành chip, vi mạch
  điện toán đám mây / đám mây: cloud, máy chủ thuê, lưu trên mây
  internet vạn vật / IoT: đồ vật nối mạng, máy móc nối mạng, vạn vật kết nối
  chuỗi khối / blockchain: bitcoin, tiền ảo
  máy bay không người lái / UAV: flycam, drone, máy bay chụp hình, tàu bay không người lái, máy bay điều khiển từ xa
  hệ thống thông tin địa lý / GIS: bản đồ trên máy, bản đồ số, bản đồ vi tính
  robot: người máy, rô bốt
  thực tế ảo: kính ảo, vr, đeo kính xem
  tự động hóa / tự động: máy tự làm, tự chạy, khỏi cần người
  truyền hình: tivi, ti vi, vô tuyến, đài truyền hình
  tái cấu trúc quy trình: làm lại các bước, sắp lại các bước, đổi cách làm
  kiểm thử / thử nghiệm: test, chạy thử phần mềm, kiểm tra phần mềm
  tích hợp: ghép vào, gắn vào, gộp vào app, lồng vào, đưa vào app
  mã nguồn: source
  phiên bản: bản mới, version, đời máy

  # viễn thông
  hạ tầng số / hạ tầng viễn thông: đường mạng, cột sóng với cáp, cơ sở mạng, đường truyền
  cáp quang / băng rộng: internet dây, mạng dây, kéo internet, kéo mạng, dây mạng, đường dây mạng, mạng cáp, net nhà, wifi nhà, mạng ở nhà, mạng gia đình, lắp mạng, gắn mạng
  cáp quang: dây quang, cáp mạng, cáp net
  sóng di động / phủ sóng: sóng điện thoại, có sóng, bắt sóng, sóng sánh, sóng phôn, vạch sóng, gọi được
  chưa có sóng di động / chưa có sóng: mất sóng, không có sóng, không bắt được sóng, sóng yếu, chưa bắt được sóng, không gọi được
  vùng lõm sóng / lõm sóng: chỗ không có sóng, nơi mất sóng, vùng mất sóng, chỗ mất sóng, vùng trắng sóng
  trạm / trạm thu phát sóng: cột, cột sóng, trụ sóng, cột phát sóng, trụ phát sóng, ăng ten, tháp sóng, trụ anten
  thuê bao: số sim, người dùng sim, chủ thuê bao, đầu số
  mạng 5G / 5G: sóng 5g, mạng năm gờ
  băng rộng di động: mạng di động, 3g, 4g, mạng 4g, dữ liệu di động, mạng điện thoại
  mạng truyền số liệu chuyên dùng: mạng riêng của nhà nước, mạng nội bộ cơ quan, mạng riêng cơ quan, đường truyền riêng
  tốc độ: nhanh chậm, độ nhanh, nhanh cỡ nào
  bưu điện / bưu chính: nhà dây thép, chuyển phát, gửi thư, ship giấy tờ
  viettel / vnpt: nhà mạng, hãng viễn thông, hãng mạng

  # dữ liệu
  dữ liệu: số liệu, thông tin trong máy, data, đa ta, thông tin lưu
  cơ sở dữ liệu: kho số liệu, kho thông tin, database, dữ liệu gốc, bộ dữ liệu, kho data
  cơ sở dữ liệu quốc gia: kho dữ liệu cả nước, dữ liệu cả nước, kho thông tin cả nước
  cơ sở dữ liệu quốc gia về dân cư: dữ liệu người dân, kho thông tin người dân, kho dữ liệu dân, dữ liệu công an về dân
  cơ sở dữ liệu chuyên ngành: kho dữ liệu từng ngành, dữ liệu riêng từng ngành, dữ liệu của ngành
  kho dữ liệu dùng chung / kho dữ liệu: kho chung, chỗ chứa chung, dữ liệu chung, kho dữ liệu chung
  kết nối / chia sẻ dữ liệu: nối, nối máy, chia nhau số liệu, thông với nhau, ăn thông, nối mạng với nhau, cho nhau dữ liệu, thông nhau, dùng chung dữ liệu
  kết nối, chia sẻ / nền tảng tích hợp, chia sẻ dữ liệu / LGSP: trục nối, trục liên thông, cầu nối dữ liệu
  làm sạch dữ liệu / làm sạch: lọc dữ liệu, sửa dữ liệu sai, dọn dữ liệu, chỉnh thông tin sai, sửa thông tin, lọc lại dữ liệu, dọn số liệu, dọn rác dữ liệu
  sai lệch / sai thông tin: sai sót, không khớp, trật lất, lệch nhau, không trùng khớp
  chuẩn hóa: làm cho thống nhất, đưa về một kiểu, chỉnh cho chuẩn
  đối soát / đối chiếu / đối khớp: so lại, khớp số, so với nhau, kiểm khớp
  xác thực / xác minh: kiểm chứng, kiểm tra có đúng không, xác minh có phải, đúng người không
  đồng bộ / đồng bộ dữ liệu: đưa về một mối, đẩy về trung ương, sync, cập nhật hai bên
  tạo lập dữ liệu: làm ra dữ liệu, gây dựng dữ liệu, tạo dữ liệu
  thu thập / cập nhật: gom thông tin, lấy thông tin, đi lấy số liệu
  nhập liệu: gõ vào, nhập số, nhập máy, đánh máy
  tái sử dụng dữ liệu / tái sử dụng: dùng lại, khỏi khai lại, không phải khai lại, lấy lại dữ liệu cũ, xài lại, dùng lại thông tin, khỏi nộp lại
  thay thế giấy tờ / thay thế thành phần hồ sơ: khỏi nộp giấy, thay giấy tờ, không cần giấy, khỏi mang giấy
  khai thác dữ liệu / khai thác: lấy dữ liệu ra dùng, moi dữ liệu
  dữ liệu mở: dữ liệu cho dân xem, dữ liệu ai cũng xem được
  dữ liệu lớn: big data, kho dữ liệu khổng lồ
  dữ liệu cá nhân: thông tin riêng tư, thông tin riêng, thông tin đời tư, thông tin cá nhân
  đúng, đủ, sạch, sống: đúng đủ sạch sống, dữ liệu sạch
  trung tâm dữ liệu / trung tâm tích hợp dữ liệu: nhà máy chủ, chỗ để máy chủ, phòng máy chủ, phòng server, data center, nơi chứa máy chủ
  máy chủ: máy to, máy mẹ, server, máy sever
  phân tích / trực quan hóa dữ liệu: vẽ biểu đồ, xem bằng biểu đồ, biểu đồ, mổ xẻ số liệu
  bảng điều khiển / dashboard: màn hình theo dõi, bảng theo dõi, bảng số liệu
  kiểm toán dữ liệu: soi dữ liệu
  sàn dữ liệu: chợ dữ liệu, nơi mua bán dữ liệu, mua bán dữ liệu
  mã định danh: mã riêng, mã số riêng, mã nhận biết
  từ điển dữ liệu: bảng giải nghĩa dữ liệu
  khung kiến trúc dữ liệu / kiến trúc dữ liệu: bộ khung dữ liệu, sườn dữ liệu
  phòng ngừa mất dữ liệu / sao lưu: backup, cất bản phòng hờ, lưu dự phòng, chép phòng hờ

  # trí tuệ nhân tạo, định danh
  trí tuệ nhân tạo / AI: máy thông minh, máy biết nghĩ, trí khôn nhân tạo, trí thông minh nhân tạo, máy biết học, ây ai
  trợ lý ảo / chatbot: máy trả lời, máy hỏi đáp, robot trả lời, con bot, máy trả lời tự động, máy giúp việc ảo, bot trả lời, người máy trả lời, trợ lý máy
  nhận diện khuôn mặt / sinh trắc học / nhận diện sinh trắc học: soi mặt, quét mặt, nhận mặt, nhìn mặt, chụp mặt, quét khuôn mặt, nhận ra mặt, quét vân tay, lăn tay, lấy dấu tay
  sinh trắc học: dấu vân tay, vân tay, mống mắt, khuôn mặt vân tay
  camera / camera giám sát: máy quay, mắt thần, máy quay an ninh, camera phường, máy ghi hình
  chữ ký số / ký số: ký trên máy, chữ ký điện tử, ký điện tử, ký bằng máy, ký qua mạng, ký trên điện thoại, ký online
  chứng thư số / sim pki / usb token: usb ký, sim ký số, thiết bị ký, que ký số
  định danh điện tử / tài khoản định danh điện tử: danh tính trên mạng, vneid, tài khoản vneid, định danh mức 2, tài khoản trên app công an
  giấy tờ tích hợp / tích hợp giấy tờ: giấy tờ trên vneid, giấy tờ trong điện thoại, để giấy tờ trong điện thoại, giấy tờ trên app, khỏi mang theo giấy

  # an ninh mạng
  an ninh mạng / an toàn thông tin / bảo mật: phòng tin tặc, chống tin tặc, chống hacker, giữ an toàn máy, an toàn trên mạng, giữ kín thông tin, phòng chống hacker, bảo vệ máy tính, giữ bí mật
  tấn công mạng / tin tặc: hacker, kẻ phá mạng, phá hoại qua mạng, đánh phá qua mạng, hack, bị hack, hắc cơ, đánh sập, đánh sập mạng, phá mạng, xâm nhập máy
  tấn công DDoS / DDoS: làm nghẽn mạng, đánh nghẽn, dội bom mạng
  lỗ hổng / lỗ hổng bảo mật: kẽ hở, chỗ hở, chỗ hổng, khe hở, sơ hở, lỗi bảo mật, chỗ yếu của hệ thống
  mã độc: virus, vi rút, phần mềm độc, sâu máy tính, con virus máy tính
  lộ lọt thông tin / lộ lọt: lộ tin, rò rỉ, bị lộ, lộ thông tin, lọt ra ngoài, rò rỉ thông tin, tuồn ra ngoài, lộ bí mật
  lừa đảo trực tuyến / lừa đảo: lừa trên mạng, lừa qua mạng, bị lừa, lừa tiền, gọi điện lừa, lừa gạt, bịp
  tường lửa: firewall, lá chắn mạng
  ứng cứu sự cố / ứng cứu: cứu khi bị tấn công, xử lý khi bị hack, cứu hệ thống, chữa cháy mạng
  diễn tập: tập trận, tập dượt, tập thử, đánh trận giả
  hồ sơ đề xuất cấp độ / cấp độ: hồ sơ cấp độ, mức an toàn của hệ thống
  trung tâm an ninh mạng: chỗ chống hacker, nơi lo an ninh mạng, trung tâm chống hacker
  giám sát an ninh mạng / SOC: canh mạng, trực mạng, canh hacker
  bí mật nhà nước: tin mật, giấy mật, chuyện mật, tài liệu mật
  tin giả: tin vịt, fake news, tin đồn, tin bịa, tung tin nhảm
`;

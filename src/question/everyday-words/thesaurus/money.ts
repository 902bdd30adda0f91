/** Money, budgets, taxes, procurement, insurance money. */
export const MONEY = `
  # không phải tiền nong
  tiền mặt: tiền mặt
  máy tính tiền: tính tiền
  tiền đề: tiền đề
  tiền án: tiền án
  tiền lương: tiền lương
  tiền tệ: tiền tệ

  # kinh phí, ngân sách
  kinh phí / nguồn kinh phí: tiền, tiền nong, tiền bạc, khoản tiền, số tiền, xiền, tiền của, món tiền
  ngân sách / ngân sách nhà nước: tiền nhà nước, hầu bao nhà nước, công quỹ, tiền ngân khố, kho bạc chi, ngân khố
  ngân sách tỉnh: tiền tỉnh, tiền của tỉnh, quỹ tỉnh, tỉnh bỏ tiền
  ngân sách trung ương / trung ương hỗ trợ: tiền trung ương, trên rót về, trung ương cho tiền, trung ương rót, tiền trên cho
  dự toán / giao dự toán: tiền dự kiến chi, dự trù, dự trù tiền, tính trước tiền, khoản định chi, tiền được giao
  phân bổ / phân bổ vốn: chia tiền, chia vốn, rót xuống, phân chia tiền, chia phần
  giải ngân: xài được, xuất tiền, tiêu vốn, chi được bao nhiêu, tiêu hết bao nhiêu, rút tiền ra tiêu, nhả vốn, đã tiêu
  chi thường xuyên: chi hằng ngày, tiền nuôi bộ máy, tiền chi đều, chi đều đều
  chi đầu tư / vốn đầu tư phát triển: tiền làm công trình, tiền xây dựng, tiền bỏ vào công trình
  đầu tư công: tiền nhà nước xây dựng, công trình nhà nước bỏ tiền, nhà nước bỏ tiền làm
  quyết toán / thanh toán: chốt sổ, khóa sổ, chốt tiền
  tạm ứng: ứng trước, ứng tiền, đưa trước tiền
  còn thiếu / thiếu: không đủ, chưa đủ, hụt, thiếu thốn, thiếu hụt, kẹt tiền
  thừa / dư: dôi ra, còn dư, dư ra, thừa ra
  nguồn vốn / vốn: đồng vốn, tiền vốn, vốn liếng
  vốn đầu tư: tiền đầu tư, tiền bỏ ra, số vốn bỏ ra
  tổng mức đầu tư: hết bao nhiêu tiền, tốn bao nhiêu tiền, mất bao nhiêu tiền, cả thảy bao nhiêu tiền, giá công trình
  quỹ: túi tiền, hũ tiền, khoản góp chung, tiền góp chung
  quỹ đầu tư mạo hiểm: quỹ rót vốn, quỹ liều, quỹ cho startup, quỹ nuôi startup, quỹ dám mất
  đầu tư / đầu tư mạo hiểm: rót, rót tiền, rót vốn, bỏ tiền, bỏ vốn, đổ tiền, đổ vốn, xuống tiền, chung vốn
  nhà đầu tư: chủ đầu tư, người bỏ vốn, người có tiền đầu tư, người rót vốn, nhà tài trợ vốn
  huy động nguồn lực / huy động vốn: gom tiền, gom vốn, kêu gọi góp, xin tiền, gọi vốn, kiếm vốn
  xã hội hóa: dân góp, kêu gọi đóng góp, tư nhân góp, dân cùng làm
  tài trợ / hỗ trợ: cho tiền, biếu tiền, nhà hảo tâm
  hỗ trợ: giúp đỡ, đỡ đần, tiếp sức, tiếp tay giúp, giúp cho, giúp sức, chống lưng
  mức hỗ trợ: được giúp bao nhiêu, cho bao nhiêu tiền, được cho bao nhiêu, được hỗ trợ mấy đồng
  nguồn lực: của cải, tiền và người, người và của, sức người sức của
  chi phí: tốn kém, tốn tiền, tiền tốn, hao tốn, phí tổn, tốn phí
  tiết kiệm / tiết kiệm chi phí: đỡ tốn, bớt tốn, dành dụm, đỡ tiền, dè sẻn, khỏi tốn, bớt tiền, chắt chiu
  lãng phí: hoang phí, phí phạm, tiêu hoang, phung phí, vung tay, xài phí, bỏ phí, bỏ không, uổng phí
  thất thoát: mất mát, rơi rớt, hao hụt, chảy đi đâu, rơi vãi, bốc hơi
  tham nhũng: ăn tiền, ăn hối lộ, ăn chặn, đút lót, lót tay, chấm mút, ăn bớt, phong bì
  tài sản công: đồ nhà nước, tài sản nhà nước, của nhà nước
  tài chính: tiền bạc của tỉnh
  nợ công / nợ: mắc nợ, thiếu nợ, khoản nợ
  định mức: mức quy ra, mức được chi, mức cho phép

  # thanh toán, ngân hàng
  tiền mặt: tiền giấy, tờ bạc, tiền tươi, tiền trao tay, bạc mặt
  thanh toán / chấp nhận thanh toán: trả tiền, quẹt, quẹt thẻ, quẹt mã, chi trả tiền, trả bằng thẻ, quét mã trả tiền, đóng tiền, nộp tiền, cà thẻ, trả qua thẻ
  thanh toán không dùng tiền mặt / không dùng tiền mặt: không cần tiền mặt, chuyển khoản, chuyển tiền, ck, bắn tiền, trả không cần tiền, không xài tiền mặt, khỏi cầm tiền
  thanh toán trực tuyến: trả tiền qua mạng, đóng tiền online, trả tiền online, nộp tiền qua mạng, trả online
  mã QR / QR code: mã vuông, quét mã, mã quét, mã vạch vuông, cái mã để quét
  thiết bị POS / POS: máy quẹt thẻ, máy cà thẻ, máy quẹt
  máy ATM / ATM: máy rút tiền, cây rút tiền, cột rút tiền, trụ rút tiền, cây tiền
  ví điện tử: ví trên điện thoại, momo, ví momo, zalopay
  ngân hàng: nhà băng
  tổ chức tín dụng: các nhà băng, chỗ cho vay, nơi cho vay
  tín dụng / vay vốn: vay mượn, vay vốn, cho vay, mượn tiền, vay tiền
  lãi suất: tiền lãi, tiền lời, phần lời
  tài khoản / tài khoản ngân hàng: sổ tiền, nick, acc, account, số tài khoản
  mở tài khoản: lập tài khoản, tạo tài khoản, làm tài khoản
  giao dịch: mua bán trao đổi, lần mua bán
  gửi tiết kiệm / tiết kiệm số: bỏ ống, gửi nhà băng, bỏ heo

  # trợ cấp, bảo hiểm
  trợ cấp: khoản giúp đỡ, tiền giúp, tiền hỗ trợ, tiền cứu trợ, tiền đỡ đần, tiền chế độ, tiền nhà nước cho
  chi trả / chi trả trợ cấp: phát tiền, trả chế độ, phát chế độ, phát lương, trả trợ cấp, đưa tiền
  an sinh xã hội: chăm lo người nghèo, lo cho người nghèo, đỡ đần người nghèo, lo cho dân nghèo
  thất nghiệp / trợ cấp thất nghiệp: mất việc, bị mất việc, không có việc làm, nghỉ việc, thôi việc, bị đuổi việc, ở không, không có việc
  lương hưu: tiền hưu, tiền về hưu, tiền già, lương về hưu
  hưởng bảo hiểm xã hội một lần / bảo hiểm xã hội một lần: rút bảo hiểm một lần, rút một cục, lãnh một cục, rút bhxh một lần
  nhận: lĩnh, lãnh, cầm, lĩnh tiền, lãnh tiền, lĩnh lương, lãnh lương, đi lĩnh, đi lãnh, được lĩnh, được lãnh, cầm tiền, lấy tiền
  bảo hiểm xã hội: bảo hiểm lao động, đóng bảo hiểm
  thu nhập: tiền kiếm được, tiền làm ra, kiếm được bao nhiêu, lương lậu
  mức lương / tiền lương: lương bổng, tiền công làm, tiền công tháng
  bồi thường: đền bù, tiền đền

  # thuế, hóa đơn
  thuế / nộp thuế: tiền thuế, đóng thuế, trả thuế, nộp tiền thuế
  nộp thuế điện tử / thuế điện tử: đóng thuế qua mạng, nộp thuế online, khai thuế online, khai thuế qua mạng, đóng thuế trên điện thoại
  thuế khoán: thuế trọn gói, thuế nộp khoán, khoán thuế
  người nộp thuế: người đóng thuế, dân đóng thuế
  mã số thuế: mã thuế
  thu ngân sách: tiền thu được, thu về bao nhiêu, nhà nước thu được
  phí / thu phí: tiền vé, tiền đường, tiền qua trạm, tiền phí, tiền gửi xe
  lệ phí / phí, lệ phí: tiền làm giấy tờ, tiền nộp khi làm giấy, phí làm giấy tờ
  thu phí không dừng: qua trạm không cần dừng, chạy thẳng qua trạm, dán thẻ qua trạm, vé xe tự động, trừ tiền tự động, thu tiền tự động
  miễn giảm / miễn, giảm: khỏi nộp, không phải đóng, không mất tiền, không tốn tiền, bớt tiền đóng
  miễn phí: cho không, không tốn đồng nào, free, khỏi trả tiền
  hóa đơn / hóa đơn điện tử: biên lai, giấy tính tiền, phiếu tính tiền, bill, tờ bill, phiếu thu, toa hàng
  khởi tạo từ máy tính tiền / máy tính tiền: máy thu ngân, quầy tính tiền, máy tính tiền ở quầy
  doanh thu: tiền bán được, tiền bán hàng, bán được bao nhiêu
  lợi nhuận: tiền lãi làm ăn, tiền lời làm ăn, lời lãi
  trốn thuế: né thuế, giấu thuế, quỵt thuế

  # mua sắm, đấu thầu
  mua sắm / mua sắm công: mua đồ, sắm sửa, tậu, mua máy móc, mua trang thiết bị, sắm máy
  đấu thầu: thầu, chọn thầu, thi giá, chọn người làm công trình, mở thầu
  nhà thầu: bên thầu, đơn vị thầu, chủ thầu, người nhận thầu
  hợp đồng: giao kèo, giấy giao kèo
  đặt hàng: nhờ làm, thuê làm
  thuê dịch vụ / thuê dịch vụ công nghệ thông tin: đi thuê, thuê ngoài, mướn ngoài, thuê người làm
  nghiệm thu: kiểm lại rồi nhận, nhận bàn giao, kiểm xong
  bàn giao: giao lại, trao lại, sang tay
  trang bị / trang thiết bị: sắm cho, cấp máy, phát máy, mua cho
  đơn giá / giá: giá cả, giá thành, bao nhiêu một cái
`;

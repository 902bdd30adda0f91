import { termTable } from './term-table.ts';

/** English words for taxes, budget, banks, trade, markets and firms, and how Vietnamese directives say them. Lower case. */
export const MONEY_AND_TRADE = termTable(`
  tax revenue = thu thuế / số thu thuế; unpaid tax = nợ thuế; tax debtor = người nợ thuế
  tax declaration = khai thuế / kê khai thuế; tax return = tờ khai thuế / khai thuế
  tax exemption = miễn thuế / miễn giảm thuế; tax reduction = giảm thuế / miễn giảm thuế
  tax incentive = ưu đãi thuế; tax extension = gia hạn thuế; tax inspection = thanh tra thuế / kiểm tra thuế
  tax department = cơ quan thuế / Thuế tỉnh; tax rate = thuế suất; tax policy = chính sách thuế
  lump tax = thuế khoán; special consumption tax = thuế tiêu thụ đặc biệt; resource tax = thuế tài nguyên
  registration fee = lệ phí trước bạ / lệ phí; licence fee = lệ phí môn bài; fee = phí / lệ phí
  environmental protection fee = phí bảo vệ môi trường; domestic revenue = thu nội địa
  state budget revenue = thu ngân sách nhà nước / thu ngân sách
  state budget collection = thu ngân sách nhà nước
  provincial budget = ngân sách tỉnh / ngân sách cấp tỉnh / ngân sách địa phương
  commune budget = ngân sách xã / ngân sách cấp xã; local budget revenue = thu ngân sách địa phương
  revenue estimate = dự toán thu; spending estimate = dự toán chi; budget reserve = dự phòng ngân sách
  contingency budget = dự phòng ngân sách; reserve fund = quỹ dự trữ / dự phòng
  increased revenue = tăng thu; surplus revenue = tăng thu / vượt thu; revenue increase = tăng thu
  saved expenditure = tiết kiệm chi; spending cut = cắt giảm chi; investment expenditure = chi đầu tư
  budget balance = cân đối ngân sách; balance = cân đối / số dư
  land use revenue = thu tiền sử dụng đất / tiền sử dụng đất; land revenue = thu tiền sử dụng đất
  lottery revenue = thu xổ số kiến thiết; lottery = xổ số / xổ số kiến thiết
  state treasury = Kho bạc Nhà nước / kho bạc; funding source = nguồn kinh phí / nguồn vốn
  source of money = nguồn kinh phí / nguồn tiền; source = nguồn; sum of money = số tiền
  amount of money = số tiền; money = tiền / kinh phí; expenditure item = khoản chi; expense item = khoản chi
  spending norm = định mức chi / định mức; advance of funds = tạm ứng; overspending = chi vượt
  misspending = chi sai; wrong spending = chi sai chế độ; recovery of money = thu hồi tiền
  recovered money = tiền thu hồi; state capital = vốn nhà nước; equitisation = cổ phần hóa
  equitised enterprise = doanh nghiệp cổ phần hóa; divestment = thoái vốn
  financial autonomy = tự chủ tài chính; autonomy = tự chủ; financial report = báo cáo tài chính
  financial statement = báo cáo tài chính; audit finding = kết luận kiểm toán
  audit recommendation = kiến nghị kiểm toán; state audit = Kiểm toán nhà nước; accounting = kế toán
  price appraisal = thẩm định giá; price control = quản lý giá / bình ổn giá
  stabilised goods = hàng bình ổn; price increase = tăng giá; speculation = đầu cơ; hoarding = găm hàng
  price listing = niêm yết giá; listed price = giá niêm yết; purchase price = giá thu mua / giá mua
  buying price = giá thu mua; selling price = giá bán; market price = giá thị trường
  retail price = giá bán lẻ; average price = giá bình quân; price support = hỗ trợ giá
  retail sales = bán lẻ hàng hóa / tổng mức bán lẻ / tổng mức bán lẻ hàng hóa
  total retail sales = tổng mức bán lẻ hàng hóa và doanh thu dịch vụ / tổng mức bán lẻ hàng hóa
  retail sales of goods and services = tổng mức bán lẻ hàng hóa và doanh thu dịch vụ
  wholesale market = chợ đầu mối; traditional market = chợ truyền thống / chợ; temporary market = chợ tạm
  spontaneous market = chợ cóc, chợ tạm / chợ tự phát; market stallholder = tiểu thương
  trader = tiểu thương / thương nhân / thương lái; collector of produce = thương lái
  middleman = thương lái / trung gian; stall = gian hàng / quầy hàng / ki-ốt; booth = gian hàng
  trade fair = hội chợ / hội chợ thương mại; supply-demand connection = kết nối cung cầu
  supply and demand = cung cầu; supply-demand = cung cầu; connecting supply and demand = kết nối cung cầu
  supply-demand conference = hội nghị kết nối cung cầu; supply source = nguồn cung; demand = nhu cầu / cầu
  supply of goods = nguồn cung hàng hóa; consumer goods = hàng tiêu dùng
  vietnamese goods = hàng Việt / hàng Việt Nam; local product = sản phẩm địa phương / đặc sản
  key export = mặt hàng xuất khẩu chủ lực; export market = thị trường xuất khẩu
  export enterprise = doanh nghiệp xuất khẩu; export order = đơn hàng xuất khẩu; order of goods = đơn hàng
  purchase order = đơn hàng; reciprocal tariff = thuế đối ứng; tariff = thuế / biểu giá / thuế quan
  trade defence = phòng vệ thương mại; origin = nguồn gốc / xuất xứ
  origin of goods = nguồn gốc hàng hóa / xuất xứ hàng hóa; unknown origin = không rõ nguồn gốc
  certificate of origin = chứng nhận xuất xứ; halal = Halal; packaging = bao bì / đóng gói
  product label = nhãn hàng hóa; goods label = nhãn hàng hóa
  intellectual property infringement = xâm phạm quyền sở hữu trí tuệ; ocop = OCOP; ocop star = sao OCOP
  five-star = 5 sao; four-star = 4 sao; three-star = 3 sao; star rating = hạng sao
  convenience store = cửa hàng tiện lợi; grocery = tạp hóa; mini supermarket = siêu thị mini
  shopping centre = trung tâm thương mại; shopping mall = trung tâm thương mại; petrol = xăng / xăng dầu
  petrol price = giá xăng dầu; petrol retailer = cửa hàng xăng dầu; petrol shop = cửa hàng xăng dầu
  petrol and oil = xăng dầu; fuel = nhiên liệu / xăng dầu; gold price = giá vàng
  cooking gas = gas / khí gas; bank loan = vay ngân hàng; loan interest = lãi vay
  interest on loan = lãi vay; lending interest rate = lãi suất cho vay; outstanding loan = dư nợ
  outstanding debt = dư nợ; outstanding credit = dư nợ tín dụng; loan balance = dư nợ
  total outstanding loans = tổng dư nợ; credit growth = tăng trưởng tín dụng; credit package = gói tín dụng
  credit guarantee = bảo lãnh tín dụng; credit guarantee fund = Quỹ Bảo lãnh tín dụng
  development investment fund = Quỹ Đầu tư phát triển; borrower = người vay / khách hàng vay
  depositor = người gửi tiền; deposit money = tiền gửi; mobilised capital = vốn huy động
  state bank = Ngân hàng Nhà nước / ngân hàng nhà nước; people's credit fund = quỹ tín dụng nhân dân
  bank teller = giao dịch viên; debt rescheduling = cơ cấu lại thời hạn trả nợ
  debt relief = khoanh nợ, giãn nợ / xóa nợ; debt collection = thu hồi nợ / đòi nợ
  debt recovery = thu hồi nợ; financial support = hỗ trợ tài chính / hỗ trợ kinh phí
  foreign currency = ngoại tệ; exchange rate = tỷ giá; remittance = kiều hối
  growth rate = tốc độ tăng trưởng / tốc độ tăng
  growth target = mục tiêu tăng trưởng / chỉ tiêu tăng trưởng; growth scenario = kịch bản tăng trưởng
  double-digit growth = tăng trưởng hai con số; two-digit growth = tăng trưởng hai con số
  double-digit = hai con số; industrial output = sản lượng công nghiệp / giá trị sản xuất công nghiệp
  added value = giá trị tăng thêm / giá trị gia tăng
  gross regional domestic product = tổng sản phẩm trên địa bàn / GRDP / tăng trưởng GRDP
  gross regional product = tổng sản phẩm trên địa bàn; private sector = khu vực tư nhân / kinh tế tư nhân
  state sector = khu vực nhà nước; business registration office = phòng đăng ký kinh doanh
  new business = doanh nghiệp thành lập mới
  newly registered enterprise = doanh nghiệp đăng ký thành lập mới
  newly established business = doanh nghiệp thành lập mới; dissolved enterprise = doanh nghiệp giải thể
  bankrupt enterprise = doanh nghiệp phá sản; suspended business = doanh nghiệp tạm ngừng hoạt động
  enterprise suspending operation = doanh nghiệp tạm ngừng hoạt động
  resumed enterprise = doanh nghiệp quay trở lại hoạt động
  individual business household = hộ kinh doanh cá thể
  business dialogue = đối thoại doanh nghiệp / đối thoại với doanh nghiệp; dialogue = đối thoại
  dialogue with enterprises = đối thoại với doanh nghiệp; shareholder = cổ đông; share of stock = cổ phần
  dividend = cổ tức; stock company = công ty cổ phần; foreign enterprise = doanh nghiệp nước ngoài
  foreign-invested enterprise = doanh nghiệp có vốn đầu tư nước ngoài / doanh nghiệp FDI
  foreign investor = nhà đầu tư nước ngoài; domestic investor = nhà đầu tư trong nước
  business owner = chủ doanh nghiệp; manufacturer = nhà sản xuất / cơ sở sản xuất
  workshop of production = xưởng sản xuất / phân xưởng; production facility = cơ sở sản xuất
  production establishment = cơ sở sản xuất; business establishment = cơ sở kinh doanh
  inventory = tồn kho / kiểm kê; stock of goods = hàng tồn kho
`);

import { termTable } from './term-table.ts';

/** English words for work, wages, strikes, jobs and vocational training, and how Vietnamese directives say them. Lower case. */
export const LABOUR = termTable(`
  labour force = lực lượng lao động; rate of trained workers = tỷ lệ lao động qua đào tạo
  unskilled worker = lao động phổ thông; skilled worker = lao động có tay nghề / công nhân lành nghề
  manual worker = lao động phổ thông; seasonal worker = lao động thời vụ; freelance worker = lao động tự do
  informal worker = lao động phi chính thức; informal labour = lao động phi chính thức
  female worker = lao động nữ; young worker = lao động trẻ; elderly worker = lao động cao tuổi
  foreign worker = lao động nước ngoài / người lao động nước ngoài; work permit = giấy phép lao động
  worker = công nhân / người lao động / lao động; employee = người lao động / nhân viên; labourer = lao động
  laborer = lao động; labour supply = nguồn cung lao động; labour demand = nhu cầu lao động
  labour shortage = thiếu lao động; labour dispute = tranh chấp lao động
  labour relations = quan hệ lao động; strike = đình công / ngừng việc tập thể
  collective work stoppage = ngừng việc tập thể; work stoppage = ngừng việc / ngừng việc tập thể
  walkout = ngừng việc tập thể; layoff = cắt giảm lao động / mất việc; laid-off worker = lao động mất việc
  job loss = mất việc làm; job cut = cắt giảm lao động; redundancy = dôi dư
  streamlining = tinh giản / tinh gọn; payroll streamlining = tinh giản biên chế; apparatus = bộ máy
  unemployment allowance = trợ cấp thất nghiệp; unemployment rate = tỷ lệ thất nghiệp
  severance pay = trợ cấp thôi việc; severance = trợ cấp thôi việc
  collective agreement = thỏa ước lao động tập thể; collective labour agreement = thỏa ước lao động tập thể
  labour code = Bộ luật Lao động; office hours = giờ hành chính; overtime = làm thêm giờ / ngoài giờ
  overtime pay = tiền làm thêm giờ; shift = ca / chuyển dịch; night shift = ca đêm; day off = ngày nghỉ
  leave = nghỉ phép / nghỉ; annual leave = nghỉ phép năm; sick leave = nghỉ ốm
  maternity leave = nghỉ thai sản; maternity = thai sản; maternity benefit = chế độ thai sản
  sickness benefit = chế độ ốm đau; shift meal = bữa ăn ca; wage = tiền lương / lương
  salary = tiền lương / lương; wage debt = nợ lương; salary arrears = nợ lương; unpaid wage = nợ lương
  wages owed = nợ lương; salary payment = chi trả lương; monthly salary = lương tháng
  average wage = tiền lương bình quân; average salary = tiền lương bình quân; tet bonus = thưởng Tết
  new year bonus = thưởng Tết; bonus = tiền thưởng / thưởng; income of workers = thu nhập của người lao động
  regional minimum wage = lương tối thiểu vùng; salary coefficient = hệ số lương; coefficient = hệ số
  salary reform = cải cách tiền lương; pay raise = tăng lương; allowance = phụ cấp / trợ cấp / hỗ trợ
  responsibility allowance = phụ cấp trách nhiệm; attraction allowance = phụ cấp thu hút
  regional allowance = phụ cấp khu vực; seniority = thâm niên
  fatal accident = tai nạn chết người / vụ tai nạn lao động chết người
  occupational disease = bệnh nghề nghiệp; labour hygiene = vệ sinh lao động
  occupational safety and hygiene = an toàn, vệ sinh lao động
  safety and hygiene = an toàn, vệ sinh lao động
  protective equipment = phương tiện bảo hộ / bảo hộ lao động; protective gear = bảo hộ lao động
  protective clothing = bảo hộ lao động; labour inspection = thanh tra lao động
  labour federation = Liên đoàn Lao động; trade union member = đoàn viên công đoàn
  grassroots trade union = công đoàn cơ sở; union fee = kinh phí công đoàn / đoàn phí
  job placement = giới thiệu việc làm
  employment service centre = Trung tâm Dịch vụ việc làm / trung tâm dịch vụ việc làm
  job service centre = Trung tâm Dịch vụ việc làm; employment agency = dịch vụ việc làm
  new job = việc làm mới; employment creation = tạo việc làm / giải quyết việc làm
  job fair = phiên giao dịch việc làm / ngày hội việc làm / sàn giao dịch việc làm
  job fair session = phiên giao dịch việc làm; job transaction session = phiên giao dịch việc làm
  jobless = thất nghiệp / không có việc làm; vacancy = vị trí việc làm trống / nhu cầu tuyển dụng
  employment position = vị trí việc làm; guest worker = lao động đi làm việc ở nước ngoài
  worker abroad = người lao động đi làm việc ở nước ngoài
  labour export enterprise = doanh nghiệp đưa người lao động đi làm việc ở nước ngoài
  vocational training = đào tạo nghề / dạy nghề
  vocational school = cơ sở giáo dục nghề nghiệp / trường trung cấp; vocational college = trường cao đẳng
  vocational trainee = học viên học nghề; vocational course = lớp đào tạo nghề; apprenticeship = học nghề
  apprentice = học nghề; retraining course = lớp đào tạo lại; trade = nghề / thương mại
  elementary level = sơ cấp; intermediate level = trung cấp; public official = cán bộ, công chức
  state employee = công chức, viên chức; staffing = biên chế; payroll quota = chỉ tiêu biên chế
  staff post = biên chế / vị trí việc làm; public employee post = biên chế viên chức
  civil servant post = biên chế công chức; official post = biên chế; personnel quota = biên chế
  staff shortage = thiếu biên chế / thiếu cán bộ; work assignment = phân công công việc / phân công nhiệm vụ
  task assignment = phân công nhiệm vụ; job transfer = chuyển vị trí công tác
  position change = chuyển đổi vị trí công tác; work performance = kết quả thực hiện nhiệm vụ
  performance evaluation = đánh giá, xếp loại / đánh giá hiệu quả công việc
  performance appraisal = đánh giá, xếp loại; staff evaluation = đánh giá cán bộ
  quality rating = xếp loại chất lượng; personnel work = công tác cán bộ; staff planning = quy hoạch cán bộ
  succession planning = quy hoạch cán bộ; early retirement = nghỉ hưu trước tuổi
  retirement age = tuổi nghỉ hưu; retiree = người nghỉ hưu; civil service exam = thi tuyển công chức
  recruitment exam = thi tuyển; promotion exam = thi nâng ngạch; rank promotion = nâng ngạch
  labour productivity growth = tăng năng suất lao động; working condition = điều kiện làm việc
  working environment = môi trường làm việc
`);

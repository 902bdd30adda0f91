import { termTable } from './term-table.ts';

/** English words for hospitals, diseases, medicines, food safety and health insurance, and how Vietnamese directives say them. Lower case. */
export const HEALTH = termTable(`
  provincial general hospital = bệnh viện đa khoa tỉnh; specialised hospital = bệnh viện chuyên khoa
  private hospital = bệnh viện tư nhân; public hospital = bệnh viện công lập
  central hospital = bệnh viện trung ương; traditional medicine hospital = bệnh viện y học cổ truyền
  maternity hospital = bệnh viện phụ sản; obstetrics and children hospital = bệnh viện sản - nhi
  children's hospital = bệnh viện nhi; beds per 10,000 people = giường bệnh/vạn dân
  bed occupancy = công suất sử dụng giường bệnh; hospital charge = viện phí
  satellite hospital = bệnh viện vệ tinh; hospital overload = quá tải bệnh viện
  commune health centre = trạm y tế xã; regional health centre = trung tâm y tế khu vực
  regional medical centre = trung tâm y tế khu vực; disease control centre = trung tâm kiểm soát bệnh tật
  centre for disease control = trung tâm kiểm soát bệnh tật; cdc = CDC; grassroots health = y tế cơ sở
  grassroots healthcare = y tế cơ sở; primary healthcare = chăm sóc sức khỏe ban đầu
  health sector = ngành y tế; health worker = nhân viên y tế / cán bộ y tế
  village health worker = nhân viên y tế thôn, bản; medical personnel = nhân lực y tế; physician = bác sĩ
  assistant doctor = y sĩ; doctors per 10,000 people = bác sĩ/vạn dân
  specialist doctor = bác sĩ chuyên khoa; family doctor = bác sĩ gia đình; surgeon = bác sĩ phẫu thuật
  dentist = nha sĩ; dental = răng; eye = mắt; heart = tim; heart disease = bệnh tim mạch
  cardiovascular disease = bệnh tim mạch; cardiovascular = tim mạch; blood = máu; blood donation = hiến máu
  blood donor = người hiến máu; unit of blood = đơn vị máu; blood unit = đơn vị máu
  blood pressure = huyết áp; hypertension = tăng huyết áp; high blood pressure = tăng huyết áp
  diabetes = đái tháo đường; cancer = ung thư; stroke = đột quỵ; kidney = thận
  dialysis = chạy thận nhân tạo / lọc máu; liver = gan; hepatitis = viêm gan; lung = phổi
  pneumonia = viêm phổi; mental health = sức khỏe tâm thần; mental illness = bệnh tâm thần
  mental disorder = rối loạn tâm thần; epilepsy = động kinh; leprosy = bệnh phong; hiv = HIV
  aids = AIDS / hỗ trợ; hiv patient = người nhiễm HIV; people living with hiv = người nhiễm HIV
  hiv infection = nhiễm HIV; infection = nhiễm / lây nhiễm; infected person = người nhiễm
  contagious disease = bệnh truyền nhiễm; non-communicable disease = bệnh không lây nhiễm
  noncommunicable disease = bệnh không lây nhiễm; chronic disease = bệnh mạn tính; rare disease = bệnh hiếm
  hand, foot and mouth disease = tay chân miệng; hand-foot-mouth disease = tay chân miệng; flu = cúm
  influenza = cúm; covid-19 = COVID-19; covid = COVID-19; cholera = tả; diphtheria = bạch hầu
  whooping cough = ho gà; chickenpox = thủy đậu; japanese encephalitis = viêm não Nhật Bản
  encephalitis = viêm não; tetanus = uốn ván; diarrhoea = tiêu chảy; poisoning = ngộ độc
  case of poisoning = vụ ngộ độc; cases of disease = ca mắc; infected case = ca mắc
  case of dengue = ca mắc sốt xuất huyết; new case = ca mắc mới; disease case = ca bệnh / ca mắc
  cases = trường hợp / vụ / ca / ca mắc; fatal case = ca tử vong
  epidemic prevention = phòng, chống dịch / phòng, chống dịch bệnh
  epidemic prevention and control = phòng, chống dịch bệnh; isolation = cách ly
  testing = xét nghiệm / thử nghiệm; medical test = xét nghiệm; laboratory test = xét nghiệm
  screening = sàng lọc; newborn screening = sàng lọc sơ sinh; prenatal screening = sàng lọc trước sinh
  periodic health examination = khám sức khỏe định kỳ; health examination = khám sức khỏe
  health check-up = khám sức khỏe; check-up = khám; medical consultation = khám bệnh
  examination and treatment = khám bệnh, chữa bệnh / khám, chữa bệnh; examination visit = lượt khám bệnh
  treatment = điều trị / xử lý; inpatient treatment = điều trị nội trú
  outpatient treatment = điều trị ngoại trú; treatment day = ngày điều trị; emergency 115 = cấp cứu 115
  intensive care = hồi sức tích cực; transplant = ghép tạng / ghép; organ transplant = ghép tạng
  organ donation = hiến tạng; prosthetic = chân tay giả; prosthesis = chân tay giả; wheelchair = xe lăn
  rehabilitation = phục hồi chức năng / phục hồi; functional rehabilitation = phục hồi chức năng
  acupuncture = châm cứu; drug bidding = đấu thầu thuốc; medicine shortage = thiếu thuốc
  drug shortage = thiếu thuốc; shortage of medicine = thiếu thuốc; medical supplies = vật tư y tế
  consumable = vật tư tiêu hao; oxygen = oxy; ct scanner = máy chụp CT; mri machine = máy chụp cộng hưởng từ
  x-ray = X-quang; ultrasound = siêu âm; chemical = hóa chất / hóa học; antibiotic = kháng sinh
  vitamin = vitamin; expanded immunisation = tiêm chủng mở rộng; full vaccination = tiêm chủng đầy đủ
  vaccinated = tiêm chủng; injection = tiêm; reproductive health = sức khỏe sinh sản
  pregnancy = mang thai / thai kỳ; maternal mortality = tử vong mẹ; infant mortality = tử vong trẻ sơ sinh
  mortality rate = tỷ suất tử vong / tỷ lệ tử vong; mortality = tử vong
  birth rate = mức sinh / tỷ suất sinh; replacement fertility = mức sinh thay thế; fertility = mức sinh
  sex ratio at birth = tỷ số giới tính khi sinh; sex ratio = tỷ số giới tính
  population work = công tác dân số; contraception = tránh thai
  stunting = thấp còi / suy dinh dưỡng thể thấp còi; stunted child = trẻ suy dinh dưỡng thấp còi
  malnourished child = trẻ em suy dinh dưỡng; underweight = suy dinh dưỡng thể nhẹ cân; obesity = béo phì
  overweight = thừa cân; life span = tuổi thọ; average life expectancy = tuổi thọ trung bình
  longevity = tuổi thọ; medical waste = chất thải y tế; medical ethics = y đức
  food safety = an toàn thực phẩm / an toàn vệ sinh thực phẩm
  food hygiene = vệ sinh thực phẩm / an toàn thực phẩm; hygiene = vệ sinh
  sanitation = vệ sinh môi trường / vệ sinh; food business = kinh doanh thực phẩm
  food establishment = cơ sở thực phẩm; food production establishment = cơ sở sản xuất thực phẩm
  catering = dịch vụ ăn uống; catering service = dịch vụ ăn uống; collective kitchen = bếp ăn tập thể
  canteen = căng tin / bếp ăn tập thể; street food = thức ăn đường phố; dirty food = thực phẩm bẩn
  functional food = thực phẩm chức năng; milk powder = sữa bột
  health insurance coverage = bao phủ bảo hiểm y tế / tỷ lệ bao phủ bảo hiểm y tế
  health insurance fund = quỹ bảo hiểm y tế; health insurance payment = thanh toán bảo hiểm y tế
  health insurance cost = chi phí khám, chữa bệnh bảo hiểm y tế
  household health insurance = bảo hiểm y tế hộ gia đình
  universal health insurance = bảo hiểm y tế toàn dân; social insurance debt = nợ bảo hiểm xã hội
  insurance debt = nợ bảo hiểm; insurance evasion = trốn đóng bảo hiểm
  late payment of insurance = chậm đóng bảo hiểm; insurance premium = mức đóng bảo hiểm / phí bảo hiểm
  premium = phí bảo hiểm; contribution rate = mức đóng; insurance contribution = đóng bảo hiểm
  insurance benefit = chế độ bảo hiểm; insured person = người tham gia bảo hiểm
  insured = người tham gia bảo hiểm; insurance book = sổ bảo hiểm xã hội
  insurance company = doanh nghiệp bảo hiểm; agricultural insurance = bảo hiểm nông nghiệp
  crop insurance = bảo hiểm cây trồng; life insurance = bảo hiểm nhân thọ; overpayment = chi vượt
  exceeded cost = chi phí vượt; refused payment = từ chối thanh toán; smoking = hút thuốc lá
  e-cigarette = thuốc lá điện tử; electronic cigarette = thuốc lá điện tử
  heated tobacco = thuốc lá nung nóng; harm of tobacco = tác hại của thuốc lá
  alcohol harm = tác hại của rượu, bia
`);

import { termTable } from './term-table.ts';

/** English words for schools, pupils, exams and boarding, and how Vietnamese directives say them. Lower case. */
export const SCHOOLS = termTable(`
  school year = năm học; academic year = năm học; new school year = năm học mới; semester = học kỳ
  term of school = học kỳ; summer holiday = nghỉ hè; summer break = nghỉ hè / hè; summer = hè / mùa hè
  summer camp = trại hè; level of education = cấp học / bậc học; school level = cấp học / bậc học
  level of school = cấp học / bậc học; education level = cấp học / trình độ học vấn
  primary school = trường tiểu học / tiểu học; elementary school = trường tiểu học / tiểu học
  lower secondary = trung học cơ sở
  upper secondary school = trường trung học phổ thông / trung học phổ thông
  high school = trường trung học phổ thông / trung học phổ thông
  secondary school = trường trung học / trung học cơ sở; gifted school = trường chuyên
  specialised school = trường chuyên; kindergarten = trường mầm non / mầm non; nursery school = nhà trẻ
  preschool education = giáo dục mầm non / mầm non; preschool child = trẻ mầm non
  preschool children aged 5 = trẻ em 5 tuổi; five-year-old child = trẻ em 5 tuổi
  independent childcare = nhóm trẻ độc lập; childcare group = nhóm trẻ; childcare = trông giữ trẻ
  ethnic boarding school = trường dân tộc nội trú / trường phổ thông dân tộc nội trú
  semi-boarding = bán trú; boarding pupil = học sinh nội trú
  boarding student = học sinh nội trú / học sinh bán trú; semi-boarding pupil = học sinh bán trú
  inter-level boarding school = trường nội trú liên cấp; inter-level school = trường liên cấp
  public school = trường công lập; private school = trường tư thục
  non-public school = trường ngoài công lập; school campus = điểm trường; school site = điểm trường
  satellite school = điểm trường lẻ; remote school site = điểm trường lẻ; schoolroom = phòng học
  solid classroom = phòng học kiên cố; temporary classroom = phòng học tạm; class = lớp / lớp học
  class size = sĩ số; number of pupils per class = sĩ số; homeroom teacher = giáo viên chủ nhiệm
  teacher shortage = thiếu giáo viên; shortage of teachers = thiếu giáo viên
  surplus teacher = thừa giáo viên; contract teacher = giáo viên hợp đồng
  teaching staff = đội ngũ giáo viên; teaching post = biên chế giáo viên
  education manager = cán bộ quản lý giáo dục; student = học sinh / sinh viên; poor pupil = học sinh nghèo
  poor student = học sinh nghèo; excellent student = học sinh giỏi; gifted student = học sinh giỏi
  national excellent student = học sinh giỏi quốc gia; dropout = bỏ học; school dropout = học sinh bỏ học
  attendance rate = chuyên cần; enrolment rate = tỷ lệ huy động / tỷ lệ huy động trẻ
  school attendance = đến trường / đi học; school age = độ tuổi đi học; entrance exam = thi tuyển sinh
  entrance examination = thi tuyển sinh / kỳ thi tuyển sinh; grade 10 entrance = tuyển sinh lớp 10
  admission quota = chỉ tiêu tuyển sinh; first-grade = lớp 1; grade 10 = lớp 10; grade = lớp / cấp độ
  high school graduation exam = kỳ thi tốt nghiệp trung học phổ thông / thi tốt nghiệp trung học phổ thông
  graduation exam = thi tốt nghiệp / tốt nghiệp; graduation rate = tỷ lệ tốt nghiệp
  exam council = hội đồng thi; exam room = phòng thi; exam question = đề thi; exam site = điểm thi
  exam score = điểm thi; bachelor = cử nhân; engineer degree = kỹ sư
  english as a second language = tiếng Anh là ngôn ngữ thứ hai; second language = ngôn ngữ thứ hai
  mathematics = toán; literature exam = ngữ văn; natural science = khoa học tự nhiên
  school subject = môn học; subject = môn học / đối tượng / chủ đề; life skill = kỹ năng sống
  soft skill = kỹ năng mềm; extra class = dạy thêm; extra teaching = dạy thêm, học thêm
  extra lesson = dạy thêm, học thêm; private tutoring = dạy thêm; two sessions a day = 2 buổi/ngày
  two sessions per day = 2 buổi/ngày; session of the day = buổi; school violence = bạo lực học đường
  bullying = bắt nạt / bạo lực học đường; school meal = bữa ăn học đường / bữa ăn bán trú
  school lunch = bữa ăn bán trú; school milk = sữa học đường
  school health = y tế trường học / y tế học đường; school nurse = nhân viên y tế trường học
  school safety = an toàn trường học; school gate = cổng trường; school toilet = nhà vệ sinh trường học
  school uniform = đồng phục; school fee = học phí / khoản thu; tuition exemption = miễn học phí
  tuition fee exemption = miễn học phí; overcharging = lạm thu; student loan = tín dụng học sinh, sinh viên
  scholarship fund = quỹ khuyến học; study promotion = khuyến học; illiterate = mù chữ / không biết chữ
  illiteracy eradication = xóa mù chữ; literacy class = lớp xóa mù chữ
  national standard = chuẩn quốc gia / tiêu chuẩn quốc gia; standard school = trường chuẩn quốc gia
  accreditation = kiểm định; quality accreditation = kiểm định chất lượng
  career orientation = hướng nghiệp / phân luồng; career guidance = hướng nghiệp; streaming = phân luồng
  continuing education centre = trung tâm giáo dục thường xuyên
  community learning centre = trung tâm học tập cộng đồng; foreign language centre = trung tâm ngoại ngữ
  special education = giáo dục đặc biệt; inclusive education = giáo dục hòa nhập
  pupil with disability = học sinh khuyết tật; blackboard = bảng; desk = bàn; bench = ghế; chair seat = ghế
  notebook = vở; pen = bút; minimum teaching equipment = thiết bị dạy học tối thiểu
  library book = sách thư viện; university education = giáo dục đại học; branch campus = phân hiệu
  university branch = phân hiệu; doctoral = tiến sĩ; postgraduate = sau đại học
  training programme = chương trình đào tạo; refresher course = lớp bồi dưỡng
  trainee = học viên / thực tập sinh; course participant = học viên
`);

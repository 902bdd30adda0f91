import { termTable } from './term-table.ts';

/** English words for ranks and posts of police, army and officials, and how Vietnamese directives say them. Lower case. */
export const POLICE_AND_MILITARY_RANKS = termTable(`
  lieutenant = trung úy; second lieutenant = thiếu úy; first lieutenant = trung úy
  senior lieutenant = thượng úy; captain = đại úy / thuyền trưởng; major = lớn / thiếu tá
  lieutenant colonel = trung tá; senior lieutenant colonel = thượng tá; colonel = đại tá
  senior colonel = đại tá; major general = thiếu tướng; lieutenant general = trung tướng
  senior lieutenant general = thượng tướng; colonel general = thượng tướng; general of the army = đại tướng
  sergeant = trung sĩ; corporal = hạ sĩ; commander = chỉ huy trưởng / chỉ huy
  deputy commander = phó chỉ huy trưởng; political commissar = chính ủy; commissar = chính ủy
  chief of staff = tham mưu trưởng; commanding officer = chỉ huy; regiment = trung đoàn
  battalion = tiểu đoàn; division of the army = sư đoàn; brigade = lữ đoàn; squad = tiểu đội
  platoon = trung đội; border guard station = đồn biên phòng; border post = đồn biên phòng
  border guard command = Bộ Chỉ huy Bộ đội Biên phòng; provincial military command = Bộ Chỉ huy Quân sự tỉnh
  military region = Quân khu; naval region = Vùng Hải quân; navy = hải quân; air force = không quân
  reservist = quân nhân dự bị; reserve force = lực lượng dự bị động viên; conscript = tân binh
  recruit = tân binh; enlistment = nhập ngũ / giao quân; military recruitment = tuyển quân
  call-up = gọi nhập ngũ; defence zone = khu vực phòng thủ; defence exercise = diễn tập khu vực phòng thủ
  police station = trụ sở công an / đồn công an; police force = lực lượng công an
  provincial police = Công an tỉnh; city police = Công an thành phố; ward police = công an phường
  police director = Giám đốc Công an; police report = báo cáo của công an; police chief = trưởng công an
  deputy police chief = phó trưởng công an; head of division = trưởng phòng
  head of department = trưởng phòng / giám đốc sở; division head = trưởng phòng
  deputy head = phó trưởng phòng / phó trưởng ban; deputy head of division = phó trưởng phòng
  head of committee = trưởng ban; deputy head of committee = phó trưởng ban; vice president = phó chủ tịch
  vice chairwoman = Phó Chủ tịch; vice minister = Thứ trưởng; deputy minister = Thứ trưởng
  deputy chief = phó; deputy chief of office = Phó Chánh Văn phòng; deputy secretary = Phó Bí thư
  standing deputy secretary = Phó Bí thư Thường trực; standing vice chairman = Phó Chủ tịch Thường trực
  permanent vice chairman = Phó Chủ tịch Thường trực; permanent deputy = phó thường trực
  acting director = quyền Giám đốc; acting chairman = quyền Chủ tịch; party secretary = Bí thư
  provincial party secretary = Bí thư Tỉnh ủy; city party secretary = Bí thư Thành ủy
  party cell secretary = bí thư chi bộ; commune party secretary = bí thư đảng ủy xã
  commune chairman = Chủ tịch UBND xã; ward chairman = Chủ tịch UBND phường
  provincial chairman = Chủ tịch UBND tỉnh; provincial chairperson = Chủ tịch UBND tỉnh
  city chairman = Chủ tịch UBND thành phố; village head = trưởng thôn; village chief = trưởng thôn
  hamlet head = trưởng thôn; neighbourhood head = tổ trưởng tổ dân phố; team leader = tổ trưởng / đội trưởng
  group leader = tổ trưởng / trưởng nhóm; deputy team leader = tổ phó; head of delegation = trưởng đoàn
  delegation head = trưởng đoàn; head of the team = tổ trưởng; head of the group = tổ trưởng
  head of the unit = thủ trưởng đơn vị; head of unit = thủ trưởng đơn vị; unit head = thủ trưởng đơn vị
  head of agency = người đứng đầu cơ quan / thủ trưởng cơ quan; state president = Chủ tịch nước
  general director = tổng giám đốc; director general = tổng giám đốc / cục trưởng
  deputy general director = phó tổng giám đốc; chief executive = tổng giám đốc
  chief accountant = kế toán trưởng; accountant = kế toán; cashier = thủ quỹ; treasurer = thủ quỹ
  clerk = văn thư; archivist = lưu trữ viên; principal of the school = hiệu trưởng
  vice principal = phó hiệu trưởng; school head = hiệu trưởng
  head teacher = hiệu trưởng / giáo viên chủ nhiệm; headmaster = hiệu trưởng; chief judge = chánh án
  deputy chief judge = phó chánh án; senior specialist = chuyên viên chính
  senior expert = chuyên viên cao cấp; rapporteur = báo cáo viên; speaker = báo cáo viên / diễn giả
  propagandist = tuyên truyền viên; collaborator = cộng tác viên; spokesperson = người phát ngôn
  non-specialised staff = người hoạt động không chuyên trách
  part-time official = người hoạt động không chuyên trách
  non-professional commune official = người hoạt động không chuyên trách cấp xã
  contract worker = lao động hợp đồng; contract employee = lao động hợp đồng
  commune official = cán bộ, công chức cấp xã / công chức xã; commune officer = công chức xã
  provincial official = cán bộ cấp tỉnh; junior official = công chức trẻ; female official = cán bộ nữ
  young official = cán bộ trẻ; former official = nguyên cán bộ
`);

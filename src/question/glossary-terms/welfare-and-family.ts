import { termTable } from './term-table.ts';

/** English words for welfare, poverty, families and age groups, and how Vietnamese directives say them. Lower case. */
export const WELFARE_AND_FAMILY = termTable(`
  welfare = phúc lợi / an sinh; social allowance = trợ cấp xã hội; social pension = trợ cấp hưu trí xã hội
  social pension benefit = trợ cấp hưu trí xã hội; social retirement benefit = trợ cấp hưu trí xã hội
  social protection beneficiary = đối tượng bảo trợ xã hội
  social protection facility = cơ sở trợ giúp xã hội
  social protection centre = cơ sở trợ giúp xã hội / trung tâm bảo trợ xã hội
  nursing home = viện dưỡng lão / cơ sở chăm sóc người cao tuổi; orphaned child = trẻ em mồ côi
  lonely elderly = người cao tuổi cô đơn; lonely elderly person = người cao tuổi cô đơn
  single mother = phụ nữ đơn thân / mẹ đơn thân; single parent = đơn thân; beggar = người ăn xin
  wanderer = người lang thang; homeless person = người lang thang; child labour = lao động trẻ em
  child in special circumstances = trẻ em có hoàn cảnh đặc biệt
  disadvantaged child = trẻ em có hoàn cảnh khó khăn; difficult circumstances = hoàn cảnh khó khăn
  circumstance = hoàn cảnh; needy household = hộ khó khăn; needy person = người có hoàn cảnh khó khăn
  policy family = gia đình chính sách; policy household = hộ chính sách
  preferential allowance = trợ cấp ưu đãi; heroic mother = Mẹ Việt Nam anh hùng
  vietnamese heroic mother = Mẹ Việt Nam anh hùng; wounded soldier = thương binh; sick soldier = bệnh binh
  martyr's family = gia đình liệt sĩ; martyr's relative = thân nhân liệt sĩ
  relative of martyr = thân nhân liệt sĩ; agent orange = chất độc da cam
  agent orange victim = nạn nhân chất độc da cam; dioxin = chất độc hóa học/dioxin / dioxin
  gratitude = đền ơn đáp nghĩa / tri ân; gratitude fund = Quỹ Đền ơn đáp nghĩa
  gratitude house = nhà tình nghĩa; charity house = nhà tình thương; house of love = nhà tình thương
  charity = từ thiện; charity fund = quỹ từ thiện; humanitarian = nhân đạo; red cross = Chữ thập đỏ
  for the poor fund = Quỹ Vì người nghèo; fund for the poor = Quỹ Vì người nghèo; gift package = suất quà
  tet gift = quà Tết; gift = quà / suất quà; rice relief = gạo cứu trợ
  sustainable poverty reduction = giảm nghèo bền vững / giảm nghèo
  poverty rate = tỷ lệ hộ nghèo / tỷ lệ nghèo; multidimensional poverty = nghèo đa chiều
  multidimensional poverty rate = tỷ lệ nghèo đa chiều; poverty standard = chuẩn nghèo
  poverty line = chuẩn nghèo; escaping poverty = thoát nghèo; out of poverty = thoát nghèo
  newly escaped household = hộ mới thoát nghèo; near-poverty = cận nghèo; re-poverty = tái nghèo
  falling back into poverty = tái nghèo; poor people = người nghèo; the poor = người nghèo
  poor person = người nghèo; poor commune = xã nghèo; poor family = hộ nghèo
  average living standard household = hộ có mức sống trung bình; living standard = mức sống
  standard of living = mức sống; livelihood model = mô hình sinh kế; livelihood support = hỗ trợ sinh kế
  preferential loan = vay ưu đãi / cho vay ưu đãi; preferential credit = tín dụng ưu đãi
  social policy bank = Ngân hàng Chính sách xã hội / ngân hàng chính sách xã hội
  preferential interest rate = lãi suất ưu đãi; removal of makeshift houses = xóa nhà tạm, nhà dột nát
  elimination of temporary houses = xóa nhà tạm; national target programme = chương trình mục tiêu quốc gia
  target programme = chương trình mục tiêu; child = trẻ em / trẻ / con; baby = trẻ sơ sinh / trẻ
  newborn baby = trẻ sơ sinh; toddler = trẻ nhỏ; kid = trẻ em; children under 6 = trẻ em dưới 6 tuổi
  child under six = trẻ em dưới 6 tuổi; boy = nam / trẻ em trai; girl = nữ / trẻ em gái
  teenager = thanh thiếu niên / vị thành niên; adolescent = vị thành niên; juvenile = người chưa thành niên
  minor = người chưa thành niên; underage = chưa thành niên / chưa đủ tuổi; youngster = thanh thiếu niên
  young people = thanh niên / người trẻ; young man = thanh niên; youth = thanh niên / thanh thiếu niên
  working age = độ tuổi lao động / độ tuổi; people of working age = người trong độ tuổi lao động
  age group = nhóm tuổi / độ tuổi; middle-aged = trung niên; the elderly = người cao tuổi
  old people = người cao tuổi; old person = người cao tuổi; elderly association = Hội Người cao tuổi
  aged person = người cao tuổi; centenarian = người 100 tuổi; years old = tuổi; aged = tuổi / từ
  over the age of = trên; man = nam / nam giới; woman = phụ nữ / nữ
  gender-based violence = bạo lực trên cơ sở giới; women's advancement = vì sự tiến bộ của phụ nữ
  advancement of women = vì sự tiến bộ của phụ nữ; parent = cha mẹ / phụ huynh
  pupils' parents = phụ huynh học sinh; father = cha / bố; mother = mẹ / bà mẹ; husband = chồng; wife = vợ
  couple = vợ chồng / cặp vợ chồng; son = con trai; daughter = con gái; brother = anh / em
  sister = chị / em; grandparent = ông bà; grandfather = ông; grandmother = bà; grandchild = cháu
  next of kin = thân nhân; spouse = vợ hoặc chồng / vợ, chồng; guardian = người giám hộ
  guardianship = giám hộ; head of household = chủ hộ
  family member = thành viên hộ gia đình / thành viên gia đình; family tie = quan hệ gia đình
  clan = dòng họ; adoptive parent = cha mẹ nuôi; child adoption = nuôi con nuôi
  adoption of children = nuôi con nuôi; single status = tình trạng hôn nhân; marriage age = tuổi kết hôn
  domestic abuse = bạo lực gia đình; happy family = gia đình hạnh phúc
  pensioners = người hưởng lương hưu / người nhận lương hưu
  beneficiary = đối tượng thụ hưởng / người thụ hưởng / đối tượng; disabled child = trẻ em khuyết tật
  severely disabled person = người khuyết tật nặng; severe disability = khuyết tật nặng
  blind person = người mù; blind = mù / khiếm thị; deaf = điếc / khiếm thính
  death benefit = mai táng phí / chế độ tử tuất; funeral allowance = mai táng phí / chi phí mai táng
  survivor benefit = tuất; religious charity = từ thiện
  monthly social assistance = trợ cấp xã hội hằng tháng; one-off support = hỗ trợ một lần
  support rate = mức hỗ trợ; support amount = mức hỗ trợ; amount of support = mức hỗ trợ
  level of support = mức hỗ trợ; maximum support = hỗ trợ tối đa / mức hỗ trợ tối đa
  support money = tiền hỗ trợ; support package = gói hỗ trợ; support beneficiary = đối tượng được hỗ trợ
  recipient = người nhận / đối tượng; benefit level = mức hưởng; entitlement period = thời gian hưởng
  permanent resident = người thường trú; temporary resident = người tạm trú
  migrant = người di cư / người nhập cư; population density = mật độ dân số; natural population = dân số
  population growth = tăng dân số
`);

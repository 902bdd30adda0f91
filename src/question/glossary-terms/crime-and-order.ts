import { termTable } from './term-table.ts';

/** English words for crime, police, courts and order, and how Vietnamese directives say them. Lower case. */
export const CRIME_AND_ORDER = termTable(`
  social order = trật tự xã hội / trật tự an toàn xã hội
  public order = trật tự công cộng / trật tự an toàn xã hội; social evil = tệ nạn xã hội
  security and order = an ninh, trật tự / an ninh trật tự; political security = an ninh chính trị
  crime prevention = phòng, chống tội phạm; crime rate = tội phạm; criminal case = vụ án hình sự
  criminal offence = tội phạm hình sự; criminal police = cảnh sát hình sự; economic crime = tội phạm kinh tế
  drug addict = người nghiện ma túy / người nghiện; addict = người nghiện
  drug user = người sử dụng ma túy / người nghiện ma túy; drug abuse = sử dụng trái phép chất ma túy
  drug trafficking = mua bán ma túy; drug smuggling = vận chuyển ma túy
  drug rehabilitation = cai nghiện ma túy; rehabilitation centre = cơ sở cai nghiện
  detoxification = cai nghiện; addiction treatment = cai nghiện; post-rehabilitation = sau cai nghiện
  narcotics = ma túy; heroin = heroin; synthetic drug = ma túy tổng hợp; drug-free commune = xã không ma túy
  gang = băng nhóm; ring = đường dây; network of criminals = đường dây; thief = kẻ trộm
  stolen goods = tài sản trộm cắp; property theft = trộm cắp tài sản; snatching = cướp giật; robber = cướp
  murder = giết người; killing = giết người; homicide = giết người
  assault = hành hung / cố ý gây thương tích; intentional injury = cố ý gây thương tích
  disturbance = gây rối; disorder = mất trật tự / gây rối; riot = gây rối; affray = đánh nhau
  fighting = đánh nhau; rape = hiếp dâm; abuse = xâm hại / lạm dụng; child abuse = xâm hại trẻ em
  sexual abuse = xâm hại tình dục; harassment = quấy rối; prostitution = mại dâm
  trafficking victim = nạn nhân bị mua bán; kidnapping = bắt cóc; extortion = cưỡng đoạt tài sản
  blackmail = tống tiền; loan shark = tín dụng đen; black credit = tín dụng đen; usury = cho vay nặng lãi
  illegal debt collection = đòi nợ thuê; online gambling = đánh bạc qua mạng; gambler = con bạc
  cockfighting = đá gà; fraud case = vụ lừa đảo; swindling = lừa đảo
  property fraud = lừa đảo chiếm đoạt tài sản; trick = thủ đoạn; ruse = thủ đoạn
  modus operandi = phương thức, thủ đoạn; bribery = hối lộ; bribe = hối lộ; bribe-giving = đưa hối lộ
  embezzlement = tham ô; abuse of power = lạm dụng chức vụ, quyền hạn; money laundering = rửa tiền
  illegal logging = khai thác gỗ trái phép / phá rừng; illegal logger = lâm tặc; logger = lâm tặc
  illegal mining = khai thác trái phép / khai thác khoáng sản trái phép
  illegal construction = xây dựng trái phép; unlicensed construction = xây dựng không phép
  unpermitted construction = xây dựng không phép; illegal exit = xuất cảnh trái phép
  illegal entry = nhập cảnh trái phép; exit ban = tạm hoãn xuất cảnh / cấm xuất cảnh
  ban on leaving the country = tạm hoãn xuất cảnh; exit suspension = tạm hoãn xuất cảnh
  smuggled goods = hàng lậu / hàng nhập lậu; counterfeit = hàng giả; fake = giả; fake drug = thuốc giả
  fake document = giấy tờ giả; contraband = hàng cấm; banned goods = hàng cấm; prohibited goods = hàng cấm
  exhibit = tang vật; evidence = chứng cứ / tang vật; seizure = thu giữ; confiscation = tịch thu
  weapon and explosive = vũ khí, vật liệu nổ; explosive material = vật liệu nổ; homemade gun = súng tự chế
  gun = súng; knife = dao; firecracker = pháo nổ / pháo; offence = hành vi phạm tội / vi phạm
  suspected crime = dấu hiệu tội phạm; sign of crime = dấu hiệu tội phạm
  sign of violation = dấu hiệu vi phạm; accused = bị can; defendant = bị cáo / bị đơn
  plaintiff = nguyên đơn; litigant = đương sự; culprit = đối tượng; wanted person = đối tượng truy nã
  fugitive = đối tượng truy nã; manhunt = truy nã; warrant = lệnh; arrest warrant = lệnh bắt
  search warrant = lệnh khám xét; crime report = tin báo, tố giác tội phạm; denouncement = tố giác
  tip-off = tin báo; informant = người tố giác; investigator = điều tra viên
  investigation agency = cơ quan điều tra; investigating agency = cơ quan điều tra
  prosecution = khởi tố / truy tố; charge sheet = cáo trạng; indictment = cáo trạng
  trial = phiên tòa / thử nghiệm / chạy thử / vận hành thử; trial court = tòa sơ thẩm
  first-instance trial = xét xử sơ thẩm; appeal trial = xét xử phúc thẩm; appeal = kháng cáo
  sentence = hình phạt / án; prison sentence = phạt tù; imprisonment = phạt tù; suspended sentence = án treo
  life imprisonment = tù chung thân; death penalty = tử hình; inmate = phạm nhân
  ex-convict = người chấp hành xong án phạt tù; ex-prisoner = người chấp hành xong án phạt tù
  released prisoner = người chấp hành xong án phạt tù; community reintegration = tái hòa nhập cộng đồng
  reintegration = tái hòa nhập; parole = tha tù trước thời hạn
  detention house = trại tạm giam / nhà tạm giữ; temporary detention = tạm giữ
  reformatory = trường giáo dưỡng; administrative fine = phạt tiền / tiền phạt; fine amount = mức phạt
  warning penalty = phạt cảnh cáo; deprivation of licence = tước giấy phép
  suspension of licence = tước giấy phép; penalty decision = quyết định xử phạt
  civil case = vụ án dân sự / vụ việc dân sự; administrative case = vụ án hành chính
  class action = khởi kiện; assessor = hội thẩm; people's assessor = hội thẩm nhân dân; jury = hội thẩm
  court clerk = thư ký tòa án; court president = chánh án; chief justice = chánh án
  chief prosecutor = viện trưởng; bailiff = thừa phát lại; enforcement officer = chấp hành viên
  judgment debtor = người phải thi hành án; mediator = hòa giải viên; conciliator = hòa giải viên
  grassroots mediation = hòa giải ở cơ sở / hòa giải; mediation team = tổ hòa giải
  legal adviser = tư vấn pháp luật; auctioneer = đấu giá viên; interpreter = phiên dịch
  translator = người dịch / biên dịch; eyewitness = nhân chứng; testimony = lời khai
  statement = lời khai / phát biểu; alcohol test = kiểm tra nồng độ cồn
  security camera = camera an ninh / camera giám sát; patrol = tuần tra; patrolling = tuần tra
  raid = truy quét; crackdown = trấn áp / truy quét; suppression = trấn áp; hot spot = điểm nóng
  hotspot = điểm nóng; security force = lực lượng an ninh; self-management team = tổ tự quản
  self-managed group = tổ tự quản; civil guard = dân phòng; civil defence = phòng thủ dân sự
  grassroots security force = lực lượng bảo vệ an ninh, trật tự ở cơ sở; guard = bảo vệ
  security guard = bảo vệ; night watch = tuần tra đêm; protest = tập trung đông người / biểu tình
  demonstration = biểu tình / trình diễn; crowd = đám đông; complainant = người khiếu nại
  denouncer = người tố cáo; lawsuit = vụ kiện / khởi kiện; settled case = vụ việc đã giải quyết
  mass petition = khiếu kiện đông người; prolonged complaint = khiếu nại kéo dài
  citizen reception day = ngày tiếp công dân
  citizen reception office = trụ sở tiếp công dân / ban tiếp công dân
  detection rate = tỷ lệ điều tra, khám phá; clearance rate = tỷ lệ điều tra, khám phá
  riot police = cảnh sát cơ động; mobile police = cảnh sát cơ động
`);

// Patterns for the names of agencies in lists and headings. On folded text, but for the one that says otherwise.

// "Sở Tài chính: Tham mưu …"
export const COLON = /^\s*:\s*(?=\S)/u;

// "Đài Khí tượng Thủy văn tỉnh: " · "Hội Nhà báo tỉnh: "; not "Hội nghị chuyên đề:", "Trường hợp cần thiết:"; on the text as printed
export const BODY_AND_COLON =
  /^(?:Hội(?!\s(?:nghị|thảo|đồng\s\p{Ll}))|Ban|Trung tâm|Công ty|Tổng công ty|Tập đoàn|Quỹ|Trường(?!\shợp)|Viện|Chi cục|Cục|Liên hiệp|Liên minh|Liên đoàn|Đài|Báo|Đoàn|Kho bạc|Ngân hàng|Điện lực|Bưu điện|Sở)\s[^:.;]{2,100}:\s+/u;

// Between two names of a heading: "; Chủ tịch " · " và các "
export const HEADING_GAP =
  /^[\s,;:&]*(?:(?:va|cung|cac|chu tich|thu truong|giam doc|nguoi dung dau|lanh dao|thuoc|truc thuoc)(?:[\s,;:]+|$))*$/u;

// "Công an tỉnh - Cơ quan thường trực …" · "Sở Nội vụ (Cơ quan thường trực)" · "Sở Y tế:" · "UBND xã có trách nhiệm" · "Sở Tài chính là cơ quan thường trực, có nhiệm vụ:"
export const AFTER_NAMES =
  /^(?:\s*(?:lien quan|co lien quan|trong tinh|tren dia ban tinh))?(?:\s+va\s+dac khu(?:\s+\p{L}+){0,3})?\s*(?:$|:\s*$|\s[-–]\s|\(|(?:\s+la\s+(?:co quan|don vi|dau moi)[^.;:]{0,80}?)?,?\s*(?:co (?:trach nhiem|nhiem vu)|thuc hien (?:cac |nhung |mot so )?(?:nhiem vu|noi dung))(?:\s+sau(?: day)?)?\s*:?\s*$)/u;

// "Chủ tịch UBND các xã | Khoen On, Mường Kim|, trước 17 giờ 00:" · "| ven sông Vàm Cỏ Đông, Vàm Cỏ Tây|:": which of them, before a colon or a time; as printed
export const WHICH_OF_THEM =
  /^(?:,?\s(?:\p{Ll}+\s){0,4}\p{Lu}[\p{L}\p{Nd}]*(?:\s\p{Lu}[\p{L}\p{Nd}]*)*(?=,|\svà\s|\s*:|\s\p{Lu}))(?:(?:,|\svà)\s\p{Lu}[\p{L}\p{Nd}]*(?:\s\p{Lu}[\p{L}\p{Nd}]*)*)*(?=\s*:\s*$|,?\s*\(?(?:[Tt]rước|[Cc]hậm nhất|[Đđ]ến|[Tt]rong|[Tt]ừ|xong|hoàn thành)\s[^:]{2,60}:\s*$)/u;

// "Đảng ủy, " · "Hội Nông dân tỉnh, Hội Cựu chiến binh tỉnh và ": names before one that is known; on the text as printed
export const UNKNOWN_NAMES = /^(?:\p{Lu}[\p{L}\s&-]{2,60}(?:,|\svà)\s+)+$/u;

// An unknown body that is named alone: "Hội Nhà báo tỉnh:"
export const BODY_NAME =
  /^(?:hoi|ban|trung tam|cong ty|quy|truong|vien|chi cuc|cuc|lien hiep|lien minh|cac)(?![\p{L}])/u;

// Nouns of bodies that say by themselves that a body is meant, in small letters too
const BODIES =
  'báo và phát thanh, truyền hình|báo và Phát thanh, truyền hình|báo và Phát thanh, Truyền hình|báo và phát thanh và truyền hình|báo và đài phát thanh|công ty|tổng công ty|tập đoàn|xí nghiệp|doanh nghiệp viễn thông|doanh nghiệp|hợp tác xã|cơ quan|đơn vị|địa phương|chính quyền|ủy ban nhân dân|uỷ ban nhân dân|ủy ban mặt trận tổ quốc|ủy ban|uỷ ban|ubnd|hđnd|hội đồng nhân dân|đảng ủy|đảng uỷ|cấp ủy|cấp uỷ|chi bộ|tỉnh đoàn|thành đoàn|mặt trận|chi cục|tổng cục|chi nhánh|văn phòng|kho bạc|ngân hàng|bảo hiểm xã hội|hải quan|công an|bộ đội|lực lượng|ban quản lý|ban qlda|ban chỉ đạo|ban chỉ huy|bệnh viện|trung tâm y tế|trạm y tế|trung tâm|học viện|đại học|nhà trường|trường học|bảo tàng|thư viện|cảng vụ|điện lực|bưu điện|viễn thông|liên đoàn|liên minh|liên hiệp|hiệp hội|tổ công tác|tổ giúp việc|tổ công nghệ|hạt kiểm lâm|chủ đầu tư|trưởng ấp|trưởng bản|tổ trưởng tổ dân phố|trưởng khu phố|chủ rừng|chủ hồ|chủ mỏ|chủ dự án|chủ quản|chủ cơ sở|nhà thầu|nhà đầu tư|nhà mạng|nhà cung cấp|thành viên|người đứng đầu|thủ trưởng|trưởng thôn|cơ sở giáo dục|cơ sở y tế|cơ sở khám|tiểu ban|đoàn thể|cấp xã|khu công nghiệp|kcn|xã|phường|đặc khu';

// "Công ty" · "Trung tâm": the noun of a body with no name; as printed
export const BARE_BODY =
  /^(?:Công ty|Tổng công ty|Tập đoàn|Trung tâm|Chi cục|Bệnh viện|Viện|Trường|Ban|Ban Quản lý|Văn phòng|Quỹ|Hội|Chi nhánh|Ngân hàng|Kho bạc|Bảo tàng|Thư viện|Sở|(?:UBND|Ủy ban nhân dân) (?:xã|phường)|Phòng|Đội|Trạm|Hạt|Hợp tác xã)$/u;

// Nouns of bodies that mean something else too: with "các" or a number, or a capital and a name after it
const SHORT_BODIES =
  'tổ|đội|ban|hội|đoàn|báo|đài|quỹ|vụ|viện|cục|phòng|trường|sở|bộ|trạm|đồn|hạt|thuế|cảng|khu|bảo hiểm|thôn|hộ|đồng chí|mỏ|chủ|ngành|tổ chức';

// "Tổ chức Ngày hội …", "Ban hành", "Báo cáo", "Trường hợp": other words that begin like the noun of a body
export const OTHER_WORD =
  /^(?:tổ chức\s(?!hành nghề|tín dụng|chính trị|đảng|xã hội)|đội ngũ|ban hành|ban bố|hội nghị|hội thảo|hội thi|hội chợ|đoàn kết|báo cáo|quỹ đất|vụ việc|vụ án|phòng chống|phòng ngừa|phòng,|phòng cháy|phòng học|trường hợp|bộ phận|bộ dữ|bộ tiêu|bộ chỉ|bộ tài|hộ tịch|ngành nghề|khu vực|xã hội|chủ (?!đầu tư|rừng|hồ|mỏ|dự án|quản|cơ sở|tàu|trì hộ))/iu;

// "các" · "mỗi" · "toàn bộ 19" · "Năm": before the noun of a body; on the text as printed
export const DETERMINER =
  /^(?:(?:các|những|mỗi|từng|mọi|toàn bộ|tất cả|toàn thể|riêng|một số|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\p{Nd}{1,3})\s+)+(?=\p{L})/iu;

// The noun of a body at the start of a text as printed; a short one, or an acronym, only before a name
export const BODY_NOUN = new RegExp(
  `^(?:(?:${BODIES}|${sentenceCased(BODIES)}|UBND|HĐND|KCN|Ban QLDA)(?![\\p{L}])|(?:${sentenceCased(SHORT_BODIES)})(?=\\s(?:(?:và|tỉnh|thành phố|khu vực)\\s)?[\\p{Lu}\\p{Nd}])|(?:phòng|đội|đoàn|trạm|trường|hội|đồn|hạt|ban)(?=\\s[\\p{Lu}\\p{Nd}])|\\p{Lu}{2,}(?=\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}))`,
  'u',
);

// The same after "các" or a number
export const COUNTED_NOUN = new RegExp(`^(?:${BODIES}|${SHORT_BODIES})(?![\\p{L}])`, 'iu');

// "Chủ tịch | UBND xã" · "Giám đốc | các bệnh viện": before the noun of a body; as printed
export const OFFICE =
  /^(?=(?:(?:các\s)?đồng chí|phó|bí|chủ|giám|tổng|thủ|người|lãnh|trưởng|chánh|hiệu)\s)(?:(?:các\s)?đồng chí\s)?(?:(?:phó\s)?(?:chủ tịch|giám đốc|tổng giám đốc|thủ trưởng|người đứng đầu|lãnh đạo|trưởng ban|hiệu trưởng|bí thư|chánh(?=\svăn phòng)|trưởng(?=\s(?:các\s)?(?:phòng|ban|đoàn|công an|trạm)(?![\p{L}])))\s)?(?=(?:các\s)?\p{L})/iu;

// "Hải quan khu vực | IX" · "Ban Quản lý dự án | số 1" · "Sở Tài chính | Lương Khắc Thạo": goes on with a name that is known
export const AFTER_MENTION =
  /^(?:(?:\s+(?:Chi nhánh|[Kk]hu vực))*\s+(?:[IVX]+(?![\p{L}])|(?:số|[Kk]hu vực|(?<=khu vực\s))\s*\p{Nd}{1,2}(?![\p{L}\p{N}]))|(?:\s+\p{Lu}\p{Ll}+){2,4})/u;

// "Văn phòng | Đăng ký đất đai": the name is longer than the one that is known
export const GOES_ON = /^\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u;

// Between two names of a list: ", " · " và " · " (TKV), " · "; "
export const LIST_MARK =
  /^(?:\s*\((?!chủ trì)[^)]{1,60}\))?(?:\s*[,;/&]\s+(?:(?:và|cùng)\s+(?:với\s+)?)?|\s+(?:và|cùng)\s+(?:với\s+)?)/u;

// What goes on with a name after its capitals: "… Quảng Ngãi và | Đà Nẵng", "Đa khoa | tỉnh"; as printed
export const JOINS_NAME =
  /^(?:và(?=\s\p{Lu})|tỉnh|thành phố|trung ương|khu vực|khu|số|cấp(?=\s(?:tỉnh|huyện|xã|thành phố|trung ương|cơ sở|trên|dưới|[IVX]+(?![\p{L}])))|huyện|của|thuộc|trực thuộc|các|xã|phường|đặc khu|thị trấn|quận|cụm|này|còn lại|công lập)(?![\p{L}])/u;

// A name that is whole, so that small letters after it are no part of it: "Quảng Ngãi", "IX", "BAĐT", "… tỉnh"; one capital alone begins a word ("Điện | lực")
export const WHOLE_NAME =
  /(?:(?<=\s)(?!(?:Ban|Sở|Bộ|Hội|Tổ|Đội|Đoàn|Viện|Cục|Quỹ|Phòng|Đài|Báo|Trường|Vụ|Hạt)\s)\p{Lu}\p{Ll}*(?:\s+|-)\p{Lu}\p{Ll}*|(?<=\s)(?:\p{Lu}{2,}|[IVX]+|\p{Nd}+)|\p{Lu}\p{Ll}*\s\p{Ll}+\s[-–]\s\p{Lu}\p{Ll}*\s\p{Ll}+|(?:tỉnh|thành phố|trung ương|này|còn lại|công lập|(?<!(?:các|mỗi|từng|những|\p{Nd})\s)(?:xã|phường)))$/u;

// "Báo và Phát thanh, truyền hình Đồng Tháp" · "Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ": names with commas; as printed
export const NAME_WITH_COMMAS =
  /(?:Báo và (?:Đài )?[Pp]hát thanh(?:,| và|-| -) [Tt]ruyền hình|(?:Phòng )?Cảnh sát [Pp]hòng cháy,? chữa cháy(?: và cứu nạn,? cứu hộ)?)(?:\s(?:tỉnh|thành phố|Công an tỉnh|Công an thành phố)(?![\p{L}]))?(?:\s\p{Lu}\p{Ll}+(?![\p{L}])){0,3}/gu;

// "UBND các phường: Tân Lập" · "Các xã Chiềng Mai": begins a list of places that are meant together; as printed
export const PLACES_OPENED =
  /(?:^|\s)(?:các|hai|ba|bốn|năm|\p{Nd}{1,3})\s(?:xã|phường|thôn|bản|ấp|khu phố|đặc khu)(?:(?:,|\svà)\s(?:xã|phường|đặc khu))*:?\s\p{Lu}/iu;

// " cùng với " · " và đồng chí " between two bodies; not inside "HĐND và UBND"; as printed
export const BODY_JOINT =
  /(?<!(?:HĐND|Hội đồng nhân dân|Quốc hội|ĐBQH)),?\s+(?:(?:cùng(?: với)?|với|và)\s+)(?:đồng chí\s+)?(?=\p{Lu})/gu;

// "…, do Quỹ Đầu tư phát triển tỉnh thực hiện" · "Giá khởi điểm do Sở Tài chính xác định": before who does it; as printed
export const DONE_BY = /(?<=^|[\s,])do\s+(?=\p{Lu}|đồng chí\s|(?:các|phòng|đội|đoàn|ban)\s)/gu;

// "phải được Thanh tra tỉnh trình" · "… được Chi cục Phát triển nông thôn theo dõi": before who does it, in the passive; as printed
export const DONE_TO =
  /(?<=\s)(?<duty>(?:phải|cần|sẽ)\s)?được\s+(?=\p{Lu}|đồng chí\s|(?:các|phòng|đội|đoàn|ban)\s)/gu;

// "được UBND tỉnh | phê duyệt": was decided
export const DECIDES =
  /^(?:phê duyệt|giao|cho phép|ban hành|công nhận|chấp thuận|quyết định|thống nhất|đồng ý|ghi nhận|đánh giá|cấp|hỗ trợ|bố trí|đầu tư|phân bổ|công bố|xác định|thành lập|tổ chức)(?![\p{L}])/u;

// "(Phòng Tiếp dân | thực hiện, xong trước …)" · "(Công an xã | làm nòng cốt)" · "(Văn phòng, | 18/8)": in brackets behind the work
export const BEARS_IN_BRACKETS =
  /^(?:\s+(?:tổ chức\s)?(?:thực hiện|chủ trì|phụ trách|đảm nhiệm|đảm trách|chịu trách nhiệm|làm nòng cốt|làm đầu mối|chuẩn bị|tham mưu|lo|là (?:đơn vị|cơ quan)? ?(?:đầu mối|chủ trì))(?![\p{L}])|\s*[,;:]\s+(?:phối hợp|cùng|xong|hoàn thành|trước|chậm nhất|hạn|thời hạn|trong|đến|ngày|tháng|quý|\p{Nd}))/iu;

// "Sở A | là đơn vị đầu mối." · "Các xã | thực hiện." · "Phòng B | chịu trách nhiệm trước Giám đốc về tiến độ": only says who
export const BEARS =
  /^(?:(?:là|làm)\s(?:(?:cơ quan|đơn vị|bộ phận)\s)?(?:đầu mối|chủ trì)|(?:chịu trách nhiệm\s)?(?:tổ chức\s)?(?:triển khai\s)?thực hiện|đảm nhiệm|đảm trách|phụ trách|chủ trì|làm nòng cốt)(?:\s(?:việc|nhiệm vụ|nội dung|công việc)\snày)?\s*(?:[,(]\s*(?:xong|hoàn thành|trước|chậm nhất|đến|trong)[^;]*)?[\s.;:)]*$|^chịu trách nhiệm\s(?:trước\s[^,;.]{2,60}\s)?về\s(?:(?:toàn bộ\s)?(?:tiến độ|kết quả|chất lượng)|(?:việc|nhiệm vụ|nội dung)\snày)(?:\s*[,.;][^;]*)?$/u;

// "nhiệm vụ này | do …" · "việc ký | do …": speaks of the work before; as printed
export const THIS_WORK =
  /(?:^|[:;,.]\s+)(?:(?:các\s)?(?:nhiệm vụ|việc|công việc|nội dung|phần việc|phần này)(?:\s(?:này|trên|nêu trên))|việc\s\p{L}+(?:\s\p{L}+)?)\s*(?:sẽ\s)?$/iu;

// "trong đó | Sở A …" · "còn | Đội Quản lý chợ thì …": before another subject; as printed
export const SHARES_OUT = /^[\s(]*(?:trong đó|cụ thể|còn|riêng|và|đồng thời)(?![\p{L}])\s*[,:]?\s+/iu;

// "… do Phó Chủ tịch UBND tỉnh | làm Trưởng ban": says what somebody is or said, not what is to be done
export const NO_DOING =
  /^(?:làm|là|đề xuất|đề nghị|kiến nghị|báo cáo|cung cấp|đứng|đại diện|phải|chưa)(?![\p{L}])/u;

// "Tổ công tác | làm việc theo chế độ kiêm nhiệm": how a body works, not what it is to do
export const WAY_OF_WORK =
  /^(?:làm việc|hoạt động)\s+(?:theo\s+(?:chế độ|nguyên tắc|quy chế|hình thức)|kiêm nhiệm)/u;

// "07 xã … | phải", "Nhà thầu | có trách nhiệm": obliges whoever is named before; as printed
export const OBLIGES =
  /^(?:phụ trách(?=\s(?!lĩnh vực|khối|chỉ đạo))|phải|cần|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)(?![\p{L}])/u;

// Obliges those before, with words between that say which of them
export const OBLIGED_LATER = /(?<=^[^.;:]*)\s+(?=(?:phải|có trách nhiệm|chịu trách nhiệm)(?![\p{L}]))/u;

// "07 xã | chưa gửi …" · "Chủ rừng | để xảy ra cháy …": says which of them
export const QUALIFIES =
  /^\s+(?:chưa|có(?!\strách)|nêu|đang|được|để|thuộc|nơi|còn|mà|bị|không(?! phải)|tại|trên|trong|\()(?![\p{L}])/u;

// "giao Công an xã | đến từng nhà …": no time
export const GOES = /^đến\s(?!hết|ngày|cuối|đầu|tháng|quý|năm|nay|\p{Nd})/u;

// "các xã, phường | có tuyến đi qua bàn giao …": says which of several; as printed
export const QUALIFIED = /^\s+(?:có(?!\strách)|nơi)(?![\p{L}])/u;

// No word that begins what a body is to do: what joins, what tells of the past or of a state; as printed
export const NO_PREDICATE =
  /^(?:của|thuộc|trực thuộc|tại|ở|trên|dưới|trong|ngoài|giữa|với|cùng|và|hoặc|hay|cho|về|từ|đến|tới|qua|sang|bằng|là|có|được|bị|đã|đang|chưa|vừa|mới|sẽ|nếu|khi|do|vì|bởi|như|theo(?! dõi)|gồm|nêu|nhằm|để|mà|thì|này|đó|kia|nào|nói|trước|sau|căn cứ|nhân dân|người|đạt|còn|chiếm|thiếu|chậm|xếp|đứng|gặp|giữ|nhận(?= thấy| định| được| xét| thức)|kiến nghị|đề nghị|phản ánh|cho biết|cho rằng|không|chỉ(?! đạo)|cũng|vẫn|đều|luôn|rất|hơn|tự|mong|biểu dương|phê bình|hoan nghênh|nhất trí|thống nhất|đồng ý|kết luận|ghi nhận|đánh giá cao|thông báo|cảm ơn|trân trọng|kính|liên quan|nhưng|tuy|cả)(?![\p{L}])/u;

// "… | là đơn vị đầu mối …" · "là cơ quan thường trực, …": what a body is for the work that follows; as printed
export const HEADS =
  /^là\s(?:(?:cơ quan|đơn vị|bộ phận|người)\s)?(?:(?:làm\s)?đầu mối|thường trực|chủ trì|chịu trách nhiệm(?:\schính)?)(?:,|\svà)?\s+(?=\p{Ll})/u;

// "… | có văn bản trả lời …": gives something
export const GIVES = /^có (?:văn bản|phương án|giải pháp|kế hoạch|biện pháp|báo cáo)(?![\p{L}])/u;

// "cơ sở nào không đạt, | đồng chí Chủ tịch UBND xã …": says for which, before a subject; as printed
export const WHICHEVER = /^[^,;:.]{1,80}(?<![\p{L}])nào(?![\p{L}])[^,;:.]{0,80},\s/u;

// "Mời Sở A | dự họp": to be there is no work; as printed
export const ATTENDS = /^(?:\s*(?:cùng|đến|tới))*\s*(?:dự|tham dự|đến|họp)(?![\p{L}])/u;

// What no name runs across; "UBND các xã: Ia Grai, …" does; on folded text
export const NAME_BREAK = /[.;(]|(?<!(?<![\p{L}])(?:xa|phuong|so|ban|nganh|bo)):/u;

// "Các sở, ngành | có liên quan" · "UBND các xã, phường | ven biển": words that qualify a name, before what is done
export const NAME_TAIL =
  /^(?:\s+(?:(?:có )?liên quan|(?:trên|trong) địa bàn(?: tỉnh| thành phố)?|thuộc tỉnh|ven biển|ven sông|miền núi|trong tỉnh|còn lại|nêu trên|nói trên|(?:ngoài )?công lập|được giao nhiệm vụ|(?:nêu|có tên) (?:tại|trong|ở) (?:[Mm]ục|[Đđ]iểm|[Kk]hoản|[Pp]hụ lục|bảng|danh sách)(?: [\p{Lu}\p{Nd}][\p{L}\p{Nd}.]*)?))+(?![\p{L}])/u;

function sentenceCased(list: string): string {
  return list
    .split('|')
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .join('|');
}

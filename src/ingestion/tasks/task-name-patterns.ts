// Patterns for the names of bodies in lists and headings. On the text as printed where a line does not say otherwise.

// Between two names of a heading: "; Chủ tịch " · " và các "; on folded text
export const HEADING_GAP =
  /^[\s,;:&]*(?:(?:va|cung|cac|chu tich|thu truong|giam doc|nguoi dung dau|lanh dao|thuoc|truc thuoc)(?:[\s,;:]+|$))*$/u;

// "Công an tỉnh - Cơ quan thường trực …" · "Sở Nội vụ (Cơ quan thường trực)" · "Sở Y tế:" · "UBND xã có trách nhiệm" · "Sở Tài chính là cơ quan thường trực, có nhiệm vụ:": after the names of a heading; on folded text
export const AFTER_NAMES =
  /^(?:\s*(?:lien quan|co lien quan|trong tinh|tren dia ban tinh))?(?:\s+va\s+dac khu(?:\s+\p{L}+){0,3})?\s*(?:$|:\s*$|\s[-–]\s|\(|(?:\s+la\s+(?:co quan|don vi|dau moi)[^.;:]{0,80}?)?,?\s*(?:co (?:trach nhiem|nhiem vu)|thuc hien (?:cac |nhung |mot so )?(?:nhiem vu|noi dung))(?:\s+sau(?: day)?)?\s*:?\s*$)/u;

// "Chủ tịch UBND các xã | Khoen On, Mường Kim|, trước 17 giờ 00:" · "| ven sông Vàm Cỏ Đông, Vàm Cỏ Tây|:": which of them, before a colon or a time
export const WHICH_OF_THEM =
  /^(?:,?\s(?:\p{Ll}+\s){0,4}\p{Lu}[\p{L}\p{Nd}]*(?:\s\p{Lu}[\p{L}\p{Nd}]*)*(?=,|\svà\s|\s*:|\s\p{Lu}))(?:(?:,|\svà)\s\p{Lu}[\p{L}\p{Nd}]*(?:\s\p{Lu}[\p{L}\p{Nd}]*)*)*(?=\s*:\s*$|,?\s*\(?(?:[Tt]rước|[Cc]hậm nhất|[Đđ]ến|[Tt]rong|[Tt]ừ|xong|hoàn thành)\s[^:]{2,60}:\s*$)/u;

// "Đảng ủy, " · "Hội Nông dân tỉnh, Hội Cựu chiến binh tỉnh và ": names before one that is known
export const UNKNOWN_NAMES = /^(?:\p{Lu}[\p{L}\s&-]{2,60}(?:,|\svà)\s+)+$/u;

// "các" · "mỗi" · "toàn bộ 19" · "Năm": before the noun of a body
export const DETERMINER =
  /^(?:(?:các|những|mỗi|từng|mọi|toàn bộ|tất cả|toàn thể|riêng|một số|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\p{Nd}{1,3})\s+)+(?=\p{L})/iu;

// "Chủ tịch | UBND xã" · "Giám đốc | các bệnh viện": before the noun of a body
export const OFFICE =
  /^(?=(?:(?:các\s)?đồng chí|phó|bí|chủ|giám|tổng|thủ|người|lãnh|trưởng|chánh|hiệu)\s)(?:(?:các\s)?đồng chí\s)?(?:(?:phó\s)?(?:chủ tịch|giám đốc|tổng giám đốc|thủ trưởng|người đứng đầu|lãnh đạo|trưởng ban|hiệu trưởng|bí thư|chánh(?=\svăn phòng)|trưởng(?=\s(?:các\s)?(?:phòng|ban|đoàn|công an|trạm)(?![\p{L}])))\s)?(?=(?:các\s)?\p{L})/iu;

// "Hải quan khu vực | IX" · "Ban Quản lý dự án | số 1" · "Sở Tài chính | Lương Khắc Thạo": goes on with a name that is known
export const AFTER_MENTION =
  /^(?:(?:\s+(?:Chi nhánh|[Kk]hu vực))*\s+(?:[IVX]+(?![\p{L}])|(?:số|[Kk]hu vực|(?<=khu vực\s))\s*\p{Nd}{1,2}(?![\p{L}\p{N}]))|(?:\s+\p{Lu}\p{Ll}+){2,4})/u;

// "Văn phòng | Đăng ký đất đai": the name is longer than the one that is known
export const NAME_GOES_ON = /^\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u;

// Between two names of a list: ", " · " và " · " (TKV), " · "; "
export const LIST_MARK =
  /^(?:\s*\((?!chủ trì)[^)]{1,60}\))?(?:\s*[,;/&]\s+(?:(?:và|cùng)\s+(?:với\s+)?)?|\s+(?:và|cùng)\s+(?:với\s+)?)/u;

// What goes on with a name after its capitals: "… Quảng Ngãi và | Đà Nẵng", "Đa khoa | tỉnh"
export const JOINS_NAME =
  /^(?:và(?=\s\p{Lu})|tỉnh|thành phố|trung ương|khu vực|khu|số|cấp(?=\s(?:tỉnh|huyện|xã|thành phố|trung ương|cơ sở|trên|dưới|[IVX]+(?![\p{L}])))|huyện|của|thuộc|trực thuộc|các|xã|phường|đặc khu|thị trấn|quận|cụm|này|còn lại|công lập)(?![\p{L}])/u;

// A name that is whole, so that small letters after it are no part of it: "Quảng Ngãi", "IX", "BAĐT", "… tỉnh"; one capital alone begins a word ("Điện | lực")
export const WHOLE_NAME =
  /(?:(?<=\s)(?!(?:Ban|Sở|Bộ|Hội|Tổ|Đội|Đoàn|Viện|Cục|Quỹ|Phòng|Đài|Báo|Trường|Vụ|Hạt)\s)\p{Lu}\p{Ll}*(?:\s+|-)\p{Lu}\p{Ll}*|(?<=\s)(?:\p{Lu}{2,}|[IVX]+|\p{Nd}+)|\p{Lu}\p{Ll}*\s\p{Ll}+\s[-–]\s\p{Lu}\p{Ll}*\s\p{Ll}+|(?:tỉnh|thành phố|trung ương|này|còn lại|công lập|(?<!(?:các|mỗi|từng|những|\p{Nd})\s)(?:xã|phường)))$/u;

// "UBND các phường: Tân Lập" · "Các xã Chiềng Mai": begins a list of places that are meant together
export const PLACES_OPENED =
  /(?:^|\s)(?:các|hai|ba|bốn|năm|\p{Nd}{1,3})\s(?:xã|phường|thôn|bản|ấp|khu phố|đặc khu)(?:(?:,|\svà)\s(?:xã|phường|đặc khu))*:?\s\p{Lu}/iu;

// " cùng với " · " và đồng chí " between two bodies; not inside "HĐND và UBND"
export const BODY_JOINT =
  /(?<!(?:HĐND|Hội đồng nhân dân|Quốc hội|ĐBQH)),?\s+(?:(?:cùng(?: với)?|với|và)\s+)(?:đồng chí\s+)?(?=\p{Lu})/gu;

// "07 xã … | phải", "Nhà thầu | có trách nhiệm": obliges whoever is named before
export const OBLIGES =
  /^(?:phụ trách(?=\s(?!lĩnh vực|khối|chỉ đạo))|phải|cần|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)(?![\p{L}])/u;

// "07 xã chưa gửi danh sách | phải …": obliges those before, with words between that say which of them
export const OBLIGED_LATER = /(?<=^[^.;:]*)\s+(?=(?:phải|có trách nhiệm|chịu trách nhiệm)(?![\p{L}]))/u;

// "07 xã | chưa gửi …" · "Chủ rừng | để xảy ra cháy …": says which of them
export const QUALIFIES =
  /^\s+(?:chưa|có(?!\strách)|nêu|đang|được|để|thuộc|nơi|còn|mà|bị|không(?! phải)|tại|trên|trong|\()(?![\p{L}])/u;

// What no name runs across; "UBND các xã: Ia Grai, …" does; on folded text
export const NAME_BREAK = /[.;(]|(?<!(?<![\p{L}])(?:xa|phuong|so|ban|nganh|bo)):/u;

// "Các sở, ngành | có liên quan" · "UBND các xã, phường | ven biển" · "Các thành viên | dự họp": words that qualify a name, before what is done
export const NAME_TAIL =
  /^(?:\s+(?:(?:có )?liên quan|(?:trên|trong) địa bàn(?: tỉnh| thành phố)?|thuộc tỉnh|thuộc Chính phủ|ven biển|ven sông|miền núi|trong tỉnh|còn lại|nêu trên|nói trên|(?:ngoài )?công lập|được giao nhiệm vụ|(?:tham )?dự (?:cuộc )?họp|có mặt|(?:nêu|có tên) (?:ở )?trên|(?:nêu|có tên) (?:tại|trong|ở) (?:[Mm]ục|[Đđ]iểm|[Kk]hoản|[Pp]hụ lục|bảng|danh sách)(?: [\p{Lu}\p{Nd}][\p{L}\p{Nd}.]*)?))+(?![\p{L}])/u;

// "Tổng giám đốc các Tập đoàn": who stands for the companies that are meant
export const OFFICE_IN_COMPANY =
  /^(?:Chủ tịch|Tổng giám đốc|Giám đốc)\s+(?=(?:các\s+)?(?:Tập đoàn|Tổng công ty|Công ty))/iu;

// "Ban Quản lý dự án | đầu tư xây dựng", "Ban Xúc tiến và Hỗ trợ | đầu tư": a verb that goes on with the name of a body; on folded text
export const NAMED_WORK =
  /(?<=(?<!\p{L})(?:xuc tien|ho tro|ke hoach va|qlda|quan ly du an)\s+)(?:dau tu|xay dung|phat trien)(?!\p{L})/gu;

// "giao | thông" · "giao | lưu": other words that begin like "giao"; on folded text
export const NO_HANDING_OUT = /^giao\s+(?:thong|dich|luu|tiep)(?!\p{L})/u;

// "việc | rà soát" · "công tác | kiểm tra" · "không | sử dụng": before a verb that then is no predicate; on folded text
export const MAKES_NOUN =
  /(?:(?<!\p{L})(?:cua|ve|(?<!to )cong tac|(?<!giup )viec|cong nghe|he thong|hoat dong|(?<!phan )cong|duoc|nhiem vu|ban|khong|(?<!chu )dau tu)|sang)\s+$/u;

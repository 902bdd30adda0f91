// Patterns for who is told to do something, as the subject or behind the work. On the text as printed where a line does not say otherwise.

// "Sở Tài chính: Tham mưu …"
export const COLON = /^\s*:\s*(?=\S)/u;

// "…, do Quỹ Đầu tư phát triển tỉnh thực hiện" · "Giá khởi điểm do Sở Tài chính xác định": before who does it
export const DONE_BY = /(?<=^|[\s,])do\s+(?=\p{Lu}|đồng chí\s|(?:các|phòng|đội|đoàn|ban)\s)/gu;

// "phải được Thanh tra tỉnh trình" · "… được Chi cục Phát triển nông thôn theo dõi": before who does it, in the passive
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

// "nhiệm vụ này | do …" · "việc ký | do …": speaks of the work before
export const THIS_WORK =
  /(?:^|[:;,.]\s+)(?:(?:các\s)?(?:nhiệm vụ|việc|công việc|nội dung|phần việc|phần này)(?:\s(?:này|trên|nêu trên))|việc\s\p{L}+(?:\s\p{L}+)?)\s*(?:sẽ\s)?$/iu;

// "trong đó | Sở A …" · "còn | Đội Quản lý chợ thì …": before another subject
export const SHARES_OUT = /^[\s(]*(?:trong đó|cụ thể|còn|riêng|và|đồng thời)(?![\p{L}])\s*[,:]?\s+/iu;

// "… do Phó Chủ tịch UBND tỉnh | làm Trưởng ban": says what somebody is or said, not what is to be done
export const NO_DOING = /^(?:làm|đề xuất|báo cáo|cung cấp|đại diện|phải)(?![\p{L}])/u;

// "Tổ công tác | làm việc theo chế độ kiêm nhiệm": how a body works, not what it is to do
export const WAY_OF_WORK = /^(?:làm việc|hoạt động)\s+(?:theo|kiêm nhiệm)(?![\p{L}])/u;

// "… | là đơn vị đầu mối …" · "là cơ quan thường trực, …": what a body is for the work that follows
export const HEADS =
  /^[Ll]à\s(?:(?:cơ quan|đơn vị|bộ phận|người)\s)?(?:(?:làm\s)?đầu mối|thường trực|chủ trì|chịu trách nhiệm(?:\schính)?)(?:,|\svà)?\s+(?=\p{Ll})/u;

// "… | có văn bản trả lời …": gives something
export const GIVES = /^có (?:văn bản|phương án|giải pháp|kế hoạch|biện pháp|báo cáo)(?![\p{L}])/u;

// "UBND tỉnh Ninh Bình |, theo chức năng, nhiệm vụ, … chỉ đạo": within what bounds somebody is to do what follows
export const WITHIN_POWERS = /^,?\s+(?:căn cứ|theo)\s(?:chức năng|nhiệm vụ|thẩm quyền)(?![\p{L}])/u;

// "chủ trì | giao ban Tổ …": meets, hands out nothing
export const MEETS = /^[Gg]iao ban(?![\p{L}])/u;

// "giao Công an xã | đến từng nhà …": no time
export const GOES = /^đến\s(?!hết|ngày|cuối|đầu|tháng|quý|năm|nay|\p{Nd})/u;

// "các xã, phường | có tuyến đi qua bàn giao …": says which of several
export const QUALIFIED = /^\s+(?:có(?!\strách)|nơi)(?![\p{L}])/u;

// "Trên cơ sở đề nghị của các Bộ|, cơ quan liên quan, …": a list of kinds that goes on after a comma; on folded text
export const KINDS_NAMED = /(?<!\p{L})cac (?:bo|so|ban|nganh|xa)$/u;

// "cơ sở nào không đạt, | đồng chí Chủ tịch UBND xã …": says for which, before a subject
export const WHICHEVER = /^[^,;:.]{1,80}(?<![\p{L}])nào(?![\p{L}])[^,;:.]{0,80},\s/u;

// "Việc lựa chọn nhà thầu … | giao Ban Quản lý …": what is handed out, first; on folded text
export const OF_WORK = /^\P{L}*viec\s[^,;:.]{4,120}$/u;

// "Mời Sở A | dự họp": to be there is no work
export const ATTENDS = /^(?:\s*(?:cùng|đến|tới))*\s*(?:dự|tham dự|đến|họp)(?![\p{L}])/u;

// Who assigns, not who is told to ask others; on folded text
export const SUPERIOR =
  /(?:ubnd|uy ban nhan dan|hdnd) (?:tinh|thanh pho)|thu tuong|chinh phu|ban chi dao|tinh uy|thanh uy|^bo\s/u;

// "Sở A |, mỗi đơn vị | rà soát" · "Công an tỉnh | thì | tuần tra": between a subject and the small word that goes on
export const SUBJECT_GAP =
  /^(?:\s*\([^()]*\))?(?:,?\s+mỗi (?:đồng chí|đơn vị|bên|nơi|người|xã|phường))?,?\s+(?:thì\s+)?(?=\p{Ll})/u;

// " (qua Thanh tra, Sở B)" · ", mỗi đơn vị": in such a gap, what may hold a comma
export const NO_COMMA_OF_ITS_OWN = /\([^()]*\)|,?\s+mỗi \p{L}+ ?\p{L}*/u;

// "UBND tỉnh | giao" · "đồng ý và | giao": before a word that assigns, beside known names; on folded text
export const ASSIGNS_AFTER =
  /(?:^|\s)(?:(?:ubnd|uy ban nhan dan)(?: (?:xa|phuong|tinh|thanh pho))?|va|cung|dong thoi|dong y|thong nhat|pho chu tich|chu tich|thu tuong|truong ban|chu tri|chu toa)$/u;

// "Sở A, Hội B |, theo chức năng, …" · "| trước ngày 15/8": where the names of owners are over; on folded text
export const AFTER_OWNERS =
  /[,(]?\s*(?:theo|tren co so|can cu|bang|tiep|chiu|dinh ky|truoc|trong|voi)(?![\p{L}])|\s[-–]\s|[:(]/u;

/** "Số: 6277/UBND-KGVX" · "Số 87 /BC-UBND" · "Luật số: 64/2025/QH15" · "Số 42-KH/TU" at the start of a line or column */
export const NUMBER_LINE = /^(?:\p{L}+\s+)?[Ss](?:ố|Ố)\s*:?\s*(?<rest>.*)$/u;

/** "Số: /QĐ-BCĐ" · "Số:      /TB-UBND" · "Số …/KH-UBND" · "Số:   -KL/TU": the figure was left blank */
export const UNFILLED_NUMBER =
  /[Ss](?:ố|Ố)\s*:?[\s.…_]*[/–-]\s*(?<symbol>\p{Lu}[\p{L}\p{Nd}]+(?:\s?[-–/]\s?\p{Lu}[\p{L}\p{Nd}]*)*)/u;

/** "Gia Lai, ngày 18 tháng 5 năm 2026" · "Gia Lai, ngày tháng năm 2026" · "ngày … tháng 6 năm 2026" · "Gia Lai, hồi 20 giờ 30 ngày …" */
export const LONG_DATE =
  /^(?:(?<place>[\p{L}\s.-]{2,50}?)\s*,\s*)?(?:(?:hồi|lúc)?\s*\p{Nd}{1,2}\s*(?:giờ|h|g)\s*(?:\p{Nd}{1,2}\s*)?(?:phút)?\s*,?\s*)?ngày[\s.…_]*(?<day>\p{Nd}{1,2})?[\s.…_]*tháng[\s.…_]*(?<month>\p{Nd}{1,2})?[\s.…_]*năm[\s.…_]*(?<year>\p{Nd}{4})?/u;

/** "Hà Nội, ngày 05/7/2025" as a line of its own */
export const SHORT_DATE =
  /^(?<place>[\p{Lu}][\p{L}\s.-]{1,40}?)\s*,\s*ngày\s+(?<day>\p{Nd}{1,2})[/.-](?<month>\p{Nd}{1,2})[/.-](?<year>\p{Nd}{4})\.?$/u;

/** "V/v triển khai …" · "Về việc triển khai …" under the number of a công văn */
export const REGARDING = /^(?:V\s?\/\s?v|v\/v)\s*:?\s*/u;

/** "Kính gửi:" · "THỦ TƯỚNG CHÍNH PHỦ điện:" */
export const ADDRESSED = /^(?:Kính gửi\s*:?|(?<sender>[\p{Lu}\s]{8,60}?)\s+(?:điện|ĐIỆN)\s*:)\s*/u;

/** "Căn cứ Luật …" · "Theo đề nghị của …" · "Xét đề nghị của …": what a decision stands on */
export const LEGAL_BASIS = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình)\s/u;

/** "DỰ THẢO" · "Dự thảo lần 2" */
export const DRAFT = /^\(?\s*(?:DỰ THẢO|Dự thảo)(?:\s+(?:LẦN|lần)\s+\p{Nd}+)?\s*\)?$/u;

/** "HỎA TỐC" · "KHẨN" · "MẬT": stamps */
export const STAMP =
  /^\(?(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|TỐI MẬT|TUYỆT MẬT|MẬT|BẢN SAO|SAO Y|SAO LỤC)\b.{0,20}$/u;

/** "QUYẾT ĐỊNH:" · "QUYẾT NGHỊ:": opens the articles, is no title */
export const OPERATIVE = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ|YÊU CẦU)\s*:$/u;

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" · "TRƯỞNG BAN CHỈ ĐẠO …" · "BỘ TRƯỞNG BỘ …": who issues, above the legal bases */
export const AUTHORITY_LINE =
  /^(?:CHỦ TỊCH|TRƯỞNG BAN|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH VĂN PHÒNG|CỤC TRƯỞNG|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|THỦ TƯỚNG|CHÍNH PHỦ|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN|QUỐC HỘI|THANH TRA|VIỆN TRƯỞNG|TRƯỞNG ĐOÀN|TRƯỞNG)(?![\p{L}])/u;

/** The office at the head of an authority line; what follows is the agency: "Chủ tịch Ủy ban nhân dân tỉnh", "Trưởng Ban Chỉ đạo …" */
export const OFFICE_HELD =
  /^(?:chủ tịch|trưởng(?= (?:ban|đoàn|tiểu ban))|giám đốc(?= (?:sở|công an|trung tâm|bảo hiểm|kho bạc|ban))|bộ trưởng(?= (?:bộ|cơ quan))|chánh(?= (?:văn phòng|thanh tra))|cục trưởng(?= cục)|tổng giám đốc|hiệu trưởng(?= trường)|viện trưởng(?= viện))\s+/iu;

/** "(Kèm theo Quyết định số … của Chính phủ)" · "(Ban hành kèm theo …)" */
export const ISSUED_WITH = /^\(?\s*(?:Ban hành\s+)?[Kk]èm theo\s/u;

/** "Phụ lục" · "PHỤ LỤC II" · "Phụ lục số 01: DANH MỤC …" as a heading */
export const ANNEX_HEADING =
  /^(?<label>(?:Phụ lục|PHỤ LỤC)(?:\s+(?:số\s+|SỐ\s+)?(?:[IVXL]{1,6}|\p{Nd}{1,2}[A-Za-z]?|[A-Z])(?![\p{L}\p{N}]))?)\s*(?:[.:–-]\s*)?(?<title>.*)$/u;

/** "DANH MỤC NHIỆM VỤ …" · "BIỂU PHÂN CÔNG": the title of an annex that has no number */
export const ANNEX_TITLE = /^(?:DANH MỤC|DANH SÁCH|BIỂU|BẢNG|MẪU|ĐỀ CƯƠNG|PHÂN CÔNG|KHUNG)(?![\p{L}])/u;

/** "Sáng ngày 31/10/2025, …" · "Ngày 18 tháng 11 năm 2025, …" · "Vào chiều ngày …" */
export const MEETING_DAY =
  /(?:^|[,\s])(?:(?:[Vv]ào\s+)?(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối)\s+)?[Nn]gày\s+(?<day>\p{Nd}{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(?<month>\p{Nd}{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(?<year>\p{Nd}{4})/u;

/** What a conclusion concludes, folded: "cuộc họp", "buổi làm việc", "hội nghị", "chuyến kiểm tra" */
export const MEETING_WORDS =
  /(?:tai\s+)?(?<meeting>(?:cuoc hop|buoi lam viec|hoi nghi|phien hop|hoi thao|chuyen (?:kiem tra|cong tac|lam viec|khao sat)|buoi (?:hop|tiep|kiem tra)|giao ban|cuoc lam viec)(?![\p{L}]).*)$/u;

/** "Nơi nhận:" */
export const RECIPIENTS = /^Nơi nhận\s*:?/u;

/** "TM. ỦY BAN NHÂN DÂN" · "KT. CHỦ TỊCH" · "TL. CHỦ TỊCH" · "T/M BAN THƯỜNG VỤ" */
export const AUTHORITY = /^(?:(?:TM|KT|TL|TUQ)(?:\s?\.\s?|\s)|Q\s?\.\s?|[TK]\/[MTL]\.?\s?)(?=\p{Lu}{2})/u;

/** "CHÁNH VĂN PHÒNG" · "PHÓ CHỦ TỊCH" · "TRƯỞNG BAN" · "THỦ TƯỚNG" · "BÍ THƯ" */
export const POSITION =
  /^(?:PHÓ|CHỦ TỊCH|CHÁNH|TRƯỞNG|GIÁM ĐỐC|TỔNG|TỔ TRƯỞNG|TỔ PHÓ|ĐỘI TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CHỦ NHIỆM|BÍ THƯ|CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHI CỤC TRƯỞNG|ỦY VIÊN|UỶ VIÊN|THANH TRA|ĐẠI TÁ|THIẾU TƯỚNG|TRUNG TƯỚNG)(?![\p{L}])/u;

/** "(Đã ký)" · "[đã ký]" · "(Chữ ký, dấu)" · "Đã ký và đóng dấu": stands for the signature between office and name */
export const SIGNED_MARK = /^[([]?\s*(?:Đã ký|Chữ ký|Ký tên|Đã đóng dấu)(?![\p{L}])[^.;:]{0,30}$/iu;

/** "Nguyễn Văn An" · "Đại tá Lê Văn Bình" · "H’Linh Niê Kđăm": two to six capitalised syllables and nothing else */
export const PERSON_NAME =
  /^(?:(?:TS|ThS|PGS|GS|BS|KS)\.\s*|(?:Đại|Thượng|Trung|Thiếu)\s(?:tá|úy|uý|tướng)\s)*\p{Lu}(?:[’'ʼ]\s?\p{Lu})?\p{Ll}*(?:\s\p{Lu}(?:[’'ʼ]\p{Lu})?\p{Ll}+){1,5}$/u;

/** "Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng … thông báo": by whose order */
export const BY_ORDER =
  /Thừa lệnh (?:của )?(?<holder>Chủ tịch [^,.;]{3,80}|Thủ tướng Chính phủ|Giám đốc [^,.;]{3,80}),/u;

/** "Ủy ban nhân dân tỉnh thông báo để các cơ quan …": who gives notice, at the start of a closing paragraph */
export const GIVES_NOTICE = /^(?<agency>\p{Lu}[^,.;:]{3,80}?)\s+(?:xin\s+)?thông báo (?:để|đến|cho|tới)\s/u;

/** "… Ủy ban nhân dân tỉnh Gia Lai kính báo cáo như sau:" */
export const REPORTS =
  /(?:^|[,;.]\s)(?<agency>\p{Lu}[^,.;:]{3,80}?)\s+(?:kính\s+|xin\s+|trân trọng\s+)?(?:báo cáo|ban hành Kế hoạch|xây dựng Kế hoạch|đề nghị|yêu cầu)[^.;]{0,80}như sau\s*:/u;

/** "STT" · "TT" · "1." in the first column: a row of a table, not of a letterhead drawn as one */
export const TABLE_START = /^(?:STT|TT|Số TT|Stt|\p{Nd}{1,3}\.?)$/u;

/** "Kết luận của Phó Chủ tịch Thường trực UBND tỉnh …": whose conclusion it is, where it is signed for the Chủ tịch */
export const CONCLUDED_BY =
  /[Kk]ết luận của (?:[^,;]{0,60}?\s)?Chủ tịch(?: Thường trực)? (?<agency>(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|thành phố)(?: \p{Lu}\p{L}*){0,2}(?![\p{L}]))/u;

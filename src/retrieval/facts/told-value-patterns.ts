/** "Quyết định số 3006/QĐ-UBND" · "ngày 12/12/2025" · "năm 2026" · "quý I/2026": figures that count nothing */
export const NO_COUNT =
  /\d+\s*\/\s*(?:\d{4}\s*\/\s*)?[\p{Lu}Đ]{2}[\p{Lu}Đ\d-]*|\d+-[\p{Lu}Đ]{2}[\p{Lu}Đ/]*|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}|(?:[Nn]ăm|[Qq]uý|[Nn]gày|[Tt]háng|Điều|khoản|Đề án|Phụ lục|Mục|(?<![Dd]anh\s|[Hh]ạng\s)mục|(?<![Tt]ổng\s)số)\s+\d+(?!\d*[.,]\d)|[Qq]uý\s+[IVX]+(?:\/\d{4})?/gu;
/** "4. Giao Văn phòng …" */
export const ITEM_NUMBER = /^\s*\(?\d+(?:\.\d+)*[.)]?\s+(?=\p{Lu})/u;

export const FIGURE = /(?<![\p{L}\d])\d[\d.,]*(?!\p{L})/gu;
/** "164,5 tỷ đồng" */
export const MONEY =
  /\d\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s*)?(?:đồng|VNĐ|VND|USD|đ(?!\p{L}))|\d\s*(?:triệu|tỷ)(?!\p{L})/gu;
export const SHARE = /\d\s*%|\d\s*phần\s+trăm/gu;
/** "16/7" · "quý I" · "hằng tuần" · "30 ngày" */
export const TIME =
  /\d{1,2}\/\d{1,2}|ngày\s+\d|\d{1,2}\/\d{4}|tháng\s+\d|năm\s+\d{4}|[Qq]uý\s+[IVX\d]|(?:hằng|hàng|mỗi)\s+(?:ngày|tuần|tháng|quý|năm)|\d+\s+ngày/gu;
export const DAY = /\d{1,2}\/\d{1,2}|ngày\s+\d|\d+\s+ngày/gu;
/** A family name, then one to four names. */
export const PERSON =
  /(?<!\p{L})(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lâm|Đinh|Đoàn|Trịnh|Trương|Mai|Đào|Tô|Hà|Cao|Lương|Rah|Rơ|Siu|Ksor|Kpă)(?:\s+\p{Lu}\p{Ll}+){1,4}/gu;
export const WHO =
  /(?<!\p{L})(?:Sở|Bộ|Ban|UBND|Ủy ban|Công an|Văn phòng|Trung tâm|Tòa án|Viện|Hội|Đoàn|Tỉnh|Tập đoàn|Công ty|Ngân hàng|Chủ tịch|Giám đốc|[Đđ]ồng chí|[Cc]ác (?:sở|cơ quan|địa phương|đơn vị))(?!\p{L})/gu;
/** "tại Trụ sở UBND tỉnh" · "https://…" */
export const PLACE =
  /(?<!\p{L})(?:[Tt]ại|ở|[Đđ]ịa chỉ)\s+(?<name>(?:\p{Ll}+\s+){0,2}\p{Lu}\p{L}*(?:\s+\p{L}+)?)|https?:|[Đđ]ịa chỉ\s*:?\s*\S*\d|\p{L}+\.(?:gov\.)?vn/gu;
export const NEED = /(?<!\p{L})(?:[Cc]ần|[Pp]hải|[Yy]êu cầu|[Tt]hành phần|[Gg]ồm có)(?!\p{L})/gu;
export const CAUSE = /(?<!\p{L})(?:[Dd]o|[Vv]ì|[Bb]ởi|[Nn]guyên nhân|nhằm|để|còn thiếu|chưa)(?!\p{L})/gu;

// Patterns for persons and their posts, on the text as printed.

const RANK =
  '(?:[Tt]hiếu|[Tt]rung|[Tt]hượng|[Đđ]ại) (?:úy|tá|tướng)|[Bb]ác sĩ|[Kk]ỹ sư|[Tt]hạc sĩ|[Tt]iến sĩ';

// Posts, which begin like names: "đồng chí Chánh Văn phòng", "các đồng chí Trưởng thôn"
const POST =
  'Chánh|Trưởng|Phó|Tổ|Chủ|Giám|Bí|Ủy|Uỷ|Tổng|Thủ|Lãnh|Cục|Viện|Hiệu|Đội|Chỉ|Thành|Thường|Tư|Chính|Hạt|Bộ|Vụ';

// "đồng chí Hà Quốc Trượng" · "bà Nguyễn Thị Loan" · "Phó Chủ tịch Nguyễn Văn Đặng" · "Đ/c Đại tá Cao Đình Quế" · "bà Ksor H'Lan" · "chị Lan, …"
export const PERSON_NAME = new RegExp(
  `^(?:(?:(?:[Cc]ác\\s)?[Đđ]ồng\\schí|[Ôô]ng|[Bb]à|[Đđ]/c)(?::)?\\s(?:(?:${RANK})\\s)?(?!(?:${POST})\\s)|(?:(?:Phó\\s)?(?:Chủ tịch|Giám đốc|Bí thư|Tổ trưởng|Chánh Văn phòng)|${RANK})\\s)\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}+){2,5}(?![\\p{L}])|^(?:(?:[Cc]ác\\s)?[Đđ]ồng\\schí|[Đđ]/c)\\s(?:(?:${RANK})\\s)?(?!(?:${POST})\\s)\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+(?=\\s*[,(:]|\\s[-–])|^(?:(?:[Cc]ác\\s)?[Đđ]ồng\\schí|[Ôô]ng|[Bb]à|[Đđ]/c):?\\s(?:\\p{Lu}\\p{Ll}+\\s){0,2}[HYK]['’]\\p{L}+(?:\\s\\p{Lu}\\p{Ll}+){0,3}(?![\\p{L}])|^(?:[Ôô]ng|bà|[Aa]nh|[Cc]hị|[Cc]ô)\\s\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)?(?=\\s*[,;(:]|\\s[-–]|\\s*$)`,
  'u',
);

// Between a name and a post, and between two posts: ", " · " - " · " (" · " là "
export const TITLE_JOINT = /^(?:,\s+|\s+[-–]\s+|\s+\()/u;

// "Phó Giám đốc …" · "Tổ phó thường trực" · "công chức Văn phòng …": how a post begins
export const TITLE_OPENING =
  /^(?:(?:phó|quyền|nguyên)\s+)*(?:chủ tịch|tổng giám đốc|giám đốc|tổng biên tập|trưởng|bí thư|ủy viên|uỷ viên|chánh|tổ trưởng|tổ phó|nhóm trưởng|đội trưởng|đội phó|cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|hạt trưởng|chỉ huy|thư ký|thành viên|thủ trưởng|tư lệnh|chính ủy|công chức|chuyên viên|viên chức|cán bộ|văn thư|kế toán|PGĐ|PCT|đại diện|phó(?=\s(?:ban|phòng|đoàn|công an)))(?:\s(?:thường trực|chuyên trách))?(?![\p{L}])/iu;

// What no post goes on with: what is done, or what joins something else; small words after it
export const TITLE_STOP =
  /^(?:làm|là|đảm|phụ trách|lo|trực tiếp|giúp|có|được|đã|đang|sẽ|cùng|với|để|và(?!\s(?:\p{Lu}|các\s))|thì|theo|trong|tại|về|từ|đến|đi|ra|xuống|mỗi|nêu|gặp|quyết định)(?![\p{L}])/u;

/** "2.692/2.693 thôn" · "95,37%": one figure */
export const FIGURES = /(?<![\p{L}\d])\d[\d.,]*(?:\s?\/\s?\d[\d.,]*)?(?!\p{L})/gu;
/** "164,5 tỷ đồng" · "474.741 triệu đồng" */
export const MONEYS =
  /(?<![\d.,])\d[\d.,]*\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s*)?(?:đồng|VNĐ|VND|USD|đ)(?!\p{L})|(?<![\d.,])\d[\d.,]*\s*(?:triệu|tỷ|tỉ)(?!\p{L})/gu;
export const SHARES = /(?<![\d.,])\d[\d.,]*\s*(?:%|phần\s+trăm)/gu;
/** "ngày 03/5/2026" · "ngày 20 tháng 11" · "16/7" behind a word of time */
export const DAYS =
  /(?:\d{1,2}\s*[/-]\s*\d{1,2}\s*[/-]\s*\d{4}|(?:[Nn]gày|trước|đến|từ|hôm)\s+\d{1,2}(?:\s*\/\s*\d{1,2}|(?:\s+tháng\s+\d{1,2})?)(?![\d.,/]*\d))/gu;
/** "tháng 6 năm 2026" · "12/2028" · "Quý III/2026" */
export const MONTHS =
  /[Tt]háng\s+\d{1,2}|(?<![\d/.,])(?:0?[1-9]|1[0-2])\s?\/\s?20\d\d(?!\/)|[Qq]uý\s+[IVX\d]+|trung tuần|(?:đầu|cuối|giữa)\s+(?:năm|tháng|quý)/gu;
export const YEARS =
  /(?<=\|\s*)20\d\d(?=\s*\|)|(?:[Nn]ăm|giai đoạn|đến|từ)\s+20\d\d|20\d\d\s?[-–]\s?20\d\d|hằng năm|hàng năm/gu;
/** "sáng thứ 5" · "07 ngày" · "1 tháng" */
export const SPANS =
  /(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa)\s+(?:ngày|thứ|\d)|thứ\s+(?:[2-7]|hai|ba|tư|năm|sáu|bảy)(?!\p{L})|\d+\s*(?:ngày|tháng|năm|giờ|phút|tuần)(?!\p{L})|\d+\s*h\d*(?!\p{L})/gu;
/** "hằng tuần" · "định kỳ" · "02 lần" */
export const OFTEN =
  /(?<!\p{L})(?:(?:[Hh]ằng|[Hh]àng|[Mm]ỗi)\s+(?:ngày|tuần|tháng|quý|năm)|[Đđ]ịnh kỳ|thường xuyên|theo (?:ngày|tuần|tháng|quý|năm)|\d+\s+lần|một lần)(?!\p{L})/gu;
/** "Quyết định số 961/QĐ-UBND ngày": what stands before the day of a document */
export const NUMBER_BEFORE = /[-/\d][\p{Lu}Đ\d]{2,}[\p{Lu}Đ\d/-]*\s*,?\s*(?:ngày\s*)?$/u;

/** "đồng chí Nguyễn Tuấn Thanh" · "Bí thư Tỉnh ủy Ninh Bình Đặng Xuân Phong": a family name and its names */
export const PERSONS =
  /(?<!\p{L})(?:(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lâm|Đinh|Đoàn|Trịnh|Trương|Mai|Đào|Tô|Hà|Cao|Lương|Tạ|Chu|Châu|Thái|Phùng|Kiều|Rah|Rơ|Siu|Ksor|Kpă)(?:\s+\p{Lu}\p{Ll}+){1,4}|(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,3})/gu;
/** "KT. CHỦ TỊCH" · "CHÁNH VĂN PHÒNG" · "(Đã ký)": what stands before the name of who signed */
export const SIGNS_BEFORE =
  /(?:KT\.|TL\.|TM\.|TUQ\.|CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|CHỦ NHIỆM|TRƯỞNG BAN|[Đđ]ã ký|(?<!\p{L})ký(?!\p{L}))[^;]{0,60}$/u;
/** "Sở Khoa học và Công nghệ" · "UBND tỉnh" · "VNPT": with the capitals behind */
export const AGENCIES =
  /(?<!\p{L})(?:Sở|Bộ|Ban|UBND|Ủy ban|HĐND|Hội đồng|Thường trực|Công an|Văn phòng|Trung tâm|Tòa án|Viện|Hội|Đoàn|Tỉnh (?:ủy|đoàn)|Tập đoàn|Công ty|Tổng công ty|Ngân hàng|Trường|Cục|Chi cục|Tổ|Thanh tra|Thủ tướng|Chính phủ|Quốc hội|Chủ tịch|Giám đốc)(?!\p{L})(?:\s+(?:và\s+)?\p{Lu}[\p{L}&]*(?:\s+\p{Ll}+(?=\s+(?:và\s+)?\p{Lu}))?)*/gu;
/** "các sở, ngành" · "người đứng đầu": told, but of no name */
export const SOMEBODY =
  /(?<!\p{L})(?:[Cc]ác (?:sở|bộ|cơ quan|địa phương|đơn vị|tổ|thành viên|doanh nghiệp)|[Nn]gười (?:đứng đầu|dân)|[Đđ]ồng chí|[Cc]án bộ|[Cc]á nhân)(?!\p{L})/gu;
/** "Kính gửi: Bộ Công an" · "trình Thường trực Hội đồng nhân dân tỉnh" */
export const RECIPIENTS =
  /(?<!\p{L})(?:[Kk]ính gửi|[Gg]ửi|[Tt]rình|[Bb]áo cáo)\s*:?\s*(?:\p{Ll}+\s+){0,3}\p{Lu}[\p{L}&]*(?:\s+\p{Lu}?\p{L}+){0,2}/gu;

/** "tại Trụ sở UBND tỉnh" */
export const PLACES =
  /(?<!\p{L})(?:[Tt]ại|[Ởở]|[Tt]rên địa bàn|[Đđ]ịa chỉ|[Đđ]ường|[Pp]hường|[Xx]ã)\s*:?\s*(?<name>(?:\p{Ll}+\s+){0,2}(?:\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*|\d+))/gu;
export const ADDRESSES =
  /https?:\/\/\S+|www\.\S+|(?<![\p{L}\d@.-])(?:[\p{L}\d-]{1,63}\.){1,6}(?:vn|com|org|net)(?!\p{L})|(?<![\p{L}\d._-])[\p{L}\d._-]{1,64}@[\p{L}\d.-]{3,64}/gu;
export const PHONES = /(?<!\d)(?:\+?84|0)(?:[\s.]?\d){8,10}(?!\d)|1[89]00[\s.]?\d{4}/gu;
export const HOURS = /\d{1,2}\s*(?:giờ|h)(?!\p{L})\d*|\d{1,2}:\d{2}/gu;
export const RANKS =
  /(?:[Tt]hứ|[Hh]ạng|[Vv]ị trí)\s+(?:thứ\s+)?(?:\d+|(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L}))|dẫn đầu|đứng đầu/gu;
/** "Quyết định số 961/QĐ-UBND" · "Nghị định 278/2025/NĐ-CP" */
export const DOCUMENTS = /\d+\s*[-/]\s*(?:\d{4}\s*\/\s*)?(?:[\p{Lu}Đ]{2,}[\p{Lu}Đ\d&/-]*)/gu;

/** "do chưa được đối soát", not "do Sở … thực hiện" */
export const CAUSES =
  /(?<!\p{L})(?:[Dd]o(?=\s+\p{Ll})(?!\s+đó)|[Vv]ì|[Bb]ởi|[Nn]guyên nhân|[Xx]uất phát từ|[Nn]hờ)(?!\p{L})/gu;
/** "nhằm giảm áp lực" · "còn thiếu": told, but of no word for why */
export const HALF_CAUSES =
  /(?<!\p{L})(?:[Nn]hằm|[Đđ]ể|[Tt]hiếu|phụ thuộc|dẫn đến|ảnh hưởng|hạn chế|khó khăn|chưa (?:có|được|đủ|hoàn thiện|đảm bảo))(?!\p{L})/gu;
export const PURPOSES =
  /(?<!\p{L})(?:[Nn]hằm|[Đđ]ể|phục vụ|làm (?:cơ sở|căn cứ)|góp phần|giúp|hỗ trợ|bảo đảm|đảm bảo)(?!\p{L})/gu;
/** "đưa Quy Nhơn trở thành điểm đến": told, but of no word for what for */
export const HALF_PURPOSES =
  /(?<!\p{L})(?:nâng cao|tạo|đưa|trở thành|phòng,? chống|chống|thúc đẩy|tránh)(?!\p{L})/gu;
export const MANNERS =
  /(?<!\p{L})(?:[Tt]hông qua|[Bb]ằng|[Qq]ua|[Tt]heo (?:hướng|hình thức|phương thức|mô hình|nguyên tắc)|trực tiếp|trực tuyến|dưới hình thức|theo đúng)(?!\p{L})/gu;
export const NEEDS = /(?<!\p{L})(?:[Cc]ần|[Pp]hải|[Yy]êu cầu|[Tt]hành phần|[Gg]ồm có|[Bb]ao gồm)(?!\p{L})/gu;
/** What says of a thing that it is so or is not. */
export const STATES =
  /(?<!\p{L})(?:[Đđ]ã|[Cc]hưa|[Kk]hông|[Đđ]ang|[Hh]oàn thành|sẽ|100%|toàn bộ|tất cả|chỉ còn)(?!\p{L})/gu;
/** "V/v đánh số và gắn biển số nhà": what stands behind the number, the day and the giver of a document */
export const SUBJECT_BEHIND =
  /^[\p{Lu}Đ\d/-]*(?:,?\s*(?:ngày\s+)?\d{1,2}(?:\/\d{1,2}\/\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))?(?:\s+của\s+[^,;.()]{3,60}?)?,?\s+(?:[“"(]?(?<sure>[Vv]\/v|[Vv]ề|phê duyệt|ban hành|triển khai|quy định|thực hiện|đề nghị|kiện toàn|hướng dẫn|tăng cường|yêu cầu|thành lập)|(?<words>\p{Ll}+(?:\s+\p{Ll}+){2}))(?!\p{L})/u;
/** "… là 204" · "đạt 95" · "khoảng 40" */
export const TOLD_BEFORE = /(?:(?<![a-z])(?:la|dat|gom|co|duoc|khoang|tren|hon|gan|len|toi|tong)|:)\s*$/u;
/** "43-KH/TU" · "số 105" */
export const NUMBERS = /(?<![\d.,/])\d+\s*[-/]\s*(?=(?:\d{4}\s*\/\s*)?[\p{Lu}Đ]{2})/gu;

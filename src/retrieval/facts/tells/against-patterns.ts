import { typed } from '../../../vietnamese/typed-words.ts';

/** "đã … chưa" · "được … rồi": whether something is done, or how much of it */
export const ASKS_DONE = typed('đã|chưa|xong|rồi|được mấy|được bao nhiêu');
/** "phải", "sẽ", "giao": what is to be done */
export const ASKS_PLAN = typed(
  'phải|sẽ|cần|giao|yêu cầu|dự kiến|phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|trước ngày|thời hạn|hạn',
);
/** "đã hoàn thành" · "ghi nhận 12 ca": what was done or is so */
export const DONE =
  /(?<!\p{L})(?:[Đđ]ã|[Đđ]ang|[Cc]hưa|[Hh]oàn thành(?! (?:trước|trong|chậm|vào))|vừa|(?<!phấn đấu |tối thiểu |ít nhất )đạt(?! tối thiểu| ít nhất)|ước|ghi nhận|xảy ra|hiện (?:có|còn|nay)|tăng|giảm)(?!\p{L})/u;
/** "Trình Chính phủ cho phép …": a sentence that begins with what is to be done */
export const PLANNED_FIRST =
  /^[\s\p{P}\d]*(?:\p{L}{1,2}\)\s*)?(?:Giao|Trình|Đề nghị|Đề xuất|Kiến nghị|Yêu cầu|Xem xét|Chỉ đạo|Tham mưu|Phấn đấu|Tối thiểu|Mục tiêu)(?!\p{L})/u;
/** "phấn đấu đạt" · "dự kiến" */
export const PLANNED_WITHIN =
  /(?<!\p{L})(?:[Pp]hấn đấu|[Dd]ự kiến|[Tt]ối thiểu|[Ss]ẽ|[Gg]iao|[Đđ]ề nghị|[Xx]em xét|[Yy]êu cầu|[Tt]rình|cho phép)(?!\p{L})/u;
/** "Ai …" · "Đơn vị nào …" */
export const DOER_TURN = typed(
  'ai|(?:cơ quan|cq|đơn vị|đv|(?<!cơ )sở|bộ|ngành|hội|bên|ban|địa phương|tổ chức|công ty|doanh nghiệp) nào',
);
/** Names of places and people; no short forms. */
export const NAMES = /\p{Lu}\p{Ll}+(?:\s+(?:\p{Lu}\p{Ll}+|\d+))+/gu;
/** "xã Vĩnh Thủy, " · "và chợ " before a name */
export const LISTED_BEFORE = /(?:,|(?<!\p{L})và)\s+(?:\p{Ll}+\s+){0,2}$/u;
/** "Vĩnh Thủy, xã ": another name before it */
export const NAME_BEFORE = /\p{Lu}\p{L}*\s*,?\s*(?:và\s+)?(?:\p{Ll}+\s+){0,2}$/u;
/** ", Cam Hồng" · " và chợ Ba Đồn" behind a name */
export const LISTED_BEHIND = /^\s*(?:\d\s*)?(?:,\s+(?:\p{Ll}+\s+){0,2}|\s*và\s+(?:\p{Ll}+\s+){0,2})\p{Lu}/u;
/** "so với năm 2024": what a value is compared with */
export const COMPARED = /^(?:so với|bằng|cùng kỳ|kế hoạch|dự toán)/iu;
/** "năm 2025" · "quý I/2026": of when a value is; no day of a document */
export const YEARS =
  /(?<compared>(?:so với|bằng|cùng kỳ|kế hoạch|dự toán)\s+(?:\p{Ll}+\s+){0,4})?(?<![\d/-])(?:năm|quý\s+[IVX\d]+[/\s]|tháng\s+\d{1,2}\s*[/\s]|cuối năm|đầu năm)\s*(?:năm\s+)?(?<year>20\d\d)/giu;
/** What ends a reason: the end of its sentence, or what follows from it. */
export const REASON_ENDS = /[;]|\.(?=\s|$)|\s(?:nên|khiến|dẫn đến|do đó|vì vậy)\s/u;

import { WORD_END as END } from '../../vietnamese/letters.ts';

// Patterns for words that tell how something is, was or would be, and so set no work. Each is held against other words:
// a clause, the first words of an item, what follows a name.

// Tense and voice
const TENSE = 'đã|đang|bị|vừa|chưa|mới';

const IF = 'nếu|khi';

const BEING = 'đạt|có|không';

// What somebody said
const REMARK = 'ghi nhận|phản ánh|nêu|kiến nghị';

// "… đã lắp xong", "… có 12 xã", "nếu …": anywhere in a clause; in small letters, with marks
export const RECOUNTS = new RegExp(
  `(?<![\\p{L}])(?:${TENSE}|${IF}|${BEING}|hiện|dự kiến|phấn đấu|(?<!nhất )là|được (?:hỗ trợ|hưởng|giảm|miễn|thưởng|ưu tiên|thanh toán))(?![\\p{L}])`,
  'u',
);

// "Nguồn điện gồm 02 lộ", "Tổng vốn tăng …": in the first words of an item, where RECOUNTS finds nothing; in small letters, with marks
export const ITEM_STATES = new RegExp(
  `(?<![\\p{L}])(?:${REMARK}|là|còn|được|gồm|sẽ|tăng|giảm|đến nay|phải|trong đó|phát sinh)(?![\\p{L}])`,
  'u',
);

// "Sở Y tế | thuộc …" · "| đã gửi" · "| kiến nghị": right after a name, no word that begins what a body is to do: what joins, what tells of the past or of a state
export const NO_PREDICATE = new RegExp(
  `^(?:${TENSE}|${IF}|${BEING}|${REMARK}|của|thuộc|trực thuộc|tại|ở|trên|dưới|trong|ngoài|giữa|với|cùng|và|hoặc|hay|cho|về|từ|đến|tới|qua|sang|bằng|là|được|sẽ|do|vì|bởi|như|theo(?! dõi)|gồm|nhằm|để|mà|thì|này|đó|kia|nào|nói|trước|sau|căn cứ|nhân dân|người|còn|chiếm|thiếu|chậm|xếp|đứng|gặp|giữ|nhận(?= thấy| định| được| xét| thức)|đề nghị|cho biết|cho rằng|chỉ(?! đạo)|cũng|vẫn|đều|luôn|rất|hơn|tự|mong|biểu dương|phê bình|hoan nghênh|nhất trí|thống nhất|đồng ý|kết luận|đánh giá cao|thông báo|cảm ơn|trân trọng|kính|liên quan|nhưng|tuy|cả)(?![\\p{L}])`,
  'u',
);

// "Sở Y tế | đã …" · "Bộ Công an | đang …" · "UBND tỉnh | đánh giá cao": right after a name or a comma, though it may begin like work; on folded text
export const NARRATIVE = new RegExp(
  `^[\\s,]*(?:da|dang(?! ky)|duoc|vua|moi(?! (?:don vi|dong chi|ben|noi|nguoi|xa|phuong))|la(?! (?:co quan|don vi|dau moi)(?![\\p{L}]))|nhan thay|chua|hien|co y kien|thong bao|ghi nhan|danh gia cao|bieu duong|thong nhat|dong y|kinh bao cao|ket luan|chu tri (?:cuoc )?hop|chu tri phien|chu tri hoi nghi|cung da|co (?!trach nhiem|giai phap|ke hoach|bien phap|van ban|phuong an|bao cao))${END}`,
  'u',
);

// "toàn tỉnh có 143 dự án", "phát hiện 128 vụ", "giảm 19 vụ so với": figures that tell, in small letters
export const TELLS_FIGURES =
  /(?<![\p{L}])(?:(?:toàn|cả) (?:tỉnh|thành phố|nước)|phát hiện|so với|còn \p{Nd}|chiếm \p{Nd})/u;

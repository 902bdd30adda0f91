import { words } from '../../vietnamese/letters.ts';
import { typed } from '../../vietnamese/typed-words.ts';

// All patterns here run on lower-case text as typed; a word is met with its marks or without any.

const CARRIED =
  'đã|đang|hiện|hiện nay|đến nay|tới nay|nay|giờ|được|việc|làm|triển khai|thực hiện|tổ chức|tiến hành|chuẩn bị|tiến độ|kết quả|tình hình';

/** "… làm tới đâu rồi" · "… triển khai đến đâu" · "… thế nào rồi" · "… có gì mới": how far something is, at the end of a question */
export const STANDS_AT_END = new RegExp(
  `(?:${
    typed(
      `(?:(?:${CARRIED}) )*(?:(?:đến|tới) đâu(?: rồi)?|(?:như )?thế nào rồi|ra sao rồi|sao rồi|có gì mới|(?:tình hình|tiến độ|kết quả|hiện trạng)(?: (?:triển khai|thực hiện|hiện nay|đến nay|thì|là))* (?:(?:như )?thế nào|ra sao|làm sao)|(?:xong|hoàn thành)(?: hay)? chưa)`,
    ).source
  })(?:\\s+(?:v[ậa]y|nh[ỉi]|[ạa]|h[ảa]|nh[ée]|th[ếe]))*\\s*[?.!]*\\s*$`,
  'u',
);

/** "… ra sao" · "… thế nào": it asks how something stands only behind a noun that says so, else it may ask how something is done */
export const HOW_AT_END = new RegExp(
  `(?:${typed(`(?:(?:${CARRIED}) )*(?:(?:như )?thế nào|ra sao|đến đâu|tới đâu|có gì|là gì|gồm những gì|gồm gì|gì)`).source})(?:\\s+(?:v[ậa]y|nh[ỉi]|[ạa]|h[ảa]))*\\s*[?.!]*\\s*$`,
  'u',
);

/** "tình hình …" · "tiến độ triển khai …" · "kết quả thực hiện …": a noun for how something stands, at the beginning */
export const STANDS_AT_START = new RegExp(
  `^\\s*${
    typed(
      '(?:(?:cho biết|cho tôi biết|cho hỏi|xin hỏi|báo cáo|nêu|tóm tắt|cập nhật|xem) )*(?:về )?(?:tình hình|tiến độ|kết quả|hiện trạng|thực trạng)(?: (?:về|của|triển khai|thực hiện|tổ chức|tiến hành|công tác|việc|các|đạt được|chung|hiện nay))*',
    ).source
  }`,
  'u',
);

/** "khó khăn, vướng mắc về …": what a report says of a matter under a heading of its own */
export const TROUBLE_AT_START = new RegExp(
  `^\\s*${
    typed(
      '(?:(?:những|các|có) )*(?:khó khăn|vướng mắc|tồn tại|hạn chế|bất cập|khó khăn vướng mắc)(?:,? (?:và )?(?:khó khăn|vướng mắc|tồn tại|hạn chế|bất cập))*(?: (?:về|của|trong|khi|ở|đối với|triển khai|thực hiện|công tác|việc))*',
    ).source
  }`,
  'u',
);

/** "báo cáo nói gì về …" · "có gì về …" · "thông tin về …" */
export const SAYS_ABOUT = typed(
  '(?:(?:trong )?(?:các |những )?(?:văn bản|tài liệu|kho) )?(?:(?:có )?(?:nói|nêu|viết|ghi|đề cập|nhắc)(?: (?:gì|những gì|thế nào|ra sao))? (?:về|đến|tới)|(?:có (?:những )?(?:thông tin |nội dung |số liệu )?gì(?: mới)?|(?:có )?thông tin(?: gì)?) về)(?: (?:việc|công tác))?',
);
/** "Chủ tịch chỉ đạo gì về …" · "kết luận những gì đối với …" */
export const DIRECTS_ABOUT = typed(
  '(?:chỉ đạo|yêu cầu|kết luận|nhấn mạnh|quán triệt)(?: (?:những|các))? (?:(?:việc |nội dung )?gì|thế nào|ra sao) (?:về|đối với|liên quan đến)(?: (?:việc|công tác))?',
);
/** "… không" behind "có gì về …" */
export const WHETHER_AT_END = /\s+(?:không|khong|ko|hông|chưa|chua)\s*[?.!]*\s*$/u;
/** "about …" and what asks how far something is, in English */
export const ENGLISH_START =
  /^\s*(?:(?:what(?:['’]s| is| are| was)|tell me|give me|any) )?(?:the )?(?:(?:current |latest )?(?:status|state|progress|situation|results?|news|update|outcome)s? (?:of|on|in|with|about|regarding)|how far (?:along )?(?:is|are|has|have)|how (?:is|are) (?=.* (?:going|doing|coming along|progressing|getting on)))/u;
/** "what does the report say about …" */
export const ENGLISH_SAYS =
  /^\s*(?:what do(?:es)? (?:the )?(?<of>(?:\S+ ){0,6}?)says? (?:about|on)|(?:is there )?anything (?:new )?(?:about|on))\s/u;
export const ENGLISH_END =
  /\s+(?:going|doing|coming along|progressing|getting on|come|got|gone|so far|progressed|now|stand(?:ing)?)(?:\s+so far)?\s*[?.!]*\s*$/u;

/** Words that ask for one value, or for yes or no: what is left of a question about a matter holds none. */
export const STILL_ASKS = typed(
  'gì|nào|ai|bao ?nhiêu|bn|nhiêu|mấy|từ đâu|bao giờ|bao lâu|vì sao|tại sao|thế nào|ra sao|ở đâu|tới đâu|đến đâu|có phải|đúng không|hay không|hay chưa|what|who|when|where|which|why|how|whom|whose|should|must',
);
/** "Trợ lý AI" */
export const SHORT_FORM_AI = /(?<!\p{L})AI(?!\p{L})/gu;
/** Words by which a question says that something is done or owed: it does not only name a matter. */
export const SAYS_MORE = words`thì|(?<!thiết |chuẩn |trang )bị|phải|cần(?! thơ)|chỉ đạo|giao(?! (?:thông|dịch|diện|lưu))|quy định|yêu cầu|is|are|was|were|do|does|did|has|have|had|can|will`;
/** The same at its end, as written only: without marks they are as often other words ("dau" is "đầu"). */
export const STILL_ASKS_MARKED = /(?<!\p{L})(?:sao|đâu|không|chưa|nhỉ|hả)\s*$/u;

/** "Số ca …" · "giá …" · "lịch …": a name of something that is one value */
export const VALUE_AT_START = new RegExp(
  `^\\s*${
    typed(
      '(?:tổng )?số(?! (?:hóa|hoá|liệu))|sl|sđt|giá(?! trị)|phí|lệ phí|lịch|hạn|thời hạn|điểm|mức|doanh thu|sản lượng|diện tích|dân số|địa chỉ|ngày|giờ|tên|công suất|chiều dài|number|price|share|amount|date|name|is|are|was|were|do|does|did|has|have|can',
    ).source
  }`,
  'u',
);

const LOOSE =
  'là|thế|vậy|còn|về|làm|triển khai|thực hiện|tổ chức|tiến hành|các|những|việc|công tác|chuyện|vụ|hiện|hiện nay|đến nay|của|cho|the|of|on';
const LOOSE_BEHIND = `${CARRIED}|thì|là|của|về|có|những|gồm|the|been`;

/** Words at the edge of a matter that hold nothing by themselves. */
export const LOOSE_START = new RegExp(`^\\s*${typed(`(?:${LOOSE})(?: (?:${LOOSE}))*`).source}`, 'u');
export const LOOSE_END = new RegExp(
  `${typed(`(?:${LOOSE_BEHIND})(?: (?:${LOOSE_BEHIND}))*`).source}\\s*$`,
  'u',
);

/** "… ra sao", where nothing else asks. */
export const HOW_ALONE_AT_END = /\s+(?:như\s+)?(?:ra\s+sao|thế\s+nào|the\s+nao)\s*[?.!]*\s*$/u;

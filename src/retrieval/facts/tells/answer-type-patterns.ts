import { typed } from '../../../vietnamese/typed-words.ts';

/** What kind of thing a question can ask for, finer than its kinds. */
export type AnswerType =
  | 'figure'
  | 'money'
  | 'share'
  | 'time'
  | 'often'
  | 'agency'
  | 'person'
  | 'signer'
  | 'recipient'
  | 'place'
  | 'address'
  | 'phone'
  | 'hour'
  | 'rank'
  | 'document'
  | 'subject'
  | 'which'
  | 'cause'
  | 'purpose'
  | 'manner'
  | 'need'
  | 'yesNo';

/** Nouns of documents, and how they are shortened. */
export const DOCUMENT_NOUNS =
  'quyết định|qđ|kế hoạch|kh|nghị quyết|nq|nghị định|nđ|thông tư|thông báo|tb|tờ trình|công văn|cv|chỉ thị|văn bản|báo cáo|bc|công điện|cđ|quy định|hướng dẫn';

/** Titles of people. */
const TITLES =
  '(?:thủ tướng|bộ trưởng|thứ trưởng|chủ tịch|giám đốc|bí thư|đồng chí|ông|bà|lãnh đạo|đại diện|ptt|pct|gđ|pgđ)';

/** Turns that ask for a type which no kind says. */
export const TYPE_TURNS: readonly { readonly type: AnswerType; readonly asks: RegExp }[] = [
  {
    type: 'often',
    asks: typed(
      'bao lâu(?: [^ ]+){0,4} (?:một|1|mấy) lần|mấy lần (?:một|1|mỗi)|định kỳ nào|chu kỳ nào|tần suất',
    ),
  },
  {
    type: 'time',
    asks: typed(
      '(?:hôm|buổi|giai đoạn|quý|tuần|thời điểm|thời hạn|mốc|hạn|kỳ) (?:nào|mấy)|bao lâu|hiệu lực (?:từ|khi)|ngày tháng (?:năm )?(?:nào|thế nào)',
    ),
  },
  {
    type: 'address',
    asks: typed(
      '(?:trang|web|website|link|đường dẫn|cổng|tên miền)(?: (?:web|thông tin))? (?:nào|gì|là gì)|địa chỉ',
    ),
  },
  { type: 'phone', asks: typed('số điện thoại|sđt|đường dây nóng|hotline|gọi số nào') },
  {
    type: 'money',
    asks: typed(
      '(?:vốn|tiền|thưởng|trị giá|giá trị|đãi ngộ|lương|hỗ trợ)(?: [^ ]+){0,8} (?:bao nhiêu|mấy (?:tỷ|triệu|nghìn))(?: tiền)?(?=\\s*[?.]?$|\\s+(?:theo|khi|nếu|từ|trong|mỗi|một) )|^(?:tổng )?(?:giá trị|số tiền|mức đầu tư|vốn đầu tư)(?: [^ ]+){0,20} bao nhiêu(?=\\s*[?.]?$)',
    ),
  },
  { type: 'hour', asks: typed('mấy giờ') },
  { type: 'rank', asks: typed('(?:xếp|đứng|hạng|thứ)(?: hạng)?(?: thứ)? mấy') },
  { type: 'signer', asks: typed('(?:ai|người)(?: [^ ]+){0,4} ký(?! số)|ký bởi ai') },
  {
    type: 'recipient',
    asks: typed('(?:gửi|trình|báo cáo|nộp)(?: [^ ]+){0,4} (?:ai|(?:cơ quan|đơn vị|bộ|sở|nơi) nào|đâu)'),
  },
  {
    type: 'person',
    asks: typed(`${TITLES}(?: [^ ]+){0,3} nào|${TITLES}(?: [^ ]+){0,10} tên (?:là )?gì|là ai`),
  },
  { type: 'agency', asks: typed('(?:cơ quan|cq|đơn vị|đv|(?<!cơ )sở|bộ|ngành|hội|bên|ban|địa phương) nào') },
  {
    type: 'document',
    asks: typed(
      `(?:${DOCUMENT_NOUNS}) (?:số )?(?:nào|mấy|bao nhiêu)|số (?:mấy|bao nhiêu)(?=\\s*(?:[?.,;]|$|ngày |của |do |ký |và ))|số hiệu|mang số`,
    ),
  },
  { type: 'purpose', asks: typed('để (?:[^ ]+ ){1,2}gì|nhằm(?: [^ ]+){0,3} gì|mục đích') },
  {
    type: 'manner',
    asks: typed('làm sao|cách nào|(?:hình thức|phương thức|kênh) (?:nào|gì)|kiểu gì'),
  },
  { type: 'yesNo', asks: typed('(?:chưa|không|ko|hông|được k)\\s*(?:\\?|\\.)?$|có phải|hay (?:chưa|không)') },
];

/** Types that say already which noun is meant. */
export const COVERS_NOUN: ReadonlySet<AnswerType> = new Set([
  'time',
  'often',
  'agency',
  'person',
  'signer',
  'recipient',
  'place',
  'address',
  'phone',
  'hour',
  'document',
  'subject',
  'manner',
  'purpose',
]);

/** "Kế hoạch 44-KH/TU nói gì" */
export const ASKS_SUBJECT = typed(
  '(?:việc|nội dung|chuyện|nói|về|kết luận|vấn đề|phê duyệt|ban hành|đề nghị|hướng dẫn|triển khai|quy định|liệt kê)(?: [^ ]+){0,3} (?:gì|nào)',
);
/** "công văn 3613/ubnd-pvhcc" · "Kế hoạch số 105" */
export const NAMES_DOCUMENT = new RegExp(
  `\\d+\\s*[-/]\\s*(?:\\d{4}\\s*/\\s*)?\\p{L}{2}|${typed(`(?:${DOCUMENT_NOUNS})(?: số)? \\d+`).source}`,
  'u',
);
/** "ký ngày nào" · "ban hành khi nào": the day of a document itself */
export const ASKS_DOCUMENT_DAY = typed('ký|ban hành|ra ngày|ngày tháng|ngày bao nhiêu|ngày mấy');
/** Words that ask for a time and only for it. */
export const ASKS_TIME = typed(
  'khi nào|bao giờ|chừng nào|(?:ngày|tháng|năm|lúc|hạn|hôm|thời gian) (?:nào|mấy)',
);
/** "… là ai" · "tên gì": a person is asked for, not who does something */
export const IS_WHO = typed('ai là|là ai|tên (?:là )?gì|họ tên');
/** "là những đơn vị nào" · "gồm các xã nào": which ones they are, not who does something */
export const ASKS_WHICH_ONES = typed('(?:là|gồm|gồm có) (?:(?:những|các) )?(?:[^ ]+ ){1,3}nào');
/** "những xã nào" · "gồm các xã nào" */
export const ASKS_MANY = typed('(?:những|các|mấy|bao nhiêu|gồm)(?: [^ ]+){1,4} (?:nào|gì)');
/** "Sản lượng cà phê quý I?": an amount, though no word asks for it */
export const AMOUNT_FIRST = typed(
  '(?:tổng )?(?:số (?!điện thoại|hiệu)|lượng|kim ngạch|sản lượng|doanh thu|công suất|chỉ số|tốc độ|khối lượng|năng suất|quy mô|chiều dài|thu nhập)',
);

import { words } from '../../vietnamese/letters.ts';
import { typed } from '../../vietnamese/typed-words.ts';
import type { AnswerKind } from './answer-kinds.ts';

/** Typed without marks "may" is as often "máy". */
const MANY = 'bao(?: )?(?:nhiêu|nhiu)|bn|mấy(?! (?:chủ|tính|móc|bay|ảnh|in|bán|thu))';

/** "bao nhiêu trạm" · "cấp độ mấy" */
export const HOW_MANY = typed(MANY);

/** "học phí" · "mức phạt": amounts that are asked for by their name alone */
const CHARGES = 'mức lương|tiền lương|giá vé|học phí|lệ phí|mức phí|mức phạt';

/** "giá xăng": marked only; bare "gia" is as often another word. Typed bare, "gia … bao nhieu" says it. */
const PRICE = words`^giá|^gia (?:\S+ ){0,4}(?:la )?bao nhieu`;

/** Which turns ask for which kind. Several may meet one question. */
export const ASKS: readonly { readonly kind: AnswerKind; readonly asks: RegExp }[] = [
  // "bao nhiêu trạm" · "Lương của …" · "so luong"
  {
    kind: 'figure',
    asks: typed(`${MANY}|tỷ lệ|tỉ lệ|số lượng|tổng số|đạt mức nào|điểm số|dân số|diện tích|${CHARGES}`),
  },
  // "bao nhiêu tiền" · "kinh phí"
  {
    kind: 'money',
    asks: typed(
      `bao nhiêu (?:tiền|đồng|triệu|tỷ|tỉ|usd)|kinh phí|chi phí|dự toán|tổng mức đầu tư|vốn điều lệ|ngân sách|(?:bán|mua) giá|giá (?:bán|vé|bao nhiêu)|^(?:phí|lương)|giải ngân|${CHARGES}`,
    ),
  },
  { kind: 'money', asks: PRICE },
  { kind: 'share', asks: typed('tỷ lệ|tỉ lệ|phần trăm') },
  {
    kind: 'time',
    asks: typed(
      'khi nào|ngày nào|ngày mấy|bao giờ|tháng nào|tháng mấy|năm nào|lúc nào|hạn nào|thời hạn|thời gian nào|chừng nào|hôm nào',
    ),
  },
  { kind: 'day', asks: typed('ngày nào|ngày mấy|ngày bao (?:nhiêu|nhiu)|ngày tháng nào') },
  { kind: 'who', asks: typed('ai(?! ơi)|do ai|cơ quan nào|đơn vị nào|(?<!cơ )sở nào|ngành nào|bộ nào') },
  { kind: 'person', asks: typed('ai là|là ai|ai (?:chủ trì|kết luận|ký|dự)|tên gì|họ tên') },
  // "đặt ở đâu"; not "nói ở đâu trong công văn 6277"
  {
    kind: 'place',
    asks: typed(
      '(?<!(?:nói|ghi|nêu|quy định|nhắc|đề cập|viết)(?: (?:đến|tới|rõ))? )ở đâu(?! trong| nhắc)|địa chỉ(?! (?:web|website|trang|truy cập|mạng|thư|email))|chỗ nào|nơi nào|tại đâu',
    ),
  },
  // "đăng ký kết hôn cần giấy gì"
  {
    kind: 'need',
    asks: typed(
      '(?:cần|phải có|phải nộp) (?:(?:những|các|phải có) )?(?:giấy|giấy tờ|hồ sơ|điều kiện|thủ tục) (?:gì|nào)',
    ),
  },
  { kind: 'cause', asks: typed('vì sao|tại sao|lý do|lí do|nguyên nhân|do đâu') },
];

/** "bao nhieu %" · "mấy %" */
export const HOW_MANY_PERCENT = /(?:bao\s+nhi[êe]u|nhi[êe]u|mấy)\s*%/u;

/** Words that ask, by which it is told what stands nearest to them. */
export const TURNS = typed('bao nhiêu|mấy|nào|ai|gì|đâu|bao giờ|khi nào|sao|thế nào');

/** "AI" in capitals is no "ai". */
export const SHORT_FORM_AI = /(?<!\p{L})AI(?!\p{L})/gu;

/** "điều mấy" · "tháng mấy" · "so may": a number of the noun before, not how many of the noun behind */
export const ORDINAL =
  /(?<!\p{L})(?<noun>số|so|điều|dieu|khoản|khoan|mục|muc|tháng|thang|quý|quy|cấp|cap|hạng|hang|thứ|thu|độ|cap do|ngày|ngay|giờ|gio|năm|nam|phụ lục|phu luc|giai đoạn|giai doan)\s+(?:mấy|may|bao nhi[êe]?u|nào|nao)(?!\p{L})(?!\s+(?:nhiệm|trạm|người|đơn|hồ|cái))/gu;

/** Words behind "bao nhiêu" that are no noun that is counted. */
export const NO_NOUN: ReadonlySet<string> = new Set(
  'phan % tien la dong trieu ty ti va trong cua duoc theo tai thi vay cho so tu den de do va neu khi hay roi nhi nua qua'.split(
    ' ',
  ),
);

import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

const UNIT = '(?:ngay|tuan|thang|quy|6 thang|06 thang|sau thang|nam)';
const LINK = String.raw`\s*(?:,|/|va|hoac|;)\s*`;
const BOUND = '(?:truoc|cham nhat(?: la)?|muon nhat(?: la)?|vao|den|het)';
const EACH = '(?:hang|moi)';

// "hằng tuần" · "hàng quý" · "mỗi tháng" · "hằng ngày, hằng tuần, hằng tháng" · "định kỳ tháng, quý, 6 tháng và năm"
export const EVERY_UNIT = words`(?:${EACH}|dinh ky(?: ${EACH})?) (?<units>${UNIT}(?:${LINK}(?:${EACH} )?${UNIT})*)(?! (?:19|20)\d\d)(?!\s*(?:\d|iv|iii|ii|i)(?!\p{L}))`;

// "6 tháng một lần" · "1 lần/quý" · "01 lần/tháng"
export const TIMES_PER_UNIT = words`(?:(?<units>${UNIT}) (?:mot|1|01) lan|(?:mot|1|01) lan\s?(?:/|moi)\s?(?<unitsAfter>${UNIT}))`;

// One unit inside the words that the two patterns above found
export const UNIT_WORD = words`ngay|tuan|6 thang|06 thang|sau thang|thang|quy|nam`;

// "trước ngày 16 của tháng cuối quý" · "ngày 05 tháng đầu của quý sau"
export const DAY_IN_QUARTER = words`(?:(?<bound>${BOUND})\s+)?(?:ngay )?(?<day>[0-3]?\d) (?:cua )?thang (?<side>dau|cuoi) (?:cua )?(?:moi |hang )?quy(?: (?:sau|tiep theo|ke tiep|lien ke))?`;

// "trước ngày 25 hằng tháng" · "ngày 20 của tháng"
export const DAY_IN_MONTH = words`(?:(?<bound>${BOUND})\s+)?(?:ngay )(?<day>[0-3]?\d) (?:(?:cua )?${EACH} thang|cua thang(?! (?:\d|dau|cuoi|sau|nay)))`;

// "hằng tháng, trước ngày 25" · "mỗi tháng chậm nhất ngày 05"
export const MONTHLY_BY_DAY = words`${EACH} thang\s*[,(]?\s*(?<bound>${BOUND}) ngay (?<day>[0-3]?\d)(?!\s*(?:/|-|thang|\d))(?: hang thang)?`;

// "Thường xuyên" · "nhiệm vụ thường xuyên, liên tục"
export const CONTINUOUS = words`thuong xuyen|lien tuc`;

// "trong vòng 15 ngày kể từ ngày ký" · "sau 05 ngày làm việc kể từ ngày 01/9/2026"
export const COUNTED_DAYS = words`(?:(?:trong(?: vong| thoi han)?|thoi han|sau|cham nhat(?: la)?) )?(?<count>\d{1,3}) (?<unit>ngay|tuan|thang)(?<work> lam viec)?,? (?:ke )?tu (?:ngay |khi )?(?<anchor>[^.;]{1,80})`;

// "ngày ký ban hành" · "ngày ban hành Công văn này"
export const SINCE_ISSUE = words`(?:ky|ban hanh)(?! (?:nghi|luat|thong tu))`;

// "theo tiến độ được giao tại các Kế hoạch" · "ngay sau khi được phê duyệt" · "theo yêu cầu của Bộ"
export const CONDITION = words`theo|sau khi|ngay sau|ngay khi|truoc khi|khi (?:co|duoc|phat sinh)|ke tu|tuy|ngay lap tuc|thuc hien ngay|dot xuat`;

// "Quý I, II/2026" · "tháng 9 và tháng 12 năm 2026" · "cuối tháng 6, tháng 9, tháng 12"
const MEMBER = String.raw`(?:(?:dau|giua|cuoi) )?(?:(?:quy|thang)\s*)?(?:1[0-2]|0?[1-9]|iv|iii|ii|i)(?![\p{L}\d]|\s*/\s*\d{1,2}\s*/)`;
export const LISTED = words`(?<side>(?:dau|giua|cuoi) )?(?<unit>quy|thang)\s*(?<members>(?:1[0-2]|0?[1-9]|iv|iii|ii|i)(?![\p{L}\d])(?:\s*(?:,|va|;|&)\s*${MEMBER})+)(?:\s*(?:/|,?\s*nam )\s*(?<year>20\d\d))?(?!\d|/)`;

// A member of such a list
export const LIST_MEMBER = words`1[0-2]|0?[1-9]|iv|iii|ii|i`;

// "2025" · "2025 - 2030" · "2025 và những năm tiếp theo", a whole cell
export const BARE_YEARS =
  /^(?:nam\s+)?(?<from>20\d\d)(?:\s*(?:[-–]|den)\s*(?:nam\s+)?(?<to>20\d\d))?(?:\s*,?\s*(?:va\s+)?(?:cac|nhung)\s+nam\s+(?:tiep theo|sau))?$/u;

// "30/9", a whole cell
export const BARE_DAY = /^[0-3]?\d\s?\/\s?[01]?\d$/u;

// "trung tuần tháng 8" · "tuần đầu tháng 9" · "tuần 3 tháng 8" · "tuần thứ hai của tháng 9": the words before a month that name a piece of it, at the end of a text
export const PIECE_OF_MONTH =
  /(?<![\p{L}\d])(?<piece>thuong tuan|trung tuan|ha tuan|tuan dau|tuan cuoi|tuan(?: thu)? (?:[1-5]|nhat|hai|ba|tu))(?: cua)?,?\s*$/u;

// The words before a day that make it a limit, at the end of a text: "trước ngày", "trước 15 giờ ngày"
export const BEFORE =
  /(?<![\p{L}\d])truoc(?<hour>\s+(?:luc\s+)?\d{1,2}\s*(?:gio|h|g)(?:\s*\d{2})?(?:\s*phut)?,?)?(?:\s+ngay)?\s*$/u;

// "định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 10/12)" · "hằng quý (trước ngày 20/3, 20/6)": what recurs, its days in brackets
export const RECURS_BY_DAYS = words`(?:${EACH}|dinh ky(?: ${EACH})?) ${UNIT} ?\([^()]{4,60}\)(?:\s*(?:,|va|;)\s*(?:${EACH} )?${UNIT} ?\([^()]{4,60}\))*`;

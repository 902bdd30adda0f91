import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

const UNIT = '(?:ngay|tuan|thang|quy|6 thang|06 thang|sau thang|nam)';
const LINK = String.raw`\s*(?:,|/|va|hoac|;)\s*`;
const BOUND = '(?:truoc|cham nhat(?: la)?|muon nhat(?: la)?|vao|den|het)';
const EACH = '(?:hang|moi)';

// "hằng tuần" · "hàng quý" · "mỗi tháng" · "hằng ngày, hằng tuần, hằng tháng" · "định kỳ tháng, quý, 6 tháng và năm"
export const EVERY_UNIT = words`(?:${EACH}|dinh ky(?: ${EACH})?) (?<units>${UNIT}(?:${LINK}(?:${EACH} )?${UNIT})*)(?! (?:19|20)\d\d)(?!\s*(?:\d|iv|iii|ii|i)(?!\p{L}))`;

// What is counted by its times: "02 lần", "3 buổi", "2 kỳ"
const TIMES = String.raw`(?:\d{1,2}|mot|hai|ba) (?:lan|buoi|ky|phien|cuoc|dot|chuyen)`;

// "6 tháng một lần" · "06 tháng/lần" · "02 lần/tháng" · "04 ngày/tháng" · "mỗi tuần ít nhất một buổi"
export const TIMES_PER_UNIT = words`(?:(?:\d{1,2} )?(?<units>${UNIT})(?: (?:mot|\d{1,2}|hai|ba) |\s?/\s?)lan|(?:${TIMES}|\d{1,2} ngay)\s?/\s?(?<unitsAfter>${UNIT})|${EACH} (?<unitsBefore>${UNIT}) (?:it nhat |toi thieu |khong qua )?${TIMES})`;

const WEEKDAY = '(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)';

// "chiều thứ Sáu tuần thứ ba của tháng" · "tuần đầu của tháng"
export const WEEK_OF_MONTH = words`tuan (?:dau|cuoi|thu \p{L}+) cua thang(?! (?:\d|nay|sau|toi))`;

// "vào tối thứ Tư và sáng Chủ nhật" · "chiều thứ Sáu": a day of every week; not "chiều thứ Sáu, ngày 10/7", "từ sáng thứ Hai đến chiều thứ Sáu"
export const WEEKDAYS = words`(?<!(?:tu|den) )(?:sang|chieu|toi|vao(?: cac)?(?: ngay)?) ${WEEKDAY}(?!\s*[,(]?\s*(?:ngay|den|\d|tuan (?:nay|toi|sau|dau|cuoi|thu)))`;

// "từ ngày 01/12 năm trước đến 30/4 năm sau": the same days of every year
export const YEAR_TO_YEAR = words`(?:tu (?:ngay )?[\d/]+ )?nam truoc den(?: het)?(?: ngay)? [\d/]+ nam sau`;

// One unit inside the words that the two patterns above found
export const UNIT_WORD = words`ngay|tuan|6 thang|06 thang|sau thang|thang|quy|nam`;

// "trước ngày 16 của tháng cuối quý" · "ngày 05 tháng đầu của quý sau"
export const DAY_IN_QUARTER = words`(?:(?<bound>${BOUND})\s+)?(?:ngay )?(?<day>[0-3]?\d) (?:cua )?thang (?<side>dau|cuoi) (?:cua )?(?:moi |hang )?quy(?: (?:sau|tiep theo|ke tiep|lien ke))?`;

// "trước ngày 25 hằng tháng" · "ngày 20 của tháng" · "ngày 05 tháng sau"
export const DAY_IN_MONTH = words`(?:(?<bound>${BOUND})\s+)?(?:ngay )(?<day>[0-3]?\d) (?:(?:cua )?${EACH} thang|cua thang(?! (?:\d|dau|cuoi|sau|nay))|(?:cua )?thang (?:sau|ke tiep|tiep theo))`;

// "báo cáo … trước ngày 25;": a day of no month is one of every month
export const DAY_OF_ANY_MONTH = words`(?<bound>truoc|cham nhat(?: la)?|muon nhat(?: la)?) ngay (?<day>[0-3]?\d)(?=\s*(?:[.;)]|$))(?![.]\d)`;

// "hằng tháng, trước ngày 25" · "mỗi tháng chậm nhất ngày 05"
export const MONTHLY_BY_DAY = words`(?:${EACH}|dinh ky) thang\s*[,(:]?\s*(?:(?<bound>${BOUND}) )?ngay (?<day>[0-3]?\d)(?!\s*(?:/|-|thang|\d))(?: hang thang)?`;

// "Thường xuyên" · "nhiệm vụ thường xuyên, liên tục"
export const CONTINUOUS = words`thuong xuyen|lien tuc`;

// "trong vòng 15 ngày kể từ ngày ký" · "sau 05 ngày làm việc kể từ ngày 01/9/2026"
export const COUNTED_DAYS = words`(?:(?:trong(?: vong| thoi han)?|thoi han|sau|cham nhat(?: la)?) )?(?<count>\d{1,3}) (?<unit>ngay|tuan|thang)(?<work> lam viec)?,? (?:ke )?tu (?:ngay |khi )?(?<anchor>[^.;,]{1,80})`;

// "ngày ký ban hành" · "ngày ban hành Công văn này"
export const SINCE_ISSUE = words`(?:ky|ban hanh)(?! (?:nghi|luat|thong tu))`;

// "theo tiến độ được giao tại các Kế hoạch" · "ngay sau khi được phê duyệt" · "theo yêu cầu của Bộ"
export const CONDITION = words`theo|sau khi|ngay sau|ngay khi|truoc khi|khi (?:co|duoc|phat sinh)|ke tu|tuy|ngay lap tuc|thuc hien ngay|dot xuat|ky hop|phien hop`;

// "Quý I, II/2026" · "tháng 9 và tháng 12 năm 2026" · "cuối tháng 6, tháng 9, tháng 12"
const MEMBER = String.raw`(?:(?:dau|giua|cuoi) )?(?:(?:quy|thang)\s*)?(?:1[0-2]|0?[1-9]|iv|iii|ii|i)(?![\p{L}\d]|\s*/\s*\d{1,2}\s*/)`;
export const LISTED = words`(?<side>(?:dau|giua|cuoi) )?(?<unit>quy|thang)\s*(?<members>(?:1[0-2]|0?[1-9]|iv|iii|ii|i)(?![\p{L}\d])(?:\s*(?:,|va|;|&|\+)\s*${MEMBER})+)(?:\s*(?:/|,?\s*nam )\s*(?<year>20\d\d))?(?!\d|/)`;

// A member of such a list
export const LIST_MEMBER = words`1[0-2]|0?[1-9]|iv|iii|ii|i`;

// "kỳ họp thường lệ [cuối năm]": which one it is, not when
export const NAMES_EVENT = /(?:ky hop|phien hop|hoi nghi)(?:\s+\p{L}+){0,4}\s*$/u;

// "trong hai ngày 13 và 14/11/2026" · "các ngày 5, 6 và 7 tháng 9": days of one month
export const LISTED_DAYS = words`ngay (?<days>\d{1,2}(?:\s*, \d{1,2})*),? va (?:ngay )?(?<last>\d{1,2})\s*(?:/|thang )\s*(?<month>1[0-2]|0?[1-9])(?:\s*(?:/|,?\s*nam )\s*(?<year>20\d\d))?(?!\d|/)`;

// "2025" · "2025 - 2030" · "2025 và những năm tiếp theo", a whole cell
export const BARE_YEARS =
  /^(?:nam\s+)?(?<from>20\d\d)(?:\s*(?:[-–]|den)\s*(?:nam\s+)?(?<to>20\d\d))?(?:\s*,?\s*(?:va\s+)?(?:cac|nhung)\s+nam\s+(?:tiep theo|sau))?$/u;

// "2025 | và những năm tiếp theo": it goes on after the year that is named
export const GOES_ON_YEARLY = /nam (?:tiep theo|sau)$/u;

// "trong năm" · "đến hết năm": all of a text
export const THIS_YEAR = /^(?:(?:trong|(?:den\s+)?het)\s+)?nam(?:\s+nay)?$/u;

// "30/9" in "đợt 1: 30/9": a day and a month, the word "ngày" left out
export const BARE_DAY =
  /(?<![\p{L}\d/.,]|(?:ngày|ngay|Ngày|Ngay)\s*)(?:3[01]|[12]\d|0?[1-9])\s?\/\s?(?:1[0-2]|0?[1-9])(?![\d/.]|\s?\/)/gu;

// "trung tuần tháng 8" · "nửa đầu tháng 9" · "tuần đầu tháng 9" · "tuần 3 tháng 8" · "tuần thứ hai của tháng 9": the words before a month that name a piece of it, at the end of a text
export const PIECE_OF_MONTH =
  /(?<![\p{L}\d])(?<piece>thuong tuan|trung tuan|ha tuan|tuan dau|tuan cuoi|nua dau|tuan(?: thu)? (?:[1-5]|nhat|hai|ba|tu))(?: cua)?,?\s*$/u;

// "phiên họp thứ hai, dự kiến vào" · "ngày khai giảng": what is held on a day, up to the day
export const EVENT = String.raw`(?:ngay\s+)?(?:phien|ky\s+(?:hop|thi)|cuoc\s+hop|hoi\s+nghi|dai\s+hoi|le|khai\s+giang|khai\s+mac|be\s+mac|tong\s+ket|so\s+ket|bau\s+cu)(?![\p{L}])[^.;]{0,70}?`;

// The words before a day that make it a limit, at the end of a text: "trước ngày", "trước 15 giờ ngày", "trước lễ khai giảng ngày"
export const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d])truoc(?:(?<hour>\s+(?:luc\s+)?\d{1,2}\s*(?:gio|h|g)(?:\s*\d{2})?(?:\s*phut)?,?)|\s+(?<event>${EVENT}))?(?:\s+thoi\s+diem)?(?:\s+ngay)?\s*$`,
  'u',
);

// "định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 10/12)" · "hằng quý (trước ngày 20/3, 20/6)": what recurs, its days in brackets
export const RECURS_BY_DAYS = words`(?:${EACH}|dinh ky(?: ${EACH})?) ${UNIT} ?\([^()]{4,60}\)(?:\s*(?:,|va|;)\s*(?:${EACH} )?${UNIT} ?\([^()]{4,60}\))*`;

// "hoàn thành trước …" · "trong …": a deadline in a heading that holds for what is under it, not "tại kỳ họp tháng 7"
export const LIMITS_IN_HEADING =
  /^(?:phan dau|hoan thanh|xong|truoc|cham nhat|muon nhat|den|trong|thoi (?:han|gian)|han)(?![\p{L}])/u;

// What is left of a heading without its period where it names nothing but a time: "a) Trong …:"
export const ONLY_PERIOD =
  /^\s*(?:(?:[ivx]+|\d+(?:\.\d+)*|[a-z])[.)]\s*)?(?:(?:trong|den|het|thoi gian|giai doan|dot \d+)[\s:]*)*[\s.:;()-]*$/u;

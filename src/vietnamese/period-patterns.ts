import { WORD_CHARACTER, words } from './letters.ts';

// All patterns here run on folded text.

const NUMBER_END = String.raw`(?!\d|/|[.,]\d|-\d|[-–]\p{L})`;
const MONTH_NUMBER = String.raw`(?:1[0-2]|0?[1-9])(?!\d)`;
const DAY_NUMBER = String.raw`(?:3[01]|[12]\d|0?[1-9])(?!\d)`;
const MONTH_WORD =
  'gieng|muoi\\s+mot|muoi\\s+hai|mot|hai|ba|tu|bon|nam(?!\\s+(?:(?:19|20)\\d\\d|nay|sau|toi|ngoai|truoc))|sau|bay|tam|chin|muoi';
const YEAR_WORD = '(?<yearWord>nay|sau|toi|ngoai|truoc)';
const COUNT = String.raw`(?<count>\d{1,3}|(?:hai|ba|bon|nam|sau|bay|tam|chin)\s+muoi(?:\s+lam)?|muoi(?:\s+\p{L}+)?|mot|hai|ba|bon|nam|sau|bay|tam|chin)`;
const DATE_LEAD =
  '(?:truoc|sau|tu|den|toi|han|han chot|han cuoi|xong|het|trong|cham nhat|muon nhat|ngay|by|before|after|until|till|from|to|since|on|due)';

// "/2026" · " năm 2026" · ", năm 2026" · " năm nay" · "/26"
const YEAR_TAIL = String.raw`(?:\s*[/.,(-]?\s*(?:(?:cua\s+)?nam\s+)?(?<year>(?:19|20)\d{2})|/(?<shortYear>[2-4]\d)|\s*,?\s*nam\s+${YEAR_WORD})?${NUMBER_END}`;

// "Quý III" · "quý lII" as a scan gives it · "quý 3/2026" · "Q3" · "Q.III năm 2026"; not "quỹ 3" (the reader looks at the marks)
export const QUARTER = words`(?:quy|qui|q)[\s.]*(?<quarter>[il]v|[il]{2,3}|i|0?[1-4](?!\d))${YEAR_TAIL}`;

// "quý ba năm 2026" · "quý tư"
export const QUARTER_WORD = words`(?:quy|qui) (?<quarterWord>mot|hai|ba|bon|tu)${YEAR_TAIL}`;

// "Quý III-IV/2026" · "quý III và quý IV"
export const QUARTERS = words`(?:quy|qui|q)[\s.]*(?<from>iv|iii|ii|i|[1-4])\s*(?:[-–,]|den|va|to|and)\s*(?:het\s+)?(?:(?:quy|qui|q)[\s.]*)?(?<to>iv|iii|ii|i|[1-4](?!\d))${YEAR_TAIL}`;

// "tháng 10" · "tháng 10/2026" · "tháng 10 năm 2026"
export const MONTH = words`thang\s*(?<month>${MONTH_NUMBER})${YEAR_TAIL}(?: (?:nay|toi))?`;

// "tháng mười" · "tháng mười hai năm 2026"; not "6 tháng năm 2026", "ngày tháng năm"
export const MONTH_WORDS = words`(?<!(?:\d|ngay)\s*)thang (?<monthWord>${MONTH_WORD})${YEAR_TAIL}`;

// "tháng 7-9/2026" · "tháng 10 và tháng 11" · "tháng 7 đến tháng 9"
export const MONTHS = words`(?:tu )?thang\s*(?<from>${MONTH_NUMBER})\s*(?<link>[-–,]|den|toi|va)\s*(?:het\s+)?(?:thang\s*)?(?<to>${MONTH_NUMBER})${YEAR_TAIL}`;

// "T10" · "T10/2026"; not "VT3", "A/T3"
export const SHORT_MONTH = words`(?<![/-])t\.?(?<month>${MONTH_NUMBER})(?:\s*[/.-]\s*(?<year>20\d\d))?${NUMBER_END}`;

// "10/2026"; not "12/2025/NQ", "số 10/2026", "05/10/2026"
export const MONTH_SLASH_YEAR = words`(?<![/.\-–]|so\s{0,3})(?<month>${MONTH_NUMBER})\s?[/-]\s?(?<year>20\d\d)${NUMBER_END}`;

// "30/6/2026" · "ngày 30-6-2026" · "30.6.2026" · "30/6/26"
export const DAY = words`(?<![/.\-–])(?:ngay\s*)?(?<day>${DAY_NUMBER})\s?(?<mark>[/.-])\s?(?<month>${MONTH_NUMBER})\s?\k<mark>\s?(?<year>20\d\d|[2-4]\d)${NUMBER_END}`;

// "2026-09-30"
export const ISO_DAY = words`(?<![/.\-–])(?<year>20\d\d)[-/](?<month>${MONTH_NUMBER})[-/](?<day>${DAY_NUMBER})${NUMBER_END}`;

// "ngày 30 tháng 6 năm 2026" · "mùng 2 tháng 9"; not "06 tháng 10"
export const DAY_OF_MONTH = words`(?:ngay|mung|mong|sang|chieu)\s*(?<day>${DAY_NUMBER})\s*(?:thang\s*|/)(?<month>${MONTH_NUMBER})${YEAR_TAIL}`;

// "trước 30/6" · "từ 1/10" · "hạn 30/9" · "hết hạn 31/12 năm nay"; not "đã có 9/12 Bộ"
export const DAY_SLASH_MONTH = words`(?<=(?:${DATE_LEAD} (?:ngay )?|han(?: \p{L}+){0,5}(?:\s*: | la )(?:ngay )?))(?<!${WORD_CHARACTER})(?<day>${DAY_NUMBER})\s?[/-]\s?(?<month>${MONTH_NUMBER})(?:\s+(?:cua\s+)?nam\s+(?:(?<year>20\d\d)|${YEAR_WORD}))?${NUMBER_END}`;

// "từ ngày 01 đến ngày 15/10/2026" · "từ 1 đến 15 tháng 10"
export const DAYS_OF_MONTH = words`(?:tu )?(?:ngay )?(?<from>${DAY_NUMBER})\s*(?:den|toi|[-–])\s*(?:het )?(?:ngay )?(?<to>${DAY_NUMBER})\s*(?:/|thang )\s*(?<month>${MONTH_NUMBER})${YEAR_TAIL}`;

// "6 tháng cuối năm 2026" · "06 tháng đầu năm" · "ba tháng cuối năm"
export const MONTHS_OF_YEAR = words`${COUNT} thang (?<side>dau|cuoi)(?: cua)? nam(?:\s+\(?(?:(?<year>(?:19|20)\d{2})|${YEAR_WORD}))?${NUMBER_END}`;

// "nửa cuối năm 2026" · "nửa đầu năm" · "nửa năm cuối"
export const HALF_YEAR = words`nua (?:(?<side>dau|cuoi|sau)(?: cua)? nam|nam (?<side2>dau|cuoi|sau))(?:\s+(?:(?<year>(?:19|20)\d{2})|${YEAR_WORD}))?${NUMBER_END}`;

// "cuối năm" · "giữa năm 2026" · "đầu năm nay"
export const PART_OF_YEAR = words`(?<side>dau|giua|cuoi) nam(?:\s+\(?(?:(?<year>(?:19|20)\d{2})|${YEAR_WORD}))?${NUMBER_END}`;

// "cuối tháng 9" · "đầu tháng 10/2026" · "giữa tháng"
export const PART_OF_MONTH = words`(?<side>dau|giua|cuoi) thang(?:\s*(?<month>${MONTH_NUMBER})${YEAR_TAIL}|\s+(?<monthStep>nay|sau|toi|truoc))?`;

// "cuối quý III" · "đầu quý này"
export const PART_OF_QUARTER = words`(?<side>dau|giua|cuoi) (?:quy|qui)(?:[\s.]*(?<quarter>iv|iii|ii|i|[1-4](?!\d))${YEAR_TAIL}|\s+(?<quarterStep>nay|sau|toi|truoc))`;

// "năm 2026"; not "Việt Nam 2026"
export const YEAR = words`(?<!viet\s+)nam (?<year>(?:19|20)\d{2})${NUMBER_END}`;

// "giai đoạn 2026-2030" · "2022 - 2025"
export const YEARS = words`(?<![/.\-–])(?:nam )?(?<from>20\d\d)\s*(?:[-–]|den|to)\s*(?:nam )?(?<to>20\d\d)${NUMBER_END}`;

// Relative to the day of asking:

// "2026" in "việc 2026 của Sở Y tế"; not "2026/NQ", "số 2026", "5.2026"
export const BARE_YEAR = words`(?<![/.,\-–]|so\s{0,3})(?<year>20[1-4]\d)(?!%|\s*(?:ty|trieu|dong|nhiem|ho|nguoi|%))${NUMBER_END}`;

// "tháng này" · "tuần tới" · "quý sau" · "năm ngoái"; not "30 ngày tới"
export const RELATIVE = words`(?<!\d\s*)(?<unit>tuan|thang|quy|qui|nam) (?<step>nay|hien tai|sau|toi|tiep theo|ke tiep|truoc|qua|vua qua|vua roi|ngoai)`;

// "30 ngày tới" · "trong vòng 2 tuần tới" · "ba tháng tới" · "10 ngày nữa" · "30 ngày vừa qua"
export const NEXT_COUNT = words`(?:trong )?(?:vong )?${COUNT} (?<unit>ngay|tuan|thang) (?<step>toi|nua|tiep theo|ke tiep|sap toi|qua|vua qua|gan day|truoc)`;

// "trong vòng 30 ngày"
export const WITHIN_COUNT = words`trong vong ${COUNT} (?<unit>ngay|tuan|thang)`;

// "hôm nay" · "ngày mai" · "hôm qua"; not "thương mại", "hoa mai", "khuyến mãi"
export const NEAR_DAY = words`(?<nearDay>hom nay|ngay mai|(?<!(?:thuong|khuyen|hoa|nguyen) )mai|hom qua|today|tomorrow|yesterday)`;

// "ngày 16" without a month; not "ngày 16 hằng tháng"
export const DAY_ALONE = words`ngay\s*(?<day>${DAY_NUMBER})(?!\s*(?:thang|hang|/|-|\.\d|cua\s+(?:thang|quy|nam)))${NUMBER_END}`;

// "từ đầu năm đến nay" · "từ đầu năm 2026"
export const SINCE_NEW_YEAR = words`tu dau nam(?:\s+(?:(?<year>20\d{2})|${YEAR_WORD}))?(?: (?:den|toi) nay)?`;

// "đến" between the two ends of "từ 1/10 đến 30/11"; "–" in "Quý III – Quý IV"
export const RANGE_LINK = /^\s*(?:den|toi|[-–]|->|to|until|till|through)\s*(?:(?:het|cuoi)\s+)?$/u;

// "từ" before a range
export const RANGE_OPENING = /(?:^|[\s(])(?<opening>(?:trong khoang\s+)?(?:tu|from|between)\s+)$/u;

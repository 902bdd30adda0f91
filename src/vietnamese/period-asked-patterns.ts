import { words } from './letters.ts';

// All patterns here run on folded text. They are of questions: a document does not say "hết năm" without saying which.

const DAY_NUMBER = String.raw`(?:3[01]|[12]\d|0?[1-9])(?!\d)`;
const MONTH_NUMBER = String.raw`(?:1[0-2]|0?[1-9])(?!\d)`;
const DAY_AND_MONTH = String.raw`(?<![\d/.\-–])(?<day>${DAY_NUMBER})\s?[/-]\s?(?<month>${MONTH_NUMBER})(?!\d|\s?[/-]|[.,]\d|%)`;
const YEAR = String.raw`(?:\s+(?:cua\s+)?nam\s+(?:(?<year>20\d\d)|(?<yearWord>nay|sau|toi)))?`;
const DUE = '(?:la |thi )?(?:den|toi|het|dao) han';

// "(đến) hết năm" · "trọn quý": of which the day of asking is one; not "hết năm 2026", "hết tháng 9", "hết quý III"
export const WHOLE_UNIT = words`(?<=(?:het|tron) )(?<unit>tuan|thang|quy|nam)(?! (?:\d|[ivx]+(?!\p{L})|nay|sau|toi|truoc|ngoai|qua|vua|hien|ke|tiep|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi|gieng|dau|hoc|ngan))(?!\s*[./]?\d)`;

// "những tháng còn lại của năm" · "thời gian còn lại trong quý này" · "the rest of the year"
export const REST_OF_UNIT = words`(?:(?:(?:nhung|cac) )?(?:thang|tuan|ngay|thoi gian|phan) con lai (?:cua |trong )?(?<unit>tuan|thang|quy|nam)(?: nay)?|(?:the )?(?:rest|remainder) of (?:the|this) (?<unitNamed>week|month|quarter|year))`;

// "30/9 đến hạn những gì" · "việc nào 31/12 năm nay hết hạn": a day right before what says that something is due
export const DAY_BEFORE_DUE = words`${DAY_AND_MONTH}${YEAR}(?= ${DUE})`;

// "30/9 phải nộp gì" · "31/12 có việc nào": a day that opens a question, right before what is asked of it; not "1/3 số xã", "9/12 bộ"
export const DAY_AT_START = words`(?<=^\s*|[,;:]\s)${DAY_AND_MONTH}${YEAR}(?= (?:phai|can|ai|co|con|nop|trinh|chot|xong|nhung|viec|nhiem vu|thi|la han|la ngay)(?!\p{L})|\s*·)`;

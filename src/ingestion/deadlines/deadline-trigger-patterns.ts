import { WORD_START, words } from '../../vietnamese/letters.ts';
import { EVENT } from './deadline-patterns.ts';

// All patterns here run on folded text. Those ending in `$` are held against the words before a period.

const DONE =
  'hoan thanh|xong|ket thuc|dut diem|ve dich|dua vao (?:su dung|van hanh|khai thac)|nghiem thu|khoi cong|khanh thanh|ban giao';

// "17 giờ 00 phút"
const HOUR = String.raw`(?:\s+(?:luc\s+)?\d{1,2}\s*(?:gio|h|g)(?:\s*\d{2})?(?:\s*phut)?,?)?`;

// "… trước ngày" · "chậm nhất là ngày" · "muộn nhất trong" · "đến hết" · "trước 15 giờ ngày" · "hạn cuối là"
export const LIMIT = new RegExp(
  `${WORD_START}(?:(?:(?:${DONE}|gui|nop) )?truoc${HOUR}(?: het| thoi diem)?(?: ngay)?|truoc\\s+${EVENT}|(?:cham|muon) nhat(?: (?:la|tu|den|het|trong|vao|truoc|cung))*${HOUR}(?: ngay)?|khong (?:qua|muon hon)(?: ngay)?|(?:cho )?den het(?: ngay)?|(?:thoi han|han(?: chot| cuoi)?|thoi gian)(?: (?:hoan thanh|thuc hien|gui|bao cao|nop)| cua(?: \\p{L}+){1,4}(?= la))?\\s*:?(?: (?:la|den|trong|vao|truoc|den het))*(?: ngay)?)\\s*$`,
  'u',
);

// "hoàn thành Quý II/2026" · "hoàn thành dứt điểm trong" · "xong trong" · "hoàn thành vào"
export const DONE_IN = new RegExp(
  `${WORD_START}(?:${DONE})(?: (?:dut diem|truoc|trong|vao|den|ngay trong|som))*(?: ngay)?\\s*$`,
  'u',
);

const PIECE =
  '(?:thuong|trung|ha) tuan|tuan(?: (?:dau|cuoi|(?:thu )?(?:[1-5]|nhat|hai|ba|tu)))?|nua(?: (?:dau|cuoi))?';

// "cuối tháng 8 | phải xong" · "25/7 | là xong": a limit by the words right after it
export const DONE_AFTER = /^,?\s+(?:(?:phai|la|se|can)\s+)+(?:xong|hoan thanh|ket thuc|dut diem)(?![\p{L}])/u;

// "phấn đấu trong" · "ngay trong" · "vào" · "trong thời gian" · "trong nửa [đầu tháng 9]": a limit, but "vào năm" only after a word of finishing
export const WITHIN = new RegExp(
  `${WORD_START}(?:(?:phan dau |ngay )?trong(?: thoi gian| khoang thoi gian| khoang| (?:hai|ba|cac|\\d{1,2}))?|vao(?: dip)?|du kien(?: vao| trong)?|cham nhat)(?: ngay)?(?: (?:${PIECE})(?: cua)?,?)?\\s*$`,
  'u',
);

// "trước ngày 15 tháng 12 hằng năm": right after a day
export const EVERY_YEAR_AFTER = /^(?:,?\s+hang|\s+moi)\s+nam(?![\p{L}\p{N}])/u;

// "đến ngày" · "lùi sang" · "từ nay đến ngày" (not "tính đến ngày", "đến nay")
export const UNTIL = new RegExp(
  `${WORD_START}(?<!tinh |(?<!tu )nay |luc |tu |tam nhin )(?:den|sang)(?: ngay)?\\s*$`,
  'u',
);

// "… được giao trong năm 2025" · "đã ban hành trong quý I": says what the thing is, or what was done; not "phải được lắp đặt trong"
export const ATTRIBUTE = new RegExp(
  `${WORD_START}(?<!(?:phai|can) )(?:duoc|da|dang(?! (?:ky|tai|nhap|cai|bai|tin|kiem)(?![\\p{L}])))(?:\\s+\\p{L}+){1,6}\\s*$`,
  'u',
);

// "được lùi" · "được kéo dài": another time than before, however it is told
export const PUT_OFF = words`keo dai|lui|gia han|hoan|doi|dieu chinh`;

// "từ ngày … đến ngày …" after these tells what is counted, not when work is done
export const COUNTED_OVER = new RegExp(
  `${WORD_START}(?:so lieu|phat sinh|tinh|thong ke|ket qua|chi so|so voi)\\s*$`,
  'u',
);

// "từ ngày", "thời điểm ngày", "Quyết định số 12/QĐ-UBND ngày": a day after these is none on which something is to be done
export const NO_DAY_OF_WORK = new RegExp(
  `(?:${WORD_START}(?:tu|sau|thoi diem|cua|hieu luc|so|theo|ky|truoc|den)|[\\p{L}\\d]/[^\\s]*|\\d)\\s*$`,
  'u',
);

// "trình tại kỳ họp chuyên đề [tháng 11/2026]": when what it is for is held
export const AT_EVENT = new RegExp(
  `${WORD_START}(?:tai|vao) (?:phien|ky hop|cuoc hop|hoi nghi|dai hoi)(?:\\s+\\p{L}+){0,8}\\s*$`,
  'u',
);

// "không áp dụng trước" · "không dồn vào" · "nếu đến": before words that then set no day
export const NO_LIMIT = new RegExp(
  `${WORD_START}(?:khong(?! con)(?: \\p{L}+){0,2}|chua(?: \\p{L}+)?|neu(?: \\p{L}+){0,4})\\s*$`,
  'u',
);

// "Đến hết tháng 6, đơn vị nào … thì …": the day of a condition
export const CONDITIONAL = /(?:neu|nao|truong hop)(?![\p{L}])[^.;]*?(?<![\p{L}])thi(?![\p{L}])/u;

// What stands before the words of a deadline with which a clause opens
export const OPENING = /^\s*(?:(?:den|trong|truoc|het|qua|sau|ngay)\s+)*$/u;

// "…, riêng xã A được lùi đến": at the end of a text
export const EXCEPTION = /[\p{L}\p{N}][,;]\s+rieng(?![\p{L}])[^;]*$/u;

// "hằng năm vào" · "hằng năm, trước": right before the words of a deadline
export const EVERY_YEAR_BEFORE = /(?:hang|moi) nam,?\s+$/u;

// "trong năm" · "đến hết năm", with nothing after it: the document's own year
export const WITHIN_YEAR = words`(?:trong|(?:den )?het) nam(?: nay)?(?=\s*(?:[.;,)]|$))`;

// "(Văn phòng Sở, 18/8)": a day that closes a bracket of who and when
export const CLOSES_BRACKET =
  /(?<=\([^()]{3,120}[,;-]\s*)(?:3[01]|[12]\d|0?[1-9])\/(?:1[0-2]|0?[1-9])(?:\/20\d\d)?(?=\s*\))/gu;

// A word of finishing somewhere before "trong năm 2026"
export const FINISHING = words`${DONE}|ban hanh|trinh|phe duyet|gui|bao cao|phan dau|bao dam|dam bao`;

// "giai đoạn", "số liệu", "nhiệm kỳ": the period after it is no limit
export const SPAN_OF_TIME = new RegExp(
  `${WORD_START}(?:giai doan|so lieu|nhiem ky|thoi ky|ky bao cao|ke hoach|chuong trinh)(?: tu)?\\s*$`,
  'u',
);

// "dự kiến tổ chức trong thời gian từ ngày …": words that make a span of days the time of the work
export const TIME_OF_WORK = words`thoi gian|to chuc|du kien|thuc hien|trien khai|hoan thanh|dien ra`;

// "trợ cấp hàng tháng" · "giao dịch hằng ngày": part of a name, not of the work
export const REPEATED_NAME = new RegExp(
  `${WORD_START}(?:tro cap|luong|luong huu|phi|giao dich|dan su|sinh hoat|cong viec|doi song|nhu cau|thu nhap|chi tra|ke hoach(?: cong tac)?|bao cao|chuong trinh(?: cong tac)?|chi phi|du toan|dong|%)\\s*$`,
  'u',
);

// "mời Quý cơ quan" · "mới quý III": not "mỗi quý"; as printed
export const INVITED = /^(?:kính )?(?:mời|mới)(?![\p{L}])/iu;

// "(thường xuyên)" · "thực hiện thường xuyên": a deadline; not "nhiệm vụ trọng yếu, thường xuyên", "thường xuyên kiểm tra"
export const CONTINUOUS_WORK = words`(?<=[(]\s*)(?:nhiem vu )?thuong xuyen(?=\s*[,;)])|(?:thuc hien|trien khai)(?: nhiem vu)? thuong xuyen(?=\s*[.;,)]|$)`;

// "vận hành chính thức từ ngày 01/9", "mở đợt cao điểm …, từ ngày 20/8": what begins on a day, before "từ" or "kể từ"
export const BEGINS_FROM = new RegExp(
  `${WORD_START}(?:van hanh|ap dung|trien khai|bat dau|mo|chay thu|thu nghiem|thi diem|to chuc|khai truong|dua vao|hoat dong|dung|ngung|ra quan|phat song)(?![\\p{L}])[^.;]*?[\\s,](?<from>(?:ke )?tu(?: ngay)?\\s*)$`,
  'u',
);

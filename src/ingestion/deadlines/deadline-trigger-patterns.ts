import { WORD_START, words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text. Those ending in `$` are held against the words before a period.

const DONE = 'hoan thanh|xong|ket thuc|dut diem|ve dich|dua vao (?:su dung|van hanh|khai thac)';

// "… trước ngày" · "chậm nhất là ngày" · "muộn nhất trong" · "đến hết" · "trước 15 giờ ngày" · "hạn cuối là"
export const LIMIT = new RegExp(
  `${WORD_START}(?:(?:(?:${DONE}|gui|nop) )?truoc(?:\\s+(?:luc\\s+)?\\d{1,2}\\s*(?:gio|h|g)(?:\\s*\\d{2})?(?:\\s*phut)?,?)?(?: het)?(?: ngay)?|(?:cham|muon) nhat(?: (?:la|den|het|trong|vao|truoc|cung))*(?: ngay)?|(?:cho )?den het(?: ngay)?|(?:thoi han|han(?: chot| cuoi)?|thoi gian)(?: (?:hoan thanh|thuc hien|gui|bao cao|nop))?\\s*:?(?: (?:la|den|trong|vao|truoc|den het))*(?: ngay)?)\\s*$`,
  'u',
);

// "hoàn thành Quý II/2026" · "hoàn thành dứt điểm trong" · "xong trong" · "hoàn thành vào"
export const DONE_IN = new RegExp(
  `${WORD_START}(?:${DONE})(?: (?:dut diem|truoc|trong|vao|den|ngay trong|som))*(?: ngay)?\\s*$`,
  'u',
);

// "phấn đấu trong" · "ngay trong" · "vào" · "trong thời gian": a limit only with a month, quarter or day, or after a word of finishing
export const WITHIN = new RegExp(
  `${WORD_START}(?:(?:phan dau |ngay )?trong(?: thoi gian| khoang thoi gian| khoang)?|vao|du kien(?: vao| trong)?|cham nhat)(?: ngay)?(?: (?:(?:thuong |trung |ha )?tuan|tuan (?:dau|cuoi|(?:thu )?(?:[1-5]|nhat|hai|ba|tu)))(?: cua)?,?)?\\s*$`,
  'u',
);

// "trước ngày 15 tháng 12 hằng năm": right after a day
export const EVERY_YEAR_AFTER = /^,?\s+(?:hang|moi)\s+nam(?![\p{L}\p{N}])/u;

// "đến ngày" (not "tính đến ngày", "từ nay đến ngày", "kể từ …")
export const UNTIL = new RegExp(`${WORD_START}(?<!tinh |nay |luc |tu |tam nhin )den(?: ngay)?\\s*$`, 'u');

// "… được giao trong năm 2025" · "đã ban hành trong quý I": says what the thing is, or what was done
export const ATTRIBUTE = new RegExp(`${WORD_START}(?:duoc|da|dang)(?:\\s+\\p{L}+){1,6}\\s*$`, 'u');

// A word of finishing somewhere before "trong năm 2026"
export const FINISHING = words`${DONE}|ban hanh|trinh|phe duyet|gui|bao cao|phan dau|bao dam|dam bao`;

// "giai đoạn", "số liệu", "nhiệm kỳ": the period after it is no limit
export const SPAN_OF_TIME = new RegExp(
  `${WORD_START}(?:giai doan|so lieu|nhiem ky|thoi ky|ky bao cao|ke hoach|chuong trinh)(?: tu)?\\s*$`,
  'u',
);

// "dự kiến tổ chức trong thời gian từ ngày …": words that make a span of days the time of the work
export const TIME_OF_WORK = words`thoi gian|to chuc|du kien|thuc hien|trien khai|hoan thanh|dien ra|trien khai`;

// What is done again and again: "báo cáo … hằng tuần", "cập nhật … định kỳ hằng tháng"
export const REPEATED_WORK = words`dinh ky|bao cao|cap nhat|theo doi|ra soat|trao doi|tong hop|hop|giao ban|danh gia|kiem tra|don doc|gui|cong khai|thong ke|doi soat|so ket|cong bo|to chuc|thong tin|lam viec`;

// "trợ cấp hàng tháng" · "giao dịch hằng ngày": part of a name, not of the work
export const REPEATED_NAME = new RegExp(
  `${WORD_START}(?:tro cap|luong|luong huu|phi|giao dich|dan su|sinh hoat|cong viec|doi song|nhu cau|thu nhap|chi tra|ke hoach(?: cong tac)?|bao cao|chuong trinh(?: cong tac)?)\\s*$`,
  'u',
);

// "(thường xuyên)" · "thực hiện thường xuyên": a deadline; not "nhiệm vụ trọng yếu, thường xuyên", "thường xuyên kiểm tra"
export const CONTINUOUS_WORK = words`(?<=[(]\s*)(?:nhiem vu )?thuong xuyen(?=\s*[,;)])|(?:thuc hien|trien khai)(?: nhiem vu)? thuong xuyen(?=\s*[.;,)]|$)`;

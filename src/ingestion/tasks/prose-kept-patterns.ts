import { WORD_END as END, words } from '../../vietnamese/letters.ts';

// Patterns for what makes words of prose a task, and what papers say without setting one. On folded text where a line does not say otherwise.

// "… thông báo để … biết, thực hiện" · "Trên đây là …" · "…./.": words and a mark that only close
export const FORMULA = /thong bao (?:de|den|cho)|tren day la|\.\/\.\s*$/u;

const PAPER = '(?:cong van|cong dien|thong bao|ke hoach|quyet dinh|chi thi|van ban|noi dung|chi dao)';

// "… phối hợp triển khai thực hiện" · "nghiêm túc thực hiện các nội dung trên" · "nếu có vướng mắc, phản ánh về …": how papers close
export const CLOSING = new RegExp(
  `(?:trien khai|thuc hien|thi hanh)(?:[\\s,]+(?:thuc hien|nghiem tuc|kip thoi|hieu qua|cac|y kien|${PAPER}(?:\\s+(?:nay|tren|neu tren))?))*(?:[\\s,]+theo (?:dung )?(?:quy dinh|tinh than|noi dung)[^.]{0,60})?[\\s./]*$|(?:kho khan|vuong mac).{0,80}(?:phan anh|bao cao|lien he|gui ve)`,
  'u',
);

// "chịu trách nhiệm thi hành Quyết định này": the enacting article
export const ENACTING = words`ban hanh kem theo|chiu trach nhiem (?:to chuc )?thi hanh|chiu trach nhiem (?:to chuc )?thuc hien (?:quyet dinh|nghi quyet|ke hoach|chi thi|quy che|quy dinh) nay|co hieu luc(?: thi hanh)? (?:ke )?tu`;

// "Đồng ý chủ trương …" · "Thống nhất với đề xuất …" · "Ghi nhận …": decides or praises, tells nobody to do anything
export const AGREES = new RegExp(
  `^(?:dong y|thong nhat|co ban thong nhat|chap thuan|ghi nhan|danh gia cao|bieu duong|hoan nghenh)${END}`,
  'u',
);

// "Địa điểm: …" · "Chủ trì: Đồng chí …": where and with whom one meets; "Căn cứ …;": why. No work
export const NO_WORK =
  /^(?:dia diem|thanh phan|chu tri|chu toa|dai bieu)\s*:|^(?:can cu|xet de nghi|theo de nghi)(?![\p{L}])[^.]*;\s*$/u;

// "trân trọng kính mời … dự họp": asks to come, not to do anything; in small letters
export const INVITES =
  /(?:kính mời|^(?:trân trọng )?mời)(?![\p{L}])[^;.]*(?<![\p{L}])dự(?![\p{L}])(?! (?:thảo|án|toán|kiến|trữ|phòng|báo))/u;

// "Tập trung …" · "Phấn đấu …" · "Nâng cao …": exhorts; without a name and a day nobody has to do anything
export const EXHORTS = new RegExp(
  `^[\\s(]*(?:tap trung|nang cao|chu trong|phat huy|thuc day|phan dau|uu tien|luu y|quyet tam|bao dam|dam bao|can|phai)${END}`,
  'u',
);

// "Tiếp tục …" · "Tăng cường …" · "Thường xuyên …": goes on as before; nothing that one can see to be done
export const GOES_ON_WITH = new RegExp(
  `^[\\s(]*(?:tiep tuc|tang cuong|day manh|thuong xuyen|tich cuc|chu dong|quan triet|thuc hien (?:nghiem|tot)|ap dung|su dung|trien khai hieu qua)${END}`,
  'u',
);

// "Hỗ trợ 60% chi phí …" · "Miễn tiền thuê đất …": what people get, not what somebody is to do
export const BENEFIT = /^(?:ho tro|mien|giam)(?![\p{L}])[^.;:]*(?:%|dong|tien|phi)(?![\p{L}])/u;

// "sửa chữa 26 trụ sở" · "cho 248 công chức": how many things; sums, shares, spans of time and numbers of papers are none
export const COUNTS =
  /(?<!\p{N})100\s?%|(?<![\p{L}\p{N}/.,-]|(?:so|ngay|thang|quy|nam|khoan|dieu|muc|diem|lan|thu|giai doan) )\p{Nd}[\p{Nd}.,]*\s+(?!(?:ty|trieu|nghin|dong|ngay|thang|nam|gio|phut|lan|phan tram|diem|khoan|tuan)(?![\p{L}]))\p{L}{2,}/u;

// "phải", "khẩn trương", "có trách nhiệm": what a body is to do, where others only tell; in small letters
export const URGES = /(?<![\p{L}])(?:(?<!(?:không|mà|để|vẫn) )phải|khẩn trương|có trách nhiệm)(?![\p{L}])/u;

// "Sở Y tế cần tiếp tục …"; in small letters
export const NEEDS = /(?<![\p{L}])cần(?![\p{L}])/u;

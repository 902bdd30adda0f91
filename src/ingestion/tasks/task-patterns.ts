import { WORD_START as BEGIN, WORD_END as END, words } from '../../vietnamese/letters.ts';

// Patterns for sentences: who is told, and what is no work. On folded text where a line does not say otherwise.

const TITLES =
  'dong chi|(?:ubnd|uy ban nhan dan) (?:cac|nhung) (?:xa|phuong)(?:,? (?:va )?(?:xa|phuong))*|(?:so|bo|ban|xa|phuong)(?=:)|thu truong|co quan ngang|nguoi dung dau|lanh dao|bo truong|giam doc|tong giam doc|pho giam doc|chu tich|truong ban|chanh van phong|tong bien tap|hoi dong thanh vien|truong|cac|tap the';

// "Giao" · "Yêu cầu" · "Đề nghị" · "Phân công" · "giao nhiệm vụ cho"; on the text in small letters, for "giáo" is another word
export const ASSIGNS = words`(?:kính |kinh )?(?:(?:đồng ý|thống nhất|nhất trí)(?: chủ trương)? (?:cho(?: phép)?|giao|để)|giao(?: trách nhiệm| nhiệm vụ| trach nhiem| nhiem vu)?(?: cho)?|đề nghị|yêu cầu|phân công|(?:trân trọng )?mời|de nghi|yeu cau|phan cong)`;

const ASSIGNING_WORDS = '(?:kinh )?(?:giao(?: nhiem vu)?(?: cho)?|de nghi|yeu cau|phan cong)';

// "Giao" · "Kính đề nghị": the same at the start of a text
export const ASSIGNING = new RegExp(`^\\s*${ASSIGNING_WORDS}(?![\\p{L}])`, 'u');

// What may not stand before such a word: "đã giao", "được giao", "theo yêu cầu", "nhiệm vụ giao", "một số đề nghị"
export const NOT_ASSIGNING_AFTER = new RegExp(
  `${BEGIN}(?:da|duoc|theo|dang|cac|nhiem vu|viec|tai|mot so|dap ung|voi|nhung|va cac|co so|noi dung|tren|cac noi dung)\\s*$`,
  'u',
);

// "Đối với Sở Tài chính:" · "Trách nhiệm của Sở Nội vụ": before the name in a heading that addresses somebody
export const ADDRESS_PREFIX = new RegExp(
  `^[\\s“"*]*(?:${ASSIGNING_WORDS}|doi voi|trach nhiem(?: cua)?|nhiem vu cua|ve phia)\\s*:?\\s+`,
  'u',
);

// "Các đồng chí Bộ trưởng, Thủ trưởng" · "Các sở:" · "UBND các xã" · "Chủ tịch Hội đồng thành viên,": titles before the name of an agency
export const TITLES_ONLY = new RegExp(`^[\\s,;:]*(?:(?:${TITLES})(?:[\\s,;:]+|$))*$`, 'u');

// After a subject: "theo chức năng, nhiệm vụ," · ", trên cơ sở kết quả …," · "(qua Trung tâm …)" · ", các nhà thầu"
export const INTERLUDE = new RegExp(
  `^\\s*(?:$|[,(;]|(?:la (?:co quan|don vi|dau moi)|va|cung|theo|tren co so|can cu|bang|voi|de|tai|trong|dinh ky|hang|truoc|chiu|tiep|se|phu trach|lien quan|co lien quan|cac|thuoc tinh|thuoc|truc thuoc|nganh|dia phuong|don vi)${END})`,
  'u',
);

// "Sở Y tế đã …" · "Bộ Công an đang …" · "UBND tỉnh đánh giá cao": tells, does not assign
export const NARRATIVE = new RegExp(
  `^[\\s,]*(?:da|dang(?! ky)|duoc|vua|moi(?! (?:don vi|dong chi|ben|noi|nguoi|xa|phuong))|la(?! (?:co quan|don vi|dau moi)(?![\\p{L}]))|nhan thay|chua|hien|co y kien|thong bao|ghi nhan|danh gia cao|bieu duong|thong nhat|dong y|kinh bao cao|ket luan|chu tri (?:cuoc )?hop|chu tri phien|chu tri hoi nghi|cung da|co (?!trach nhiem|giai phap|ke hoach|bien phap|van ban|phuong an|bao cao))${END}`,
  'u',
);

// "Sau khi nghe báo cáo, …" · "Tham dự cuộc họp có …": tells how a meeting went
export const PROCEEDINGS = new RegExp(
  `^[\\s(]*(?:(?:sau khi|qua) (?:nghe|nghien cuu|xem xet|kiem tra|thao luan)|tham (?:gia|du)|cung (?:du|tham du|di)|du (?:hop|hoi nghi|cuoc hop)|thanh phan)${END}`,
  'u',
);

// "… yêu cầu:" · "… có ý kiến chỉ đạo như sau:" · "giao nhiệm vụ cụ thể như sau:": what follows is for those named first to do
export const ASKS = new RegExp(
  `${BEGIN}(?:yeu cau|chi dao|giao|de nghi|phan cong|nhiem vu)(?:[\\s,]+\\p{L}+){0,12}\\s*:\\s*$`,
  'u',
);

// "chủ trì" between the leader and what is led
export const LED_BY = words`(?:la )?(?:co quan |don vi )?(?:chu tri|dau moi)`;

// "phối hợp với" · "phối hợp chặt chẽ với" · "chủ trì cùng" · "chủ động phối hợp, trao đổi thông tin hằng ngày với"
export const WITH = words`phoi hop(?:,? \p{L}+){0,7}? (?:voi|cung)|chu tri,? cung(?: voi)?|su phoi hop cua|phoi hop`;

// "Chủ trì, phối hợp với …,": the opening of work that only says who leads and who helps
export const LEADS_OPENING =
  /^\s*(?:la\s+(?:co quan|don vi)\s+)?chu\s+tri(?![\p{L}])(?:\s*,)?(?:\s+va(?=\s+phoi hop))?\s*/u;

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

// "như sau:" · "sau đây:" · a colon at the end: a lead-in to items
export const LEADS_IN = /:\s*$/u;

// "Đồng ý chủ trương …" · "Thống nhất với đề xuất …" · "Ghi nhận …": decides or praises, tells nobody to do anything
export const AGREES = new RegExp(
  `^(?:dong y|thong nhat|co ban thong nhat|chap thuan|ghi nhan|danh gia cao|bieu duong|hoan nghenh)${END}`,
  'u',
);

// "đã", "là", "đạt", "còn", "được": in the first words of an item, that it tells how something is; in small letters
export const STATES =
  /(?<![\p{L}])(?:đã|đang|bị|vừa|chưa|hiện|mới|là|đạt|có|còn|được|gồm|nếu|khi|sẽ|tăng|giảm|không|đến nay|phải|trong đó|ghi nhận|phát sinh|phản ánh|nêu|kiến nghị|toàn tỉnh)(?![\p{L}])/u;

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

// "(1) Rà soát …", a mark of a list within a sentence; "…; (2)" where the next of them was cut off
export const ENUMERATED = /^\(\p{Nd}{1,2}\)\s*(?=\p{L})|[\s;,:]+\(\p{Nd}{1,2}\)$/gu;

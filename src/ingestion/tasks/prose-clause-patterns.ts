import { WORD_END as END, words } from '../../vietnamese/letters.ts';

// Patterns for what a clause does and how it goes on with those before. On folded text where a line does not say otherwise.

// "Trên cơ sở đó," · "Định kỳ trước ngày 16 …," · "Trong thời gian tới,": what may stand before the subject
export const ADVERBIAL = new RegExp(
  `^[\\s(]*(?:tren co so|can cu|dinh ky|trong|dong thoi|de|theo|nham|ngoai ra|rieng|hang|ben canh|truoc|truoc mat|sau khi|cham nhat|thuc hien|tu|den|ngay|sang|chieu|khi|doi voi|vi vay|do do|vao|moi|ve)${END}`,
  'u',
);

// What joins a sentence or clause to the one before, as printed
const JOINTS = 'đồng thời|bên cạnh đó|ngoài ra|trên cơ sở đó|mặt khác';

// "Đồng thời, phối hợp với …" · "Bên cạnh đó, rà soát …": before a comma; as printed
export const JOINED_ON = new RegExp(`^(?:${JOINTS})\\s*,\\s*`, 'iu');

// "Đồng thời, " · "và " · "trước mắt ": joins a clause to the one before; as printed
export const CONNECTIVE = new RegExp(
  `^(?:${JOINTS}|sau đó|trước mắt|và|rồi|riêng|theo đó|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|yêu cầu(?=\\s\\p{Ll}))(?![\\p{L}])\\s*,?\\s+`,
  'iu',
);

// "Hỗ trợ chuyển đổi nghề: " · "Về 26 cây cầu dân sinh: ": what a clause is about
export const TOPIC = /^[^.;:]{2,160}:\s+/u;

// "Đến ngày 30/4/2026 …" · "đến nay": a time, where "đến" might be work
export const UNTIL_WHEN = /^[\s(]*den (?:ngay|nay|het|thang|cuoi|dau|nam|quy|khi|thoi diem|\p{Nd})/u;

// "Trong đó," · "Cụ thể,": goes on with the task before
export const GOES_ON = new RegExp(`^[\\s(]*(?:trong do|cu the|theo do|qua do|dac biet)${END}`, 'u');

// "nếu đến ngày 30/6 …" · "quá thời hạn này, …" · "Trường hợp …" · "khi …": what holds only then
export const CONDITION = new RegExp(
  `^[\\s(]*(?:neu|den nay|tinh den|qua (?:thoi )?han|truong hop|sau thoi han|trong qua trinh)${END}`,
  'u',
);

// "Báo cáo phải nêu rõ …" · "Hỗ trợ kỹ thuật gồm …": a verb of work that names a thing of which something is said; as printed
export const AS_NOUN = /^[\s(]*(?:\p{L}+\s+){1,4}?(?:phải|gồm|là|đã|đạt)\s/iu;

// "… phải đóng cửa", "bắt buộc …": something must be; not "không phải", "mà phải", "để phải"; in small letters, with marks
export const DUTY =
  /(?<!(?<![\p{L}])(?:không|mà|để|nếu|khi|vẫn|còn|do|thường|thì|tiền|số|vốn))\s(?:bắt buộc )?phải\s(?!nộp thêm)|^bắt buộc\s/u;

// "phải vào vị trí": what must be, at the start; as printed
export const MUST = /^(?:phải|cần)(?![\p{L}])/iu;

// "trước ngày 30/9/2026" · "chậm nhất ngày …" · "xong trong tháng 8": a last day, at the start of a deadline's words
export const LAST_DAY = new RegExp(
  `^(?:(?:hoan thanh|xong|dut diem|phai)\\s+)*(?:truoc|cham nhat|muon nhat)${END}`,
  'u',
);

// What may stand beside the time in "Hoàn thành trong tháng 6/2026.", "Thời hạn: xong trước ngày 15/8" and such
export const FINISHES = new RegExp(
  `^(?:[\\s.,;:()/]|(?:va|phai|bao dam|tat ca|viec nay|cac noi dung (?:nay|tren)|hoan thanh|xong|ket thuc|thuc hien|thoi han|thoi gian|han(?: cuoi| chot)?|dut diem)${END})*(?:(?:de(?! nghi)|nham)\\s.*)?$`,
  'u',
);

// "Thời gian hoàn thành …" · "… xong trước ngày …": in a sentence that tells, words that make its day that of the work
export const FINISHED = words`hoan thanh|thoi han|thoi gian (?:thuc hien|hoan thanh)|cham nhat|xong`;

// "Để bảo đảm …, yêu cầu Bộ Y tế …": days in the purpose are not those of what is asked
export const PURPOSE = new RegExp(`^[\\s(]*(?:de|nham)${END}`, 'u');

// "Yêu cầu chọn nhà thầu thay thế …": asks, though nobody is named; as printed
export const ASKED = /^[Yy]êu cầu\s\p{Ll}/u;

// "đôn đốc các thành viên, Sở A thực hiện": verbs after which names tell whom, in the clause that goes on
export const DIRECTS = words`(?:don doc|chi dao|huong dan|giup|yeu cau|de nghi|phoi hop|cung(?! cap)|voi|(?<!ban )giao)(?! \p{Nd})[^;]*`;

// "phối hợp" with those named before, not "phối hợp chặt chẽ với" others; as printed
const HELP = String.raw`(?:cùng\s)?phối hợp(?!\s(?:\p{L}+\s){0,3}với)(?![\p{L}])`;

// "Công ty Điện lực | phối hợp cắt điện": right after its subject, that it helps those named before; as printed
export const HELPS_AFTER = new RegExp(`^\\s+${HELP}`, 'u');

// "phối hợp|, hướng dẫn | Bộ Y tế": does something more for those it works with; as printed
export const HELPS_ALSO =
  /^(?:,\s+(?:và\s+)?|\s+(?:và\s+)?|\s*\/\s*)(?:hướng dẫn|hỗ trợ|giúp|giúp đỡ|đôn đốc|trao đổi)(?:\s+với)?\s+(?=\p{Lu}|các\s)/u;

// "phối hợp xử lý": a predicate that only helps; as printed
export const HELPS_IN = /^phối hợp(?![\p{L}])/u;

// "Công an tỉnh chủ trì |, …": who leads, before those who help; as printed
export const ENDS_IN_LEADS = /chủ trì\s*$/u;

// "chủ trì, | Công ty Điện lực": the same up to the name of who helps; as printed
export const LEADS_BEFORE_NAME = /(?<![\p{L}])chủ trì[,;]\s+(?:và\s+)?(?=\p{Lu}|các\s)/u;

// "Ưu tiên các xã …" · "Không chi cho hội nghị …" · "đối với 05 bản chưa có điện, …" · "Phối hợp: Sở Tài chính.": how the work before is to be done, not other work
export const ADDS = new RegExp(
  `^[\\s(]*(?:(?:dong thoi|trong do|truoc mat|doi voi[^,]*,)[\\s,]+)?(?:doi voi|rieng|uu tien|luu y|phan dau|chu trong|bao dam|dam bao|kien quyet|quyet tam|khong|nghiem cam|tuyet doi|phoi hop(?=\\s*:))${END}`,
  'u',
);

// "Trình phương án" · "Báo cáo kết quả" · "Khởi công": how far the work before is to go
export const FOLLOWS = new RegExp(
  `^(?:(?:va|dong thoi|yeu cau)\\s+)?(?:trinh|bao cao|gui|nop|cong bo|ban hanh|khoi cong|hoan thanh|ban giao|dua vao)${END}`,
  'u',
);

// "Báo cáo kết quả triển khai hằng tuần" · "kết quả giám định gửi Sở Y tế" · "biên bản gửi về Ban Tiếp công dân": tells somebody what came of the work before
export const HANDS_ON_RESULT =
  /^(?:(?:dong thoi,? )?bao cao (?:ket qua|tinh hinh|tien do) (?:trien khai|thuc hien)|(?:ket qua|bien ban|bao cao|danh sach|ho so)(?:\s+(?!phai(?!\p{L}))\p{L}+){0,5}\s+(?:gui|nop|trinh)(?![\p{L}]))/u;

// "tất cả xong trong ngày 15/6" · "cả hai gửi về Sở trước …" · "Hai đoàn kết thúc ngày 28/8": says something of all that stands before
export const OF_ALL =
  /(?<=[;,.]\s+)(?:tat ca|ca (?:hai|ba|bon|\p{Nd}{1,2})|(?:hai|ba|bon|\p{Nd}{1,2}) (?:doan|to|ben|viec|nganh)|(?:cac|nhung) (?:viec|noi dung|nhiem vu|phan viec) (?:nay|tren|neu tren))(?![\p{L}])[^.;]*/u;

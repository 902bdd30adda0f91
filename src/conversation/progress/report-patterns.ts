import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text, unless they say otherwise.

// "/xong 3" · "/hoàn thành 3" · "/dang_lam 2 70%" · "/tam_dung 4"
export const COMMAND =
  /^\/\s*(?:(?<done>xong|hoan[_ ]?thanh|done)|(?<running>dang(?:[_ ]?(?:lam|thuc[_ ]?hien))?)|(?<paused>tam[_ ]?dung)|(?<void>het[_ ]?hieu[_ ]?luc)|tien[_ ]?do|bao[_ ]?cao|progress|report)(?:@\w+)?(?!\p{L})/u;

const NUMBER = String.raw`\d{1,3}(?!\d|[/.]\d|\s*(?:%|phan\s+tram))`;
const NOUN = String.raw`(?:dong|viec|nhiem\s+vu|dau\s+viec|muc|so|hang|line|item|task|row)(?:\s+(?:so|thu|no\.?))?`;
const LINK_WORD = String.raw`\s*(?:,|&|\+|-|–|(?:,\s*)?(?:va|and|den|toi)(?!\p{L}))\s*`;
const LIST = String.raw`${NUMBER}(?:${LINK_WORD}(?:${NOUN}\s*)?#?${NUMBER})*`;
// "1 2 4": only right beside the state
const LOOSE_LIST = String.raw`${NUMBER}(?:(?:${LINK_WORD}|\s+)(?:${NOUN}\s*)?#?${NUMBER})*`;

// "dòng 2" · "việc số 3" · "dòng 1, 2 và 4" · "#3" · "dòng 1-3" · "line 2"
export const NAMED_LINES = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}/])${NOUN}\s*#?|(?<![\p{L}\p{N}/])#)(?<list>${LIST})(?![\p{L}/])`,
  'gu',
);

// "xong 3" · "done 1, 2": right after the state; what follows may only be more report, never a noun ("xong 3 cuộc họp")
export const LINES_AFTER = new RegExp(
  String.raw`^[\s:,]*(?<list>${LOOSE_LIST})(?=\s*(?:$|[,.;:!·(]|(?:roi|nhe|a|nha|nhé|em|anh|chi|ngay|tu|vi|do|theo|co|kem|da|dang|duoc|dat|moi|voi|hom|xong|hoan|o|on|by|with|because)(?!\p{L})))`,
  'u',
);

// "3 xong" · "1,2,4: đã hoàn thành": the whole text before the state
export const LINES_BEFORE = new RegExp(
  String.raw`^\s*(?<list>${LOOSE_LIST})[\s·]*[:.)]?\s*(?:thi\s+|la\s+|da\s+)?$`,
  'u',
);

// The numbers of a list, and whether a range comes before one.
export const LIST_NUMBER = /(?<range>[-–]|den|toi)?\s*(?:[a-z#.]+\s+)*#?(?<number>\d{1,3})/gu;

// "dòng đầu tiên" · "việc thứ hai" · "dòng cuối cùng" · "dòng ba"
export const WORDED_LINE = words`(?:dong|viec|nhiem vu)\s+(?:(?<first>dau tien|dau|thu nhat)|(?<last>cuoi cung|cuoi)|thu (?<ordinal>hai|ba|tu|nam|sau|bay|tam|chin|muoi))|dong (?<plain>mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)`;

// "STT 25" · "dòng 25 phụ lục": a row of an annex by its own number
export const ANNEX_ROW = words`(?:stt|so thu tu)\s*[:#]?\s*(?<ordinal>\d{1,3})(?: (?:trong |cua |o )*phu luc)?|(?:dong|viec|nhiem vu|muc)(?: so)? (?<placed>\d{1,3}) (?:trong |cua |o )*phu luc`;

// "70%" · "72,5 %" · "70 phần trăm"
export const PERCENT =
  /(?<![\p{L}\p{N}.,/])(?<percent>\d+)(?:[.,]\d+)?\s*(?:%|phan\s+tram(?!\p{L})|per\s?cent(?!\p{L}))/gu;

// "vì chờ kinh phí" · "do thiếu vốn" · "lý do: …" · "ghi chú: …"; not "đơn vị", "vị trí", "do Sở Y tế chủ trì"
export const BECAUSE = words`(?<!(?:don|dia|tam|lanh|thu|ky|chuc|hanh) )vi(?! (?:tri|tinh|mo|sinh|pham|thanh))|(?:ly|li) do(?: la)?|nguyen nhan(?: la)?|ghi chu|do(?= (?:cho|thieu|chua|vuong|khong|con|phai|dang|het|doi|co))|because(?: of)?|note|reason`;

// "du kiến …", "đến …", "trước …" before a day: when it will be, not when it was
export const EXPECTED =
  /(?<!\p{L})(?:du kien|(?<!tinh\s+)den|toi|truoc|han|cham nhat(?: la)?|se|phan dau|by|before|until|due)\s+(?:xong\s+|hoan thanh\s+)?(?:het\s+|vao\s+|trong\s+)?(?:ngay\s+)?$/u;

// "vào", "trong" between what is reported and its day
export const BESIDE = /(?:^|·)\s*(?:trong|vao|hoi|tu|cuoi|dau|giua|in)?\s*$/u;

// "phải hoàn thành", "sẽ xong", "dự kiến xong": what is to be
export const TO_BE =
  /(?<!\p{L})(?:phai|can|han|se|du kien|thoi gian|de|nham|phan dau|yeu cau|muc tieu|khong|must|to be|should be|will be)\s+(?:duoc\s+|lam\s+)?$/u;
// "chưa xong", "mới xong một nửa"
export const NOT_QUITE = /(?<!\p{L})(?:chua|sap|gan|not|nearly|almost)\s+(?:duoc\s+|lam\s+|thuc hien\s+)?$/u;

// "đăng ký", "đảng viên", typed without marks
export const NO_DANG = /^\s+(?:ky|vien|bo|cap|uy|tai|nhap|tin|xuat)(?!\p{L})/u;

// Words that ask. "không còn vướng mắc gì" denies; "trợ lý ai" is artificial intelligence.
export const ASKS = words`nao|(?<!(?:khong|chua|chang)(?: \p{L}+){0,4} )gi|(?<!(?:tro ly|ung dung|nen tang|ve|bang|mo hinh|tri tue|cong nghe|giai phap|su dung) )ai|khi nao|bao gio|bao lau|bao nhieu|may (?:viec|nhiem vu|dau viec|phan tram)|the nao|ra sao|tai sao|vi sao|thi sao|phai khong|dung khong|dung chua|co phai|den dau|toi dau|o dau|hay chua|hay khong|xong khong|duoc khong|roi a|roi ha|chua nhi|roi nhi|nhi|ha|hả|who|whom|which|what|when|where|why|how`;

// "đã xong chưa" · "xong chưa nhỉ" at the end
export const ENDS_ASKING =
  /(?<!\p{L})(?:chua|khong|ko|nhi|ha|hu)\s*(?:nhi|a|vay|the|anh|chi|em|ban|ha)?\s*[.!?]*\s*$/u;

// "is it done" · "did they finish" · "xem việc đã xong" · "danh sách …" · "các việc đã xong": asks for a list or an
// answer; "tiến độ dòng 1 70%" tells one
export const STARTS_ASKING =
  /^\s*(?:is|are|has|have|did|does|do|can|could|list|show|find|tell|cho\s+(?:toi\s+|em\s+|anh\s+)?(?:xem|biet|hoi)|xem|hien|liet\s+ke|thong\s+ke|tong\s+hop|danh\s+sach|bang|cac|nhung|toan\s+bo|so\s+luong|ty\s+le|ti\s+le|tinh\s+hinh|ket\s+qua|tien\s+do(?!.*\d\s*(?:%|phan\s+tram))|con|hoi|neu|nho|yeu\s+cau|de\s+nghi|lam\s+sao|cach)(?!\p{L})/u;

// "việc đã xong", "nhiệm vụ của Sở Y tế đã hoàn thành": names tasks by their state
export const TASK_NOUN = words`viec|nhiem vu|dau viec|cong viec|task|tasks|nv`;

// "quyết định 123" · "QĐ123": runs on what document numbers left
export const BARE_NUMBER =
  /(?<![\p{L}\p{N}/])(?:(?:quyet\s+dinh|cong\s+van|to\s+trinh|thong\s+bao|nghi\s+quyet|ke\s+hoach|bao\s+cao|van\s+ban)\s+so\s*:?\s*|(?:qd|cv|ttr|tb|nq|bc|kh)\s{0,2}(?:so\s*)?|(?:quyet\s+dinh|cong\s+van|to\s+trinh|nghi\s+quyet)\s+)(?<number>\d{1,5}(?!\d)[\p{L}\p{N}/&.-]*)(?!\s*(?:thang|ngay(?!\s*\d)|nam|quy|%)(?!\p{L}))/gu;

// "123/QĐ" · "123/abc" · "123QĐ-UBND": figures that stick to letters
export const BROKEN_NUMBER =
  /(?<![\p{L}\p{N}/.,-])\d{1,5}(?:\s?\/\s?\p{L}[\p{L}\p{N}/&-]*|(?:qd|cv|ttr|tb|nq|bc|kh)[-/ ]?\p{L}[\p{L}/&-]*)/gu;

// Runs on text as typed. The mark that ends a sentence is no part of an address.
export const LINK = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]}'’]/giu;

// "của 6277/UBND-KGVX", "theo Công văn 6277" before a document: where the task stands, no evidence
export const SCOPE_BEFORE = /(?<!\p{L})(?:cua|theo|trong|thuoc|tai|o|in|of|under)\s+$/u;
// "Công văn 6277 giao" after it
export const SCOPE_AFTER = /^\s*(?:giao|yeu\s+cau|phan\s+cong)(?!\p{L})/u;

// Between two clauses; not inside "72,5" or "20.9". Runs on text as typed.
export const CLAUSE_BREAK = /[,;:](?=\s|$)|\.(?=\s|$)|\n|\s[-–—]\s/gu;

// "…; …", a new line, and "…, dòng 2 …": where a report about another line may begin. Runs on folded text.
export const REPORT_BREAK =
  /;|\n|[,.]\s*(?=(?:con\s+|va\s+)?(?:dong|viec|nhiem\s+vu|line|task)\s+(?:so\s+|thu\s+)?#?\d)/gu;

// "báo cáo dòng 3": a report that does not say how the task stands
export const SAYS_REPORT = /^\s*(?:bao\s+cao|cap\s+nhat|report)(?!\p{L})/u;

// Words of a state that tell of something that has happened; "hoàn thành …" alone may begin the words of a task.
export const TOLD = /^(?:xong|da |lam xong|done|finished|completed|tam|khong)|(?<!\p{L})(?:roi|xong)$/u;

// "việc này", "nhiệm vụ đó": the one just talked about
export const THIS_TASK = words`(?:viec|nhiem vu|dau viec|cong viec|task)\s+(?:nay|do|ay|kia|tren|vua roi)|this|it`;

// The word before a reason. Runs on text as typed.
export const REASON =
  /^(?:vì|vi|do|[lL][ýíyi] do(?: là| la)?|nguyên nhân(?: là)?|nguyen nhan(?: la)?|ghi chú|ghi chu|note|reason|because(?: of)?)(?!\p{L})\s*:?/iu;

// At the end of a word; not inside an address ("?id=12")
export const QUESTION_MARK = /\?(?=[\s?!.)”"']|$)/u;

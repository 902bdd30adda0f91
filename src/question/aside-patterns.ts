import { WORD_END, WORD_START } from '../vietnamese/letters.ts';

// All patterns here run on folded text, except those that say otherwise.

/** A space stands for any run of white space. */
const turn = (source: string) => new RegExp(source.replaceAll(' ', '\\s+'), 'gu');

const ENDS = '(?=\\s*(?:$|[?!.;]))';
/** Words with none among them that asks or that says what has to be done. */
const PLAIN =
  '(?:(?!(?<!\\p{L})(?:ai|nao|gi|may|phai|chu tri|phoi hop|ra sao|bao (?:gio|nhieu|lau)|who|what|which|when|must|should)(?!\\p{L}))[^?!.;])*';
/** What people do with an answer, whoever does it: "tổng hợp, báo cáo sếp", "đôn đốc", "làm slide". */
const SURELY_USES =
  '(?:dua(?: \\p{L}+)? (?:vao|len) (?:noi dung|bao cao|bang|lich|chuong trinh|giao ban|ke hoach|slide|so tay|file)|(?:tong hop|don doc)(?=\\s*(?:$|[?!.;,])| (?:bao cao|giao ban|sep|cho (?:sep|lanh dao)))|bao cao (?:sep|lanh dao|thu truong|giao ban|chu tich|giam doc|tuan|thang|nhanh)|nhac(?: nho| viec)?|lam (?:bao cao|bang|slide|tai lieu|noi dung)|viet bao cao|chuan bi (?:hop|cuoc hop|giao ban|noi dung|tai lieu|bao cao|bai|slide)|len lich|lap (?:bang|bieu|danh sach|lich)|(?:hop )?giao ban|trinh (?:sep|thu truong)|bao (?:sep|thu truong)|in ra)';
/** And what they do where it is said who. */
const MAY_USE =
  '(?:dua|bao cao|tong hop|don doc|theo doi|nam|biet|chuan bi|len ke hoach|lap ke hoach|xay dung|viet|in|hop|trinh|bao|tra loi|doi chieu|kiem tra|ra soat|phan cong|sap xep|bo tri|lam)';
const SOMEBODY =
  '(?:(?:lanh dao |chuyen vien |bo phan |ben )?(?:van phong(?: (?:ubnd|uy ban))?(?: tinh)?|phong(?: (?:em|toi|minh|tong hop|hanh chinh|ke hoach))?|(?:don vi|co quan|so|to) (?:minh|toi|em|ta)|toi|em|minh|chung toi|chung em|tui|sep|anh|chi|thu truong|lanh dao))';

// ", để Văn phòng đưa vào nội dung giao ban tuần" · "để phòng tổng hợp, đôn đốc" · "để làm slide": what the answer is for; not
// "phải làm gì để phục vụ người dân", "việc phải làm để chuẩn bị đại hội"
export const USED_FOR = turn(
  `[\\s,–-]*${WORD_START}(?:(?:de|nham|cho)(?: con)?(?: cho)? ${SOMEBODY}(?: (?:con|kip|tien|se|co the|dang|can|lay))* (?:${SURELY_USES}|${MAY_USE})|(?:de|nham)(?: (?:con|kip|tien))* ${SURELY_USES})${WORD_END}${PLAIN}${ENDS}`,
);

// ", phục vụ họp giao ban ngày thứ Hai" · "phục vụ công tác tổng hợp": the same
export const SERVES = turn(
  `[\\s,–-]*(?<=[,–-]\\s*|(?<!\\p{L})(?:de|nham) )(?:de |nham )?phuc vu (?:cong tac |viec |cho |cuoc |buoi )*(?:hop|giao ban|bao cao|tong hop|theo doi|don doc|kiem tra|dieu hanh|lanh dao|chi dao)${WORD_END}${PLAIN}${ENDS}`,
);

// "so that I can remind them" · "for my weekly report" · ", to prepare the briefing"
export const USED_FOR_ENGLISH = turn(
  `[\\s,–-]*${WORD_START}(?:so (?:that )?(?:i|we) (?:can|could|may) |for (?:my|our|the) (?:weekly |monthly |morning |next )?(?:report|meeting|briefing|slides?|summary|agenda|boss|notes)|(?:in order )?to (?:remind|prepare|brief|compile|report|put (?:it |this |them )?(?:in|into|on)))${WORD_END}${PLAIN}${ENDS}`,
);

const BODIES =
  '(?:so nganh|so,? nganh|so|don vi|co quan|nganh|ben|dau moi|agency|agencies|department|departments|office|unit)';

// "từng sở một" · "theo từng cơ quan" · "mỗi đơn vị" · "for each department": of all of them, each by itself
export const EACH = turn(
  `[\\s,–-]*${WORD_START}(?:(?:chia |tach |nhom |liet ke |phan )?(?:theo|cua|cho|o) )?(?:(?:tung|moi) ${BODIES}(?: mot)?|(?:for |per |by |of )?(?:each|every) ${BODIES}|(?:per|by) ${BODIES}|theo (?:don vi|co quan|so|dau moi))${WORD_END}(?! (?:la|nao|truc thuoc|su nghiep|hanh chinh))`,
);

// "bao nhiêu" · "mấy" · "nhiều … nhất" · "xếp hạng" · "rank": with these "mỗi sở" asks to count
export const COUNTS =
  /(?<!\p{L})(?:bao\s+nhieu|may|so\s+(?:luong|viec|nhiem\s+vu)|nhieu|it\s+nhat|it\s+viec|xep|dem|thong\s+ke|tong\s+so|how\s+many|number|count|most|fewest|rank\w*)(?!\p{L})/u;

// "việc nào" · "phải nộp gì" · "list …": tasks are asked for
export const ASKS_TASKS =
  /(?<!\p{L})(?:viec|nhiem\s+vu|(?:phai|can|con)\s+[^?.!,;]{0,20}?gi|nop|han|chu\s+tri|phoi\s+hop|tasks?|due|deadlines?|deliverables?)(?!\p{L})/u;

/** Particles that only colour a question, at its end; run on lower-case text as typed. */
export const PARTICLE =
  /(?<=\p{L}|\d)\s+(?:zậy|zay|dzậy|dzay|zị|zi|dzị|dzi|vại|hén|heng|nghen|nhen|nhể|hỉ|ạk|ak|ah|z)(?=\s*[?.!]*\s*$)/u;

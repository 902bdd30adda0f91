import { WORD_END, WORD_START } from '../vietnamese/letters.ts';
import { OWN_AGENCY } from './spoken/speaker-patterns.ts';

// All patterns here run on folded text.

/** A space stands for any run of white space. */
const turn = (source: string) => new RegExp(source.replaceAll(' ', '\\s+'), 'gu');

const BEGINS = '(?<=^[^\\p{L}\\p{N}]*|[.!?:;,]\\s*)';
const ENDS = '(?=\\s*(?:$|[?!.;:,]))';
const I =
  '(?:chung toi|chung em|bon em|ben em|phong em|phong toi|co quan em|co quan toi|don vi em|don vi toi|toi|em(?! hoc sinh)|minh(?! (?:bach|chung|hoa)))';
// the one who is asked; "hệ thống thông tin" and "trợ lý ảo" are matters
const YOU =
  '(?:(?:quy|cac|nhung|anh|chi(?! (?:tieu|dao|thi|phi|cuc|tra))|em|ban(?! (?:hanh|do|quan|chi))|dong chi|d/c|tro ly(?! ao)|he thong(?= (?:ra|tra|tim|tong|liet|cho|giup|kiem))|chatbot|bot|chuyen vien)(?:/| va |(?= )|(?=[,:])))';
const HELP = '(?:giup|ho|dum|gium)';
const LOOK = `(?:tong hop|ra soat|ra(?= (?:${HELP}|lai))|tra cuu|tra(?= ${HELP})|tim(?= ${HELP}| lai)|kiem tra|doi chieu|loc(?= (?:${HELP}|ra))|xem(?! xet)|cho biet|cho hoi|cho(?= ${I})|cung cap thong tin|cung cap(?= (?:cho )?${I})|thong tin(?= (?:cho )?${I})|neu ro|noi ro|noi(?= ${HELP})|bao(?= ${HELP})|giup)`;
const SAFE = `(?:cho biet|cho hoi|cho xem|cho(?= ${I})|cung cap thong tin|cung cap(?= (?:cho )?${I})|neu ro|thong tin(?= (?:cho )?${I}))`;
const ASKS =
  '(?:kinh nho|nho|kinh mong|rat mong|mong|lam phien|phien|kinh de nghi|tran trong de nghi|de nghi|kinh xin|xin)';
const BEFORE = `(?:${I} )?(?:xin |muon )?`;
const TAIL = `(?: ${HELP})?(?: (?:cho )?(?:${I}|anh|chi))?(?: (?:biet|duoc biet|hoi|xem))?(?: (?:day du|cu the|chi tiet|ro|gap|giup))*(?: la(?! ai))?`;

// "Kính nhờ anh/chị tổng hợp giúp em:" · "Đề nghị trợ lý cho biết đầy đủ" · "Đề nghị cho biết" · "Rà soát giúp tôi": who is asked to
// look; not "Rà soát 72 nhiệm vụ giao ai", "Đề nghị hỗ trợ kinh phí". "Liệt kê" stays, it asks for a list
export const OPENS = turn(
  `${BEGINS}(?:${BEFORE}${ASKS}(?:\\s*${YOU})+(?: (?:co the|vui long))?(?: ${LOOK})*${TAIL}|${BEFORE}${ASKS}(?: ${SAFE})+${TAIL}|${YOU}(?:\\s*${YOU})*(?: ${SAFE})+${TAIL}|(?:${YOU} )*${LOOK}(?: ${LOOK})? ${HELP}${TAIL})${WORD_END}\\s*[:,]?`,
);

/** Words with none among them that asks. */
const PLAIN =
  '(?:(?!(?<!\\p{L})(?:ai|nao|gi|may|giao(?! (?:ban|luu|thong)(?!\\p{L}))|han|chu tri|phoi hop|phai|ra sao|bao (?:gio|nhieu|lau)|who|what)(?!\\p{L}))[^?!.;:,])*';

// "để tôi kịp báo cáo lãnh đạo" · "để lãnh đạo Văn phòng đôn đốc" · "để phục vụ họp giao ban": what the answer is for
export const IS_FOR = turn(
  `${WORD_START}(?:de|nham) (?:(?:con )?(?:${I}|${OWN_AGENCY}|sep|thu truong)|(?:con )?(?:kip|tien) (?:bao cao|don doc|tong hop|theo doi|chuan bi)|phuc vu (?:hop|cuoc hop|giao ban|bao cao|tong hop|theo doi|don doc)|lanh dao(?: \\p{L}+){0,4} (?:don doc|nam|biet|xem xet|kip))${WORD_END}${PLAIN}${ENDS}`,
);

// "để Sở có cơ sở rà soát, xây dựng báo cáo" · "làm căn cứ tổng hợp, đôn đốc": what the answer is a ground for, to the end
export const IS_GROUND_FOR = turn(
  `[\\s,–-]*${WORD_START}(?:(?:de|nham|giup) (?:(?:so|co quan|don vi|van phong|phong|ban|ubnd|bo phan|${I})(?: \\p{L}+){0,3}? )?co|(?:de )?lam) (?:co so|can cu|so lieu|tu lieu)(?: de| cho| nham)? (?:ra soat|tong hop|don doc|theo doi|bao cao|xay dung|tham muu|chuan bi|lap|kiem tra|doi chieu)${WORD_END}${PLAIN}(?:,${PLAIN})*(?=\\s*(?:$|[?!.;]))`,
);

// "tôi xin trân trọng cảm ơn" · "cảm ơn anh chị nhiều ạ" · "Trân trọng." · "mong sớm nhận được phản hồi"
export const THANKS = turn(
  `${WORD_START}(?:(?:${I} )?(?:(?:xin|rat|vo cung|chan thanh|tran trong) )*(?:cam on|cam ta)(?:\\s*${YOU})*(?: (?:${I}|anh|chi|ban|nhieu|truoc|a|nhe|nha|rat))*|${I} xin het|(?:xin )?tran trong|(?:rat )?mong (?:som )?(?:nhan duoc )?(?:phan hoi|hoi am|tra loi))${ENDS}`,
);

// "Chào trợ lý," · "Kính gửi anh chị," · "Dạ thưa anh": a greeting before the question
export const GREETS = turn(
  `(?<=^[^\\p{L}\\p{N}]*)(?:da )?(?:xin chao|kinh chao|chao|kinh thua|thua|kinh gui)(?:\\s*${YOU})+(?: a)?\\s*[,.!:;]?`,
);

// "Tôi đang cần biết" · "Em muốn hỏi về" · "Sếp đang hỏi": that somebody wants to know
export const WANTS = turn(
  `${BEGINS}(?:${I} (?:dang )?(?:(?:can|muon|xin) )+(?:hoi|biet|duoc biet|tim hieu|tra cuu|nam)|(?:sep|thu truong|lanh dao) (?:dang )?(?:hoi|can biet|muon biet))(?: (?:ve|la|rang|thong tin))*${WORD_END}\\s*[:,]?`,
);

import { WORD_START as BEGIN, WORD_END as END, words } from '../../vietnamese/letters.ts';

// Patterns for who is told, by whom and with whom. On folded text where a line does not say otherwise.

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

// "như sau:" · "sau đây:" · a colon at the end: a lead-in to items
export const LEADS_IN = /:\s*$/u;

// "(1) Rà soát …", a mark of a list within a sentence; "…; (2)" where the next of them was cut off
export const ENUMERATED = /^\(\p{Nd}{1,2}\)\s*(?=\p{L})|[\s;,:]+\(\p{Nd}{1,2}\)$/gu;

import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

/** What a document says of itself, or the corpus of it, that a question can ask for. */
export const OWN_DATA = [
  'number',
  'date',
  'signer',
  'issuer',
  'recipients',
  'effect',
  'subject',
  'replacement',
] as const;
export type OwnData = (typeof OWN_DATA)[number];

const KIND =
  'van ban|ke hoach|bao cao|quyet dinh|nghi quyet|chi thi|thong bao|cong van|to trinh|chuong trinh|quy che|ket luan';
const LINKS = '(?:(?:va|co|mang|la|duoc|da|do|thi|ghi|cua no) )*';
const WHO = '(?:ai|(?:dong chi|lanh dao|nguoi|ong|ba|vi) nao|nguoi nao)';
const BODY = '(?:co quan|don vi|cap|tinh|so|bo|noi|ubnd|to chuc)';
const ISSUED = '(?:ban hanh|ky|ki|phat hanh|ra doi|ra|cong bo)';
const DAY = '(?:ngay(?: thang(?: nam)?)?|thang(?: nam)?|nam|hom)';
const WHEN = '(?:khi nao|bao gio|luc nao|hoi nao|tu khi nao|tu bao gio)';
const DOCUMENTS = `(?:nhung |cac )?(?:${KIND})`;

/** Turns that ask for a document's own data; the first that fits a place is the one that is meant there. */
export const OWN_DATA_TURNS: readonly { readonly part: OwnData; readonly asks: RegExp }[] = [
  // "có hiệu lực từ khi nào" · "áp dụng từ ngày nào" · "bao giờ … có hiệu lực"
  {
    part: 'effect',
    asks: words`${LINKS}(?:bat dau )?(?:hieu luc|ap dung|thi hanh)(?: thi hanh)? (?:tu |ke tu |vao )*(?:${WHEN}|${DAY} (?:nao|may|bao nhieu))|(?:tu )?(?:${WHEN}|ngay nao)(?= .{0,200}(?:hieu luc|bat dau ap dung))|${LINKS}(?:bat dau )?(?:co hieu luc|hieu luc thi hanh|bat dau ap dung)|when (?:does|did|will)(?= .{0,200}(?:effect|force))|(?:take|takes|took|come|comes|came|go|goes|be|is) (?:in|into) (?:effect|force)|take effect|takes effect|in force since when`,
  },
  // "thay thế văn bản nào" · "bị văn bản nào thay thế"
  {
    part: 'replacement',
    asks: words`${LINKS}(?:bi )?(?:thay the|bai bo|thay) (?:cho )?(?:${DOCUMENTS}) (?:nao|gi|so may|so bao nhieu)(?: (?:truoc do|truoc day|cu))?|bi ${DOCUMENTS} (?:nao|gi) (?:thay the|bai bo|thay)|${DOCUMENTS} (?:nao|gi) (?:da )?(?:thay the|bai bo|thay)(?: cho)?|${DOCUMENTS} (?:nao|gi) bi(?= .{0,200}thay the)|bi thay the(?: boi)? ${DOCUMENTS} (?:nao|gi)|which .{0,20}(?:does|did)(?= .{0,200}replace)|replaces?|(?:is|was) replaced by (?:which|what)(?: document)?`,
  },
  // "do ai ký" · "người ký là ai" · "lãnh đạo nào ký"
  {
    part: 'signer',
    asks: words`${LINKS}(?:${WHO}|chuc vu gi|chuc danh gi) (?:la nguoi |da |duoc giao )*(?:ky|ki)(?: ban hanh| ten| duyet| thay| phat hanh)?|(?:${LINKS})(?:nguoi|lanh dao|chu) (?:ky|ki)(?: ten| ban hanh)?(?= .{0,200} la ai)|(?:nguoi|lanh dao) (?:ky|ki)(?: ten| ban hanh)? (?:la )?ai|${LINKS}(?:ky|ki) (?:la |boi )ai|(?:la )?ai la nguoi (?:ky|ki)(?: ten| ban hanh)?|la ai|giu chuc (?:vu )?gi|chuc (?:vu|danh) (?:la )?gi|(?:by )?whom? (?:has |had )?signed(?: off)?|(?:is|was) signed by (?:who|whom)|signed by whom|who (?:is|was) the (?:signer|signatory) of`,
  },
  // "cơ quan nào ban hành" · "do ai ban hành" · "của cơ quan nào"
  {
    part: 'issuer',
    asks: words`${LINKS}(?:${BODY} nao|ai) (?:la noi |da )*(?:ban hanh|phat hanh|ra|lap|soan)|${LINKS}cua (?:${BODY} nao|ai)|${LINKS}(?:co quan|don vi|noi) ban hanh(?: la)?(?: ${BODY} nao| gi| ai| dau)?|(?:which|what) (?:agency|office|body|department|authority|province|organi[sz]ation) (?:has )?issued|who (?:has )?issued|(?:is|was) issued by (?:whom?|which agency|which office)`,
  },
  // "gửi cho ai" · "gửi những nơi nào" · "kính gửi ai" · "nơi nhận gồm những ai"
  {
    part: 'recipients',
    asks: words`${LINKS}(?:kinh )?gui (?:di )?(?:cho |den |toi |ve )*(?:nhung |cac )?(?:ai|dau|noi dau|(?:${BODY})(?:,? don vi)? nao)|${LINKS}noi nhan(?: co| gom| bao gom| la| ghi)*(?: nhung| cac)?(?: (?:ai|gi|dau|(?:${BODY})(?:,? don vi)? nao))?|to (?:whom|which (?:agency|ministry|office|agencies|offices)) (?:is|was)|who (?:is|was|are|were)(?= .{0,200}(?:addressed|sent) to)|(?:is |was )?(?:addressed|sent) to(?: whom| which agenc(?:y|ies))?|(?:addressed|sent)|who are the (?:recipients|addressees) of`,
  },
  // "mang số mấy" · "ký hiệu là gì" · "là quyết định số bao nhiêu"
  {
    part: 'number',
    asks: words`${LINKS}(?:(?:${KIND}) )?(?:so(?: va)? ky hieu|ky hieu(?: van ban)?|so hieu(?: van ban)?|so van ban|so) (?:la )?(?:may|bao nhieu|gi|nao)|(?:what is|what s|which is|tell me) the (?:document |reference |official )?number of|(?:have|has|bear|bears|carry|carries) (?:what|which) number|(?:what|which) number (?:is|does|do)|(?:bear|carry)`,
  },
  // "ban hành ngày nào" · "ký khi nào" · "ngày tháng năm nào"; not "hạn ngày nào"
  {
    part: 'date',
    asks: words`(?<!(?:han|chot|truoc|den|cuoi|hop|nop|trinh|xong) )${LINKS}(?:(?:${ISSUED}|de|lap) )?(?:(?:vao|tu|la|hoi) )*${DAY} (?:nao|may|bao nhieu|bao nhiu|gi)|${LINKS}${ISSUED} (?:tu |vao )?${WHEN}|${WHEN} (?:thi )?(?:duoc )?(?:ban hanh|phat hanh|ky|ki)|${LINKS}(?:ngay|thoi gian|thoi diem) (?:ban hanh|ky|phat hanh)(?: (?:la )?(?:(?:ngay|khi|luc) nao|bao gio|gi))?|(?:when|on (?:what|which) (?:date|day)) (?:was|were|is|did)(?= .{0,200}(?:issued|signed|dated|released|come out))|when was|(?:issued|signed|dated|released)|(?:what is|what s) the (?:issue |issuing |signing )?date of`,
  },
  // "về việc gì" · "nói về vấn đề gì" · "trích yếu là gì"
  {
    part: 'subject',
    asks: words`${LINKS}(?:noi |ban |quy dinh |de cap )?(?:ve|den) (?:viec|van de|noi dung|cai|chuyen)? ?gi|${LINKS}trich yeu(?: noi dung)?(?: la)?(?: gi)?|what (?:is|was)(?= .{0,200} about\W*$)|about(?=\W*$)|what (?:is|was) the (?:subject|title|topic) of`,
  },
];

// "cho tôi hỏi", "xin cho biết", "vui lòng": said around a question
export const POLITE = words`(?:xin )?cho (?:toi |em |minh |anh |chi |to )?(?:hoi|biet|xem)(?: la)?|xin hoi|hay cho biet|vui long|lam on|giup (?:toi|em|minh|voi)|(?:anh|chi|em|ban|ad) oi|please|tell me|can you tell me|do you know`;

// "cái báo cáo", "bản kế hoạch", "tờ kết luận": said before a kind
export const LEAD_WORDS =
  /^(?:(?:cái|cai|bản|ban|tờ|to|tập|tap|thế|the|vậy|vay|còn|con|dạ|da|thưa|thua|theo|của|cua|trong)\s+)+/iu;

// "BC", "kh", "QĐ" before the words of a description
export const ABBREVIATED_KIND = /^(?:bc|kh|q[đd]|nq|ct|cv|tb|ttr|ctr|kl)(?=\s)/iu;

// What still asks for something: then more than the document's own data is wanted. With marks "đầu" is no "đâu".
export const STILL_ASKS = words`ai|gi|nao|bao nhieu|bao gio|bao lau|the nao|lam sao|ra sao|o dau|who|whom|whose|what|when|which|where|why|how`;
export const STILL_ASKS_MARKED = words`mấy|đâu|sao`;

// "Theo kế hoạch giáo dục của Đắk Lắk, …": where to look, said first
export const SCOPE = /^(?:theo|trong|tai|can cu(?: vao| theo)?|under|according to|in)\s+(?:the\s+)?/u;

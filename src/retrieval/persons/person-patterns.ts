import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

const TITLE =
  '(?:pho )?(?:to truong|truong ban|truong doan|truong nhom|chu tich hoi dong)|to pho|(?:to pho|pho truong ban|uy vien) thuong truc|thu ky|to vien|doi truong|chu nhiem chuong trinh';

// "ai làm tổ trưởng | Tổ công tác …" · "Tổ công tác … do ai làm tổ trưởng" · "tổ trưởng | Tổ công tác … là ai"
export const WHO_HOLDS = words`(?:ai|nguoi nao|dong chi nao|ong nao|who) (?:(?:dang|duoc|se|hien|giao|phan cong|cu|giu chuc|giu|la|lam|is|the)\s+)*(?<title>${TITLE})|(?<titleBefore>${TITLE})(?<body>[^?.!]{0,160}?) la (?:ai|nguoi nao|dong chi nao|ong nao)`;

// what stands around the name of a body and says nothing of it
export const AROUND_BODY = words`ai|nguoi nao|dong chi nao|ong nao|who|is|la|lam|do|cua|thuoc|trong|tai|theo|giu chuc|duoc|giao|phan cong|cu|dang|hien nay|vay|nhi|a|the|of`;

// "thành lập", "kiện toàn": the document that says who is in a body
export const SETS_UP = words`thanh lap|kien toan|phan cong|dieu chinh thanh vien`;

// "theo đề nghị của ai" · "cơ quan nào đề nghị ban hành" · "tại tờ trình nào, số mấy"
export const ASKS_PROPOSER = words`de nghi (?:cua|boi) (?:ai|so nao|co quan nao|don vi nao|dau|nganh nao|co quan gi)|(?:ai|so nao|co quan nao|don vi nao) de nghi (?:ban hanh|ky)|(?:theo |tai |tu |tren |la )?to trinh (?:nao|so may|so bao nhieu|so nao|gi|cua ai)|(?:at|on) whose (?:proposal|request)|who proposed`;

// what stands beside the name of the document in such a question
export const AROUND_DOCUMENT = words`duoc ban hanh|ban hanh|ban ra|ra doi|duoc ky|ky|theo|tren co so|dua tren|do|va|tai|so may|so bao nhieu|ngay nao|ngay may|vay|nhi|a|issued|was|the`;

// "Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số …"
export const PROPOSES = /^(?:theo|xet|can cu|tren co so)\s+(?:de nghi|de xuat|to trinh)(?!\p{L})/u;

// "theo đề nghị của …", "tại Tờ trình số …" within a sentence
export const TELLS_PROPOSER = /(?<!\p{L})(?:de nghi cua|to trinh so)(?!\p{L})/u;

const MEETING = '(?:cuoc |buoi )?hop|(?:cuoc|buoi) lam viec|phien hop|hoi nghi|meeting';
const WHO = '(?:ai|nguoi nao|(?:dong chi|ong|ba|lanh dao|vi)(?: lanh dao)? nao|who)';

// "ai chủ trì | cuộc họp ngày 31/10" · "ai là người chủ trì buổi làm việc" · "cuộc họp về khu công nghiệp do ai chủ trì" · "who chaired the meeting"
export const ASKS_PRESIDER = words`${WHO} (?:(?:la|nguoi|da|dung ra|had|has)\s+)*(?:chu tri|chu toa|chaired|presided over|led)(?: the)? (?:${MEETING})|(?<=(?:${MEETING}) [^?.!;]{0,140})(?:do |boi )?${WHO} (?:da )?(?:chu tri|chu toa)(?=\s*[?.!]*\s*$)`;

// what stands beside the matter of a meeting
export const AROUND_MEETING = words`${MEETING}|ve|ve viec|ban ve|lien quan|lien quan den|voi|on|about|regarding|the|ngay|vay|nhi|a`;

// "Phó Chủ tịch UBND tỉnh … (đã) chủ trì buổi làm việc" · "cuộc họp do đồng chí … chủ trì" · "dưới sự chủ trì của"
export const PRESIDES =
  /(?<!\p{L})(?:(?:chu tri|chu toa)\s+(?:\p{L}+\s+){0,2}?(?:hop|lam viec|hoi nghi|phien)|(?:hop|lam viec|hoi nghi)[^.;]{0,160}\s(?:do|duoi su)\s[^.;]{0,80}(?:chu tri|chu toa))(?!\p{L})/u;

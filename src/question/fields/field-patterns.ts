// All patterns here run on folded text.

/** A sign or a small word that what is asked of a task stands behind. */
const BEFORE = '(?:^|[-–—:,;.?/+(]|(?<!\\p{L})(?:va|con|con\\s+lai|the\\s+con|the|kem|and|with))\\s*';
/** What may follow it: the end of the clause, another such word, or a particle. */
const BEHIND =
  '(?=\\s*(?:$|[-–—:,;.?!/+)]|(?:va|con|kem|roi|and)(?!\\p{L})|(?:nhe|nhi|a|the|vay|zay|nha|thi\\s+sao|the\\s+nao|ra\\s+sao|sao)(?!\\p{L})\\s*(?:$|[,;.?!])))';

const alone = (source: string) => new RegExp(`(?<before>${BEFORE})(?<field>${source})${BEHIND}`, 'gu');

// "kcn thông minh – hạn?" · "hạn?" · "hạn chót, sản phẩm"
export const DAY_ALONE = alone('(?:thoi\\s+)?han(?:\\s+(?:chot|cuoi|cuoi\\s+cung|nop|trinh|xong))?');

// "rừng thông minh: sản phẩm?" · "hạn, sản phẩm đầu ra"
export const PRODUCT_ALONE = alone(
  'san\\s+pham(?:\\s+(?:dau\\s+ra|cuoi|cuoi\\s+cung|phai\\s+(?:nop|trinh|co)))?|dau\\s+ra',
);

// "kho dữ liệu số – chủ trì?" · "đơn vị chủ trì, hạn"
export const LEAD_ALONE = alone('(?:(?:don\\s+vi|co\\s+quan|so|ben)\\s+)?(?:chu\\s+tri|phu\\s+trach)');

// "… – phối hợp?" · "đơn vị phối hợp"
export const COORDINATE_ALONE = alone('(?:(?:don\\s+vi|co\\s+quan|so|ben)\\s+)?phoi\\s+hop');

// "hạn của kcn thông minh" · "thời hạn làm trường học số": said first
export const DAY_FIRST =
  /^(?<before>\s*)(?<field>(?:thoi\s+)?han(?:\s+(?:chot|cuoi|nop))?)(?=\s+(?:cua|cho|lam|xay\s+dung|trien\s+khai|hoan\s+thanh|nop|trinh)\s)/gu;

// "dashboard giám sát hạn?": at the very end, behind no word of which it is the second half
export const DAY_AT_END =
  /(?<=\p{L}\s)(?<!(?<!\p{L})(?:thoi|qua|den|toi|tre|sap|het|dung|gia|gioi|chong|nang|kho|ky|dao|vo|ngan|trung|dai|quyen|lui|co|khong|truoc|sau|tung|mac|trong)\s)(?<field>han)\s*(?:nhi|nhe|vay|a)?\s*[?.!]*$/gu;

// "sản phẩm cuối là gì" · "sản phẩm cuối cùng phải nộp là gì": the product of the task named before, not one of a kind of products
export const PRODUCT_ASKED =
  /(?<!\p{L})(?<field>san\s+pham(?:\s+(?:dau\s+ra|cuoi\s+cung|cuoi|hoan\s+thanh|ban\s+giao|(?:phai|can)\s+(?:nop|trinh|co|dat|giao)))+\s+(?:la\s+)?(?:cai\s+)?gi)(?!\p{L})/gu;

// "mấy sở chủ trì, sở nào" · "bao nhiêu đơn vị phối hợp": which ones the row says
export const COUNTED_OWNERS =
  /(?<!\p{L})(?<field>(?:co\s+)?(?:may|bao\s+nhieu)\s+(?:so|don\s+vi|co\s+quan|nganh|ben|dia\s+phuong))(?=\s+(?:cung\s+)?(?:chu\s+tri|phoi\s+hop|phu\s+trach)(?!\p{L}))/gu;

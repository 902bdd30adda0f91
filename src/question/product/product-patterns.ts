import { KIND_NAMES } from '../../directive/kind.ts';
import { fold } from '../../vietnamese/fold.ts';

// All patterns here run on folded text.

const kinds = Object.values(KIND_NAMES)
  .map(({ vi }) => fold(vi).replaceAll(' ', '\\s+'))
  .join('|');

// "sản phẩm là quyết định" · "sản phẩm đầu ra là kế hoạch của UBND tỉnh" · "có sản phẩm: báo cáo"; not "sản phẩm là gì"
const IS = String.raw`(?:san\s+pham|ket\s+qua\s+dau\s+ra|dau\s+ra)(?:\s+(?:dau\s+ra|cuoi\s+cung|cuoi|phai\s+nop|phai\s+co|can\s+nop|can\s+co|yeu\s+cau|giao\s+nop))?\s*(?:(?:phai\s+|deu\s+)?la|thuoc\s+loai|dang|duoi\s+dang|:)(?:\s+(?:mot|ban|cac|01|1))*\s+`;
// "việc nào phải ra Quyết định": a document of some kind comes out of it
const MAKES = String.raw`(?:(?:phai|can|se|se\s+phai|de)\s+)?(?:cho\s+ra|ket\s+thuc\s+bang|dan\s+den|ra)(?:\s+(?:mot|ban|cac|01|1))*\s+(?=(?:${kinds})(?!\p{L}))`;
// "whose product is a decision" · "end in a report" · "result in a plan" · "deliverable is a plan"
const ENGLISH = String.raw`(?:(?:product|deliverable|output)s?\s+(?:is|are|being|must\s+be|should\s+be)|(?:ends?|results?|finish(?:es)?)\s+(?:in|with)|(?:has|have)\s+to\s+(?:produce|yield)|must\s+(?:produce|yield)|produces?|yields?)\s+(?:(?:a|an|the|one)\s+)?`;

// where the name of the product ends
const END = String.raw`(?=\s*(?:[,;?.!()·]|$)|\s+(?:trong|do|ma|thi|va\s+(?:ai|han)|han|ai|cua\s+ai|khong|chua|truoc|den|vao|o|tai|theo|giao|gom|quy|thang|so\s+nao|don\s+vi\s+nao|in|by|due|and\s+(?:who|when)|for|who|led|within|under)(?!\p{L}))`;

// what is asked for, not said: "sản phẩm là gì", "ra quyết định nào"
const ASKED = String.raw`(?!(?:[^,;?.!·]{0,30}\s)?(?:gi|nao|what|which|bao\s+nhieu|may)(?!\p{L}))`;

const NAME = String.raw`(?<name>\p{L}[^,;?.!()·]{2,60}?)${END}`;

export const PRODUCT_IS = new RegExp(
  String.raw`(?<!\p{L})(?:${IS}|(?<english>${ENGLISH}))${ASKED}${NAME}`,
  'gu',
);
export const PRODUCT_MADE = new RegExp(
  String.raw`(?<!\p{L}|(?:dua|dien|xay|dat|da)\s)${MAKES}${ASKED}${NAME}`,
  'gu',
);

// tasks are asked for: "việc nào", "which tasks", "những nhiệm vụ", not what one task brings
export const OF_TASKS =
  /(?<!\p{L})(?:(?:nhiem\s+vu|viec|dau\s+viec|cong\s+viec|phan\s+viec|nhung\s+gi|cai)(?!\p{L})|tasks?(?!\p{L})|(?:which|what)\s+(?:ones|items)|liet\s+ke|danh\s+sach)/u;
// Words of a name that say nothing
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'cua cac mot ban nhung va hoac ve cho the of a an and or'.split(' '),
);

// All patterns here run on folded text.

// "phải làm gì" · "được giao …" · "đang trễ …" · "có việc nào": an owner of tasks stands right before
export const DUTY_AFTER =
  /^[\s,]*(?:thi\s+)?(?:(?:con|dang|da|se|lai)\s+)*(?:phai|fai|can|duoc\s+giao|dc\s+giao|chu\s+tri|phoi\s+hop|lam|thuc\s+hien|tre|cham|no|nop|(?:co\s+)?(?:nhung\s+|cac\s+)?(?:viec|nhiem\s+vu)|have\s+to|has\s+to|must)(?!\p{L})/u;

// "giao cho …" · "việc của …": an owner of tasks stands right behind
export const OWNED_BEFORE =
  /(?<!\p{L})(?:giao(?:\s+cho)?|phan\s+cong(?:\s+cho)?|(?:viec|nhiem\s+vu)\s+(?:cua|cho)|given\s+to|assigned\s+to|tasks\s+(?:of|for))\s+$/u;

// "các bệnh viện" · "toàn bộ các chủ mỏ" · "các bệnh viện, trung tâm y tế": right before the last words
export const PLURAL_BEFORE =
  /(?<!\p{L})(?:cac|nhung|moi|tat\s+ca|toan\s+bo)\s+(?:[\p{L} ]{2,30}(?:,|\s+va)\s+)?$/u;

// "việc" · "nhiệm vụ" · "làm gì" · "nộp gì" · "tasks": the question is one about tasks
export const ASKS_TASKS =
  /(?<!\p{L})(?:(?<!lam\s)viec|nhiem\s+vu|tasks?|(?:duoc|dc)\s+giao\s+(?:nhung\s+)?gi|(?:lam|nop)\s+(?:nhung\s+)?gi)(?!\p{L})/u;

// "được giao", "phải" besides
export const ASKS_DUTY = /(?<!\p{L})(?:(?:duoc|dc)\s+giao|phai|must|have\s+to|has\s+to)(?!\p{L})/u;

// "Mỗi bệnh viện" · "02 bệnh viện" · "các chủ mỏ": how many is no part of a name
export const HOW_MANY =
  /^(?:(?:cac|nhung|moi|tung|rieng|tat\s+ca|toan\s+bo|hai|ba|bon|nam|sau|\d+)\s+)+(?=\p{L})/u;

// "bà Nguyễn Thị …" · "…, Phó Giám đốc Sở Y tế": a person, no body
export const PERSON =
  /^(?:ong|ba)\s+\p{L}|,\s*(?:pho\s+)?(?:giam\s+doc|chu\s+tich|chanh|truong|bi\s+thu)(?!\p{L})/u;

// "của" · "ở" · "tại" between an agency and its province
export const OF_PLACE = /^(?:cua|o|tai|thuoc|of|in|tren dia ban|ben|phia)$/u;

// "ở Khánh Hòa" · "của tỉnh Thái Nguyên" · "tỉnh Phú Thọ": what stands before a province that only says where
export const WHERE_BEFORE =
  /(?<!\p{L})(?:cua|o|tai|thuoc|of|in|tren\s+dia\s+ban|tinh|thanh\s+pho|tp)\s+(?:(?:tinh|thanh\s+pho|tp)\s+)?$/u;

// What kind of body it is, which says of none which: "UBND xã", "chi cục", "đơn vị"
export const NOBODY =
  /^(?:(?:ubnd|uy ban nhan dan)(?: (?:xa|phuong|cap xa|tinh|thanh pho))?|hdnd|mttq|bch|bql|uy ban|ban quan ly|chi cuc|cong ty|co quan|don vi|thuong truc|hoi|so|ban|nganh|dia phuong)$/u;

// "các bệnh viện | , trung tâm y tế | đang trễ …": what is listed behind, up to what they have to do
export const LISTED_KINDS =
  /^(?:\s*,|\s+va)\s+(?:cac\s+)?[\p{L} ]{3,30}?(?=\s+(?:dang|con|phai|can|duoc|dc|co|da|thi|chua)(?!\p{L}))/u;

// "Ủy ban nhân dân xã Yên Minh" · "phường Tân Lộc": one commune; not "UBND xã", "Công an xã Yên Minh"
export const COMMUNE =
  /^(?:(?:chu tich )?(?:ubnd|uy ban nhan dan) )?(?:xa|phuong|dac khu) (?!(?:bien gioi|vung|nghe|hoi)(?!\p{L}))\p{L}/u;

// "UBND xã | Nhơn Mỹ" · "phường | Tân Lộc"
export const COMMUNE_START =
  /(?<!\p{L})(?:(?:ubnd|uy ban nhan dan) )?(?:xa|phuong) (?!(?:nao|nay|do|hoi|va|co)(?!\p{L}))/gu;

// "xã Nhơn Mỹ | tháng này | có việc gì": a time between a name and what it has to do
export const TIME_BETWEEN =
  /^ (?:(?:tuan|thang|quy|nam) (?:nay|toi|sau|truoc|\d+(?:\/\d+)?|[iv]+(?:\/\d+)?)|hom nay|hien nay|bay gio)(?= )/u;

// "Mỗi xã, phường ven sông" · "16 xã biên giới" · "UBND các xã có rừng": some communes, and which
export const SOME_COMMUNES =
  /^(?:(?:chu tich )?(?:ubnd|uy ban nhan dan) )?(?:moi|cac|tung|nhung|\d+) (?:xa|phuong)(?: va phuong|, phuong|, xa)?(?<which>(?: \p{L}+){0,6})$/u;

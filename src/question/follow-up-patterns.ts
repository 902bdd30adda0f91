// All patterns here run on folded text.

// "còn Công an tỉnh thì sao" · "thế còn Quý IV" · "vậy Sở Y tế?" · "what about …"; not "còn bao nhiêu ngày"
export const OPENS =
  /^(?:(?:the|vay)(?:\s+(?:con|thi|la))?|con|va|roi|tiep theo|what about|how about|and)(?!\p{L})/u;

// "… thì sao?" · "… thì thế nào" · "… nữa"
export const CLOSES = /(?<!\p{L})(?:thi\s+(?:sao|the\s+nao)|nua|too|instead)\s*[?.!]*$/u;

// "chỉ lấy của Sở Nội vụ" · "lọc Quý IV" · "only Sở Y tế"
export const NARROWS =
  /^(?:chi|loc|thu hep|rieng|chi can|only|just|filter)(?:\s+(?:lay|tinh|xem|hien|can|cua|theo|ra|lai|the|for|by|show))*(?!\p{L})/u;

// "của Sở Y tế?" · "trong Quý IV?" · "cho Công an tỉnh" · "for Sở Y tế": a part of a sentence
export const PART = /^(?:cua|cho|trong|theo|o|tai|vao|for|in|of|by)(?!\p{L})/u;

// "còn số 26?" · "and number 27 — who leads it?" · "việc 12 thì hạn khi nào" after a question about row 25; not "trong số 5 sở"
export const OTHER_ROW =
  /(?:(?<!\p{L})(?:so|thu|stt|row|no\.?|number|task|nhiem\s+vu|viec)|^(?:con|the|va|and))\s+(?<ordinal>\d{1,3})\s*(?:[?.!—–,:-]+(?:\s|$)|$|(?:thi|ai|do|han|la|giao|san\s+pham|ben\s+nao|so\s+nao|bao\s+gio|khi\s+nao|who|when|what|due|led\s+by)(?!\p{L}))/u;

// "cái đó", "việc này", "nó": points back
export const POINTS_BACK =
  /(?<!\p{L})(?:(?:viec|nhiem vu|cai|dieu|don vi|co quan|so)\s+(?:nay|do|ay|kia)|cac viec (?:nay|do|tren)|no|chung|nhung viec do|it|that|those|them|trong (?:so )?(?:do|nay|cac viec (?:do|nay)))(?!\p{L})/u;

// All patterns here run on folded text, right before or after a period.

// "trước 30/6/2026", "before October": days before it
export const BEFORE =
  /(?:^|\s)(?<words>(?:tu\s+)?(?:truoc(?:\s+het)?|before|prior\s+to)\s+(?:the\s+)?(?:ngay\s+)?)$/u;

// "trước | cuối tháng 10", "trước hết | tháng 9", "before the | end of the year": people mean by its last day
export const ENDS = /^(?:cuoi|het|(?:year[ -]?)?end)(?!\p{L})/u;
export const WHOLE_BEFORE = /het\s+(?:ngay\s+)?$/u;

// "trong giai đoạn | từ …", "khoảng thời gian | từ …": nouns that only say that a period follows
export const PERIOD_NOUN =
  /(?<!\p{L})(?:(?:trong|vao|o)\s+)?(?:giai\s+doan|khoang\s+thoi\s+gian|quang\s+thoi\s+gian|khoang|thoi\s+gian|(?:in|during|over|for)\s+the\s+period(?:\s+of)?|period)(?:\s*[:(])?\s+$/u;

// "đến hết tháng 9", "chậm nhất 30/6", "by October": it and all days before it
export const UNTIL =
  /(?:^|\s)(?<words>(?:tinh\s+(?:cho\s+)?den|cho\s+den|as\s+of|den|toi|cham\s+nhat|khong\s+qua|muon\s+nhat|het|by|until|till|through|no\s+later\s+than)\s+(?:het\s+|la\s+|vao\s+|the\s+)*(?:ngay\s+)?)$/u;

// "từ nay đến hết năm", "from now until October": from the day of asking
export const FROM_NOW =
  /(?:^|\s)(?<words>(?:ke\s+)?(?:tu|from)\s+(?:nay|bay\s+gio|hom\s+nay|gio|now|today))(?:\s*,)?\s*$/u;

// "between now and | the end of the year"
export const NOW_AND = /(?:^|\s)(?<words>between\s+(?:now|today)\s+and\s+(?:the\s+)?)$/u;

// "sau 30/6", "after October": days after it
export const AFTER = /(?:^|\s)(?<words>(?:sau|after)\s+(?:ngay\s+)?)$/u;

// "từ 1/10", "since October": it and all days after it
export const FROM = /(?:^|\s)(?<words>(?:ke\s+tu|tu|from|since|starting)\s+(?:ngay\s+)?)$/u;

// "trở đi", "onwards" after it
export const ONWARDS = /^\s+(?<words>tro\s+(?:di|ve\s+sau)|onwards?)(?!\p{L})/u;

// "trở về trước", "đổ lại" after it
export const BACKWARDS = /^\s+(?<words>tro\s+(?:ve\s+truoc|lai)|do\s+lai)(?!\p{L})/u;

// "Quý III và Quý IV": one interval when the second begins right after the first
export const TWO_LINK = /^\s*(?:va|,|&|and|hoac|or)\s*(?:trong\s+)?$/u;

// "quá hạn trên 30 ngày" · "overdue by more than 2 weeks": late by more than so many days
export const LATE_BY =
  /(?<!\p{L})(?:qua\s+han|tre(?:\s+han)?|cham(?:\s+han)?|overdue|late)\s+(?:by\s+)?(?<words>(?:tren|hon|qua|more\s+than|over)\s+(?<count>\d{1,3})\s+(?<unit>ngay|tuan|thang|day|week|month)s?)(?!\p{L})/u;

// "bạch mai", "hoàng mai": two syllables of a name; not "việc mai", "đến mai", "hạn mai"
export const IN_NAME = /(?<!\p{L})(?:bach|hoang|truc|tuyet|quynh|ngoc|tan|tien)\s+$/u;

// "cuộc họp về Nghị quyết 66 ngày 28/11" · "buổi làm việc hôm 24/2": before a day, what was held on it
export const MEETING_BEFORE =
  /(?<!\p{L})(?:hop|phien\s+hop|hoi\s+nghi|buoi\s+lam\s+viec|lam\s+viec\s+(?:voi|tai)|meeting)(?!\p{L})[^?.!,;]{0,60}$/u;

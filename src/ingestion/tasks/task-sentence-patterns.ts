// Patterns for where a sentence ends. On the text as printed.

// A full stop and a capital after it; not "TP. Hồ Chí Minh", "v.v. Các", "; 1. Sở", "PGS. TS. Nguyễn"
export const SENTENCE_END =
  /(?<!(?:^|[\s(])(?:TP|Tp|tp|ThS|TS|PGS|GS|v\.v|[\p{Lu}])|(?:^|[.;:(]\s*)\p{N}{1,2})[.!?]["”’)]*\s+(?=["“‘(]*\p{Lu})/gu;

// "… hằng tháng. 17 xã chậm tiến độ …": a figure after it that counts something
export const END_BEFORE_FIGURE = /(?<=\p{Ll}{3})\.\s+(?=\p{Nd}{1,3}(?:\.\p{Nd}{3})*\s+\p{Ll}{2})/gu;

// "…; giao Sở Tài chính …" · "…; yêu cầu Công an tỉnh …"
export const ASSIGNING_CLAUSE =
  /;\s+(?=(?:đồng thời,? )?(?:giao|yêu cầu|đề nghị)\s+(?:\p{Lu}|các\s|Thủ|Giám))/gu;

/** "01 thôn" · "các sàn" · "một số thôn" */
export const COUNTED_BEFORE =
  /(?:\d[\d.,]*%?|(?<![a-z])(?:mot so|nhieu|cac|nhung|moi|tung|toan bo|tat ca|mot|hai|ba))\s*$/u;

/** "xã Tây Sơn" · "nền tảng học vụ “Bình dân”": a name up to three small words behind */
export const NAME_BEHIND =
  /^(?<between>(?:\s+\p{Ll}+){0,3})\s+(?:số\s+)?[“"'«]?(?<name>\p{Lu}[\p{L}\d]*(?:\s+\p{Lu}[\p{L}\d]*)*|\d+[-/]\p{Lu}+)/u;

export const QUOTE_BEHIND = /^(?:\s+\p{Ll}+){0,3}\s*[“"«]/u;

/** "(Palo Alto, Fortinet)", no short form "(TMĐT)" */
export const LIST_IN_PARENTHESES = /^(?:\s+[\p{L}]+){0,6}\s*\((?:[^()]*[,;][^()]*|\p{Lu}\p{Ll}[^()]*)\)/u;

/** "gồm: A, B và C" · "là A và B" · ": A, B" */
export const LIST_BEHIND =
  /^(?:\s+[\p{L}-]+){0,8},?\s*(?::|(?:bao gồm|gồm|như|là)(?!\p{L}))\s*(?<list>[^.]{4,})/u;

/** ": đã rà soát 85 dự án, chấm dứt …": what was done rather than which */
export const NO_LIST =
  /^\s*(?:đã|đang|sẽ|chưa|không|còn|hoàn thành|giao|do|được|đạt|bị|phải|rà soát|tỷ lệ|tổng)(?!\p{L})/u;

/** "(A, B)" a few words behind */
export const IN_PARENTHESES = /^(?:\s+[\p{L}]+){0,6}\s*\((?<list>[^()]*)\)?/u;

/** "Phụ lục II" · "khoản 2" */
export const NUMBER_BEHIND = /^\s+(?:số\s+|thứ\s+)?(?:\d|[IVX]+(?!\p{L}))/u;

/** Words that begin the next cell of a row rather than go on with a name. */
export const NEXT_CELL = /^(?:Ban|Sở|Bộ|UBND|Ủy|Các|Tháng|Quý|Năm|Văn|Công an|Báo|Kế|Quyết)(?!\p{L})/u;

export const DESCRIPTION = /^\s+\p{Ll}+\s+\p{Ll}+/u;

/** Words behind a noun that go on with the sentence and say nothing of it. */
export const SMALL =
  /^\s+(?:của|trên|tại|ở|và|được|đã|đang|sẽ|chưa|còn|không|cho|theo|để|do|trong|với|từ|có|là|phải|này|thuộc|về)(?!\p{L})/u;

/** Lists in parentheses, and names with who does it: "(Palo Alto, Fortinet)", "do Viettel cung cấp" */
export const LISTS =
  /\([^()]*\p{L},[^()]*\)|(?:do|bởi|với)\s+(?:\p{Ll}+\s+){0,2}\p{Lu}[\p{L}\d]*(?:\s+\p{Lu}[\p{L}\d]*)*|(?:bao gồm|gồm|:)\s*[^.:;]{4,60},/gu;

export const NAME =
  /(?<!^|[.:;]\s*["“]?)(?:\p{Lu}[\p{L}\d]*(?:\s+\p{Lu}[\p{L}\d]*)*|[“"«][^”"»]{2,60}[”"»])/gu;

/** Where a sentence may end: "… đạt 95,37%. Công tác …" · "… thực hiện: “…”. Trong đó …" */
export const SENTENCE_END = /[.?!]["”’)]*(?=\s+["“‘(]?[\p{Lu}\d-])/gu;

/** Where a long enumeration may be cut: "…; Tiến độ giải quyết đạt 18,8/20 điểm; …" */
export const CLAUSE_END = /;(?=\s)/gu;

/** No sentence yet, only a label: "1." · "II." · "1.1." · "a." · "Điều 1." · "Phụ lục II." */
export const LABEL_ONLY =
  /^["“(*\-+\s]*(?:(?:điều|mục|khoản|phần|chương|phụ lục|số|stt)\s+)?(?:[\d.]{1,8}|[ivxlc]{1,6}|\p{L})$/iu;

/** A title or short form before the full stop: "TS. Nguyễn Văn A" · "PGS. TS." · "TP. Pleiku" · "Q. Giám đốc" */
export const SHORT_FORM = /(?:^|[^\p{L}\p{N}])(?:ts|ths|pgs|gs|bs|ks|cn|tp|tx|tt|st|tr|vd|v\.v|\p{L})$/iu;

/** What leads into the things that follow: "gồm: (i) …;" · "như sau: …;" · "bao gồm …;" */
export const ENUMERATES = /(?<!\p{L})(?:gồm|bao gồm|như sau|sau đây|cụ thể|là)\s*:|\((?:i|1|a)\)/iu;

/** "2 sản phẩm công nghệ chiến lược của tỉnh là gì": so many of a kind, which are asked for; of folded text */
export const OF_COUNTED =
  /(?<![\d./-])0?(?<count>[1-9]\d?)\s+(?<noun>\p{L}+(?:\s+\p{L}+){1,6}?)\s+(?:(?:cua|duoc|do|ma|tren|o|tai)\s[^?]{0,40})?(?:la\s+(?:nhung\s+)?(?:cai\s+|san\s+pham\s+)?(?:gi|nao)|gom\s+(?:nhung\s+)?(?:gi|\p{L}+\s+nao)|bao\s+gom)(?!\p{L})/u;

/** Where a sentence may end: "… đạt 95,37%. Công tác …" · "… thực hiện: “…”. Trong đó …" */
export const SENTENCE_END = /[.?!]["”’)]*(?=\s+["“‘(]?[\p{Lu}\d-])/gu;

/** Where a long enumeration may be cut: "…; Tiến độ giải quyết đạt 18,8/20 điểm; …" */
export const CLAUSE_END = /;(?=\s)/gu;

/** No sentence yet, only a label: "1." · "II." · "1.1." · "a." · "Điều 1." · "Phụ lục II." */
export const LABEL_ONLY =
  /^["“(*\-+\s]*(?:(?:điều|mục|khoản|phần|chương|phụ lục|số|stt)\s+)?(?:[\d.]{1,8}|[ivxlc]{1,6}|\p{L})$/iu;

/** A title or short form before the full stop: "TS. Nguyễn Văn A" · "PGS. TS." · "TP. Pleiku" · "Q. Giám đốc" */
export const SHORT_FORM = /(?:^|[^\p{L}\p{N}])(?:ts|ths|pgs|gs|bs|ks|cn|tp|tx|tt|st|tr|vd|v\.v|\p{L})$/iu;

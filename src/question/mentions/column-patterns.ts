// All patterns here run on folded text.

// "việc chủ trì | + hạn | + sản phẩm" · ", kèm đơn vị phối hợp": what is to be told of each task
const COLUMN =
  '(?:ten viec|han|thoi han|thoi gian|thoi han hoan thanh|san pham|san pham dau ra|san pham phai nop|ket qua|ket qua dau ra|(?:don vi|co quan) (?:chu tri|phoi hop)|deadlines?|products?|deliverables?)';
export const COLUMNS = new RegExp(
  `(?<=[+&,;/]\\s*|(?<!\\p{L})(?:kem|kem theo|va|cung|with|and)\\s+)${COLUMN}(?=\\s*(?:$|[+&,;/.?!·]|(?:va|kem|cung|cua tung|tung|and)(?!\\p{L})))`,
  'gu',
);

// All patterns here run on folded text, right before or after the name of an agency.

// "liên quan đến | …" · "liên quan tới trạm y tế | …": what stands behind is a matter
const RELATED = '(?:lien quan (?:den|toi)|related to|concerning|regarding)';
const VERY = '(?:nhung |cac |viec |van de )*';

// "liên quan đến | Trung tâm Dữ liệu quốc gia": right behind
export const ABOUT_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${RELATED}|ve|xung quanh) ${VERY}$`.replaceAll(' ', '\\s+'),
  'u',
);

// "liên quan đến trạm y tế | xã, phường" · "về nhà văn hóa | xã": a noun between, and nothing that says whose it is
export const NOUN_OF_MATTER_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${RELATED}|ve) ${VERY}(?:(?!(?:cua|cho|do|ma|cac|tai|o|giao|thuoc|ubnd|uy)(?!\\p{L}))\\p{L}+ ){1,5}$`.replaceAll(
    ' ',
    '\\s+',
  ),
  'u',
);

// "xã, phường" · "cấp xã" · "phường, xã" with nothing before that says all of them, nor an office
export const BARE_COMMUNES = /^(?:cap\s+)?(?:xa|phuong)(?:\s*,\s*(?:xa|phuong)|\s+(?:xa|phuong))?$/u;

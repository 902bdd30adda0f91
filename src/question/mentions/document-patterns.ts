import { KIND_NAMES } from '../../directive/kind.ts';
import { fold } from '../../vietnamese/fold.ts';
import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

const names = Object.values(KIND_NAMES)
  .flatMap(({ vi, en }) => [vi, ...en])
  .map((name) => fold(name).replaceAll(' ', '\\s+'))
  .sort((one, other) => other.length - one.length)
  .join('|');
const abbreviations = Object.values(KIND_NAMES)
  .flatMap(({ abbreviations }) => abbreviations)
  .map(fold)
  .filter((abbreviation) => abbreviation.length >= 2)
  .sort((one, other) => other.length - one.length)
  .join('|');

const DAY = String.raw`(?<day>3[01]|[12]\d|0?[1-9])`;
const MONTH = `(?<month>1[0-2]|0?[1-9])`;
const DATE = String.raw`${DAY}\s?(?:[/.-]|\s+thang\s+)\s?${MONTH}(?:\s?(?:[/.-]|,?\s*nam)\s?(?<year>20\d\d))?(?!\d|[/]|-\d)`;

// Without a figure no document is named by number or day, without one of these words no annex is.
export const HAS_FIGURE = /\d/u;
export const HAS_ANNEX = /phu\s+luc|annex|appendix/u;

// "công văn số" before 6277/UBND-KGVX, "qd" before 51/QĐ-BCĐ
export const KIND_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<kind>${names}|${abbreviations})\\s+(?:(?:so|no\\.?|number)\\s*:?\\s*)?$`,
  'u',
);

// " ngày 18/5/2026" after a number
export const DATE_AFTER = new RegExp(`^\\s*,?\\s*(?:ngay|dated|of)\\s+${DATE}`, 'u');

// "kế hoạch kèm (theo) | QĐ 612" · "quy chế ban hành theo | quyết định 51" · "the plan issued with | decision 51"
export const ISSUED_WITH_ONE =
  /(?<!\p{L})(?:ke hoach|quy che|quy dinh|de an|du an|chuong trinh|phuong an|huong dan|danh muc|kh|plan|regulations?|scheme|programme?)\s+(?:(?:duoc |ban |da )*(?:ban hanh |issued |attached )?(?:kem(?:\s+theo)?|di kem|dinh kem|ban hanh (?:theo|tai|boi)|with|to|by|under))\s+$/u;

// "phụ lục thực hiện | Nghị quyết 57-NQ/TW" · "kế hoạch triển khai | NQ 57" · "the appendix implementing | resolution 57"
export const IMPLEMENTS_ONE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<kind>${names})(?:\\s+(?:danh muc|cac|nhiem vu))*\\s+(?:trien khai thuc hien|thuc hien|trien khai|cu the hoa|thi hanh|implementing|to implement|that implements)\\s+(?:the\\s+)?$`,
  'u',
);

// "công văn 6277" · "cv6277" · "QĐ 51" · "báo cáo số 87" · "decision no. 51"; not "kế hoạch 06 tháng", "báo cáo 3 ngày", "kế hoạch 15 việc"; "QĐ 612 việc nào …" names it
export const KIND_ORDINAL = words`(?:(?<kind>${names})\s+|(?<abbreviation>${abbreviations})\s{0,2})(?<said>(?:so|no\.?|number)\s*:?\s*)?(?<ordinal>\d{1,5}[a-z]?)(?:/\p{L}[\p{L}-]*)?(?!\d|[/.,]\d|%|-\d|\s*(?:thang|ngay(?! \d)|nam|tuan|quy|nhiem(?! vu (?:nao|gi))|viec(?! (?:nao|gi))|ty|trieu|trang|lan|de|months|days)(?!\p{L}))`;

// "kết luận họp ngày 31/10/2025" · "thông báo 05/7/2025" · "cuộc họp ngày 05/7" · "công văn ngày 18/5/2026"
export const KIND_DATE = words`(?<kind>(?:${names})|(?:cuoc |buoi )?hop|phien hop|(?:buoi|cuoc) lam viec|hoi nghi|meeting)(?<between>(?: (?:ket luan|y kien|cuoc hop|phien hop|(?:buoi|cuoc) lam viec|hoi nghi|hop|cua chu tich(?: ubnd tinh)?|ban hanh|so|meeting|of|the|on|dated|tai|trong|ky))*) (?:(?:sang |chieu |toi )?(?:ngay |hom )?|on |dated |of )${DATE}`;

// "kết luận họp tháng 10/2025" · "thông báo tháng 7 năm 2025"
export const KIND_MONTH = words`(?<kind>ket luan|thong bao|(?:cuoc )?hop|phien hop)(?<between>(?: (?:ket luan|cuoc hop|phien hop|hop))*) (?:trong )?thang ${MONTH}(?:\s?/\s?|\s+nam\s+)(?<year>20\d\d)`;

// "theo chỉ đạo năm 2026" · "trong các văn bản ban hành năm 2025" · "under the documents of 2026": all of a year
export const OF_YEAR = words`(?<before>(?:theo|trong|tai|cua|under|in|according to) (?:the |cac |nhung |su )*)(?:van ban chi dao|y kien chi dao|van ban|chi dao|documents?|directives?)(?: (?:cua (?:ubnd tinh|chu tich(?: ubnd tinh)?|tinh)|ban hanh|ky|issued))*(?: (?:trong|tu|cua|in|of))? (?:nam )?(?<year>20\d\d)`;

// "văn bản này" · "kế hoạch trên" · "công văn đó" · "this document"
export const KIND_THIS = words`(?:(?<kind>${names}) (?:nay|tren(?! (?:co so|dia ban|toan|cac|khong gian|mang|moi truong|nen tang|linh vuc|pham vi))|do|ay|noi tren)|(?:this|that) (?<kindEnglish>document|decision|plan|report|letter|notice))`;

// "phụ lục kế hoạch" · "phụ lục của kế hoạch" · "the annex of the plan" · "phụ lục I báo cáo"
export const ANNEX_OF = words`(?:phu luc|annex|appendix)(?: (?:iv|iii|ii|i|\d{1,2}))?(?: (?:cua|kem theo|to|of|the|ban hanh kem theo))* (?<kind>${names})`;

// a bare figure: "6277 nói gì"; not "6277 tỷ", "6277 việc", "1.6277", "6277/…"
export const BARE_ORDINAL = words`(?<![\d/.,-])(?<ordinal>\d{2,5}[a-z]?)(?:/\p{L}[\p{L}-]*)?(?![/.,-]\d|%|\s*(?:ty|trieu|dong|nghin|ho so|nguoi|nhiem(?! vu (?:nao|gi))|viec(?! (?:nao|gi))|tram|ngay|thang|nam|tuan)(?!\p{L}))`;

// "xây dựng kế hoạch" makes one, it names none
export const MAKES_ONE =
  /(?:xay dung|soan|soan thao|lap|trinh|tham muu|de xuat|gui|nop|viet|draft|write|prepare|submit)\s+(?:ban hanh\s+)?(?:cac\s+|mot\s+|a\s+|the\s+)?$/u;

// "quyết định nào", "văn bản gì" ask for one
export const ASKS_ONE = /^\s*(?:nao|gi|khac)(?!\p{L})/u;

// "trong kế hoạch giao ai", "theo kế hoạch?", "Kế hoạch được ban hành kèm theo …": the one that everybody knows
export const DEFINITE_BEFORE =
  /^\s*$|(?:trong|theo|tai|cua|thuoc|in|of|under|to)\s+(?:the\s+)?$|(?<!\p{L})(?:muc|dieu|khoan|diem|phan|chuong|section|article|part)\s+(?:\d{1,2}|[ivx]{1,4}|[a-h])(?:\.[\da-h]{1,2})*\s+$/u;
export const DEFINITE_AFTER =
  /^\s*(?:$|[?.!,;:]|(?:giao|co|gom|noi|yeu cau|phan cong|la|thi|duoc ban hanh|thay the|bi thay the|can cu|assign)(?!\p{L}))/u;

// Words between a kind and its title: brackets, "số", "hoạt động" need no pattern, they stand in the title or end it.
export const TITLE_YEAR = /^\s*(?:nam\s+)?\(?\s*(?:nam\s+)?(?<year>20\d\d)\s*\)?|^\s*\)/u;

import type { PlaceLevel } from '../../directive/place.ts';

// All patterns here run on folded text.

/** Words that name a step of a place, the widest first: its rank orders "điểm a khoản 2 Điều 3". Not "danh mục 3", "thời điểm 1". */
export const UNITS: readonly { readonly words: string; readonly level: PlaceLevel; readonly rank: number }[] =
  [
    { words: String.raw`(?<!(?:thanh|mot|co|gop|da)\s+)phan(?:\s+thu)?|part`, level: 'phan', rank: 0 },
    { words: 'chuong|chapter', level: 'chuong', rank: 1 },
    {
      words: String.raw`(?<!(?:danh|hang|de|thu|chuyen)\s+)(?:tieu\s+)?muc(?:\s+so)?|section|heading`,
      level: 'item',
      rank: 2,
    },
    { words: 'dieu|article', level: 'dieu', rank: 3 },
    { words: 'khoan|clause|paragraph', level: 'item', rank: 4 },
    {
      words: String.raw`(?<!(?:thoi|dia|dac|uu|nhuoc|cao|quan|trong|thi)\s+)diem|point|item`,
      level: 'item',
      rank: 5,
    },
    {
      words: String.raw`(?:gach\s+dau\s+dong|dau\s+gach|(?<!(?:dong|luu|chu)\s+)y)(?:\s+thu)?|bullet`,
      level: 'dash',
      rank: 6,
    },
  ];

const ROMAN = '(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})';
const NUMBER = String.raw`\d{1,2}`;
const WORD = '(?:nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)';
const LETTER = '[a-hklm]';
// "II.1.1.a" · "1.2" · "III" · "4a"
const PATH = String.raw`(?:${ROMAN}|${NUMBER}|${LETTER})(?:\.(?:${NUMBER}|${ROMAN}|${LETTER}))*(?:(?<=\d)${LETTER})?`;

// a figure of something else: "mục 5%", "điểm 3 tỷ", "điều 2 người", a day
const NO_FIGURE = String.raw`(?![\p{L}\p{M}\p{N}]|[.,]?\d|\s*[%/-]\s*\d|%|\s+(?:ty|trieu|dong|nghin|nguoi|nhiem\s+vu|viec|ngay|thang|nam|lan|phan\s+tram|tasks?)(?![\p{L}]))`;

const unitWords = UNITS.map(({ words }) => `(?:${words})`).join('|');

/** "mục II.1" · "điểm a" · "Điều 3" · "phần thứ hai" · "gạch đầu dòng thứ 2" · "section II.1" */
export const PLACE_UNIT = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?<unit>${unitWords})\s+(?<value>${PATH}|${WORD})\)?${NO_FIGURE}`,
  'gu',
);

/** ", 2" · " và III.2" · " với II.4": more of the same, behind a place */
export const MORE_VALUES = new RegExp(
  String.raw`^\s*(?:,\s*(?:va\s+)?|(?:va|voi|hoac|cung|hay|and|or)\s+|&\s*)(?<value>(?:${ROMAN}|${NUMBER})(?:\.(?:${NUMBER}|${LETTER}))*)${NO_FIGURE}`,
  'u',
);
/** The same of letters, behind "điểm a" alone */
export const MORE_LETTERS = new RegExp(
  String.raw`^\s*(?:,\s*(?:va\s+)?|(?:va|voi|hoac|and|or)\s+)(?<value>${LETTER})${NO_FIGURE}`,
  'u',
);

/** Between two steps of one place: "khoản 2 | của | Điều 3" · "mục II | , | điểm 1" */
export const WITHIN = /^[\s,()]*(?:(?:cua|thuoc|trong|tai|o|of|in|the)\s+)*\(?$/u;
/** Between two places: "mục II.1 | và | mục III.2" */
export const BESIDE = /^\s*(?:,|;|&|va|voi|hoac|cung|hay|and|or)\s*(?:(?:ca|o|tai|cua|the)\s+)*$/u;

/** "phụ lục" · "trong phụ lục" · "annex" */
export const OF_ANNEX = /(?<!\p{L})(?:phu\s+luc|annex(?:es)?|appendix|appendices)(?!\p{L})/u;
// the same with the words that only place it: "trong phụ lục"
export const ANNEX_WORDS =
  /(?<!\p{L})(?:(?:trong|tai|o|thuoc|cua|theo|in|of)\s+(?:the\s+)?)?(?:phu\s+luc|annex(?:es)?|appendix|appendices)(?!\p{L})/gu;
// single letters are items only where they are typed as such: "mục a", "phần A", not "phần a nhỏ" without marks
export const ONE_LETTER = /^[a-hklm]$/u;

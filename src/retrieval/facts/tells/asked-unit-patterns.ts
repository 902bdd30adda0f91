import { typed } from '../../../vietnamese/typed-words.ts';

/** "triệu lượt" · "nghìn tấn": what multiplies a unit */
export const MULTIPLIERS = 'nghìn|ngàn|vạn|triệu|tỷ|tỉ';

/** Units of one kind stand together; each is written in more than one way. */
export const UNIT_KINDS: readonly (readonly string[])[] = [
  ['km|kilômét|cây số', 'm|mét', 'mm', 'hải lý'],
  ['ha|héc ta|hecta', 'm2|m²|mét vuông', 'km2|km²', 'sào'],
  ['kg|ký|ki lô gam', 'tấn', 'tạ', 'gam|gram'],
  ['lít', 'm3|m³|mét khối'],
  ['mw', 'kw', 'kv', 'kwh', 'mwp', 'mva'],
  ['giây', 'phút', 'giờ|tiếng', 'ngày', 'tuần', 'tháng', 'năm'],
  ['điểm(?! (?:cầu|trường|bán|đến|du lịch|dân cư|phát|tiếp|công|kinh|hỗ trợ|sạt|ngập|đen|nghẽn|nóng|thi))'],
  ['lượt', 'chuyến'],
  ['usd|đô la|đô', 'đồng|vnđ|vnd'],
  ['%|phần trăm', 'điểm phần trăm|điểm %'],
  ['độ c|°c'],
];

/** "mỗi ha" · "một tháng" behind the figure · "đồng/ha": what an amount is for */
export const ASKS_PER =
  /(?<![\p{L}\d])(?:mỗi|moi(?= (?:to|nguoi|ho|chuyen|thang|nam|ngay|ha|lan|con|suat|tre|xa|khoa|buoi|dem)(?!\p{L})))\s+(?<each>\p{L}+)|(?<=(?:bao nhi[êe]u|mấy|may)(?:\s+[\p{L}]+){0,4}\s+)(?:một|mot|1)\s+(?<one>\p{L}+)|\p{L}\s?\/\s?(?<slash>\p{L}+)/u;

/** "bao nhiêu phút", "mấy triệu lượt": how many of what */
export const ASKS_UNIT = typed(
  `(?<!(?:số|thứ|tháng|ngày|quý|năm|điều|khoản|giờ|hạng|cấp|lần) )(?:bao(?: )?(?:nhiêu|nhiu)|bn|mấy)(?: (?:${MULTIPLIERS}))?`,
);
/** "bao nhiêu triệu", and no money: a noun behind says what is counted */
export const ASKS_MILLIONS = typed(`(?:bao nhiêu|mấy) (?:${MULTIPLIERS})`);
/** The clock says "19 giờ 45 phút": no span of time. */
export const CLOCK_BEFORE = /(?:lúc\s+)?\d+\s*(?:giờ|h)\s*$/u;

import { KIND_NAMES } from '../../directive/kind.ts';
import { fold } from '../../vietnamese/fold.ts';
import { words } from '../../vietnamese/letters.ts';

// All patterns here run on folded text.

const entries = Object.entries(KIND_NAMES).filter(([kind]) => kind !== 'phu-luc');
const longestFirst = (names: readonly string[]) =>
  names
    .map(fold)
    .sort((one, other) => other.length - one.length)
    .join('|');
const vietnamese = longestFirst(entries.map(([, { vi }]) => vi));
const english = longestFirst(entries.flatMap(([, { en }]) => en));

export const ENGLISH_MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

export const HAS_MONTH = words`thang|${ENGLISH_MONTHS.join('|')}`;

// "thông báo kết luận tháng 4" · "công văn tháng 5/2026" · "các văn bản ban hành trong tháng 6 năm 2026"; not "báo cáo tháng 4 đến tháng 6"
export const KIND_OF_MONTH = words`(?<kind>${vietnamese}|(?:cuoc )?hop|phien hop)(?: (?:ket luan|y kien|chi dao|cuoc hop|phien hop|buoi lam viec|ban hanh|duoc ban hanh|ky|hoi|cua (?:ubnd tinh|chu tich(?: ubnd tinh)?|tinh)|trong))* thang (?<month>1[0-2]|0?[1-9])(?:(?:\s?/\s?|\s+nam\s+)(?<year>20\d\d))?(?!\s*(?:[-–/,]|den|toi|va)\s*(?:het\s+)?(?:thang\s+)?\d)`;

// "the April notice" · "the April 2026 notice" · "the notice of April"
export const ENGLISH_MONTH_KIND = words`(?<english>${ENGLISH_MONTHS.join('|')})(?:,? (?<year>20\d\d))? (?<kind>${english}|meeting)`;

// "trong | báo cáo tháng 6" · "chỉ lấy | kế hoạch tháng 2" · "in the | April notice"
export const SCOPE_BEFORE =
  /(?<!\p{L})(?:trong|theo|tai|cua|o|thuoc|lay|tu|rieng|loc|chi|in|under|from|of|only)\s+(?:(?:cac|nhung|ban|cai|the|all)\s+)*$/u;

// concluded and sent, never to be made by somebody in that month
export const SETTLED_KIND = /^(?:ket luan|thong bao ket luan|cong van|cong dien|chi thi)(?!\p{L})/u;

// "văn bản ban hành trong tháng 6" · "công văn ký tháng 5"
export const ISSUED = /(?<!\p{L})(?:ban hanh|ky)(?!\p{L})/u;

import { fold } from '../vietnamese/fold.ts';
import { WORD_CHARACTER, WORD_END, WORD_START } from '../vietnamese/letters.ts';

/**
 * Short forms that people type in chat and no directive prints, lower case. None of them is a syllable, so that each
 * means one thing wherever it stands; forms that could mean several things ("tt", "hs", "cv") are left out.
 */
const EVERYDAY: Readonly<Record<string, string>> = {
  bn: 'bao nhiêu',
  bnh: 'bao nhiêu',
  bnhiu: 'bao nhiêu',
  'bao nhiu': 'bao nhiêu',
  'bao h': 'bao giờ',
  bgio: 'bao giờ',
  ntn: 'như thế nào',
  j: 'gì',
  đc: 'được',
  dc: 'được',
  ko: 'không',
  hok: 'không',
  hông: 'không',
  vs: 'với',
  ng: 'người',
  nx: 'nữa',
  lq: 'liên quan',
  bc: 'báo cáo',
  cq: 'cơ quan',
  đv: 'đơn vị',
  dl: 'dữ liệu',
  dn: 'doanh nghiệp',
  dv: 'dịch vụ',
  kq: 'kết quả',
  nq: 'nghị quyết',
  nđ: 'nghị định',
  nv: 'nhiệm vụ',
  qđ: 'quyết định',
  sl: 'số lượng',
  sp: 'sản phẩm',
  tg: 'thời gian',
  vb: 'văn bản',
  'v/v': 'về việc',
  đb: 'địa bàn',
  fai: 'phải',
  trc: 'trước',
};

/** Kinds of documents and other common nouns, as officials shorten them in capitals: "QĐ nào", "KH số 15", "ĐA06", "NV". */
const KINDS: Readonly<Record<string, string>> = {
  BC: 'báo cáo',
  CTr: 'chương trình',
  CV: 'công văn',
  DN: 'doanh nghiệp',
  ĐV: 'đơn vị',
  ĐA: 'đề án',
  HN: 'hội nghị',
  KH: 'kế hoạch',
  KQ: 'kết quả',
  ND: 'người dân',
  NĐ: 'nghị định',
  NQ: 'nghị quyết',
  NV: 'nhiệm vụ',
  QG: 'quốc gia',
  QĐ: 'quyết định',
  TB: 'thông báo',
  TTg: 'Thủ tướng',
  TTr: 'tờ trình',
  VB: 'văn bản',
};

/** Neither part of a number ("661/QĐ-UBND") nor of a name ("KH&CN") or an address. */
const APART = '(?<![/&.@-])';
const APART_AFTER = '(?!\\s*[/&@-])';
/** "Sở KH và CN" · "Sở KH ĐT": the name of an agency, which has short forms of its own. */
const NO_AGENCY = '(?<!(?:Sở|sở|so|Bộ|bộ|bo|Ban|ban|Phòng|phòng|phong)\\s+)';

const anyOf = (forms: readonly string[]) =>
  forms
    .toSorted((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s+');

// "bn hs" · "đc giải quyết"
const IN_CHAT = new RegExp(
  `${WORD_START}${APART}(?:${anyOf(Object.keys(EVERYDAY))})${WORD_END}${APART_AFTER}`,
  'gu',
);
// "QĐ nào" · "ĐA06"; not "QĐ 51", which is a number as it stands
const KIND = new RegExp(
  `${NO_AGENCY}${WORD_START}${APART}(?:${anyOf(Object.keys(KINDS))})(?:(?=\\d)|${WORD_END})${APART_AFTER}(?!\\s+(?:số\\s+)?\\d|${WORD_CHARACTER}*[/-])`,
  'gu',
);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
// "5 July 2025" · "31st of October, 2025"
const ENGLISH_DAY = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?((?:${MONTHS.join('|')})[a-z]{0,6}),?\\s+(20\\d\\d)(?!\\d)`,
  'giu',
);

/** A question with the short forms of chat spelled out; typed without tone marks, they are spelled without. */
export function withoutEverydayForms(text: string): string {
  const isBare = fold(text) === text.toLowerCase();
  const say = (words: string) => (isBare ? fold(words) : words);
  return text
    .replace(ENGLISH_DAY, (_, day: string, month: string, year: string) => {
      return `${day}/${MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1}/${year}`;
    })
    .replace(IN_CHAT, (form, at: number, whole: string) =>
      isField(form, whole.slice(0, at), whole.slice(at))
        ? form
        : say(EVERYDAY[form.replace(/\s+/gu, ' ')] ?? form),
    )
    .replace(KIND, (form, at: number, whole: string) => {
      const isJoined = /\d/u.test(whole.charAt(at + form.length));
      return `${say(KINDS[form] ?? form)}${isJoined ? ' ' : ''}`;
    });
}

const SO = /(?<!\p{L})sở\s+$/iu;
const BARE_SO = /(?<!\p{L})(?<!tong\s)so\s+$/iu;
const COUNTS = /(?<!\p{L})(?:bao\s+nhieu|bn|may)(?!\p{L})/u;

/** "sở nv", "so nv dang tre viec gi": Sở Nội vụ; not "tong so nv", "so nv qua han la bao nhieu", which is a number. */
function isField(form: string, before: string, after: string): boolean {
  if (form !== 'nv') return false;
  return SO.test(before) || (BARE_SO.test(before) && !COUNTS.test(after));
}

import { fold } from '../../vietnamese/fold.ts';
import { words } from '../../vietnamese/letters.ts';
import { namedKindsAsked } from './named-kinds.ts';

/** What kind of words an answer must hold. */
export interface AnswerHints {
  readonly figure: boolean;
  /** An amount of money is asked for. */
  readonly isMoney: boolean;
  /** A share is asked for: "tỷ lệ", "phần trăm". */
  readonly isShare: boolean;
  /** Folded words one of which stands near the figure: "%", "dong", "tram". */
  readonly units: readonly string[];
  /** Whether the noun that is counted is all that is asked about, besides names. */
  readonly onlyCounted: boolean;
  readonly enumeration: boolean;
  readonly date: boolean;
  /** "ngày nào", "ngày mấy": a day, not a time of some kind. */
  readonly day: boolean;
  /** Patterns of the names or numbers that are asked for: "xã nào", "tại quyết định nào". */
  readonly named: readonly RegExp[];
  /** The folded words that the question asks about, without names. */
  readonly content: readonly string[];
  /** A person's name beside an office: "Bí thư Tỉnh ủy là ai". */
  readonly person: boolean;
  /** "ai vận hành …": a person or a body. */
  readonly who: boolean;
  /** "đặt ở đâu": a place, not a place in a text. */
  readonly place: boolean;
}

/** "mấy nhiệm vụ" · "cấp độ mấy"; typed without marks "may" is as often "máy" */
const HOW_MANY = words`mấy`;
const HOW_MANY_BARE = words`may(?! (?:chu|tinh|moc|bay|anh|in|ban|thu|atm|pos))`;
/** "bao nhiêu trạm" · "tỷ lệ … là" · "how many" */
const ASKS_FIGURE = words`bao nhieu|ti le|ty le|how many|how much|so luong|dat muc nao|diem so`;
/** "bao nhiêu phần trăm" · "tỷ lệ" */
const ASKS_SHARE = words`ti le|ty le|phan tram|percentage|rate`;
/** "bao nhiêu tiền" · "kinh phí" · "dự toán" */
const ASKS_MONEY = words`bao nhieu (?:tien|dong|trieu|ty|ti)|kinh phi|chi phi|le phi|hoc phi|phi|du toan|tong muc dau tu|von|von dieu le|ngan sach|budget|money|giai ngan`;
/** "Lương của …" · "Giá vé …": an amount is asked for without saying how much */
const ASKS_AMOUNT = words`mức lương|tiền lương|giá vé|học phí|lệ phí|mức phí|mức phạt|muc luong|tien luong|gia ve|hoc phi|le phi|muc phi|muc phat`;
/** "bao nhiêu tiện ích" is no money. */
const UTILITY = /(?:bao\s+nhiêu|mấy)\s+tiện(?!\p{L})/u;
const AMOUNT_FIRST = /^\s*(?:lương|giá|phí)(?!\p{L})/u;
/** "bao nhiêu trạm": the counted noun */
const COUNTED = /(?<!\p{L})(?:bao\s+nhieu|how\s+many)\s+(\p{L}+)(?:\s+(\p{L}+))?/gu;
/** "gồm những gì" · "là gì" · "những … nào" */
const ASKS_LIST = words`gom nhung gi|bao gom|la gi|nhung gi|gom cac|gom gi|gom nhung|cu the nao|liet ke|nhung \p{L}+ \p{L}+ nao|what are`;
/** "khi nào" · "ngày nào" · "bao giờ" */
const ASKS_DATE = words`khi nao|ngay nao|ngay bao nhieu|bao gio|thang nao|thang bao nhieu|nam nao|luc nao|when`;
/** "ký ngày nào" · "trước ngày mấy" */
const ASKS_DAY = words`ngay nao|ngay bao nhieu|ngay thang nao|what date|which day`;
/** "ai là Chánh Văn phòng" · "Chủ tịch là ai" · "who is the chairman" */
const ASKS_PERSON = words`ai la|la ai|who is|who (?:signed|chaired|attended)|(?:do )?ai (?:chu tri|ket luan|ky|du|tham du)(?: (?:cuoc )?hop)?|ai du`;

/** "ai vận hành …" · "who runs …": a person or a body */
const ASKS_WHO = words`(?:ai|who)(?! la | is )`;
/** "Sở Xây dựng" · "Tập đoàn FPT" · "đồng chí …" */
const WHO =
  /(?<!\p{L})(?:Sở|Bộ|Ban|UBND|Ủy ban|Công an|Văn phòng|Trung tâm|Tòa án|Viện|Hội|Đoàn|Tỉnh|Tập đoàn|Công ty|Ngân hàng|Chủ tịch|Giám đốc|đồng chí|[Cc]ác (?:sở|cơ quan|địa phương|đơn vị))(?!\p{L})/u;

/** "ở đâu" · "địa chỉ" · "nơi nào" · "where"; not "nói ở đâu", "ở đâu trong công văn" */
const ASKS_PLACE =
  /(?<!(?:noi|ghi|neu|quy\s+dinh|nhac|de\s+cap|viet)(?:\s+(?:den|toi|ro))?\s+)(?<!\p{L})(?:o\s+dau(?!\s+trong|\s+nhac)|dia\s+chi|cho\s+nao|noi\s+nao|where)(?!\p{L})/u;

/** What the turn of a question says about its answer. `content` are the folded words that it asks about, without names. */
export function answerHints(text: string, content: readonly string[] = []): AnswerHints {
  const folded = withBaoNhieu(text);
  const asks = (pattern: RegExp): boolean => folded.search(pattern) !== -1;
  const lower = text.normalize('NFC').toLowerCase();
  const isAmount = lower.search(ASKS_AMOUNT) !== -1 || AMOUNT_FIRST.test(lower);
  const isMoney = isAmount || (asks(ASKS_MONEY) && !UTILITY.test(lower));
  const isShare = asks(ASKS_SHARE) || /(?:bao nhieu|nhieu)\s*%/u.test(folded);
  const units = [...folded.matchAll(COUNTED)].flatMap(({ 1: noun, 2: second }) =>
    noun === undefined ? [] : [second === undefined ? noun : `${noun} ${second}`],
  );
  return {
    figure: asks(ASKS_FIGURE) || isAmount,
    isMoney,
    isShare,
    units: [...units, ...(isShare ? ['%'] : []), ...(isMoney ? ['dong'] : [])],
    onlyCounted: units.length > 0 && isOnlyCounted(folded, content),
    enumeration: asks(ASKS_LIST),
    date: asks(ASKS_DATE),
    day: asks(ASKS_DAY),
    named: namedKindsAsked(folded),
    content,
    person: asks(ASKS_PERSON),
    place: ASKS_PLACE.test(folded),
    who: asks(ASKS_WHO) && !/AI/u.test(text),
  };
}

/** The folded question, with one way to ask how many: "mấy" is "bao nhiêu". */
function withBaoNhieu(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  const isBare = fold(lower) === lower;
  return fold(lower.replace(isBare ? HOW_MANY_BARE : HOW_MANY, 'bao nhieu'));
}

/** Words of a noun that is counted: "trường đại học", "doanh nghiệp nhỏ và vừa". */
const LONGEST_NOUN = 4;

/** "Tỉnh có bao nhiêu trường đại học": nothing is asked about besides how many there are of a noun. */
function isOnlyCounted(folded: string, content: readonly string[]): boolean {
  const counted = /(?:bao\s+nhieu|how\s+many)(?<noun>.*)$/u.exec(folded)?.groups?.noun ?? '';
  const noun = counted.split(/[^\p{L}\p{N}]+/u);
  return content.length <= LONGEST_NOUN && content.every((word) => noun.includes(word));
}

/** Of folded text. */
const LETTER = '[a-z]';
const FIGURE = /\d/u;
const DATE = /\d{1,2}\/\d{1,2}|\d{1,2}\/\d{4}|thang\s+\d|nam\s+\d{4}|quy\s+[ivx\d]/u;
/** "ngày 12/5/2026" · "ngày 29 tháng 12" · "trước ngày 16" */
const DAY = /\d{1,2}\/\d{1,2}|ngay\s+\d/u;
/** "gồm: …" · "bao gồm 03 nhóm" */
const INTRODUCES = /(?<!\p{L})gom(?!\p{L})/u;
/** "rõ người – rõ việc – …" · "…; …" · ": …" */
const LISTS = /:|[–-]\s.*[–-]\s|;/u;

/** A Vietnamese person's name: a common surname, then one to four capitalised syllables. */
const PERSON =
  /(?<!\p{L})(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lâm|Đinh|Đoàn|Trịnh|Trương|Mai|Đào|Tô|Hà|Cao|Lương|Rah|Rơ|Siu|Ksor|Kpă)(?:\s+\p{Lu}\p{Ll}+){1,4}/u;

/** "tại Trường Đại học Quy Nhơn" · "ở phường Pleiku" */
const PLACE = /(?<!\p{L})(?:[Tt]ại|ở|[Đđ]ịa chỉ)\s+(?<name>(?:\p{Ll}+\s+){0,2}\p{Lu}\p{L}*(?:\s+\p{L}+)?)/gu;
/** "địa chỉ <https://…>" */
const ADDRESS = /https?:|[Đđ]ịa chỉ\s*:?\s*\S*\d|\p{L}+\.(?:gov\.)?vn/u;

/** How well a sentence fits the turn of a question: about 0.3 (what was asked for is not there) to 1.15. */
export function hintFactor(text: string, folded: string, hints: AnswerHints): number {
  let factor = 1;
  if (hints.person) factor *= PERSON.test(text) ? 1.05 : 0.3;
  if (hints.who && !hints.person && !WHO.test(text) && !PERSON.test(text)) factor *= 0.6;
  if (hints.place) factor *= tellsPlace(text, hints) ? 1.05 : 0.6;
  if (hints.named.some((tells) => !tells.test(text))) factor *= 0.6;
  if (hints.figure) factor *= figureFactor(folded, hints);
  if (hints.enumeration) factor *= INTRODUCES.test(folded) ? 1.12 : LISTS.test(folded) ? 1.04 : 0.95;
  if (hints.date) factor *= DATE.test(folded) ? 1.08 : 0.8;
  if (hints.day && !DAY.test(folded)) factor *= 0.7;
  return factor;
}

/** Whether a place is named that is not what the question is about: "triển khai tại Trung tâm …" places no Trung tâm. */
function tellsPlace(text: string, { content }: AnswerHints): boolean {
  if (ADDRESS.test(text)) return true;
  return Array.from(text.matchAll(PLACE)).some(({ groups }) => {
    const named = fold(groups?.name ?? '').split(/\s+/u);
    return !named.every((word) => content.includes(word));
  });
}

function figureFactor(text: string, { units, onlyCounted, isMoney, isShare }: AnswerHints): number {
  const folded = text.replace(ITEM_NUMBER, '');
  if (!FIGURE.test(folded)) return 0.4;
  if (isMoney && !MONEY.test(folded)) return COUNTS_NOTHING;
  if (isShare && !SHARE.test(folded)) return COUNTS_NOTHING;
  const counted = onlyCounted ? folded.replaceAll(/\d[\d.,]*\s*%/gu, ' ') : folded;
  if (units.length === 0 || units.some((unit) => hasFigureOf(counted, unit)))
    return units.length === 0 ? 1 : 1.12;
  const nouns = units.map((unit) => unit.split(' ')[0] ?? unit);
  if (nouns.some((noun) => hasFigureOf(counted, noun))) return 1;
  return onlyCounted ? COUNTS_NOTHING : COUNTS_SOMETHING_ELSE;
}

/** "164,5 tỷ đồng" · "474.741 triệu đồng" · "2,5 triệu" */
const MONEY = /\d\s*(?:(?:nghin|ngan|trieu|ty|ti)\s*)?(?:dong|vnd|usd)|\d\s*(?:trieu|ty)(?!\p{L})/u;
/** "95,37%" · "chín phần mười" is not met */
const SHARE = /\d\s*%|\d\s*phan\s+tram/u;

/** A sentence with figures, none of them of the noun that is counted. */
const COUNTS_SOMETHING_ELSE = 0.8;
/** The same where nothing else was asked about: "Sở KH&CN có bao nhiêu phòng". */
const COUNTS_NOTHING = 0.4;

/** "4. Giao Văn phòng …": the number of an item counts nothing. */
const ITEM_NUMBER = /^\s*\(?\d+(?:\.\d+)*[.)]\s+/u;

/** "95,37%" · "164,5 tỷ đồng" · "trên 700 nghìn học liệu" · "204 trạm" */
function hasFigureOf(folded: string, unit: string): boolean {
  if (unit === '%') return /\d\s*%/u.test(folded);
  return figurePatterns(unit).some((pattern) => pattern.test(folded));
}

/** Nouns whose patterns are kept: those of the questions that were asked last. */
const MOST_KEPT = 200;
const keptPatterns = new Map<string, readonly RegExp[]>();

/** A figure before the noun ("204 trạm", "164,5 tỷ đồng") or behind it ("số trạm: 204"); made once for each noun. */
function figurePatterns(unit: string): readonly RegExp[] {
  const known = keptPatterns.get(unit);
  if (known !== undefined) return known;
  const patterns = [
    new RegExp(`\\d[\\d.,]*%?\\s*(?:${LETTER}+\\s+){0,3}${unit}(?!${LETTER})`, 'u'),
    new RegExp(
      `(?<!${LETTER})${unit}(?:\\s+[a-z-]+){0,2}(?::|\\s+(?:la|dat|gom|co|tren|hon|gan|khoang|len|toi|duoc))\\s+\\d`,
      'u',
    ),
  ];
  if (keptPatterns.size >= MOST_KEPT) keptPatterns.clear();
  keptPatterns.set(unit, patterns);
  return patterns;
}

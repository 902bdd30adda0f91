import { fold } from '../../vietnamese/fold.ts';
import { words } from '../../vietnamese/letters.ts';

/** What kind of words an answer must hold. */
export interface AnswerHints {
  readonly figure: boolean;
  /** Folded words one of which stands near the figure: "%", "dong", "tram". */
  readonly units: readonly string[];
  /** Whether the noun that is counted is all that is asked about, besides names. */
  readonly onlyCounted: boolean;
  readonly enumeration: boolean;
  readonly date: boolean;
  /** A person's name beside an office: "Bí thư Tỉnh ủy là ai". */
  readonly person: boolean;
  /** "đặt ở đâu": a place, not a place in a text. */
  readonly place: boolean;
}

/** "bao nhiêu trạm" · "mấy nhiệm vụ" · "tỷ lệ … là" · "how many" */
const ASKS_FIGURE = words`bao nhieu|may (?!chu|tinh|moc|bay|anh)|ti le|ty le|how many|how much|so luong|dat muc nao|diem so`;
/** "bao nhiêu phần trăm" · "tỷ lệ" */
const ASKS_SHARE = words`ti le|ty le|phan tram|percentage|rate`;
/** "bao nhiêu tiền" · "kinh phí" · "dự toán" */
const ASKS_MONEY = words`tien|kinh phi|du toan|von|ngan sach|budget|money|giai ngan`;
/** "bao nhiêu trạm": the counted noun */
const COUNTED = /(?<!\p{L})(?:bao\s+nhieu|may|how\s+many)\s+(\p{L}+)(?:\s+(\p{L}+))?/gu;
/** "gồm những gì" · "là gì" · "những … nào" */
const ASKS_LIST = words`gom nhung gi|bao gom|la gi|nhung gi|gom cac|gom gi|gom nhung|cu the nao|liet ke|nhung \p{L}+ \p{L}+ nao|what are`;
/** "khi nào" · "ngày nào" · "bao giờ" */
const ASKS_DATE = words`khi nao|ngay nao|bao gio|thang nao|nam nao|luc nao|when`;
/** "ai là Chánh Văn phòng" · "Chủ tịch là ai" · "who is the chairman" */
const ASKS_PERSON = words`ai la|la ai|who is|who (?:signed|chaired|attended)|(?:do )?ai (?:chu tri|ket luan|ky|du|tham du)(?: (?:cuoc )?hop)?|ai du`;

/** "ở đâu" · "địa chỉ" · "nơi nào" · "where"; not "nói ở đâu", "ở đâu trong công văn" */
const ASKS_PLACE =
  /(?<!(?:noi|ghi|neu|quy\s+dinh|nhac|de\s+cap|viet)(?:\s+(?:den|toi|ro))?\s+)(?<!\p{L})(?:o\s+dau(?!\s+trong|\s+nhac)|dia\s+chi|cho\s+nao|noi\s+nao|where)(?!\p{L})/u;

/** What the turn of a question says about its answer. `content` are the folded words that it asks about, without names. */
export function answerHints(text: string, content: readonly string[] = []): AnswerHints {
  const folded = fold(text);
  const asks = (pattern: RegExp): boolean => folded.search(pattern) !== -1;
  const units = [...folded.matchAll(COUNTED)].flatMap(({ 1: noun, 2: second }) =>
    noun === undefined ? [] : [second === undefined ? noun : `${noun} ${second}`],
  );
  return {
    figure: asks(ASKS_FIGURE),
    units: [...units, ...(asks(ASKS_SHARE) ? ['%'] : []), ...(asks(ASKS_MONEY) ? ['dong'] : [])],
    onlyCounted: units.length > 0 && content.every((word) => units.some((unit) => unit.includes(word))),
    enumeration: asks(ASKS_LIST),
    date: asks(ASKS_DATE),
    person: asks(ASKS_PERSON),
    place: ASKS_PLACE.test(folded),
  };
}

/** Of folded text. */
const LETTER = '[a-z]';
const FIGURE = /\d/u;
const DATE = /\d{1,2}\/\d{1,2}|\d{1,2}\/\d{4}|thang\s+\d|nam\s+\d{4}|quy\s+[ivx\d]/u;
/** "gồm: …" · "bao gồm 03 nhóm" */
const INTRODUCES = /(?<!\p{L})gom(?!\p{L})/u;
/** "rõ người – rõ việc – …" · "…; …" · ": …" */
const LISTS = /:|[–-]\s.*[–-]\s|;/u;

/** A Vietnamese person's name: a common surname, then one to four capitalised syllables. */
const PERSON =
  /(?<!\p{L})(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lâm|Đinh|Đoàn|Trịnh|Trương|Mai|Đào|Tô|Hà|Cao|Lương|Rah|Rơ|Siu|Ksor|Kpă)(?:\s+\p{Lu}\p{Ll}+){1,4}/u;

/** "tại Trường Đại học Quy Nhơn" · "địa chỉ <https://…>" */
const PLACE = /(?<!\p{L})(?:tại|địa\s+chỉ|đặt\s+ở)(?!\p{L})|https?:/iu;

/** How well a sentence fits the turn of a question: about 0.3 (what was asked for is not there) to 1.15. */
export function hintFactor(text: string, folded: string, hints: AnswerHints): number {
  let factor = 1;
  if (hints.person) factor *= PERSON.test(text) ? 1.05 : 0.3;
  if (hints.place) factor *= PLACE.test(text) ? 1.05 : 0.6;
  if (hints.figure) factor *= figureFactor(folded, hints);
  if (hints.enumeration) factor *= INTRODUCES.test(folded) ? 1.12 : LISTS.test(folded) ? 1.04 : 0.95;
  if (hints.date) factor *= DATE.test(folded) ? 1.08 : 0.9;
  return factor;
}

function figureFactor(folded: string, { units, onlyCounted }: AnswerHints): number {
  if (!FIGURE.test(folded)) return 0.4;
  if (units.length === 0 || units.some((unit) => hasFigureOf(folded, unit)))
    return units.length === 0 ? 1 : 1.12;
  const nouns = units.map((unit) => unit.split(' ')[0] ?? unit);
  if (nouns.some((noun) => hasFigureOf(folded, noun))) return 1;
  return onlyCounted ? COUNTS_NOTHING : COUNTS_SOMETHING_ELSE;
}

/** A sentence with figures, none of them of the noun that is counted. */
const COUNTS_SOMETHING_ELSE = 0.8;
/** The same where nothing else was asked about: "Sở KH&CN có bao nhiêu phòng". */
const COUNTS_NOTHING = 0.6;

/** "4. Giao Văn phòng …": the number of an item counts nothing. */
const ITEM_NUMBER = /^\s*\(?\d+(?:\.\d+)*[.)]\s+/u;

/** "95,37%" · "164,5 tỷ đồng" · "trên 700 nghìn học liệu" · "204 trạm" */
function hasFigureOf(text: string, unit: string): boolean {
  const folded = text.replace(ITEM_NUMBER, '');
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
    new RegExp(`(?<!${LETTER})${unit}(?:\\s+[a-z-]+){0,4}:?\\s+\\d`, 'u'),
  ];
  if (keptPatterns.size >= MOST_KEPT) keptPatterns.clear();
  keptPatterns.set(unit, patterns);
  return patterns;
}

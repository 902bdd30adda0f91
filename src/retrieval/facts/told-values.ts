import { fold } from '../../vietnamese/fold.ts';
import type { AnswerKind, AskedKinds } from './asked-kinds.ts';

/** What a stretch of text tells of what a question asks for. */
export interface ToldValues {
  /** Kinds that are asked for, of which nothing stands there. */
  readonly missing: ReadonlySet<AnswerKind>;
  /** Whether a figure stands beside a noun that is counted; true where none is. */
  readonly isCounted: boolean;
  /** Whether a noun whose number is asked for has one; true where none is. */
  readonly isNumbered: boolean;
  /** Offsets of what is told. */
  readonly places: readonly number[];
}

/** "Quyết định số 3006/QĐ-UBND" · "ngày 12/12/2025" · "năm 2026" · "quý I/2026": figures that count nothing */
const NO_COUNT =
  /\d+\s*\/\s*(?:\d{4}\s*\/\s*)?[\p{Lu}Đ]{2}[\p{Lu}Đ\d-]*|\d+-[\p{Lu}Đ]{2}[\p{Lu}Đ/]*|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}|(?:năm|Năm|quý|Quý|ngày|tháng|Điều|khoản|Đề án|Phụ lục|Mục|mục|số)\s+\d+(?!\d*[.,]\d)|[Qq]uý\s+[IVX]+(?:\/\d{4})?/gu;
/** "4. Giao Văn phòng …" */
const ITEM_NUMBER = /^\s*\(?\d+(?:\.\d+)*[.)]?\s+(?=\p{Lu})/u;

const FIGURE = /(?<![\p{L}\d])\d[\d.,]*(?!\p{L})/gu;
const MONEY =
  /\d\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s*)?(?:đồng|VNĐ|VND|USD|đ(?!\p{L}))|\d\s*(?:triệu|tỷ)(?!\p{L})/gu;
const SHARE = /\d\s*%|\d\s*phần\s+trăm/gu;
const TIME =
  /\d{1,2}\/\d{1,2}|ngày\s+\d|\d{1,2}\/\d{4}|tháng\s+\d|năm\s+\d{4}|[Qq]uý\s+[IVX\d]|(?:hằng|hàng|mỗi)\s+(?:ngày|tuần|tháng|quý|năm)|\d+\s+ngày/gu;
const DAY = /\d{1,2}\/\d{1,2}|ngày\s+\d|\d+\s+ngày/gu;
const PERSON =
  /(?<!\p{L})(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lâm|Đinh|Đoàn|Trịnh|Trương|Mai|Đào|Tô|Hà|Cao|Lương|Rah|Rơ|Siu|Ksor|Kpă)(?:\s+\p{Lu}\p{Ll}+){1,4}/gu;
const WHO =
  /(?<!\p{L})(?:Sở|Bộ|Ban|UBND|Ủy ban|Công an|Văn phòng|Trung tâm|Tòa án|Viện|Hội|Đoàn|Tỉnh|Tập đoàn|Công ty|Ngân hàng|Chủ tịch|Giám đốc|[Đđ]ồng chí|[Cc]ác (?:sở|cơ quan|địa phương|đơn vị))(?!\p{L})/gu;
const PLACE =
  /(?<!\p{L})(?:[Tt]ại|ở|[Đđ]ịa chỉ)\s+(?<name>(?:\p{Ll}+\s+){0,2}\p{Lu}\p{L}*(?:\s+\p{L}+)?)|https?:|[Đđ]ịa chỉ\s*:?\s*\S*\d|\p{L}+\.(?:gov\.)?vn/gu;
const NEED = /(?<!\p{L})(?:[Cc]ần|[Pp]hải|[Yy]êu cầu|[Tt]hành phần|[Gg]ồm có)(?!\p{L})/gu;
const CAUSE = /(?<!\p{L})(?:[Dd]o|[Vv]ì|[Bb]ởi|[Nn]guyên nhân|nhằm|để|còn thiếu|chưa)(?!\p{L})/gu;

const TELLS: Readonly<Record<Exclude<AnswerKind, 'name' | 'figure' | 'money' | 'share'>, RegExp>> = {
  time: TIME,
  day: DAY,
  person: PERSON,
  who: WHO,
  place: PLACE,
  cause: CAUSE,
  need: NEED,
};

/** Looks in a printed text for what is asked for. What the question names itself (`content`, folded syllables) tells nothing. */
export function toldValues(
  text: string,
  { kinds, counted, named, ordinals }: AskedKinds,
  content: ReadonlySet<string>,
): ToldValues {
  const blank = (found: string) => ' '.repeat(found.length);
  const plain = text.replace(ITEM_NUMBER, blank).replaceAll(NO_COUNT, blank);
  const missing = new Set<AnswerKind>();
  const places: number[] = [];
  const take = (kind: AnswerKind, found: readonly number[]) => {
    if (found.length === 0) missing.add(kind);
    places.push(...found);
  };
  for (const kind of kinds) {
    if (kind === 'name')
      take(
        kind,
        named.flatMap((tells) => startsOf(tells, text, content)),
      );
    else if (kind === 'figure') take(kind, startsOf(FIGURE, plain, content));
    else if (kind === 'money') take(kind, startsOf(MONEY, plain, content));
    else if (kind === 'share') take(kind, startsOf(SHARE, plain, content));
    else take(kind, startsOf(TELLS[kind], text, content));
  }
  // Folding takes as long as all patterns together, and few questions need it.
  const folded = counted.length === 0 ? '' : fold(plain);
  const bare = ordinals.length === 0 ? '' : fold(text);
  return {
    missing,
    places,
    isCounted: counted.length === 0 || counted.some((noun) => counts(folded, noun)),
    isNumbered: ordinals.length === 0 || ordinals.some((noun) => numberOf(noun).test(bare)),
  };
}

function startsOf(pattern: RegExp, text: string, content: ReadonlySet<string>): number[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: printed, index, groups }) => {
    const said = groups?.name ?? (pattern === PERSON || /^\d/u.test(printed) ? printed : '');
    const syllables = fold(said)
      .split(/[^\p{L}\p{N}.,]+/u)
      .filter((one) => one !== '');
    return syllables.length > 0 && syllables.every((one) => content.has(one)) ? [] : [index];
  });
}

/** "Điều 13" · "tháng thứ 3" · "cấp độ 3" · "số 153/KH-UBND" */
function numberOf(noun: string): RegExp {
  if (noun === 'so') return /so\s*:?\s*\d|\d+\s*[/-]\s*[a-z]{2}/u;
  return new RegExp(`(?<![a-z])${noun}\\s+(?:(?:thu|so|do)\\s+)?(?:\\d|[ivx]+(?![a-z]))`, 'u');
}

/** Whether a figure of a folded text is of a noun of one or two syllables, or of its first syllable. */
function counts(folded: string, noun: string): boolean {
  const [first = noun] = noun.split(' ');
  return [...figurePatterns(noun), ...figurePatterns(first)].some((pattern) => pattern.test(folded));
}

/** Nouns whose patterns are kept: those of the questions that were asked last. */
const MOST_KEPT = 200;
const keptPatterns = new Map<string, readonly RegExp[]>();

/** A figure before the noun ("204 trạm", "164,5 tỷ đồng") or behind it ("số trạm: 204"); made once for each noun. */
function figurePatterns(noun: string): readonly RegExp[] {
  const known = keptPatterns.get(noun);
  if (known !== undefined) return known;
  const patterns = [
    new RegExp(`\\d[\\d.,]*%?\\s*(?:[a-z]+\\s+){0,3}${noun}(?![a-z])`, 'u'),
    new RegExp(
      `(?<![a-z])${noun}(?:\\s+[a-z-]+){0,2}(?::|\\s+(?:la|dat|gom|co|tren|hon|gan|khoang|len|toi|duoc))\\s+\\d`,
      'u',
    ),
  ];
  if (keptPatterns.size >= MOST_KEPT) keptPatterns.clear();
  keptPatterns.set(noun, patterns);
  return patterns;
}

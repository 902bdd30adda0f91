import { fold } from '../../vietnamese/fold.ts';
import { words } from '../../vietnamese/letters.ts';

/** Kinds of words that a question can ask for. */
export const ANSWER_KINDS = [
  'figure',
  'money',
  'share',
  'time',
  'day',
  'who',
  'person',
  'place',
  'name',
  'cause',
  'need',
] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What the turn of a question asks for. */
export interface AskedKinds {
  readonly kinds: ReadonlySet<AnswerKind>;
  /** Folded nouns that are counted, one or two syllables: "tram", "tien ich". */
  readonly counted: readonly string[];
  /** Patterns of the names or numbers that are asked for, of printed text: "xã nào", "tại quyết định nào". */
  readonly named: readonly RegExp[];
  /** Folded nouns of which a number is asked for: "điều mấy". */
  readonly ordinals: readonly string[];
  /** Offsets in the question of the words that ask: "bao nhiêu", "nào", "ai". */
  readonly turns: readonly number[];
}

/** Whole words of a question, each as it is written or typed without any mark: "tiền" is met by "tien", not by "tiện". */
function typed(source: string): RegExp {
  const either = source
    .normalize('NFC')
    .replaceAll(/(?<![\\{])\p{L}+/gu, (word) => (fold(word) === word ? word : `(?:${word}|${fold(word)})`));
  return words`${either}`;
}

/** "bao nhiêu trạm" · "cấp độ mấy"; typed without marks "may" is as often "máy" */
const HOW_MANY = typed(`bao nhiêu|mấy(?! (?:chủ|tính|móc|bay|ảnh|in|bán|thu))|how many|how much`);

const ASKS: readonly { readonly kind: AnswerKind; readonly asks: RegExp }[] = [
  // "bao nhiêu trạm" · "Lương của …" · "so luong"
  {
    kind: 'figure',
    asks: typed(
      `bao nhiêu|mấy(?! (?:chủ|tính|móc|bay|ảnh|in|bán|thu))|tỷ lệ|tỉ lệ|số lượng|tổng số|đạt mức nào|điểm số|how many|how much|what (?:share|rate|percentage|proportion|number)|percentage|mức lương|tiền lương|giá vé|học phí|lệ phí|mức phí|mức phạt|dân số|diện tích`,
    ),
  },
  // "bao nhiêu tiền" · "kinh phí"
  {
    kind: 'money',
    asks: typed(
      'bao nhiêu (?:tiền|đồng|triệu|tỷ|tỉ|usd)|kinh phí|chi phí|lệ phí|học phí|mức phí|dự toán|tổng mức đầu tư|vốn điều lệ|ngân sách|mức lương|tiền lương|giá vé|mức phạt|(?:bán|mua) giá|giá (?:bán|vé|bao nhiêu)|^(?:phí|giá(?! lai)|lương)|budget|money|price|cost|costs|giải ngân',
    ),
  },
  { kind: 'share', asks: typed('tỷ lệ|tỉ lệ|phần trăm|percentage|rate|share|proportion|percent') },
  {
    kind: 'time',
    asks: typed(
      'khi nào|ngày nào|ngày mấy|bao giờ|tháng nào|tháng mấy|năm nào|lúc nào|hạn nào|thời hạn|thời gian nào|chừng nào|when|what date|which day|which month|which year|deadline',
    ),
  },
  { kind: 'day', asks: typed('ngày nào|ngày mấy|ngày bao nhiêu|ngày tháng nào|what date|which day') },
  {
    kind: 'who',
    asks: typed(
      'ai(?! ơi)|do ai|cơ quan nào|đơn vị nào|sở nào|ngành nào|bộ nào|who|whom|which agency|which department',
    ),
  },
  {
    kind: 'person',
    asks: typed('ai là|là ai|ai (?:chủ trì|kết luận|ký|dự)|who is|who (?:signed|chaired)|tên gì|họ tên'),
  },
  // "đặt ở đâu"; not "nói ở đâu trong công văn 6277"
  {
    kind: 'place',
    asks: typed(
      '(?<!(?:nói|ghi|nêu|quy định|nhắc|đề cập|viết)(?: (?:đến|tới|rõ))? )ở đâu(?! trong| nhắc)|địa chỉ|chỗ nào|nơi nào|tại đâu|where|address',
    ),
  },
  // "đăng ký kết hôn cần giấy gì"
  {
    kind: 'need',
    asks: typed(
      '(?:cần|phải có|phải nộp) (?:(?:những|các|phải có) )?(?:giấy|giấy tờ|hồ sơ|điều kiện|thủ tục) (?:gì|nào)',
    ),
  },
  { kind: 'cause', asks: typed('vì sao|tại sao|lý do|lí do|nguyên nhân|do đâu|why|reason') },
];

/** Words that ask, by which it is told what stands nearest to them. */
const TURNS = typed(
  'bao nhiêu|mấy|nào|ai|gì|đâu|bao giờ|khi nào|sao|thế nào|how many|how much|who|what|which|where|when|why|how',
);

/** "AI" in capitals is no "ai". */
const SHORT_FORM_AI = /(?<!\p{L})AI(?!\p{L})/gu;

/** What the turn of a question, as typed, asks for. */
export function askedKinds(text: string): AskedKinds {
  const lower = text.normalize('NFC').replace(SHORT_FORM_AI, '  ').toLowerCase();
  const kinds = new Set(ASKS.filter(({ asks }) => lower.search(asks) !== -1).map(({ kind }) => kind));
  if (/(?:bao\s+nhi[êe]u|nhi[êe]u|mấy)\s*%/u.test(lower)) kinds.add('share').add('figure');
  if (lower.search(ORDINAL) !== -1) kinds.delete('figure');
  const named = NAMED.flatMap(({ asks, tells }) => (lower.search(asks) === -1 ? [] : [tells]));
  if (named.length > 0) kinds.add('name');
  return {
    kinds,
    counted: countedIn(lower),
    named,
    ordinals: Array.from(lower.matchAll(ORDINAL), ({ groups }) => fold(groups?.noun ?? '')),
    turns: Array.from(lower.matchAll(TURNS), ({ index }) => index),
  };
}

/** The nouns behind "bao nhiêu", folded. */
function countedIn(lower: string): string[] {
  return Array.from(lower.matchAll(HOW_MANY)).flatMap(({ 0: turn, index }) => {
    const [noun, second] = lower
      .slice(index + turn.length)
      .trimStart()
      .split(/[^\p{L}\p{N}%]+/u);
    if (noun === undefined || noun === '' || NO_NOUN.has(fold(noun))) return [];
    const isAlone = second === undefined || second === '' || NO_NOUN.has(fold(second));
    return [fold(isAlone ? noun : `${noun} ${second}`)];
  });
}

/** "điều mấy" · "tháng mấy" · "so may": a number of the noun before, not how many of the noun behind */
const ORDINAL =
  /(?<!\p{L})(?<noun>số|so|điều|dieu|khoản|khoan|mục|muc|tháng|thang|quý|quy|cấp|cap|hạng|hang|thứ|thu|độ|cap do|ngày|ngay|giờ|gio|năm|nam|phụ lục|phu luc|giai đoạn|giai doan)\s+(?:mấy|may|bao nhiêu|bao nhieu|nào|nao)(?!\p{L})(?!\s+(?:nhiệm|trạm|người|đơn|hồ|cái))/gu;

const NO_NOUN = new Set('phan % tien la dong trieu ty ti va trong cua duoc theo tai thi vay'.split(' '));

/** "Viện Khoa học Thiên văn", "Bến xe khách trung tâm Quy Nhơn": a noun and its name, up to four small words between. */
function nameOf(nouns: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${nouns})(?:\\s+\\p{Ll}+){0,4}\\s+[“"]?\\p{Lu}`, 'gu');
}

/** "Quyết định số 961/QĐ-UBND" · "Nghị định 278/2025/NĐ-CP" */
const DOCUMENT_NUMBER = /\d+\s*[-/]\s*(?:\d{4}\s*\/\s*)?[\p{Lu}Đ]{2}|số\s*:?\s*\d/gu;

const NAMED: readonly { readonly asks: RegExp; readonly tells: RegExp }[] = [
  {
    asks: typed('(?:xã|phường|thị trấn|đặc khu) nào'),
    tells: nameOf('[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu'),
  },
  {
    asks: typed('(?:sàn|sàn thương mại điện tử|nền tảng|phần mềm|ứng dụng|website) (?:nào|gì)'),
    tells: nameOf('[Ss]àn|[Nn]ền tảng|[Pp]hần mềm|[Ứứ]ng dụng|[Ww]ebsite'),
  },
  { asks: typed('(?:đường|phố) nào'), tells: nameOf('[Đđ]ường|[Pp]hố') },
  {
    asks: typed('(?:huyện|thị xã|thành phố|tỉnh|nước) nào'),
    tells: nameOf('[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh|[Nn]ước|TP'),
  },
  {
    asks: typed(
      '(?:công ty|tập đoàn|ngân hàng|nhà thầu|nhà mạng|nhà cung cấp|doanh nghiệp|hãng) nào|which company|which bank',
    ),
    tells: nameOf('[Cc]ông ty|[Tt]ập đoàn|[Nn]gân hàng|[Nn]hà thầu|[Dd]oanh nghiệp'),
  },
  {
    asks: typed('(?:trường|viện|học viện|bệnh viện|bến xe|sân bay|cảng) nào'),
    tells: nameOf('[Tt]rường|[Vv]iện|[Bb]ệnh viện|[Bb]ến xe|[Ss]ân bay|[Cc]ảng'),
  },
  {
    asks: typed(
      '(?:quyết định|kế hoạch|nghị quyết|nghị định|thông tư|thông báo|tờ trình|công văn|chỉ thị|luật|hướng dẫn) (?:nào|số mấy|số bao nhiêu|mấy)|(?:tại|theo) văn bản nào|which (?:decree|decision|resolution|plan|notice|document)',
    ),
    tells: DOCUMENT_NUMBER,
  },
  { asks: typed('mấy giờ|what time'), tells: /\d{1,2}\s*(?:giờ|h)(?!\p{L})|\d{1,2}:\d{2}/gu },
  {
    asks: typed('số điện thoại|đường dây nóng|hotline|phone number'),
    tells: /(?:\d[\s.]?){8,}|1[89]00\d{4}/gu,
  },
  { asks: typed('(?:xếp|đứng|hạng) (?:thứ )?mấy|thứ mấy|hạng mấy|rank'), tells: /(?:thứ|hạng)\s+\d/gu },
];

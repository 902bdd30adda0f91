import { words } from '../../vietnamese/letters.ts';

/** A kind of thing that a question asks the name or the number of, and what a text holds that tells it. */
interface NamedKind {
  /** Of folded text. */
  readonly asks: RegExp;
  /** Of the text as printed: names begin with a capital. */
  readonly tells: RegExp;
}

/** "Viện Khoa học Thiên văn", "Bến xe khách trung tâm Quy Nhơn": a noun and its name, up to four small words between. */
function nameOf(nouns: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${nouns})(?:\\s+\\p{Ll}+){0,4}\\s+[“"]?\\p{Lu}`, 'u');
}

/** "Quyết định số 961/QĐ-UBND" · "Nghị định 278/2025/NĐ-CP" */
const DOCUMENT_NUMBER = /\d+\s*[-/]\s*(?:\d{4}\s*\/\s*)?[\p{Lu}Đ]{2}|số\s*:?\s*\d/u;

const KINDS: readonly NamedKind[] = [
  // "xây ở xã nào" · "phường nào phát hiện"
  {
    asks: words`(?:xa|phuong|thi tran|dac khu) nao`,
    tells: nameOf('[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu'),
  },
  // "đặt ở đường nào"
  { asks: words`(?:duong|pho) nao`, tells: nameOf('[Đđ]ường|[Pp]hố') },
  // "huyện nào" · "tỉnh nào" · "nước nào"
  {
    asks: words`(?:huyen|thi xa|thanh pho|tinh|nuoc|quoc gia) nao`,
    tells: nameOf('[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh|[Nn]ước|TP'),
  },
  // "do công ty nào cung cấp"
  {
    asks: words`(?:cong ty|tap doan|ngan hang|nha thau|nha mang|nha cung cap|hang) nao`,
    tells: nameOf('[Cc]ông ty|[Tt]ập đoàn|[Nn]gân hàng|[Nn]hà thầu'),
  },
  // "trường nào tổ chức" · "với viện nào"
  {
    asks: words`(?:truong|vien|hoc vien|benh vien|ben xe|san bay|cang) nao`,
    tells: nameOf('[Tt]rường|[Vv]iện|[Bb]ệnh viện|[Bb]ến xe|[Ss]ân bay|[Cc]ảng'),
  },
  // "phê duyệt tại quyết định nào" · "tờ trình số mấy"
  {
    asks: words`(?:quyet dinh|ke hoach|nghi quyet|nghi dinh|thong tu|thong bao|to trinh|cong van|chi thi) (?:nao|so bao nhieu)|(?:tai|theo) van ban nao|which decree|which decision|which resolution`,
    tells: DOCUMENT_NUMBER,
  },
  // "kết thúc lúc mấy giờ"
  { asks: words`bao nhieu gio|what time`, tells: /\d{1,2}\s*(?:giờ|h)(?!\p{L})|\d{1,2}:\d{2}/u },
  // "số điện thoại" · "đường dây nóng là số nào"
  { asks: words`so dien thoai|duong day nong|hotline|phone number`, tells: /(?:\d[\s.]?){8,}|1[89]00\d{4}/u },
];

/** What a question asks the name or the number of; empty for most. */
export function namedKindsAsked(folded: string): readonly RegExp[] {
  return KINDS.flatMap(({ asks, tells }) => (folded.search(asks) === -1 ? [] : [tells]));
}

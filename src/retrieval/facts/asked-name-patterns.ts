import { typed } from '../../vietnamese/typed-words.ts';

/** "Viện Khoa học Thiên văn", "Bến xe khách trung tâm Quy Nhơn": a noun and its name, up to four small words between. */
function nameOf(nouns: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${nouns})(?:\\s+\\p{Ll}+){0,4}\\s+[“"]?\\p{Lu}`, 'gu');
}

/** "Quyết định số 961/QĐ-UBND" · "Nghị định 278/2025/NĐ-CP" */
const DOCUMENT_NUMBER = /\d+\s*[-/]\s*(?:\d{4}\s*\/\s*)?[\p{Lu}Đ]{2}|số\s*:?\s*\d/gu;

/** "https://nq57.gialai.gov.vn" · "theodoi.vn" */
const WEB_ADDRESS = /https?:\/\/\S+|(?<![\p{L}@.])(?:[a-z\d-]+\.)+(?:vn|com|org|net|edu)(?!\p{L})/gu;

/** Turns that ask for a name, with what tells one in a printed text. */
export const NAMED: readonly { readonly asks: RegExp; readonly tells: RegExp }[] = [
  {
    asks: typed('(?:xã|phường|thị trấn|đặc khu) nào'),
    tells: nameOf('[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu'),
  },
  {
    asks: typed('(?:sàn|sàn thương mại điện tử|nền tảng|phần mềm|ứng dụng) (?:nào|gì)'),
    tells: nameOf('[Ss]àn|[Nn]ền tảng|[Pp]hần mềm|[Ứứ]ng dụng'),
  },
  {
    asks: typed(
      '(?:địa chỉ|trang)? ?(?:web|website|trang web|trang điện tử) (?:nào|gì|là gì)|địa chỉ (?:truy cập|trang) (?:nào|gì|là gì)|đường link (?:nào|gì)|link nào',
    ),
    tells: WEB_ADDRESS,
  },
  { asks: typed('(?:đường|phố) nào'), tells: nameOf('[Đđ]ường|[Pp]hố') },
  {
    asks: typed('(?:huyện|thị xã|thành phố|tỉnh|nước) nào'),
    tells: nameOf('[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh|[Nn]ước|TP'),
  },
  {
    asks: typed('(?:công ty|tập đoàn|ngân hàng|nhà thầu|nhà mạng|nhà cung cấp|doanh nghiệp|hãng) nào'),
    tells: nameOf('[Cc]ông ty|[Tt]ập đoàn|[Nn]gân hàng|[Nn]hà thầu|[Dd]oanh nghiệp'),
  },
  {
    asks: typed('(?:trường|viện|học viện|bệnh viện|bến xe|sân bay|cảng) nào'),
    tells: nameOf('[Tt]rường|[Vv]iện|[Bb]ệnh viện|[Bb]ến xe|[Ss]ân bay|[Cc]ảng'),
  },
  {
    asks: typed(
      '(?:quyết định|kế hoạch|nghị quyết|nghị định|thông tư|thông báo|tờ trình|công văn|chỉ thị|luật|hướng dẫn) (?:nào|số mấy|số bao nhiêu|mấy)|(?:tại|theo) văn bản nào',
    ),
    tells: DOCUMENT_NUMBER,
  },
  { asks: typed('mấy giờ'), tells: /\d{1,2}\s*(?:giờ|h)(?!\p{L})|\d{1,2}:\d{2}/gu },
  { asks: typed('số điện thoại|đường dây nóng|hotline'), tells: /(?:\d[\s.]?){8,}|1[89]00\d{4}/gu },
  { asks: typed('(?:xếp|đứng|hạng) (?:thứ )?mấy|thứ mấy|hạng mấy'), tells: /(?:thứ|hạng)\s+\d/gu },
];

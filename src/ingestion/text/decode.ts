/** Largest file that is read, in bytes. */
export const MAX_BYTES = 20 * 1024 * 1024;
/** Longest line that is read, in UTF-16 units: longer ones come from no word processor. */
const MAX_LINE = 1_000_000;
const SNIFFED = 4096;
/** Of all bytes of Vietnamese in UTF-16 a quarter and more are zero (spaces, letters without marks); of noise one in 256. */
const LEAST_ZERO_SHARE = 0.05;

/** What a file's bytes say, or a sentence for the maintainer that says why they are not read and what to do. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly problem: DecodeProblem; readonly message: string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';
export type DecodeProblem = 'empty' | 'too-large' | 'binary';

const MESSAGES: { readonly [K in DecodeProblem]: string } = {
  empty: 'Tệp rỗng, không có chữ nào để đọc; hãy chép lại văn bản hoặc bỏ tệp khỏi kho.',
  'too-large':
    'Tệp quá lớn (trên 20 MB hoặc có dòng dài hơn một triệu ký tự) nên không được đọc; hãy tách tệp hoặc xuất lại văn bản dưới dạng chữ.',
  binary:
    'Tệp không phải văn bản chữ (tệp nhị phân hoặc mã hóa không rõ); hãy lưu lại dưới dạng .txt hoặc .md, mã UTF-8.',
};

/**
 * The text of a corpus file, NFC. Encodings: UTF-8 and UTF-16 with or without a byte order mark, else Windows-1258,
 * the single-byte code of Vietnamese Windows (its tone marks are combining characters, which NFC composes).
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return problem('too-large');
  const encoding = encodingOf(bytes);
  if (encoding === null) return problem('binary');
  const raw = new TextDecoder(encoding).decode(bytes);
  if (hasEndlessLine(raw)) return problem('too-large');
  const text = raw.normalize('NFC');
  if (text.trim() === '') return problem('empty');
  return isBinary(text) ? problem('binary') : { text, encoding };
}

function problem(kind: DecodeProblem): Decoded {
  return { problem: kind, message: MESSAGES[kind] };
}

function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = zeroBytes(bytes);
  if (zeros.even + zeros.odd > 0) {
    const enough = Math.min(bytes.length, SNIFFED) * LEAST_ZERO_SHARE;
    if (zeros.even > zeros.odd * 4 && zeros.even > enough) return 'utf-16be';
    return zeros.odd > zeros.even * 4 && zeros.odd > enough ? 'utf-16le' : null;
  }
  return isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1258';
}

/** Zero bytes at even and at odd places: Latin letters and spaces in UTF-16 leave them on one side only. */
function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  const counts = { even: 0, odd: 0 };
  for (let i = 0; i < Math.min(bytes.length, SNIFFED); i += 1) {
    if (bytes[i] === 0) counts[i % 2 === 0 ? 'even' : 'odd'] += 1;
  }
  return counts;
}

/**
 * A few bad bytes (a cut letter, a byte that a transfer spoiled) make UTF-8 no other code. Vietnamese in Windows-1258 has
 * next to no pair of bytes that UTF-8 would take for a letter.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(UNDECODABLE)?.length ?? 0;
  const letters = text.match(BEYOND_ASCII)?.length ?? 0;
  return bad === 0 || bad * LEAST_GOOD_PER_BAD < letters - bad;
}

const UNDECODABLE = /\ufffd/gu;
const BEYOND_ASCII = /[^\0-\u007f]/gu;
const LEAST_GOOD_PER_BAD = 10;

function hasEndlessLine(text: string): boolean {
  let start = 0;
  while (text.length - start > MAX_LINE) {
    const end = text.indexOf('\n', start);
    if (end === -1 || end - start > MAX_LINE) return true;
    start = end + 1;
  }
  return false;
}

/** "\0", "\x1b" and the like; tab, line feed, form feed and carriage return are text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/gu;
const LETTER = /\p{L}/gu;

function isBinary(text: string): boolean {
  const sample = text.slice(0, SNIFFED * 4);
  const controls = sample.match(CONTROL)?.length ?? 0;
  const letters = sample.match(LETTER)?.length ?? 0;
  return controls * 20 > sample.length || (controls > 0 && letters * 5 < sample.length);
}

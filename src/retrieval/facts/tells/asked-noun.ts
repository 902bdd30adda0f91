import { fold } from '../../../vietnamese/fold.ts';

/** Syllables before "nào" that are looked at: "sàn thương mại điện tử nào". */
const LONGEST = 5;

/** Small words before which the noun of "N nào" begins. */
const STOPS: ReadonlySet<string> = new Set(
  `do ở tại của vào từ theo là những các với cho lên đến tới trên trong được và hay hoặc để về như có thuộc bởi bằng qua mà thì khi đã đang sẽ
  bị ra giữa cùng một mấy nhằm gồm ai xem tên vô chọn`.split(/\s+/u),
);
/** The same where nothing is marked, less those that are as often another syllable: "tu" (tử), "co" (cơ). */
const BARE_STOPS: ReadonlySet<string> = new Set(
  'cua vao theo la nhung cac voi cho len tren trong duoc thuoc bang khi gom ten'.split(' '),
);
/** No nouns, though they stand before "gì" or "nào". */
const NO_NOUN: ReadonlySet<string> = new Set(
  'viec lam la cai dieu nhung chuyen noi neu can nen thi co duoc de ve the khi cach kieu dinh'.split(' '),
);

/** What is said or done, not which one: "chỉ đạo gì", "giao gì". */
const SAYING: ReadonlySet<string> = new Set([
  'chi dao',
  'giao',
  'yeu cau',
  'nhan manh',
  'nhac',
  'ket luan',
  'de nghi',
  'quy dinh',
]);

/** Nouns of which a question asks which one ("thôn nào", "những công nghệ gì"), each as its folded syllables, last one last. */
export function askedNouns(lower: string): string[][] {
  const isBare = fold(lower) === lower;
  return Array.from(lower.matchAll(TURN)).flatMap(({ index }) => {
    const before =
      lower
        .slice(0, index)
        .split(/[^\p{L}\p{N}\s-]+/u)
        .at(-1) ?? '';
    const noun = nounAtEnd(before.split(/\s+/u).filter(Boolean), isBare ? BARE_STOPS : STOPS);
    const last = noun.at(-1);
    const isSaid = last === undefined || NO_NOUN.has(last) || endsInSaying(noun);
    return isSaid ? [] : [noun];
  });
}

/** "Chủ tịch chỉ đạo gì": who says it stands before it. */
function endsInSaying(noun: readonly string[]): boolean {
  return [1, 2].some((size) => SAYING.has(noun.slice(-size).join(' ')));
}

const TURN = /(?<=\p{L}\s+)(?:nào|nao|gì|gi)(?!\p{L})/gu;

function nounAtEnd(syllables: readonly string[], stops: ReadonlySet<string>): string[] {
  const last = syllables.slice(-LONGEST);
  const stop = last.findLastIndex((syllable) => stops.has(syllable));
  return last.slice(stop + 1).map(fold);
}

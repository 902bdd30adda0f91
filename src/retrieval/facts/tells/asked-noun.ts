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

/** Nouns of which a question asks which one ("thôn nào", "những công nghệ gì", "4 hướng nghiên cứu là gì"), each as its folded syllables, last one last. */
export function askedNouns(lower: string): string[][] {
  return [...beforeTurns(lower), ...countedOnes(lower)];
}

/** "4 hướng nghiên cứu của Trung tâm là gì" · "các sản phẩm chiến lược gồm những gì" */
const COUNTED_ONES =
  /(?<![\p{L}\p{N}.,/])(?:\d{1,2}|các|những|cac|nhung)\s+(?<named>\p{L}[^,;:?]{3,80}?)\s+(?:(?:bao )?gồm(?: có)?|(?:bao )?gom(?: co)?|là|la)\s+(?:những\s+|các\s+|nhung\s+|cac\s+)?(?:gì|gi)(?!\p{L})/gu;

function countedOnes(lower: string): string[][] {
  const stops = fold(lower) === lower ? BARE_STOPS : STOPS;
  return Array.from(lower.matchAll(COUNTED_ONES)).flatMap(({ groups }) => {
    const syllables = (groups?.named ?? '').split(/\s+/u);
    const stop = syllables.findIndex((syllable) => stops.has(syllable));
    const noun = (stop === -1 ? syllables : syllables.slice(0, stop)).slice(0, LONGEST).map(fold);
    return noun.length === 0 || NO_NOUN.has(noun.at(-1) ?? '') ? [] : [noun];
  });
}

function beforeTurns(lower: string): string[][] {
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

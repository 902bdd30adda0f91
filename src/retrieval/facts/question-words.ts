import { fold } from '../../vietnamese/fold.ts';
import type { SearchWord } from '../../vietnamese/search-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Turns of asking, taken out whole: they say what kind of answer is wanted, not what it is about. */
const ASKING = `là bao nhiêu, bao nhiêu, bao nhiêu phần trăm, bao nhiêu tiền, mấy phần trăm, phần trăm, bao giờ, khi nào,
  lúc nào, là gì, cái gì, điều gì, việc gì, những gì, ở đâu, ở địa chỉ nào, địa chỉ nào, địa chỉ là gì, địa chỉ, thế nào, như thế nào, ra sao, làm sao, vì sao,
  tại sao, có phải, hay không, hay chưa, cho biết, cho tôi biết, cho hỏi, cho mình hỏi, hãy, xin hỏi,
  hiện nay, hiện tại, là ai, những ai, gồm những, bao gồm, nói gì, nói về, quy định gì, chỉ đạo gì,
  có bao nhiêu, được bao nhiêu, đến nay, cho đến, tính đến, tổng cộng, cụ thể, mấy, thì sao, đạt bao nhiêu,
  đang ở, từ đầu, số lượng, tổng số, nằm ở văn bản nào, ở văn bản nào, trong văn bản nào, địa chỉ web nào,
  địa chỉ web là gì, trang web nào, website nào`;

/** Function words. */
const FUNCTION = `là gì nào ai đâu thế có không được đã đang sẽ của và hoặc ở tại trong cho về đến từ với theo những các một
  này đó thì mà như bị ra vào lên hay vậy à ạ nhé xin hỏi tôi em anh chị mình bạn chưa còn nữa rồi cái gồm
  nêu bởi do nhằm để thuộc trên dưới khi nếu vẫn cũng rất đạt hiện nói biết phải cần so toàn mọi mỗi vừa qua
  sao nay the of is are was were what which who how many much when where in on at to for by does do did
  has have there and or with about tell me please bằng`;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(FUNCTION.split(/\s+/u));

/** Whether a word, lower case and with its marks, says nothing by itself: "của", "các". */
export function isFunctionWord(marked: string): boolean {
  return FUNCTION_WORDS.has(marked);
}

interface Phrase {
  readonly marked: readonly string[];
  readonly folded: readonly string[];
}

const PHRASES: readonly Phrase[] = [...ASKING.split(','), ...FUNCTION.split(/\s+/u)]
  .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
  .map((phrase) => ({ marked: phrase.split(' '), folded: fold(phrase).split(' ') }))
  .sort((a, b) => b.marked.length - a.marked.length);

/** The phrases by their first folded syllable, the longest first. */
const PHRASES_FROM = new Map<string, Phrase[]>();
for (const phrase of PHRASES) {
  const [first = ''] = phrase.folded;
  PHRASES_FROM.set(first, [...(PHRASES_FROM.get(first) ?? []), phrase]);
}

/** Single function words that, typed bare, are as often another word: "dau" (đầu, đâu), "do" (đô, đo), "so" (số, sở). */
const NOT_BARE = new Set(
  'ra dau tu do so toan qua sao ban can anh van moi tren chi chua hien thuoc khong'.split(' '),
);

/**
 * The content words of a question in runs of neighbours: function words and turns of asking are taken out, and where
 * one stood a run ends. A question typed without tone marks is matched without them.
 */
export function contentRuns(
  text: string,
  { words, hasMarked }: Pick<Vocabulary, 'words' | 'hasMarked'>,
): SearchWord[][] {
  const tokens = words(text);
  const bare = fold(text) === text.normalize('NFC').toLowerCase();
  // "AI" in capitals is no "ai"
  const isShouted = text === text.toUpperCase();
  const runs: SearchWord[][] = [];
  let run: SearchWord[] = [];
  for (let index = 0; index < tokens.length; ) {
    const isShort = tokens[index]?.folded === 'ai' && tokens[index]?.isCode === true && !isShouted;
    const skip = isShort ? 0 : phraseAt(tokens, index, (token) => bare || !hasMarked(token.marked));
    const token = tokens[index];
    if (skip === 0 && token !== undefined) run.push(token);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
    index += Math.max(1, skip);
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** `isLoose` says of which words the marks tell nothing: all were typed without, or these are no word ("đươc"). */
function phraseAt(
  tokens: readonly SearchWord[],
  at: number,
  isLoose: (token: SearchWord) => boolean,
): number {
  for (const { marked, folded } of PHRASES_FROM.get(tokens[at]?.folded ?? '') ?? []) {
    const fits = marked.every((word, step) => {
      const token = tokens[at + step];
      if (token === undefined) return false;
      return token.marked === word || (token.folded === folded[step] && isLoose(token));
    });
    if (!fits) continue;
    const [only] = folded;
    const first = tokens[at];
    if (folded.length === 1 && only !== undefined && NOT_BARE.has(only) && first && isLoose(first)) continue;
    return marked.length;
  }
  return 0;
}

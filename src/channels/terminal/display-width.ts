/** Takes no column of its own: a combining mark (tone marks of NFD text), a joiner, a control character. */
const ZERO_WIDTH = /[\p{M}\p{Cf}\p{Cc}]/u;

/** Takes two columns in a terminal: Han, kana, hangul, full-width forms, emoji. */
const DOUBLE_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u{ff01}-\u{ff60}]/u;

/** How many columns of a terminal a text takes. A Vietnamese letter takes one, whether its marks are composed or not. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (ZERO_WIDTH.test(character)) continue;
    columns += DOUBLE_WIDTH.test(character) ? 2 : 1;
  }
  return columns;
}

const COMBINING_MARKS = /\p{M}/gu;
const foldedOf = new Map<string, string>();

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  if (lower === 'đ') return 'd';
  const bare = lower.normalize('NFD').replace(COMBINING_MARKS, '');
  return bare.length === character.length ? bare : character;
}

/**
 * Lower-cases and removes tone and vowel marks: "Đổi mới SÁNG TẠO" → "doi moi sang tao".
 * The result has the same length in UTF-16 units as the input when that is NFC, so an offset into one is an
 * offset into the other.
 */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) {
    let bare = foldedOf.get(character);
    if (bare === undefined) {
      bare = foldCharacter(character);
      if (foldedOf.size < 20_000) foldedOf.set(character, bare);
    }
    folded += bare;
  }
  return folded;
}

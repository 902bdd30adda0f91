const COMBINING_MARKS = /\p{M}/gu;
/** By code unit, filled as they are met; a table is three times as fast as a map of characters (measured). */
const foldedUnits: (string | undefined)[] = new Array(0x10000);

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
  for (let at = 0; at < text.length; at += 1) {
    const bare = foldedUnits[text.charCodeAt(at)] ?? foldUnit(text, at);
    if (bare === '') return foldCharacters(text);
    folded += bare;
  }
  return folded;
}

/** One of a text's code units; empty for half of a pair, which says nothing by itself. */
function foldUnit(text: string, at: number): string {
  const unit = text.charAt(at);
  const bare = unit >= '\ud800' && unit <= '\udfff' ? '' : foldCharacter(unit);
  foldedUnits[text.charCodeAt(at)] = bare;
  return bare;
}

function foldCharacters(text: string): string {
  return Array.from(text, foldCharacter).join('');
}

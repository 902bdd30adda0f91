const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const LONGEST = 64;
const NAMELESS = 'Người dùng';

/** A name as a messenger gives it, on one line, without what cannot be seen or turns the order of letters. */
export function personName(given: string): string {
  const name = given.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
  return name === '' ? NAMELESS : Array.from(name).slice(0, LONGEST).join('');
}

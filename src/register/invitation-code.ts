/** Letters and figures that are not taken for one another when read aloud or copied by hand: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. */
const ALPHABET = '34679ACDEFGHJKMNPQRTUWXY';
const LENGTH = 12;
const GROUP = 4;

/**
 * A code to be let in with: "K7QM-A4XW-P9DC", 55 bits. `randomBytes` gives that many unguessable bytes; those that
 * would make some letters more likely than others are passed over.
 */
export function invitationCode(randomBytes: (size: number) => Uint8Array): string {
  const fair = 256 - (256 % ALPHABET.length);
  let letters = '';
  while (letters.length < LENGTH) {
    for (const byte of randomBytes(LENGTH)) {
      if (byte < fair && letters.length < LENGTH) letters += ALPHABET.charAt(byte % ALPHABET.length);
    }
  }
  return Array.from({ length: LENGTH / GROUP }, (_, index) =>
    letters.slice(index * GROUP, (index + 1) * GROUP),
  ).join('-');
}

/** A code as it is compared, however it was typed: "k7qm a4xw-p9dc" → "K7QMA4XWP9DC". */
export function plainCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/gu, '');
}

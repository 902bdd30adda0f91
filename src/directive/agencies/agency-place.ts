import { PROVINCES } from './agency-provinces.ts';
import type { AgencyToken } from './agency-tokens.ts';

const LONGEST_PROVINCE = 4;
const PROVINCE_WORDS: readonly (readonly string[])[] = [['thanh', 'pho'], ['tinh'], ['tp'], []];

interface Place {
  readonly name: string;
  readonly to: number;
}

/** The province named right at token `at`, with or without "tỉnh" or "thành phố" before it. */
function placeAt(tokens: readonly AgencyToken[], at: number): Place | null {
  for (const word of PROVINCE_WORDS) {
    if (!word.every((part, offset) => isNext(tokens[at + offset], part))) continue;
    const from = at + word.length;
    for (let to = from + LONGEST_PROVINCE; to > from; to -= 1) {
      const name = tokens.slice(from, to);
      if (name.length === to - from && name.every((token) => token.gap === 'space')) {
        const folded = name.map((token) => token.folded).join(' ');
        if (PROVINCES.has(folded)) return { name: folded, to };
      }
    }
  }
  return null;
}

function isNext(token: AgencyToken | undefined, folded: string): boolean {
  return token?.folded === folded && token.gap === 'space';
}

/** Where a name ends that goes on with another province ("Sở Y tế | tỉnh Ninh Bình"), or null. */
export function foreignTail(
  tokens: readonly AgencyToken[],
  at: number,
  home: ReadonlySet<string>,
): number | null {
  const place = placeAt(tokens, at);
  return place && !home.has(place.name) ? place.to : null;
}

/** Where a name ends that goes on with our province ("Sở Y tế | tỉnh", "Công an tỉnh | Gia Lai"), or null. */
export function homeTail(
  tokens: readonly AgencyToken[],
  at: number,
  home: ReadonlySet<string>,
): number | null {
  const place = placeAt(tokens, at);
  if (place && home.has(place.name)) return place.to;
  return isNext(tokens[at], 'tinh') ? at + 1 : null;
}

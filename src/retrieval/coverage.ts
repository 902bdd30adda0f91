import { isMarked, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A syllable that is looked for. */
export interface WantedToken {
  readonly marked: string;
  readonly folded: string;
  readonly isMarked: boolean;
  /** What it counts; 0 or more. */
  readonly weight: number;
  /** Whether the next wanted syllable stood right after it in the question. */
  readonly joined: boolean;
}

/** What a matched syllable is worth, by how it was met. */
const IN_PAIR = 1;
const IN_PAIR_OTHER_MARKS = 0.8;
const ALONE = 0.75;
const ALONE_TYPED_BARE = 0.55;
const ALONE_OTHER_MARKS = 0.2;
/** A syllable of another word: "giá" of "đánh giá", "dân số" of "công dân số". */
const OF_ANOTHER_WORD = 0.4;
const BOUND = 0.25;

/** The wanted syllables of a question's words, weighted by how rare they are. */
export function wantedTokens(groups: readonly (readonly Token[])[], vocabulary: Vocabulary): WantedToken[] {
  return groups.flatMap((group) =>
    group.map((token, index) => ({
      marked: token.marked,
      folded: token.folded,
      isMarked: isMarked(token),
      weight: vocabulary.weight(token.folded),
      joined: index + 1 < group.length,
    })),
  );
}

/** What each wanted syllable is worth in a text: 0 (absent) to 1 (there, beside the same neighbour). */
export function creditsOf(
  wanted: readonly WantedToken[],
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): number[] {
  const places = new Map<string, number[]>();
  tokens.forEach(({ folded }, place) => {
    const known = places.get(folded);
    if (known === undefined) places.set(folded, [place]);
    else known.push(place);
  });
  return wanted.map((want, index) => {
    let best = 0;
    for (const place of places.get(want.folded) ?? []) {
      best = Math.max(best, creditAt({ wanted, index, tokens, place }, vocabulary));
      if (best === IN_PAIR) break;
    }
    return best;
  });
}

/** The share of the wanted weight that is credited: 0 to 1. */
export function coverageOf(wanted: readonly WantedToken[], credits: readonly number[]): number {
  let got = 0;
  let all = 0;
  wanted.forEach(({ weight }, index) => {
    got += weight * (credits[index] ?? 0);
    all += weight;
  });
  return all === 0 ? 0 : got / all;
}

interface Place {
  readonly wanted: readonly WantedToken[];
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly place: number;
}

function creditAt(at: Place, vocabulary: Vocabulary): number {
  const { wanted, index, tokens, place } = at;
  const want = wanted[index];
  const token = tokens[place];
  if (want === undefined || token === undefined) return 0;
  const left = wanted[index - 1];
  const pairedLeft = left?.joined === true && tokens[place - 1]?.folded === left.folded;
  const pairedRight = want.joined && tokens[place + 1]?.folded === wanted[index + 1]?.folded;
  const same = !want.isMarked || want.marked === token.marked;
  const worth =
    pairedLeft || pairedRight
      ? same
        ? IN_PAIR
        : IN_PAIR_OTHER_MARKS
      : same
        ? want.isMarked || !hasLetters(want.folded)
          ? ALONE
          : ALONE_TYPED_BARE
        : ALONE_OTHER_MARKS;
  const bond = (from: number): number => bondOf(tokens[from], tokens[from + 1], vocabulary);
  const limit = (inner: number, paired: boolean): number => Math.max(BOUND, paired ? 1.5 * bond(inner) : 0);
  const foreign =
    (!pairedLeft && bond(place - 1) > limit(place, pairedRight)) ||
    (!pairedRight && bond(place) > limit(place - 1, pairedLeft));
  return foreign ? worth * OF_ANOTHER_WORD : worth;
}

/** Dice coefficient of two neighbours over the corpus: 0 to 1; pairs met fewer than three times tell nothing. */
function bondOf(a: Token | undefined, b: Token | undefined, vocabulary: Vocabulary): number {
  if (a === undefined || b === undefined) return 0;
  const together = vocabulary.pairCount(a.folded, b.folded);
  if (together < 3) return 0;
  return (2 * together) / (vocabulary.count(a.folded) + vocabulary.count(b.folded));
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

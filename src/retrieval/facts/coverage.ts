import { isSyllable } from '../../vietnamese/is-syllable.ts';
import { isMarked, type SearchWord } from '../../vietnamese/search-words.ts';
import type { AskedWord } from './mend-words.ts';
import { bondAt, liftAt, type Neighbours } from './neighbours.ts';
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
  /** Whether the corpus never puts it beside its neighbours in the question: it is of a word that is not there. */
  readonly isStrange?: boolean;
  /** Which run of neighbours of the question it belongs to: 0, 1, … */
  readonly run?: number;
  /** Of the name of an agency: it weighs little, but it must be there. */
  readonly isName?: boolean;
  /** Of a proper name, which must stand in the passage: which one of the question's. */
  readonly properName?: number;
  /** Of a name, a time or the province: said beside what is asked about. */
  readonly isAside?: boolean;
  /** Put right from a slip: the match is less sure. */
  readonly isMended?: boolean;
}

/** A text that is looked through: its syllables and where each stands. */
export interface Searched extends Neighbours {
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** What one wanted syllable is worth at one place of a text. */
export interface Match {
  readonly place: number;
  readonly credit: number;
}

/** What a matched syllable is worth, by how it was met. */
const IN_PAIR = 1;
const IN_PAIR_OTHER_MARKS = 0.8;
const ALONE = 0.75;
/** "POS", "K12Online": no half of a Vietnamese word, so that it needs no neighbour. */
const ALONE_CODE = 0.95;
/** What is left where a slip was put right first. */
const MENDED = 0.92;
/** Most Vietnamese words have two syllables: a common one without its neighbour is likely another word. */
const ALONE_COMMON = 0.5;
const ALONE_TYPED_BARE = 0.45;
const ALONE_OTHER_MARKS = 0.15;
/** A common syllable of a word that the corpus does not hold, met in another word: "thu" of "thu ngân sách" in "thu hút". */
export const ALONE_STRANGE = 0.25;
/** A syllable of another word: "giá" of "đánh giá", "dân số" of "công dân số". */
const OF_ANOTHER_WORD = 0.4;
const BOUND = 0.34;
const STRONGER = 5;
/** Passages that a syllable may stand in and still count as rare: "website", "ATM". */
const RARE = 4;

/** A syllable that is credited less is not there: what was met is half of another word. */
export const ABSENT = 0.3;

/** The wanted syllables of a question's words, weighted by how rare they are. */
export function wantedTokens(
  groups: readonly (readonly AskedWord[])[],
  vocabulary: Vocabulary,
): WantedToken[] {
  return groups.flatMap((group, run) =>
    group.map((token, index) => ({
      marked: token.marked,
      folded: token.folded,
      isMarked: isMarked(token),
      weight: vocabulary.weight(token.folded) * shareOf(token, group),
      joined: index + 1 < group.length,
      run,
      ...(token.isMended === true ? { isMended: true } : {}),
    })),
  );
}

/** A short form counts as much as this many syllables, however many it stands for: they are one word. */
const SHORT_FORM = 2;

function shareOf({ start }: SearchWord, group: readonly SearchWord[]): number {
  const spelledOut = group.filter((other) => other.start === start).length;
  return Math.min(1, SHORT_FORM / spelledOut);
}

/** Syllables made ready to be looked through. */
export function searched(tokens: readonly SearchWord[]): Searched {
  const places = new Map<string, number[]>();
  tokens.forEach(({ folded }, place) => {
    const known = places.get(folded);
    if (known === undefined) places.set(folded, [place]);
    else known.push(place);
  });
  return { tokens, places, bonds: new Float64Array(tokens.length).fill(Number.NaN) };
}

const NOWHERE: readonly Match[] = [];

/** For each wanted syllable, every place of a text that holds it and what it is worth there. */
export function matchesIn(
  wanted: readonly WantedToken[],
  text: Searched,
  vocabulary: Vocabulary,
): (readonly Match[])[] {
  const alone = aloneWorths(wanted, vocabulary);
  return wanted.map((want, index) => {
    const places = text.places.get(want.folded);
    if (places === undefined) return NOWHERE;
    const sought = { wanted, index, want, alone: alone[index] ?? 0, text, vocabulary };
    return places.map((place) => ({ place, credit: creditAt(sought, place) }));
  });
}

/** What each wanted syllable is worth in a text: 0 (absent) to 1 (there, beside the same neighbour). */
export function creditsOf(wanted: readonly WantedToken[], text: Searched, vocabulary: Vocabulary): number[] {
  return matchesIn(wanted, text, vocabulary).map((matches) => bestBetween(matches, 0, text.tokens.length));
}

/** The best credit among the places from `from` up to `to`. */
export function bestBetween(matches: readonly Match[], from: number, to: number): number {
  let best = 0;
  for (const { place, credit } of matches) {
    if (place >= from && place < to && credit > best) best = credit;
  }
  return best;
}

/** The share of the wanted weight that is credited: 0 to 1. */
export function coverageOf(wanted: readonly WantedToken[], credits: readonly number[]): number {
  let got = 0;
  let all = 0;
  for (let index = 0; index < wanted.length; index += 1) {
    const weight = wanted[index]?.weight ?? 0;
    got += weight * (credits[index] ?? 0);
    all += weight;
  }
  return all === 0 ? 0 : got / all;
}

/** One wanted syllable and the text that it is looked for in. */
interface Sought {
  readonly wanted: readonly WantedToken[];
  readonly index: number;
  readonly want: WantedToken;
  /** What it is worth without its neighbours. */
  readonly alone: number;
  readonly text: Searched;
  readonly vocabulary: Vocabulary;
}

function creditAt(sought: Sought, place: number): number {
  const { want, alone, text } = sought;
  const run = runAround(sought, place);
  const isPaired = run.from < run.to;
  const same = !want.isMarked || want.marked === text.tokens[place]?.marked;
  const worth =
    isPaired && (same || !isKnownOtherwise(sought)) ? pairWorth(same) : same ? alone : ALONE_OTHER_MARKS;
  const sure = want.isMended === true ? worth * MENDED : worth;
  const isOther = isOfAnotherWord(sought, place, run) || isOfOtherRank(sought, place, run);
  return isOther ? sure * OF_ANOTHER_WORD : sure;
}

/** The first and the last place of the neighbours that stand in the text as they stood in the question. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function runAround({ wanted, index, text: { tokens } }: Sought, place: number): Run {
  let before = 0;
  while (
    wanted[index - before - 1]?.joined === true &&
    wanted[index - before - 1]?.folded === tokens[place - before - 1]?.folded
  ) {
    before += 1;
  }
  let after = 0;
  while (
    wanted[index + after]?.joined === true &&
    wanted[index + after + 1]?.folded === tokens[place + after + 1]?.folded
  ) {
    after += 1;
  }
  return { from: place - before, to: place + after };
}

/** Words before an office that make it another one. */
const OTHER_RANKS: ReadonlySet<string> = new Set(['phó', 'tổng']);

/** "Phó Chủ tịch" where the question asks for a "Chủ tịch", "Tổng Bí thư" for a "Bí thư": another office. */
function isOfOtherRank({ wanted, index, text: { tokens } }: Sought, place: number, { from }: Run): boolean {
  const rank = tokens[from - 1];
  return (
    rank !== undefined &&
    OTHER_RANKS.has(rank.marked) &&
    wanted[index - (place - from) - 1]?.folded !== rank.folded
  );
}

/**
 * Whether a neighbour outside the run binds the run's end more closely than the run itself does: then the end, and
 * in a run of two both, belong to another word.
 */
function isOfAnotherWord({ want, text, vocabulary }: Sought, place: number, { from, to }: Run): boolean {
  if (from === to) {
    const isBound = bondAt(text, from - 1, vocabulary) > BOUND || bondAt(text, to, vocabulary) > BOUND;
    return isBound && isSyllable(want.folded);
  }
  const isCut = (outer: number, inner: number): boolean =>
    bondAt(text, outer, vocabulary) > 0 &&
    liftAt(text, outer, vocabulary) > STRONGER * liftAt(text, inner, vocabulary);
  const short = to - from === 1;
  return (
    ((short || place === from) && isCut(from - 1, from)) || ((short || place === to) && isCut(to, to - 1))
  );
}

/**
 * Whether the corpus knows the wanted syllable as typed, but never beside its neighbour as typed: then the same letters
 * with other marks are other words ("lương cơ" in "số lượng cơ sở"), not a slip of marks ("chuyên đổi").
 */
function isKnownOtherwise({ wanted, index, want, vocabulary }: Sought): boolean {
  if (!vocabulary.hasMarked(want.marked)) return false;
  const before = wanted[index - 1];
  const after = want.joined ? wanted[index + 1] : undefined;
  return !(
    (before?.joined === true && vocabulary.hasMarkedPair(before.marked, want.marked)) ||
    (after !== undefined && vocabulary.hasMarkedPair(want.marked, after.marked))
  );
}

function pairWorth(same: boolean): number {
  return same ? IN_PAIR : IN_PAIR_OTHER_MARKS;
}

const aloneKept = new WeakMap<readonly WantedToken[], readonly number[]>();

/** What each wanted syllable is worth without its neighbours, with its own marks; made once for each question. */
function aloneWorths(wanted: readonly WantedToken[], vocabulary: Vocabulary): readonly number[] {
  const known = aloneKept.get(wanted);
  if (known !== undefined) return known;
  const worths = wanted.map((want, index) => {
    if (!isSyllable(want.folded)) return ALONE_CODE;
    const inRun = want.joined || wanted[index - 1]?.joined === true;
    return aloneWorth(want, inRun, vocabulary);
  });
  aloneKept.set(wanted, worths);
  return worths;
}

function aloneWorth(want: WantedToken, inRun: boolean, vocabulary: Vocabulary): number {
  if (!inRun || vocabulary.documentFrequency(want.folded) <= RARE || /\d/u.test(want.folded)) return ALONE;
  if (want.isStrange === true) return ALONE_STRANGE;
  return want.isMarked ? ALONE_COMMON : ALONE_TYPED_BARE;
}

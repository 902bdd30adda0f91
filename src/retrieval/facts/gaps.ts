import { ALONE_STRANGE, type WantedToken } from './coverage.ts';

/** What of a question a text lacks. */
export interface Gaps {
  /** A part of the question (words that stand together in it) that weighs something. */
  readonly part: boolean;
  /** A word that the corpus does not hold, met only in bits of other words. */
  readonly word: boolean;
  /** The share of the question's weight that its least covered part takes with it: 0 to 1. */
  readonly heaviest: number;
  /** The share of what is asked about that is not there at all: 0 to 1. */
  readonly missing: number;
  /** The largest share of it that stands together in the question and is not there: 0 to 1. */
  readonly hole: number;
}

/** What is left of a sentence's worth where a part, or a word, of the question is not there. */
export const PART_MISSING = 0.75;
export const WORD_MISSING = 0.85;

/** A part of a question this heavy must be there, at least this much of it. */
const HEAVY_PART = 0.18;
const LEAST_OF_PART = 0.29;
const LEAST_OF_NAME = 0.6;

/** Whether a proper name of the question is not in a text, by the credits that its syllables have there. */
export function lacksName(wanted: readonly WantedToken[], credits: readonly number[]): boolean {
  const names = new Map<number, { got: number; all: number }>();
  wanted.forEach(({ weight, properName }, index) => {
    if (properName === undefined) return;
    const name = names.get(properName) ?? { got: 0, all: 0 };
    names.set(properName, { got: name.got + weight * (credits[index] ?? 0), all: name.all + weight });
  });
  return [...names.values()].some(({ got, all }) => got < all * LEAST_OF_NAME);
}

interface Part {
  readonly got: number;
  readonly all: number;
  readonly must: boolean;
}

/** What is missing where these credits were found for the wanted syllables. */
export function gapsOf(wanted: readonly WantedToken[], credits: readonly number[]): Gaps {
  const parts = new Map<number, Part>();
  let total = 0;
  wanted.forEach(({ weight, run = 0, isName }, index) => {
    const part = parts.get(run) ?? { got: 0, all: 0, must: isName === true };
    parts.set(run, { ...part, got: part.got + weight * (credits[index] ?? 0), all: part.all + weight });
    total += weight;
  });
  const each = [...parts.values()];
  return {
    part: each.some(({ got, all, must }) =>
      must ? got < all * LEAST_OF_NAME : all >= total * HEAVY_PART && got < all * LEAST_OF_PART,
    ),
    word: lacksWord(wanted, credits),
    heaviest: total === 0 ? 0 : Math.max(0, ...each.map(({ got, all }) => (all - got) / total)),
    ...holesOf(wanted, credits),
  };
}

/** A syllable that is credited less is not there: what was met is half of another word. */
const ABSENT = 0.3;

function holesOf(wanted: readonly WantedToken[], credits: readonly number[]): Pick<Gaps, 'missing' | 'hole'> {
  let all = 0;
  let missing = 0;
  let widest = 0;
  let hole = 0;
  wanted.forEach(({ weight, isAside }, index) => {
    if (isAside === true) return;
    all += weight;
    const isAbsent = (credits[index] ?? 0) < ABSENT;
    if (isAbsent) missing += weight;
    hole = isAbsent ? hole + weight : 0;
    widest = Math.max(widest, hole);
    if (wanted[index]?.joined !== true) hole = 0;
  });
  return all === 0 ? { missing: 0, hole: 0 } : { missing: missing / all, hole: widest / all };
}

function lacksWord(wanted: readonly WantedToken[], credits: readonly number[]): boolean {
  return wanted.some(
    ({ isStrange, joined }, index) =>
      isStrange === true &&
      (joined || wanted[index - 1]?.joined === true) &&
      (credits[index] ?? 0) <= ALONE_STRANGE,
  );
}

import type { Passage } from '../../directive/passage.ts';
import { bestBetween, coverageOf, type Match, matchesIn } from './coverage.ts';
import type { FactQuery } from './fact-query.ts';
import { headingCredits } from './headings.ts';
import { otherMatches, withOtherWords } from './other-words.ts';
import { type PassageUnit, type ReadPassage, readPassage } from './passage-units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is looked for. */
export interface Covering {
  readonly query: FactQuery;
  readonly vocabulary: Vocabulary;
}

/** A sentence, or two or three neighbours, of a passage, with what of a question stands there. */
export interface CoveredUnit {
  readonly unit: PassageUnit;
  readonly read: ReadPassage;
  /** For each wanted syllable, the places of the passage that hold it. */
  readonly matches: readonly (readonly Match[])[];
  /** For each wanted syllable what it is worth in the unit, or in the headings above it: 0 to 1. */
  readonly credits: readonly number[];
  /** The same in the whole passage. */
  readonly anywhere: readonly number[];
  /** 0 to 1: the share of the question's weight that its own words hold. */
  readonly own: number;
  /** 0 to 1: the share that it and its headings hold. */
  readonly coverage: number;
}

/** Words of headings count less than the sentence's own. */
const HEADING = 0.75;

/** The most that any unit of a passage can cover: every wanted syllable counts that stands in it somewhere. */
export function mostCovered(passage: Passage, { query, vocabulary }: Covering): number {
  const { own, headings } = readPassage(passage, vocabulary);
  const credits: number[] = [];
  for (const { folded } of query.wanted)
    credits.push(own.places.has(folded) ? 1 : headings.places.has(folded) ? HEADING : 0);
  for (const { wanted, places } of query.otherWords) {
    if (!wanted.every(({ folded }) => own.places.has(folded))) continue;
    for (const place of places) credits[place] = 1;
  }
  return coverageOf(query.wanted, credits);
}

/** The units of a passage that cover no less than `least`, in their order. */
export function coverUnits(passage: Passage, { query, vocabulary }: Covering, least: number): CoveredUnit[] {
  const { wanted, otherWords } = query;
  const read = readPassage(passage, vocabulary);
  const around = headingCredits(wanted, read.headings, vocabulary);
  const matches = matchesIn(wanted, read.own, vocabulary);
  const others = otherMatches(otherWords, read.own, vocabulary);
  const whole = matches.map((places) => bestBetween(places, 0, read.own.tokens.length));
  if (otherWords.length === 0 && coverageOf(wanted, withHeadings(whole, around)) < least) return [];
  const anywhere = whole.map((credit, index) => Math.max(around[index] ?? 0, credit));
  const units: CoveredUnit[] = [];
  for (const unit of read.units) {
    const range = { from: unit.firstToken, to: unit.endToken };
    const within = matches.map((places) =>
      places.length === 0 ? 0 : bestBetween(places, range.from, range.to),
    );
    const owned = withOtherWords(within, otherWords, others, range);
    const credits = withHeadings(owned, around);
    const coverage = coverageOf(wanted, credits);
    if (coverage < least) continue;
    units.push({ unit, read, matches, credits, anywhere, own: coverageOf(wanted, owned), coverage });
  }
  return units;
}

function withHeadings(credits: readonly number[], around: readonly number[]): number[] {
  return credits.map((credit, index) => Math.max(credit, HEADING * (around[index] ?? 0)));
}

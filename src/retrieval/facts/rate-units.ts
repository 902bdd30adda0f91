import type { Passage } from '../../directive/passage.ts';
import { type AnswerHints, hintFactor } from './answer-hints.ts';
import { bestBetween, coverageOf, creditsOf, type Match, matchesIn, type WantedToken } from './coverage.ts';
import type { FactQuery } from './fact-query.ts';
import { type Gaps, gapsOf, lacksName, PART_MISSING, WORD_MISSING } from './gaps.ts';
import { type OtherMatches, otherMatches, withOtherWords } from './other-words.ts';
import { type PassageUnit, type ReadPassage, readPassage } from './passage-units.ts';
import type { Stretch } from './sentences.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence, or two or three neighbours, of a passage's quote; offsets into `quote.text`. */
export interface RatedUnit extends Stretch {
  readonly text: string;
  /** 0 to 1: the share of the question's weight that its own words hold. */
  readonly own: number;
  /** 0 to 1: the share that it and its headings hold. */
  readonly coverage: number;
  /** 0 to 1: the share that it holds of what is asked about, without names, times and the province. */
  readonly core: number;
  /** 0 to 1: what of the coverage is owed to other words than those of the question. */
  readonly inOtherWords: number;
  /** 0 to 1: whether what the turn of the question asks for (a figure, a person) and the proper names that it names are there. */
  readonly fit: number;
  /** 0 to 1: whether it is of the year that is asked for. */
  readonly ofYear: number;
  readonly gaps: Gaps;
  /** The coverage, less where what is asked for is not there. */
  readonly worth: number;
  /** The worth, moved by how well it fits the turn of the question. */
  readonly score: number;
}

/** What units are rated against. */
export interface Rating {
  readonly query: FactQuery;
  readonly hints: AnswerHints;
  readonly vocabulary: Vocabulary;
}

/** Words of headings count less than the sentence's own. */
const HEADING = 0.75;
const WINDOW_COST = 0.035;
const NAME_MISSING = 0.55;
/** The credit of a syllable beside its own neighbour. */
const WHOLE = 0.6;
const TORN = 0.6;
/** Units below this are never an answer: what else they hold is not looked at. */
const HOPELESS = 0.3;

/** The most that any unit of a passage can cover: every wanted syllable counts that stands in it somewhere. */
export function mostCovered(passage: Passage, { query, vocabulary }: Rating): number {
  const { own, headings } = readPassage(passage, vocabulary);
  const credits = query.wanted.map(({ folded }) =>
    own.places.has(folded) ? 1 : headings.places.has(folded) ? HEADING : 0,
  );
  for (const { wanted, places } of query.otherWords) {
    if (!wanted.every(({ folded }) => own.places.has(folded))) continue;
    for (const place of places) credits[place] = 1;
  }
  return coverageOf(query.wanted, credits);
}

/** Units of a passage, best first. `documentYears` are the years that its document is of. */
export function rateUnits(passage: Passage, rating: Rating, documentYears: ReadonlySet<number>): RatedUnit[] {
  const read = readPassage(passage, rating.vocabulary);
  const { query, vocabulary } = rating;
  const around = creditsOf(query.wanted, read.headings, vocabulary);
  const matches = matchesIn(query.wanted, read.own, vocabulary);
  const others = otherMatches(query.otherWords, read.own, vocabulary);
  const anywhere = matches.map((places, index) =>
    Math.max(around[index] ?? 0, bestBetween(places, 0, read.own.tokens.length)),
  );
  const isNameless = lacksName(query.wanted, anywhere);
  const place = { read, around, matches, others, isNameless, headings: passage.headings, documentYears };
  return read.units.map((unit) => rate(unit, place, rating)).sort((a, b) => b.score - a.score);
}

interface RatedPassage {
  readonly read: ReadPassage;
  readonly around: readonly number[];
  readonly matches: readonly (readonly Match[])[];
  readonly others: OtherMatches;
  readonly isNameless: boolean;
  readonly headings: readonly string[];
  readonly documentYears: ReadonlySet<number>;
}

function rate(unit: PassageUnit, place: RatedPassage, { query, hints }: Rating): RatedUnit {
  const { start, end, firstToken, endToken, sentences } = unit;
  const { read, around, matches, others } = place;
  const range = { from: firstToken, to: endToken };
  const text = read.text.slice(start, end);
  const literal = matches.map((places) => bestBetween(places, firstToken, endToken));
  const owned = withOtherWords(literal, query.otherWords, others, range);
  const credits = owned.map((credit, index) => Math.max(credit, HEADING * (around[index] ?? 0)));
  const coverage = coverageOf(query.wanted, credits);
  const hint = coverage < HOPELESS ? 0.5 : hintFactor(text, read.folded.slice(start, end), hints);
  const yearHint = coverage < HOPELESS ? 1 : yearFactor(query.year, text, place);
  const gaps = gapsOf(query.wanted, credits);
  const gap =
    (gaps.part ? PART_MISSING : 1) * (gaps.word ? WORD_MISSING : 1) * (place.isNameless ? NAME_MISSING : 1);
  const named = place.isNameless ? NAME_MISSING : 1;
  const torn = isTorn(query.wanted, credits) ? TORN : 1;
  const fit = Math.min(1, hint) * named * torn;
  const ofYear = Math.min(1, yearHint);
  const length = (1 - WINDOW_COST * (sentences - 1)) * lengthFactor(endToken - firstToken);
  return {
    start,
    end,
    text,
    own: coverageOf(query.wanted, owned),
    coverage,
    core: hints.person && isAllAside(query.wanted) ? coverage : coreOf(query.wanted, credits),
    inOtherWords: coverageOf(query.wanted, owned) - coverageOf(query.wanted, literal),
    fit,
    ofYear,
    gaps,
    worth: coverage * gap * fit * ofYear,
    score: coverage * gap * hint * named * torn * yearHint * length,
  };
}

/** "dân số": the one word that is asked about stands in the text in two bits only. */
function isTorn(wanted: readonly WantedToken[], credits: readonly number[]): boolean {
  const core = wanted.flatMap((want, index) => (want.isAside === true ? [] : [index]));
  const [first, second, third] = core;
  if (first === undefined || second === undefined || third !== undefined) return false;
  return wanted[first]?.joined === true && Math.min(credits[first] ?? 0, credits[second] ?? 0) < WHOLE;
}

/** "Chủ tịch UBND tỉnh là ai": names are all that is asked about. */
function isAllAside(wanted: readonly WantedToken[]): boolean {
  return wanted.every(({ isAside }) => isAside === true);
}

function coreOf(wanted: readonly WantedToken[], credits: readonly number[]): number {
  const isCore = (index: number) => wanted[index]?.isAside !== true;
  const core = wanted.filter((_, index) => isCore(index));
  const found = credits.filter((_, index) => isCore(index));
  return coverageOf(core, found);
}

function lengthFactor(tokens: number): number {
  return 1 - 0.06 * Math.min(1, tokens / 150);
}

/** A document of the year asked for, or a sentence that names it, before others. */
function yearFactor(
  asked: number | null,
  text: string,
  { read, headings, documentYears }: RatedPassage,
): number {
  if (asked === null) return 1;
  const year = String(asked);
  const isSaid = text.includes(year);
  if (documentYears.has(asked)) return isSaid || !NAMES_YEAR.test(text) ? 1.1 : OTHER_YEAR;
  if (isSaid) return 1;
  return [read.text, ...headings].some((around) => around.includes(year)) ? SAID_NEAR : OTHER_YEAR;
}

/** "tốt nghiệp THPT năm 2025": a sentence of a year of its own, whatever year its document is of. */
const NAMES_YEAR = /(?<!\p{L})năm\s+20\d\d/iu;
/** The year is named beside the sentence only. */
const SAID_NEAR = 0.85;
/** Nothing says that this is of the year asked for. */
const OTHER_YEAR = 0.55;

import type { Passage } from '../../directive/passage.ts';
import { fold } from '../../vietnamese/fold.ts';
import { type AnswerHints, hintFactor } from './answer-hints.ts';
import {
  bestBetween,
  coverageOf,
  creditsOf,
  lacksPart,
  lacksWord,
  type Match,
  matchesIn,
} from './coverage.ts';
import type { FactQuery } from './fact-query.ts';
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
  /** The coverage, less where what the turn of the question asks for (a figure, a name) is not there. */
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
/** What is left of the worth where a part, or a word, of the question is not there. */
const PART_MISSING = 0.85;
const WORD_MISSING = 0.9;

/** Units of a passage, best first. */
export function rateUnits(passage: Passage, rating: Rating, documentYear: number | null): RatedUnit[] {
  const read = readPassage(passage);
  const { query, vocabulary } = rating;
  const around = creditsOf(query.wanted, read.headings, vocabulary);
  const matches = matchesIn(query.wanted, read.own, vocabulary);
  return read.units
    .map((unit) => rate({ read, unit, around, matches }, rating, documentYear))
    .sort((a, b) => b.score - a.score);
}

interface UnitInPassage {
  readonly read: ReadPassage;
  readonly unit: PassageUnit;
  readonly around: readonly number[];
  readonly matches: readonly (readonly Match[])[];
}

function rate(
  { read, unit, around, matches }: UnitInPassage,
  { query, hints }: Rating,
  documentYear: number | null,
): RatedUnit {
  const { start, end, firstToken, endToken, sentences } = unit;
  const text = read.text.slice(start, end);
  const owned = matches.map((places) => bestBetween(places, firstToken, endToken));
  const credits = owned.map((credit, index) => Math.max(credit, HEADING * (around[index] ?? 0)));
  const coverage = coverageOf(query.wanted, credits);
  const hint = coverage < 0.3 ? 0.5 : hintFactor(text, fold(text), hints);
  const ofYear = yearFactor(query.year, documentYear, text);
  const gap =
    (lacksPart(query.wanted, credits) ? PART_MISSING : 1) *
    (lacksWord(query.wanted, credits) ? WORD_MISSING : 1);
  const worth = coverage * gap * Math.min(1, hint) * Math.min(1, ofYear);
  const score =
    coverage *
    gap *
    hint *
    ofYear *
    (1 - WINDOW_COST * (sentences - 1)) *
    lengthFactor(endToken - firstToken);
  return { start, end, text, own: coverageOf(query.wanted, owned), coverage, worth, score };
}

function lengthFactor(tokens: number): number {
  return 1 - 0.06 * Math.min(1, tokens / 150);
}

/** A document of the year asked for, or a sentence that names it, before others. */
function yearFactor(asked: number | null, documentYear: number | null, text: string): number {
  if (asked === null) return 1;
  if (documentYear === asked) return 1.1;
  return text.includes(String(asked)) ? 1 : 0.8;
}

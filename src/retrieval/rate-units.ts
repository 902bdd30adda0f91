import type { Passage } from '../directive/passage.ts';
import { fold } from '../vietnamese/fold.ts';
import { type AnswerHints, hintFactor } from './answer-hints.ts';
import { coverageOf, creditsOf } from './coverage.ts';
import type { FactQuery } from './fact-query.ts';
import { sentencesOf, type Stretch } from './sentences.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence, or two or three neighbours, of a passage's quote; offsets into `quote.text`. */
export interface RatedUnit extends Stretch {
  readonly text: string;
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
const WINDOWS = [1, 2, 3] as const;
const WINDOW_COST = 0.035;
const LONGEST = 900;
const ROW = /(?<!\p{L})(?:STT|TT)\s/u;

/** Units of a passage, best first. A table row is one unit. */
export function rateUnits(passage: Passage, rating: Rating, documentYear: number | null): RatedUnit[] {
  const around = creditsOf(rating.query.wanted, tokensOf(passage.headings.join(' | ')), rating.vocabulary);
  return unitsOf(passage)
    .map(({ stretch, sentences }) => rate({ passage, stretch, sentences, around }, rating, documentYear))
    .sort((a, b) => b.score - a.score);
}

interface Unit {
  readonly stretch: Stretch;
  readonly sentences: number;
}

function unitsOf({ quote, locator }: Passage): Unit[] {
  const whole: Unit = { stretch: { start: 0, end: quote.text.length }, sentences: 1 };
  if (ROW.test(locator)) return [whole];
  const sentences = sentencesOf(quote.text);
  const units = WINDOWS.flatMap((size) =>
    sentences.flatMap((first, index): Unit[] => {
      const last = sentences[index + size - 1];
      if (last === undefined || (size > 1 && last.end - first.start > LONGEST)) return [];
      return [{ stretch: { start: first.start, end: last.end }, sentences: size }];
    }),
  );
  return units.length === 0 ? [whole] : units;
}

interface UnitInPassage extends Unit {
  readonly passage: Passage;
  readonly around: readonly number[];
}

function rate(
  { passage, stretch, sentences, around }: UnitInPassage,
  { query, hints, vocabulary }: Rating,
  documentYear: number | null,
): RatedUnit {
  const text = passage.quote.text.slice(stretch.start, stretch.end);
  const tokens = tokensOf(text);
  const own = creditsOf(query.wanted, tokens, vocabulary);
  const credits = own.map((credit, index) => Math.max(credit, HEADING * (around[index] ?? 0)));
  const base = coverageOf(query.wanted, credits);
  const score =
    base *
    hintFactor(fold(text), hints) *
    yearFactor(query.year, documentYear, tokens) *
    (1 - WINDOW_COST * (sentences - 1)) *
    lengthFactor(tokens.length);
  return { ...stretch, text, score };
}

function lengthFactor(tokens: number): number {
  return 1 - 0.06 * Math.min(1, tokens / 150);
}

/** A document of the year asked for, or a sentence that names it, before others. */
function yearFactor(asked: number | null, documentYear: number | null, tokens: readonly Token[]): number {
  if (asked === null) return 1;
  if (documentYear === asked) return 1.05;
  return tokens.some(({ folded }) => folded.includes(String(asked))) ? 1 : 0.8;
}

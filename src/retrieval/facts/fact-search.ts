import type { Passage } from '../../directive/passage.ts';
import type { Question } from '../../question/question.ts';
import type { Library } from '../library.ts';
import type { LeftOut, SearchComponent } from '../search/search-components.ts';
import type { SearchHit } from '../search/search-hit.ts';
import { searchPassages } from '../search/search-passages.ts';
import { scoreOf } from './answer-model.ts';
import { askedKinds } from './asked-kinds.ts';
import { corpusNames, NO_TIME } from './corpus-names.ts';
import { type CoveredUnit, coverUnits, mostCovered } from './cover-units.ts';
import { queryOf } from './fact-query.ts';
import { type Asking, isRuledOut, signsOf, type UnitSigns } from './signs/unit-signs.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A question made ready for the text, and the passages that search brings for it. */
export interface FactSearch extends Asking {
  /** Best first. */
  readonly hits: readonly SearchHit[];
}

/** A stretch of a passage's quote that may answer. */
export interface Candidate {
  readonly passage: Passage;
  readonly hit: SearchHit;
  /** Offsets into `quote.text`. */
  readonly start: number;
  readonly end: number;
  /** The words that are judged: what is quoted, or of a row of a table its cells under the words that head their columns. */
  readonly text: string;
  /** 0 to 1: the share of the question's weight that its own words hold, and that it and its headings hold. */
  readonly own: number;
  readonly coverage: number;
  readonly signs: UnitSigns;
  readonly score: number;
}

const FOUND = 48;
/** Sentences are judged below: late interaction would order their passages anew, for a fifth of the time and one answer in a hundred (measured). */
const NO_LATE_INTERACTION: LeftOut = new Set<SearchComponent>(['max-sim']);

/** Looks for the words of a question in the passages of `documents` (of all where it is empty). */
export function searchFacts(question: Question, library: Library, documents: readonly string[]): FactSearch {
  const vocabulary = vocabularyOf(library.reader);
  const query = queryOf(
    question,
    { vocabulary, reader: library.reader },
    corpusNames(library.reader, vocabulary).places,
  );
  const scope = documents.length === 0 ? {} : { documents };
  const hits =
    query.wanted.length === 0
      ? []
      : searchPassages({ text: query.text, limit: FOUND, without: NO_LATE_INTERACTION, ...scope }, library);
  const isEnglish = question.language === 'en';
  return { query, asked: askedKinds(question.about), vocabulary, isEnglish, hits };
}

/** Passages that are looked into: those that may hold most of the question, and those that search puts first. */
const MOST_HELD = 16;
const FIRST = 8;
/** Stretches that are judged: more cost time and tempt to wrong answers (of 866 questions 570 answered rightly with 14, 562 with 24). */
const JUDGED = 14;

/** The stretches of text that hold most of a question, best first. */
export function candidatesOf(search: FactSearch, { reader }: Pick<Library, 'reader'>): Candidate[] {
  const { times } = corpusNames(reader, search.vocabulary);
  return mostCovering(search)
    .flatMap(({ hit, rank, covered }) => {
      const { passage } = hit;
      const place = { hit, rank, time: times.get(passage.document) ?? NO_TIME };
      if (isRuledOut(covered, place, search)) return [];
      const signs = signsOf(covered, place, search);
      const { unit, read, own, coverage } = covered;
      const text = read.text.slice(unit.start, unit.end);
      const { start, end } = read.isRow ? { start: 0, end: passage.quote.text.length } : unit;
      return { passage, hit, start, end, text, own, coverage, signs, score: scoreOf(signs) };
    })
    .sort((a, b) => b.score - a.score);
}

/** A passage that search brought, and its place among those. */
interface RankedHit {
  readonly hit: SearchHit;
  readonly rank: number;
  /** See `mostCovered`. */
  readonly most: number;
}

interface HeldUnit {
  readonly hit: SearchHit;
  readonly rank: number;
  readonly covered: CoveredUnit;
}

/** The stretches that cover most of a question, the shorter among equals first. What covers less than all that are held so far is not made. */
function mostCovering(search: FactSearch): HeldUnit[] {
  const held: HeldUnit[] = [];
  const isBound = search.query.otherWords.length === 0;
  for (const { hit, rank, most } of lookedInto(search)) {
    const least = held.length < JUDGED ? 0 : (held.at(-1)?.covered.coverage ?? 0);
    if (isBound && most < least) continue;
    for (const covered of coverUnits(hit.passage, search, least)) hold(held, { hit, rank, covered });
  }
  return held;
}

/** Puts a stretch in its place, behind its equals; the last one goes where there are too many. */
function hold(held: HeldUnit[], one: HeldUnit): void {
  let place = held.length;
  while (place > 0 && compareHeld(one, held[place - 1]) < 0) place -= 1;
  if (place >= JUDGED) return;
  held.splice(place, 0, one);
  if (held.length > JUDGED) held.pop();
}

function compareHeld({ covered }: HeldUnit, other: HeldUnit | undefined): number {
  if (other === undefined) return -1;
  return other.covered.coverage - covered.coverage || lengthOf(covered) - lengthOf(other.covered);
}

function lookedInto(search: FactSearch): RankedHit[] {
  const found = search.hits.map((hit, rank) => ({ hit, rank, most: mostCovered(hit.passage, search) }));
  const held = found.toSorted((a, b) => b.most - a.most).slice(0, MOST_HELD);
  return [...new Set([...held, ...found.slice(0, FIRST)])];
}

function lengthOf({ unit }: CoveredUnit): number {
  return unit.end - unit.start;
}

/** The best candidate of each passage, best first; the same words once. */
export function bestOfPassages(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.flatMap((best) => {
    const shown = briefest(best, candidates);
    if (seen.has(best.passage.id) || seen.has(shown.text)) return [];
    seen.add(best.passage.id).add(shown.text);
    return [shown];
  });
}

/** Odds (the logarithm of their share) within which of two stretches, one inside the other, the shorter is given. */
const AS_GOOD = 0.35;

/** Of the question it may hold so much less; what is asked it must tell as surely. */
const HOLDS_LESS = 0.03;

/** The shortest stretch inside one that is about as good: an official reads no sentence more than needed. */
export function briefest(best: Candidate, candidates: readonly Candidate[]): Candidate {
  return candidates.reduce((shortest, one) => {
    const isInside = one.passage === best.passage && one.start >= best.start && one.end <= best.end;
    const isShorter = one.text.length < shortest.text.length;
    const isAsGood =
      one.score >= best.score - AS_GOOD &&
      one.coverage >= best.coverage - HOLDS_LESS &&
      one.signs.told >= best.signs.told;
    return isInside && isShorter && isAsGood ? one : shortest;
  }, best);
}

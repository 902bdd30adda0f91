import type { Passage } from '../../directive/passage.ts';
import type { Question } from '../../question/question.ts';
import type { FactHit } from '../evidence.ts';
import type { Library } from '../library.ts';
import { verdictOf } from './answerability.ts';
import { type FactSearch, type RankedUnit, rankUnits, searchFacts } from './fact-search.ts';
import { type FoundSection, findSection } from './find-section.ts';
import { signsOf } from './signs-of.ts';
import { sliceQuote } from './slice-quote.ts';

/** What was found in the text: the answer, or with `isPartial` only what is nearest to it; empty where nothing is. */
export interface FoundFacts {
  readonly facts: readonly FactHit[];
  readonly isPartial: boolean;
}

/** Further sentences are shown when they are this near to the best. */
const NEAR = 0.93;
/** And hold this share of the question, with what its turn asks for. */
const WORTHY = 0.6;
const SHOWN = 3;
/** A heading that holds this share of the question is what is asked for, unless a sentence says more. */
const SECTION = 0.72;
/** A sentence that says this much itself is no matter of a whole section. */
const SAYS_ALL = 0.9;
/** Items shown after the words that lead into them. */
const ITEMS = 6;

/** Sentences, rows or a section that answer a question, best first; empty when the corpus does not hold it. */
export function findFacts(
  question: Question,
  library: Library,
  documents: readonly string[] = [],
): FoundFacts {
  const search = searchFacts(question, library, documents);
  const ranked = rankUnits(search, library);
  const section = asksForSection(search) ? findSection(search, library) : null;
  if (section !== null && isMeant(section, ranked)) {
    return whole(section.passages, section.coverage);
  }
  const signs = signsOf(ranked, search, library);
  const verdict = signs === null ? 'silent' : verdictOf(signs);
  const [best] = ranked;
  if (best === undefined || verdict === 'silent') return { facts: [], isPartial: false };
  if (verdict === 'nearest') return { facts: [factHit(best, library)], isPartial: true };
  if (introducesList(best)) return whole(followedByItems(best.passage, library), best.unit.worth);
  const others = ranked.slice(1, SHOWN).filter(({ unit }) => isAsGood(unit, best.unit));
  return { facts: [best, ...others].map((hit) => factHit(hit, library)), isPartial: false };
}

function isAsGood({ score, worth }: RankedUnit['unit'], best: RankedUnit['unit']): boolean {
  return score >= best.score * NEAR && worth >= WORTHY;
}

/** A figure, a day or a person is no section. */
function asksForSection({ hints }: FactSearch): boolean {
  return !hints.figure && !hints.date && !hints.person;
}

function isMeant({ coverage, passages }: FoundSection, ranked: readonly RankedUnit[]): boolean {
  const sentence = ranked[0]?.unit.own ?? 0;
  return passages.length > 0 && coverage >= SECTION && coverage >= sentence - 0.02 && sentence < SAYS_ALL;
}

/** "… rút ra một số bài học kinh nghiệm sau:" at the end of its passage. */
function introducesList({ passage, unit }: RankedUnit): boolean {
  return unit.text.endsWith(':') && unit.end === passage.quote.text.length;
}

/** A lead-in and the passages after it under the same headings. */
function followedByItems(leadIn: Passage, { reader }: Library): readonly Passage[] {
  const passages = reader.passages(leadIn.document);
  const at = passages.findIndex(({ id }) => id === leadIn.id);
  const items: Passage[] = [];
  for (const passage of passages.slice(at + 1, at + 1 + ITEMS)) {
    if (!leadIn.headings.every((heading, level) => passage.headings[level] === heading)) break;
    items.push(passage);
  }
  return [leadIn, ...items];
}

function whole(passages: readonly Passage[], coverage: number): FoundFacts {
  const facts = passages.map((passage) => ({
    passage,
    sentence: passage.quote.text,
    quote: passage.quote,
    coverage,
    score: coverage,
    sameAs: [],
  }));
  return { facts, isPartial: false };
}

function factHit({ passage, unit, hit }: RankedUnit, { reader }: Library): FactHit {
  const source = reader.sourceOf(passage.document);
  const isWhole = unit.start === 0 && unit.end === passage.quote.text.length;
  const quote =
    isWhole || source === null ? passage.quote : sliceQuote(source, passage.quote, unit.start, unit.end);
  const { worth: coverage, score } = unit;
  return { passage, sentence: quote.text, quote, coverage, score, sameAs: hit.sameAs };
}

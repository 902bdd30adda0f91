import type { Passage } from '../../directive/passage.ts';
import type { Question } from '../../question/question.ts';
import type { FactHit } from '../evidence.ts';
import type { Library } from '../library.ts';
import { type FactSearch, type RankedUnit, rankUnits, searchFacts } from './fact-search.ts';
import { type FoundSection, findSection } from './find-section.ts';
import { sliceQuote } from './slice-quote.ts';

/** Below this share of the question's weight, nothing in the corpus answers it. */
const ANSWERABLE = 0.66;
/** Further sentences are shown when they are this near to the best. */
const NEAR = 0.93;
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
): FactHit[] {
  const search = searchFacts(question, library, documents);
  const ranked = rankUnits(search, library);
  const section = asksForSection(search) ? findSection(search, library) : null;
  if (section !== null && isMeant(section, ranked)) {
    return section.passages.map((passage) => wholePassage(passage, section.coverage));
  }
  const leadIn = ranked[0];
  if (leadIn !== undefined && leadIn.unit.worth >= ANSWERABLE && introducesList(leadIn)) {
    return followedByItems(leadIn.passage, library).map((passage) =>
      wholePassage(passage, leadIn.unit.worth),
    );
  }
  const worthy = ranked.filter(({ unit }) => unit.worth >= ANSWERABLE);
  const best = worthy[0]?.unit.score ?? 0;
  return worthy
    .filter(({ unit }, index) => unit.score >= best * NEAR && index < SHOWN)
    .map((hit) => factHit(hit, library));
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

function wholePassage(passage: Passage, coverage: number): FactHit {
  return { passage, sentence: passage.quote.text, quote: passage.quote, coverage, score: coverage };
}

function factHit({ passage, unit }: RankedUnit, { reader }: Library): FactHit {
  const source = reader.sourceOf(passage.document);
  const whole = unit.start === 0 && unit.end === passage.quote.text.length;
  const quote =
    whole || source === null ? passage.quote : sliceQuote(source, passage.quote, unit.start, unit.end);
  return { passage, sentence: quote.text, quote, coverage: unit.worth, score: unit.score };
}

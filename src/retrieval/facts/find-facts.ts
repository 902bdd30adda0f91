import type { Passage } from '../../directive/passage.ts';
import type { Question } from '../../question/question.ts';
import type { FactHit } from '../evidence.ts';
import type { Library } from '../library.ts';
import { verdictOf } from './answer-model.ts';
import { tellsCounted } from './enumerations.ts';
import { factHit } from './fact-hit.ts';
import { bestOfPassages, type Candidate, candidatesOf, type FactSearch, searchFacts } from './fact-search.ts';
import { type FoundSection, findSection } from './find-section.ts';

/** What was found in the text: the answer, or with `isPartial` only what is nearest to it; empty where nothing is. */
export interface FoundFacts {
  readonly facts: readonly FactHit[];
  readonly isPartial: boolean;
}

/** Further sentences are shown where their odds are no less than this share (its logarithm) of the best's: one of them answers. */
const NEAR = 0.7;
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
  const candidates = candidatesOf(search, library);
  const ranked = bestOfPassages(candidates);
  const section = asksForSection(search) ? findSection(search, library) : null;
  if (section !== null && isMeant(section, ranked)) {
    return whole(section.passages, section.coverage);
  }
  const [best] = ranked;
  const verdict = best === undefined ? 'silent' : verdictOf(best.score);
  if (best === undefined || verdict === 'silent') return { facts: [], isPartial: false };
  const isPartial = verdict === 'nearest' && !tellsCounted(question.about, best.text);
  if (!isPartial && introducesList(best)) return whole(followedByItems(best.passage, library), best.coverage);
  const others = ranked.slice(1, SHOWN).filter(({ score }) => isAsGood(score, best.score));
  const facts = [best, ...others].map((hit) => factHit(hit, candidates, library));
  return { facts, isPartial };
}

function isAsGood(score: number, best: number): boolean {
  return score >= best - NEAR && verdictOf(score) !== 'silent';
}

/** A figure, a day or a person is no section. */
function asksForSection({ asked: { kinds } }: FactSearch): boolean {
  return !kinds.has('figure') && !kinds.has('time') && !kinds.has('person');
}

function isMeant({ coverage, passages }: FoundSection, ranked: readonly Candidate[]): boolean {
  const sentence = ranked[0]?.own ?? 0;
  return passages.length > 0 && coverage >= SECTION && coverage >= sentence - 0.02 && sentence < SAYS_ALL;
}

/** "… rút ra một số bài học kinh nghiệm sau:" at the end of its passage. */
function introducesList({ passage, text, end }: Candidate): boolean {
  return text.endsWith(':') && end === passage.quote.text.length;
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
    alsoIn: [],
  }));
  return { facts, isPartial: false };
}

import type { Passage } from '../../directive/passage.ts';
import type { Question } from '../../question/question.ts';
import type { Library } from '../library.ts';
import type { SearchHit } from '../search/search-hit.ts';
import { searchPassages } from '../search/search-passages.ts';
import { type AnswerHints, answerHints } from './answer-hints.ts';
import { corpusNames, NO_YEARS } from './corpus-names.ts';
import { type FactQuery, queryOf } from './fact-query.ts';
import { mostCovered, type RatedUnit, rateUnits } from './rate-units.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A question made ready for the text, and the passages that search brings for it. */
export interface FactSearch {
  readonly query: FactQuery;
  readonly hints: AnswerHints;
  readonly vocabulary: Vocabulary;
  /** Best first. */
  readonly hits: readonly SearchHit[];
}

/** The best unit of a passage. */
export interface RankedUnit {
  readonly passage: Passage;
  readonly hit: SearchHit;
  readonly unit: RatedUnit;
}

const CANDIDATES = 48;

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
      : searchPassages({ text: query.text, limit: CANDIDATES, ...scope }, library);
  return { query, hints: answerHints(question.about, query.content), vocabulary, hits };
}

/** Passages whose units are rated; none behind them was the best (measured on the own questions). */
const RATED = 16;
/** A passage that cannot cover more than this is not looked into. */
const HOPELESS = 0.3;

/** The best unit of each of the passages that may hold most of the question, best first; the same words once. */
export function rankUnits(search: FactSearch, library: Library): RankedUnit[] {
  const { years } = corpusNames(library.reader, search.vocabulary);
  const ranked = search.hits
    .map((hit) => ({ hit, most: mostCovered(hit.passage, search) }))
    .filter(({ most }) => most > HOPELESS)
    .sort((a, b) => b.most - a.most)
    .slice(0, RATED)
    .flatMap(({ hit }) => {
      const [unit] = rateUnits(hit.passage, search, years.get(hit.passage.document) ?? NO_YEARS);
      return unit === undefined ? [] : [{ passage: hit.passage, hit, unit }];
    })
    .sort((a, b) => b.unit.score - a.unit.score);
  const seen = new Set<string>();
  return ranked.filter(({ unit: { text } }) => !seen.has(text) && seen.add(text));
}

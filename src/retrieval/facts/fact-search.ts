import type { Passage } from '../../directive/passage.ts';
import type { Question } from '../../question/question.ts';
import type { Library } from '../library.ts';
import { type AnswerHints, answerHints } from './answer-hints.ts';
import { type FactQuery, queryOf } from './fact-query.ts';
import { type RatedUnit, rateUnits } from './rate-units.ts';
import { tokensOf } from './tokens.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A question made ready for the text, and the passages that lexical search brings for it. */
export interface FactSearch {
  readonly query: FactQuery;
  readonly hints: AnswerHints;
  readonly vocabulary: Vocabulary;
  readonly passages: readonly Passage[];
}

/** The best unit of a passage. */
export interface RankedUnit {
  readonly passage: Passage;
  readonly unit: RatedUnit;
}

const CANDIDATES = 48;

/** Looks for the words of a question in the passages of `documents` (of all where it is empty). */
export function searchFacts(question: Question, library: Library, documents: readonly string[]): FactSearch {
  const vocabulary = vocabularyOf(library.reader);
  const query = queryOf(question, vocabulary, placeNames(library));
  const scope = documents.length === 0 ? {} : { documents };
  const found =
    query.terms.length + query.phrases.length === 0
      ? []
      : library.reader.searchPassages({
          terms: query.terms,
          phrases: query.phrases,
          limit: CANDIDATES,
          ...scope,
        });
  return {
    query,
    hints: answerHints(question.about, query.content),
    vocabulary,
    passages: found.map(({ passage }) => passage),
  };
}

/** The best unit of every passage, best first; the same words once. */
export function rankUnits(search: FactSearch, library: Library): RankedUnit[] {
  const years = yearsOfDocuments(library);
  const ranked = search.passages
    .flatMap((passage) => {
      const [unit] = rateUnits(passage, search, years.get(passage.document) ?? null);
      return unit === undefined ? [] : [{ passage, unit }];
    })
    .sort((a, b) => b.unit.score - a.unit.score);
  const seen = new Set<string>();
  return ranked.filter(({ unit: { text } }) => !seen.has(text) && seen.add(text));
}

/** "tỉnh Gia Lai": where the documents come from. */
function placeNames({ reader }: Library): ReadonlySet<string> {
  const places = new Set(reader.directives().map(({ place }) => place ?? ''));
  return new Set([...places].flatMap((place) => tokensOf(`tỉnh ${place}`).map(({ folded }) => folded)));
}

function yearsOfDocuments({ reader }: Library): ReadonlyMap<string, number | null> {
  return new Map(
    reader.directives().map(({ id, issueDate, meeting }) => {
      const met = meeting?.date == null ? null : Number(meeting.date.slice(0, 4));
      return [id, issueDate?.year ?? met];
    }),
  );
}

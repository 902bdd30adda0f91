import type { Passage } from '../directive/passage.ts';
import type { Question } from '../question/question.ts';
import { answerHints } from './answer-hints.ts';
import type { FactHit } from './evidence.ts';
import { type FactQuery, queryOf } from './fact-query.ts';
import type { Library } from './library.ts';
import { type RatedUnit, rateUnits } from './rate-units.ts';
import { sliceQuote } from './slice-quote.ts';
import { tokensOf } from './tokens.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Below this share of the question's weight, nothing in the corpus answers it. Calibrated in docs/decisions. */
export const ANSWERABLE = 0.62;
/** Further sentences are shown when they are this near to the best. */
const NEAR = 0.93;
const SHOWN = 3;
const CANDIDATES = 60;

/** Sentences and rows that answer a question, best first; empty when the corpus does not hold it. */
export function findFacts(
  question: Question,
  library: Library,
  documents: readonly string[] = [],
): FactHit[] {
  const ranked = rankFacts(question, library, documents).filter(({ coverage }) => coverage >= ANSWERABLE);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }, index) => score >= best * NEAR && index < SHOWN);
}

/** The best units of the candidate passages with their scores, whatever they are worth; one for each passage. */
export function rankFacts(
  question: Question,
  library: Library,
  documents: readonly string[] = [],
): FactHit[] {
  const vocabulary = vocabularyOf(library.reader);
  const query = queryOf(question, vocabulary, placeNames(library));
  if (query.wanted.length === 0) return [];
  const hints = answerHints(question.text);
  const rated = candidates(query, library, documents).flatMap((passage) => {
    const [best] = rateUnits(passage, { query, hints, vocabulary }, yearOfDocument(passage, library));
    return best === undefined ? [] : [{ passage, best }];
  });
  return withoutRepeats(rated.sort((a, b) => b.best.score - a.best.score))
    .slice(0, SHOWN + 2)
    .map((hit) => factHit(hit, library));
}

/** "tỉnh Gia Lai": where the documents come from. */
function placeNames({ reader }: Library): ReadonlySet<string> {
  const places = reader.directives().map(({ place }) => place ?? '');
  return new Set(places.flatMap((place) => tokensOf(`tỉnh ${place}`).map(({ folded }) => folded)));
}

interface Rated {
  readonly passage: Passage;
  readonly best: RatedUnit;
}

function candidates(query: FactQuery, { reader }: Library, documents: readonly string[]): Passage[] {
  const scope = documents.length === 0 ? {} : { documents };
  return reader
    .searchPassages({ terms: query.terms, phrases: query.phrases, limit: CANDIDATES, ...scope })
    .map(({ passage }) => passage);
}

function yearOfDocument({ document }: Passage, { reader }: Library): number | null {
  const directive = reader.directives().find(({ id }) => id === document);
  return (
    directive?.issueDate?.year ??
    (directive?.meeting?.date ? Number(directive.meeting.date.slice(0, 4)) : null)
  );
}

/** One sentence said twice is shown once. */
function withoutRepeats(rated: readonly Rated[]): Rated[] {
  const seen = new Set<string>();
  return rated.filter(({ best }) => !seen.has(best.text) && seen.add(best.text));
}

function factHit({ passage, best }: Rated, { reader }: Library): FactHit {
  const source = reader.sourceOf(passage.document);
  const whole = best.start === 0 && best.end === passage.quote.text.length;
  const quote =
    whole || source === null ? passage.quote : sliceQuote(source, passage.quote, best.start, best.end);
  return { passage, sentence: quote.text, quote, coverage: best.worth, score: best.score };
}

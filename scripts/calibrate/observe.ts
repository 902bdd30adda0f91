import type { Library } from '../../src/app.ts';
import { withMeanings } from '../../src/conversation/with-meanings.ts';
import { understand } from '../../src/question/understand.ts';
import { describedDocuments } from '../../src/retrieval/documents/described-documents.ts';
import { rowOf } from '../../src/retrieval/facts/answer-model.ts';
import { candidatesOf, type FactSearch, searchFacts } from '../../src/retrieval/facts/fact-search.ts';
import { inCorpusWords } from '../../src/retrieval/facts/in-corpus-words.ts';
import type { SignName, UnitSigns } from '../../src/retrieval/facts/signs/unit-signs.ts';
import { slipWords } from '../../src/retrieval/facts/slip-words.ts';
import { vocabularyOf } from '../../src/retrieval/facts/vocabulary.ts';
import type { Library as Searched } from '../../src/retrieval/library.ts';
import type { SearchHit } from '../../src/retrieval/search/search-hit.ts';
import { type IsoDate, parseIsoDate } from '../../src/vietnamese/calendar.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { progress } from '../evaluate/progress.ts';
import type { CalibrationQuestion } from './calibration-questions.ts';
import { type Observation, WAYS, type Way } from './observation.ts';

const AS_OF = '2026-07-15';

/** What was found for many questions, and which signs its rows hold. */
export interface Observations {
  readonly signs: readonly SignName[];
  readonly observations: readonly Observation[];
}

/**
 * What a library brings for questions, each put in every way that makes sense; those held out as they are written only.
 * Progress goes to standard error.
 */
export async function observe(
  library: Pick<Library, 'reader' | 'agencies' | 'meaning'>,
  questions: readonly CalibrationQuestion[],
): Promise<Observations> {
  const said = progress('questions observed', questions.length);
  const asOf = parseIsoDate(AS_OF);
  if (asOf === null) throw new RangeError(AS_OF);
  const observations: Observation[] = [];
  const signs: SignName[] = [];
  for (const [done, question] of questions.entries()) {
    for (const way of WAYS.filter((one) => makesSense(question, one))) {
      const { value } = await withMeanings(library.meaning, (meaning) =>
        observeOne(
          { question, way, asOf, signs },
          { ...library, reader: library.reader, agencies: library.agencies, meaning, progress: null },
        ),
      );
      observations.push(value);
    }
    said(done + 1);
  }
  return { signs, observations };
}

function makesSense({ text, kind, isAnswerable, isHeldOut }: CalibrationQuestion, way: Way): boolean {
  if (way === 'typed') return true;
  if (isHeldOut) return false;
  return way === 'unmarked' ? kind !== 'english' && fold(text) !== text.toLowerCase() : isAnswerable;
}

interface Asked {
  readonly question: CalibrationQuestion;
  readonly way: Way;
  readonly asOf: IsoDate;
  /** The names of the signs, filled when the first stretch is found. */
  readonly signs: SignName[];
}

function observeOne(
  { question, way, asOf, signs: names }: Asked,
  library: Searched & Pick<Library, 'agencies'>,
): Observation {
  const { reader, agencies } = library;
  const { kind, isHeldOut, isAnswer } = question;
  const text = way === 'unmarked' ? fold(question.text) : question.text;
  const asked = understand(text, {
    asOf,
    agencies,
    directives: reader.directives(),
    previous: null,
    words: slipWords(reader),
    described: describedDocuments(reader),
  });
  const search = searchFacts(inCorpusWords(asked, { vocabulary: vocabularyOf(reader), reader }), library, []);
  const place = search.hits.find((hit) => holds(hit, question))?.passage.id ?? question.text;
  const isAnswerable = question.isAnswerable && way !== 'withheld';
  const found = candidatesOf(way === 'withheld' ? withoutAnswer(search, question) : search, library).map(
    ({ passage, start, end, signs, coverage }) => {
      if (names.length === 0) names.push(...namesOf(signs));
      const isRight = isAnswerable && isAnswer(passage.document, passage.quote.text.slice(start, end));
      return { passage: passage.id, row: rowOf(signs, names), isRight, coverage };
    },
  );
  return { text, kind, isHeldOut, way, isAnswerable, place, found };
}

function namesOf(signs: UnitSigns): SignName[] {
  return Object.keys(signs) as SignName[];
}

function withoutAnswer(search: FactSearch, question: CalibrationQuestion): FactSearch {
  return { ...search, hits: search.hits.filter((hit) => !holds(hit, question)) };
}

function holds({ passage, sameAs }: SearchHit, { isHolder }: CalibrationQuestion): boolean {
  return [passage, ...sameAs].some((one) => isHolder(one.document, one.quote.text));
}

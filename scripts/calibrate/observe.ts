import type { Library } from '../../src/app.ts';
import { withMeanings } from '../../src/conversation/with-meanings.ts';
import { understand } from '../../src/question/understand.ts';
import { type FactSearch, rankUnits, searchFacts } from '../../src/retrieval/facts/fact-search.ts';
import { inCorpusWords } from '../../src/retrieval/facts/in-corpus-words.ts';
import { signsOf } from '../../src/retrieval/facts/signs-of.ts';
import { vocabularyOf } from '../../src/retrieval/facts/vocabulary.ts';
import type { Library as Searched } from '../../src/retrieval/library.ts';
import { type IsoDate, parseIsoDate } from '../../src/vietnamese/calendar.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import type { CalibrationQuestion } from './calibration-questions.ts';
import { type Observation, WAYS, type Way } from './observation.ts';

const AS_OF = '2026-07-15';

/** What a library with or without its model brings for questions, each put in every way that makes sense. */
export async function observe(
  library: Pick<Library, 'reader' | 'agencies' | 'meaning'>,
  questions: readonly CalibrationQuestion[],
): Promise<Observation[]> {
  const asOf = parseIsoDate(AS_OF);
  if (asOf === null) throw new RangeError(AS_OF);
  const observations: Observation[] = [];
  for (const question of questions) {
    for (const way of WAYS) {
      if (!makesSense(question, way)) continue;
      const { value } = await withMeanings(library.meaning, (meaning) =>
        observeOne(
          { question, way, asOf },
          { ...library, reader: library.reader, agencies: library.agencies, meaning },
        ),
      );
      observations.push(value);
    }
  }
  return observations;
}

function makesSense({ text, isEnglish, isAnswerable }: CalibrationQuestion, way: Way): boolean {
  if (way === 'unmarked') return !isEnglish && fold(text) !== text.toLowerCase();
  return way === 'typed' || isAnswerable;
}

interface Asked {
  readonly question: CalibrationQuestion;
  readonly way: Way;
  readonly asOf: IsoDate;
}

function observeOne(
  { question, way, asOf }: Asked,
  library: Searched & Pick<Library, 'agencies'>,
): Observation {
  const { reader, agencies } = library;
  const text = way === 'unmarked' ? fold(question.text) : question.text;
  const asked = understand(text, { asOf, agencies, directives: reader.directives(), previous: null });
  const found = searchFacts(inCorpusWords(asked, vocabularyOf(reader)), library, []);
  const search = way === 'withheld' ? withoutAnswer(found, question) : found;
  const ranked = rankUnits(search, library);
  const [best] = ranked;
  const quote = best === undefined ? '' : best.passage.quote.text.slice(best.unit.start, best.unit.end);
  const isAnswerable = question.isAnswerable && way !== 'withheld';
  const isRight = isAnswerable && best !== undefined && question.isAnswer(best.passage.document, quote);
  const { id, split } = question;
  return {
    question: id,
    split,
    way,
    isAnswerable,
    isRight,
    signs: signsOf(ranked, search, library),
  };
}

function withoutAnswer(search: FactSearch, { isHolder }: CalibrationQuestion): FactSearch {
  const hits = search.hits.filter(
    ({ passage, sameAs }) => ![passage, ...sameAs].some((one) => isHolder(one.document, one.quote.text)),
  );
  return { ...search, hits };
}

import type { Answer } from '../answer/answer.ts';
import { compose } from '../answer/compose.ts';
import type { AgencyRegistry } from '../directive/agencies/agency-registry.ts';
import type { QuestionEmbedder } from '../embedding/embedder.ts';
import type { Question } from '../question/question.ts';
import { understand } from '../question/understand.ts';
import { describedDocuments } from '../retrieval/documents/described-documents.ts';
import { slipWords } from '../retrieval/facts/slip-words.ts';
import { gather } from '../retrieval/gather.ts';
import type { Library, Reader, ReportedProgress } from '../retrieval/library.ts';
import { askedAgencies } from '../retrieval/owners/asked-agencies.ts';
import { settlePlaces } from '../retrieval/owners/settle-places.ts';
import { settleAgencies } from '../retrieval/settle-agencies.ts';
import type { IsoDate } from '../vietnamese/calendar.ts';
import { onBehalfOf } from './on-behalf-of.ts';
import { withMeanings } from './with-meanings.ts';

/** What questions are answered from: the newest generation of the index, the agencies it was made with, the model of meaning. */
export interface AskedLibrary {
  readonly reader: Reader;
  readonly agencies: AgencyRegistry;
  /** Where tasks stand by what was reported; null where there is no register. */
  readonly progress: ReportedProgress | null;
  /** Null where questions are answered from their words alone. */
  readonly meaning: QuestionEmbedder | null;
}

/** A line that somebody typed, the day it is asked on, and the question before it in the same conversation. */
export interface Asking {
  readonly text: string;
  readonly asOf: IsoDate;
  readonly previous: Question | null;
  /** The agency that asks: meant where a question about tasks names nobody. As typed ("so khcn"), or null. */
  readonly agency?: string | null;
}

/** How a line was understood, and its answer. */
export interface Asked {
  readonly question: Question;
  readonly answer: Answer;
  /** A sentence for the person, once: the model of meaning cannot be used, and what to do. Null else. */
  readonly warning: string | null;
}

/**
 * The one use case: understands a question, gathers the evidence, composes the answer; each time in one synchronous
 * stretch, so that all of it is of one generation. It waits only where the model of meaning has to be made ready.
 */
export async function ask(library: AskedLibrary, asking: Asking): Promise<Asked> {
  const { value, warning } = await withMeanings(library.meaning, (meaning) =>
    answerNow(
      { reader: library.reader, agencies: library.agencies, progress: library.progress, meaning },
      asking,
    ),
  );
  return { ...value, warning };
}

function answerNow(
  library: Library & Pick<AskedLibrary, 'agencies'>,
  { text, asOf, previous, agency }: Asking,
): Omit<Asked, 'warning'> {
  const { reader, progress } = library;
  const agencies = askedAgencies(reader, library.agencies);
  const read = (words: string, before: Question | null) =>
    understand(words, {
      asOf,
      agencies,
      directives: reader.directives(),
      previous: before,
      readsProgress: progress !== null,
      words: slipWords(reader),
      described: describedDocuments(reader),
    });
  const asker = agency ? (read(agency, null).agencies[0] ?? { printed: agency, candidates: [] }) : null;
  const asked = settlePlaces(read(text, previous), agencies.provinces);
  const question = settleAgencies(onBehalfOf(asked, asker), library);
  return { question, answer: compose(question, gather(question, library), library) };
}

import type { Answer } from '../answer/answer.ts';
import { compose } from '../answer/compose.ts';
import type { AgencyRegistry } from '../directive/agencies/agency-registry.ts';
import type { Question } from '../question/question.ts';
import { understand } from '../question/understand.ts';
import { gather } from '../retrieval/gather.ts';
import type { Reader } from '../retrieval/library.ts';
import { settleAgencies } from '../retrieval/settle-agencies.ts';
import type { IsoDate } from '../vietnamese/calendar.ts';
import { onBehalfOf } from './on-behalf-of.ts';

/** What questions are answered from: one generation of the index and the agencies it was made with. */
export interface AskedLibrary {
  readonly reader: Reader;
  readonly agencies: AgencyRegistry;
}

/** A line that somebody typed, the day it is asked on, and the question before it in the same conversation. */
export interface Asking {
  readonly text: string;
  readonly asOf: IsoDate;
  readonly previous: Question | null;
  /** The agency that asks: meant where a question about tasks names nobody. As typed ("so khcn"), or null. */
  readonly agency?: string | null;
}

/** The one use case: understands a question, gathers the evidence, composes the answer. Pure but for reading the index. */
export function ask(
  library: AskedLibrary,
  { text, asOf, previous, agency }: Asking,
): { question: Question; answer: Answer } {
  const { agencies, reader } = library;
  const read = (words: string, before: Question | null) =>
    understand(words, { asOf, agencies, directives: reader.directives(), previous: before });
  const asker = agency ? (read(agency, null).agencies[0] ?? { printed: agency, candidates: [] }) : null;
  const question = settleAgencies(onBehalfOf(read(text, previous), asker), library);
  return { question, answer: compose(question, gather(question, library), library) };
}

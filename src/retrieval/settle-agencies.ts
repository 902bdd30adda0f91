import type { AskedAgency, Question } from '../question/question.ts';
import type { Library } from './library.ts';

/**
 * The question with agencies settled that could be several ("công an": the province's or the ministry): where exactly
 * one of them owns tasks in the table, that one is meant.
 */
export function settleAgencies(question: Question, library: Library): Question {
  const isDoubtful = question.agencies.some(({ candidates }) => candidates.length > 1);
  return isDoubtful
    ? { ...question, agencies: question.agencies.map((agency) => settled(agency, library)) }
    : question;
}

function settled(agency: AskedAgency, { reader }: Library): AskedAgency {
  if (agency.candidates.length < 2) return agency;
  const owning = new Set(
    reader
      .tasks()
      .flatMap(({ lead, coordinate }) => [...lead, ...coordinate])
      .map((owner) => (owner.kind === 'unknown' ? '' : owner.id)),
  );
  const candidates = agency.candidates.filter(({ id }) => owning.has(id));
  return candidates.length === 1 ? { ...agency, candidates } : agency;
}

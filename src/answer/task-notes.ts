import type { TaskHit } from '../retrieval/evidence.ts';
import type { Composing } from './composing.ts';

/** What must be said beside rows: no reports yet, deadlines from headings, rows without an owner, documents without a number. */
export function taskNotes(hits: readonly TaskHit[], { question, say, cite }: Composing): string[] {
  const implied = hits.filter(({ task }) => task.deadline?.stated === false).length;
  const withoutOwner = hits.filter(({ task }) => task.lead.length === 0).length;
  const labels = hits
    .map(({ task }) => cite(task))
    .filter(({ documentNumber }) => documentNumber === null)
    .map(({ label }) => label);
  const judged = question.state === 'overdue' || question.state === 'due';
  return [
    ...(judged ? [say.noReports] : []),
    ...(implied === 0 ? [] : [say.implied(implied)]),
    ...(withoutOwner === 0 ? [] : [say.withoutOwner(withoutOwner)]),
    ...(labels.length === 0 ? [] : [say.withoutNumber([...new Set(labels)])]),
  ];
}

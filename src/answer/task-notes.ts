import type { TaskHit } from '../retrieval/evidence.ts';
import type { Composing } from './composing.ts';

/** What must be said beside rows: no reports yet, deadlines from headings, rows without an owner. */
export function taskNotes(hits: readonly TaskHit[], { question, say }: Composing): string[] {
  const implied = hits.filter(({ task }) => task.deadline?.stated === false).length;
  const withoutOwner = hits.filter(({ task }) => task.lead.length === 0).length;
  const judged =
    question.state === 'overdue' ||
    question.state === 'due' ||
    question.progress?.startsWith('open') === true;
  return [
    ...(judged ? [sourceOfStates(hits, say)] : []),
    ...(implied === 0 ? [] : [say.implied(implied)]),
    ...(withoutOwner === 0 ? [] : [say.withoutOwner(withoutOwner)]),
  ];
}

/** What states are reckoned from: deadlines alone, or reports as well. */
function sourceOfStates(hits: readonly TaskHit[], say: Composing['say']): string {
  if (hits.every(({ progress }) => progress === null)) return say.noReports;
  return say.byReports(hits.filter(({ progress }) => progress?.state === 'unreported').length);
}

import type { Evidence } from '../retrieval/evidence.ts';
import { firstOfEach } from './compose-count.ts';
import { taskLists } from './compose-tasks.ts';
import { type Composed, type Composing, someCitations } from './composing.ts';
import { agencyName, periodsAsked } from './understood.ts';

type ClassesEvidence = Extract<Evidence, { kind: 'classes' }>;

/** How many tasks stand as asked, then all of them by the classes of the national reports, then the rows asked for. */
export function composeClasses({ classes, all, hits }: ClassesEvidence, composing: Composing): Composed {
  const { question, say, cite } = composing;
  const asked = say.count({
    who: question.agencies.length === 0 ? null : question.agencies.map(agencyName).join(', '),
    role: null,
    count: hits.length,
    where:
      question.documents.length === 0 ? null : question.documents.map(({ printed }) => printed).join(', '),
    periods: periodsAsked(question),
    state: question.state,
    progress: question.progress,
  });
  const sentence = [...(question.progress === 'any' ? [] : [asked]), say.progress.classes(classes)].join(' ');
  const citations = someCitations(firstOfEach(all.map(({ task }) => cite(task))));
  return {
    kind: 'count',
    blocks: [
      ...(citations === null ? [] : [{ kind: 'count', sentence, citations } as const]),
      ...taskLists(hits, 1, composing),
    ],
    notes: [],
  };
}

import type { Citation } from '../directive/citation.ts';
import type { Evidence, TaskRole } from '../retrieval/evidence.ts';
import { omittedBlocks, taskLists } from './compose-tasks.ts';
import { type Composed, type Composing, someCitations } from './composing.ts';
import { taskNotes } from './task-notes.ts';
import { agencyName, periodsAsked } from './understood.ts';

type CountEvidence = Extract<Evidence, { kind: 'count' }>;
type RankingEvidence = Extract<Evidence, { kind: 'ranking' }>;

/** How many, counted row by row: one sentence for each role, then the rows. */
export function composeCount(evidence: CountEvidence, composing: Composing): Composed {
  const { question, say, cite } = composing;
  const roles: readonly (TaskRole | null)[] = [...new Set(evidence.hits.map(({ role }) => role))];
  const sentences = roles.map((role) => {
    const own = evidence.hits.filter((hit) => hit.role === role);
    return say.count({
      who: question.agencies.length === 0 ? null : question.agencies.map(agencyName).join(', '),
      role,
      count: own.length,
      where:
        evidence.where !== undefined
          ? `“${evidence.where}”`
          : question.documents.length === 0
            ? null
            : question.documents.map(({ printed }) => printed).join(', '),
      periods: periodsAsked(question),
      state: question.state,
      progress: question.progress,
    });
  });
  const citations = someCitations(firstOfEach(evidence.hits.map(({ task }) => cite(task))));
  return {
    kind: 'count',
    blocks: [
      ...(citations === null ? [] : [{ kind: 'count', sentence: sentences.join(' '), citations } as const]),
      ...taskLists(evidence.hits, 1, composing),
      ...omittedBlocks(evidence, composing),
    ],
    notes: taskNotes(evidence.hits, composing),
  };
}

/** Who leads how many, with a row of each as its source. */
export function composeRanking({ rows }: RankingEvidence, { question, say, cite }: Composing): Composed {
  const citations = someCitations(
    firstOfEach(rows.flatMap(({ hits }) => hits.slice(0, 1)).map(({ task }) => cite(task))),
  );
  const [first] = rows;
  if (citations === null || first === undefined) return { kind: 'none', blocks: [], notes: [] };
  const sentence = say.ranking({
    first: rows
      .filter(({ hits }) => hits.length === first.hits.length)
      .map(({ name }) => name)
      .join(', '),
    count: first.hits.length,
    least: question.rankBy === 'least',
  });
  return {
    kind: 'count',
    blocks: [
      { kind: 'count', sentence, citations: [citations[0]] },
      { kind: 'ranking', rows: rows.map(({ name, hits }) => ({ name, count: hits.length })), citations },
    ],
    notes: [],
  };
}

/** One citation for each document. */
export function firstOfEach(citations: readonly Citation[]): Citation[] {
  const byDocument = new Map<string, Citation>();
  for (const citation of citations) {
    if (!byDocument.has(citation.document)) byDocument.set(citation.document, citation);
  }
  return [...byDocument.values()];
}

import type { Question } from '../../question/question.ts';
import type { Evidence, TaskHit } from '../evidence.ts';
import type { Library } from '../library.ts';
import { namedScope } from '../named-scope.ts';
import { selectFor } from './gather-tasks.ts';

/** Who leads how many of the rows that the question selects, most first (least first where that is asked). */
export function rankAgencies(question: Question, library: Library): Evidence {
  const named = namedScope({ ...question, agencies: [] }, library);
  if ('kind' in named) return named;
  const { hits } = selectFor({ ...question, agencies: [], role: 'any' }, named, library);
  if (hits.length === 0) {
    return { kind: 'nothing', reason: { kind: 'no-task', known: 0 } };
  }
  const byName = new Map<string, TaskHit[]>();
  for (const hit of hits) {
    for (const { name } of hit.task[question.role === 'coordinate' ? 'coordinate' : 'lead']) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [hit]);
      else known.push(hit);
    }
  }
  const sign = question.rankBy === 'least' ? -1 : 1;
  const rows = Array.from(byName, ([name, of]) => ({ name, hits: of })).sort(
    (a, b) => sign * (b.hits.length - a.hits.length),
  );
  return { kind: 'ranking', rows };
}

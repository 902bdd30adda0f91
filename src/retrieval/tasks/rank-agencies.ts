import type { Owner } from '../../directive/agency.ts';
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
  const kindOf = new Map(library.agencies.catalogue.agencies.map(({ id, kind }) => [id, kind]));
  const isCompared = (owner: Owner): boolean => {
    if (question.rankKinds.length === 0) return true;
    const kind = owner.kind === 'agency' ? kindOf.get(owner.id) : undefined;
    return kind !== undefined && question.rankKinds.includes(kind);
  };
  const byName = new Map<string, TaskHit[]>();
  for (const hit of hits) {
    for (const owner of hit.task[question.role === 'coordinate' ? 'coordinate' : 'lead']) {
      if (!isCompared(owner)) continue;
      const { name } = owner;
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [hit]);
      else known.push(hit);
    }
  }
  const sign = question.rankBy === 'least' ? -1 : 1;
  const rows = Array.from(byName, ([name, of]) => ({ name, hits: of })).sort(
    (a, b) => sign * (b.hits.length - a.hits.length),
  );
  return rows.length === 0
    ? { kind: 'nothing', reason: { kind: 'no-task', known: 0 } }
    : { kind: 'ranking', rows };
}

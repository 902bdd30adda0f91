import type { AskedAgency, Question } from '../question/question.ts';
import { fold } from '../vietnamese/fold.ts';
import type { Evidence, Reason } from './evidence.ts';
import { factsOf } from './facts-of.ts';
import type { Library } from './library.ts';
import { namedScope } from './named-scope.ts';

/**
 * A sentence that surely speaks of what was asked, where the table holds no such row, or where what looked like an agency
 * is none ("so thue bao": số, no sở); null where the text is silent too, and for an agency that nobody knows.
 */
export function surelyTold(question: Question, library: Library): Evidence | null {
  if (question.topic.length + question.documents.length === 0 || question.agencies.some(isUnknown))
    return null;
  const known = {
    ...question,
    agencies: question.agencies.filter(({ candidates }) => candidates.length > 0),
  };
  const named = namedScope(known, library);
  const facts = factsOf(known, library, 'kind' in named ? [] : named.directives.map(({ id }) => id));
  return facts.kind === 'facts' && !facts.isPartial ? facts : null;
}

/** Typed with marks a name is meant as one; without, "so" is "sở" or "số". */
function isUnknown({ candidates, printed }: AskedAgency): boolean {
  return candidates.length === 0 && fold(printed) !== printed.toLowerCase();
}

/** Reasons for which a route is silent that do not make the text silent as well. */
const MAY_BE_TOLD: ReadonlySet<Reason['kind']> = new Set([
  'no-task',
  'unknown-agency',
  'no-relation',
  'no-indicators',
]);

/** What a route found; where it found nothing, what the text says instead, if it says something. */
export function orFromText(found: Evidence, question: Question, library: Library): Evidence {
  const mayBeTold = found.kind === 'nothing' && MAY_BE_TOLD.has(found.reason.kind);
  return mayBeTold ? (surelyTold(question, library) ?? found) : found;
}

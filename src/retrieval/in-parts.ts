import type { Question } from '../question/question.ts';
import type { Evidence, ToldPart } from './evidence.ts';
import { type FoundPart, findParts } from './facts/parts/find-parts.ts';
import type { Library } from './library.ts';
import { namedScope } from './named-scope.ts';

/** Kinds of evidence beside which the text may tell more of what was asked. */
const MAY_BE_PARTED: ReadonlySet<Evidence['kind']> = new Set([
  'facts',
  'one-task',
  'tasks',
  'count',
  'indicators',
  'nothing',
]);

/**
 * What tells each of the things that a question asks for, looked for by itself; `whole`, which was found for all of it at
 * once, where one sentence tells them all, or where the parts tell no more.
 */
export function inParts(whole: Evidence, question: Question, library: Library): Evidence {
  const { parts = [] } = question;
  if (parts.length === 0 || !MAY_BE_PARTED.has(whole.kind)) return whole;
  const named = namedScope({ ...question, agencies: [] }, library);
  if ('kind' in named) return whole;
  const documents = named.directives.map(({ id }) => id);
  return partedOf(findParts(parts, library, documents), whole) ?? whole;
}

function partedOf(found: readonly FoundPart[], whole: Evidence): Evidence | null {
  const told = found.filter(({ verdict }) => verdict === 'answers');
  const [first] = told;
  if (first === undefined) return null;
  const isSure = whole.kind !== 'nothing' && !(whole.kind === 'facts' && whole.isPartial);
  const isOne = found.every(({ isShared }) => isShared);
  if (isOne || found.some(isLeftThere)) {
    return isSure ? null : { kind: 'facts', facts: [first.fact], isPartial: false };
  }
  const parts = found.map(toldPart);
  const isPartial = parts.some(({ isNearest }) => isNearest);
  const mayLack = whole.kind === 'facts' && found.every(({ isNamedSide }) => isNamedSide);
  return isPartial && isSure && !mayLack ? null : { kind: 'parts', parts, isPartial };
}

/** Told by nothing of its own, but perhaps by the sentence of another part. */
function isLeftThere({ verdict, isCounterpart, mayStandThere }: FoundPart): boolean {
  return verdict === 'silent' && !isCounterpart && mayStandThere;
}

/** What is nearest to one part beside another that is told answers it: two weak signs of one thing. */
function toldPart({ clause, fact, verdict, isCounterpart }: FoundPart): ToldPart {
  const isNearest = verdict === 'silent';
  return { clause, fact: isNearest && !isCounterpart ? null : fact, isNearest };
}

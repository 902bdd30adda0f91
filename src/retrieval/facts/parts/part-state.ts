import type { DirectiveKind } from '../../../directive/directive.ts';
import {
  ASKS_REACHED,
  ASKS_SET,
  MARKED_REACHED,
  MARKED_SET,
  TELLS_REACHED,
  TELLS_SET,
} from './state-patterns.ts';

/** Whether a part of a question asks for what was set (1), for what came of it (−1), or does not say (0). */
export function askedState(clause: string): number {
  const lower = clause.toLowerCase();
  const isSet = [ASKS_SET, MARKED_SET].some((pattern) => lower.search(pattern) !== -1);
  const isReached = [ASKS_REACHED, MARKED_REACHED].some((pattern) => lower.search(pattern) !== -1);
  return isSet === isReached ? 0 : isSet ? 1 : -1;
}

/** The same of several parts: beside one that says it, another that does not asks for the other. */
export function askedStates(clauses: readonly string[]): number[] {
  const states = clauses.map(askedState);
  const [first = 0, second = 0] = states;
  if (states.length !== 2 || (first === 0) === (second === 0)) return states;
  return first === 0 ? [-second, second] : [first, -first];
}

/** Documents that tell what came of something; others set it. */
const OF_REPORTS: ReadonlySet<DirectiveKind> = new Set(['bao-cao', 'bien-ban']);

/** Whether a text tells what was set (1) or what came of it (−1), by its words and by the kind of its document. */
export function toldState(text: string, kind: DirectiveKind | null): number {
  const said = Number(TELLS_SET.test(text)) - Number(TELLS_REACHED.test(text));
  const ofKind = kind === null ? 0 : OF_REPORTS.has(kind) ? -1 : 1;
  return (said + ofKind) / 2;
}

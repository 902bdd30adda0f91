import type { Directive } from '../../directive/directive.ts';
import type { Reader } from '../library.ts';

const STATES = ['in-force', 'draft', 'replaced'] as const;

/** Where a document stands among the others; lower is shown first. */
export interface DocumentPlace {
  /** 0 in force, 1 a draft, 2 replaced. */
  readonly state: number;
  /** By state, then the newer first: 0, 1, … */
  readonly place: number;
}

const kept = new WeakMap<readonly Directive[], ReadonlyMap<string, DocumentPlace>>();

/** Which of several documents that say the same is shown first, by id; made once for each generation. */
export function documentOrder(reader: Pick<Reader, 'directives'>): ReadonlyMap<string, DocumentPlace> {
  const directives = reader.directives();
  const known = kept.get(directives);
  if (known !== undefined) return known;
  const order = new Map(
    directives
      .map((directive) => ({ id: directive.id, day: dayOf(directive), state: stateOf(directive) }))
      .sort((a, b) => a.state - b.state || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
      .map(({ id, state }, place) => [id, { state, place }]),
  );
  kept.set(directives, order);
  return order;
}

function stateOf({ state }: Directive): number {
  return STATES.indexOf(state.kind);
}

/** "2026-05-18", "2026-05-00" where the day is not known; empty where nothing is. */
function dayOf({ issueDate, meeting }: Directive): string {
  if (issueDate?.year == null) return meeting?.date ?? '';
  const two = (part: number | null) => String(part ?? 0).padStart(2, '0');
  return `${issueDate.year}-${two(issueDate.month)}-${two(issueDate.day)}`;
}

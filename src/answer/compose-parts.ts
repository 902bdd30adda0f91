import type { Evidence, FactHit, ToldPart } from '../retrieval/evidence.ts';
import type { Block } from './answer.ts';
import { factBlock } from './compose-facts.ts';
import type { Composed, Composing } from './composing.ts';

type PartsEvidence = Extract<Evidence, { kind: 'parts' }>;

/** Parts that are told by the same sentence, or one that none tells. */
interface Group {
  readonly clauses: readonly string[];
  readonly fact: FactHit | null;
  readonly isNearest: boolean;
}

/** Under each thing that is asked for the sentence that tells it; of one that is not told, that it is not. */
export function composeParts({ parts }: PartsEvidence, composing: Composing): Composed {
  let number = 0;
  const blocks = grouped(parts).flatMap(({ clauses, fact, isNearest }): Block[] => {
    const { partAsked, partNearest, partNotTold } = composing.say;
    if (fact === null) return [{ kind: 'notice', text: partNotTold(clauses) }];
    number += 1;
    const text = isNearest ? partNearest(clauses) : partAsked(clauses);
    return [{ kind: 'notice', text }, factBlock(fact, number, composing)];
  });
  return { kind: 'passages', blocks, notes: [] };
}

function grouped(parts: readonly ToldPart[]): Group[] {
  const groups: Group[] = [];
  for (const { clause, fact, isNearest } of parts) {
    const at = groups.findIndex((group) => fact !== null && isSame(group.fact, fact));
    const group = groups[at];
    if (group === undefined) groups.push({ clauses: [clause], fact, isNearest });
    else groups[at] = { ...group, clauses: [...group.clauses, clause] };
  }
  return groups;
}

function isSame(one: FactHit | null, other: FactHit): boolean {
  return one?.passage.id === other.passage.id && one.sentence === other.sentence;
}

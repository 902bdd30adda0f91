import { labelOf } from '../directive/label.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { Block } from './answer.ts';
import { factBlock } from './compose-facts.ts';
import { omittedBlocks, taskLists } from './compose-tasks.ts';
import type { Composed, Composing } from './composing.ts';
import { taskNotes } from './task-notes.ts';

type PlaceEvidence = Extract<Evidence, { kind: 'place' }>;

/** What stands at the places of a document that were named: tasks, words of places without any, and which the document lacks. */
export function composePlaces(evidence: PlaceEvidence, composing: Composing): Composed {
  const { directive, hits, facts, left, missing } = evidence;
  const { say } = composing;
  const lacks: Block[] =
    missing.length === 0
      ? []
      : [
          {
            kind: 'notice',
            text: say.noPlace(
              missing.map(({ printed }) => printed),
              labelOf(directive),
            ),
          },
        ];
  const quotes = facts.map((fact, index) => factBlock(fact, hits.length + index + 1, composing));
  const rest: Block[] = left === 0 ? [] : [{ kind: 'notice', text: say.placeLeft(left) }];
  return {
    kind: hits.length > 0 ? 'tasks' : 'passages',
    blocks: [
      ...lacks,
      ...taskLists(hits, 1, composing),
      ...quotes,
      ...rest,
      ...omittedBlocks(evidence, composing),
    ],
    notes: taskNotes(hits, composing),
  };
}

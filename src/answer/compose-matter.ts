import type { Evidence } from '../retrieval/evidence.ts';
import type { Block } from './answer.ts';
import { factBlock } from './compose-facts.ts';
import { type Composed, type Composing, linesOf } from './composing.ts';
import { taskNotes } from './task-notes.ts';

type MatterEvidence = Extract<Evidence, { kind: 'matter' }>;

/** How a matter stands: its tasks with owner, deadline and standing, and the sentences that tell most of it. */
export function composeMatter(evidence: MatterEvidence, composing: Composing): Composed {
  const { hits, facts, isOfTasks } = evidence;
  const isTasksFirst = isOfTasks || facts.length === 0;
  const tasks = taskBlocks(evidence, isTasksFirst ? 1 : facts.length + 1, composing);
  const quotes = quoteBlocks(evidence, isTasksFirst ? hits.length + 1 : 1, composing);
  return {
    kind: isTasksFirst ? 'tasks' : 'passages',
    blocks: isTasksFirst ? [...tasks, ...quotes] : [...quotes, ...tasks],
    notes: taskNotes(hits, composing),
  };
}

function taskBlocks({ hits, tasks }: MatterEvidence, first: number, composing: Composing): Block[] {
  if (hits.length === 0) return [];
  const heading = composing.say.matterTasks(tasks, hits.length);
  return [{ kind: 'task-list', heading, lines: linesOf(hits, first, composing) }];
}

function quoteBlocks({ facts }: MatterEvidence, first: number, composing: Composing): Block[] {
  const quotes = facts.map((fact, index) => factBlock(fact, first + index, composing));
  return first === 1 || quotes.length === 0
    ? quotes
    : [{ kind: 'notice', text: composing.say.matterFacts }, ...quotes];
}

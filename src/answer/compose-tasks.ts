import type { Owner } from '../directive/agency.ts';
import type { Evidence, TaskHit, TaskSelection } from '../retrieval/evidence.ts';
import { SOON_DAYS } from '../retrieval/tasks/task-time.ts';
import type { Block } from './answer.ts';
import { type Composed, type Composing, linesOf } from './composing.ts';
import { taskNotes } from './task-notes.ts';

type TasksEvidence = Extract<Evidence, { kind: 'tasks' }>;

const SECTIONS = ['lead', 'coordinate', 'member', null] as const;

/** A list of tasks: led, coordinated and group rows apart, then further days, then what was left out. */
export function composeTasks(evidence: TasksEvidence, composing: Composing): Composed {
  const lists = taskLists(evidence.hits, 1, composing);
  const nearest: Block[] =
    evidence.isBeyond === true ? [{ kind: 'notice', text: composing.say.comingNext(SOON_DAYS) }] : [];
  const further = furtherBlocks(evidence, evidence.hits.length + 1, composing);
  return {
    kind: 'tasks',
    blocks: [...nearest, ...lists, ...further, ...omittedBlocks(evidence, composing)],
    notes: taskNotes(evidence.hits, composing),
  };
}

/** The lists of an answer, one for each role, numbered through from `first`. */
export function taskLists(hits: readonly TaskHit[], first: number, composing: Composing): Block[] {
  let number = first;
  return SECTIONS.flatMap((role): Block[] => {
    const own = hits.filter((hit) => hit.role === role);
    if (own.length === 0) return [];
    const lines = linesOf(own, number, composing);
    number += own.length;
    return [{ kind: 'task-list', heading: composing.say.heading[role ?? 'all'](own.length), lines }];
  });
}

/** What was left out, and how to get it. */
export function omittedBlocks({ omitted }: TaskSelection, { say }: Composing): Block[] {
  if (omitted.length === 0) return [];
  const text = omitted.map(({ reason, count }) => say.omitted[reason](count)).join('\n');
  return [{ kind: 'notice', text }];
}

function furtherBlocks({ further }: TasksEvidence, first: number, { say, cite }: Composing): Block[] {
  if (further.length === 0) return [];
  const facts = further.map(
    ({ task, day }, index): Block => ({
      kind: 'fact',
      sentence: say.further(task.task, ownerNames(task.lead) ?? '', day),
      number: first + index,
      citation: cite(task),
    }),
  );
  return [{ kind: 'notice', text: say.furtherHeading }, ...facts];
}

/** "Sở Khoa học và Công nghệ, Sở Tài chính"; null for nobody. */
export function ownerNames(owners: readonly Owner[]): string | null {
  return owners.length === 0 ? null : owners.map(({ name }) => name).join(', ');
}

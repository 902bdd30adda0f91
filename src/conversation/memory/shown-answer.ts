import { z } from 'zod';
import { ANSWER_KINDS, type Answer, type Block, type TaskLine } from '../../answer/answer.ts';
import { citeFrom } from '../../answer/cite.ts';
import type { Task, TaskKey } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import type { Reader } from '../../retrieval/library.ts';
import { isQuestion } from './question-shape.ts';

/** An answer as it was shown, and the question that it answers. Plain JSON. */
export interface ShownAnswer {
  readonly answer: Answer;
  readonly question: Question;
}

/** Where the tasks of an answer are found again. */
export type KeptTasks = Pick<Reader, 'tasks' | 'directives'>;

/** A line as it is kept: its task by the key, which says the words of the task as well as its place. */
type KeptLine = Omit<TaskLine, 'task' | 'citation'> & { readonly key: TaskKey };

/** Raise it when blocks change their shape: answers shown before are then old. */
const VERSION = 2;

const BLOCK_KINDS = Object.keys({
  'task-list': true,
  quote: true,
  'table-row': true,
  'document-card': true,
  count: true,
  ranking: true,
  'indicator-list': true,
  fact: true,
  notice: true,
  choice: true,
} satisfies { readonly [K in Block['kind']]: true });

// The blocks are the program's own writing; what lies in them is vouched for by the version.
const ANSWER = z.object({
  kind: z.enum(ANSWER_KINDS),
  language: z.enum(['vi', 'en']),
  blocks: z.array(z.object({ kind: z.string().refine((kind) => BLOCK_KINDS.includes(kind)) })),
  notes: z.array(z.string()),
});

const SHOWN = z.object({
  version: z.literal(VERSION),
  answer: z.custom<Answer>((value) => ANSWER.safeParse(value).success),
  question: z.custom<Question>(isQuestion),
});

/** As a JSON text that `readShownAnswer` reads. Rows of the table of tasks are named in it, not repeated: a long list has hundreds of kilobytes. */
export function writeShownAnswer({ answer, question }: ShownAnswer): string {
  const blocks = answer.blocks.map((block) =>
    block.kind === 'task-list' ? { ...block, lines: block.lines.map(keptLine) } : block,
  );
  return JSON.stringify({ version: VERSION, answer: { ...answer, blocks }, question });
}

/**
 * What a JSON text holds; null for one of another version, a damaged one, one with a task that the corpus no longer
 * holds in these words, or anything else.
 */
export function readShownAnswer(json: string, kept: KeptTasks): ShownAnswer | null {
  try {
    const { data } = SHOWN.safeParse(JSON.parse(json));
    if (data === undefined) return null;
    const { answer, question } = data;
    return { answer: { ...answer, blocks: answer.blocks.map((block) => wholeBlock(block, kept)) }, question };
  } catch {
    return null;
  }
}

/** A line whose citation is not that of its task is kept whole. */
function keptLine(line: TaskLine): TaskLine | KeptLine {
  const { task, citation, ...rest } = line;
  return citation.quote === task.quote ? { ...rest, key: task.key } : line;
}

/** @throws RangeError for a task that is gone. */
function wholeBlock(block: Block, kept: KeptTasks): Block {
  if (block.kind !== 'task-list') return block;
  const cite = citeFrom(kept.directives());
  const byKey = tasksByKey(kept.tasks());
  const lines = block.lines.map((line: TaskLine | KeptLine): TaskLine => {
    if (!('key' in line)) return line;
    const { key, ...rest } = line;
    const task = byKey.get(key);
    if (task === undefined) throw new RangeError(`no task ${key}`);
    return { ...rest, task, citation: cite(task) };
  });
  return { ...block, lines };
}

const byKeyOf = new WeakMap<readonly Task[], ReadonlyMap<TaskKey, Task>>();

/** The same map for the same list, which a generation has one of. */
function tasksByKey(tasks: readonly Task[]): ReadonlyMap<TaskKey, Task> {
  const known = byKeyOf.get(tasks);
  if (known !== undefined) return known;
  const made = new Map(tasks.map((task) => [task.key, task]));
  byKeyOf.set(tasks, made);
  return made;
}

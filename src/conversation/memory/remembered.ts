import { z } from 'zod';
import type { TaskKey } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import { isQuestion } from './question-shape.ts';

/** What is remembered of a conversation with a person in a chat. Plain JSON. */
export interface Remembered {
  /** What a follow-up changes. */
  readonly previous: Question | null;
  /** Id of the answer shown last: what "dòng 2" points into. */
  readonly answer: string | null;
  /** The task talked about last: what "xong rồi" means. */
  readonly task: TaskKey | null;
  /** Ids of drafts that wait for a word; several where one of them is to be chosen. */
  readonly drafts: readonly string[];
  /** Id of the report written last: what "/huy" takes back. */
  readonly event: string | null;
}

/** Nothing said yet. */
export const NOTHING_REMEMBERED: Remembered = {
  previous: null,
  answer: null,
  task: null,
  drafts: [],
  event: null,
};

/** Raise it when what is remembered changes its meaning without changing its shape. */
const VERSION = 1;

const REMEMBERED = z.object({
  version: z.literal(VERSION),
  previous: z.custom<Question>(isQuestion).nullable(),
  answer: z.string().nullable(),
  task: z.custom<TaskKey>((key) => typeof key === 'string').nullable(),
  drafts: z.array(z.string()),
  event: z.string().nullable(),
});

/** As a JSON text that `readRemembered` reads. */
export function writeRemembered(remembered: Remembered): string {
  return JSON.stringify({ version: VERSION, ...remembered });
}

/** What a JSON text holds; null for one of another version, a damaged one, or anything else. */
export function readRemembered(json: string): Remembered | null {
  try {
    const { data } = REMEMBERED.safeParse(JSON.parse(json));
    if (data === undefined) return null;
    const { version: _, ...remembered } = data;
    return remembered;
  } catch {
    return null;
  }
}

import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What is asked for: every task that fits, one task, or something that the directives assign to nobody. */
export const TASK_QUESTION_KINDS = ['list', 'one', 'none'] as const;
export type TaskQuestionKind = (typeof TASK_QUESTION_KINDS)[number];

/** A labelled task, by its directive and its quote. */
const TASK_AT = z.strictObject({ document: z.string().min(1), quote: z.string().min(10) });
const TASK_QUESTION = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  asOf: z.iso.date(),
  kind: z.enum(TASK_QUESTION_KINDS),
  /** What the answer has to name. */
  tasks: z.array(TASK_AT),
  /** What it may name as well. */
  optional: z.array(TASK_AT),
  reason: z.string().min(1),
});

export type TaskAt = Readonly<z.infer<typeof TASK_AT>>;

/** A question about the tasks of a corpus, and the labelled tasks that answer it. */
export type TaskQuestion = Readonly<z.infer<typeof TASK_QUESTION>>;

/** The questions on the tasks of one corpus. Throws where the file is malformed. */
export function readTaskQuestions(path: string): readonly TaskQuestion[] {
  return z.array(TASK_QUESTION).parse(JSON.parse(readFileSync(path, 'utf8')));
}

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { SPLITS } from '../own-questions.ts';

/** What is asked for: every task that fits, one task, a fact beside them, or something that the directives do not hold. */
export const TASK_QUESTION_KINDS = ['list', 'one', 'fact', 'none'] as const;
export type TaskQuestionKind = (typeof TASK_QUESTION_KINDS)[number];

/** A labelled task, by its directive and its quote. */
const TASK_AT = z.strictObject({ document: z.string().min(1), quote: z.string().min(10) });
/** Words of a directive that answer. */
const CITED = z.strictObject({ document: z.string().min(1), quote: z.string().min(1) });
const TASK_QUESTION = z.strictObject({
  id: z.string().min(1),
  /** One line, or the turns of a conversation, of which the last is meant. */
  question: z.union([z.string().min(1), z.array(z.string().min(1)).min(2)]),
  asOf: z.iso.date(),
  kind: z.enum(TASK_QUESTION_KINDS),
  /** Where the questions of one corpus are of both halves; else the half of its directives. */
  split: z.enum(SPLITS).optional(),
  /** What the answer has to name. */
  tasks: z.array(TASK_AT),
  /** What it may name as well. */
  optional: z.array(TASK_AT),
  /** What it has to cite; any one. */
  cites: z.array(CITED).min(1).optional(),
  /** What it has to say, all of it. */
  says: z.array(z.string().min(1)).optional(),
  reason: z.string().min(1),
});

export type TaskAt = Readonly<z.infer<typeof TASK_AT>>;

/** A question about the tasks of a corpus, and the labelled tasks that answer it. */
export type TaskQuestion = Readonly<z.infer<typeof TASK_QUESTION>>;

/** The questions on the tasks of one corpus. Throws where the file is malformed. */
export function readTaskQuestions(path: string): readonly TaskQuestion[] {
  return z.array(TASK_QUESTION).parse(JSON.parse(readFileSync(path, 'utf8')));
}

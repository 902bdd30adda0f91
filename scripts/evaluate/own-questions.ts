import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a question tries: how it is asked, or that nothing in the directives answers it. */
export const QUESTION_KINDS = [
  'fact',
  'paraphrase',
  'unmarked',
  'slip',
  'short-form',
  'english',
  'unanswerable',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Rules may be tuned on the one part; figures that count are of the other. */
export const SPLITS = ['calibration', 'held-out'] as const;
export type Split = (typeof SPLITS)[number];

const EXPECTATION = z.strictObject({ document: z.string().min(1), quote: z.string().min(10).max(120) });
const QUESTION = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  kind: z.enum(QUESTION_KINDS),
  split: z.enum(SPLITS),
  /** Words of the sentence or row that answers; any one of them is right. Empty where nothing answers. */
  expected: z.array(EXPECTATION),
  /** True where every one of `expected` has to be cited. */
  all: z.boolean().optional(),
  /** Why the question is answerable, or not. */
  reason: z.string().min(1),
});

/** Words of a directive that answer: file name without ending, and a piece of it, word for word. */
export type Expectation = Readonly<z.infer<typeof EXPECTATION>>;
export type OwnQuestion = Readonly<z.infer<typeof QUESTION>>;

/** The project's own questions: every JSON list of a folder, in the order of the kinds. Throws where one is malformed. */
export function readOwnQuestions(folder: string): OwnQuestion[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const read = files.flatMap((name) => questionsIn(join(folder, name)));
  return read.toSorted((a, b) => QUESTION_KINDS.indexOf(a.kind) - QUESTION_KINDS.indexOf(b.kind));
}

function questionsIn(path: string): OwnQuestion[] {
  return z.array(QUESTION).parse(JSON.parse(readFileSync(path, 'utf8')));
}

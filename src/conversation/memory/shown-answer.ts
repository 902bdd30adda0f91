import { z } from 'zod';
import { ANSWER_KINDS, type Answer, type Block } from '../../answer/answer.ts';
import type { Question } from '../../question/question.ts';
import { isQuestion } from './question-shape.ts';

/** An answer as it was shown, and the question that it answers. Plain JSON. */
export interface ShownAnswer {
  readonly answer: Answer;
  readonly question: Question;
}

/** Raise it when blocks change their shape: answers shown before are then old. */
const VERSION = 1;

const BLOCK_KINDS = Object.keys({
  'task-list': true,
  quote: true,
  'document-card': true,
  count: true,
  ranking: true,
  'indicator-list': true,
  fact: true,
  notice: true,
  choice: true,
} satisfies { readonly [K in Block['kind']]: true });

// The blocks are the program's own writing; what lies in them is vouched for by the version.
const SHOWN = z.object({
  version: z.literal(VERSION),
  answer: z.custom<Answer>(
    (value) =>
      z
        .object({
          kind: z.enum(ANSWER_KINDS),
          language: z.enum(['vi', 'en']),
          blocks: z.array(z.object({ kind: z.string().refine((kind) => BLOCK_KINDS.includes(kind)) })),
          notes: z.array(z.string()),
        })
        .safeParse(value).success,
  ),
  question: z.custom<Question>(isQuestion),
});

/** As a JSON text that `readShownAnswer` reads. */
export function writeShownAnswer(shown: ShownAnswer): string {
  return JSON.stringify({ version: VERSION, ...shown });
}

/** What a JSON text holds; null for one of another version, a damaged one, or anything else. */
export function readShownAnswer(json: string): ShownAnswer | null {
  try {
    const { data } = SHOWN.safeParse(JSON.parse(json));
    return data === undefined ? null : { answer: data.answer, question: data.question };
  } catch {
    return null;
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnQuestion, QuestionKind } from '../evaluate/own-questions.ts';
import { holdsWords, isSamePlace } from '../evaluate/same-words.ts';

/** A kind of the own questions, or one that the conversation is tested with. */
export type CalibrationKind = QuestionKind | 'conversation';

/** A question with what answers it; a passage or sentence is told by its document and its words. */
export interface CalibrationQuestion {
  readonly text: string;
  readonly kind: CalibrationKind;
  readonly isHeldOut: boolean;
  readonly isAnswerable: boolean;
  readonly isAnswer: (document: string, quote: string) => boolean;
  /** Whether a whole passage holds the answer. */
  readonly isHolder: (document: string, passage: string) => boolean;
}

interface Conversation {
  readonly answered: readonly { readonly question: string; readonly holds: string }[];
  readonly refused: readonly string[];
}

interface Asked {
  readonly turns: readonly string[];
  readonly kind?: string;
  readonly holds?: readonly string[];
}

/** The questions of the evaluation, to fit and to judge with. */
export function calibrationQuestions(questions: readonly OwnQuestion[]): CalibrationQuestion[] {
  return questions.map(({ question, split, kind, expected }) => ({
    text: question,
    kind,
    isHeldOut: split === 'held-out',
    isAnswerable: expected.length > 0,
    isAnswer: (document, quote) =>
      expected.some((wanted) => wanted.document === document && isSamePlace(quote, wanted.quote)),
    isHolder: (document, passage) =>
      expected.some((wanted) => wanted.document === document && holdsWords(passage, wanted.quote)),
  }));
}

/**
 * The questions that the conversation is tested with on the shipped corpus, in a folder: those that are answered by a
 * sentence, or not at all, and those that should be and are not (`missed.json`); lists of tasks say nothing here.
 */
export function testedQuestions(folder: string): CalibrationQuestion[] {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const [tests, missed] = [read('questions.json') as Conversation, read('missed.json') as Conversation];
  const answered = [...tests.answered, ...missed.answered];
  const refused = [...tests.refused, ...missed.refused];
  const asked = (read('asked.json') as readonly Asked[]).filter(({ turns }) => turns.length === 1);
  const facts = asked.filter(({ kind, holds }) => kind === 'passages' && holds?.length === 1);
  return [
    ...answered.map(({ question, holds }) => tested(question, holds)),
    ...refused.map((question) => tested(question, null)),
    ...facts.map(({ turns, holds }) => tested(turns[0] ?? '', holds?.[0] ?? '')),
    ...asked.filter(({ kind }) => kind === 'none').map(({ turns }) => tested(turns[0] ?? '', null)),
  ];
}

function tested(text: string, holds: string | null): CalibrationQuestion {
  const isHeld = (_: string, words: string) =>
    holds !== null && words.toLowerCase().includes(holds.toLowerCase());
  return {
    text,
    kind: 'conversation',
    isHeldOut: false,
    isAnswerable: holds !== null,
    isAnswer: isHeld,
    isHolder: isHeld,
  };
}

/** Kinds of words that a question can ask for. */
export const ANSWER_KINDS = [
  'figure',
  'money',
  'share',
  'time',
  'day',
  'who',
  'person',
  'place',
  'name',
  'cause',
  'need',
] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

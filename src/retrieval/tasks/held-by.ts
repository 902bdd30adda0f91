import type { Question } from '../../question/question.ts';
import type { TaskHit } from '../evidence.ts';
import { vocabularyOf } from '../facts/vocabulary.ts';
import type { Library } from '../library.ts';
import { topicCoverage } from '../topic.ts';
import { wantedOfTask } from './wanted-of-task.ts';

/** A row that holds this share of what is asked about is the one that is meant. */
export const STRONG = 0.78;
/** One that holds less than this is about something else. */
export const WEAK = 0.62;

/** How much of what is asked about a row holds, with the names that do not own it and without: 0 to 1. */
export function heldBy({ task, role }: TaskHit, question: Question, library: Library): number {
  const vocabulary = vocabularyOf(library.reader);
  const held = (topic: readonly string[]) => topicCoverage(task, wantedOfTask(topic, library), vocabulary);
  const names = role === null ? question.agencies.map(({ printed }) => printed) : [];
  return Math.min(held(question.topic), held([...question.topic, ...names]));
}

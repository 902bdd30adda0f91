import type { Task } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';

/** Names of bodies that a matter is told by, and what else it is told by. */
export interface NamedMatter {
  /** Whether a task's own words hold the name. */
  readonly holds: (task: Task) => boolean;
  /** Words of the topic besides the names. */
  readonly otherTopic: readonly string[];
}

/**
 * "Việc liên quan đến Trung tâm Dữ liệu quốc gia": tasks that hold that name as it stands, not only its words; null where no
 * body is named so, or no task holds its name.
 */
export function nameInMatter(
  { namesInTopic = [] }: Question,
  topic: readonly string[],
  tasks: readonly Task[],
): NamedMatter | null {
  if (namesInTopic.length === 0) return null;
  const names = namesInTopic.map(plain);
  const holds = ({ quote, deliverable }: Task) =>
    names.every((name) => ` ${plain(quote.text)} | ${plain(deliverable ?? '')} `.includes(` ${name} `));
  const ofNames = new Set(names.flatMap((name) => name.split(' ')));
  return tasks.some(holds) ? { holds, otherTopic: topic.filter((word) => !ofNames.has(fold(word))) } : null;
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import type { Task } from '../../directive/task.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { mostOfTopic, taskTokens, topicCoverage, type wantedTopic } from '../topic.ts';

/** A row must hold this share of the question's words to be what is asked about. */
const ENOUGH = 0.6;
/** Rows this near to the best are as good. */
const MARGIN = 0.06;

type Wanted = ReturnType<typeof wantedTopic>;

/** A task, and how well it fits the words asked for. */
export interface ScoredTask {
  readonly task: Task;
  readonly score: number;
}

/** Tasks that hold enough of a topic's words, the best first; all of them where there are no words. */
export function scoredByTopic(tasks: readonly Task[], wanted: Wanted, vocabulary: Vocabulary): ScoredTask[] {
  return tasks
    .filter((task) => wanted.length === 0 || mostOfTopic(task, wanted, vocabulary) >= ENOUGH)
    .map((task) => ({ task, coverage: wanted.length === 0 ? 1 : topicCoverage(task, wanted, vocabulary) }))
    .filter(({ coverage }) => coverage >= ENOUGH)
    .map(({ task, coverage }) => ({ task, score: coverage + 0.3 * focusOf(task, wanted, vocabulary) }))
    .sort((a, b) => b.score - a.score);
}

/** The first, and those that fit about as well. */
export function asGoodAsBest(scored: readonly ScoredTask[]): readonly ScoredTask[] {
  const top = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score >= top - MARGIN);
}

/** How much of the row's own title the question says: "Trường học số" is the whole of one row, a mention in another. */
function focusOf(task: Task, wanted: Wanted, vocabulary: Vocabulary): number {
  const said = new Set(wanted.map(({ folded }) => folded));
  const title = taskTokens(task, vocabulary).tokens.filter(({ end }) => end <= task.task.length);
  let all = 0;
  let got = 0;
  for (const { folded } of title) {
    const weight = vocabulary.weight(folded);
    all += weight;
    if (said.has(folded)) got += weight;
  }
  return all === 0 ? 0 : got / all;
}

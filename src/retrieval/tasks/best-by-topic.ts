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
  /** The share of the words asked for that it holds: 0 to 1. */
  readonly coverage: number;
}

/** Tasks that hold enough of a topic's words, the best first; all of them where there are no words. */
export function scoredByTopic(tasks: readonly Task[], wanted: Wanted, vocabulary: Vocabulary): ScoredTask[] {
  return tasks
    .filter((task) => wanted.length === 0 || mostOfTopic(task, wanted, vocabulary) >= ENOUGH)
    .map((task) => ({ task, coverage: wanted.length === 0 ? 1 : topicCoverage(task, wanted, vocabulary) }))
    .filter(({ coverage }) => coverage >= ENOUGH)
    .map(({ task, coverage }) => ({
      task,
      coverage,
      score: coverage + 0.3 * focusOf(task, wanted, vocabulary),
    }))
    .sort((a, b) => b.score - a.score);
}

/** The first, and those that fit about as well. */
export function asGoodAsBest(scored: readonly ScoredTask[]): readonly ScoredTask[] {
  const top = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score >= top - MARGIN);
}

/** Rows of other documents that hold about as much of a question's words as the best, and most of them, say the same task. */
const SAME = 0.1;
const MOST = 0.78;

/** Those as good as the best, and of each other document the one that holds as much: the same task, assigned anew. */
export function sameAsBest(scored: readonly ScoredTask[]): readonly ScoredTask[] {
  const best = asGoodAsBest(scored);
  const held = best[0]?.coverage ?? 0;
  const met = new Set(best.map(({ task }) => task.document));
  const anew = scored.filter(({ task, coverage }) => {
    if (coverage < MOST || coverage < held - SAME || met.has(task.document)) return false;
    met.add(task.document);
    return true;
  });
  return [...best, ...anew];
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

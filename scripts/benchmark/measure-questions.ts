import { performance } from 'node:perf_hooks';
import type { PlantedQuestion, QuestionForm } from './plant-questions.ts';
import { quantile } from './quantile.ts';

/** How fast, and how well, one search answered the questions it was asked. Milliseconds. */
export interface QuestionFigures {
  /** Fewer than there were where they took too long. */
  readonly asked: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Questions a second, one after the other. */
  readonly perSecond: number;
  /** Share of questions whose passage is among the first ten. */
  readonly hit10: number;
  /** Mean of 1 / rank of it, 0 where it is not among the first ten (MRR@10). */
  readonly mrr10: number;
  readonly hit10ByForm: Readonly<Partial<Record<QuestionForm, number>>>;
}

/** What to ask, and for how long at most. */
export interface QuestionRun {
  readonly questions: readonly PlantedQuestion[];
  /** Others, asked before the clock counts. */
  readonly warmUp: readonly PlantedQuestion[];
  readonly mostMs: number;
}

type Search = (query: string, k: number) => Promise<readonly string[]>;

const DEPTH = 10;
const LEAST_ASKED = 8;
/** A share of the time that may be spent on questions that do not count. */
const WARM_UP_SHARE = 0.2;

/** Asks one question after the other, each once, until all are asked or the time is up. */
export async function measureQuestions(search: Search, run: QuestionRun): Promise<QuestionFigures> {
  const { questions, warmUp, mostMs } = run;
  const ends = performance.now() + mostMs * WARM_UP_SHARE;
  for (const { text } of warmUp) if (performance.now() < ends) await search(text, DEPTH);
  const times: number[] = [];
  const ranks: { form: QuestionForm; reciprocal: number }[] = [];
  for (const { text, form, answer } of questions) {
    if (times.length >= LEAST_ASKED && sum(times) > mostMs) break;
    const started = performance.now();
    const found = await search(text, DEPTH);
    times.push(performance.now() - started);
    const rank = found.slice(0, DEPTH).indexOf(answer) + 1;
    ranks.push({ form, reciprocal: rank === 0 ? 0 : 1 / rank });
  }
  return figuresOf(times, ranks);
}

function figuresOf(
  times: readonly number[],
  ranks: readonly { form: QuestionForm; reciprocal: number }[],
): QuestionFigures {
  const forms = [...new Set(ranks.map(({ form }) => form))];
  const hits = (list: typeof ranks) => list.filter(({ reciprocal }) => reciprocal > 0).length / list.length;
  return {
    asked: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    perSecond: (1000 * times.length) / sum(times),
    hit10: hits(ranks),
    mrr10: sum(ranks.map(({ reciprocal }) => reciprocal)) / ranks.length,
    hit10ByForm: Object.fromEntries(
      forms.map((form) => [form, hits(ranks.filter((rank) => rank.form === form))]),
    ),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

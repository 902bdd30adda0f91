import type { Benchmark, JudgedQuestion, Searching } from './benchmark.ts';
import { progress } from './progress.ts';
import { DEPTH, type Ranked, type RankingFigures, rankingFigures } from './ranking-figures.ts';

/** How well one search does on one benchmark. */
export interface SearchRow extends RankingFigures {
  readonly name: string;
  readonly setting: string;
  /** MRR@10 by the kind of the questions; empty where they have none. */
  readonly mrr10ByKind: Readonly<Record<string, number>>;
}

/** Asks a search every question of a benchmark. Progress goes to standard error. */
export async function measureSearch(
  { name, setting, search }: Searching,
  { name: set, questions }: Benchmark,
): Promise<SearchRow> {
  const said = progress(`${set} · ${name}, ${setting}`, questions.length);
  const ranked: RankedQuestion[] = [];
  for (const { text, kind, wanted } of questions) {
    ranked.push({ found: await search(text, DEPTH), wanted, kind });
    said(ranked.length);
  }
  return { name, setting, ...rankingFigures(ranked), mrr10ByKind: byKind(ranked) };
}

type RankedQuestion = Ranked & { readonly kind: JudgedQuestion['kind'] | undefined };

function byKind(ranked: readonly RankedQuestion[]): Record<string, number> {
  const kinds = [...new Set(ranked.flatMap(({ kind }) => kind ?? []))];
  return Object.fromEntries(
    kinds.map((kind) => [kind, rankingFigures(ranked.filter((one) => one.kind === kind)).mrr10]),
  );
}

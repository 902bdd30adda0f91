import { share, table } from '../benchmark/markdown.ts';
import type { SearchRow } from './measure-search.ts';

const HEAD = ['search', 'setting', 'n', 'hit@1', 'hit@5', 'hit@10', 'MRR@10', 'nDCG@10'];

/** A Markdown table of what searches find on one benchmark, and one by kind where its questions are of several. */
export function searchTable(rows: readonly SearchRow[]): string {
  const figures = rows.map(({ name, setting, questions, hit1, hit5, hit10, mrr10, ndcg10 }) => [
    name,
    setting,
    String(questions),
    ...[hit1, hit5, hit10, mrr10, ndcg10].map(share),
  ]);
  const kinds = Object.keys(rows[0]?.mrr10ByKind ?? {});
  const whole = table([HEAD, ...figures]);
  return kinds.length === 0 ? whole : `${whole}\nMRR@10 by kind:\n\n${kindTable(rows, kinds)}`;
}

function kindTable(rows: readonly SearchRow[], kinds: readonly string[]): string {
  const figures = rows.map(({ name, setting, mrr10ByKind }) => [
    name,
    setting,
    ...kinds.map((kind) => share(mrr10ByKind[kind] ?? Number.NaN)),
  ]);
  return table([['search', 'setting', ...kinds], ...figures]);
}

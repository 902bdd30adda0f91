import type { Benchmark, Searching } from './benchmark.ts';
import type { SearchSection } from './evaluation.ts';
import { measureSearch, type SearchRow } from './measure-search.ts';

/** Asks each search the questions of each benchmark; the benchmarks differ in their questions only. */
export async function compareSearches(
  searches: readonly (() => Promise<Searching>)[],
  benchmarks: readonly Benchmark[],
): Promise<SearchSection[]> {
  const rows = benchmarks.map((): SearchRow[] => []);
  for (const make of searches) {
    const searching = await make();
    try {
      for (const [n, benchmark] of benchmarks.entries()) {
        rows[n]?.push(await measureSearch(searching, benchmark));
      }
    } finally {
      await searching.close();
    }
  }
  return benchmarks.map(({ name, passages }, n) => ({
    benchmark: name,
    passages: passages.length,
    rows: rows[n] ?? [],
  }));
}

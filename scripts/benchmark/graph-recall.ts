import { join } from 'node:path';
import type { QuestionEmbedder } from '../../src/embedding/embedder.ts';
import type { IndexReader } from '../../src/store/index-reader.ts';
import { BestHits } from '../../src/store/lexical/best-hits.ts';
import { INDEX_FILE } from '../../src/store/schema.ts';
import { Sqlite } from '../../src/store/sqlite.ts';
import { bestCosine } from '../../src/store/vectors/quantise.ts';

/** What the graphs find of what a scan of all windows finds, on average: shares, 0 to 1. */
export interface GraphRecall {
  readonly asked: number;
  readonly at10: number;
  readonly at50: number;
}

const DEPTHS = [10, 50] as const;
const DEEPEST = 50;
/** Scores that differ by less are those of equals. */
const GRAIN = 1e-6;

/** Compares the nearest passages of an index with those of a scan of all its windows, for a sample of questions. */
export async function graphRecall(
  questions: readonly string[],
  { reader, meaning, data }: { readonly reader: IndexReader; meaning: QuestionEmbedder; data: string },
): Promise<GraphRecall> {
  const vectors: Float32Array[] = [];
  for (const question of questions) {
    await meaning.prepare(question);
    const asked = meaning.recall(question);
    if (asked !== null) vectors.push(asked.vector);
  }
  const exact = exactScores(join(data, INDEX_FILE), vectors);
  const shares = vectors.map((vector, n) => {
    const found = reader.nearestPassages(vector, { limit: DEEPEST }).map(({ score }) => score);
    return DEPTHS.map((depth) => shareFound(found.slice(0, depth), (exact[n] ?? []).slice(0, depth)));
  });
  const mean = (depth: number) =>
    shares.reduce((sum, share) => sum + (share[depth] ?? 0), 0) / Math.max(1, shares.length);
  return { asked: vectors.length, at10: mean(0), at50: mean(1) };
}

function shareFound(found: readonly number[], exact: readonly number[]): number {
  const last = exact.at(-1);
  if (last === undefined) return 1;
  return found.filter((score) => score >= last - GRAIN).length / exact.length;
}

/** The cosines of the nearest passages of each vector, best first. The index is read once for all. */
function exactScores(file: string, vectors: readonly Float32Array[]): number[][] {
  const database = new Sqlite(file, { readonly: true });
  try {
    const best = vectors.map(() => new BestHits(DEEPEST, Number.NEGATIVE_INFINITY));
    const texts = database.prepare<[], { id: number; windows: Buffer }>('SELECT id, windows FROM embeddings');
    for (const { id, windows } of texts.iterate()) {
      for (const [n, vector] of vectors.entries()) {
        const score = bestCosine(windows, vector);
        const hits = best[n];
        if (hits !== undefined && score > hits.threshold) hits.add(id, score);
      }
    }
    const passages = database
      .prepare<[number], number>('SELECT count(*) FROM passages WHERE embedding = ?')
      .pluck();
    return best.map((hits) =>
      hits
        .sorted()
        .flatMap(({ row, score }) => new Array<number>(passages.get(row) ?? 0).fill(score))
        .slice(0, DEEPEST),
    );
  } finally {
    database.close();
  }
}

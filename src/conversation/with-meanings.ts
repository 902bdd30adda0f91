import { Failure } from '../directive/failure.ts';
import type { QuestionEmbedder } from '../embedding/embedder.ts';
import { AskedMeanings } from '../retrieval/asked-meanings.ts';

/** What work gave, and a sentence for the person where it was done without the model for the first time. */
export interface WorkedOut<Value> {
  readonly value: Value;
  readonly warning: string | null;
}

/** Models that failed: they are not tried again, and nobody is told twice. */
const unusable = new WeakSet<QuestionEmbedder>();

/**
 * Does work that may ask what texts mean. It runs at once, in one stretch; only where it asked for a meaning that is
 * not at hand the model is made ready and the work is done once more. So the model is loaded for the first question
 * that needs it and for no other. Where it cannot be used, the work done without it counts.
 */
export async function withMeanings<Value>(
  embedder: QuestionEmbedder | null,
  work: (meaning: AskedMeanings | null) => Value,
): Promise<WorkedOut<Value>> {
  if (embedder === null || unusable.has(embedder)) return { value: work(null), warning: null };
  const asked = new AskedMeanings(embedder);
  const value = work(asked);
  if (asked.wanted.length === 0) return { value, warning: null };
  const reason = await reasonAgainst(embedder, asked.wanted);
  if (reason === null) return { value: work(new AskedMeanings(embedder)), warning: null };
  const isNew = !unusable.has(embedder);
  unusable.add(embedder);
  return { value, warning: isNew ? reason : null };
}

/** Why the model cannot be used; null when it is ready for these texts. */
async function reasonAgainst(embedder: QuestionEmbedder, texts: readonly string[]): Promise<string | null> {
  try {
    for (const text of texts) await embedder.prepare(text);
    return null;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

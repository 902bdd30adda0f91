import type { QuestionEmbedder, QuestionMeaning } from '../embedding/embedder.ts';

/**
 * The meanings that one stretch of gathering may ask for. What the model can tell at once it gives; the rest is
 * remembered, so that it can be prepared and gathered for once more. Nothing is loaded here.
 */
export class AskedMeanings {
  /** What the vectors of the index must have been made with to be compared with these. */
  readonly model: string;
  readonly dimension: number;
  readonly #embedder: QuestionEmbedder;
  readonly #wanted = new Set<string>();

  constructor(embedder: QuestionEmbedder) {
    this.#embedder = embedder;
    this.model = embedder.model;
    this.dimension = embedder.dimension;
  }

  /** What a text means, or null where the model has to be made ready first: then words alone must do for now. */
  recall(text: string): QuestionMeaning | null {
    const meaning = this.#embedder.recall(text);
    if (meaning === null) this.#wanted.add(text);
    return meaning;
  }

  /** The texts that could not be told at once. */
  get wanted(): readonly string[] {
    return [...this.#wanted];
  }
}

/** What one text means, as numbers. */
export interface TextMeaning {
  /** One unit vector for each window of the text, in order; at least one. Each has the model's dimension. */
  readonly windows: readonly Float32Array[];
  /** The ids of its vocabulary pieces in order, for late interaction; empty where the model has no vectors of pieces. */
  readonly pieces: Uint16Array;
}

/** What a question means, ready to be compared. */
export interface QuestionMeaning {
  /** Unit length, of the model's dimension. */
  readonly vector: Float32Array;
  /**
   * Late interaction (MaxSim, as in ColBERT: Khattab and Zaharia 2020) of the question's pieces with those of a text:
   * 0 to 1, weighted by the length of each piece's vector. Null where the model has no vectors of pieces.
   */
  readonly maxSim: ((pieces: Uint16Array) => number) | null;
}

/** Turns questions into vectors inside the process that answers. */
export interface QuestionEmbedder {
  /** Identifies the model and how it is used; vectors of different names are never compared. */
  readonly model: string;
  readonly dimension: number;
  /** At once, or null where `prepare` has to be awaited first (the model cannot be loaded or run at once). */
  recall(question: string): QuestionMeaning | null;
  /** What a text that may answer means, at once; null before the model is loaded, or where it cannot be run at once. */
  meaningOf(text: string): TextMeaning | null;
  /** Loads what `recall` needs for this question. Throws a `Failure` where the model cannot be used. */
  prepare(question: string): Promise<void>;
}

/** Turns many texts into vectors outside the thread that answers. */
export interface TextEmbedder {
  readonly model: string;
  readonly dimension: number;
  /** In the order of `texts`. `onProgress` is told how many are done. Throws a `Failure` where the model cannot be used. */
  embed(texts: readonly string[], onProgress?: (done: number) => void): Promise<TextMeaning[]>;
  /** Ends the worker threads. */
  close(): Promise<void>;
}

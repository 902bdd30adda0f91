import type { PeerPassage } from '../peers/peer.ts';

/** A question, and the passages that answer it with how relevant each is (above 0). */
export interface JudgedQuestion {
  readonly id: string;
  readonly text: string;
  /** What the question tries, where questions are of several kinds. */
  readonly kind?: string;
  readonly wanted: ReadonlyMap<string, number>;
}

/** Passages and questions about them. */
export interface Benchmark {
  readonly name: string;
  readonly passages: readonly PeerPassage[];
  /** Those that a passage answers. */
  readonly questions: readonly JudgedQuestion[];
}

/** A search over the passages of a benchmark. */
export interface Searching {
  readonly name: string;
  /** How it is set up, in a few words; empty where the name says it. */
  readonly setting: string;
  /** Ids of the best passages, best first, each once. */
  search(question: string, count: number): Promise<readonly string[]>;
  /** Lets go of what it holds outside memory. */
  close(): Promise<void>;
}

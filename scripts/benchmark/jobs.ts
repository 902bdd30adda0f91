import type { BuildFigures } from './build-index.ts';
import type { PeerFigures } from './measure-peer.ts';
import type { QuestionRun } from './measure-questions.ts';
import type { SearchFigures } from './measure-search.ts';
import type { SearchMode } from './own-search.ts';

/** Which generated passages. */
export interface Dataset {
  readonly corpus: string;
  readonly passages: number;
  readonly seed: number;
}

/** What one process of the benchmark does; `data` is the folder of an index, `file` one of passages. */
export type Job =
  | { readonly kind: 'build'; readonly dataset: Dataset; readonly data: string }
  | { readonly kind: 'search'; readonly data: string; readonly mode: SearchMode; readonly run: QuestionRun }
  | { readonly kind: 'peer'; readonly file: string; readonly peer: string; readonly run: QuestionRun };

/** What it gives. */
export interface JobResults {
  readonly build: BuildFigures;
  readonly search: SearchFigures;
  readonly peer: PeerFigures;
}

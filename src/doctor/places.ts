import type { ModelSettings } from '../embedding/model-settings.ts';

/** What is examined. */
export interface ExaminedPlaces {
  readonly corpus: string;
  readonly data: string;
  /** The model of meaning; the one that comes along where it is left out, none where it is null. */
  readonly model?: ModelSettings | null | undefined;
}

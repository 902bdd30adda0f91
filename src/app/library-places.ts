import type { ModelSettings } from '../embedding/model-settings.ts';
import type { IngestProgress } from '../ingestion/corpus/ingest-corpus-into.ts';
import type { Instant } from '../register/instant.ts';

/** Folders that a library is made from and kept in. */
export interface LibraryPlaces {
  readonly corpus: string;
  /** Made where it is missing. */
  readonly data: string;
  /** The model that finds text by its meaning; null for none, undefined for the one that comes along. */
  readonly model?: ModelSettings | null | undefined;
  readonly onProgress?: ((progress: IngestProgress) => void) | undefined;
  /** How long to wait for another process that is ingesting. */
  readonly waitMs?: number | undefined;
  /** The clock that stamps what the register learns from a new generation; without one it learns nothing. */
  readonly now?: (() => Instant) | undefined;
}

/** A task as news names it. */
interface TaskTitle {
  readonly key: string;
  readonly document: string;
  readonly locator: string;
  readonly task: string;
}

/** What reading the corpus anew brought. */
export interface IngestNews {
  readonly generation: number;
  /** File names without ending. */
  readonly documents: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
    readonly reread: readonly string[];
    readonly unchanged: number;
  };
  readonly tasks: {
    readonly added: readonly TaskTitle[];
    readonly changed: readonly TaskTitle[];
    readonly gone: readonly TaskTitle[];
  };
  readonly notes: readonly unknown[];
}

import type { IngestNews } from '../conversation/ingest-news.ts';
import { documentIdOf } from '../directive/corpus-file.ts';
import type { Task } from '../directive/task.ts';
import { compareTasks } from '../ingestion/corpus/compare-tasks.ts';
import type { IndexReader } from '../store/index-reader.ts';

/** What is read, and what takes a changed corpus in. */
export interface NewsSource {
  readonly reader: IndexReader;
  readonly refresh: () => Promise<unknown>;
}

/** One generation, as far as the next one is compared with it. */
interface Seen {
  readonly stamp: string;
  /** By document, what its files held. */
  readonly contents: ReadonlyMap<string, string>;
  readonly tasks: readonly Task[];
}

/** What changed in the corpus since it was asked last, whichever process read it: "sauro ingest" may run beside this one. */
export class NewsSince {
  readonly #source: NewsSource;
  #seen: Seen;

  constructor(source: NewsSource) {
    this.#source = source;
    this.#seen = seenIn(source.reader);
  }

  /** Takes in what changed, and tells it; null where nothing had. Throws a `Failure` where it cannot be taken in. */
  async refresh(): Promise<IngestNews | null> {
    const { reader, refresh } = this.#source;
    await refresh();
    if (reader.stamp === this.#seen.stamp) return null;
    const before = this.#seen;
    this.#seen = seenIn(reader);
    return newsBetween(before, this.#seen, reader);
  }
}

function seenIn(reader: IndexReader): Seen {
  const read = reader.directives().map(({ id }): [string, string] => [id, '']);
  const contents = new Map(read);
  for (const { file, role, sha256 } of reader.corpusState()?.files ?? []) {
    const id = documentIdOf(file);
    const known = contents.get(id);
    if ((role === 'directive' || role === 'side') && known !== undefined) contents.set(id, known + sha256);
  }
  return { stamp: reader.stamp, contents, tasks: reader.tasks() };
}

function newsBetween(before: Seen, after: Seen, reader: IndexReader): IngestNews {
  const [old, now] = [before.contents, after.contents];
  const both = [...now.keys()].filter((id) => old.has(id));
  const changed = both.filter((id) => old.get(id) !== now.get(id));
  return {
    generation: reader.generation,
    documents: {
      added: [...now.keys()].filter((id) => !old.has(id)),
      changed,
      removed: [...old.keys()].filter((id) => !now.has(id)),
      reread: [],
      unchanged: both.length - changed.length,
    },
    tasks: compareTasks(before.tasks, after.tasks),
    notes: reader.notes(),
  };
}

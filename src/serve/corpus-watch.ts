import type { Logger } from 'pino';
import type { IngestNews } from '../conversation/ingest-news.ts';
import { errorFacts } from '../directive/error-facts.ts';
import { Failure } from '../directive/failure.ts';
import { SERVE_WORDS } from './serve-words.ts';

/** What is watched, and who is told. */
export interface Watching {
  /** Takes in what changed; null where nothing had. */
  readonly refresh: () => Promise<IngestNews | null>;
  /** Tells those who subscribed. */
  readonly onNews: (news: IngestNews) => void;
  readonly log: Logger;
  /** Milliseconds of a clock that only goes on. */
  readonly clock: () => number;
}

/** News, and whether those who subscribed were told. */
export interface Taken {
  readonly news: IngestNews | null;
  readonly isAnnounced: boolean;
}

/** The folder is looked at this often at most. */
const EVERY_MS = 3_000;
/** Nobody's answer waits longer for a corpus that is being read; it then comes from the generation before. */
const LONGEST_WAIT_MS = 1_500;

/** Takes a changed corpus in before the next question, one reading at a time. */
export class CorpusWatch {
  readonly #watching: Watching;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #running: Promise<IngestNews | null> | null = null;
  #untold: IngestNews | null = null;
  #failed = '';

  constructor(watching: Watching) {
    this.#watching = watching;
  }

  /** Call before a question. Throws nothing. */
  async look(): Promise<void> {
    const { clock } = this.#watching;
    if (this.#running === null && clock() - this.#lookedAt < EVERY_MS) return;
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LONGEST_WAIT_MS);
    });
    await Promise.race([this.#takeIn(), enough]);
    clearTimeout(timer);
  }

  /** As a maintainer asks for it: what changed since the last time that one asked. @throws Failure */
  async reindex(): Promise<Taken> {
    if (this.#running !== null) await this.#running.catch(() => null);
    const before = this.#untold;
    this.#untold = null;
    if (before !== null) return { news: before, isAnnounced: true };
    return { news: await this.#refresh(), isAnnounced: false };
  }

  async #takeIn(): Promise<void> {
    if (this.#running !== null) {
      await this.#running.catch(() => null);
      return;
    }
    const { log, onNews } = this.#watching;
    try {
      const news = await this.#refresh();
      this.#failed = '';
      if (news === null) return;
      this.#untold = news;
      log.info({ generation: news.generation }, SERVE_WORDS.corpusTaken);
      onNews(news);
    } catch (error) {
      const facts = errorFacts(error);
      const told = JSON.stringify(facts);
      if (told !== this.#failed) {
        log[error instanceof Failure ? 'warn' : 'error'](facts, SERVE_WORDS.corpusFailed);
      }
      this.#failed = told;
    }
  }

  async #refresh(): Promise<IngestNews | null> {
    this.#running = this.#watching.refresh();
    try {
      return await this.#running;
    } finally {
      this.#running = null;
      this.#lookedAt = this.#watching.clock();
    }
  }
}

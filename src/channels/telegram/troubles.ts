import { type Instant, millisecondsOf } from '../../register/instant.ts';
import type { ApiTrouble } from './api/api-trouble.ts';
import type { Log, LogFacts } from './log.ts';
import { TROUBLE_OVER, TROUBLE_WORDS, type TroubleName } from './words/trouble-words.ts';

/** A trouble that comes and goes is told again after this time at the earliest. */
const QUIET_MS = 10 * 60_000;

/** What troubles are told with. */
export interface Telling {
  readonly log: Log;
  readonly hasProxy: boolean;
  readonly now: () => Instant;
  /** "receiving", "sending" */
  readonly part: string;
}

/** What is wrong at the moment with one part of the channel; each is told once, and once when it is over. */
export class Troubles {
  readonly #telling: Telling;
  readonly #open = new Set<TroubleName>();
  readonly #toldAt = new Map<TroubleName, number>();

  constructor(telling: Telling) {
    this.#telling = telling;
  }

  /** What is wrong now, the newest last. */
  get open(): readonly TroubleName[] {
    return [...this.#open];
  }

  /** Tells a trouble of the API, where it is one to be waited out. */
  tell(trouble: ApiTrouble): void {
    const told = this.#told(trouble);
    if (told !== null) this.note(told.name, told.facts);
  }

  /** Tells it where it is new. */
  note(name: TroubleName, facts: LogFacts): void {
    if (this.#open.has(name)) return;
    this.#open.add(name);
    const { log, now, part } = this.#telling;
    const at = millisecondsOf(now());
    if (at - (this.#toldAt.get(name) ?? Number.NEGATIVE_INFINITY) < QUIET_MS) return;
    this.#toldAt.set(name, at);
    log.warn({ part, trouble: name, ...facts }, TROUBLE_WORDS[name]);
  }

  /** These are over; tells it where nothing else is left. */
  over(...names: readonly TroubleName[]): void {
    const ended = names.filter((name) => this.#open.delete(name));
    if (ended.length === 0 || this.#open.size > 0) return;
    this.#telling.log.info({ part: this.#telling.part, ended: ended.join(' ') }, TROUBLE_OVER);
  }

  #told(trouble: ApiTrouble): { readonly name: TroubleName; readonly facts: LogFacts } | null {
    switch (trouble.kind) {
      case 'network':
        return { name: this.#telling.hasProxy ? 'proxy' : 'network', facts: { code: trouble.code } };
      case 'server':
        return { name: 'server', facts: { status: trouble.status } };
      case 'flood':
        return { name: 'flood', facts: { retryAfterSeconds: trouble.retryAfterSeconds } };
      case 'conflict':
        return { name: 'conflict', facts: {} };
      case 'refused':
        return { name: 'refused', facts: { status: trouble.status, description: trouble.description } };
      case 'bug':
        return { name: 'refused', facts: { error: trouble.name } };
      default:
        return null;
    }
  }
}

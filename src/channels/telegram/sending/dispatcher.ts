import { setMaxListeners } from 'node:events';
import type { Api } from 'grammy';
import type { Instant } from '../../../register/instant.ts';
import type { Outbox, PendingMessage } from '../../../store/register/outbox.ts';
import type { ApiTrouble } from '../api/api-trouble.ts';
import { BackOff, type Patience } from '../api/back-off.ts';
import { wait } from '../api/wait.ts';
import type { Log } from '../log.ts';
import type { Troubles } from '../troubles.ts';
import { Recovery } from './recovery.ts';
import { type Sent, sendMessage } from './send-message.ts';
import { Slots } from './slots.ts';

/** What messages are sent with. */
export interface Dispatching {
  readonly api: Api;
  readonly outbox: Outbox;
  readonly troubles: Troubles;
  readonly log: Log;
  readonly now: () => Instant;
  readonly patience: Patience;
  /** The token is refused: nothing can be sent any more. */
  readonly onRevoked: () => void;
}

/**
 * Requests at a time; Telegram takes about 30 messages a second. What is on its way at a power cut comes twice, so one
 * follows the other while answers come at once, and a slow one holds up the next no longer than Telegram's own pace would.
 */
const AT_ONCE = { fresh: 1, all: 24, freshMs: 33 };
/** A wait of an hour is cut to this when the network is back. */
const AFTER_RECOVERY_MS = 5_000;
/** So many chats asked to wait at the same time means that all are asked. */
const GENERAL_FLOOD = 3;

/**
 * Sends what the outbox holds, in order per chat and chats beside one another. A message is sent, dropped for a reason
 * that repeating does not change, or tried again later; a chat that fails holds up no other.
 */
export class Dispatcher {
  readonly #with: Dispatching;
  readonly #slots = new Slots(AT_ONCE);
  readonly #recovery = new Recovery();
  readonly #busy = new Map<string, Promise<void>>();
  /** Busy chats for which something was put meanwhile. */
  readonly #again = new Set<string>();
  readonly #flooded = new Map<string, number>();
  /** What went out and could not be marked so: it does not go out again. */
  readonly #unmarked = new Map<string, Exclude<Sent, { kind: 'later' }>>();
  #generalFloodEnd = 0;
  readonly #stopped = new AbortController();
  readonly #aborted = new AbortController();

  constructor(dispatching: Dispatching) {
    // Every chat that waits listens to them.
    setMaxListeners(0, this.#stopped.signal, this.#aborted.signal);
    this.#with = dispatching;
  }

  /** Sends what is left from before. */
  start(): void {
    const chats = new Set(this.#with.outbox.pending('telegram').map(({ chat }) => chat.chat));
    for (const chat of chats) this.wake(chat);
  }

  /** There is something to send to a chat. */
  wake(chat: string): void {
    if (this.#stopped.signal.aborted) return;
    if (this.#busy.has(chat)) {
      this.#again.add(chat);
      return;
    }
    this.#busy.set(
      chat,
      this.#run(chat).finally(() => {
        this.#busy.delete(chat);
        if (this.#again.delete(chat)) this.wake(chat);
      }),
    );
  }

  /** Messages went through elsewhere: those that wait for the network try again. */
  networkIsBack(): void {
    this.#recovery.worked();
  }

  /** Sends nothing new; requests on their way have so long to end. What is not sent stays in the outbox. */
  async stop(withinMs: number): Promise<void> {
    this.#stopped.abort();
    const timer = setTimeout(() => this.#aborted.abort(), withinMs);
    await Promise.all(this.#busy.values());
    clearTimeout(timer);
  }

  /** Until nothing is left to send; a register that cannot be written is waited for. */
  async #run(chat: string): Promise<void> {
    const backOff = new BackOff(this.#with.patience);
    while (!this.#stopped.signal.aborted) {
      try {
        if (!(await this.#sendNext(chat, backOff))) return;
      } catch (error) {
        this.#with.troubles.note('register', { error: error instanceof Error ? error.name : typeof error });
        await this.#rest(backOff.next());
      }
    }
  }

  /** False where nothing is left. */
  async #sendNext(chat: string, backOff: BackOff): Promise<boolean> {
    this.#again.delete(chat);
    const messages = this.#with.outbox.pending('telegram', chat);
    for (const message of messages) {
      await this.#rest(this.#generalFloodEnd - performance.now());
      const waitMs = await this.#slots.during(() => this.#send(message, backOff));
      if (this.#stopped.signal.aborted) return false;
      if (waitMs === null) continue;
      await this.#rest(waitMs);
      return true;
    }
    return this.#again.has(chat);
  }

  /** How long to wait before the next try of the same message; null where it is done with. */
  async #send({ id, chat, body }: PendingMessage, backOff: BackOff): Promise<number | null> {
    if (this.#stopped.signal.aborted) return null;
    const { api, outbox, troubles } = this.#with;
    const known = this.#unmarked.get(id);
    const sent = known ?? (await sendMessage({ api, chat: chat.chat, body, signal: this.#aborted.signal }));
    if (sent.kind === 'later') {
      outbox.attempted(id);
      return this.#putOff(sent.trouble, chat.chat, backOff);
    }
    this.#unmarked.set(id, sent);
    this.#mark(id, sent, chat.chat);
    this.#unmarked.delete(id);
    backOff.reset();
    this.#flooded.delete(chat.chat);
    troubles.over('network', 'proxy', 'server', 'flood', 'register');
    this.#recovery.worked();
    return null;
  }

  #mark(id: string, sent: Exclude<Sent, { kind: 'later' }>, chat: string): void {
    const { outbox, now, log, troubles } = this.#with;
    if (sent.kind === 'sent') {
      outbox.sent(id, sent.receipt, now());
      return;
    }
    outbox.dropped(id, sent.reason, now());
    if (sent.trouble.kind !== 'chat-gone') troubles.tell(sent.trouble);
    else log.warn({ chat, reason: sent.reason }, 'Không gửi được vào cuộc trò chuyện này nữa; tin đã bỏ.');
  }

  #putOff(trouble: ApiTrouble, chat: string, backOff: BackOff): number {
    if (this.#aborted.signal.aborted) return 0;
    const { troubles, onRevoked } = this.#with;
    troubles.tell(trouble);
    if (trouble.kind === 'flood') return this.#floodMs(chat, trouble.retryAfterSeconds * 1000);
    if (trouble.kind === 'unauthorized') {
      this.#stopped.abort();
      onRevoked();
      return 0;
    }
    this.#recovery.failed();
    return backOff.next();
  }

  /** One chat waits for itself; where several are asked to wait, everybody waits for the longest. */
  #floodMs(chat: string, ms: number): number {
    const now = performance.now();
    this.#flooded.set(chat, now + ms);
    const ends = [...this.#flooded.values()].filter((end) => end > now);
    if (ends.length >= GENERAL_FLOOD) this.#generalFloodEnd = Math.max(...ends);
    return ms;
  }

  /** A long wait ends soon after the network is back. */
  async #rest(ms: number): Promise<void> {
    if (ms <= 0) return;
    const rested = new AbortController();
    const end = () => rested.abort();
    this.#stopped.signal.addEventListener('abort', end);
    let soon: NodeJS.Timeout | undefined;
    const unwatch = this.#recovery.watch(() => {
      soon ??= setTimeout(end, Math.min(ms, AFTER_RECOVERY_MS));
    });
    await wait(ms, rested.signal);
    unwatch();
    clearTimeout(soon);
    this.#stopped.signal.removeEventListener('abort', end);
  }
}

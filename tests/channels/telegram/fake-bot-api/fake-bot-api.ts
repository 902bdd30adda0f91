import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from 'grammy/types';
import { BOT_METHODS } from './bot-methods.ts';
import { type Fault, Faults } from './fault.ts';
import {
  editUpdate,
  type Ids,
  memberUpdate,
  messageUpdate,
  type Press,
  pressUpdate,
  type Writer,
  type Writing,
} from './make-update.ts';
import { pushUpdates } from './push-updates.ts';
import { type Parameters, readRequest } from './read-request.ts';
import { badRequest, Refusal } from './refusal.ts';
import type { ShownChat } from './shown-chat.ts';
import { World } from './world.ts';

/** A request as it was answered. */
export interface Call {
  readonly method: string;
  readonly chat: number | null;
  readonly parameters: Parameters;
  /** 200, a refusal's status, or 0 where the connection was cut. */
  readonly status: number;
  /** True where the request was done: a cut connection may hide that from the bot. */
  readonly isDone: boolean;
  /** `performance.now()` of the answer. */
  readonly at: number;
}

const POLL_SECONDS_UNIT_MS = 1000;
const REFUSED: Partial<Record<Fault['kind'], Refusal>> = {
  conflict: new Refusal(
    409,
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  ),
  unauthorized: new Refusal(401, 'Unauthorized'),
};

/**
 * A Bot API of our own on the loopback interface. It checks every request as Telegram does, keeps what people would
 * see, hands over what they write, and fails as it is told to.
 */
export class FakeBotApi {
  readonly token: string;
  readonly faults = new Faults();
  readonly world = new World();
  readonly calls: Call[] = [];
  readonly #server: Server;
  readonly #stopped = new AbortController();
  #updateId = 1000;
  #poll = new AbortController();
  #watchers: (() => void)[] = [];
  /** False: calls are not kept, for long runs. */
  keepsCalls = true;

  private constructor(token: string) {
    this.token = token;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
    this.#server.keepAliveTimeout = 60_000;
  }

  static async start(token = '777000111:AAF-test_token-of-the-fake-bot-api-000'): Promise<FakeBotApi> {
    const fake = new FakeBotApi(token);
    fake.#server.listen(0, '127.0.0.1');
    await once(fake.#server, 'listening');
    void pushUpdates(fake.world, fake.#stopped.signal);
    return fake;
  }

  /** The address that a bot takes as its API root. */
  get root(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    this.#poll.abort();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** Somebody writes; gives the update that the bot will get. The chat is known from now on. */
  write(writing: Writing): Update {
    this.world.chat(writing.group ?? writing.from.id);
    return this.deliver(messageUpdate(writing, this.#ids()));
  }

  /** Somebody edits a message. */
  edit(writing: Writing): Update {
    return this.deliver(editUpdate(writing, this.#ids()));
  }

  /** Somebody presses a button. */
  press(press: Press): Update {
    const update = pressUpdate(press, this.#ids());
    this.world.presses.set(update.callback_query?.id ?? '', { isAnswered: false, text: null });
    return this.deliver(update);
  }

  /** The bot's own place in a chat changes. */
  member(change: { readonly from: Writer; readonly group?: number; readonly status: string }): Update {
    this.world.chat(change.group ?? change.from.id);
    return this.deliver(memberUpdate(change, this.#ids()));
  }

  /** Any update. */
  deliver(update: Update): Update {
    this.world.updates.put(update);
    return update;
  }

  /** What stands in a chat, as people see it. */
  chat(id: number): ShownChat {
    return this.world.chat(id);
  }

  callsOf(method: string): readonly Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** Waits until something holds; looks after every request. @throws Error when it does not within the time. */
  async until(holds: () => boolean, withinMs = 8000): Promise<void> {
    const deadline = performance.now() + withinMs;
    while (!holds()) {
      const left = deadline - performance.now();
      if (left <= 0) throw new Error(`still not so after ${withinMs} ms: ${holds}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 50));
        this.#watchers.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  #ids(): Ids {
    this.#updateId += 1;
    return { update: this.#updateId, message: this.world.nextMessageId() };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parameters = await readRequest(request);
    const [, bot = '', method = ''] = (request.url ?? '').split('/');
    const chat = parameters.chat_id === undefined ? null : Number(parameters.chat_id);
    const note = (status: number, isDone: boolean) =>
      this.#note({ method, chat, parameters, status, isDone });
    const fault = this.faults.take({ method, chat });
    if (fault?.kind === 'cut-before') {
      response.destroy();
      return note(0, false);
    }
    try {
      if (bot !== `bot${this.token}`) throw new Refusal(401, 'Unauthorized');
      if (fault?.kind === 'garbage') {
        response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>');
        return note(502, false);
      }
      refuseBy(fault);
      const result = await this.#perform(method, parameters, response);
      if (fault?.kind === 'cut-after') {
        response.destroy();
        return note(0, true);
      }
      if (fault?.kind === 'slow') await new Promise((resume) => setTimeout(resume, fault.ms));
      send(response, 200, { ok: true, result });
      note(200, true);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, message, parameters: facts } = error;
      const more = Object.keys(facts).length === 0 ? {} : { parameters: facts };
      send(response, status, { ok: false, error_code: status, description: message, ...more });
      note(status, false);
    }
  }

  async #perform(method: string, parameters: Parameters, response: ServerResponse): Promise<unknown> {
    if (method === 'getUpdates') return this.#getUpdates(parameters, response);
    const perform = BOT_METHODS[method];
    if (perform === undefined) throw new Refusal(404, 'Not Found: method not found');
    return perform(parameters, this.world);
  }

  async #getUpdates(parameters: Parameters, response: ServerResponse): Promise<readonly Update[]> {
    if (this.world.webhook !== null) {
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    const { offset = 0, limit = 100, timeout = 0, allowed_updates } = parameters;
    if (Number(limit) < 1 || Number(limit) > 100) throw badRequest('limit must be between 1 and 100');
    this.#poll.abort();
    const mine = new AbortController();
    this.#poll = mine;
    response.on('close', () => mine.abort());
    const allowed = (allowed_updates as readonly string[] | undefined) ?? null;
    const until = performance.now() + Number(timeout) * POLL_SECONDS_UNIT_MS;
    for (;;) {
      const found = this.world.updates.take({ offset: Number(offset), limit: Number(limit), allowed });
      const left = until - performance.now();
      if (found.length > 0 || left <= 0) return found;
      await this.world.updates.waits(left, mine.signal);
      if (mine.signal.aborted && !response.destroyed && !this.#stopped.signal.aborted) {
        throw REFUSED.conflict;
      }
      if (response.destroyed) return [];
    }
  }

  #note(call: Omit<Call, 'at'>): void {
    if (this.keepsCalls) this.calls.push({ ...call, at: performance.now() });
    for (const look of this.#watchers.splice(0)) look();
  }
}

/** @throws Refusal for the faults that are one. */
function refuseBy(fault: Fault | null): void {
  if (fault === null) return;
  if (fault.kind === 'flood') {
    const { retryAfter } = fault;
    throw new Refusal(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
  }
  if (fault.kind === 'server-error') throw new Refusal(fault.status, 'Internal Server Error');
  if (fault.kind === 'refusal') throw new Refusal(fault.status, fault.description);
  const refusal = REFUSED[fault.kind];
  if (refusal !== undefined) throw refusal;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

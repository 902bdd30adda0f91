import { setMaxListeners } from 'node:events';
import {
  createConcurrentSink,
  createRunner,
  createSource,
  type RunnerHandle,
  sequentialize,
} from '@grammyjs/runner';
import type { Bot, Context } from 'grammy';
import type { Desk } from '../../conversation/desk.ts';
import type { Incoming } from '../../conversation/incoming.ts';
import type { Delivery, Turn } from '../../conversation/turn.ts';
import { errorFacts } from '../../directive/error-facts.ts';
import type { Instant } from '../../register/instant.ts';
import type { Patience } from './api/back-off.ts';
import { type BotAccess, makeBot } from './api/make-bot.ts';
import { UntilDone } from './api/until-done.ts';
import { wait } from './api/wait.ts';
import { Menus } from './handling/menus.ts';
import { renderNews } from './handling/render-turn.ts';
import { UpdateHandler } from './handling/update-handler.ts';
import type { Log } from './log.ts';
import { InboxDoor } from './receiving/inbox-door.ts';
import { openSupply, type Supply, type WebhookAccess } from './receiving/open-supply.ts';
import { replayedFirst } from './receiving/replayed-first.ts';
import { chatOf, type Update } from './receiving/telegram-update.ts';
import { Dispatcher } from './sending/dispatcher.ts';
import { Troubles } from './troubles.ts';

/** What the channel is run with. */
export interface TelegramService {
  readonly access: BotAccess;
  /** Null: the program asks for updates itself. */
  readonly webhook: WebhookAccess | null;
  readonly desk: Pick<Desk, 'register' | 'now'>;
  readonly takeTurn: (incoming: Incoming) => Promise<Turn>;
  readonly log: Log;
  /** How long failures are waited out; the usual times where it is left out. */
  readonly patience?: { readonly receiving: Patience; readonly sending: Patience };
}

/** How the channel is. */
export interface TelegramHealth {
  readonly state: 'starting' | 'running' | 'stopped';
  /** What is wrong at the moment, by name. */
  readonly troubles: readonly string[];
  /** When the last update came in since the start; null for none. */
  readonly lastUpdateAt: Instant | null;
  /** Messages that are not sent yet. */
  readonly waiting: number;
}

const PATIENCE = {
  receiving: { firstMs: 1_000, longestMs: 60_000 },
  sending: { firstMs: 1_000, longestMs: 3_600_000 },
};
/** Updates answered beside one another; those of one chat one after another. */
const AT_ONCE = 300;
const HALF_MS = 50;

/** Telegram: takes updates in, has them answered, and sends the answers. */
export class TelegramChannel {
  readonly name = 'telegram';
  readonly #service: TelegramService;
  readonly #stopped = new AbortController();
  readonly #troubles: { readonly receiving: Troubles; readonly sending: Troubles };
  readonly #door: InboxDoor;
  #state: TelegramHealth['state'] = 'starting';
  #dispatcher: Dispatcher | null = null;
  #supply: Supply | null = null;
  #runner: RunnerHandle | null = null;
  #begun: Promise<void> = Promise.resolve();

  constructor(service: TelegramService) {
    setMaxListeners(0, this.#stopped.signal);
    const { log, access, desk } = service;
    const telling = { log, hasProxy: access.proxy !== null, now: desk.now };
    this.#service = service;
    this.#troubles = {
      receiving: new Troubles({ ...telling, part: 'receiving' }),
      sending: new Troubles({ ...telling, part: 'sending' }),
    };
    this.#door = new InboxDoor(desk.register.inbox, desk.now);
  }

  /** Begins; comes back at once where Telegram cannot be reached yet. @throws Failure for settings that do not do. */
  async start(): Promise<void> {
    const bot = await makeBot(this.#service.access);
    const waiting = this.#door.waiting();
    this.#supply = await openSupply({
      webhook: this.#service.webhook,
      api: bot.api,
      door: this.#door,
      log: this.#service.log,
      onAnswer: () => this.#dispatcher?.networkIsBack(),
      ...this.#persisting,
    });
    this.#begun = this.#begin(bot, waiting, this.#supply);
  }

  /** Sends news to chats that did not ask. Throws where the register cannot be written. */
  deliver(deliveries: readonly Delivery[], id: string): void {
    const { register, now } = this.#service.desk;
    const chats = renderNews(deliveries, id);
    register.transaction(() => {
      for (const { chat, messages } of chats) {
        register.outbox.put({ channel: 'telegram', chat }, messages, now());
      }
    });
    for (const { chat } of chats) this.#dispatcher?.wake(chat);
  }

  health(): TelegramHealth {
    const { receiving, sending } = this.#troubles;
    return {
      state: this.#state,
      troubles: [...new Set([...receiving.open, ...sending.open])],
      lastUpdateAt: this.#door.lastAt,
      waiting: this.#service.desk.register.outbox.pending('telegram').length,
    };
  }

  /** Takes nothing new in; what is being answered and sent has so long to end. What is left is done at the next start. */
  async stop(withinMs: number): Promise<void> {
    const until = performance.now() + withinMs;
    await this.#runner?.stop();
    while ((this.#runner?.size() ?? 0) > 0 && performance.now() < until - withinMs / 2) {
      await wait(HALF_MS / 2, new AbortController().signal);
    }
    this.#stopped.abort();
    await this.#supply?.close();
    await this.#dispatcher?.stop(Math.max(until - performance.now(), HALF_MS));
    await this.#begun;
    this.#state = 'stopped';
  }

  get #persisting() {
    const { receiving } = this.#service.patience ?? PATIENCE;
    return { troubles: this.#troubles.receiving, patience: receiving, onRevoked: () => this.#end() };
  }

  /** Throws nothing. */
  async #begin(bot: Bot, waiting: readonly Update[], supply: Supply): Promise<void> {
    const { signal } = this.#stopped;
    const untilDone = new UntilDone(this.#persisting);
    // Not `bot.init()`, which tries again by itself and tells nobody.
    const botInfo = await untilDone.ask(() => bot.api.getMe(signal as Parameters<Bot['init']>[0]), signal);
    await untilDone.ask(() => supply.prepare(signal), signal);
    if (botInfo === null || signal.aborted) return;
    bot.botInfo = botInfo;
    this.#answer(bot);
    const all = replayedFirst(waiting, supply);
    const source = createSource<Update>({
      supply: (most, ended) => all.supply(most, ended as AbortSignal),
    });
    const sink = createConcurrentSink<Update>(
      { consume: (update) => bot.handleUpdate(update) },
      async (error) => this.#service.log.error(errorFacts(error), 'Lỗi ngoài dự kiến khi nhận một tin.'),
      { concurrency: AT_ONCE },
    );
    this.#runner = createRunner(source, sink);
    this.#runner.start();
    this.#state = 'running';
    this.#service.log.info(
      { bot: bot.botInfo.username, waiting: waiting.length },
      'Kênh Telegram đang chạy.',
    );
  }

  #answer(bot: Bot): void {
    const { desk, takeTurn, log, patience = PATIENCE } = this.#service;
    const dispatcher = this.#startSending(bot);
    const menus = new Menus({
      api: bot.api,
      bot: bot.botInfo.id,
      shown: desk.register.menus,
      log,
      stopped: this.#stopped.signal,
    });
    const handler = new UpdateHandler({
      api: bot.api,
      bot: () => bot.botInfo,
      desk,
      takeTurn,
      log,
      troubles: this.#troubles.receiving,
      patience: patience.receiving,
      stopped: this.#stopped.signal,
      onOutgoing: (chat) => dispatcher.wake(chat),
      onRole: (chat) => menus.show(chat),
    });
    bot.use(sequentialize<Context>(({ update }) => chatOf(update)));
    bot.use(({ update }) => handler.handle(update));
    menus.showAll(this.#menuChats());
  }

  #startSending(bot: Bot): Dispatcher {
    const { desk, log, patience = PATIENCE } = this.#service;
    const dispatcher = new Dispatcher({
      api: bot.api,
      outbox: desk.register.outbox,
      troubles: this.#troubles.sending,
      log,
      now: desk.now,
      patience: patience.sending,
      onRevoked: () => this.#end(),
    });
    this.#dispatcher = dispatcher;
    dispatcher.start();
    return dispatcher;
  }

  #menuChats() {
    return this.#service.desk.register.people
      .list()
      .filter(({ removedAt }) => removedAt === null)
      .flatMap(({ role, accounts }) =>
        accounts.filter(({ channel }) => channel === 'telegram').map(({ id }) => ({ chat: id, role })),
      );
  }

  /** The token is refused: this channel ends, and the program goes on. */
  #end(): void {
    if (this.#state === 'stopped') return;
    this.#troubles.receiving.note('unauthorized', {});
    this.#state = 'stopped';
    this.#stopped.abort();
    void this.#runner?.stop();
    void this.#supply?.close();
  }
}

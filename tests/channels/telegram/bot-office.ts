import type { Update } from 'grammy/types';
import type { Log } from '../../../src/channels/telegram/log.ts';
import { TelegramChannel } from '../../../src/channels/telegram/telegram-channel.ts';
import { takeTurn } from '../../../src/conversation/take-turn.ts';
import { Office } from '../../conversation/office.ts';
import type { ShownButton } from './fake-bot-api/check-keyboard.ts';
import { FakeBotApi } from './fake-bot-api/fake-bot-api.ts';
import type { ShownMessage } from './fake-bot-api/shown-chat.ts';

const PATIENCE = { firstMs: 20, longestMs: 100 };
const STOP_MS = 2_000;

/** A message or a press: who, what, where. */
export interface Doing {
  readonly id: number;
  readonly name?: string;
  readonly group?: number;
}

/** The real bot over HTTP beside a fake Bot API, with the real corpus and a real register, and people who write to it. */
export class BotOffice {
  readonly office: Office;
  readonly fake: FakeBotApi;
  /** Everything that was told in the log. */
  readonly logged: string[] = [];
  #channel: TelegramChannel;

  private constructor(office: Office, fake: FakeBotApi) {
    this.office = office;
    this.fake = fake;
    this.#channel = this.#channelOf();
  }

  static async open(): Promise<BotOffice> {
    const bot = new BotOffice(await Office.open(), await FakeBotApi.start());
    await bot.#channel.start();
    return bot;
  }

  /** As after a stop of the program. */
  async restart(): Promise<void> {
    await this.#channel.stop(STOP_MS);
    await this.office.restart();
    this.#channel = this.#channelOf();
    await this.#channel.start();
  }

  /** `Agency.id` of a name. */
  agency(name: string): string {
    const found = this.office.library.agencies.catalogue.agencies.find((agency) => agency.name === name);
    if (found === undefined) throw new Error(`no agency ${name}`);
    return found.id;
  }

  /** Somebody writes; gives what the chat shows of it when all is said. */
  async say(who: Doing, text: string): Promise<readonly ShownMessage[]> {
    return this.#done(who, () => this.fake.write({ ...writerOf(who), text }));
  }

  /** Somebody presses a button of a message; gives the new messages and the word that the presser is told. */
  async press(
    who: Doing,
    on: { readonly messageId: number; readonly data: string },
  ): Promise<{ readonly messages: readonly ShownMessage[]; readonly told: string | null }> {
    let id = '';
    const messages = await this.#done(who, () => {
      const update = this.fake.press({ ...writerOf(who), ...on });
      id = update.callback_query?.id ?? '';
      return update;
    });
    return { messages, told: this.fake.world.presses.get(id)?.text ?? null };
  }

  async close(): Promise<void> {
    await this.#channel.stop(STOP_MS);
    await this.fake.stop();
    this.office.close();
  }

  async #done({ id, group }: Doing, act: () => Update): Promise<readonly ShownMessage[]> {
    const chat = this.fake.chat(group ?? id);
    const before = chat.messages.length;
    const update = act();
    const { inbox, outbox } = this.office.desk.register;
    const isTaken = () =>
      !this.fake.world.updates.take(EVERYTHING).some((each) => each.update_id === update.update_id);
    await this.fake.until(
      () => inbox.pending('telegram').length + outbox.pending('telegram').length === 0 && isTaken(),
    );
    return chat.messages.slice(before);
  }

  #channelOf(): TelegramChannel {
    const { office, fake } = this;
    const tell = (facts: unknown, sentence: string) =>
      this.logged.push(`${JSON.stringify(facts)} ${sentence}`);
    const log: Log = { debug: tell, info: tell, warn: tell, error: tell };
    return new TelegramChannel({
      access: { token: fake.token, apiRoot: fake.root, proxy: null },
      webhook: null,
      desk: { register: office.desk.register, now: () => office.now },
      takeTurn: (incoming) => takeTurn(office.desk, incoming),
      log,
      patience: { receiving: PATIENCE, sending: PATIENCE },
    });
  }
}

const EVERYTHING = { offset: 0, limit: 100, allowed: null };

function writerOf({ id, name, group }: Doing) {
  return { from: { id, ...(name === undefined ? {} : { name }) }, ...(group === undefined ? {} : { group }) };
}

/** The button with that label under the newest message that has one. */
export function buttonIn(
  messages: readonly ShownMessage[],
  label: string,
): { readonly messageId: number; readonly data: string } {
  for (const { id, buttons } of messages.toReversed()) {
    const found = buttons.flat().find((button: ShownButton) => button.text.startsWith(label));
    if (found?.data !== undefined && found.data !== null) return { messageId: id, data: found.data };
  }
  throw new Error(`no button ${label}: ${JSON.stringify(messages.map(({ buttons }) => buttons))}`);
}

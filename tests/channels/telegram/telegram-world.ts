import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { LogFacts } from '../../../src/channels/telegram/log.ts';
import { TelegramChannel, type TelegramService } from '../../../src/channels/telegram/telegram-channel.ts';
import type { Incoming } from '../../../src/conversation/incoming.ts';
import { textReply } from '../../../src/conversation/reply.ts';
import type { Turn } from '../../../src/conversation/turn.ts';
import { instantOf } from '../../../src/register/instant.ts';
import { Register } from '../../../src/store/register/register.ts';
import { FakeBotApi } from './fake-bot-api/fake-bot-api.ts';

/** A line of the channel's log. */
export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly facts: LogFacts;
  readonly sentence: string;
}

export type TakeTurn = (incoming: Incoming) => Promise<Turn>;

export const AN = { id: 41, name: 'Nguyễn Văn An' };
export const BINH = { id: 42, name: 'Trần Thị Bình' };

/** Failures are waited out in no time. */
const PATIENCE = { firstMs: 10, longestMs: 80 };

/** A turn that says what was said. */
export const echo: TakeTurn = async ({ input }) =>
  turn(input.kind === 'text' ? `Đã nhận: ${input.text}` : 'Đã bấm');

/** A turn that answers with a text and changes nothing. */
export function turn(text: string, commit: () => void = () => {}): Turn {
  return { replies: [textReply(text)], deliveries: [], commit };
}

/** The real channel and a real register beside the fake Bot API; gone when the test is over. */
export class TelegramWorld {
  readonly fake: FakeBotApi;
  readonly folder: string;
  readonly log: LogLine[] = [];
  register: Register;
  channel: TelegramChannel;
  takeTurn: TakeTurn = echo;
  readonly #more: Partial<TelegramService>;

  private constructor(fake: FakeBotApi, folder: string, more: Partial<TelegramService>) {
    this.fake = fake;
    this.folder = folder;
    this.#more = more;
    this.register = Register.open(folder);
    this.channel = this.#make();
  }

  /** A world whose channel is not started yet; beside a Bot API of its own, or that of another world. */
  static async open(more: Partial<TelegramService> = {}, beside?: FakeBotApi): Promise<TelegramWorld> {
    const folder = mkdtempSync(join(tmpdir(), 'sauro-telegram-'));
    const fake = beside ?? (await FakeBotApi.start());
    const world = new TelegramWorld(fake, folder, more);
    onTestFinished(async () => {
      await world.channel.stop(500);
      if (beside === undefined) await fake.stop();
      world.register.close();
      rmSync(folder, { recursive: true, force: true });
    });
    return world;
  }

  /** A world whose channel runs. */
  static async running(more: Partial<TelegramService> = {}): Promise<TelegramWorld> {
    const world = await TelegramWorld.open(more);
    await world.channel.start();
    await world.fake.until(() => world.channel.health().state === 'running');
    return world;
  }

  /** As after an end of the program: the register is opened anew. */
  async restart(): Promise<void> {
    await this.channel.stop(500);
    this.register.close();
    this.register = Register.open(this.folder);
    this.channel = this.#make();
    await this.channel.start();
  }

  texts(id: number): readonly string[] {
    return this.fake.chat(id).texts;
  }

  /** Waits until a chat shows so many messages, and gives them. */
  async shown(id: number, count: number): Promise<readonly string[]> {
    await this.fake.until(() => this.texts(id).length >= count);
    return this.texts(id);
  }

  /** Sentences of the log that tell of this trouble. */
  told(trouble: string): readonly LogLine[] {
    return this.log.filter(({ facts }) => facts.trouble === trouble);
  }

  #make(): TelegramChannel {
    const note = (level: LogLine['level']) => (facts: LogFacts, sentence: string) =>
      void this.log.push({ level, facts, sentence });
    return new TelegramChannel({
      access: { token: this.fake.token, apiRoot: this.fake.root, proxy: null },
      webhook: null,
      desk: { register: this.register, now: () => instantOf(new Date()) },
      takeTurn: (incoming) => this.takeTurn(incoming),
      log: { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') },
      patience: { receiving: PATIENCE, sending: PATIENCE },
      ...this.#more,
    });
  }
}

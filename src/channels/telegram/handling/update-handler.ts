import type { Api } from 'grammy';
import type { Desk } from '../../../conversation/desk.ts';
import type { Incoming } from '../../../conversation/incoming.ts';
import { type Turn, TurnOutdated } from '../../../conversation/turn.ts';
import { errorFacts } from '../../../directive/error-facts.ts';
import { Failure } from '../../../directive/failure.ts';
import type { Role } from '../../../register/person.ts';
import { BackOff, type Patience } from '../api/back-off.ts';
import { wait } from '../api/wait.ts';
import { plain } from '../html.ts';
import type { Log } from '../log.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import { type ReadUpdate, readUpdate } from '../receiving/read-update.ts';
import { chatOf, type Update, type UserFromGetMe } from '../receiving/telegram-update.ts';
import type { Troubles } from '../troubles.ts';
import { CHANNEL_WORDS } from '../words/channel-words.ts';
import { CommitQueue } from './commit-queue.ts';
import type { MenuChat } from './menus.ts';
import { OnePerTurn } from './one-per-turn.ts';
import { type ChatMessages, outgoingBodies, renderTurn } from './render-turn.ts';
import { whileWorking } from './while-working.ts';

/** What updates are answered with. */
export interface Handling {
  readonly api: Api;
  readonly bot: () => UserFromGetMe;
  readonly desk: Pick<Desk, 'register' | 'now'>;
  readonly takeTurn: (incoming: Incoming) => Promise<Turn>;
  readonly log: Log;
  readonly troubles: Troubles;
  readonly patience: Patience;
  readonly stopped: AbortSignal;
  /** There is something to send to a chat. */
  readonly onOutgoing: (chat: string) => void;
  /** Somebody was let in or put out, or has another role. */
  readonly onRole: (chat: MenuChat) => void;
}

type Answerable = Extract<ReadUpdate, { kind: 'turn' | 'no-text' }>;

/** A register that changed under a turn is met by taking the turn again; more often than this is our own bug. */
const TURNS = 3;

/**
 * Answers one update: what the turn changes, the messages that tell of it and the end of the update land in one
 * transaction, so an update is answered once. An error of ours ends it with an apology, and never comes back.
 */
export class UpdateHandler {
  readonly #with: Handling;
  readonly #commits: CommitQueue;
  readonly #turns = new OnePerTurn();

  constructor(handling: Handling) {
    this.#with = handling;
    this.#commits = new CommitQueue(handling.desk.register);
  }

  /** Throws nothing. Where the register cannot be written it goes on trying; an update that is not done stays pending. */
  async handle(update: Update): Promise<void> {
    const { troubles, patience, stopped } = this.#with;
    const backOff = new BackOff(patience);
    await this.#turns.next();
    while (!stopped.aborted) {
      try {
        await this.#answer(update);
        troubles.over('register');
        return;
      } catch (error) {
        if (stopped.aborted) return;
        troubles.note('register', errorFacts(error));
        await wait(backOff.next(), stopped);
      }
    }
  }

  /** @throws what keeps the register from being written. */
  async #answer(update: Update): Promise<void> {
    const chat = chatOf(update);
    try {
      await this.#reply(update, chat);
    } catch (error) {
      if (this.#with.stopped.aborted || error instanceof NotWritten) throw error;
      this.#with.log.error(
        { update: update.update_id, chat, ...errorFacts(error) },
        'Lỗi ngoài dự kiến khi trả lời một tin; người gửi đã được xin lỗi. Hãy báo dòng này cho người bảo trì.',
      );
      await this.#say(update, chat, apology(update));
    }
  }

  async #reply(update: Update, chat: string): Promise<void> {
    const { bot, desk, log, api } = this.#with;
    const read = readUpdate(update, { bot: bot(), now: desk.now() });
    switch (read.kind) {
      case 'nothing':
        log.debug({ update: update.update_id, what: read.what }, 'Tin không cần trả lời.');
        return this.#write(update, [], () => {});
      case 'no-text':
      case 'turn':
        if (read.kind === 'no-text' && desk.register.people.find(read.incoming.account) !== null) {
          return this.#say(update, chat, [said(CHANNEL_WORDS.textOnly)]);
        }
        return whileWorking(api, chat, () => this.#takeTurn(update, read));
    }
  }

  async #takeTurn(update: Update, { incoming, place }: Answerable): Promise<void> {
    const { takeTurn } = this.#with;
    const { chat } = incoming.chat;
    const before = this.#roleOf(incoming);
    for (let turns = 1; ; turns += 1) {
      const turn = await takeTurn(incoming);
      const messages = renderTurn(turn, { chat, place, update: String(update.update_id) });
      try {
        await this.#write(update, messages, turn.commit);
        break;
      } catch (error) {
        if (!(error instanceof TurnOutdated) || turns === TURNS) throw error;
      }
    }
    const after = this.#roleOf(incoming);
    if (after !== before && incoming.chat.kind === 'private') this.#with.onRole({ chat, role: after });
  }

  #roleOf({ account }: Incoming): Role | null {
    return this.#with.desk.register.people.find(account)?.role ?? null;
  }

  #say(update: Update, chat: string, messages: readonly OutgoingMessage[]): Promise<void> {
    const id = String(update.update_id);
    const bodies = outgoingBodies(messages, { repliesTo: null, update: id, part: '' });
    return this.#write(update, [{ chat, messages: bodies }], () => {});
  }

  /** @throws NotWritten where the register fails; what `commit` throws else. */
  async #write(update: Update, chats: readonly ChatMessages[], commit: () => void): Promise<void> {
    const { desk, onOutgoing } = this.#with;
    const { outbox, inbox } = desk.register;
    const at = desk.now();
    try {
      await this.#commits.run(() => {
        commit();
        for (const { chat, messages } of chats) outbox.put({ channel: 'telegram', chat }, messages, at);
        inbox.finish('telegram', String(update.update_id));
      });
    } catch (error) {
      throw error instanceof Failure ? new NotWritten(error) : error;
    }
    for (const { chat, messages } of chats) if (messages.length > 0) onOutgoing(chat);
  }
}

/** The register could not be written for now; `cause` says why. */
class NotWritten extends Failure {
  constructor(cause: Failure) {
    super(cause.message);
  }
}

function apology({ callback_query: press, message }: Update): OutgoingMessage[] {
  if (press !== undefined) return [{ kind: 'answer-press', pressId: press.id, text: CHANNEL_WORDS.failed }];
  return message === undefined ? [] : [said(CHANNEL_WORDS.failed)];
}

function said(text: string): OutgoingMessage {
  return { kind: 'send', html: plain(text), keyboard: [] };
}

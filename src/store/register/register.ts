import { AdmittedChats } from './admitted-chats.ts';
import { AuditLog } from './audit-log.ts';
import type { Connection } from './connection.ts';
import { Conversations } from './conversations.ts';
import { Drafts } from './drafts.ts';
import { Inbox } from './inbox.ts';
import { openRegisterFile, openRegisterThere } from './open-register-file.ts';
import { Outbox } from './outbox.ts';
import { People } from './people.ts';
import { ProgressLog } from './progress-log.ts';
import { ShownAnswers } from './shown-answers.ts';
import { ShownMenus } from './shown-menus.ts';
import { Subscriptions } from './subscriptions.ts';

/**
 * What is told to the program and must not be lost: people, progress, conversations, messages. Lives beside the index
 * and is never touched by reading the corpus. What people told (and every change of people, groups, subscriptions and the
 * audit log) is on the disk when the write returns; conversations, shown answers, drafts and the state of messages
 * survive the process at once, and a power failure but for the last moments. Methods throw a `Failure` where the data
 * folder fails them.
 */
export class Register {
  readonly people: People;
  readonly progress: ProgressLog;
  readonly conversations: Conversations;
  readonly answers: ShownAnswers;
  readonly drafts: Drafts;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly subscriptions: Subscriptions;
  readonly chats: AdmittedChats;
  readonly menus: ShownMenus;
  readonly audit: AuditLog;
  readonly #connection: Connection;

  private constructor(connection: Connection) {
    this.#connection = connection;
    this.audit = new AuditLog(connection);
    this.people = new People(connection, this.audit);
    this.progress = new ProgressLog(connection, this.audit);
    this.conversations = new Conversations(connection);
    this.answers = new ShownAnswers(connection);
    this.drafts = new Drafts(connection);
    this.inbox = new Inbox(connection);
    this.outbox = new Outbox(connection);
    this.subscriptions = new Subscriptions(connection);
    this.chats = new AdmittedChats(connection, this.audit);
    this.menus = new ShownMenus(connection);
  }

  /**
   * Opens the register of a data folder and makes it, and the folder, where they are missing. Throws a `Failure`.
   * `waitMs` is how long a write waits for another process, 5 s unless given.
   */
  static open(data: string, waitMs?: number): Register {
    return new Register(openRegisterFile(data, waitMs));
  }

  /** The register of a data folder, or null where there is none. Throws a `Failure` where it cannot be read. */
  static openIfThere(data: string): Register | null {
    const connection = openRegisterThere(data);
    return connection === null ? null : new Register(connection);
  }

  /**
   * All that is written inside lands together or not at all. One transaction inside another joins it. Synchronous;
   * waits for another process that is writing.
   */
  transaction<Result>(work: () => Result): Result {
    return this.#connection.transaction(work);
  }

  close(): void {
    this.#connection.close();
  }
}

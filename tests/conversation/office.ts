import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deskOf } from '../../src/app/desk-of.ts';
import { type Library, openLibrary } from '../../src/app.ts';
import type { Action } from '../../src/conversation/action.ts';
import type { Allowance, Desk } from '../../src/conversation/desk.ts';
import type { Incoming, Input } from '../../src/conversation/incoming.ts';
import type { AnswerReply, Reply, TextReply } from '../../src/conversation/reply.ts';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import type { Turn } from '../../src/conversation/turn.ts';
import { type Instant, instantOf } from '../../src/register/instant.ts';
import type { PersonId, Role } from '../../src/register/person.ts';
import { firstCorpus } from '../first-corpus.ts';

/** Who writes from which account, in a private chat unless a group is named. */
export interface Speaker {
  readonly id: string;
  readonly group?: string;
}

const START = Date.parse('2026-07-15T01:30:00.000Z');

/** The real corpus and a real register in a folder of its own, a clock that is set by hand, and people who write. */
export class Office {
  readonly folder: string;
  library: Library;
  desk: Desk;
  readonly allowances = new Map<string, Allowance>();
  #now = START;
  #drawn = 0;

  private constructor(folder: string, library: Library) {
    this.folder = folder;
    this.library = library;
    this.desk = this.#deskOf(library);
  }

  static async open(): Promise<Office> {
    const folder = mkdtempSync(join(tmpdir(), 'sauro-office-'));
    return new Office(folder, await openLibrary(placesIn(folder, firstCorpus(folder))));
  }

  get now(): Instant {
    return instantOf(new Date(this.#now));
  }

  get corpus(): string {
    return join(this.folder, 'corpus');
  }

  /** Lets time pass. */
  wait(minutes: number): void {
    this.#now += minutes * 60_000;
  }

  /** As after a stop of the program: what is not in a file is gone. */
  async restart(): Promise<void> {
    this.library.close();
    this.library = await openLibrary(placesIn(this.folder, this.corpus));
    this.desk = this.#deskOf(this.library);
  }

  /** Lets somebody in without a code. */
  admit(id: string, role: Role, agency: string | null = null, name = 'Nguyễn Văn An'): Speaker {
    const account = { channel: 'telegram', id } as const;
    const person = { id: `p-${id}` as PersonId, name, role, agency };
    this.desk.register.people.admit({ person, account, at: this.now, by: null });
    return { id };
  }

  async turn(speaker: Speaker, input: Input, more: Partial<Incoming> = {}): Promise<Turn> {
    const { id, group } = speaker;
    const chat = {
      channel: 'telegram',
      chat: group ?? id,
      kind: group === undefined ? 'private' : 'group',
    } as const;
    const account = { channel: 'telegram', id } as const;
    return takeTurn(this.desk, { account, name: 'Nguyễn Văn An', chat, at: this.now, input, ...more });
  }

  async say(speaker: Speaker, text: string, more: Partial<Incoming> = {}): Promise<readonly Reply[]> {
    return this.#settled(await this.turn(speaker, { kind: 'text', text }, more));
  }

  async press(speaker: Speaker, action: Action | null): Promise<readonly Reply[]> {
    return this.#settled(await this.turn(speaker, { kind: 'press', action }));
  }

  close(): void {
    this.library.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #settled(turn: Turn): readonly Reply[] {
    this.#now += 1000;
    this.desk.register.transaction(turn.commit);
    // Everything that a turn brings back goes through files as JSON.
    return JSON.parse(JSON.stringify(turn.replies)) as readonly Reply[];
  }

  #deskOf(library: Library): Desk {
    const allowed: Desk['allowed'] = ({ id }) => this.allowances.get(id) ?? null;
    return deskOf(library, allowed, { now: () => this.now, randomBytes: (size) => this.#bytes(size) });
  }

  /** Never the same bytes twice. */
  #bytes(size: number): Uint8Array {
    this.#drawn += 1;
    return Uint8Array.from(
      { length: size },
      (_, index) => (this.#drawn * 31 + index * 7 + (this.#drawn >> (index % 8))) % 240,
    );
  }
}

function placesIn(folder: string, corpus: string) {
  const clock = START;
  return { corpus, data: join(folder, 'data'), now: () => instantOf(new Date(clock)) };
}

/** Every word of replies, in order. */
export function wordsOf(replies: readonly Reply[]): string {
  return replies
    .map((reply) => {
      if (reply.kind === 'text' || reply.kind === 'notice') return reply.text;
      if (reply.kind === 'source')
        return `${reply.citation.label}, ${reply.citation.locator}: ${reply.citation.quote.text}`;
      return reply.kind === 'answer' ? JSON.stringify(reply.answer) : '';
    })
    .join('\n');
}

/** The only answer among replies. */
export function answerIn(replies: readonly Reply[]): AnswerReply {
  const found = replies.find((reply) => reply.kind === 'answer');
  if (found === undefined) throw new Error(`no answer: ${wordsOf(replies)}`);
  return found;
}

/** The first text among replies. */
export function textIn(replies: readonly Reply[]): TextReply {
  const found = replies.find((reply) => reply.kind === 'text');
  if (found === undefined) throw new Error(`no text: ${JSON.stringify(replies)}`);
  return found;
}

/** What the button with that label asks for. */
export function actionOf(reply: TextReply, label: string): Action {
  const found = reply.buttons.find((button) => button.label === label);
  if (found === undefined) throw new Error(`no button ${label}: ${JSON.stringify(reply.buttons)}`);
  return found.action;
}

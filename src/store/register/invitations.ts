import { createHash, timingSafeEqual } from 'node:crypto';
import { type Instant, instantOf, millisecondsOf } from '../../register/instant.ts';
import { plainCode } from '../../register/invitation-code.ts';
import type { Account, Person, PersonId, Role } from '../../register/person.ts';
import type { AuditLog } from './audit-log.ts';
import type { Connection } from './connection.ts';

/** A code, and as whom it lets somebody in. */
export interface Invitation {
  readonly code: string;
  readonly role: Role;
  readonly agency: string | null;
  /** The name they are to have; null for the one that the messenger gives. */
  readonly name: string | null;
  readonly by: PersonId | null;
  readonly at: Instant;
}

/** A code that somebody typed. `id` is for who was never let in before. */
export interface TypedCode {
  readonly code: string;
  readonly account: Account;
  readonly name: string;
  readonly id: PersonId;
  readonly at: Instant;
}

/** What a typed code led to. A code that was used or has expired is a wrong one. */
export type Redemption =
  | { readonly kind: 'admitted'; readonly person: Person }
  | { readonly kind: 'wrong'; readonly attemptsLeft: number }
  | { readonly kind: 'locked'; readonly until: Instant };

/** What a right code stands for. */
export interface RightCode {
  readonly kind: 'right';
  readonly role: Role;
  readonly agency: string | null;
  readonly name: string | null;
  readonly by: PersonId | null;
}

const VALID_MS = 15 * 60_000;
const LOCKED_MS = 60 * 60_000;
const ATTEMPTS = 5;

interface Row extends Omit<RightCode, 'kind' | 'by'> {
  readonly id: number;
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
  readonly invited_by: PersonId | null;
}

/**
 * Codes that let people in, kept as salted hashes: 55 random bits that are good for 15 minutes need no slow hash, and
 * one would hold up everybody's answers. Wrong ones are counted per account and hour.
 */
export class Invitations {
  readonly #connection: Connection;
  readonly #audit: AuditLog;

  constructor(connection: Connection, audit: AuditLog) {
    this.#connection = connection;
    this.#audit = audit;
  }

  add({ code, role, agency, name, by, at }: Invitation): void {
    const expires = after(at, VALID_MS);
    this.#connection.transaction(() => {
      const salt = this.#connection.get<{ salt: Uint8Array }>('SELECT randomblob(16) AS salt')?.salt;
      if (salt === undefined) throw new RangeError('SQLite gave no salt');
      this.#connection.run(
        `INSERT INTO invitations (salt, hash, role, agency, name, invited_by, expires_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        salt,
        hashOf(salt, code),
        role,
        agency,
        name,
        by,
        expires,
      );
      const detail = agency === null ? role : `${role}, ${agency}`;
      this.#audit.append({ at, by, action: 'person-invited', subject: name ?? '', detail });
    });
  }

  /** Uses the code up where it is right, and counts it where it is wrong. */
  take({ code, account, at }: TypedCode): RightCode | Exclude<Redemption, { kind: 'admitted' }> {
    const wrong = this.#wrongCodes(account, at);
    if (wrong.count >= ATTEMPTS) return { kind: 'locked', until: after(wrong.since, LOCKED_MS) };
    const row = this.#find(code, at);
    if (row === undefined) return this.#countWrong(account, at);
    this.#connection.run('UPDATE invitations SET used_at = ? WHERE id = ?', at, row.id);
    this.#forgive(account);
    return { kind: 'right', role: row.role, agency: row.agency, name: row.name, by: row.invited_by };
  }

  /** Compares with every code that is open, so that the time taken tells nothing about any of them. */
  #find(code: string, at: Instant): Row | undefined {
    const open = this.#connection.all<Row>(
      'SELECT * FROM invitations WHERE used_at IS NULL AND expires_at > ?',
      at,
    );
    return open.filter(({ salt, hash }) => timingSafeEqual(hash, hashOf(salt, code)))[0];
  }

  #wrongCodes({ channel, id }: Account, at: Instant): { count: number; since: Instant } {
    const row = this.#connection.get<{ wrong: number; since: Instant }>(
      'SELECT wrong, since FROM wrong_codes WHERE channel = ? AND account = ?',
      channel,
      id,
    );
    if (row === undefined || after(row.since, LOCKED_MS) <= at) return { count: 0, since: at };
    return { count: row.wrong, since: row.since };
  }

  /** `since` is when the last wrong one was typed: the hour counts from there. */
  #countWrong(account: Account, at: Instant): Exclude<Redemption, { kind: 'admitted' }> {
    const wrong = this.#wrongCodes(account, at).count + 1;
    this.#connection.run(
      `INSERT INTO wrong_codes (channel, account, wrong, since) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET wrong = excluded.wrong, since = excluded.since`,
      account.channel,
      account.id,
      wrong,
      at,
    );
    if (wrong < ATTEMPTS) return { kind: 'wrong', attemptsLeft: ATTEMPTS - wrong };
    const subject = `${account.channel}:${account.id}`;
    this.#audit.append({ at, by: null, action: 'code-locked', subject, detail: '' });
    return { kind: 'locked', until: after(at, LOCKED_MS) };
  }

  #forgive({ channel, id }: Account): void {
    this.#connection.run('DELETE FROM wrong_codes WHERE channel = ? AND account = ?', channel, id);
  }
}

function hashOf(salt: Uint8Array, code: string): Buffer {
  return createHash('sha256').update(salt).update(plainCode(code)).digest();
}

function after(at: Instant, milliseconds: number): Instant {
  return instantOf(new Date(millisecondsOf(at) + milliseconds));
}

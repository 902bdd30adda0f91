import type { AuditAction } from '../../register/audit-entry.ts';
import type { Instant } from '../../register/instant.ts';
import type { Account, ChannelName, Person, PersonId, Role } from '../../register/person.ts';
import type { AuditLog } from './audit-log.ts';
import type { Connection } from './connection.ts';
import { type Invitation, Invitations, type Redemption, type TypedCode } from './invitations.ts';

/** Somebody who is or was let in, with how they write and since when. */
export interface ListedPerson extends Person {
  readonly accounts: readonly Account[];
  readonly addedAt: Instant;
  /** Null for who is in. */
  readonly removedAt: Instant | null;
}

/** Somebody to be let in, and who says so; null for the configuration or somebody at the machine. */
export interface Admission {
  readonly person: Person;
  readonly account: Account;
  readonly at: Instant;
  readonly by: PersonId | null;
}

/** What is to be different about somebody. */
export interface PersonChange {
  readonly role?: Role;
  readonly agency?: string | null;
  readonly name?: string;
}

interface Row {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly agency: string | null;
}
type ListedRow = Row & { readonly added_at: Instant; readonly removed_at: Instant | null };
type AccountRow = { readonly channel: ChannelName; readonly account: string; readonly person: PersonId };

/** Who may write to the program, and as whom. Each change writes its line of the audit log. */
export class People {
  readonly #connection: Connection;
  readonly #audit: AuditLog;
  readonly #invitations: Invitations;

  constructor(connection: Connection, audit: AuditLog) {
    this.#connection = connection;
    this.#audit = audit;
    this.#invitations = new Invitations(connection, audit);
  }

  /** Who writes from an account; null for a stranger and for somebody who was removed. */
  find({ channel, id }: Account): Person | null {
    const row = this.#connection.get<Row>(
      `SELECT id, name, role, agency FROM people WHERE removed_at IS NULL
         AND id = (SELECT person FROM accounts WHERE channel = ? AND account = ?)`,
      channel,
      id,
    );
    return row ?? null;
  }

  /** Also somebody who was removed: for the names in old reports. */
  byId(id: PersonId): Person | null {
    return this.#connection.get<Row>('SELECT id, name, role, agency FROM people WHERE id = ?', id) ?? null;
  }

  /** Everybody who was ever let in, in that order; `removedAt` tells who is not in any more. */
  list(): ListedPerson[] {
    const accounts = this.#connection.all<AccountRow>('SELECT * FROM accounts ORDER BY channel, account');
    const rows = this.#connection.all<ListedRow>('SELECT * FROM people ORDER BY added_at, id');
    return rows.map(({ added_at, removed_at, ...person }) => ({
      ...person,
      accounts: accounts
        .filter((account) => account.person === person.id)
        .map(({ channel, account }) => ({ channel, id: account })),
      addedAt: added_at,
      removedAt: removed_at,
    }));
  }

  /** Lets somebody in. @throws RangeError where the account is somebody's who is in. */
  admit({ person, account, at, by }: Admission): void {
    this.#connection.transaction(() => {
      if (this.find(account) !== null) throw new RangeError('this account is somebody’s already');
      this.#connection.run(
        'INSERT INTO people (id, name, role, agency, added_at) VALUES (?, ?, ?, ?, ?)',
        person.id,
        person.name,
        person.role,
        person.agency,
        at,
      );
      this.#own(person.id, account);
      this.#tell('person-admitted', { id: person.id, at, by, detail: wordsOf(person) });
    });
  }

  /** Gives a person another account; takes it from whoever had it. */
  link(id: PersonId, account: Account, at: Instant): void {
    this.#connection.transaction(() => {
      this.#own(id, account);
      this.#tell('person-linked', { id, at, by: id, detail: account.channel });
    });
  }

  /** Harmless for somebody who is not in. */
  change(id: PersonId, change: PersonChange, at: Instant, by: PersonId | null): void {
    this.#connection.transaction(() => {
      const before = this.#inside(id);
      if (before === null) return;
      const { name, role, agency } = { ...before, ...change };
      this.#connection.run(
        'UPDATE people SET name = ?, role = ?, agency = ? WHERE id = ?',
        name,
        role,
        agency,
        id,
      );
      this.#tell('person-changed', { id, at, by, detail: wordsOf({ role, agency }) });
    });
  }

  /** From now on they are a stranger. Harmless for somebody who is not in. */
  remove(id: PersonId, at: Instant, by: PersonId | null): void {
    this.#connection.transaction(() => {
      if (this.#inside(id) === null) return;
      this.#connection.run('UPDATE people SET removed_at = ? WHERE id = ?', at, id);
      this.#connection.run('DELETE FROM subscriptions WHERE person = ?', id);
      this.#tell('person-removed', { id, at, by, detail: '' });
    });
  }

  /** Keeps a code by which somebody can be let in within 15 minutes, once; only a salted hash of it is kept. */
  invite(invitation: Invitation): void {
    this.#invitations.add(invitation);
  }

  /**
   * Lets in who typed a code. Somebody who is in gets the role and the agency of the code. After five wrong codes the
   * account is locked for an hour, for the right code too. What it counts is written with the transaction around it.
   */
  redeem(typed: TypedCode): Redemption {
    return this.#connection.transaction(() => {
      const outcome = this.#invitations.take(typed);
      if (outcome.kind !== 'right') return outcome;
      const { account, at, id } = typed;
      const { role, agency, by } = outcome;
      const known = this.find(account);
      if (known !== null) {
        this.change(known.id, { role, agency }, at, by);
        return { kind: 'admitted', person: { ...known, role, agency } };
      }
      const person: Person = { id, name: outcome.name ?? typed.name, role, agency };
      this.admit({ person, account, at, by });
      return { kind: 'admitted', person };
    });
  }

  #inside(id: PersonId): Row | null {
    const sql = 'SELECT id, name, role, agency FROM people WHERE id = ? AND removed_at IS NULL';
    return this.#connection.get<Row>(sql, id) ?? null;
  }

  #own(person: PersonId, { channel, id }: Account): void {
    this.#connection.run(
      `INSERT INTO accounts (channel, account, person) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET person = excluded.person`,
      channel,
      id,
      person,
    );
  }

  #tell(
    action: AuditAction,
    told: {
      readonly id: PersonId;
      readonly at: Instant;
      readonly by: PersonId | null;
      readonly detail: string;
    },
  ): void {
    const { id, at, by, detail } = told;
    this.#audit.append({ at, by, action, subject: id, detail });
  }
}

/** "host, so-khcn" */
function wordsOf({ role, agency }: Pick<Person, 'role' | 'agency'>): string {
  return agency === null ? role : `${role}, ${agency}`;
}

/** Name of the register inside the data folder. */
export const REGISTER_FILE = 'register.db';

/** Mode of the file: it holds names, and for a moment what people write. SQLite gives the files beside it the same. */
export const OWNER_ONLY = 0o600;

/** "SAUR": marks the file as a register, in `PRAGMA application_id`. */
export const APPLICATION_ID = 0x53_41_55_52;

const appendOnly = (table: string) => `
  CREATE TRIGGER ${table}_keeps BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;
  CREATE TRIGGER ${table}_stays BEFORE DELETE ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`;

const chatKept = (table: string, time: string) => `
  CREATE TABLE ${table} (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    channel TEXT NOT NULL,
    chat TEXT NOT NULL,
    person TEXT NOT NULL,
    json TEXT NOT NULL,
    ${time} TEXT NOT NULL
  );
  CREATE INDEX ${table}_chat ON ${table} (channel, chat, seq);
  CREATE INDEX ${table}_time ON ${table} (${time});`;

const PEOPLE = `
  CREATE TABLE people (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    agency TEXT,
    added_at TEXT NOT NULL,
    removed_at TEXT
  ) WITHOUT ROWID;
  CREATE TABLE accounts (
    channel TEXT NOT NULL,
    account TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES people (id),
    PRIMARY KEY (channel, account)
  ) WITHOUT ROWID;
  CREATE INDEX accounts_person ON accounts (person);
  CREATE TABLE invitations (
    id INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    hash BLOB NOT NULL,
    role TEXT NOT NULL,
    agency TEXT,
    name TEXT,
    invited_by TEXT,
    expires_at TEXT NOT NULL,
    used_at TEXT
  );
  CREATE TABLE wrong_codes (
    channel TEXT NOT NULL,
    account TEXT NOT NULL,
    wrong INTEGER NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (channel, account)
  ) WITHOUT ROWID;`;

/**
 * `tracked_tasks` are tasks that somebody reported on, whatever their key is by now: the last sighting tells it, or
 * null where the task is gone. `followed_documents` is what the last generation that was followed held.
 */
const PROGRESS = `
  CREATE TABLE tracked_tasks (id INTEGER PRIMARY KEY, since TEXT NOT NULL);
  CREATE TABLE task_sightings (
    seq INTEGER PRIMARY KEY,
    tracked INTEGER NOT NULL REFERENCES tracked_tasks (id),
    key TEXT,
    fingerprint TEXT NOT NULL CHECK (json_valid(fingerprint)),
    how TEXT NOT NULL,
    at TEXT NOT NULL
  );
  CREATE TABLE progress_events (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    tracked INTEGER NOT NULL REFERENCES tracked_tasks (id),
    data TEXT NOT NULL CHECK (json_valid(data))
  );
  ${['tracked_tasks', 'task_sightings', 'progress_events'].map(appendOnly).join('')}
  CREATE TABLE followed_documents (
    document TEXT PRIMARY KEY,
    number TEXT,
    keys TEXT NOT NULL CHECK (json_valid(keys))
  ) WITHOUT ROWID;
  CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;`;

const CHATS = `
  CREATE TABLE conversations (
    channel TEXT NOT NULL,
    chat TEXT NOT NULL,
    person TEXT NOT NULL,
    json TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (channel, chat, person)
  ) WITHOUT ROWID;
  ${chatKept('shown_answers', 'at')}
  ${chatKept('drafts', 'expires_at')}
  CREATE TABLE admitted_chats (
    channel TEXT NOT NULL,
    chat TEXT NOT NULL,
    admitted_by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (channel, chat)
  ) WITHOUT ROWID;
  CREATE TABLE subscriptions (
    person TEXT NOT NULL,
    channel TEXT NOT NULL,
    chat TEXT NOT NULL,
    topic TEXT NOT NULL,
    PRIMARY KEY (person, channel, chat, topic)
  ) WITHOUT ROWID;`;

/** An update whose body is null is done; a message whose body is null was sent or dropped. */
const MESSAGES = `
  CREATE TABLE inbox (
    seq INTEGER PRIMARY KEY,
    channel TEXT NOT NULL,
    id TEXT NOT NULL,
    chat TEXT NOT NULL,
    body TEXT,
    received_at TEXT NOT NULL,
    UNIQUE (channel, id)
  );
  CREATE INDEX inbox_pending ON inbox (channel, seq) WHERE body IS NOT NULL;
  CREATE INDEX inbox_time ON inbox (received_at);
  CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    channel TEXT NOT NULL,
    chat TEXT NOT NULL,
    body TEXT,
    update_id TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    receipt TEXT,
    dropped TEXT,
    at TEXT NOT NULL
  );
  CREATE INDEX outbox_pending ON outbox (channel, chat, seq) WHERE body IS NOT NULL;
  CREATE INDEX outbox_time ON outbox (at);`;

const AUDIT = `
  CREATE TABLE audit_log (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    person TEXT,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
  );
  ${appendOnly('audit_log')}`;

/** What a messenger shows of its own accord, by chat: "menu" stands for what was set there last. */
const MENUS = `
  CREATE TABLE shown_menus (
    channel TEXT NOT NULL,
    chat TEXT NOT NULL,
    menu TEXT NOT NULL,
    PRIMARY KEY (channel, chat)
  ) WITHOUT ROWID;`;

/**
 * What makes version n + 1 of version n, run in one transaction; the first makes a register of an empty file. Released
 * ones are never changed: a change is a further one, with an old file kept in tests/fixtures/register.
 */
export const MIGRATIONS: readonly string[] = [[PEOPLE, PROGRESS, CHATS, MESSAGES, AUDIT].join('\n'), MENUS];

/** Kept in `PRAGMA user_version`. */
export const REGISTER_VERSION = MIGRATIONS.length;

import {
  chmodSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkRegister } from '../../../src/doctor/check-register.ts';
import { Connection } from '../../../src/store/register/connection.ts';
import { Conversations } from '../../../src/store/register/conversations.ts';
import { Register } from '../../../src/store/register/register.ts';
import {
  NotARegisterFailure,
  RegisterDamagedFailure,
  RegisterDiskFullFailure,
  RegisterNewerFailure,
  RegisterReplacedFailure,
} from '../../../src/store/register/register-failure.ts';
import { REGISTER_VERSION } from '../../../src/store/register/register-schema.ts';
import { Sqlite } from '../../../src/store/sqlite.ts';
import { task, temporaryFolder } from '../world.ts';
import { AN, AN_ON_TELEGRAM, CHAT, minute, registerOf, report } from './register-world.ts';

const WAREHOUSE = task('ke-hoach', 'Xây dựng kho dữ liệu dùng chung của tỉnh');
const fixture = (version: number) =>
  fileURLToPath(new URL(`../../fixtures/register/register-v${version}.sql`, import.meta.url));

/** A folder with a closed register that holds a person and a report. */
function kept(): string {
  const data = temporaryFolder();
  const register = Register.open(data);
  register.people.admit({ person: AN, account: AN_ON_TELEGRAM, at: minute(0), by: null });
  register.progress.append(report('e1', WAREHOUSE.key), WAREHOUSE);
  register.close();
  return data;
}

describe('opening a register', () => {
  it('makes none where nobody has told anything', () => {
    const data = temporaryFolder();
    expect(Register.openIfThere(data)).toBeNull();
    expect(existsSync(join(data, 'register.db'))).toBe(false);
  });

  it('refuses one of a newer version and leaves it as it is', () => {
    const data = kept();
    const database = new Sqlite(join(data, 'register.db'));
    database.pragma(`user_version = ${REGISTER_VERSION + 1}`);
    database.close();
    expect(() => Register.open(data)).toThrow(RegisterNewerFailure);
    expect(() => Register.openIfThere(data)).toThrow(RegisterNewerFailure);
  });

  it('refuses a database that is something else', () => {
    const data = temporaryFolder();
    const database = new Sqlite(join(data, 'register.db'));
    database.exec('CREATE TABLE notes (text TEXT)');
    database.close();
    expect(() => Register.open(data)).toThrow(NotARegisterFailure);
  });

  it('refuses a damaged one with what to do, and never deletes or replaces it', async () => {
    for (const [from, length] of [
      [0, 200],
      [4096, 4096 * 6],
    ] as const) {
      const data = kept();
      const path = join(data, 'register.db');
      const file = openSync(path, 'r+');
      writeSync(file, Buffer.alloc(length, 0xa5), 0, length, from);
      const before = readFileSync(path);
      expect(() => Register.open(data)).toThrow(RegisterDamagedFailure);
      expect(() => Register.open(data)).toThrow('sauro restore');
      expect(readFileSync(path).equals(before)).toBe(true);
      expect(await checkRegister(data)).toMatchObject({ check: 'register', verdict: 'bad' });
    }
  });

  it.each([1])('takes in a register of version %i, with everything in it', (version) => {
    const data = temporaryFolder();
    const database = new Sqlite(join(data, 'register.db'));
    database.exec(readFileSync(fixture(version), 'utf8'));
    database.close();
    const register = registerOf(data);
    expect(register.people.find(AN_ON_TELEGRAM)).toEqual(AN);
    expect(register.progress.progress().get(WAREHOUSE.key)?.state).toBe('done');
    expect(register.outbox.pending('telegram')).toHaveLength(1);
    expect(register.inbox.pending('telegram')).toHaveLength(1);
    expect(register.conversations.load(CHAT, AN.id)).toBe('{"last":1}');
    expect(register.audit.list(9).length).toBeGreaterThan(0);
  });

  it('reads one in a folder that may not be written, and writes nothing', () => {
    const data = kept();
    chmodSync(data, 0o500);
    chmodSync(join(data, 'register.db'), 0o400);
    onTestFinished(() => chmodSync(data, 0o700));
    const register = Register.openIfThere(data);
    onTestFinished(() => register?.close());
    expect(register?.people.find(AN_ON_TELEGRAM)).toEqual(AN);
  });

  it('shows the doctor that it is whole, and what it holds', async () => {
    expect(await checkRegister(temporaryFolder())).toMatchObject({ verdict: 'good' });
    const { verdict, message } = await checkRegister(kept());
    expect(verdict).toBe('good');
    expect(message).toContain('1 người, 1 báo cáo');
  });
});

describe('an open register', () => {
  it('takes no more writes once another file has its name, or none has', () => {
    const data = kept();
    const register = registerOf(data);
    const path = join(data, 'register.db');
    copyFileSync(path, `${path}.copy`);
    renameSync(`${path}.copy`, path);
    expect(() => register.conversations.save(CHAT, AN.id, '{}', minute(0))).toThrow(RegisterReplacedFailure);
    rmSync(path);
    expect(() => register.conversations.save(CHAT, AN.id, '{}', minute(0))).toThrow(RegisterReplacedFailure);
    expect(register.people.byId(AN.id)?.name).toBe(AN.name);
  });

  it('says that the disk is full, keeps what was written before, and goes on when there is room', () => {
    const path = join(kept(), 'register.db');
    const database = new Sqlite(path);
    onTestFinished(() => {
      database.close();
    });
    const connection = new Connection(database, path, null);
    const conversations = new Conversations(connection);
    conversations.save(CHAT, AN.id, '1', minute(0));
    database.pragma('max_page_count = 1');
    const long = 'x'.repeat(20_000);
    expect(() => conversations.save(CHAT, AN.id, long, minute(1))).toThrow(RegisterDiskFullFailure);
    expect(conversations.load(CHAT, AN.id)).toBe('1');
    database.pragma('max_page_count = 1000000');
    conversations.save(CHAT, AN.id, long, minute(2));
    expect(conversations.load(CHAT, AN.id)).toBe(long);
  });

  it('says that it is held where another process writes for too long, and keeps nothing of the try', () => {
    const data = kept();
    const register = Register.open(data, 20);
    onTestFinished(() => register.close());
    const other = new Sqlite(join(data, 'register.db'));
    onTestFinished(() => {
      other.close();
    });
    other.exec('BEGIN IMMEDIATE');
    expect(() => register.conversations.save(CHAT, AN.id, '{}', minute(0))).toThrow('tiến trình khác giữ');
    other.exec('COMMIT');
    register.conversations.save(CHAT, AN.id, '{"after":1}', minute(0));
    expect(register.conversations.load(CHAT, AN.id)).toBe('{"after":1}');
  });
});

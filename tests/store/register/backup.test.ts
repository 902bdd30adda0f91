import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupRegister } from '../../../src/store/register/backup-register.ts';
import { Register } from '../../../src/store/register/register.ts';
import {
  BackupExistsFailure,
  BackupFileFailure,
  BackupOntoRegisterFailure,
  MissingBackupFailure,
  NoRegisterFailure,
  NotARegisterFailure,
  RegisterHeldFailure,
  RegisterNewerFailure,
} from '../../../src/store/register/register-failure.ts';
import { REGISTER_VERSION } from '../../../src/store/register/register-schema.ts';
import { restoreRegister } from '../../../src/store/register/restore-register.ts';
import { Sqlite } from '../../../src/store/sqlite.ts';
import { task, temporaryFolder } from '../world.ts';
import { AN, CHAT, minute, registerOf, report } from './register-world.ts';
import { writerOn } from './writer-process.ts';

const WAREHOUSE = task('ke-hoach', 'Xây dựng kho dữ liệu dùng chung của tỉnh');
const quietly = { force: false };

/** A folder with a closed register that holds one report. */
function reported(): string {
  const data = temporaryFolder();
  const register = Register.open(data);
  register.progress.append(report('e1', WAREHOUSE.key), WAREHOUSE);
  register.close();
  return data;
}

/** The numbers of the updates that a register holds the reports of, in order. */
function numbersIn(data: string): number[] {
  const register = Register.open(data);
  try {
    return register.progress.all().map(({ id }) => Number(id.slice(1)));
  } finally {
    register.close();
  }
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('a backup', () => {
  it('made while another process writes is a whole register of one moment', async () => {
    const data = temporaryFolder();
    const writer = await writerOn(data);
    const before = writer.written();
    const copies = temporaryFolder();
    for (const name of ['a.db', 'b.db', 'c.db']) backupRegister(data, join(copies, name), quietly);
    const after = await writer.stop();
    for (const name of ['a.db', 'b.db', 'c.db']) {
      const restored = temporaryFolder();
      restoreRegister(restored, join(copies, name), minute(0));
      const numbers = numbersIn(restored);
      expect(numbers).toEqual(upTo(numbers.length));
      expect(numbers.length).toBeGreaterThanOrEqual(before);
      expect(numbers.length).toBeLessThanOrEqual(after + 1);
    }
    expect(readdirSync(copies)).toEqual(['a.db', 'b.db', 'c.db']);
  });

  it('can be read by its owner alone', () => {
    const data = reported();
    backupRegister(data, join(data, 'copy.db'), quietly);
    expect(statSync(join(data, 'copy.db')).mode & 0o777).toBe(0o600);
    expect(statSync(join(data, 'register.db')).mode & 0o777).toBe(0o600);
  });

  it('replaces a file only when it is forced to', () => {
    const data = reported();
    const file = join(data, 'copy.db');
    writeFileSync(file, 'something else');
    expect(() => backupRegister(data, file, quietly)).toThrow(BackupExistsFailure);
    expect(readFileSync(file, 'utf8')).toBe('something else');
    expect(backupRegister(data, file, { force: true })).toMatchObject({
      events: 1,
      version: REGISTER_VERSION,
    });
  });

  it('is not the register itself', () => {
    const data = reported();
    expect(() => backupRegister(data, join(data, 'register.db'), { force: true })).toThrow(
      BackupOntoRegisterFailure,
    );
    expect(numbersIn(data)).toEqual([1]);
  });

  it('says what is wrong where there is no register, no folder, or a folder in its place', () => {
    const data = reported();
    mkdirSync(join(data, 'folder'));
    expect(() => backupRegister(temporaryFolder(), join(data, 'x.db'), quietly)).toThrow(NoRegisterFailure);
    expect(() => backupRegister(data, join(data, 'missing', 'x.db'), quietly)).toThrow(BackupFileFailure);
    expect(() => backupRegister(data, join(data, 'folder'), { force: true })).toThrow(BackupFileFailure);
    expect(readdirSync(data).filter((name) => name.includes('tmp'))).toEqual([]);
  });
});

describe('a restore', () => {
  it('brings the backup back and keeps the register that was there', () => {
    const data = reported();
    const file = join(temporaryFolder(), 'copy.db');
    backupRegister(data, file, quietly);
    const register = Register.open(data);
    register.progress.append(report('e2', WAREHOUSE.key, { state: 'paused' }), WAREHOUSE);
    register.close();
    const { kept } = restoreRegister(data, file, minute(3));
    expect(numbersIn(data)).toEqual([1]);
    expect(kept).toBe(join(data, 'register-2026-07-15T010300Z.db'));
    const before = temporaryFolder();
    copyFileSync(kept ?? '', join(before, 'register.db'));
    expect(numbersIn(before)).toEqual([1, 2]);
    expect(registerOf(data).audit.list(1)).toMatchObject([{ action: 'restored', subject: 'copy.db' }]);
  });

  it('neither sends nor answers again what waited when the backup was made', () => {
    const data = temporaryFolder();
    const register = Register.open(data);
    register.inbox.receive('telegram', [{ id: '1', chat: '1001', body: '{}' }], minute(0));
    register.outbox.put(CHAT, [{ id: 'm1', body: '{}', update: '1' }], minute(0));
    register.conversations.save(CHAT, AN.id, '{}', minute(0));
    register.close();
    const file = join(data, 'copy.db');
    backupRegister(data, file, quietly);
    restoreRegister(data, file, minute(1));
    const restored = registerOf(data);
    expect(restored.inbox.pending('telegram')).toEqual([]);
    expect(restored.outbox.pending('telegram')).toEqual([]);
    expect(restored.inbox.receive('telegram', [{ id: '1', chat: '1001', body: '{}' }], minute(2))).toEqual(
      [],
    );
    expect(restored.conversations.load(CHAT, AN.id)).toBe('{}');
  });

  it('is refused while another process has the register open, and then works', async () => {
    const data = temporaryFolder();
    const file = join(temporaryFolder(), 'copy.db');
    const writer = await writerOn(data);
    backupRegister(data, file, quietly);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(() => restoreRegister(data, file, minute(0))).toThrow(RegisterHeldFailure);
    }
    const last = await writer.stop();
    expect(numbersIn(data).length).toBeGreaterThanOrEqual(last);
    restoreRegister(data, file, minute(0));
    expect(numbersIn(data).length).toBeLessThanOrEqual(last);
  });

  it('is refused for a file that is missing, something else, cut short, or of a newer version; nothing changes then', () => {
    const data = reported();
    const copies = temporaryFolder();
    const file = (name: string) => join(copies, name);
    backupRegister(data, file('whole.db'), quietly);
    writeFileSync(file('text.db'), 'Kính gửi: Sở Khoa học và Công nghệ');
    const whole = readFileSync(file('whole.db'));
    writeFileSync(file('cut.db'), whole.subarray(0, whole.length / 2));
    writeFileSync(file('empty.db'), '');
    const other = new Sqlite(file('other.db'));
    other.exec('CREATE TABLE notes (text TEXT)');
    other.close();
    copyFileSync(file('whole.db'), file('newer.db'));
    const newer = new Sqlite(file('newer.db'));
    newer.pragma('user_version = 99');
    newer.close();
    const before = readFileSync(join(data, 'register.db'));
    for (const name of ['text.db', 'cut.db', 'empty.db', 'other.db']) {
      expect(() => restoreRegister(data, file(name), minute(0)), name).toThrow(NotARegisterFailure);
    }
    expect(() => restoreRegister(data, file('newer.db'), minute(0))).toThrow(RegisterNewerFailure);
    expect(() => restoreRegister(data, file('none.db'), minute(0))).toThrow(MissingBackupFailure);
    expect(readFileSync(join(data, 'register.db')).equals(before)).toBe(true);
    expect(readdirSync(data).filter((name) => !/^register\.db(?:-wal|-shm)?$/u.test(name))).toEqual([]);
  });

  it('puts a damaged register aside', () => {
    const data = reported();
    const file = join(temporaryFolder(), 'copy.db');
    backupRegister(data, file, quietly);
    writeFileSync(join(data, 'register.db'), 'x'.repeat(5000));
    const { kept } = restoreRegister(data, file, minute(0));
    expect(readFileSync(kept ?? '', 'utf8')).toBe('x'.repeat(5000));
    expect(numbersIn(data)).toEqual([1]);
  });

  it('makes the data folder where it is missing', () => {
    const file = join(temporaryFolder(), 'copy.db');
    backupRegister(reported(), file, quietly);
    const data = join(temporaryFolder(), 'a', 'b');
    expect(restoreRegister(data, file, minute(0))).toMatchObject({ kept: null, events: 1 });
    expect(existsSync(join(data, 'register.db'))).toBe(true);
  });
});

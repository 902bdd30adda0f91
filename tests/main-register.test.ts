import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../src/register/person.ts';
import { Register } from '../src/store/register/register.ts';
import { REGISTER_VERSION } from '../src/store/register/register-schema.ts';
import { firstCorpus } from './first-corpus.ts';
import { type Run, sauro } from './sauro.ts';
import { AN, AN_ON_TELEGRAM, minute, report } from './store/register/register-world.ts';
import { documentOf } from './store/world.ts';

const PLAN = '2026-06-quyet-dinh-qd-bcd-ke-hoach-06-thang-cuoi-nam.txt';
let folder: string;
let corpus: string;
let data: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sauro-register-'));
  corpus = firstCorpus(folder);
  data = join(folder, 'data');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]): Run =>
  sauro([...words, '--corpus', corpus, '--data', data], { environment: { SAURO_MODEL: 'none' } });
const json = <T>({ output }: Run): T => JSON.parse(output) as T;

function withRegister<T>(use: (register: Register) => T): T {
  const register = Register.open(data);
  try {
    return use(register);
  } finally {
    register.close();
  }
}

describe('sauro people', () => {
  it('makes no register by looking at it', () => {
    expect(run('people').output).toContain('Chưa có ai được cấp quyền');
    expect(json<unknown[]>(run('audit', '--json'))).toEqual([]);
    expect(existsSync(join(data, 'register.db'))).toBe(false);
  });

  it('invites with a code that lets somebody in once, at the agency that was typed in short', () => {
    const invited = json<{ code: string; agency: string; role: string }>(
      run('people', 'invite', '--role', 'official', '--agency', 'so khcn', '--name', AN.name, '--json'),
    );
    expect(invited).toMatchObject({ role: 'official', agency: 'so-khoa-hoc-va-cong-nghe' });
    expect(invited.code).toMatch(/^[3-9A-Y]{4}(?:-[3-9A-Y]{4}){2}$/u);
    const typed = { code: invited.code, account: AN_ON_TELEGRAM, name: 'an', id: AN.id };
    withRegister(({ people, audit }) => {
      const at = audit.list(1)[0]?.at ?? minute(0);
      expect(people.redeem({ ...typed, at })).toMatchObject({ kind: 'admitted', person: { name: AN.name } });
      expect(people.redeem({ ...typed, at }).kind).toBe('wrong');
    });
    expect(run('people', 'list').output).toContain(`${AN.name} · cán bộ · Sở Khoa học và Công nghệ`);
    expect(readFileSync(join(data, 'register.db'), 'latin1')).not.toContain(invited.code);
  });

  it('says what is missing or unknown', () => {
    expect(run('people', 'invite', '--role', 'official')).toMatchObject({ exitCode: 2 });
    const unknown = run('people', 'invite', '--role', 'host', '--agency', 'Sở Phép thuật');
    expect(unknown).toMatchObject({ exitCode: 1 });
    expect(unknown.errors).toContain('Sở Phép thuật');
    expect(run('people', 'remove', 'Không Ai')).toMatchObject({ exitCode: 1 });
  });

  it('changes roles and removes, and the audit log tells of each', () => {
    expect(run('people', 'role', AN.name, '--role', 'host').output).toContain('chủ trì họp');
    expect(run('people', 'remove', AN.name).exitCode).toBe(0);
    expect(json<unknown[]>(run('people', 'list', '--json'))).toEqual([]);
    const actions = json<{ action: string }[]>(run('audit', '--json', '--limit', '3'));
    expect(actions.map(({ action }) => action)).toEqual([
      'person-removed',
      'person-changed',
      'person-admitted',
    ]);
    expect(run('audit').output).toContain(`tại máy · thôi cho dùng, ${AN.name}`);
  });
});

describe('sauro backup and sauro restore', () => {
  it('copy the register and bring it back', () => {
    const file = join(folder, 'sao-luu.db');
    expect(run('backup', file).output).toContain('đã kiểm tra');
    expect(run('backup', file)).toMatchObject({ exitCode: 1 });
    withRegister(({ people }) =>
      people.admit({
        person: { ...AN, id: 'p-2' as PersonId },
        account: AN_ON_TELEGRAM,
        at: minute(1),
        by: null,
      }),
    );
    const restored = json<{ kept: string; people: number }>(run('restore', file, '--json'));
    expect(restored.people).toBe(1);
    expect(existsSync(restored.kept)).toBe(true);
    expect(withRegister(({ people }) => people.find(AN_ON_TELEGRAM))).toBeNull();
  });

  it('say what is wrong with a file in one sentence', () => {
    writeFileSync(join(folder, 'note.txt'), 'Kính gửi');
    const { exitCode, errors } = run('restore', join(folder, 'note.txt'));
    expect(exitCode).toBe(1);
    expect(errors).toContain('không phải là sổ theo dõi');
  });
});

describe('sauro check', () => {
  it('lists reports whose task is gone, in text and in JSON', () => {
    const [gone] = documentOf('van-ban-cu', 'Xây dựng kho dữ liệu dùng chung của tỉnh').tasks;
    if (gone === undefined) throw new Error('no task');
    withRegister(({ progress }) => progress.append(report('e1', gone.key), gone));
    writeFileSync(join(corpus, PLAN), `${readFileSync(join(corpus, PLAN), 'utf8')}\n`);
    expect(run('check').output.replace(/\s+/gu, ' ')).toContain(
      'Có 1 báo cáo (gần nhất: hoàn thành, ngày 14/7/2026) về nhiệm vụ “Xây dựng kho dữ liệu dùng chung của tỉnh”',
    );
    const notes = json<{ rule: string; events?: unknown[] }[]>(run('check', '--json'));
    expect(notes.filter(({ rule }) => rule === 'reported-task-gone')).toMatchObject([
      { document: 'van-ban-cu', events: [{ id: 'e1' }] },
    ]);
  });
});

describe('sauro doctor', () => {
  it('tells of the register', () => {
    expect(run('doctor').output.replace(/\s+/gu, ' ')).toContain(
      `Sổ theo dõi phiên bản ${REGISTER_VERSION} nguyên vẹn`,
    );
    writeFileSync(join(data, 'register.db'), 'x'.repeat(4096));
    const { exitCode, output } = run('doctor');
    expect(exitCode).toBe(1);
    expect(output.replace(/\s+/gu, ' ')).toContain('sauro restore');
  });
});

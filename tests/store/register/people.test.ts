import { describe, expect, it } from 'vitest';
import type { Person, PersonId } from '../../../src/register/person.ts';
import { temporaryFolder } from '../world.ts';
import { AN, AN_ON_TELEGRAM, minute, registerOf } from './register-world.ts';

const CODE = 'K7QM-A4XW-P9DC';
const HOST = { code: CODE, role: 'host', agency: 'vp-ubnd', name: null, by: AN.id } as const;
const typed = (code: string, minutes: number, account = AN_ON_TELEGRAM) => ({
  code,
  account,
  name: 'Lê Thị Bình',
  id: `p-${account.id}` as PersonId,
  at: minute(minutes),
});

function registerWithAn() {
  const register = registerOf(temporaryFolder());
  register.people.admit({ person: AN, account: AN_ON_TELEGRAM, at: minute(0), by: null });
  return register;
}

describe('people', () => {
  it('are found by the account that they write from, also after the register was opened anew', () => {
    const data = temporaryFolder();
    registerOf(data).people.admit({ person: AN, account: AN_ON_TELEGRAM, at: minute(0), by: null });
    const { people } = registerOf(data);
    expect(people.find(AN_ON_TELEGRAM)).toEqual(AN);
    expect(people.find({ channel: 'zalo', id: AN_ON_TELEGRAM.id })).toBeNull();
  });

  it('are strangers once they were removed, but keep their name in what they reported', () => {
    const { people } = registerWithAn();
    people.remove(AN.id, minute(1), null);
    expect(people.find(AN_ON_TELEGRAM)).toBeNull();
    expect(people.byId(AN.id)?.name).toBe('Nguyễn Văn An');
    expect(people.list()).toMatchObject([{ id: AN.id, removedAt: minute(1) }]);
  });

  it('can write from two messengers', () => {
    const { people } = registerWithAn();
    people.link(AN.id, { channel: 'zalo', id: 'z' }, minute(1));
    expect(people.find({ channel: 'zalo', id: 'z' })).toEqual(AN);
    expect(people.list()[0]?.accounts).toHaveLength(2);
  });

  it('change role and agency, and only what is named', () => {
    const { people } = registerWithAn();
    people.change(AN.id, { role: 'host' }, minute(1), null);
    expect(people.find(AN_ON_TELEGRAM)).toEqual({ ...AN, role: 'host' });
    people.change(AN.id, { agency: null }, minute(2), null);
    expect(people.find(AN_ON_TELEGRAM)).toEqual({ ...AN, role: 'host', agency: null });
  });

  it('leave a line of the audit log with every change', () => {
    const { people, audit } = registerWithAn();
    people.change(AN.id, { role: 'host' }, minute(1), 'p-b' as PersonId);
    people.remove(AN.id, minute(2), 'p-b' as PersonId);
    people.remove(AN.id, minute(3), 'p-b' as PersonId);
    expect(audit.list(10).map(({ action, by }) => [action, by])).toEqual([
      ['person-removed', 'p-b'],
      ['person-changed', 'p-b'],
      ['person-admitted', null],
    ]);
  });

  it('keep a name that looks like SQL or markup as it is', () => {
    const { people } = registerOf(temporaryFolder());
    const person: Person = { ...AN, name: `<b>'); DROP TABLE people;--` };
    people.admit({ person, account: AN_ON_TELEGRAM, at: minute(0), by: null });
    expect(people.find(AN_ON_TELEGRAM)?.name).toBe(person.name);
  });
});

describe('a code', () => {
  const stranger = { channel: 'telegram', id: '2002' } as const;

  it('lets its first user in, with its role and agency, however it is typed', () => {
    const { people } = registerWithAn();
    people.invite({ ...HOST, at: minute(0) });
    const outcome = people.redeem(typed(' k7qm a4xw p9dc ', 14, stranger));
    expect(outcome).toMatchObject({ kind: 'admitted', person: { role: 'host', agency: 'vp-ubnd' } });
    expect(people.find(stranger)).toMatchObject({ id: 'p-2002', name: 'Lê Thị Bình' });
  });

  it('works once', () => {
    const { people } = registerWithAn();
    people.invite({ ...HOST, at: minute(0) });
    people.redeem(typed(CODE, 1, stranger));
    const second = people.redeem(typed(CODE, 2, { channel: 'telegram', id: '3003' }));
    expect(second).toEqual({ kind: 'wrong', attemptsLeft: 4 });
  });

  it('expires after fifteen minutes', () => {
    const { people } = registerWithAn();
    people.invite({ ...HOST, at: minute(0) });
    expect(people.redeem(typed(CODE, 15, stranger)).kind).toBe('wrong');
    expect(people.find(stranger)).toBeNull();
  });

  it('gives somebody who is in its role and agency, and no second person', () => {
    const { people } = registerWithAn();
    people.invite({ ...HOST, at: minute(0) });
    people.redeem(typed(CODE, 1));
    expect(people.find(AN_ON_TELEGRAM)).toEqual({ ...AN, role: 'host', agency: 'vp-ubnd' });
    expect(people.list()).toHaveLength(1);
  });

  it('makes somebody who was removed another person, so that nothing old is theirs again', () => {
    const { people } = registerWithAn();
    people.remove(AN.id, minute(0), null);
    people.invite({ ...HOST, at: minute(1) });
    people.redeem(typed(CODE, 2));
    expect(people.find(AN_ON_TELEGRAM)?.id).toBe('p-1001');
  });

  it('is locked for an hour after five wrong ones, over a restart too, and for the right one', () => {
    const data = temporaryFolder();
    const { people } = registerOf(data);
    people.invite({ ...HOST, by: null, at: minute(0) });
    const outcomes = [1, 2, 3, 4, 5].map((at) => people.redeem(typed('WRONG-CODE', at, stranger)));
    expect(outcomes.at(-2)).toEqual({ kind: 'wrong', attemptsLeft: 1 });
    expect(outcomes.at(-1)).toEqual({ kind: 'locked', until: minute(65) });
    const later = registerOf(data);
    expect(later.people.redeem(typed(CODE, 6, stranger))).toEqual({ kind: 'locked', until: minute(65) });
    later.people.invite({ ...HOST, by: null, at: minute(64) });
    expect(later.people.redeem(typed(CODE, 65, stranger)).kind).toBe('admitted');
  });

  it('locks one account and no other', () => {
    const { people } = registerWithAn();
    for (const at of [1, 2, 3, 4, 5]) people.redeem(typed('WRONG-CODE', at, stranger));
    people.invite({ ...HOST, at: minute(5) });
    expect(people.redeem(typed(CODE, 6, { channel: 'telegram', id: '3003' })).kind).toBe('admitted');
  });

  it('stands in no column of the register', async () => {
    const { readFileSync } = await import('node:fs');
    const data = temporaryFolder();
    const register = registerOf(data);
    register.people.invite({ ...HOST, at: minute(0) });
    register.close();
    const bytes = readFileSync(`${data}/register.db`, 'latin1');
    expect(bytes).not.toContain(CODE);
    expect(bytes).not.toContain(CODE.replaceAll('-', ''));
  });
});

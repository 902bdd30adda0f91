import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../src/register/person.ts';
import { temporaryFolder } from '../world.ts';
import { AN, AN_ON_TELEGRAM, CHAT, minute, registerOf } from './register-world.ts';

const update = (id: string, chat = '1001') => ({ id, chat, body: `{"update_id":${id}}` });
const message = (id: string) => ({ id, body: `{"text":"${id}"}`, update: null });
const DAY = 24 * 60;

describe('the inbox', () => {
  it('takes an update in once, also after it was done', () => {
    const { inbox } = registerOf(temporaryFolder());
    expect(inbox.receive('telegram', [update('1'), update('2'), update('1')], minute(0))).toEqual(['1', '2']);
    inbox.finish('telegram', '1');
    expect(inbox.receive('telegram', [update('1'), update('3')], minute(1))).toEqual(['3']);
    expect(inbox.pending('telegram').map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('keeps what is pending over a restart, in order, and the channels apart', () => {
    const data = temporaryFolder();
    const { inbox } = registerOf(data);
    inbox.receive('telegram', [update('9'), update('10')], minute(0));
    inbox.receive('zalo', [update('9')], minute(0));
    expect(registerOf(data).inbox.pending('telegram')).toEqual([
      { ...update('9'), receivedAt: minute(0) },
      { ...update('10'), receivedAt: minute(0) },
    ]);
  });

  it('remembers for a week what was done, and what is pending for ever', () => {
    const { inbox } = registerOf(temporaryFolder());
    inbox.receive('telegram', [update('1'), update('2')], minute(0));
    inbox.finish('telegram', '1');
    expect(inbox.receive('telegram', [update('1')], minute(6 * DAY))).toEqual([]);
    expect(inbox.receive('telegram', [update('1'), update('2')], minute(8 * DAY))).toEqual(['1']);
  });
});

describe('the outbox', () => {
  it('gives messages in the order in which they were put, of a chat or of all', () => {
    const { outbox } = registerOf(temporaryFolder());
    outbox.put(CHAT, [message('b'), message('a')], minute(0));
    outbox.put({ ...CHAT, chat: '2' }, [message('c')], minute(0));
    expect(outbox.pending('telegram').map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(outbox.pending('telegram', '1001').map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('counts tries, and keeps no text of what was sent', () => {
    const data = temporaryFolder();
    const { outbox } = registerOf(data);
    outbox.put(CHAT, [message('a'), message('b'), message('c')], minute(0));
    outbox.attempted('a');
    outbox.sent('a', '77', minute(1));
    outbox.attempted('b');
    outbox.attempted('b');
    outbox.dropped('c', 'chat not found', minute(1));
    const later = registerOf(data).outbox;
    expect(later.pending('telegram')).toEqual([{ ...message('b'), chat: CHAT, attempts: 2, at: minute(0) }]);
    expect(later.receiptOf('a')).toBe('77');
  });
});

describe('a transaction', () => {
  it('lands as a whole or not at all', () => {
    const register = registerOf(temporaryFolder());
    register.inbox.receive('telegram', [update('1')], minute(0));
    const fail = () =>
      register.transaction(() => {
        register.outbox.put(CHAT, [message('a')], minute(1));
        register.conversations.save(CHAT, AN.id, '{}', minute(1));
        register.inbox.finish('telegram', '1');
        throw new Error('in the middle');
      });
    expect(fail).toThrow('in the middle');
    expect(register.outbox.pending('telegram')).toEqual([]);
    expect(register.conversations.load(CHAT, AN.id)).toBeNull();
    expect(register.inbox.pending('telegram')).toHaveLength(1);
  });

  it('joins the one around it', () => {
    const register = registerOf(temporaryFolder());
    const fail = () =>
      register.transaction(() => {
        register.transaction(() => register.outbox.put(CHAT, [message('a')], minute(1)));
        throw new Error('later');
      });
    expect(fail).toThrow('later');
    expect(register.outbox.pending('telegram')).toEqual([]);
  });

  it('refuses work that it would have to wait for', () => {
    const register = registerOf(temporaryFolder());
    expect(() => register.transaction(async () => 1)).toThrow('does not wait');
    expect(register.transaction(() => 2)).toBe(2);
  });
});

describe('what is kept of a chat', () => {
  it('is a conversation per chat and person', () => {
    const { conversations } = registerOf(temporaryFolder());
    conversations.save(CHAT, AN.id, '1', minute(0));
    conversations.save(CHAT, AN.id, '2', minute(1));
    conversations.save(CHAT, 'p-b' as PersonId, '3', minute(1));
    expect(conversations.load(CHAT, AN.id)).toBe('2');
    conversations.forget(CHAT, AN.id);
    expect(conversations.load(CHAT, AN.id)).toBeNull();
    expect(conversations.load(CHAT, 'p-b' as PersonId)).toBe('3');
  });

  it('is the last fifty answers, for thirty days', () => {
    const { answers } = registerOf(temporaryFolder());
    for (let count = 0; count < 52; count += 1) {
      answers.put({ id: `a${count}`, chat: CHAT, person: AN.id, json: '{}', at: minute(count) });
    }
    answers.put({ id: 'other', chat: { ...CHAT, chat: '2' }, person: AN.id, json: '{}', at: minute(52) });
    expect(['a1', 'a2', 'a51'].map((id) => answers.find(id) !== null)).toEqual([false, true, true]);
    answers.put({
      id: 'late',
      chat: { ...CHAT, chat: '2' },
      person: AN.id,
      json: '{}',
      at: minute(31 * DAY),
    });
    expect(answers.find('a51')).toBeNull();
    expect(answers.find('late')).toEqual({
      chat: { ...CHAT, chat: '2' },
      person: AN.id,
      json: '{}',
      at: minute(31 * DAY),
    });
  });

  it('is a draft that is taken once, and not after it expired', () => {
    const { drafts } = registerOf(temporaryFolder());
    const draft = { chat: CHAT, person: AN.id, json: '{}', expiresAt: minute(10) };
    drafts.put({ id: 'd1', ...draft });
    drafts.put({ id: 'd2', ...draft });
    expect(drafts.find('d1', minute(9))).toEqual(draft);
    expect(drafts.take('d1', minute(9))).toEqual(draft);
    expect(drafts.take('d1', minute(9))).toBeNull();
    expect(drafts.take('d2', minute(10))).toBeNull();
  });

  it('is whether a group was admitted, and who did it', () => {
    const { chats, audit } = registerOf(temporaryFolder());
    chats.admit(CHAT, AN.id, minute(0));
    chats.admit(CHAT, AN.id, minute(1));
    expect(chats.isAdmitted(CHAT)).toBe(true);
    chats.dismiss(CHAT, AN.id, minute(2));
    expect(chats.isAdmitted(CHAT)).toBe(false);
    expect(audit.list(5).map(({ action }) => action)).toEqual(['group-dismissed', 'group-admitted']);
  });

  it('is what somebody wants to be told, until they are removed', () => {
    const { subscriptions, people } = registerOf(temporaryFolder());
    people.admit({ person: AN, account: AN_ON_TELEGRAM, at: minute(0), by: null });
    const wanted = { person: AN.id, chat: CHAT, topic: 'new-directives' } as const;
    subscriptions.put(wanted);
    subscriptions.put(wanted);
    expect(subscriptions.list()).toEqual([wanted]);
    people.remove(AN.id, minute(1), null);
    expect(subscriptions.list()).toEqual([]);
  });
});

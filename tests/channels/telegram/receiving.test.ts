import { describe, expect, it } from 'vitest';
import { encodeAction } from '../../../src/channels/telegram/callback-data.ts';
import type { Incoming } from '../../../src/conversation/incoming.ts';
import { instantOf } from '../../../src/register/instant.ts';
import type { PersonId } from '../../../src/register/person.ts';
import { AN, BINH, echo, TelegramWorld, turn } from './telegram-world.ts';

const GROUP = -100200300;

/** A world that keeps what its channel hands over. */
async function listening(): Promise<{ world: TelegramWorld; heard: Incoming[] }> {
  const world = await TelegramWorld.running();
  const heard: Incoming[] = [];
  world.takeTurn = async (incoming) => {
    heard.push(incoming);
    return echo(incoming);
  };
  return { world, heard };
}

describe('what people write', () => {
  it('is answered in their chat', async () => {
    const { world, heard } = await listening();
    world.fake.write({ from: AN, text: 'so khcn quy 3' });
    expect(await world.shown(AN.id, 1)).toEqual(['Đã nhận: so khcn quy 3']);
    expect(heard[0]).toMatchObject({
      account: { channel: 'telegram', id: '41' },
      name: 'Nguyễn Văn An',
      chat: { channel: 'telegram', chat: '41', kind: 'private' },
      input: { kind: 'text', text: 'so khcn quy 3' },
    });
    expect(heard[0]).not.toHaveProperty('isLate');
  });

  it('is answered in order within a chat, and beside other chats', async () => {
    const world = await TelegramWorld.running();
    let letAnGo = () => {};
    const held = new Promise<void>((resolve) => {
      letAnGo = resolve;
    });
    world.takeTurn = async (incoming) => {
      if (incoming.input.kind === 'text' && incoming.input.text === 'một') await held;
      return echo(incoming);
    };
    for (const text of ['một', 'hai', 'ba']) world.fake.write({ from: AN, text });
    world.fake.write({ from: BINH, text: 'bốn' });
    expect(await world.shown(BINH.id, 1)).toEqual(['Đã nhận: bốn']);
    expect(world.texts(AN.id)).toEqual([]);
    letAnGo();
    expect(await world.shown(AN.id, 3)).toEqual(['Đã nhận: một', 'Đã nhận: hai', 'Đã nhận: ba']);
  });

  it('is answered once, however often and in whatever order Telegram hands it over', async () => {
    const { world } = await listening();
    world.fake.world.updates.disorderBy((updates) => [...updates.toReversed(), ...updates]);
    const first = world.fake.write({ from: AN, text: 'một' });
    world.fake.write({ from: AN, text: 'hai' });
    await world.shown(AN.id, 2);
    world.fake.world.updates.repeat(first);
    world.fake.write({ from: AN, text: 'ba' });
    expect(await world.shown(AN.id, 3)).toEqual(['Đã nhận: một', 'Đã nhận: hai', 'Đã nhận: ba']);
  });

  it('is told to be late where it waited for more than ten minutes', async () => {
    const { world, heard } = await listening();
    const written = Math.floor(Date.now() / 1000) - 3600;
    world.fake.write({ from: AN, text: 'còn Quý IV?', date: written });
    await world.shown(AN.id, 1);
    expect(Date.parse(heard[0]?.isLate ?? '')).toBe(written * 1000);
  });

  it('that is edited later is not answered again', async () => {
    const { world } = await listening();
    world.fake.edit({ from: AN, text: 'sửa lại' });
    world.fake.write({ from: AN, text: 'mới' });
    expect(await world.shown(AN.id, 1)).toEqual(['Đã nhận: mới']);
  });

  it('is read as a command without the name of the bot', async () => {
    const { world, heard } = await listening();
    world.fake.write({ from: AN, text: '/nguon@sauro_bot 2' });
    await world.shown(AN.id, 1);
    expect(heard[0]?.input).toEqual({ kind: 'text', text: '/nguon 2' });
  });

  it('without words gets a polite sentence, where the person is let in', async () => {
    const { world, heard } = await listening();
    const person = { id: 'p1' as PersonId, name: AN.name, role: 'official', agency: null } as const;
    const at = instantOf(new Date('2026-07-15T01:00:00.000Z'));
    world.register.people.admit({ person, account: { channel: 'telegram', id: '41' }, at, by: null });
    world.fake.write({ from: AN, more: { sticker: { file_id: 'x' } } });
    expect(await world.shown(AN.id, 1)).toEqual([expect.stringContaining('chỉ đọc được tin nhắn bằng chữ')]);
    expect(heard).toEqual([]);
  });

  it('without words is left to the conversation, where the person is a stranger', async () => {
    const { world, heard } = await listening();
    world.fake.write({ from: BINH, more: { photo: [] } });
    await world.shown(BINH.id, 1);
    expect(heard[0]?.input).toEqual({ kind: 'text', text: '' });
  });
});

describe('a group', () => {
  it.each([
    ['names the bot', { text: '@sauro_bot việc quá hạn' }, 'việc quá hạn'],
    ['names the bot in other letters', { text: 'việc quá hạn @Sauro_Bot' }, 'việc quá hạn'],
    ['answers the bot', { text: 'còn Quý IV?', replyTo: 7 }, 'còn Quý IV?'],
    ['gives a command', { text: '/qua_han' }, '/qua_han'],
    ['gives a command to this bot', { text: '/qua_han@sauro_bot' }, '/qua_han'],
  ])('is answered where a message %s', async (_, message, text) => {
    const { world, heard } = await listening();
    world.fake.write({ from: AN, group: GROUP, ...message });
    await world.shown(GROUP, 1);
    expect(heard[0]).toMatchObject({ chat: { kind: 'group', chat: String(GROUP) }, input: { text } });
    const { parameters } = world.fake.callsOf('sendMessage')[0] ?? {};
    expect(parameters).toMatchObject({ reply_parameters: { allow_sending_without_reply: true } });
  });

  it.each([
    ['talks among itself', { text: 'mai họp lúc 8 giờ' }],
    ['gives a command to another bot', { text: '/qua_han@other_bot' }],
    ['names another bot', { text: '@sauro_bot2 chào' }],
    ['writes an e-mail address', { text: 'gửi tới an@sauro_bot.example' }],
    ['sends a picture', { more: { photo: [] } }],
  ])('is not answered where it %s', async (_, message) => {
    const { world, heard } = await listening();
    world.fake.write({ from: AN, group: GROUP, ...message });
    world.fake.write({ from: AN, text: 'riêng' });
    await world.shown(AN.id, 1);
    expect(heard.map(({ chat }) => chat.kind)).toEqual(['private']);
    expect(world.register.inbox.pending('telegram')).toEqual([]);
  });

  it('that takes the bot in or puts it out is not answered', async () => {
    const { world, heard } = await listening();
    world.fake.member({ from: AN, group: GROUP, status: 'member' });
    world.fake.member({ from: AN, group: GROUP, status: 'kicked' });
    world.fake.write({ from: AN, text: 'riêng' });
    await world.shown(AN.id, 1);
    expect(heard).toHaveLength(1);
  });
});

describe('a pressed button', () => {
  it('is handed over as what it asks for, and the waiting of who pressed it is ended first', async () => {
    const { world, heard } = await listening();
    const action = { kind: 'show', answer: 'k3JxQ0aZ-1', page: 4 } as const;
    world.fake.chat(AN.id);
    world.fake.press({ from: AN, data: encodeAction(action), messageId: 5 });
    await world.shown(AN.id, 1);
    expect(heard[0]?.input).toEqual({ kind: 'press', action });
    expect([...world.fake.world.presses.values()]).toEqual([{ isAnswered: true, text: null }]);
  });

  it('edits the message that bore it, and sends a new one where that is gone', async () => {
    const world = await TelegramWorld.running();
    world.takeTurn = async ({ input }) =>
      input.kind === 'text'
        ? turn('trang 1')
        : { ...turn(''), replies: [{ kind: 'text', text: 'trang 2', buttons: [], isEdit: true }] };
    world.fake.write({ from: AN, text: 'danh sách' });
    await world.shown(AN.id, 1);
    const id = world.fake.chat(AN.id).messages[0]?.id ?? 0;
    const press = () => world.fake.press({ from: AN, data: 'p:k3JxQ0aZ-1:1', messageId: id });
    press();
    await world.fake.until(() => world.texts(AN.id)[0] === 'trang 2');
    press();
    await world.fake.until(() => world.register.outbox.pending('telegram').length === 0);
    expect(world.texts(AN.id)).toEqual(['trang 2']);
    world.fake.chat(AN.id).remove(id);
    press();
    expect(await world.shown(AN.id, 1)).toEqual(['trang 2']);
    expect(world.fake.chat(AN.id).messages[0]?.id).not.toBe(id);
  });

  it('whose words nobody knows is handed over as such', async () => {
    const { world, heard } = await listening();
    world.fake.chat(AN.id);
    world.fake.press({ from: AN, data: 'gì đó', messageId: 5 });
    await world.shown(AN.id, 1);
    expect(heard[0]?.input).toEqual({ kind: 'press', action: null });
  });
});

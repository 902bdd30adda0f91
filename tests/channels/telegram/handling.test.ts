import { describe, expect, it } from 'vitest';
import { TurnOutdated } from '../../../src/conversation/turn.ts';
import { instantOf } from '../../../src/register/instant.ts';
import type { PersonId, Role } from '../../../src/register/person.ts';
import { AN, BINH, echo, TelegramWorld, turn } from './telegram-world.ts';

const AT = instantOf(new Date('2026-07-15T03:00:00.000Z'));
const MY_CHAT = { channel: 'telegram', chat: String(AN.id) } as const;

function admit(world: TelegramWorld, role: Role, id = 'p1'): void {
  const account = { channel: 'telegram', id: String(AN.id) } as const;
  const person = { id: id as PersonId, name: AN.name, role, agency: null };
  world.register.people.admit({
    person,
    account,
    at: instantOf(new Date('2026-07-15T01:00:00.000Z')),
    by: null,
  });
}

describe('what a turn changes', () => {
  it('lands together with its answer, and the update is done', async () => {
    const world = await TelegramWorld.running();
    world.takeTurn = async () => turn('đã ghi', () => admit(world, 'host'));
    world.fake.write({ from: AN, text: 'mã' });
    await world.shown(AN.id, 1);
    expect(world.register.people.list()).toHaveLength(1);
    expect(world.register.inbox.pending('telegram')).toEqual([]);
  });

  it('leaves nothing behind where it cannot all be written; the person hears an apology, once', async () => {
    const world = await TelegramWorld.running();
    world.takeTurn = async () =>
      turn('đã ghi', () => {
        admit(world, 'host');
        throw new Error('bí mật trong tin nhắn');
      });
    world.fake.write({ from: AN, text: 'mã' });
    world.takeTurn = world.takeTurn.bind(null);
    expect(await world.shown(AN.id, 1)).toEqual([expect.stringContaining('Xin lỗi')]);
    expect(world.register.people.list()).toEqual([]);
    await world.restart();
    world.takeTurn = echo;
    world.fake.write({ from: AN, text: 'hai' });
    expect(await world.shown(AN.id, 2)).toEqual([expect.anything(), 'Đã nhận: hai']);
    const errors = world.log.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toContain('bí mật');
  });

  it('is worked out anew where the register changed meanwhile', async () => {
    const world = await TelegramWorld.running();
    let turns = 0;
    world.takeTurn = async () => {
      turns += 1;
      const isOutdated = turns === 1;
      return turn(`lần ${turns}`, () => {
        if (isOutdated) throw new TurnOutdated();
      });
    };
    world.fake.write({ from: AN, text: 'một' });
    expect(await world.shown(AN.id, 1)).toEqual(['lần 2']);
  });

  it('that goes on being outdated ends with an apology', async () => {
    const world = await TelegramWorld.running();
    world.takeTurn = async () =>
      turn('không bao giờ', () => {
        throw new TurnOutdated();
      });
    world.fake.write({ from: AN, text: 'một' });
    expect(await world.shown(AN.id, 1)).toEqual([expect.stringContaining('Xin lỗi')]);
  });
});

describe('an error of ours', () => {
  it('holds up no other person, and no later message', async () => {
    const world = await TelegramWorld.running();
    world.takeTurn = async (incoming) => {
      if (incoming.input.kind === 'text' && incoming.input.text === 'hỏng') throw new TypeError('x');
      return echo(incoming);
    };
    world.fake.write({ from: AN, text: 'hỏng' });
    world.fake.write({ from: AN, text: 'hai' });
    world.fake.write({ from: BINH, text: 'ba' });
    expect((await world.shown(AN.id, 2))[1]).toBe('Đã nhận: hai');
    expect(await world.shown(BINH.id, 1)).toEqual(['Đã nhận: ba']);
  });
});

describe('an update that was taken in and not answered', () => {
  it('is answered after a restart, in order, before what comes then', async () => {
    const world = await TelegramWorld.running();
    world.takeTurn = () => new Promise(() => {});
    for (const text of ['một', 'hai']) world.fake.write({ from: AN, text });
    await world.fake.until(() => world.register.inbox.pending('telegram').length === 2);
    world.takeTurn = echo;
    const restarted = world.restart();
    world.fake.write({ from: AN, text: 'ba' });
    await restarted;
    expect(await world.shown(AN.id, 3)).toEqual(['Đã nhận: một', 'Đã nhận: hai', 'Đã nhận: ba']);
  });
});

describe('“đang gõ…”', () => {
  it('is shown for an answer that takes a while, and for no other', async () => {
    const world = await TelegramWorld.running();
    world.takeTurn = async (incoming) => {
      await new Promise((resume) => setTimeout(resume, incoming.chat.chat === '41' ? 400 : 0));
      return echo(incoming);
    };
    world.fake.write({ from: AN, text: 'một' });
    world.fake.write({ from: BINH, text: 'hai' });
    await world.shown(AN.id, 1);
    await world.shown(BINH.id, 1);
    expect(world.fake.callsOf('sendChatAction').map(({ chat }) => chat)).toEqual([AN.id]);
  });
});

describe('the menu of commands', () => {
  it('is set for everybody, for groups, and for those who are let in by their role', async () => {
    const world = await TelegramWorld.open();
    admit(world, 'maintainer');
    await world.channel.start();
    await world.fake.until(() => world.fake.world.menus.size === 6);
    const mine = world.fake.world.menus.get('{"type":"chat","chat_id":41} vi') ?? [];
    expect(mine.map(({ command }) => command)).toContain('capnhat');
    const everybody = world.fake.world.menus.get('{"type":"default"} vi') ?? [];
    expect(everybody.map(({ command }) => command)).toEqual(['ma']);
  });

  it('is not set again at the next start, but for those whose role is another', async () => {
    const world = await TelegramWorld.open();
    admit(world, 'maintainer');
    await world.channel.start();
    await world.fake.until(() => world.register.menus.of(MY_CHAT) !== null);
    await world.restart();
    world.fake.write({ from: AN, text: 'chào' });
    await world.shown(AN.id, 1);
    expect(world.fake.callsOf('setMyCommands')).toHaveLength(6);
    world.register.people.change('p1' as PersonId, { role: 'official' }, AT, null);
    await world.restart();
    await world.fake.until(() => world.fake.callsOf('setMyCommands').length === 8);
  });

  it('changes with the role, from the next message on', async () => {
    const world = await TelegramWorld.running();
    const menu = () =>
      world.fake.world.menus.get('{"type":"chat","chat_id":41} vi')?.map((each) => each.command);
    world.takeTurn = async () => turn('chào', () => admit(world, 'official'));
    world.fake.write({ from: AN, text: 'mã' });
    await world.fake.until(() => menu()?.includes('xong') === true);
    expect(menu()).not.toContain('capnhat');
    world.takeTurn = async () =>
      turn('thôi', () =>
        world.register.people.remove('p1' as PersonId, instantOf(new Date('2026-07-15T02:00:00.000Z')), null),
      );
    world.fake.write({ from: AN, text: 'xin thôi' });
    await world.fake.until(() => menu() === undefined);
  });
});

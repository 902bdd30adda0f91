import { describe, expect, it } from 'vitest';
import type { Fault } from './fake-bot-api/fault.ts';
import { AN, BINH, TelegramWorld } from './telegram-world.ts';

/** A running world in which requests of a method go wrong a number of times, in one chat or in all. */
async function failing(fault: Fault, order: { times: number; chat?: number; method?: string }) {
  const world = await TelegramWorld.running();
  world.fake.faults.order({ method: 'sendMessage', ...order, fault });
  return world;
}

describe('an answer that cannot be sent at once', () => {
  it.each([
    ['the network is dead', { kind: 'cut-before' }, 'network'],
    ['a proxy answers in its own words', { kind: 'garbage' }, 'network'],
    ['Telegram is broken', { kind: 'server-error', status: 502 }, 'server'],
  ] as const)('goes out when it can: %s', async (_, fault, trouble) => {
    const world = await failing(fault, { times: 4 });
    for (const text of ['một', 'hai']) world.fake.write({ from: AN, text });
    expect(await world.shown(AN.id, 2)).toEqual(['Đã nhận: một', 'Đã nhận: hai']);
    expect(world.told(trouble)).toHaveLength(1);
    await world.fake.until(() => world.channel.health().troubles.length === 0);
    expect(world.log.filter(({ facts }) => String(facts.ended).includes(trouble))).toHaveLength(1);
  });

  it('waits for as long as Telegram asks, and the other chats go on', async () => {
    const world = await failing({ kind: 'flood', retryAfter: 1 }, { times: 2, chat: AN.id });
    const from = performance.now();
    world.fake.write({ from: AN, text: 'một' });
    world.fake.write({ from: BINH, text: 'hai' });
    await world.shown(BINH.id, 1);
    expect(world.texts(AN.id)).toEqual([]);
    await world.shown(AN.id, 1);
    const sends = world.fake.callsOf('sendMessage').filter(({ chat }) => chat === AN.id);
    expect(sends.map(({ status }) => status)).toEqual([429, 429, 200]);
    expect(performance.now() - from).toBeGreaterThan(1900);
  });

  it('holds up no other chat', async () => {
    const world = await failing({ kind: 'server-error', status: 500 }, { times: 1e6, chat: AN.id });
    world.fake.write({ from: AN, text: 'một' });
    for (let count = 1; count <= 5; count += 1) {
      world.fake.write({ from: BINH, text: String(count) });
      await world.shown(BINH.id, count);
    }
    expect(world.texts(AN.id)).toEqual([]);
    expect(world.told('server')).toHaveLength(1);
    world.fake.faults.clear();
    expect(await world.shown(AN.id, 1)).toEqual(['Đã nhận: một']);
  });
});

describe('an answer that can never be sent', () => {
  it.each([
    ['blocked', 'bot was blocked by the user'],
    ['deactivated', 'user is deactivated'],
  ] as const)('is dropped with its reason where the person has %s the bot', async (reach, reason) => {
    const world = await TelegramWorld.running();
    world.fake.chat(AN.id).reach = reach;
    world.fake.write({ from: AN, text: 'một' });
    await world.fake.until(() => world.log.some(({ facts }) => String(facts.reason).includes(reason)));
    expect(world.register.outbox.pending('telegram')).toEqual([]);
    world.fake.chat(AN.id).reach = 'open';
    world.fake.write({ from: AN, text: 'hai' });
    expect(await world.shown(AN.id, 1)).toEqual(['Đã nhận: hai']);
  });

  it('is replaced by a plain sentence where Telegram does not take it', async () => {
    const refused = {
      kind: 'refusal',
      status: 400,
      description: "Bad Request: can't parse entities",
    } as const;
    const world = await failing(refused, { times: 1 });
    world.fake.write({ from: AN, text: 'một' });
    expect(await world.shown(AN.id, 1)).toEqual([expect.stringContaining('chưa hiển thị được câu trả lời')]);
    await world.fake.until(() => world.told('refused').length === 1);
  });

  it('to a press that is too old is let be', async () => {
    const world = await TelegramWorld.running();
    const old = { kind: 'refusal', status: 400, description: 'Bad Request: query is too old' } as const;
    world.fake.faults.order({ method: 'answerCallbackQuery', times: 1, fault: old });
    world.fake.chat(AN.id);
    world.fake.press({ from: AN, data: 'u:k3JxQ0aZ-1', messageId: 5 });
    expect(await world.shown(AN.id, 1)).toEqual(['Đã bấm']);
    expect(world.log.filter(({ level }) => level === 'warn')).toEqual([]);
  });
});

describe('a restart', () => {
  it('sends what was not sent, in order and once', async () => {
    const world = await failing({ kind: 'server-error', status: 500 }, { times: 1e6 });
    for (const text of ['một', 'hai', 'ba']) world.fake.write({ from: AN, text });
    await world.fake.until(() => world.register.outbox.pending('telegram').length === 3);
    const stopped = world.restart();
    world.fake.faults.clear();
    await stopped;
    expect(await world.shown(AN.id, 3)).toEqual(['Đã nhận: một', 'Đã nhận: hai', 'Đã nhận: ba']);
    world.fake.write({ from: AN, text: 'bốn' });
    expect(await world.shown(AN.id, 4)).toHaveLength(4);
  });

  it('does not wait for a request that hangs, and sends its message again', async () => {
    const world = await failing({ kind: 'slow', ms: 60_000 }, { times: 1 });
    world.fake.write({ from: AN, text: 'một' });
    await world.shown(AN.id, 1);
    const from = performance.now();
    await world.channel.stop(500);
    expect(performance.now() - from).toBeLessThan(3000);
    expect(world.register.outbox.pending('telegram')).toHaveLength(1);
  });
});

it('news reach chats that did not ask, each once', async () => {
  const world = await TelegramWorld.running();
  world.fake.chat(AN.id);
  const replies = [{ kind: 'text', text: 'Có văn bản mới', buttons: [], isEdit: false }] as const;
  const to = (channel: 'telegram' | 'zalo', chat: string) => ({ chat: { channel, chat }, replies });
  world.channel.deliver([to('telegram', '41'), to('zalo', '9')], 'news-1');
  expect(await world.shown(AN.id, 1)).toEqual(['Có văn bản mới']);
  expect(world.register.outbox.pending('zalo')).toEqual([]);
});

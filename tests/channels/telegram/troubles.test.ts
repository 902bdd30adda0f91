import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, createServer as createTcpServer, type Server } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AN, TelegramWorld } from './telegram-world.ts';

describe('asking for updates', () => {
  it.each([
    ['another program polls', { kind: 'conflict' }, 'conflict'],
    ['the network is dead', { kind: 'cut-before' }, 'network'],
    ['Telegram is broken', { kind: 'server-error', status: 502 }, 'server'],
  ] as const)('goes on where %s, and says so once', async (_, fault, trouble) => {
    const world = await TelegramWorld.running();
    world.fake.faults.order({ method: 'getUpdates', times: 5, fault });
    world.fake.write({ from: AN, text: 'không' });
    await world.fake.until(
      () => world.fake.callsOf('getUpdates').filter(({ status }) => status !== 200).length >= 5,
    );
    world.fake.write({ from: AN, text: 'một' });
    expect(await world.shown(AN.id, 2)).toEqual(['Đã nhận: không', 'Đã nhận: một']);
    expect(world.told(trouble)).toHaveLength(1);
    await world.fake.until(() => world.channel.health().troubles.length === 0);
  });

  it('takes what it missed again where the answer was lost on the way', async () => {
    const world = await TelegramWorld.running();
    world.fake.faults.order({ method: 'getUpdates', times: 3, fault: { kind: 'cut-after' } });
    for (const text of ['một', 'hai', 'ba', 'bốn']) {
      world.fake.write({ from: AN, text });
      await world.fake.until(() => world.texts(AN.id).includes(`Đã nhận: ${text}`));
    }
    expect(world.texts(AN.id)).toHaveLength(4);
    expect(world.told('network')).toHaveLength(1);
  });

  it('takes away a webhook that somebody set meanwhile', async () => {
    const world = await TelegramWorld.running();
    world.fake.world.webhook = { url: 'http://127.0.0.1:9/', secret: null };
    world.fake.write({ from: AN, text: 'một' });
    expect(await world.shown(AN.id, 1)).toEqual(['Đã nhận: một']);
    await world.fake.until(() => world.fake.world.webhook === null);
  });

  it('begins as soon as Telegram can be reached', async () => {
    const world = await TelegramWorld.open();
    world.fake.faults.order({ times: 4, fault: { kind: 'cut-before' } });
    await world.channel.start();
    expect(world.channel.health().state).toBe('starting');
    world.fake.write({ from: AN, text: 'một' });
    expect(await world.shown(AN.id, 1)).toEqual(['Đã nhận: một']);
    expect(world.told('network')).toHaveLength(1);
  });
});

describe('a token that is revoked', () => {
  it('ends the channel, not the program, and says what to do', async () => {
    const world = await TelegramWorld.running();
    world.fake.faults.order({ times: 1e6, fault: { kind: 'unauthorized' } });
    world.fake.write({ from: AN, text: 'một' });
    await world.fake.until(() => world.channel.health().state === 'stopped');
    expect(world.told('unauthorized')).toHaveLength(1);
    expect(world.told('unauthorized')[0]?.sentence).toContain('BotFather');
    const rest = () => new Promise((resume) => setTimeout(resume, 100));
    await rest();
    const calls = world.fake.calls.length;
    await rest();
    expect(world.fake.calls.length).toBe(calls);
  });

  it('is noticed at the start', async () => {
    const { fake } = await TelegramWorld.open();
    const access = { token: '1234567:wrong_wrong_wrong_wrong_wrong_wrong', apiRoot: fake.root, proxy: null };
    const other = await TelegramWorld.open({ access }, fake);
    await other.channel.start();
    await other.fake.until(() => other.channel.health().state === 'stopped');
    expect(other.told('unauthorized')).toHaveLength(1);
  });
});

describe('a general flood', () => {
  it('is waited out by every chat', async () => {
    const world = await TelegramWorld.running();
    world.fake.faults.order({ method: 'sendMessage', times: 6, fault: { kind: 'flood', retryAfter: 1 } });
    for (let id = 1; id <= 6; id += 1) world.fake.write({ from: { id }, text: String(id) });
    for (let id = 1; id <= 6; id += 1) expect(await world.shown(id, 1)).toEqual([`Đã nhận: ${id}`]);
    expect(world.told('flood').length).toBeLessThanOrEqual(1);
  });
});

describe('a proxy', () => {
  it('of HTTP carries every request', async () => {
    const carried = { connections: 0 };
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      carried.connections += 1;
      const { hostname, port } = new URL(`http://${request.url}`);
      const upstream = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
    });
    const world = await throughProxy('http', await listening(proxy));
    world.fake.write({ from: AN, text: 'một' });
    expect(await world.shown(AN.id, 1)).toEqual(['Đã nhận: một']);
    expect(carried.connections).toBeGreaterThan(0);
  });

  it('of SOCKS5 carries every request', async () => {
    const world = await throughProxy('socks5', await listening(socks()));
    world.fake.write({ from: AN, text: 'một' });
    expect(await world.shown(AN.id, 1)).toEqual(['Đã nhận: một']);
  });

  it('that is dead is told as such, and the channel goes on when it is back', async () => {
    const taken = await listening(createTcpServer());
    const world = await throughProxy('socks5', taken + 1, false);
    await world.fake.until(() => world.told('proxy').length === 1);
    expect(world.told('proxy')[0]?.sentence).toContain('SAURO_TELEGRAM_PROXY');
    expect(world.channel.health()).toMatchObject({ state: 'starting', troubles: ['proxy'] });
  });
});

async function throughProxy(scheme: string, port: number, isUp = true): Promise<TelegramWorld> {
  const proxy = `${scheme}://127.0.0.1:${port}`;
  const { fake } = await TelegramWorld.open();
  const world = await TelegramWorld.open({ access: { token: fake.token, apiRoot: fake.root, proxy } }, fake);
  await world.channel.start();
  if (isUp) await world.fake.until(() => world.channel.health().state === 'running');
  return world;
}

/** Waits on a port of its own until the test is over. */
async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** SOCKS5 without a password, to IPv4 addresses (RFC 1928). */
function socks(): Server {
  return createTcpServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => {
      socket.write(Buffer.from([5, 0]));
      socket.once('data', (request: Buffer) => {
        const host = [...request.subarray(4, 8)].join('.');
        const upstream = connect(request.readUInt16BE(8), host, () => {
          socket.write(Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0]));
          upstream.pipe(socket).pipe(upstream);
        });
        upstream.on('error', () => socket.destroy());
      });
    });
  });
}

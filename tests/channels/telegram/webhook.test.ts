import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { AN, TelegramWorld } from './telegram-world.ts';

const SECRET = 'mot-bi-mat-du-dai';

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function withWebhook(port: number, secret = SECRET): Promise<TelegramWorld> {
  const webhook = {
    url: `http://127.0.0.1:${port}/telegram`,
    secret,
    listen: { host: '127.0.0.1', port },
  };
  return TelegramWorld.running({ webhook });
}

const call = (port: number, body: string, headers: Record<string, string> = {}, path = '/telegram') =>
  fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body, headers }).then(({ status }) => status);

it('a webhook takes updates in and answers them, in order and once', async () => {
  const port = await freePort();
  const world = await withWebhook(port);
  expect(world.fake.world.webhook).toMatchObject({ secret: SECRET });
  const first = world.fake.write({ from: AN, text: 'một' });
  world.fake.write({ from: AN, text: 'hai' });
  await world.shown(AN.id, 2);
  const known = { 'x-telegram-bot-api-secret-token': SECRET };
  expect(await call(port, JSON.stringify(first), known)).toBe(200);
  world.fake.write({ from: AN, text: 'ba' });
  expect(await world.shown(AN.id, 3)).toEqual(['Đã nhận: một', 'Đã nhận: hai', 'Đã nhận: ba']);
  expect(world.fake.callsOf('getUpdates')).toEqual([]);
});

it('a webhook takes nothing from who does not know its secret', async () => {
  const port = await freePort();
  const world = await withWebhook(port);
  const update = JSON.stringify({ update_id: 1, message: { chat: { id: 41 } } });
  expect(await call(port, update)).toBe(401);
  expect(await call(port, update, { 'x-telegram-bot-api-secret-token': 'sai' })).toBe(401);
  expect(await call(port, update, { 'x-telegram-bot-api-secret-token': `${SECRET}x` })).toBe(401);
  const known = { 'x-telegram-bot-api-secret-token': SECRET };
  expect(await call(port, 'không phải JSON', known)).toBe(400);
  expect(await call(port, '{"id":1}', known)).toBe(400);
  expect(await call(port, `{"update_id":1,"x":"${'a'.repeat(2_000_000)}"}`, known)).toBe(413);
  expect(await call(port, update, known, '/')).toBe(404);
  expect(world.register.inbox.pending('telegram')).toEqual([]);
});

it('what a webhook took in and nobody answered is answered after a restart', async () => {
  const port = await freePort();
  const world = await withWebhook(port);
  world.takeTurn = () => new Promise(() => {});
  world.fake.write({ from: AN, text: 'một' });
  await world.fake.until(() => world.register.inbox.pending('telegram').length === 1);
  const { takeTurn } = await TelegramWorld.open();
  world.takeTurn = takeTurn;
  await world.restart();
  expect(await world.shown(AN.id, 1)).toEqual(['Đã nhận: một']);
});

it('a port that is taken is told with what to do', async () => {
  const port = await freePort();
  await withWebhook(port);
  await expect(withWebhook(port)).rejects.toThrow('SAURO_TELEGRAM_WEBHOOK_LISTEN');
});

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FakeBotApi } from '../channels/telegram/fake-bot-api/fake-bot-api.ts';
import { makeWorld, officialLetter } from '../ingestion/corpus/ingest-world.ts';
import { sauro } from '../sauro.ts';
import { Served } from './served.ts';

const AN = { id: 41, name: 'Nguyễn Văn An' };
const LIST = { SAURO_TELEGRAM_PEOPLE: '41:maintainer' };
const QUESTION = 'Sở Nội vụ phải làm gì?';

/** A corpus of one letter, and a Bot API. */
async function surroundings() {
  const world = makeWorld({ 'a.txt': officialLetter(1, 'rà soát danh sách cán bộ') });
  const fake = await FakeBotApi.start();
  onTestFinished(() => fake.stop());
  return { world, fake };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const health = async (port: number) => {
  const response = await fetch(`http://127.0.0.1:${port}/health`);
  return {
    status: response.status,
    body: (await response.json()) as { status: string; channels: unknown[] },
  };
};

describe('sauro serve', () => {
  it('answers, tells how it is, keeps a second one off, and ends when asked to', async () => {
    const { world, fake } = await surroundings();
    const port = await freePort();
    const served = Served.start(world, fake, { ...LIST, SAURO_HEALTH_LISTEN: String(port) });
    await served.ready(fake);
    fake.write({ from: AN, text: QUESTION });
    await fake.until(() => fake.chat(AN.id).texts.length === 1);
    expect(fake.chat(AN.id).texts[0]).toContain('Rà soát danh sách cán bộ');
    expect(await health(port)).toMatchObject({
      status: 200,
      body: { status: 'ok', channels: [{ name: 'telegram', state: 'running', waiting: 0, troubles: [] }] },
    });

    const second = Served.start(world, fake, LIST);
    expect(await second.ends()).toBe(1);
    expect(second.errors).toMatch(/Tiến trình số \d+ đang chạy “sauro serve”/u);

    const doctor = sauro(['doctor', '--corpus', world.corpus, '--data', world.data], {
      environment: {
        SAURO_TELEGRAM_TOKEN: '1234567:khong_phai_ma_cua_bot_nao_ca_00000',
        SAURO_MODEL: 'none',
      },
    });
    expect(doctor.output).toMatch(/Kênh Telegram: không nối được|mã của bot sai/u);

    const { exitCode, ms } = await served.end('SIGTERM');
    expect(exitCode).toBe(0);
    expect(ms).toBeLessThan(5000);
    expect(served.errors).not.toContain('Nội vụ');
    expect(served.errors).not.toContain(AN.name);
    expect(served.errors).not.toContain(fake.token.split(':')[1]);
  });

  it('loses no answer when it is asked to end, and sends it at the next start', async () => {
    const { world, fake } = await surroundings();
    const first = Served.start(world, fake, LIST);
    await first.ready(fake);
    fake.faults.order({ method: 'sendMessage', times: 1e6, fault: { kind: 'server-error', status: 502 } });
    fake.write({ from: AN, text: QUESTION });
    await fake.until(() => fake.callsOf('sendMessage').length > 0);
    const { exitCode, ms } = await first.end('SIGINT');
    expect(exitCode).toBe(0);
    expect(ms).toBeLessThan(5000);
    fake.faults.clear();
    const second = Served.start(world, fake, LIST);
    await fake.until(() => fake.chat(AN.id).texts.length > 0, 20_000);
    expect(fake.chat(AN.id).texts).toEqual([expect.stringContaining('Rà soát danh sách cán bộ')]);
    await second.end('SIGKILL');
  });

  it('goes on when the token is revoked, and says so in the log and in its health, without the token', async () => {
    const { world, fake } = await surroundings();
    fake.faults.order({ times: 1e6, fault: { kind: 'unauthorized' } });
    const port = await freePort();
    const served = Served.start(world, fake, { SAURO_HEALTH_LISTEN: String(port), SAURO_LOG_LEVEL: 'debug' });
    await fake.until(() => served.log.some(({ trouble }) => trouble === 'unauthorized'), 20_000);
    const { status, body } = await health(port);
    expect(status).toBe(503);
    expect(JSON.stringify(body)).not.toContain('AAF');
    expect(served.ended).toBe(false);
    expect((await served.end('SIGTERM')).exitCode).toBe(0);
    expect(served.errors).not.toContain('AAF');
  });

  it('says which settings are missing, and which are wrong', async () => {
    const { world } = await surroundings();
    const words = ['serve', '--corpus', world.corpus, '--data', world.data];
    const none = sauro(words, { environment: { SAURO_MODEL: 'none' } });
    expect(none).toMatchObject({ exitCode: 1, output: '' });
    expect(none.errors).toContain('SAURO_TELEGRAM_TOKEN');
    const wrong = sauro(words, {
      environment: { SAURO_TELEGRAM_TOKEN_FILE: '/khong/co/tep', SAURO_MODEL: 'none' },
    });
    expect(wrong.exitCode).toBe(1);
    expect(wrong.errors).toContain('SAURO_TELEGRAM_TOKEN_FILE');
  });
});

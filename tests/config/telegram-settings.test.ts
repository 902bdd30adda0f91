import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const TOKEN = '123456789:AAF-an_invented-token-of-no-bot-000';
const SECRET = 'mot-bi-mat-du-dai';

const telegram = (settings: NodeJS.ProcessEnv) =>
  readConfig({ SAURO_TELEGRAM_TOKEN: TOKEN, ...settings }, '/srv/sauro').telegram;

describe('the settings of Telegram', () => {
  it('ask the public API for updates where only a token is set', () => {
    expect(telegram({})).toMatchObject({
      apiRoot: 'https://api.telegram.org',
      proxy: null,
      webhook: null,
      people: [],
    });
    expect(telegram({})?.token.reveal()).toBe(TOKEN);
  });

  it('leave the channel out where no token is set', () => {
    expect(telegram({ SAURO_TELEGRAM_TOKEN: ' ' })).toBeNull();
  });

  it('take the token from a file, read when it is used', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sauro-token-'));
    writeFileSync(join(folder, 'ma'), `${TOKEN}\n`);
    const inFile = (file: string) =>
      readConfig({ SAURO_TELEGRAM_TOKEN_FILE: file }, folder).telegram?.token.reveal();
    expect(inFile('ma')).toBe(TOKEN);
    expect(() => inFile('khong-co')).toThrow('SAURO_TELEGRAM_TOKEN_FILE chỉ tới (ENOENT)');
    rmSync(folder, { recursive: true });
  });

  it('name another API, a proxy and a webhook', () => {
    const config = telegram({
      SAURO_TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
      SAURO_TELEGRAM_PROXY: 'socks5://127.0.0.1:1080',
      SAURO_TELEGRAM_MODE: 'webhook',
      SAURO_TELEGRAM_WEBHOOK_URL: 'https://sauro.example.vn/telegram',
      SAURO_TELEGRAM_WEBHOOK_SECRET: SECRET,
    });
    expect(config).toMatchObject({
      apiRoot: 'http://127.0.0.1:8081',
      webhook: { url: 'https://sauro.example.vn/telegram', listen: { host: '127.0.0.1', port: 8443 } },
    });
    expect(config?.proxy?.reveal()).toBe('socks5://127.0.0.1:1080');
  });

  it('list people with role and agency', () => {
    expect(telegram({ SAURO_TELEGRAM_PEOPLE: '11:maintainer, 12:official:so khcn' })?.people).toEqual([
      { id: '11', role: 'maintainer', agency: null },
      { id: '12', role: 'official', agency: 'so khcn' },
    ]);
  });

  it.each([
    [{ SAURO_TELEGRAM_TOKEN: 'abc' }, 'SAURO_TELEGRAM_TOKEN'],
    [{ SAURO_TELEGRAM_TOKEN_FILE: 'ma' }, 'SAURO_TELEGRAM_TOKEN_FILE'],
    [{ SAURO_TELEGRAM_API_ROOT: 'telegram.org' }, 'SAURO_TELEGRAM_API_ROOT'],
    [{ SAURO_TELEGRAM_PROXY: 'ftp://127.0.0.1' }, 'SAURO_TELEGRAM_PROXY'],
    [{ SAURO_TELEGRAM_MODE: 'push' }, 'SAURO_TELEGRAM_MODE'],
    [{ SAURO_TELEGRAM_MODE: 'webhook' }, 'SAURO_TELEGRAM_WEBHOOK_URL'],
    [
      { SAURO_TELEGRAM_MODE: 'webhook', SAURO_TELEGRAM_WEBHOOK_URL: 'https://sauro.example.vn' },
      'SAURO_TELEGRAM_WEBHOOK_SECRET',
    ],
    [{ SAURO_TELEGRAM_PEOPLE: '11:giam-doc' }, 'SAURO_TELEGRAM_PEOPLE'],
    [{ SAURO_TELEGRAM_PEOPLE: '-11:host' }, 'SAURO_TELEGRAM_PEOPLE'],
    [{ SAURO_LOG_LEVEL: 'trace' }, 'SAURO_LOG_LEVEL'],
    [{ SAURO_HEALTH_LISTEN: '0.0.0.0:8080' }, 'SAURO_HEALTH_LISTEN'],
    [{ SAURO_HEALTH_LISTEN: 'localhost:99999' }, 'SAURO_HEALTH_LISTEN'],
  ])('%j is refused, without repeating what was set', (settings, setting) => {
    expect(() => telegram(settings)).toThrow(`Biến môi trường ${setting} không dùng được`);
  });

  it('never show a secret in JSON, in a text or in a log', () => {
    const config = telegram({
      SAURO_TELEGRAM_PROXY: `socks5://sauro:${SECRET}@127.0.0.1:1080`,
      SAURO_TELEGRAM_MODE: 'webhook',
      SAURO_TELEGRAM_WEBHOOK_URL: 'https://sauro.example.vn/telegram',
      SAURO_TELEGRAM_WEBHOOK_SECRET: SECRET,
    });
    const shown = `${JSON.stringify(config)}${inspect(config, { depth: 9, showHidden: true })}${config?.token}`;
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain(TOKEN);
  });

  it('never repeat a token that is wrong in its form', () => {
    expect(() => telegram({ SAURO_TELEGRAM_TOKEN: `x${TOKEN}` })).toThrow(/^(?!.*AAF)/u);
  });
});

describe('the address of the health check', () => {
  it.each([
    ['8080', { host: '127.0.0.1', port: 8080 }],
    ['localhost:8080', { host: 'localhost', port: 8080 }],
    ['[::1]:8080', { host: '::1', port: 8080 }],
  ])('%j is on this machine', (value, address) => {
    expect(readConfig({ SAURO_HEALTH_LISTEN: value }).health).toEqual(address);
  });
});

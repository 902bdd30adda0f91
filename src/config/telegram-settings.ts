import { resolve } from 'node:path';
import { z } from 'zod';
import { unusable } from './config-error.ts';
import { type ListenAddress, listenAddress } from './listen-address.ts';
import { Secret } from './secret.ts';

/** Somebody whom the configuration lets in. */
export interface ListedPerson {
  /** Telegram's number of the person. */
  readonly id: string;
  readonly role: 'official' | 'host' | 'maintainer';
  /** As the agencies file knows it, or a short form ("so khcn"); null for none. */
  readonly agency: string | null;
}

/** How updates come in from outside. */
export interface WebhookConfig {
  /** What Telegram calls. */
  readonly url: string;
  readonly secret: Secret;
  /** Where the program waits for the calls that a reverse proxy hands on. */
  readonly listen: ListenAddress;
}

/** What the Telegram channel is run with. */
export interface TelegramConfig {
  /** Of the form that BotFather gives; its form is checked when it is used. */
  readonly token: Secret;
  /** Without a slash at its end. */
  readonly apiRoot: string;
  /** An address with scheme http, https, socks5 or socks5h; it may hold a password. */
  readonly proxy: Secret | null;
  /** Null: the program asks for updates itself. */
  readonly webhook: WebhookConfig | null;
  readonly people: readonly ListedPerson[];
}

const Text = z
  .string()
  .transform((text) => text.trim() || undefined)
  .optional();

/** The settings of this channel; blank ones count as not set. */
export const TELEGRAM_SETTINGS = {
  SAURO_TELEGRAM_TOKEN: Text,
  SAURO_TELEGRAM_TOKEN_FILE: Text,
  SAURO_TELEGRAM_API_ROOT: Text,
  SAURO_TELEGRAM_PROXY: Text,
  SAURO_TELEGRAM_MODE: z
    .enum(['', 'polling', 'webhook'], { error: 'hãy ghi polling hoặc webhook' })
    .optional(),
  SAURO_TELEGRAM_WEBHOOK_URL: Text,
  SAURO_TELEGRAM_WEBHOOK_SECRET: Text,
  SAURO_TELEGRAM_WEBHOOK_LISTEN: Text,
  SAURO_TELEGRAM_PEOPLE: Text,
};

/** Their values, as read. */
export type TelegramSettings = z.infer<z.ZodObject<typeof TELEGRAM_SETTINGS>>;

const PUBLIC_API = 'https://api.telegram.org';
const PROXY_SCHEMES = ['http:', 'https:', 'socks5:', 'socks5h:'];
// "https://sauro.example.vn/telegram"
const WEB_SCHEMES = ['http:', 'https:'];
/** Bot API, setWebhook. */
const WEBHOOK_SECRET = /^[A-Za-z0-9_-]{16,256}$/u;
const DEFAULT_LISTEN = '127.0.0.1:8443';
// "123456789:AAExample-token_35_characters-long0"
const TOKEN = /^\d{5,}:[\w-]{30,}$/u;
// "123456789:host" · "123456789:official:so khcn"
const LISTED = /^(?<id>[1-9]\d{0,15}):(?<role>official|host|maintainer)(?::(?<agency>[^:,;]+))?$/u;

/**
 * What the channel is run with; null where no token is set. Relative files are taken from `workingFolder`.
 * @throws ConfigError for a value that cannot be used.
 */
export function telegramConfig(settings: TelegramSettings, workingFolder: string): TelegramConfig | null {
  const token = tokenOf(settings, workingFolder);
  const people = listedPeople(settings.SAURO_TELEGRAM_PEOPLE);
  if (token === null) return null;
  return {
    token,
    apiRoot: apiRootOf(settings.SAURO_TELEGRAM_API_ROOT),
    proxy: proxyOf(settings.SAURO_TELEGRAM_PROXY),
    webhook: settings.SAURO_TELEGRAM_MODE === 'webhook' ? webhookOf(settings) : null,
    people,
  };
}

function tokenOf(settings: TelegramSettings, workingFolder: string): Secret | null {
  const { SAURO_TELEGRAM_TOKEN: token, SAURO_TELEGRAM_TOKEN_FILE: file } = settings;
  if (token !== undefined && file !== undefined) {
    throw unusable('SAURO_TELEGRAM_TOKEN_FILE', 'đã có SAURO_TELEGRAM_TOKEN; hãy chỉ đặt một trong hai');
  }
  if (token !== undefined) {
    if (!TOKEN.test(token)) throw unusable('SAURO_TELEGRAM_TOKEN', 'hãy ghi đúng mã mà BotFather đã cấp');
    return Secret.of(token);
  }
  return file === undefined ? null : Secret.inFile(resolve(workingFolder, file), 'SAURO_TELEGRAM_TOKEN_FILE');
}

function apiRootOf(value: string | undefined): string {
  if (value === undefined) return PUBLIC_API;
  if (!hasScheme(value, WEB_SCHEMES)) {
    throw unusable('SAURO_TELEGRAM_API_ROOT', 'hãy ghi một địa chỉ web, ví dụ http://127.0.0.1:8081');
  }
  return value.replace(/\/+$/u, '');
}

function proxyOf(value: string | undefined): Secret | null {
  if (value === undefined) return null;
  if (!hasScheme(value, PROXY_SCHEMES)) {
    const why =
      'hãy ghi địa chỉ bắt đầu bằng http://, https:// hoặc socks5://, ví dụ socks5://127.0.0.1:1080';
    throw unusable('SAURO_TELEGRAM_PROXY', why);
  }
  return Secret.of(value);
}

function webhookOf(settings: TelegramSettings): WebhookConfig {
  const { SAURO_TELEGRAM_WEBHOOK_URL: url, SAURO_TELEGRAM_WEBHOOK_SECRET: secret } = settings;
  if (url === undefined || !hasScheme(url, WEB_SCHEMES)) {
    const why = 'hãy ghi địa chỉ mà Telegram gọi tới, ví dụ https://sauro.example.vn/telegram';
    throw unusable('SAURO_TELEGRAM_WEBHOOK_URL', why);
  }
  if (secret === undefined || !WEBHOOK_SECRET.test(secret)) {
    const why = 'hãy ghi từ 16 đến 256 chữ cái không dấu, chữ số, “_” hoặc “-”';
    throw unusable('SAURO_TELEGRAM_WEBHOOK_SECRET', why);
  }
  const listen = settings.SAURO_TELEGRAM_WEBHOOK_LISTEN ?? DEFAULT_LISTEN;
  return {
    url,
    secret: Secret.of(secret),
    listen: listenAddress('SAURO_TELEGRAM_WEBHOOK_LISTEN', listen),
  };
}

function listedPeople(value: string | undefined): ListedPerson[] {
  const entries = (value ?? '').split(/[,;]/u).map((entry) => entry.trim());
  return entries.filter((entry) => entry !== '').map(listedPerson);
}

function listedPerson(entry: string): ListedPerson {
  const groups = LISTED.exec(entry)?.groups;
  if (groups === undefined) {
    const why = 'hãy ghi từng người là số Telegram:vai trò:cơ quan, cách nhau bằng dấu phẩy';
    const example = 'ví dụ 123456789:host, 987654321:official:so khcn';
    throw unusable('SAURO_TELEGRAM_PEOPLE', `${why}, ${example}`);
  }
  const { id = '', role = '', agency } = groups;
  return { id, role: role as ListedPerson['role'], agency: agency?.trim() ?? null };
}

function hasScheme(value: string, schemes: readonly string[]): boolean {
  return URL.canParse(value) && schemes.includes(new URL(value).protocol);
}

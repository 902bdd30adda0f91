import { autoRetry } from '@grammyjs/auto-retry';
import { Bot } from 'grammy';
import { proxyAgent } from './proxy-agent.ts';

/** How the Bot API is reached. */
export interface BotAccess {
  readonly token: string;
  /** Without a slash at its end. */
  readonly apiRoot: string;
  /** Address of a proxy, or null. */
  readonly proxy: string | null;
}

/** A request that has no answer by then has none: longer than a long poll waits. */
const TIMEOUT_SECONDS = 60;
/** What is asked to wait longer, or more than once, is put off by whoever asked, and others go first. */
const RETRIES = { maxRetryAttempts: 1, maxDelaySeconds: 3 };

/**
 * A bot whose requests are repeated once after a short flood and else fail at once: those who ask decide what to do
 * about a dead network, and how long.
 */
export async function makeBot({ token, apiRoot, proxy }: BotAccess): Promise<Bot> {
  const agent = proxy === null ? {} : { baseFetchConfig: { agent: await proxyAgent(proxy) } };
  const bot = new Bot(token, { client: { apiRoot, timeoutSeconds: TIMEOUT_SECONDS, ...agent } });
  bot.api.config.use(autoRetry({ ...RETRIES, rethrowInternalServerErrors: true, rethrowHttpErrors: true }));
  return bot;
}

import { type Instant, millisecondsOf } from '../../register/instant.ts';
import { apiTroubleOf } from './api/api-trouble.ts';
import { type BotAccess, makeBot } from './api/make-bot.ts';
import { EXAMINATION_WORDS, unreachableWords } from './words/examination-words.ts';

/** One line of `sauro doctor`. */
export interface TelegramFinding {
  readonly check: 'telegram';
  readonly verdict: 'good' | 'warning';
  readonly message: string;
}

/** What the channel is examined with. */
export interface ExaminedTelegram {
  readonly access: BotAccess;
  /** When the last update came in, over restarts; null for none. */
  readonly lastUpdateAt: Instant | null;
  readonly now: Instant;
}

const TIMEOUT_MS = 10_000;
const MINUTE_MS = 60_000;

/** Asks Telegram who the bot is. Questions are answered without it, so what is wrong here is a warning. */
export async function examineTelegram(examined: ExaminedTelegram): Promise<TelegramFinding> {
  const { access } = examined;
  try {
    const bot = await makeBot(access);
    const signal = AbortSignal.timeout(TIMEOUT_MS) as Parameters<typeof bot.api.getMe>[0];
    const { username } = await bot.api.getMe(signal);
    return finding('good', EXAMINATION_WORDS.good(username, lastWords(examined)));
  } catch (error) {
    return finding('warning', unreachableWords(apiTroubleOf(error), access.proxy !== null));
  }
}

function lastWords({ lastUpdateAt, now }: ExaminedTelegram): string {
  if (lastUpdateAt === null) return EXAMINATION_WORDS.noUpdate;
  return EXAMINATION_WORDS.lastUpdate((millisecondsOf(now) - millisecondsOf(lastUpdateAt)) / MINUTE_MS);
}

function finding(verdict: TelegramFinding['verdict'], message: string): TelegramFinding {
  return { check: 'telegram', verdict, message };
}

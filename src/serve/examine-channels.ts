import type { TelegramFinding } from '../channels/telegram/examine-telegram.ts';
import { type Config, ConfigError } from '../config.ts';
import { Failure } from '../directive/failure.ts';
import { instantOf } from '../register/instant.ts';

/** What `sauro doctor` tells of the channels. A register that cannot be read is told there, not here. */
export async function examineChannels(
  { telegram }: Pick<Config, 'telegram'>,
  data: string,
): Promise<readonly TelegramFinding[]> {
  if (telegram === null) return [];
  const { token, apiRoot, proxy } = telegram;
  try {
    const access = { token: token.reveal(), apiRoot, proxy: proxy?.reveal() ?? null };
    const [{ examineTelegram }, { withRegister }] = await Promise.all([
      import('../channels/telegram/examine-telegram.ts'),
      import('../app/look-after-register.ts'),
    ]);
    const lastUpdateAt = withRegister(data, (register) => register?.inbox.lastReceivedAt('telegram') ?? null);
    return [await examineTelegram({ access, lastUpdateAt, now: instantOf(new Date()) })];
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof Failure)) throw error;
    return [{ check: 'telegram', verdict: 'warning', message: error.message }];
  }
}

import type { Logger } from 'pino';
import type { Library } from '../app.ts';
import type { Config, TelegramConfig } from '../config.ts';
import type { Desk } from '../conversation/desk.ts';
import type { Incoming } from '../conversation/incoming.ts';
import { takeTurn } from '../conversation/take-turn.ts';
import type { Turn } from '../conversation/turn.ts';
import type { CorpusWatch } from './corpus-watch.ts';
import type { RunningChannel } from './running-channel.ts';

/** What every channel is run with. */
export interface Surroundings {
  readonly library: Library;
  readonly desk: Desk;
  readonly watch: CorpusWatch;
  readonly log: Logger;
}

/** A channel that is configured; making it may show that its settings do not do. */
export interface ConfiguredChannel {
  readonly name: string;
  make(surroundings: Surroundings): Promise<RunningChannel>;
}

/** Every channel that the configuration names. */
export function channelsOf({ telegram }: Pick<Config, 'telegram'>): ConfiguredChannel[] {
  if (telegram === null) return [];
  return [{ name: 'telegram', make: (surroundings) => telegramChannel(telegram, surroundings) }];
}

async function telegramChannel(
  { token, apiRoot, proxy, webhook }: TelegramConfig,
  surroundings: Surroundings,
): Promise<RunningChannel> {
  const { TelegramChannel } = await import('../channels/telegram/telegram-channel.ts');
  const { desk, log } = surroundings;
  return new TelegramChannel({
    access: { token: token.reveal(), apiRoot, proxy: proxy?.reveal() ?? null },
    webhook: webhook === null ? null : { ...webhook, secret: webhook.secret.reveal() },
    desk,
    takeTurn: (incoming) => turnBy(surroundings, incoming),
    log: log.child({ channel: 'telegram' }),
  });
}

/** A turn on the newest state of the corpus. Those who subscribed hear of a change once, whoever noticed it. */
async function turnBy({ library, desk, watch }: Surroundings, incoming: Incoming): Promise<Turn> {
  await watch.look();
  let isAnnounced = false;
  const reindex = async () => {
    const taken = await watch.reindex();
    isAnnounced ||= taken.isAnnounced;
    return taken.news;
  };
  const turn = await library.mending(() => takeTurn({ ...desk, reindex }, incoming));
  return isAnnounced ? { ...turn, deliveries: [] } : turn;
}

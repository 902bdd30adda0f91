import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { deskOf } from '../app/desk-of.ts';
import type { LibraryPlaces } from '../app/library-places.ts';
import { type Library, openLibrary } from '../app.ts';
import type { Config } from '../config.ts';
import type { Desk } from '../conversation/desk.ts';
import type { IngestNews } from '../conversation/ingest-news.ts';
import { announce } from '../conversation/news/announce.ts';
import { instantOf } from '../register/instant.ts';
import { ServeLock } from '../store/serve-lock.ts';
import { allowedPeople } from './allowed-people.ts';
import { channelsOf } from './channels-of.ts';
import { CorpusWatch } from './corpus-watch.ts';
import { type Health, healthServer } from './health-server.ts';
import type { RunningChannel } from './running-channel.ts';
import { serveLog } from './serve-log.ts';
import { SERVE_WORDS } from './serve-words.ts';
import { startChannels } from './start-channels.ts';
import { unexpectedErrors } from './unexpected-errors.ts';

/** What `sauro serve` is run with. */
export interface Serving {
  readonly config: Config;
  readonly places: LibraryPlaces;
  /** Where the log goes. */
  readonly errors: NodeJS.WritableStream;
  /** Given when the program is asked to end. */
  readonly stop: AbortSignal;
}

/** Of the five seconds that stopping may take. */
const STOP_MS = 3_500;

const now = () => instantOf(new Date());

/**
 * Runs every configured channel until it is asked to stop. Gives the exit code: 0 where it was, 1 where nothing is
 * configured, nothing could be started, or an exception ended it.
 * @throws Failure where library, register or lock cannot be opened, or the health check has no port.
 */
export async function serve({ config, places, errors, stop }: Serving): Promise<0 | 1> {
  if (channelsOf(config).length === 0) {
    errors.write(`${SERVE_WORDS.noChannel}\n`);
    return 1;
  }
  const lock = ServeLock.take(places.data);
  try {
    const library = await openLibrary({ ...places, now });
    try {
      const log = serveLog({ level: config.logLevel, stream: errors, secrets: secretsOf(config) });
      for (const warning of library.warnings) log.warn(warning);
      return await run({ config, library, log, stop });
    } finally {
      library.close();
    }
  } finally {
    lock.release();
  }
}

interface Run {
  readonly config: Config;
  readonly library: Library;
  readonly log: Logger;
  readonly stop: AbortSignal;
}

async function run({ config, library, log, stop }: Run): Promise<0 | 1> {
  const { fatal } = unexpectedErrors(log);
  const desk = deskOf(library, allowedPeople(config.telegram?.people ?? [], library.agencies), {
    now,
    randomBytes,
  });
  let channels: readonly RunningChannel[] = [];
  const onNews = (news: IngestNews) => tellNews(news, desk, channels);
  const watch = new CorpusWatch({
    refresh: desk.reindex,
    onNews,
    log,
    clock: () => performance.now(),
  });
  const health = config.health && (await healthServer(config.health, () => healthOf(channels, library)));
  try {
    channels = await startChannels(channelsOf(config), { library, desk, watch, log });
    if (channels.length === 0) {
      log.error(SERVE_WORDS.noneStarted);
      return 1;
    }
    log.info({ channels: channels.map(({ name }) => name).join(' ') }, SERVE_WORDS.started);
    const end = await Promise.race([isGiven(stop), fatal]);
    log.info(SERVE_WORDS.stopping);
    await Promise.all(channels.map((channel) => channel.stop(STOP_MS)));
    log.info(SERVE_WORDS.stopped);
    return end === 'fatal' ? 1 : 0;
  } finally {
    health?.close();
  }
}

function tellNews(news: IngestNews, desk: Desk, channels: readonly RunningChannel[]): void {
  const deliveries = announce(desk, news);
  const id = `news-${desk.newId()}`;
  for (const channel of channels) channel.deliver(deliveries, id);
}

function healthOf(channels: readonly RunningChannel[], library: Library): Health {
  const told = channels.map((channel) => ({ name: channel.name, ...channel.health() }));
  const isWell =
    told.length > 0 && told.every(({ state, troubles }) => state === 'running' && troubles.length === 0);
  return { isWell, channels: told, generation: library.reader.generation };
}

/** Words that must not stand in a log; a token that cannot be read is told when its channel starts. */
function secretsOf({ telegram }: Config): string[] {
  const secrets = [telegram?.token, telegram?.proxy, telegram?.webhook?.secret];
  return secrets.flatMap((secret) => {
    try {
      return secret?.reveal() ?? [];
    } catch {
      return [];
    }
  });
}

function isGiven(signal: AbortSignal): Promise<'stop'> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('stop');
    signal.addEventListener('abort', () => resolve('stop'), { once: true });
  });
}

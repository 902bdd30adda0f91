import { ConfigError } from '../config.ts';
import { errorFacts } from '../directive/error-facts.ts';
import { Failure } from '../directive/failure.ts';
import type { ConfiguredChannel, Surroundings } from './channels-of.ts';
import type { RunningChannel } from './running-channel.ts';
import { SERVE_WORDS } from './serve-words.ts';

/** Starts each; one that cannot be started is told in the log and holds up no other. */
export async function startChannels(
  configured: readonly ConfiguredChannel[],
  surroundings: Surroundings,
): Promise<RunningChannel[]> {
  const started: RunningChannel[] = [];
  for (const { name, make } of configured) {
    try {
      const channel = await make(surroundings);
      await channel.start();
      started.push(channel);
    } catch (error) {
      const isTold = error instanceof Failure || error instanceof ConfigError;
      const facts = isTold ? { message: error.message } : errorFacts(error);
      surroundings.log.error({ channel: name, ...facts }, SERVE_WORDS.channelFailed);
    }
  }
  return started;
}

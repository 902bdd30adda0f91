import type { Logger } from 'pino';
import { errorFacts } from '../directive/error-facts.ts';
import { SERVE_WORDS } from './serve-words.ts';

/**
 * Told in the log instead of on the screen, where Node would print messages that may hold addresses and words of
 * people. A promise that nobody waited for changes nothing; after an exception that nobody caught the program ends.
 */
export function unexpectedErrors(log: Logger): { readonly fatal: Promise<'fatal'> } {
  process.on('unhandledRejection', (reason) => log.error(errorFacts(reason), SERVE_WORDS.unexpected));
  const fatal = new Promise<'fatal'>((resolve) => {
    process.on('uncaughtException', (error) => {
      log.error(errorFacts(error), SERVE_WORDS.unexpected);
      resolve('fatal');
    });
  });
  return { fatal };
}

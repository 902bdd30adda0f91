import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';

/** What a log is made of. */
export interface LogSettings {
  readonly level: 'error' | 'warn' | 'info' | 'debug';
  readonly stream: NodeJS.WritableStream;
  /** Words that never stand in it, whoever wrote them there. */
  readonly secrets: readonly string[];
}

const HIDDEN = '[kín]';

/** A log of JSON lines: facts by name, and a sentence. Written at once, so that the last line before an end is there. */
export function serveLog({ level, stream, secrets }: LogSettings): Logger {
  const lines = new Writable({
    decodeStrings: false,
    write(line: string, _encoding, done) {
      const clean = secrets.reduce((text, secret) => text.replaceAll(secret, HIDDEN), String(line));
      stream.write(clean, () => done());
    },
  });
  return pino({ level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime }, lines);
}

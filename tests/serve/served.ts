import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import type { FakeBotApi } from '../channels/telegram/fake-bot-api/fake-bot-api.ts';
import type { World } from '../ingestion/corpus/ingest-world.ts';
import { PROJECT } from '../repository/modules.ts';

const { PATH, HOME } = process.env;
const READY_MS = 20_000;

/** A line of the log, as far as tests read it. */
export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly trouble?: string;
}

/** `sauro serve` as a process of its own. */
export class Served {
  readonly #child: ChildProcess;
  #errors = '';

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#errors += text;
    });
  }

  /** Starts it on a world beside a Bot API; ended with the test. */
  static start(world: World, fake: FakeBotApi, settings: NodeJS.ProcessEnv = {}): Served {
    const words = [`${PROJECT}dist/main.js`, 'serve', '--corpus', world.corpus, '--data', world.data];
    const telegram = { SAURO_TELEGRAM_TOKEN: fake.token, SAURO_TELEGRAM_API_ROOT: fake.root };
    const child = spawn(process.execPath, words, {
      env: { PATH, HOME, SAURO_MODEL: 'none', ...telegram, ...settings },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    return new Served(child);
  }

  /** Everything that it wrote. */
  get errors(): string {
    return this.#errors;
  }

  get log(): readonly LogLine[] {
    return this.#errors
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as LogLine);
  }

  /** Resolves when it asks for updates. */
  async ready(fake: FakeBotApi): Promise<void> {
    const before = fake.callsOf('getUpdates').length;
    const isReady = () => this.log.some(({ msg }) => msg.includes('đang chạy'));
    await fake.until(() => isReady() || fake.callsOf('getUpdates').length > before || this.ended, READY_MS);
    if (this.ended) throw new Error(`it ended at once:\n${this.#errors}`);
  }

  get ended(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Sends a signal and waits for the end; gives the exit code (null where a signal ended it) and how long it took. */
  async end(signal: NodeJS.Signals): Promise<{ readonly exitCode: number | null; readonly ms: number }> {
    const from = performance.now();
    if (!this.ended) {
      const exited = once(this.#child, 'exit');
      this.#child.kill(signal);
      await exited;
    }
    return { exitCode: this.#child.exitCode, ms: performance.now() - from };
  }

  /** Waits for an end that comes by itself; gives the exit code. */
  async ends(): Promise<number | null> {
    if (!this.ended) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }
}

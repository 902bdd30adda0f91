import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FakeBotApi } from '../../tests/channels/telegram/fake-bot-api/fake-bot-api.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const { PATH, HOME } = process.env;
const READY_MS = 60_000;

/** `sauro serve` as a process of its own, beside the fake Bot API. */
export class ServedBot {
  readonly #fake: FakeBotApi;
  readonly #folders: { readonly corpus: string; readonly data: string };
  readonly #polls: () => number;
  #child: ChildProcess | null = null;
  #log = '';

  /** `polls` counts how often the fake was asked for updates. */
  constructor(
    fake: FakeBotApi,
    folders: { readonly corpus: string; readonly data: string },
    polls: () => number,
  ) {
    this.#fake = fake;
    this.#folders = folders;
    this.#polls = polls;
  }

  /** What it wrote on both outputs, all starts together. */
  get log(): string {
    return this.#log;
  }

  /** Starts it; resolves when it asks for updates. */
  async start(): Promise<void> {
    const { corpus, data } = this.#folders;
    const { token, root } = this.#fake;
    const child = spawn(process.execPath, [PROGRAM, 'serve', '--corpus', corpus, '--data', data], {
      env: { PATH, HOME, SAURO_TELEGRAM_TOKEN: token, SAURO_TELEGRAM_API_ROOT: root },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.#log += text;
      });
    }
    const before = this.#polls();
    await this.#fake.until(() => this.#polls() > before || child.exitCode !== null, READY_MS);
    if (child.exitCode !== null) throw new Error(`sauro serve ended at once:\n${this.#log}`);
  }

  /** As a power cut would end it. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** As an operator ends it; gives how many milliseconds it took. */
  async stop(): Promise<number> {
    const from = performance.now();
    await this.#end('SIGTERM');
    return performance.now() - from;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}

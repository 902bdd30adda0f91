import type { Random } from '../benchmark/random.ts';
import type { ServedBot } from './served-bot.ts';

/** Of the way through the updates kills come from here to there. */
const FROM = 0.05;
const TO = 0.9;
const LATEST_MS = 200;

/** Kills the program at moments chosen at random and starts it again. */
export class Killer {
  readonly #bot: ServedBot;
  readonly #random: Random;
  readonly #moments: number[];
  /** When the process was killed, `performance.now()`. */
  readonly killedAt: number[] = [];
  #last: Promise<void> = Promise.resolve();

  constructor(
    bot: ServedBot,
    random: Random,
    { updates, kills }: { readonly updates: number; readonly kills: number },
  ) {
    this.#bot = bot;
    this.#random = random;
    this.#moments = Array.from({ length: kills }, () =>
      random.between(Math.floor(updates * FROM), Math.floor(updates * TO)),
    ).toSorted((one, other) => one - other);
  }

  /** Told at each update, in order. */
  at(index: number): void {
    while ((this.#moments[0] ?? Number.POSITIVE_INFINITY) <= index) {
      this.#moments.shift();
      this.#last = this.#last.then(() => this.#kill());
    }
  }

  /** Resolves when every kill so far was got over; rejects where a start failed. */
  async done(): Promise<void> {
    await this.#last;
  }

  async #kill(): Promise<void> {
    await new Promise((resume) => setTimeout(resume, this.#random.between(0, LATEST_MS)));
    this.killedAt.push(performance.now());
    await this.#bot.kill();
    await this.#bot.start();
  }
}

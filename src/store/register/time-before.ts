import { type Instant, instantOf, millisecondsOf } from '../../register/instant.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The moment a number of days before another. */
export function daysBefore(at: Instant, days: number): Instant {
  return instantOf(new Date(millisecondsOf(at) - days * DAY_MS));
}

/** Lets old rows be cleared away once an hour, instead of at every write. */
export class Hourly {
  #next = 0;

  isDue(at: Instant): boolean {
    const now = millisecondsOf(at);
    if (now < this.#next) return false;
    this.#next = now + HOUR_MS;
    return true;
  }
}

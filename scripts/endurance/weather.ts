import type { FakeBotApi } from '../../tests/channels/telegram/fake-bot-api/fake-bot-api.ts';
import type { Random } from '../benchmark/random.ts';
import { randomFault } from './random-faults.ts';

type Updates = Parameters<Parameters<FakeBotApi['world']['updates']['disorderBy']>[0]>[0];

/** Of a hundred batches so many are handed over out of order, and so many with something that came before. */
const SHUFFLED = 20;
const REPEATED = 20;
/** Of a hundred requests so many while the weather may change. */
const CHANGES = 2;

/** What goes wrong with a fake Bot API, and when it handed each update out first. */
export class Weather {
  /** Faults come and go at random while this is true. */
  isStormy = false;
  readonly handedAt = new Map<number, number>();
  /** How many there were: "sending cut-after", "receiving conflict". */
  readonly faults = new Map<string, number>();
  readonly #random: Random;
  #isRaining = true;
  #polls = 0;
  #before: Updates = [];

  constructor(fake: FakeBotApi, random: Random) {
    this.#random = random;
    fake.faults.chooseBy((call) => {
      if (call.method === 'getUpdates') this.#polls += 1;
      if (!this.isStormy) return null;
      if (random.between(1, 100) <= CHANGES) this.#isRaining = !this.#isRaining;
      const fault = this.#isRaining ? randomFault(call, random) : null;
      if (fault !== null)
        this.#count(`${call.method === 'getUpdates' ? 'receiving' : 'sending'} ${fault.kind}`);
      return fault;
    });
    fake.world.updates.disorderBy((updates) => this.#handOver(updates));
  }

  /** How often it was asked for updates. */
  get polls(): number {
    return this.#polls;
  }

  #handOver(updates: Updates): Updates {
    const at = performance.now();
    for (const { update_id } of updates) {
      if (!this.handedAt.has(update_id)) this.handedAt.set(update_id, at);
    }
    if (!this.isStormy || updates.length === 0) return updates;
    const repeated = this.#chance(REPEATED) ? this.#before.slice(0, 5) : [];
    this.#before = updates;
    const all = [...repeated, ...updates];
    return this.#chance(SHUFFLED) ? this.#shuffled(all) : all;
  }

  #shuffled(updates: Updates): Updates {
    return updates
      .map((update) => ({ update, place: this.#random.next() }))
      .toSorted((one, other) => one.place - other.place)
      .map(({ update }) => update);
  }

  #count(name: string): void {
    this.faults.set(name, (this.faults.get(name) ?? 0) + 1);
  }

  #chance(percent: number): boolean {
    return this.#random.between(1, 100) <= percent;
  }
}

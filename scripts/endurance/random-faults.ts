import type { Fault, FaultyCall } from '../../tests/channels/telegram/fake-bot-api/fault.ts';
import type { Random } from '../benchmark/random.ts';

/** Of a thousand requests so many go wrong, each in its way. */
type Shares = readonly (readonly [perMille: number, fault: (random: Random) => Fault])[];

const SENDING: Shares = [
  [6, () => ({ kind: 'flood', retryAfter: 1 })],
  [6, () => ({ kind: 'server-error', status: 500 })],
  [4, () => ({ kind: 'server-error', status: 502 })],
  [3, () => ({ kind: 'garbage' })],
  [6, () => ({ kind: 'cut-before' })],
  [2, () => ({ kind: 'cut-after' })],
  [20, (random) => ({ kind: 'slow', ms: random.between(50, 800) })],
];

const RECEIVING: Shares = [
  [4, () => ({ kind: 'server-error', status: 502 })],
  [4, () => ({ kind: 'cut-before' })],
  [4, () => ({ kind: 'cut-after' })],
  [2, () => ({ kind: 'conflict' })],
  [20, (random) => ({ kind: 'slow', ms: random.between(50, 500) })],
];

/** What a bad day brings, by method: some requests of each kind go wrong. */
export function randomFault({ method }: FaultyCall, random: Random): Fault | null {
  let dice = random.next() * 1000;
  for (const [perMille, fault] of method === 'getUpdates' ? RECEIVING : SENDING) {
    dice -= perMille;
    if (dice < 0) return fault(random);
  }
  return null;
}

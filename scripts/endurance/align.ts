import type { Call } from '../../tests/channels/telegram/fake-bot-api/fake-bot-api.ts';
import type { Doubled, Event, Outcome } from './event.ts';

const FAULT = 1000;
const DOUBLE = 1;

type Step = 'answered' | 'silent' | 'lost' | 'doubled' | 'stray';

/**
 * Lays the messages of a chat beside the updates that they answer, both in order: one message for each update. Of all
 * ways to do that it takes the one with the fewest updates lost and messages that answer nothing, then the fewest
 * doubled.
 */
export function align(events: readonly Event[], calls: readonly Call[]): Outcome {
  const steps = cheapest(events, calls);
  const answers: (Call | null)[] = [];
  const lost: Event[] = [];
  const doubled: Doubled[] = [];
  const stray: Call[] = [];
  let call = 0;
  for (const step of steps) {
    const shown = calls[call];
    const event = events[answers.length];
    if (step === 'lost' && event !== undefined) lost.push(event);
    const first = calls[call - 1];
    if (step === 'doubled' && shown !== undefined && first !== undefined) {
      doubled.push({ first, second: shown });
    }
    if (step === 'stray' && shown !== undefined) stray.push(shown);
    if (step === 'answered' || step === 'silent' || step === 'lost') {
      answers.push(step === 'answered' ? (shown ?? null) : null);
    }
    if (step !== 'silent' && step !== 'lost') call += 1;
  }
  return { answers, lost, doubled, stray };
}

interface Way {
  readonly cost: number;
  readonly step: Step | null;
  readonly before: Way | null;
}

function cheapest(events: readonly Event[], calls: readonly Call[]): Step[] {
  let row: Way[] = [];
  for (let event = 0; event <= events.length; event += 1) {
    const next: Way[] = [];
    for (let call = 0; call <= calls.length; call += 1) {
      next.push(best(waysTo({ event, call, above: row, left: next[call - 1] ?? null }, events, calls)));
    }
    row = next;
  }
  const steps: Step[] = [];
  for (let way: Way | null = row.at(-1) ?? null; way !== null; way = way.before) {
    if (way.step !== null) steps.unshift(way.step);
  }
  return steps;
}

interface Cell {
  readonly event: number;
  readonly call: number;
  readonly above: readonly Way[];
  readonly left: Way | null;
}

function waysTo({ event, call, above, left }: Cell, events: readonly Event[], calls: readonly Call[]): Way[] {
  const asked = events[event - 1];
  const shown = calls[call - 1];
  const ways: Way[] = [];
  const add = (before: Way | null | undefined, step: Step, cost: number) => {
    if (before !== null && before !== undefined) ways.push({ cost: before.cost + cost, step, before });
  };
  if (asked !== undefined && shown !== undefined && answersIt(asked, shown))
    add(above[call - 1], 'answered', 0);
  if (asked?.kind === 'press' && asked.isPressAnswered()) add(above[call], 'silent', DOUBLE / 2);
  if (asked !== undefined) add(above[call], 'lost', FAULT);
  if (shown !== undefined) {
    const isDouble = isSame(shown, calls[call - 2]);
    add(left, isDouble ? 'doubled' : 'stray', isDouble ? DOUBLE : FAULT);
  }
  return ways;
}

/** The start of all ways has none before it. */
function best(ways: readonly Way[]): Way {
  return ways.reduce((one, other) => (other.cost < one.cost ? other : one), ways[0] ?? START);
}

const START: Way = { cost: 0, step: null, before: null };

function answersIt({ kind, echo }: Event, { method, parameters }: Call): boolean {
  if (kind === 'text' && method !== 'sendMessage') return false;
  return echo === null || String(parameters.text).includes(echo);
}

function isSame(one: Call, other: Call | undefined): boolean {
  return (
    other !== undefined &&
    one.method === other.method &&
    one.parameters.text === other.parameters.text &&
    one.parameters.message_id === other.parameters.message_id
  );
}

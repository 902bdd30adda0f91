import { count, duration, machine, table } from '../benchmark/markdown.ts';
import type { EnduranceOptions } from './options.ts';
import type { EnduranceRun } from './run-endurance.ts';

/**
 * Whether a run is as it must be: nothing lost, nothing that answers nothing, and no message twice but those that
 * were on their way at a kill, or whose receipt by Telegram was cut off.
 */
export function isRight({ verdict, left, excuses }: EnduranceRun): boolean {
  const { lost, unanswered, stray } = verdict;
  return (
    lost.length + unanswered.length + stray.length + left.inbox + left.outbox + excuses.none.length === 0
  );
}

/** A run as a Markdown table. */
export function printRun(run: EnduranceRun, options: EnduranceOptions): string {
  const { verdict, calm, faults, left, excuses } = run;
  const rows: [string, string][] = [
    ['machine', machine()],
    ['updates, chats, kills', [verdict.updates, options.chats, options.kills].map(count).join(', ')],
    ['answered', count(verdict.answered)],
    ['lost', count(verdict.lost.length + verdict.unanswered.length)],
    ['messages that answer nothing', count(verdict.stray.length)],
    ['came twice: on their way at each kill', excuses.atKills.join(', ') || '–'],
    ['came twice: taken by Telegram as the connection was cut', count(excuses.cut)],
    ['came twice: for no such reason', count(excuses.none.length)],
    ['left in inbox, outbox', `${left.inbox}, ${left.outbox}`],
    ['faults', faultWords(faults)],
    ...(calm === null
      ? []
      : ([
          ['p50, p95, slowest without faults', [calm.p50, calm.p95, calm.slowest].map(duration).join(', ')],
          [`answers a second at ${options.rate} updates a second`, calm.rate.toFixed(0)],
          [`answers a second, ${count(options.calm)} updates at once`, calm.mostRate.toFixed(0)],
        ] as [string, string][])),
    ['from SIGTERM to the end', duration(run.stopMs)],
    ['the whole run', duration(run.seconds * 1000)],
  ];
  return table([['', `seed ${options.seed}`], ...rows]);
}

function faultWords(faults: ReadonlyMap<string, number>): string {
  const all = [...faults].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return all.length === 0 ? 'none' : all.map(([name, times]) => `${times} ${name}`).join(', ');
}

import type { Call } from '../../tests/channels/telegram/fake-bot-api/fake-bot-api.ts';
import type { Event } from './event.ts';
import type { Excuses } from './excuses.ts';
import type { Verdict } from './judge.ts';

const SHOWN = 70;

/** Lines that tell what was written and what was shown in the first chat where something is wrong. */
export function wrongChat(
  { lost, unanswered, stray, none }: Verdict & Pick<Excuses, 'none'>,
  events: readonly Event[],
  { calls, killedAt }: { readonly calls: readonly Call[]; readonly killedAt: readonly number[] },
): string[] {
  const [first] = [...lost, ...unanswered, ...stray, ...none.map(({ second }) => second)];
  if (first === undefined) return [];
  const { chat } = first;
  return [
    `chat ${chat}: lost ${lost.length}, unanswered ${unanswered.length}, stray ${stray.length}, twice ${none.length} in all`,
    `killed at ${killedAt.map((at) => at.toFixed(0)).join(', ')}`,
    ...events
      .filter((event) => event.chat === chat)
      .map(({ update, kind, text }) => `> ${update} ${kind} ${oneLine(text)}`),
    ...calls
      .filter((call) => call.chat === chat)
      .map(
        ({ method, status, isDone, parameters, at }) =>
          `< ${at.toFixed(0)} ${status} ${isDone ? 'done' : 'not done'} ${method} ${oneLine(String(parameters.text ?? ''))}`,
      ),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').slice(0, SHOWN);
}

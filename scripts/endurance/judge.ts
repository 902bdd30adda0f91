import type { Call } from '../../tests/channels/telegram/fake-bot-api/fake-bot-api.ts';
import { align } from './align.ts';
import type { Doubled, Event } from './event.ts';

/** What came of all updates. */
export interface Verdict {
  readonly updates: number;
  readonly answered: number;
  readonly lost: readonly Event[];
  readonly doubled: readonly Doubled[];
  /** Messages that answer nothing. */
  readonly stray: readonly Call[];
  /** Presses that nobody was told the end of. */
  readonly unanswered: readonly Event[];
  /** When each update was answered, `performance.now()`; by its id. */
  readonly answeredAt: ReadonlyMap<number, number>;
}

const SHOWS = new Set(['sendMessage', 'editMessageText']);

/** Lays what people saw beside what they wrote, chat by chat. */
export function judge(events: readonly Event[], calls: readonly Call[]): Verdict {
  const asked = byChat(events);
  const shown = byChat(calls.filter(({ method, isDone }) => isDone && SHOWS.has(method)));
  const answeredAt = new Map<number, number>();
  const outcomes = [...asked].map(([chat, own]) => {
    const outcome = align(own, shown.get(chat) ?? []);
    for (const [index, answer] of outcome.answers.entries()) {
      const event = own[index];
      if (event !== undefined && answer !== null) answeredAt.set(event.update, answer.at);
    }
    return outcome;
  });
  const lost = outcomes.flatMap((outcome) => outcome.lost);
  const unanswered = events.filter((event) => event.kind === 'press' && !event.isPressAnswered());
  return {
    updates: events.length,
    answered: events.length - new Set([...lost, ...unanswered]).size,
    lost,
    doubled: outcomes.flatMap((outcome) => outcome.doubled),
    stray: outcomes.flatMap((outcome) => outcome.stray),
    unanswered,
    answeredAt,
  };
}

function byChat<Item extends { readonly chat: number | null }>(
  items: readonly Item[],
): Map<number | null, Item[]> {
  const groups = new Map<number | null, Item[]>();
  for (const item of items) {
    const group = groups.get(item.chat);
    if (group === undefined) groups.set(item.chat, [item]);
    else group.push(item);
  }
  return groups;
}

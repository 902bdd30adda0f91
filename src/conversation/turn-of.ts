import { LOCAL_PERSON } from './admission/local-person.ts';
import { type Standing, standsStill } from './admission/standing.ts';
import type { Desk } from './desk.ts';
import type { Incoming } from './incoming.ts';
import { NOTHING_REMEMBERED, writeRemembered } from './memory/remembered.ts';
import type { Outcome } from './moment.ts';
import { type Turn, TurnOutdated } from './turn.ts';

/** What was worked out for whom. */
interface Worked {
  readonly incoming: Incoming;
  readonly standing: Standing;
  readonly outcome: Outcome;
  /** What was remembered before could not be read: it is forgotten. */
  readonly isLost?: boolean;
}

/** The turn that an outcome makes: its writes wait for `commit`, which looks once more whether they are still right. */
export function turnOf(desk: Desk, worked: Worked): Turn {
  const { incoming, standing, outcome } = worked;
  const { replies, deliveries = [], changes = [] } = outcome;
  return {
    replies,
    deliveries,
    commit: () => {
      if (!standsStill(desk, incoming.account, standing)) throw new TurnOutdated();
      remember(desk, worked);
      const all = [...admitting(desk, worked), ...changes];
      if (all.length === 0) return;
      desk.register.transaction(() => {
        for (const write of all) write();
      });
    },
  };
}

function remember(desk: Desk, { incoming, standing, outcome, isLost = false }: Worked): void {
  for (const keep of outcome.keeps ?? []) keep();
  if (standing.kind === 'out') return;
  const { channel, chat } = incoming.chat;
  const remembered = outcome.remembered ?? (isLost ? NOTHING_REMEMBERED : null);
  if (remembered === null) return;
  const { conversations } = desk.memory;
  if (remembered === NOTHING_REMEMBERED) conversations.forget({ channel, chat }, standing.person.id);
  else conversations.save({ channel, chat }, standing.person.id, writeRemembered(remembered), incoming.at);
}

/** Somebody whom the configuration lets in becomes a person at the first turn; whoever is at the machine, at the first change. */
function admitting(desk: Desk, { incoming, standing, outcome }: Worked): (() => void)[] {
  if (standing.kind === 'out') return [];
  const { person } = standing;
  const { account, at } = incoming;
  const isNew =
    standing.kind === 'allowed' ||
    (person.id === LOCAL_PERSON.id &&
      (outcome.changes ?? []).length > 0 &&
      desk.register.people.byId(LOCAL_PERSON.id) === null);
  return isNew ? [() => desk.register.people.admit({ person, account, at, by: null })] : [];
}

import type { Account, Person, PersonId } from '../../register/person.ts';
import type { Desk } from '../desk.ts';
import { LOCAL_PERSON } from './local-person.ts';
import { personName } from './person-name.ts';

/** Whether somebody is let in. */
export type Standing =
  | { readonly kind: 'in'; readonly person: Person }
  /** The configuration lets them in, and they write for the first time. */
  | { readonly kind: 'allowed'; readonly person: Person }
  | { readonly kind: 'out' };

/** Looks up who writes. Somebody whom a maintainer removed stays out, whatever the configuration says. */
export function standingOf(desk: Desk, account: Account, name: string): Standing {
  if (account.channel === 'terminal') return { kind: 'in', person: LOCAL_PERSON };
  const { people } = desk.register;
  const person = people.find(account);
  if (person !== null) return { kind: 'in', person };
  const allowance = desk.allowed(account);
  if (allowance === null || wasRemoved(desk, account)) return { kind: 'out' };
  const id = desk.newId() as PersonId;
  return { kind: 'allowed', person: { id, name: personName(name), ...allowance } };
}

function wasRemoved({ register }: Desk, { channel, id }: Account): boolean {
  return register.people
    .list()
    .some(({ accounts }) => accounts.some((known) => known.channel === channel && known.id === id));
}

/** Whether somebody still stands as they did when the turn began. */
export function standsStill(desk: Desk, account: Account, before: Standing): boolean {
  if (account.channel === 'terminal') return true;
  const now = desk.register.people.find(account);
  if (before.kind !== 'in') return now === null;
  const { id, role, agency } = before.person;
  return now !== null && now.id === id && now.role === role && now.agency === agency;
}

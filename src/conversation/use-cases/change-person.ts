import type { ListedPerson } from '../../store/register/people.ts';
import type { Moment, Outcome } from '../moment.ts';
import { ownAgency } from '../own/own-agency.ts';
import { findAgency } from '../people/find-agency.ts';
import { findPeople } from '../people/find-person.ts';
import { personLine } from '../people/person-line.ts';
import { readRole } from '../people/read-role.ts';
import { PEOPLE } from '../phrases/people-phrases.ts';
import { textReply } from '../reply.ts';

/** "/doi_vai Nguyễn Văn An chủ trì họp [Sở Y tế]": another role, and another agency where one is named. */
export function changePerson(moment: Moment, argument: string): Outcome {
  const { desk, incoming, person, say } = moment;
  const named = readRole(argument);
  if (named === null || named.before === '') return refuse(PEOPLE.usageChange);
  const chosen = chosenPerson(moment, named.before);
  if ('replies' in chosen) return chosen;
  const found = named.after === '' ? null : findAgency(named.after, desk.library.agencies);
  if (found?.kind === 'refused') return refuse(found.words);
  const { role } = named;
  const before = ownAgency(chosen, desk.library.agencies);
  const agency = found?.agency ?? (before.kind === 'known' ? before.agency : null);
  const change = found === null ? { role } : { role, agency: found.agency.id };
  return {
    replies: [textReply(PEOPLE.changed(chosen.name, say.role[role], agency?.name ?? null))],
    changes: [() => desk.register.people.change(chosen.id, change, incoming.at, person.id)],
  };
}

/** "/xoa_nguoi Nguyễn Văn An": from the next message on they are a stranger. */
export function removePerson(moment: Moment, argument: string): Outcome {
  const { desk, incoming, person } = moment;
  if (argument === '') return refuse(PEOPLE.usageRemove);
  const chosen = chosenPerson(moment, argument);
  if ('replies' in chosen) return chosen;
  return {
    replies: [textReply(PEOPLE.removed(chosen.name))],
    changes: [() => desk.register.people.remove(chosen.id, incoming.at, person.id)],
  };
}

/** The one other person that was typed, or the words why there is none. */
function chosenPerson({ desk, person }: Moment, typed: string): ListedPerson | Outcome {
  const [found, ...others] = findPeople(typed, desk.register.people.list());
  if (found === undefined) return refuse(PEOPLE.unknownPerson(typed));
  if (others.length > 0) {
    const lines = [found, ...others].map((each) => personLine(each, desk.library.agencies));
    return refuse(PEOPLE.severalPeople(typed, lines));
  }
  return found.id === person.id ? refuse(PEOPLE.notYourself) : found;
}

function refuse(words: string): Outcome {
  return { replies: [textReply(words)] };
}

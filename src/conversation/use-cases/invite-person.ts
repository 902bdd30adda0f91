import type { Moment, Outcome } from '../moment.ts';
import { findAgency } from '../people/find-agency.ts';
import { readRole } from '../people/read-role.ts';
import { PEOPLE } from '../phrases/people-phrases.ts';
import { textReply } from '../reply.ts';

/** "/moi_nguoi Sở Y tế cán bộ": makes a code by which one person can come in. Hosts and maintainers need no agency. */
export function invitePerson({ desk, incoming, person, say }: Moment, argument: string): Outcome {
  const named = readRole(argument);
  if (named === null) return refuse(PEOPLE.usageInvite);
  const { role } = named;
  const typed = named.before === '' ? named.after : named.before;
  if (typed === '' && role === 'official') return refuse(PEOPLE.usageInvite);
  const found = typed === '' ? null : findAgency(typed, desk.library.agencies);
  if (found?.kind === 'refused') return refuse(found.words);
  const agency = found?.agency ?? null;
  const code = desk.newCode();
  const invitation = { code, role, agency: agency?.id ?? null, name: null, by: person.id, at: incoming.at };
  return {
    replies: [textReply(PEOPLE.code(code, say.role[role], agency?.name ?? null))],
    changes: [() => desk.register.people.invite(invitation)],
  };
}

function refuse(words: string): Outcome {
  return { replies: [textReply(words)] };
}

import { LOCAL_PERSON } from '../admission/local-person.ts';
import type { Moment, Outcome } from '../moment.ts';
import { ownAgency } from '../own/own-agency.ts';
import { textReply } from '../reply.ts';

/** "/toi": name, role, agency, and the messengers that are linked. */
export function whoAmI({ desk, person, say }: Moment): Outcome {
  const own = ownAgency(person, desk.library.agencies);
  const agency = own.kind === 'known' ? own.agency.name : null;
  const words = say.who({
    name: person.name,
    role: say.role[person.role],
    agency,
    accounts: person.id === LOCAL_PERSON.id ? [] : channelsOf({ desk, person }),
  });
  return { replies: [textReply(own.kind === 'gone' ? `${words}\n${say.agencyGone(own.id)}` : words)] };
}

function channelsOf({ desk, person }: Pick<Moment, 'desk' | 'person'>): readonly string[] {
  const known = desk.register.people.list().find(({ id }) => id === person.id);
  return (known?.accounts ?? []).map(({ channel }) => channel);
}

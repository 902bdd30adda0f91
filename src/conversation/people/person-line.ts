import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { ListedPerson } from '../../store/register/people.ts';
import { ownAgency } from '../own/own-agency.ts';
import { conversationPhrasesOf } from '../phrases/conversation-phrases.ts';
import { PEOPLE } from '../phrases/people-phrases.ts';

/** "Nguyễn Văn An · cán bộ · Sở Y tế · telegram · mã 3fG…": as those who look after the program read it. */
export function personLine(person: ListedPerson, agencies: AgencyRegistry): string {
  const own = ownAgency(person, agencies);
  const agency = {
    known: () => (own.kind === 'known' ? own.agency.name : null),
    none: () => null,
    gone: () => (own.kind === 'gone' ? PEOPLE.agencyGone(own.id) : null),
  }[own.kind]();
  return PEOPLE.line({
    name: person.name,
    role: conversationPhrasesOf('vi').role[person.role],
    agency,
    channels: [...new Set(person.accounts.map(({ channel }) => channel))],
    id: person.id,
  });
}

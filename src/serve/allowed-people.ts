import type { ListedPerson } from '../config.ts';
import type { Allowance, Desk } from '../conversation/desk.ts';
import type { AgencyRegistry } from '../directive/agencies/agency-registry.ts';
import { Failure } from '../directive/failure.ts';
import { SERVE_WORDS } from './serve-words.ts';

/** The list of the configuration names an agency that nobody knows. */
export class UnknownListedAgency extends Failure {}

/** As whom the configuration lets people of Telegram in. @throws UnknownListedAgency */
export function allowedPeople(people: readonly ListedPerson[], agencies: AgencyRegistry): Desk['allowed'] {
  const allowances = new Map<string, Allowance>(
    people.map(({ id, role, agency }) => [
      id,
      { role, agency: agency === null ? null : idOf(agency, agencies) },
    ]),
  );
  return ({ channel, id }) => (channel === 'telegram' ? (allowances.get(id) ?? null) : null);
}

/** An `Agency.id`, or the agency that a name or a short form means. */
function idOf(printed: string, agencies: AgencyRegistry): string {
  if (agencies.agency(printed) !== null) return printed;
  const [mention] = agencies.find(printed);
  const [owner, ...others] = mention?.candidates ?? [];
  if (owner?.kind === 'agency' && others.length === 0) return owner.id;
  throw new UnknownListedAgency(SERVE_WORDS.unknownAgency(printed));
}

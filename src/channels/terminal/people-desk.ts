import type { Desk } from '../../conversation/desk.ts';
import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { Instant } from '../../register/instant.ts';

/** What looking after people at the machine works with. */
export interface PeopleDesk {
  readonly agencies: AgencyRegistry;
  /** Made where there is none yet, when it is first read. */
  readonly register: Pick<Desk['register'], 'people'>;
  registerIfThere(): Pick<Desk['register'], 'people'> | null;
  now(): Instant;
  newCode(): string;
}

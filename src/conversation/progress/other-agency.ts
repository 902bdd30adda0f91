import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { Task } from '../../directive/task.ts';
import type { Person } from '../../register/person.ts';
import type { ReportRefusal } from './task-report.ts';

/** That a person may not report on a task, with the name of the own agency. */
export function otherAgency(
  { task }: Task,
  { agency }: Person,
  agencies: Pick<AgencyRegistry, 'agency'>,
): ReportRefusal {
  const own = agency === null ? null : (agencies.agency(agency)?.name ?? null);
  return { kind: 'other-agency', task, own };
}

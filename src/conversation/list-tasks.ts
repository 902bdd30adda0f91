import type { TaskLine } from '../answer/answer.ts';
import { citeFrom } from '../answer/cite.ts';
import { standingOf } from '../answer/standing.ts';
import type { AgencyRegistry } from '../directive/agencies/agency-registry.ts';
import { dueDateOn } from '../directive/deadline.ts';
import { Failure } from '../directive/failure.ts';
import type { AgencyFinder } from '../question/mentions/find-agencies.ts';
import type { Question } from '../question/question.ts';
import { understand } from '../question/understand.ts';
import type { TaskRole } from '../retrieval/evidence.ts';
import type { Library } from '../retrieval/library.ts';
import { askedAgencies } from '../retrieval/owners/asked-agencies.ts';
import { progressIn } from '../retrieval/tasks/progress-in.ts';
import { replacedDocuments } from '../retrieval/tasks/select-tasks.ts';
import { type NamedOwner, standingTo } from '../retrieval/tasks/task-roles.ts';
import { compareDue, SOON_DAYS } from '../retrieval/tasks/task-time.ts';
import type { IsoDate, Period } from '../vietnamese/calendar.ts';

/**
 * Where a listed task may stand: as a line shows it, "due-soon" (today or within two weeks), or as was reported:
 * "under-way", "paused", "no-report".
 */
export const LISTED_STANDINGS = [
  'overdue',
  'due-today',
  'due-soon',
  'running',
  'recurring',
  'no-date',
  'done',
  'void',
  'under-way',
  'paused',
  'no-report',
] as const;
export type ListedStanding = (typeof LISTED_STANDINGS)[number];

/** What narrows the list; null does not. */
export interface TaskFilter {
  /** As a person would type it: "so khcn". */
  readonly agency: string | null;
  /** "Quý III", "tháng 10/2026". A task belongs to it when its first due day lies in it. */
  readonly period: string | null;
  readonly standing: ListedStanding | null;
  readonly asOf: IsoDate;
}

/** A filter that cannot be used: an agency or a period that nobody knows, or an agency's name that could mean several. */
export class FilterFailure extends Failure {
  readonly printed: string;

  constructor(printed: string, message: string) {
    super(message);
    this.printed = printed;
  }
}

/**
 * The table of tasks. Without a filter: every row, in the order of the documents. With one: the rows of documents that
 * nothing replaced, by role and due day.
 * @throws FilterFailure
 */
export function listTasks(
  library: Library & { readonly agencies: AgencyRegistry },
  filter: TaskFilter,
): TaskLine[] {
  const owner = filter.agency === null ? null : ownerOf(filter.agency, library, filter.asOf);
  const period = filter.period === null ? null : periodOf(filter.period, library, filter.asOf);
  const cite = citeFrom(library.reader.directives());
  const isFiltered = owner !== null || period !== null || filter.standing !== null;
  const replaced = isFiltered ? replacedDocuments(library) : new Set<string>();
  const rows = library.reader.tasks().filter((task) => !replaced.has(task.document));
  const lines = rows.flatMap((task): Omit<TaskLine, 'number'>[] => {
    const role = owner === null ? null : (standingTo(task, owner, library.agencies)?.role ?? 'none');
    const due = dueDateOn(task.deadline, filter.asOf);
    const progress = progressIn(library, task.key);
    const standing = standingOf(task, filter.asOf, progress);
    if (role === 'none' || !isWithin(due, period)) return [];
    if (!stands({ standing, progress }, filter.standing)) return [];
    return [{ task, role, due, standing, progress, citation: cite(task) }];
  });
  const ordered = isFiltered
    ? lines.toSorted((a, b) => byRole(a.role, b.role) || compareDue(a.due, b.due))
    : lines;
  return ordered.map((line, index) => ({ number: index + 1, ...line }));
}

const ROLES: readonly (TaskRole | null)[] = [null, 'lead', 'coordinate', 'member'];

function byRole(a: TaskRole | null, b: TaskRole | null): number {
  return ROLES.indexOf(a) - ROLES.indexOf(b);
}

function isWithin(due: IsoDate | null, period: Period | null): boolean {
  return period === null || (due !== null && period.from <= due && due <= period.to);
}

function stands(
  { standing, progress }: Pick<TaskLine, 'standing' | 'progress'>,
  wanted: ListedStanding | null,
): boolean {
  const reported = progress?.state ?? 'unreported';
  switch (wanted) {
    case null:
      return true;
    case 'due-soon':
      return standing.kind === 'due-today' || (standing.kind === 'running' && standing.daysLeft <= SOON_DAYS);
    case 'under-way':
      return reported === 'running';
    case 'paused':
      return reported === 'paused';
    case 'no-report':
      return reported === 'unreported';
    default:
      return standing.kind === wanted;
  }
}

function ownerOf(
  printed: string,
  { reader, agencies: registry }: Pick<Library, 'reader'> & { readonly agencies: AgencyRegistry },
  asOf: IsoDate,
): NamedOwner {
  const [asked] = read(printed, { agencies: askedAgencies(reader, registry) }, asOf).agencies;
  const [owner, ...others] = asked?.candidates ?? [];
  if (owner === undefined) {
    throw new FilterFailure(
      printed,
      `Không biết cơ quan “${printed}”; hãy ghi tên như trong corpus/agencies.yaml hoặc trong văn bản.`,
    );
  }
  if (others.length === 0) return owner;
  const names = [owner, ...others].map(({ name }) => name).join(', ');
  throw new FilterFailure(printed, `“${printed}” có thể là ${names}; hãy ghi rõ một cơ quan.`);
}

function periodOf(printed: string, library: { readonly agencies: AgencyRegistry }, asOf: IsoDate): Period {
  const asked = read(printed, library, asOf).period;
  if (asked !== null) return asked.period;
  throw new FilterFailure(
    printed,
    `Không hiểu thời gian “${printed}”; hãy ghi dạng “Quý III”, “tháng 10/2026”, “năm 2026”.`,
  );
}

function read(text: string, { agencies }: { readonly agencies: AgencyFinder }, asOf: IsoDate): Question {
  return understand(text, { asOf, agencies, directives: [], previous: null });
}

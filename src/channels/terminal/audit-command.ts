import type { Desk } from '../../conversation/desk.ts';
import { auditLine } from '../../conversation/people/audit-line.ts';
import { PEOPLE } from '../../conversation/phrases/people-phrases.ts';
import type { AuditEntry } from '../../register/audit-entry.ts';
import type { PersonId } from '../../register/person.ts';
import { harmless } from './harmless.ts';
import { type Streams, writeJson } from './streams.ts';
import { UsageError } from './usage-error.ts';

type Told = Pick<Desk['register'], 'audit' | 'people'>;

const DEFAULT_LIMIT = 50;

/** Shows who changed, took out or reported what, the newest first. */
export function auditCommand(
  register: Told | null,
  { limit, json }: { readonly limit: string | null; readonly json: boolean },
  streams: Streams,
): 0 {
  const entries = register?.audit.list(limitOf(limit)) ?? [];
  if (json) writeJson(streams, entries);
  else streams.output.write(`${linesOf(entries, register).map(harmless).join('\n')}\n`);
  return 0;
}

function linesOf(entries: readonly AuditEntry[], register: Told | null): string[] {
  if (entries.length === 0) return [PEOPLE.auditEmpty];
  const names = {
    person: (id: string) => register?.people.byId(id as PersonId)?.name ?? null,
    // The index is not opened for this: ids of agencies and tasks stand for themselves.
    agency: () => null,
    task: () => null,
  };
  return entries.map((entry) => auditLine(entry, names));
}

function limitOf(typed: string | null): number {
  if (typed === null) return DEFAULT_LIMIT;
  const limit = Number(typed);
  if (Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new UsageError(`Số dòng “${typed}” không dùng được; hãy ghi một số như 50.`);
}

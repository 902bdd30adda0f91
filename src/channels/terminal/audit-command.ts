import type { Desk } from '../../conversation/desk.ts';
import { PEOPLE } from '../../conversation/phrases/people-phrases.ts';
import { printMoment } from '../../conversation/phrases/print-moment.ts';
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
  const nameOf = (id: string) => register?.people.byId(id as PersonId)?.name ?? id;
  return entries.map(({ at, by, action, subject, detail }) => {
    const whom = action.startsWith('person-') && subject !== '' ? nameOf(subject) : subject;
    const told = [PEOPLE.audit[action], whom, detail].filter((part) => part !== '').join(', ');
    return `${printMoment(at)} · ${by === null ? PEOPLE.theMachine : nameOf(by)} · ${told}`;
  });
}

function limitOf(typed: string | null): number {
  if (typed === null) return DEFAULT_LIMIT;
  const limit = Number(typed);
  if (Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new UsageError(`Số dòng “${typed}” không dùng được; hãy ghi một số như 50.`);
}

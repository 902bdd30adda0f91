import type { PersonId } from '../../register/person.ts';
import { clip } from '../../vietnamese/clip.ts';
import type { Desk } from '../desk.ts';
import type { Moment, Outcome } from '../moment.ts';
import { type AuditNames, auditLine } from '../people/audit-line.ts';
import { PEOPLE } from '../phrases/people-phrases.ts';
import { textReply } from '../reply.ts';

const SHOWN = 20;
const TASK_SHOWN = 80;

/** "/nhat_ky": who changed what, the newest first. */
export function showAudit({ desk }: Moment): Outcome {
  const entries = desk.register.audit.list(SHOWN);
  if (entries.length === 0) return { replies: [textReply(PEOPLE.auditEmpty)] };
  const names = namesAt(desk);
  const lines = entries.map((entry) => auditLine(entry, names));
  return { replies: [textReply([PEOPLE.auditHeading(entries.length), ...lines].join('\n'))] };
}

function namesAt({ library, register }: Desk): AuditNames {
  const tasks = new Map<string, string>(
    library.reader.tasks().map(({ key, task, locator }) => [key, `“${clip(task, TASK_SHOWN)}” (${locator})`]),
  );
  const agencies = new Map<string, string>(
    library.agencies.catalogue.agencies.map(({ id, name }) => [id, name]),
  );
  return {
    person: (id) => register.people.byId(id as PersonId)?.name ?? null,
    agency: (id) => agencies.get(id) ?? null,
    task: (key) => tasks.get(key) ?? null,
  };
}

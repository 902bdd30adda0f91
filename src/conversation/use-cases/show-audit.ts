import type { PersonId } from '../../register/person.ts';
import type { Moment, Outcome } from '../moment.ts';
import { PEOPLE } from '../phrases/people-phrases.ts';
import { printMoment } from '../phrases/print-moment.ts';
import { textReply } from '../reply.ts';

const SHOWN = 20;

/** "/nhat_ky": who changed what, the newest first. */
export function showAudit({ desk }: Moment): Outcome {
  const { audit, people } = desk.register;
  const entries = audit.list(SHOWN);
  if (entries.length === 0) return { replies: [textReply(PEOPLE.auditEmpty)] };
  const nameOf = (id: string | null) =>
    id === null ? PEOPLE.theMachine : (people.byId(id as PersonId)?.name ?? id);
  const lines = entries.map(({ at, by, action, subject, detail }) => {
    const whom = action.startsWith('person-') && subject !== '' ? nameOf(subject) : subject;
    const told = [PEOPLE.audit[action], whom, detail].filter((part) => part !== '').join(', ');
    return `${printMoment(at)} · ${nameOf(by)} · ${told}`;
  });
  return { replies: [textReply([PEOPLE.auditHeading(entries.length), ...lines].join('\n'))] };
}

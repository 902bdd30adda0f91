import { progressPhrasesOf } from '../../answer/phrases/progress-phrases-of.ts';
import type { AuditEntry } from '../../register/audit-entry.ts';
import { REPORTED_STATES } from '../../register/progress-event.ts';
import { conversationPhrasesOf } from '../phrases/conversation-phrases.ts';
import { PEOPLE } from '../phrases/people-phrases.ts';
import { printMoment } from '../phrases/print-moment.ts';

/** The words for what an entry keeps as an id; null where there are none: then the id itself is shown. */
export interface AuditNames {
  person(id: string): string | null;
  agency(id: string): string | null;
  task(key: string): string | null;
}

/** "08:30 ngày 25/9/2026 · Phạm Duy · cấp mã, cán bộ, Sở Tài chính": a line of the audit log as people read it. */
export function auditLine(entry: AuditEntry, names: AuditNames): string {
  const { at, by, action } = entry;
  const who = by === null ? PEOPLE.theMachine : (names.person(by) ?? by);
  const told = [PEOPLE.audit[action], subjectOf(entry, names), ...detailsOf(entry, names)];
  return `${printMoment(at)} · ${who} · ${told.filter((part) => part !== '').join(', ')}`;
}

function subjectOf({ action, subject }: AuditEntry, names: AuditNames): string {
  if (action.startsWith('person-')) return names.person(subject) ?? subject;
  if (isAboutTask(action)) return names.task(subject) ?? subject;
  return action === 'reindexed' ? PEOPLE.generation(subject) : subject;
}

function detailsOf({ action, detail }: AuditEntry, names: AuditNames): readonly string[] {
  switch (action) {
    case 'person-invited':
    case 'person-admitted':
    case 'person-changed':
      return detail.split(', ').map((id) => wordsOf(ROLES, id) ?? names.agency(id) ?? id);
    case 'progress-reported':
      return [wordsOf(STATES, detail) ?? detail];
    case 'tasks-followed':
      return [wordsOf(PEOPLE.followed, detail) ?? detail];
    // The id of a report, or the one topic that there is.
    case 'progress-withdrawn':
    case 'subscribed':
    case 'unsubscribed':
      return [];
    default:
      return [detail];
  }
}

const ROLES: Readonly<Record<string, string>> = conversationPhrasesOf('vi').role;
const STATES: Readonly<Record<string, string>> = Object.fromEntries(
  REPORTED_STATES.map((state) => [state, progressPhrasesOf('vi').filter[state]]),
);

function wordsOf(words: Readonly<Record<string, string>>, id: string): string | null {
  return Object.hasOwn(words, id) ? (words[id] ?? null) : null;
}

function isAboutTask(action: AuditEntry['action']): boolean {
  return action === 'progress-reported' || action === 'progress-withdrawn' || action === 'tasks-followed';
}

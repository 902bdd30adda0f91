import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { Note } from '../../directive/note.ts';
import type { Task } from '../../directive/task.ts';
import type { ReadDocument } from '../read-document.ts';
import { proseTasks } from './prose-tasks.ts';
import { tableTasks } from './table-tasks.ts';
import { finishTasks } from './task-finish.ts';
import { taskNotes } from './task-notes.ts';

/**
 * Every task that a directive assigns, first those of its prose, then those of its tables, each in the order of the
 * file; and notes on what they leave unclear (no owner, no deadline, an agency that the agencies file does not know,
 * words of a deadline that no rule reads).
 */
export function extractTasks(read: ReadDocument, agencies: AgencyRegistry): { tasks: Task[]; notes: Note[] } {
  const drafts = [...proseTasks(read, agencies), ...tableTasks(read, agencies)];
  return { tasks: finishTasks(read, drafts), notes: taskNotes(read.directive.id, drafts) };
}

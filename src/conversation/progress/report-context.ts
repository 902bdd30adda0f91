import type { Answer } from '../../answer/answer.ts';
import type { TaskKey } from '../../directive/task.ts';
import type { Person } from '../../register/person.ts';
import type { IsoDate } from '../../vietnamese/calendar.ts';
import type { AskedLibrary } from '../ask.ts';

/** What a report is read against: one generation of the index, the person, the day, and what the chat showed last. */
export interface ReportContext {
  readonly library: Pick<AskedLibrary, 'reader' | 'agencies'>;
  readonly person: Person;
  readonly today: IsoDate;
  /** The answer shown last in this chat, whose line numbers are meant; null where nothing was shown. */
  readonly shown: Answer | null;
  /** The task just talked about (its source was asked for, its button pressed): what "xong rồi" means; or null. */
  readonly focus: TaskKey | null;
}

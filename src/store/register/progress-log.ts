import type { Directive } from '../../directive/directive.ts';
import { documentNumberKey } from '../../directive/document-number.ts';
import type { Task, TaskKey } from '../../directive/task.ts';
import { type FollowedTask, type Following, followTasks } from '../../register/follow-tasks.ts';
import type { Instant } from '../../register/instant.ts';
import type { LostTask } from '../../register/lost-task.ts';
import type { ProgressEvent } from '../../register/progress-event.ts';
import { type TaskFingerprint, taskFingerprint } from '../../register/task-fingerprint.ts';
import type { TaskProgress } from '../../register/task-progress.ts';
import type { AuditLog } from './audit-log.ts';
import type { Connection } from './connection.ts';
import { FollowedDocuments } from './followed-documents.ts';
import { ProgressBook } from './progress-book.ts';

/** What a generation of the index holds. */
export interface FollowedGeneration {
  /** Differs between any two generations. */
  readonly stamp: string;
  readonly tasks: readonly Task[];
  readonly directives: readonly Pick<Directive, 'id' | 'number'>[];
  readonly at: Instant;
}

/** What was reported about tasks. Only ever added to; the events of a task stay with it when its key changes. */
export class ProgressLog {
  readonly #connection: Connection;
  readonly #audit: AuditLog;
  readonly #book: ProgressBook;
  readonly #documents: FollowedDocuments;

  constructor(connection: Connection, audit: AuditLog) {
    this.#connection = connection;
    this.#audit = audit;
    this.#book = new ProgressBook(connection);
    this.#documents = new FollowedDocuments(connection);
  }

  /**
   * Writes an event about a task, and a line of the audit log.
   * @throws RangeError where there is an event with that id, or the task is another than the event's.
   */
  append(event: ProgressEvent, task: Task): void {
    if (event.task !== task.key) throw new RangeError('the event is about another task');
    this.#connection.transaction(() => {
      const known = this.#connection.get('SELECT 1 FROM progress_events WHERE id = ?', event.id);
      if (known !== undefined) throw new RangeError(`there is an event ${event.id} already`);
      const tracked = this.#book.trackedAt(task.key) ?? this.#track(task, event.at);
      this.#connection.run(
        'INSERT INTO progress_events (id, tracked, data) VALUES (?, ?, ?)',
        event.id,
        tracked,
        JSON.stringify(event),
      );
      this.#tell(event);
    });
  }

  /** The events of a task, in the order in which they were written; `task` in them is its present key. */
  eventsOf(task: TaskKey): readonly ProgressEvent[] {
    return this.#book.eventsOf(task);
  }

  /**
   * Where each task stands that somebody reported on, by its present key; others are not in it. The same map until
   * something is written, also by another process: cheap to ask at every question.
   */
  progress(): ReadonlyMap<TaskKey, TaskProgress> {
    return this.#book.progress();
  }

  /** Every event in the order of writing, those of lost tasks under the last key that the task had. */
  all(): readonly ProgressEvent[] {
    return this.#book.all();
  }

  /** Reports whose task is gone, the longest lost first. */
  lost(): LostTask[] {
    return this.#book.lost();
  }

  /**
   * Finds the tasks of all events among those of a generation, and remembers where they are; gives those that were
   * moved, found again or lost by this. Does nothing for the generation that was followed last.
   */
  followTasks({ stamp, tasks, directives, at }: FollowedGeneration): FollowedTask[] {
    if (this.#documents.stamp() === stamp) return [];
    const numbers = new Map(
      directives.map(({ id, number }) => [id, number === null ? null : documentNumberKey(number)]),
    );
    const present = tasks.map((task) => taskFingerprint(task, numbers.get(task.document) ?? null));
    return this.#connection.transaction(() => {
      const former = this.#documents.list();
      const tracked = this.#book.tracked();
      const followed = followTasks({ tracked, present, former });
      const changed = followed.filter((each) => this.#sight(each, at));
      this.#documents.replace(present, numbers, stamp);
      if (changed.length > 0) this.#tellFollowed(changed, at);
      return changed;
    });
  }

  #track(task: Task, at: Instant): number {
    const { lastInsertRowid } = this.#connection.run('INSERT INTO tracked_tasks (since) VALUES (?)', at);
    const tracked = Number(lastInsertRowid);
    const number = this.#documents.numberOf(task.document);
    this.#write(tracked, { how: 'reported', task: taskFingerprint(task, number), key: task.key, at });
    return tracked;
  }

  /** True where the task is somewhere else than it was. */
  #sight({ id, how, task }: FollowedTask, at: Instant): boolean {
    const before = this.#book.sightingOf(id);
    if (before === undefined || (task === null && before.key === null)) return false;
    const isSame = task !== null && JSON.stringify(task) === JSON.stringify(before.fingerprint);
    if (isSame && before.key === task.key) return false;
    this.#write(id, { how, task: task ?? before.fingerprint, key: task?.key ?? null, at });
    return before.key !== (task?.key ?? null);
  }

  #write(
    tracked: number,
    sighting: {
      readonly how: Following | 'reported';
      readonly task: TaskFingerprint;
      readonly key: TaskKey | null;
      readonly at: Instant;
    },
  ): void {
    const { how, task, key, at } = sighting;
    this.#connection.run(
      'INSERT INTO task_sightings (tracked, key, fingerprint, how, at) VALUES (?, ?, ?, ?, ?)',
      tracked,
      key,
      JSON.stringify(task),
      how,
      at,
    );
  }

  #tell(event: ProgressEvent): void {
    const { at, by, task } = event;
    const isReport = event.kind === 'report';
    const action = isReport ? 'progress-reported' : 'progress-withdrawn';
    const detail = isReport ? event.state : event.withdraws;
    this.#audit.append({ at, by, action, subject: task, detail });
  }

  #tellFollowed(changed: readonly FollowedTask[], at: Instant): void {
    for (const { how, task, id } of changed) {
      const subject = task?.key ?? this.#book.sightingOf(id)?.fingerprint.key ?? '';
      this.#audit.append({ at, by: null, action: 'tasks-followed', subject, detail: how });
    }
  }
}

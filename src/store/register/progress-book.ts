import type { TaskKey } from '../../directive/task.ts';
import type { TrackedTask } from '../../register/follow-tasks.ts';
import type { Instant } from '../../register/instant.ts';
import type { LostTask } from '../../register/lost-task.ts';
import type { ProgressEvent } from '../../register/progress-event.ts';
import type { TaskFingerprint } from '../../register/task-fingerprint.ts';
import { progressOf, type TaskProgress } from '../../register/task-progress.ts';
import type { Connection } from './connection.ts';

/** Where a tracked task was seen last; `key` is null where it is gone. */
interface Sighting {
  readonly key: TaskKey | null;
  readonly fingerprint: TaskFingerprint;
  readonly at: Instant;
}

interface SightingRow {
  readonly seq: number;
  readonly tracked: number;
  readonly key: TaskKey | null;
  readonly fingerprint: string;
  readonly at: Instant;
}

interface EventRow {
  readonly seq: number;
  readonly tracked: number;
  readonly data: string;
}

/**
 * The progress log in memory, brought up to date with what was written since: rows are only ever added, so only new
 * ones are read. Reads see what this connection has not committed yet, and what others have.
 */
export class ProgressBook {
  readonly #connection: Connection;
  #dataVersion = -1;
  #rollbacks = 0;
  #ownChanges = -1;
  #isUncertain = false;
  #lastEvent = 0;
  #lastSighting = 0;
  #sightings = new Map<number, Sighting>();
  #events: { readonly tracked: number; readonly event: ProgressEvent }[] = [];
  #tracked = new Map<TaskKey, number>();
  #byTask = new Map<TaskKey, ProgressEvent[]>();
  #progress: ReadonlyMap<TaskKey, TaskProgress> = new Map();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  progress(): ReadonlyMap<TaskKey, TaskProgress> {
    this.#catchUp();
    return this.#progress;
  }

  eventsOf(task: TaskKey): readonly ProgressEvent[] {
    this.#catchUp();
    return this.#byTask.get(task) ?? [];
  }

  all(): readonly ProgressEvent[] {
    this.#catchUp();
    return this.#events.map(({ tracked, event }) => this.#presentEvent(tracked, event));
  }

  /** The tracked task that a key is of; of several the one tracked first. */
  trackedAt(task: TaskKey): number | undefined {
    this.#catchUp();
    return this.#tracked.get(task);
  }

  sightingOf(tracked: number): Sighting | undefined {
    this.#catchUp();
    return this.#sightings.get(tracked);
  }

  tracked(): TrackedTask[] {
    this.#catchUp();
    return Array.from(this.#sightings, ([id, { fingerprint }]) => ({ id, seen: fingerprint }));
  }

  lost(): LostTask[] {
    this.#catchUp();
    return Array.from(this.#sightings)
      .filter(([, { key }]) => key === null)
      .toSorted(([, a], [, b]) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
      .map(([id, { fingerprint, at }]) => ({
        task: fingerprint,
        since: at,
        events: this.#events
          .filter(({ tracked }) => tracked === id)
          .map(({ tracked, event }) => this.#presentEvent(tracked, event)),
      }));
  }

  #presentEvent(tracked: number, event: ProgressEvent): ProgressEvent {
    const task = this.#sightings.get(tracked)?.fingerprint.key ?? event.task;
    return task === event.task ? event : { ...event, task };
  }

  #catchUp(): void {
    this.#forgetWhatWasUndone();
    const version = this.#connection.dataVersion();
    if (version === this.#dataVersion && this.#connection.changes === this.#ownChanges) return;
    this.#ownChanges = this.#connection.changes;
    this.#dataVersion = version;
    const sightings = this.#readSightings();
    const events = this.#readEvents();
    if (sightings + events.length > 0) this.#isUncertain ||= this.#connection.inTransaction;
    if (sightings > 0) this.#arrange();
    else if (events.length > 0) this.#add(events);
  }

  /** What was read inside a transaction may not have come to be. */
  #forgetWhatWasUndone(): void {
    const { rollbacks } = this.#connection;
    if (rollbacks !== this.#rollbacks && this.#isUncertain) this.#forget();
    if (!this.#connection.inTransaction) this.#isUncertain = false;
    this.#rollbacks = rollbacks;
  }

  #forget(): void {
    this.#ownChanges = -1;
    this.#lastEvent = 0;
    this.#lastSighting = 0;
    this.#sightings = new Map();
    this.#events = [];
    this.#arrange();
  }

  #readSightings(): number {
    const rows = this.#connection.all<SightingRow>(
      'SELECT seq, tracked, key, fingerprint, at FROM task_sightings WHERE seq > ? ORDER BY seq',
      this.#lastSighting,
    );
    for (const { seq, tracked, key, fingerprint, at } of rows) {
      this.#sightings.set(tracked, {
        key,
        fingerprint: this.#connection.parse<TaskFingerprint>(fingerprint),
        at,
      });
      this.#lastSighting = seq;
    }
    return rows.length;
  }

  #readEvents(): { readonly tracked: number; readonly event: ProgressEvent }[] {
    const rows = this.#connection.all<EventRow>(
      'SELECT seq, tracked, data FROM progress_events WHERE seq > ? ORDER BY seq',
      this.#lastEvent,
    );
    const events = rows.map(({ tracked, data }) => ({
      tracked,
      event: this.#connection.parse<ProgressEvent>(data),
    }));
    this.#lastEvent = rows.at(-1)?.seq ?? this.#lastEvent;
    this.#events.push(...events);
    return events;
  }

  /** Anew, after tasks have moved. */
  #arrange(): void {
    this.#tracked = new Map();
    this.#byTask = new Map();
    this.#progress = new Map();
    for (const [id, { key }] of this.#sightings) {
      if (key !== null && !this.#tracked.has(key)) this.#tracked.set(key, id);
    }
    this.#add(this.#events);
  }

  #add(events: readonly { readonly tracked: number; readonly event: ProgressEvent }[]): void {
    const touched = new Set<TaskKey>();
    for (const { tracked, event } of events) {
      const key = this.#sightings.get(tracked)?.key ?? null;
      if (key === null) continue;
      this.#byTask.set(key, [...(this.#byTask.get(key) ?? []), this.#presentEvent(tracked, event)]);
      touched.add(key);
    }
    const progress = new Map(this.#progress);
    for (const key of touched) progress.set(key, progressOf(this.#byTask.get(key) ?? []));
    this.#progress = progress;
  }
}

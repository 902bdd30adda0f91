import type { TaskKey } from '../directive/task.ts';
import { clearMatches, type MatchEdge } from './clear-matches.ts';
import { renamedDocuments } from './renamed-documents.ts';
import { figuresOf, plainWords, similarity, type WordBag, wordBag } from './similar-words.ts';
import type { TaskFingerprint } from './task-fingerprint.ts';
import { withoutTwin, wordsOfKey } from './task-key-parts.ts';

/** How a task was found again. */
export type Following = 'same-key' | 'same-words' | 'similar-words' | 'lost';

/** A task that somebody reported on, as it was last seen. */
export interface TrackedTask {
  readonly id: number;
  readonly seen: TaskFingerprint;
}

/** Where a tracked task is now; `task` is null where it is gone, or where nobody can say which it is. */
export interface FollowedTask {
  readonly id: number;
  readonly how: Following;
  readonly task: TaskFingerprint | null;
}

/** What a document of the last generation that was followed held. */
export interface FormerDocument {
  readonly document: string;
  readonly documentNumber: string | null;
  readonly keys: readonly TaskKey[];
}

/** What is matched: tasks with reports, the tasks as they are now, and the documents as they were. */
export interface TasksToFollow {
  readonly tracked: readonly TrackedTask[];
  readonly present: readonly TaskFingerprint[];
  readonly former: readonly FormerDocument[];
}

/**
 * Two wordings from here on can be one task, where the leads or the place are the same too and no figure differs. Two
 * tasks of one document of the corpus reach 0.63, with the same leads 0.49 (measured over its 80 tasks).
 */
const SIMILAR_ENOUGH = 0.7;
/** How much better than the next best a wording must be. */
const CLEARLY = 0.05;

type Edge = MatchEdge<TrackedTask, TaskFingerprint>;
type Found = Map<TrackedTask, Pick<FollowedTask, 'how' | 'task'>>;

/**
 * Finds tracked tasks among the present ones: by their key; else by their words elsewhere in the document, also under its
 * new name; else by nearly the same words. Rows that stayed where they were are nobody else's, and two tracked tasks
 * become one only where words, place and document number are the same. What is not clear is lost, not guessed.
 */
export function followTasks(given: TasksToFollow): FollowedTask[] {
  const { tracked } = given;
  const scene = new Scene(given);
  const found: Found = new Map();
  for (const each of tracked) {
    const task = scene.sameKey(each);
    if (task !== null) found.set(each, { how: 'same-key', task });
  }
  take(found, 'same-words', clearMatches(scene.edges(found, sameWords, isNewKey), 1));
  take(found, 'similar-words', clearMatches(scene.edges(found, similarWords, isNewWording), CLEARLY));
  for (const each of tracked.filter((each) => !found.has(each))) {
    const task = scene.sameEverything(each);
    if (task !== null) found.set(each, { how: 'same-words', task });
  }
  return tracked.map((each) => ({ id: each.id, ...(found.get(each) ?? { how: 'lost', task: null }) }));
}

function take(found: Found, how: Following, matches: ReadonlyMap<TrackedTask, TaskFingerprint>): void {
  for (const [each, task] of matches) found.set(each, { how, task });
}

/** How well two go together, or null where they do not. */
type Score = (seen: TaskFingerprint, task: TaskFingerprint, wordings: Wordings) => number | null;
type MayBeTaken = (task: TaskFingerprint, scene: Scene) => boolean;

const sameWords: Score = (seen, task, wordings) =>
  wordings.plain(seen) === wordings.plain(task) ? likeness(seen, task) : null;

const similarWords: Score = (seen, task, wordings) => {
  if (!hasSameLead(seen, task) && !hasSamePlace(seen, task)) return null;
  const score = similarity(wordings.bag(seen), wordings.bag(task));
  if (!(score >= SIMILAR_ENOUGH) || figuresOf(seen.task) !== figuresOf(task.task)) return null;
  return score + likeness(seen, task) / 100;
};

const isNewKey: MayBeTaken = ({ key }, scene) => !scene.formerKeys.has(key) || scene.hasTwin(key);
/** A row whose words stood in the corpus before is that row, moved. */
const isNewWording: MayBeTaken = ({ key }, scene) => !scene.formerWords.has(wordsOfKey(key));

/** Beside the words: who answers for it, what comes of it, where and by when. */
function likeness(seen: TaskFingerprint, task: TaskFingerprint): number {
  const product = plainWords(seen.deliverable ?? '') === plainWords(task.deliverable ?? '');
  const place = hasSamePlace(seen, task);
  return (
    (hasSameLead(seen, task) ? 4 : 0) + (product ? 2 : 0) + (seen.due === task.due ? 1 : 0) + (place ? 1 : 0)
  );
}

function hasSameLead(seen: TaskFingerprint, task: TaskFingerprint): boolean {
  return seen.lead.length > 0 && seen.lead.join('\n') === task.lead.join('\n');
}

function hasSamePlace(seen: TaskFingerprint, task: TaskFingerprint): boolean {
  return seen.part === task.part && seen.locator === task.locator;
}

/** The words of fingerprints, folded and counted once each. */
class Wordings {
  readonly #words = new Map<TaskFingerprint, string>();
  readonly #bags = new Map<TaskFingerprint, WordBag>();

  plain(task: TaskFingerprint): string {
    const words = this.#words.get(task) ?? plainWords(task.task);
    this.#words.set(task, words);
    return words;
  }

  bag(task: TaskFingerprint): WordBag {
    const bag = this.#bags.get(task) ?? wordBag(task.task);
    this.#bags.set(task, bag);
    return bag;
  }
}

/** The present tasks, and what stood in the corpus before them. */
class Scene {
  readonly formerKeys: ReadonlySet<TaskKey>;
  readonly formerWords: ReadonlySet<string>;
  readonly #given: TasksToFollow;
  readonly #byKey: ReadonlyMap<TaskKey, TaskFingerprint>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #twins: ReadonlySet<string>;
  readonly #wordings = new Wordings();

  constructor(given: TasksToFollow) {
    const keys = given.former.flatMap((document) => document.keys);
    this.#given = given;
    this.formerKeys = new Set(keys);
    this.formerWords = new Set(keys.map(wordsOfKey));
    this.#byKey = new Map(given.present.map((task) => [task.key, task]));
    this.#names = renamedDocuments(given);
    this.#twins = new Set(keys.filter((key) => withoutTwin(key) !== key).map(withoutTwin));
  }

  hasTwin(key: TaskKey): boolean {
    return this.#twins.has(withoutTwin(key));
  }

  /** Where one of two twins is deleted, the other takes its key: then only the same leads tell which it is. */
  sameKey({ seen }: TrackedTask): TaskFingerprint | null {
    const task = this.#byKey.get(seen.key) ?? null;
    if (task !== null && this.hasTwin(seen.key) && !hasSameLead(seen, task)) return null;
    return task;
  }

  edges(found: Found, score: Score, mayBeTaken: MayBeTaken): Edge[] {
    const taken = new Set(Array.from(found.values(), ({ task }) => task));
    const free = this.#given.present.filter((task) => !taken.has(task) && mayBeTaken(task, this));
    return this.#given.tracked
      .filter((each) => !found.has(each))
      .flatMap((each) => this.#edgesOf(each, free, score));
  }

  /** A task that another tracked one is as well: the same document was there twice. */
  sameEverything({ seen }: TrackedTask): TaskFingerprint | null {
    const same = this.#given.present.filter(
      (task) =>
        task.documentNumber !== null &&
        task.documentNumber === seen.documentNumber &&
        hasSamePlace(seen, task) &&
        sameWords(seen, task, this.#wordings) !== null,
    );
    return same.length === 1 ? (same[0] ?? null) : null;
  }

  #edgesOf(from: TrackedTask, free: readonly TaskFingerprint[], score: Score): Edge[] {
    const { seen } = from;
    const document = this.#names.get(seen.document) ?? seen.document;
    return free.flatMap((to) => {
      const worth = to.document === document ? score(seen, to, this.#wordings) : null;
      return worth === null ? [] : [{ from, to, score: worth }];
    });
  }
}

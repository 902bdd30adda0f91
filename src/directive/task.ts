import type { Owner } from './agency.ts';
import type { Deadline } from './deadline.ts';
import type { Quote } from './source.ts';

/** Survives re-indexing: made from the document, where it stands and its words. Made by `taskKey` only. */
export type TaskKey = string & { readonly __taskKey: true };

/** The six of "6 rõ" that a directive can leave out. */
export const CLARITIES = ['work', 'people', 'time', 'responsibility', 'product', 'authority'] as const;
export type Clarity = (typeof CLARITIES)[number];

/** One task that a directive assigns. */
export interface Task {
  readonly key: TaskKey;
  readonly document: string;
  readonly part: number;
  /** "Phụ lục, STT 23", "mục II.1.1.a". */
  readonly locator: string;
  readonly origin: 'table' | 'prose';
  /** The row's number in its table ("23"), or null. */
  readonly ordinal: string | null;
  /** The heading or group row it stands under. */
  readonly group: string | null;
  readonly task: string;
  readonly deliverable: string | null;
  readonly lead: readonly Owner[];
  readonly coordinate: readonly Owner[];
  readonly deadline: Deadline | null;
  /** Who assigns it: the authority that signs the document. */
  readonly authority: string | null;
  /** What the directive leaves out of the six. */
  readonly missing: readonly Clarity[];
  readonly quote: Quote;
}

import type { Citation } from '../directive/citation.ts';
import { dueDateOn } from '../directive/deadline.ts';
import type { Question } from '../question/question.ts';
import type { TaskHit } from '../retrieval/evidence.ts';
import type { Reader } from '../retrieval/library.ts';
import type { AnswerKind, Block, TaskLine } from './answer.ts';
import type { Cite } from './cite.ts';
import type { Phrases } from './phrases/phrases.ts';
import { standingOf } from './standing.ts';

/** What every composer works with. */
export interface Composing {
  readonly question: Question;
  readonly say: Phrases;
  readonly cite: Cite;
  readonly reader: Pick<Reader, 'directives' | 'tasks' | 'indicators'>;
}

/** The part of an answer that a composer makes. */
export interface Composed {
  readonly kind: AnswerKind;
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
}

/** Lines of a list, numbered on from `first`. */
export function linesOf(hits: readonly TaskHit[], first: number, { question, cite }: Composing): TaskLine[] {
  return hits.map(({ task, role, progress }, index) => ({
    number: first + index,
    task,
    role,
    due: dueDateOn(task.deadline, question.asOf),
    standing: standingOf(task, question.asOf, progress),
    progress,
    citation: cite(task),
  }));
}

/** At least one citation, or null: a block that states something cannot be made without. */
export function someCitations(citations: readonly Citation[]): readonly [Citation, ...Citation[]] | null {
  const [first, ...rest] = citations;
  return first === undefined ? null : [first, ...rest];
}

import { dueDateOf } from '../directive/deadline.ts';
import type { Directive } from '../directive/directive.ts';
import type { Evidence } from './evidence.ts';
import { headPassage } from './head-passage.ts';
import type { Library } from './library.ts';
import { progressIn } from './tasks/progress-in.ts';

/** A document's head, its tasks in its order, and what replaces what. */
export function documentCard(directive: Directive, library: Library): Evidence {
  const { reader } = library;
  const head = headPassage(directive, library.reader.passages(directive.id));
  if (head === null) return { kind: 'nothing', reason: { kind: 'not-in-corpus' } };
  const replacing = reader.references().filter(({ relation }) => relation === 'replaces');
  return {
    kind: 'document',
    directive,
    asked: [],
    head,
    hits: reader
      .tasks()
      .filter(({ document }) => document === directive.id)
      .map((task) => ({
        task,
        role: null,
        due: dueDateOf(task.deadline),
        progress: progressIn(library, task.key),
      })),
    replaces: replacing.filter(({ document }) => document === directive.id),
    replacedBy: replacing.filter(({ target }) => target === directive.id),
  };
}

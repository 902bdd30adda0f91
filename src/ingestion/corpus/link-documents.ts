import type { Directive, DirectiveState } from '../../directive/directive.ts';
import type { Reference } from '../../directive/reference.ts';
import { resolveReferences } from '../references/extract-references.ts';

/** What the documents of a corpus say about each other. */
export interface LinkedDocuments {
  /** By document id: as read, or replaced by another document of the corpus. */
  readonly states: ReadonlyMap<string, DirectiveState>;
  readonly references: readonly Reference[];
}

/** Finds which references mean documents of the corpus, and which of these are replaced. */
export function linkDocuments(
  directives: readonly Directive[],
  references: readonly Reference[],
): LinkedDocuments {
  const resolved = resolveReferences(directives, references);
  const states = new Map<string, DirectiveState>(directives.map(({ id, state }) => [id, state]));
  for (const { relation, target, document } of resolved) {
    if (relation !== 'replaces' || target === null || target === document) continue;
    if (states.get(target)?.kind !== 'replaced') states.set(target, { kind: 'replaced', by: document });
  }
  return { states, references: resolved };
}

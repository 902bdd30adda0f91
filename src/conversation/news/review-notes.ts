import type { Note } from '../../directive/note.ts';
import type { Reference } from '../../directive/reference.ts';
import { lostNote } from '../../register/lost-note.ts';
import type { LostTask } from '../../register/lost-task.ts';

/** What the corpus leaves unclear, as far as the index and the register tell. */
interface NoteSource {
  readonly reader: { notes(): readonly Note[]; references(): readonly Reference[] };
  /** Null where there is no register. */
  registerIfThere?(): { readonly progress: { lost(): readonly LostTask[] } } | null;
}

/**
 * Everything that a maintainer should look at: reports whose task is gone, notes of reading, then documents that name
 * others which are not there.
 */
export function reviewNotes(source: NoteSource): readonly Note[] {
  const { reader } = source;
  const lost = source.registerIfThere?.()?.progress.lost() ?? [];
  return [...lost.map(lostNote), ...reader.notes(), ...unresolvedReferences(reader.references())];
}

/** One note for each document that names others which the corpus does not hold, with their numbers. */
function unresolvedReferences(references: readonly Reference[]): Note[] {
  const numbers = new Map<string, Set<string>>();
  for (const { document, number, target } of references) {
    if (target !== null) continue;
    numbers.set(document, (numbers.get(document) ?? new Set()).add(number.printed));
  }
  return Array.from(numbers, ([document, printed]) => ({
    rule: 'unresolved-reference',
    severity: 'info',
    document,
    locator: null,
    span: null,
    message: `Nhắc tới ${printed.size} văn bản chưa có trong kho: ${[...printed].join('; ')}.`,
  }));
}

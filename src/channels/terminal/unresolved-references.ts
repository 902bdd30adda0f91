import type { Note } from '../../directive/note.ts';
import type { Reference } from '../../directive/reference.ts';

/** One note for each document that names others which the corpus does not hold, with their numbers. */
export function unresolvedReferences(references: readonly Reference[]): Note[] {
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

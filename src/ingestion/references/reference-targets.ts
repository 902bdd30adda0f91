import type { Directive, PartialDate } from '../../directive/directive.ts';
import { documentNumberKey } from '../../directive/document-number.ts';
import type { Reference } from '../../directive/reference.ts';

/**
 * References with the corpus document that each means: the same number and symbol, and no year, month or day that
 * differs (a number is unique only within an agency and a year). Two documents that fit equally well are none.
 */
export function resolveReferences(
  directives: readonly Directive[],
  references: readonly Reference[],
): Reference[] {
  const byNumber = new Map<string, Directive[]>();
  for (const directive of directives) {
    if (directive.number === null) continue;
    const key = documentNumberKey(directive.number);
    byNumber.set(key, [...(byNumber.get(key) ?? []), directive]);
  }
  return references.map((reference) => {
    const fitting = (byNumber.get(documentNumberKey(reference.number)) ?? []).filter(
      ({ issueDate, id }) => id !== reference.document && agree(issueDate, reference.date),
    );
    return { ...reference, target: fitting.length === 1 ? (fitting[0]?.id ?? null) : null };
  });
}

function agree(one: PartialDate | null, other: PartialDate | null): boolean {
  if (one === null || other === null) return true;
  return (['year', 'month', 'day'] as const).every(
    (unit) => one[unit] === null || other[unit] === null || one[unit] === other[unit],
  );
}

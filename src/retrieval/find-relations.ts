import { findDocumentNumbers } from '../directive/document-number.ts';
import type { Reference, Relation } from '../directive/reference.ts';
import type { Question, RelationQuestion } from '../question/question.ts';
import { fold } from '../vietnamese/fold.ts';
import { documentCard } from './document-card.ts';
import type { Evidence } from './evidence.ts';
import type { Library } from './library.ts';
import { type ResolvedDocument, resolveDocument } from './resolve-document.ts';

/** Relations that answer a question. A công văn says what it implements where a decision says what it is based on. */
const WANTED: { readonly [K in RelationQuestion]: readonly Relation[] } = {
  replaces: ['replaces'],
  'replaced-by': ['replaces'],
  'based-on': ['based-on', 'implements'],
  implements: ['implements', 'based-on'],
  mentions: ['mentions', 'based-on', 'implements', 'replaces', 'amends', 'issued-with'],
  'issued-with': ['issued-with'],
  any: ['replaces', 'amends', 'issued-with', 'based-on', 'implements', 'mentions'],
};

/** The references that say how two documents stand to each other; both directions for a document that is known. */
export function findRelations(question: Question, library: Library): Evidence {
  const [asked] = question.documents;
  const wanted = WANTED[question.relation ?? 'any'];
  const references = library.reader.references().filter(({ relation }) => wanted.includes(relation));
  if (asked === undefined) return answerWith(references);
  const resolved = resolveDocument(asked, library.reader);
  if (resolved.kind === 'unknown') {
    return { kind: 'nothing', reason: { kind: 'unknown-document', document: asked } };
  }
  const found = relatedTo(resolved, references, {
    inwardFirst: question.relation === 'replaced-by',
    wanted,
  });
  if (found.length > 0) return answerWith(found);
  const [directive] = resolved.kind === 'known' ? resolved.directives : [];
  if (question.relation === 'issued-with' && directive !== undefined) return documentCard(directive, library);
  return {
    kind: 'nothing',
    reason: {
      kind: 'no-relation',
      directive: directive ?? null,
    },
  };
}

/** Outward references of a known document, or inward ones where those are asked for; else the other direction. */
function relatedTo(
  resolved: ResolvedDocument,
  references: readonly Reference[],
  { inwardFirst, wanted }: { readonly inwardFirst: boolean; readonly wanted: readonly Relation[] },
): readonly Reference[] {
  if (resolved.kind === 'unknown') return [];
  if (resolved.kind === 'outside') {
    const named = references.filter((reference) => resolved.references.includes(reference));
    return named.length > 0 ? named : resolved.references.filter((one) => saysRelation(one, wanted));
  }
  const ids = new Set(resolved.directives.map(({ id }) => id));
  const outward = ofFirstRelation(
    references.filter(({ document }) => ids.has(document)),
    wanted,
  );
  const inward = references.filter(({ target }) => target !== null && ids.has(target));
  const [first, second] = inwardFirst ? [inward, outward] : [outward, inward];
  return first.length > 0 ? first : second;
}

/** "Nghị quyết số 140/NQ-CP … thực hiện Nghị quyết số 66-NQ/TW": a sentence that says it right behind a number. */
function saysRelation({ quote: { text }, number }: Reference, wanted: readonly Relation[]): boolean {
  const at = text.indexOf(number.printed);
  if (at < 0) return false;
  const after = text.slice(at + number.printed.length);
  const next = findDocumentNumbers(after)[0]?.start ?? 0;
  const between = fold(after.slice(0, next));
  if (BREAK.test(between)) return false;
  return wanted.some((relation) => (SAYS[relation] ?? NEVER).test(between));
}

const BREAK = /[;,:]|\.\s/u;
const NEVER = /(?!)/u;
const SAYS: Partial<Readonly<Record<Relation, RegExp>>> = {
  // "Nghị quyết số 140/NQ-CP của Chính phủ thực hiện Nghị quyết số 66-NQ/TW"
  implements: /(?<!\p{L})(?:thuc hien|trien khai|cu the hoa)(?!\p{L})/u,
  // "Quyết định số 11/QĐ-BCĐ thay thế Quyết định số 5/QĐ-BCĐ"
  replaces: /(?<!\p{L})(?:thay the|bai bo)(?!\p{L})/u,
};

/** The references of the relation that was asked for; of the next best where there are none. */
function ofFirstRelation(
  references: readonly Reference[],
  wanted: readonly Relation[],
): readonly Reference[] {
  if (wanted.length > 2) return references;
  const relation = wanted.find((one) => references.some((reference) => reference.relation === one));
  return references.filter((reference) => reference.relation === relation);
}

function answerWith(references: readonly Reference[]): Evidence {
  if (references.length === 0) return { kind: 'nothing', reason: { kind: 'no-relation', directive: null } };
  return { kind: 'relations', references };
}

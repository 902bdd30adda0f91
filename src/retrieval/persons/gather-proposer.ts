import type { Directive, DirectiveKind } from '../../directive/directive.ts';
import { findKindNames } from '../../directive/kind.ts';
import type { Passage } from '../../directive/passage.ts';
import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Evidence } from '../evidence.ts';
import { factsOf } from '../facts-of.ts';
import type { Library } from '../library.ts';
import { lineHit } from '../line-hit.ts';
import { resolveDocument } from '../resolve-document.ts';
import { titledDocuments } from '../tasks/titled-documents.ts';
import { AROUND_DOCUMENT, ASKS_PROPOSER, PROPOSES, TELLS_PROPOSER } from './person-patterns.ts';
import { without, wordsOf } from './rest-of-question.ts';

/** At whose proposal, by which submission a document was issued: the line of its legal grounds that says so; null where none does. */
export function gatherProposer(question: Question, library: Library): Evidence | null {
  const { about } = question;
  if (fold(about).search(ASKS_PROPOSER) === -1) return null;
  const [directive, second] = documentsMeant(question, library);
  if (directive === undefined) return orText(question, library);
  if (second !== undefined) return null;
  const lines = library.reader.passages(directive.id).filter(isProposal);
  const facts = lines.slice(0, 1).map(lineHit);
  return facts.length === 0 ? null : { kind: 'facts', facts, isPartial: false };
}

/** Of a document that is not here a sentence may tell; no task does. */
function orText(question: Question, library: Library): Evidence {
  const told = factsOf(question, library, []);
  const isSure =
    told.kind === 'facts' &&
    !told.isPartial &&
    told.facts.some(({ sentence }) => TELLS_PROPOSER.test(fold(sentence)));
  return isSure ? told : { kind: 'nothing', reason: { kind: 'not-in-corpus' } };
}

/** The documents that are named, else the one whose title holds what is left of the question. */
function documentsMeant({ about, documents }: Question, library: Library): readonly Directive[] {
  if (documents.length > 0)
    return documents.flatMap((asked) => {
      const resolved = resolveDocument(asked, library.reader);
      return resolved.kind === 'known' ? resolved.directives : [];
    });
  const rest = without(about, [ASKS_PROPOSER, AROUND_DOCUMENT]);
  const kind = findKindNames(rest)[0];
  if (kind === undefined) return [];
  const matter = wordsOf(`${rest.slice(0, kind.start)} ${rest.slice(kind.end)}`);
  return titledDocuments(matter.length > 1 ? matter : wordsOf(rest), library)
    .filter((one) => isCalled(one, kind.kind))
    .filter(({ id }) => library.reader.passages(id).some(isProposal));
}

/** A document of a kind, or one that issues or approves such: "Phê duyệt Đề án …" is a decision. */
function isCalled({ kind: own, parts, subject }: Directive, kind: DirectiveKind): boolean {
  if (own === kind || parts.some((part) => part.kind === kind)) return true;
  return findKindNames(subject ?? '')[0]?.kind === kind;
}

function isProposal({ quote, headings }: Passage): boolean {
  return headings.length === 0 && PROPOSES.test(fold(quote.text));
}

import type { Question } from '../../question/question.ts';
import type { Evidence } from '../evidence.ts';
import { factsOf } from '../facts-of.ts';
import type { Library } from '../library.ts';
import { documentsOfKind } from './documents-of-kind.ts';
import { gatherMatter } from './gather-matter.ts';

/**
 * How the matter stands that a question asks so about; where it only names one, that only if nothing else surely answers.
 * Where the corpus does not hold the matter, what `other` finds.
 */
export function orMatter(question: Question, library: Library, other: () => Evidence): Evidence {
  const { matter, parts = [] } = question;
  if (matter === undefined || parts.length > 0) return other();
  if (matter.turn === 'bare') {
    const found = other();
    return isSure(found) ? found : (gatherMatter(question, library) ?? found);
  }
  return (
    gatherMatter(question, library) ?? (matter.turn === 'says' ? saidOf(question, other, library) : other())
  );
}

function isSure(found: Evidence): boolean {
  return found.kind !== 'nothing' && !('isPartial' in found && found.isPartial);
}

/** What documents say of a matter is told by these and no others, and by no card. */
function saidOf(question: Question, other: () => Evidence, library: Library): Evidence {
  const named = question.documents.length === 0 ? documentsOfKind(question, library) : null;
  const found = named === null ? other() : factsOf(question, library, named);
  return found.kind === 'document' || named?.length === 0
    ? { kind: 'nothing', reason: { kind: 'not-in-corpus' } }
    : found;
}

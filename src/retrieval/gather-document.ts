import type { AskedDocument, Question } from '../question/question.ts';
import { documentCard } from './document-card.ts';
import type { Evidence } from './evidence.ts';
import { findFacts } from './facts/find-facts.ts';
import { factsOf } from './facts-of.ts';
import { gatherHead } from './gather-head.ts';
import { gatherMentions } from './gather-mentions.ts';
import { headPassage } from './head-passage.ts';
import type { Library } from './library.ts';
import { resolveDocument } from './resolve-document.ts';

/** A document's card and tasks, the sentences that mention one that is not here, or a fact inside it. */
export function gatherDocument(question: Question, library: Library): Evidence {
  const [asked] = question.documents;
  if (asked === undefined)
    return question.topic.length === 0 ? corpusOf(library) : factsOf(question, library, []);
  const resolved = resolveDocument(asked, library.reader);
  if (resolved.kind === 'unknown') return unknownDocument(asked);
  if (resolved.kind === 'outside') return gatherMentions(question, resolved.references, library);
  const { directives } = resolved;
  const [directive, second] = directives;
  if (directive === undefined) return unknownDocument(asked);
  if (second !== undefined) return { kind: 'which-document', directives };
  if (question.asked.includes('head')) return gatherHead(question, directive, library);
  if (question.topic.length > 0) {
    const found = findFacts(question, library, [directive.id]);
    if (found.facts.length > 0 && !found.isPartial) return { kind: 'facts', ...found };
  }
  return documentCard(directive, library);
}

/** The documents there are, the newest first. */
function corpusOf(library: Library): Evidence {
  const documents = library.reader.directives().flatMap((directive) => {
    const head = headPassage(directive, library.reader.passages(directive.id));
    return head === null ? [] : [{ directive, head }];
  });
  return documents.length === 0
    ? { kind: 'nothing', reason: { kind: 'empty-corpus' } }
    : { kind: 'corpus', documents: documents.reverse() };
}

function unknownDocument(document: AskedDocument): Evidence {
  return { kind: 'nothing', reason: { kind: 'unknown-document', document } };
}

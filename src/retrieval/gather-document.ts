import { dueDateOf } from '../directive/deadline.ts';
import type { Directive } from '../directive/directive.ts';
import type { Passage } from '../directive/passage.ts';
import type { AskedDocument, Question } from '../question/question.ts';
import { fold } from '../vietnamese/fold.ts';
import type { Evidence } from './evidence.ts';
import { type FoundFacts, findFacts } from './facts/find-facts.ts';
import { withHeadLines } from './head-lines.ts';
import type { Library } from './library.ts';
import { resolveDocument } from './resolve-document.ts';
import { progressIn } from './tasks/progress-in.ts';

/** Letters of the subject that tell the passage which bears it. */
const HEAD_WORDS = 40;
/** Passages at the start of a document that may bear its subject. */
const HEAD_PASSAGES = 12;

/** A document's card and tasks, the sentences that mention one that is not here, or a fact inside it. */
export function gatherDocument(question: Question, library: Library): Evidence {
  const [asked] = question.documents;
  if (asked === undefined)
    return question.topic.length === 0 ? corpusOf(library) : factsOf(question, library, []);
  const resolved = resolveDocument(asked, library.reader);
  if (resolved.kind === 'unknown') return unknownDocument(asked);
  if (resolved.kind === 'outside') {
    return { kind: 'mentions', printed: asked.printed, references: resolved.references };
  }
  const { directives } = resolved;
  const [directive, second] = directives;
  if (directive === undefined) return unknownDocument(asked);
  if (second !== undefined) {
    return { kind: 'clarify', printed: asked.printed, options: directives.map(({ id }) => id) };
  }
  if (question.topic.length > 0) {
    const found = findFacts(question, library, [directive.id]);
    if (found.facts.length > 0 && !found.isPartial) return { kind: 'facts', ...found };
  }
  const card = documentCard(directive, library);
  if (card.kind !== 'document' || !question.asked.includes('head')) return card;
  const source = library.reader.sourceOf(directive.id);
  const head = source === null ? card.head : withHeadLines(card.head, question, { directive, source });
  return { ...card, head, hits: null };
}

/** A document's head, its tasks in its order, and what replaces what. */
export function documentCard(directive: Directive, library: Library): Evidence {
  const { reader } = library;
  const head = headOf(directive, library);
  if (head === null) return { kind: 'nothing', reason: { kind: 'not-in-corpus' } };
  const replacing = reader.references().filter(({ relation }) => relation === 'replaces');
  return {
    kind: 'document',
    directive,
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

/** The documents there are, the newest first. */
function corpusOf(library: Library): Evidence {
  const documents = library.reader.directives().flatMap((directive) => {
    const head = headOf(directive, library);
    return head === null ? [] : [{ directive, head }];
  });
  return documents.length === 0
    ? { kind: 'nothing', reason: { kind: 'empty-corpus' } }
    : { kind: 'corpus', documents: documents.reverse() };
}

/** The first passage that says what the document is about; the first one where none does. */
function headOf({ id, subject }: Directive, { reader }: Library): Passage | null {
  const passages = reader.passages(id);
  const start = fold(subject ?? '').slice(0, HEAD_WORDS);
  const named =
    start === ''
      ? undefined
      : passages.slice(0, HEAD_PASSAGES).find(({ text }) => fold(text).includes(start));
  return named ?? passages[0] ?? null;
}

function unknownDocument(document: AskedDocument): Evidence {
  return { kind: 'nothing', reason: { kind: 'unknown-document', document } };
}

/** Sentences that answer, or that nothing does. */
export function factsOf(question: Question, library: Library, documents: readonly string[]): Evidence {
  const found = factsWithin(question, library, documents);
  return found.facts.length > 0
    ? { kind: 'facts', ...found }
    : { kind: 'nothing', reason: { kind: 'not-in-corpus' } };
}

/** Words of a follow-up that may ask something whole: "còn tỷ lệ cấp kết quả điện tử?" */
const WHOLE_TOPIC = 3;

/** What a follow-up asks by itself comes before what it asks together with the question that it follows. */
function factsWithin(question: Question, library: Library, documents: readonly string[]): FoundFacts {
  if (question.isFollowUp && question.topic.length >= WHOLE_TOPIC) {
    const alone = findFacts({ ...question, about: question.text }, library, documents);
    if (alone.facts.length > 0 && !alone.isPartial) return alone;
  }
  return findFacts(question, library, documents);
}

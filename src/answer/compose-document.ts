import type { Reference } from '../directive/reference.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { Block } from './answer.ts';
import { type Composed, type Composing, linesOf } from './composing.ts';
import { taskNotes } from './task-notes.ts';

type DocumentEvidence = Extract<Evidence, { kind: 'document' }>;
type CorpusEvidence = Extract<Evidence, { kind: 'corpus' }>;
type MentionsEvidence = Extract<Evidence, { kind: 'mentions' }>;
type RelationsEvidence = Extract<Evidence, { kind: 'relations' }>;

/** Rows of a document's card; the rest is counted. */
const ROWS_SHOWN = 10;
/** Sentences that mention a document outside the corpus. */
const MENTIONS_SHOWN = 5;

/** A document's head, what it replaces, and the first of its tasks. */
export function composeDocument(evidence: DocumentEvidence, composing: Composing): Composed {
  const { say, cite } = composing;
  const { directive, hits, asked: parts, replaces, replacedBy } = evidence;
  const [part, ...others] = parts;
  const asked = part === undefined ? {} : { asked: [part, ...others] as const };
  const relations = part === undefined || parts.includes('effect') ? [...replaces, ...replacedBy] : [];
  const shown = (hits ?? []).slice(0, ROWS_SHOWN);
  const tasks: Block[] =
    hits === null
      ? []
      : hits.length === 0
        ? [{ kind: 'notice', text: say.documentWithoutTasks }]
        : [
            {
              kind: 'task-list',
              heading: say.documentTasks(hits.length, shown.length),
              lines: linesOf(shown, 2 + relations.length, composing),
            },
          ];
  return {
    kind: 'document',
    blocks: [
      { kind: 'document-card', directive, ...asked, number: 1, citation: cite(evidence.head) },
      ...relations.map((reference, index) => quoteOfReference(reference, 2 + index, composing)),
      ...tasks,
    ],
    notes: taskNotes(shown, composing),
  };
}

/** The documents of the corpus, a card for each. */
export function composeCorpus({ documents }: CorpusEvidence, { say, cite }: Composing): Composed {
  return {
    kind: 'document',
    blocks: [
      { kind: 'notice', text: say.corpus(documents.length) },
      ...documents.map(
        ({ directive, head }, index): Block => ({
          kind: 'document-card',
          directive,
          number: index + 1,
          citation: cite(head),
        }),
      ),
    ],
    notes: [],
  };
}

/** That a document is not in the corpus, and what the corpus says of it: the fullest mention of each document first. */
export function composeMentions({ printed, references }: MentionsEvidence, composing: Composing): Composed {
  const shown = spreadOverDocuments(references).slice(0, MENTIONS_SHOWN);
  return {
    kind: 'passages',
    blocks: [
      { kind: 'notice', text: composing.say.outsideDocument(printed) },
      ...shown.map((reference, index) => quoteOfReference(reference, index + 1, composing)),
    ],
    notes: [],
  };
}

/** The sentences that say how documents stand to each other. */
export function composeRelations({ references }: RelationsEvidence, composing: Composing): Composed {
  const distinct = references.filter(
    (reference, index) => references.findIndex(({ quote }) => quote.text === reference.quote.text) === index,
  );
  return {
    kind: 'passages',
    blocks: distinct.map((reference, index) => quoteOfReference(reference, index + 1, composing)),
    notes: [],
  };
}

function quoteOfReference(reference: Reference, number: number, { cite }: Composing): Block {
  return {
    kind: 'quote',
    sentence: reference.quote.text,
    context: null,
    number,
    citation: cite(reference),
  };
}

/** The best mention of every document, then the second of every document, …; a sentence only once. */
function spreadOverDocuments(references: readonly Reference[]): Reference[] {
  const seen = new Set<string>();
  const ranked = [...references]
    .sort((a, b) => fullness(b) - fullness(a))
    .filter(({ quote }) => !seen.has(quote.text) && seen.add(quote.text));
  const turn = new Map<string, number>();
  return ranked
    .map((reference) => {
      const round = turn.get(reference.document) ?? 0;
      turn.set(reference.document, round + 1);
      return { reference, round };
    })
    .sort((a, b) => a.round - b.round)
    .map(({ reference }) => reference);
}

/** A first mention gives kind, date and what it is about (Nghị định 30/2020); later ones only the number. */
function fullness({ kind, date, quote }: Reference): number {
  const dated = date?.day != null ? 2 : date?.year != null ? 1 : 0;
  return (kind === null ? 0 : 2) + dated + Math.min(quote.text.length, 400) / 400;
}

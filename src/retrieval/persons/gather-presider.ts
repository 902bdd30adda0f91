import type { Directive } from '../../directive/directive.ts';
import type { Passage } from '../../directive/passage.ts';
import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Evidence, FactHit } from '../evidence.ts';
import { sentencesOf } from '../facts/sentences.ts';
import { sliceQuote } from '../facts/slice-quote.ts';
import type { Library } from '../library.ts';
import { titledDocuments } from '../tasks/titled-documents.ts';
import { AROUND_MEETING, ASKS_PRESIDER, PRESIDES } from './person-patterns.ts';
import { without, wordsOf } from './rest-of-question.ts';

/**
 * Who presided over a meeting ("ai chủ trì cuộc họp ngày 31/10", "buổi làm việc về giải ngân do ai chủ trì"): the sentence of the notice
 * that concludes it which says so. Null where no such meeting is here: then somebody is to lead one.
 */
export function gatherPresider(question: Question, library: Library): Evidence | null {
  if (fold(question.about).search(ASKS_PRESIDER) === -1) return null;
  const [directive, second] = meetingsMeant(question, library);
  if (directive === undefined || second !== undefined) return null;
  const source = library.reader.sourceOf(directive.id);
  const facts = library.reader
    .passages(directive.id)
    .filter(({ headings }) => headings.length === 0)
    .flatMap((passage) => presiding(passage, source ?? ''));
  return facts.length === 0 ? null : { kind: 'facts', facts: facts.slice(0, 1), isPartial: false };
}

/** Those that are named by their day, else the one whose title holds what the meeting was on. */
function meetingsMeant({ about, documents }: Question, library: Library): readonly Directive[] {
  const concluded = library.reader.directives().filter(({ meeting }) => meeting !== null);
  const named = new Set(documents.flatMap(({ candidates }) => candidates));
  if (named.size > 0) return concluded.filter(({ id }) => named.has(id));
  const matter = wordsOf(without(about, [ASKS_PRESIDER, AROUND_MEETING]));
  const titled = new Set(titledDocuments(matter, library).map(({ id }) => id));
  return concluded.filter(({ id }) => titled.has(id));
}

function presiding(passage: Passage, source: string): FactHit[] {
  const { text } = passage.quote;
  return sentencesOf(text)
    .filter(({ start, end }) => PRESIDES.test(fold(text.slice(start, end))))
    .map(({ start, end }) => ({
      passage,
      sentence: text.slice(start, end),
      quote: sliceQuote(source, passage.quote, start, end),
      coverage: 1,
      score: 1,
      alsoIn: [],
    }));
}

import type { Directive } from '../../directive/directive.ts';
import type { Passage } from '../../directive/passage.ts';
import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Evidence } from '../evidence.ts';
import type { Library } from '../library.ts';
import { lineHit } from '../line-hit.ts';
import { titledDocuments } from '../tasks/titled-documents.ts';
import { AROUND_BODY, SETS_UP, WHO_HOLDS } from './person-patterns.ts';
import { without, wordsOf } from './rest-of-question.ts';

/**
 * Who holds a seat of a board or a task force ("ai làm Tổ trưởng Tổ công tác …"): the line of the list of its members, in the
 * document that sets it up, that ends or begins with the seat. Null where another thing is asked, or no such document is here.
 */
export function gatherHolder(question: Question, library: Library): Evidence | null {
  const folded = fold(question.about);
  const [match] = folded.matchAll(WHO_HOLDS);
  const title = match?.groups?.title ?? match?.groups?.titleBefore;
  if (title === undefined) return null;
  const facts = bodiesMeant(question, title, library)
    .flatMap(({ id }) => library.reader.passages(id).filter((passage) => seats(passage, title)))
    .map(lineHit);
  return facts.length === 0 || facts.length > MOST ? null : { kind: 'facts', facts, isPartial: false };
}

/** A seat that more than these hold is none of a single one. */
const MOST = 5;

/** Documents that set up what is left of the question: by title, or the only one that does where it is called by no name. */
function bodiesMeant({ about, documents }: Question, title: string, library: Library): readonly Directive[] {
  const setUp = library.reader
    .directives()
    .filter(({ subject }) => subject !== null && fold(subject).search(SETS_UP) !== -1);
  const named = new Set(documents.flatMap(({ candidates }) => candidates));
  if (named.size > 0) return setUp.filter(({ id }) => named.has(id));
  const from = fold(about).indexOf(title);
  const apart = `${about.slice(0, from)} ${about.slice(from + title.length)}`;
  const body = wordsOf(without(apart, [AROUND_BODY]));
  const titled = new Set(titledDocuments(body, library).map(({ id }) => id));
  const meant = setUp.filter(({ id }) => titled.has(id));
  return meant.length === 1 ? meant : [];
}

/** "Ông Trịnh Xuân Khải, Phó Chủ tịch UBND tỉnh - Tổ trưởng;" · "Tổ trưởng: Ông …"; not "Phó Tổ trưởng" where the head is asked. */
function seats({ quote }: Passage, title: string): boolean {
  const line = fold(quote.text).replace(/\s+/gu, ' ').trim();
  const ends = new RegExp(
    `(?:[-–—,:;]|(?<!\\p{L})(?:la|lam|giu chuc)) ?${title}(?: thuong truc| to cong tac| ban chi dao)?[ ;.,/]*$`,
    'u',
  );
  const begins = new RegExp(
    `^(?:\\d+[.)] ?|[a-h]\\) ?|[-+•] ?)?${title}(?: thuong truc)? ?[:–-] ?\\p{L}`,
    'u',
  );
  return ends.test(line) || begins.test(line);
}

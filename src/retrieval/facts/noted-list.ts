import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { FactHit } from '../evidence.ts';
import type { Library } from '../library.ts';
import { lineHit } from '../line-hit.ts';
import { coverageOf, creditsOf, searched } from './coverage.ts';
import { searchFacts } from './fact-search.ts';
import { ASKS_WHICH, NOTE } from './noted-list-patterns.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Share of the question that sentence, note and the title of their document hold together. */
const HELD = 0.6;

/**
 * Which the so many are that a sentence only counts, where a note on them lists them: "09 địa phương[3] chưa gửi báo cáo … [3] Tuyên
 * Quang, Cao Bằng, …". Null where none of the passages found has such a note.
 */
export function notedList(
  question: Question,
  library: Library,
  documents: readonly string[],
): readonly FactHit[] | null {
  const asked = ASKS_WHICH.exec(fold(question.about))?.groups;
  if (asked === undefined) return null;
  const { count = '', noun = '' } = asked;
  const noted = new RegExp(`(?<!\\d)0*${count}\\s+${noun}(?!\\p{L})[^.;]{0,60}?${NOTE}`, 'u');
  const search = searchFacts(question, library, documents);
  const vocabulary = vocabularyOf(library.reader);
  const subjects = new Map(library.reader.directives().map(({ id, subject }) => [id, subject ?? '']));
  const found = search.hits.find(({ passage }) => {
    const { text } = passage.quote;
    if (!noted.test(fold(text)) || !bearsNote(text)) return false;
    const around = searched(vocabulary.words(`${text} | ${subjects.get(passage.document) ?? ''}`));
    return coverageOf(search.query.wanted, creditsOf(search.query.wanted, around, vocabulary)) >= HELD;
  });
  return found === undefined ? null : [lineHit(found.passage)];
}

/** Whether the words of a note follow the sentence that it is on, as they do in a passage made of both. */
function bearsNote(text: string): boolean {
  return new RegExp(`\\s…\\s${NOTE}`, 'u').test(text);
}

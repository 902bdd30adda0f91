import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { FactHit } from '../evidence.ts';
import type { Library } from '../library.ts';
import { lineHit } from '../line-hit.ts';
import { coverageOf, creditsOf, searched } from './coverage.ts';
import { searchFacts } from './fact-search.ts';
import { vocabularyOf } from './vocabulary.ts';

// Both run on folded text.

// "09 địa phương chưa gửi báo cáo là những tỉnh nào" · "3 bộ chưa báo cáo gồm những ai"
const ASKS_WHICH =
  /(?<![\p{L}\d.,/])0*(?<count>[1-9]\d{0,2})\s+(?<noun>\p{L}+)[^?]*(?<!\p{L})(?:la|gom|do la|co)\s+(?:co\s+)?(?:(?:nhung|cac)\s+)?(?:\p{L}+\s+){0,2}(?:nao|ai|gi|dau)\s*[?.!]*\s*$/u;
// "[3]" · "(3)" · "³" right behind what it is a note on
const NOTE = String.raw`(?:\[\d{1,3}\]|\(\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})`;

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

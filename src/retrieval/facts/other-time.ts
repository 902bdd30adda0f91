import { fold } from '../../vietnamese/fold.ts';
import type { DocumentTime } from './corpus-names.ts';
import type { FactQuery } from './fact-query.ts';
import type { ReadPassage } from './passage-units.ts';

/** "tốt nghiệp THPT năm 2025": a sentence of a year of its own, whatever year its document is of. */
const NAMES_YEAR = /(?<!\p{L})năm\s+20\d\d/iu;

/** What stands around a sentence. */
interface Around {
  readonly read: Pick<ReadPassage, 'text' | 'own' | 'headings'>;
  readonly headings: readonly string[];
  /** The time that its document is of. */
  readonly time: DocumentTime;
}

/** "giảm 156 tàu so với | giữa tháng 5": what stands before a time that a sentence only compares its own with, on folded text. */
const COMPARED_WITH = /(?<!\p{L})(?:so voi|so cung)\s+(?:(?:thoi|diem|cung|ky|ngay|cuoi|dau|giua|hoi)\s+)*$/u;

/** Whether nothing says that a sentence is of the year, quarter or month that a question names. */
export function isOfOtherTime(
  { year, when, time }: Pick<FactQuery, 'year' | 'when' | 'time'>,
  text: string,
  around: Around,
): boolean {
  if (year !== null && isOfOtherYear(String(year), text, around)) return true;
  return lacksTime(when, around) || isComparedWith(time, text);
}

/** The time asked about is only what a figure of another time is compared with. */
function isComparedWith(time: string, text: string): boolean {
  if (time === '') return false;
  const said = fold(text);
  const before = said.split(time).slice(0, -1);
  return before.length > 0 && before.every((words) => COMPARED_WITH.test(words));
}

function isOfOtherYear(year: string, text: string, { read, headings, time }: Around): boolean {
  if (text.includes(year)) return false;
  if (time.years.has(Number(year))) return NAMES_YEAR.test(text);
  return ![read.text, ...headings].some((one) => one.includes(year));
}

/** "quý IV/2026": none of the figures of a named time, without its year, stands in passage or headings, or is of its document's days. */
function lacksTime(when: readonly string[], { read, time }: Around): boolean {
  const figures = when.filter((word) => /^(?:\d+|[ivx]+)$/u.test(word));
  return (
    figures.length > 0 &&
    figures.every(
      (word) => !read.own.places.has(word) && !read.headings.places.has(word) && !time.figures.has(word),
    )
  );
}

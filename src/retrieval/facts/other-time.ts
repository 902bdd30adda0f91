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

/** Whether nothing says that a sentence is of the year, quarter or month that a question names. */
export function isOfOtherTime(
  { year, when }: Pick<FactQuery, 'year' | 'when'>,
  text: string,
  around: Around,
): boolean {
  return (year !== null && isOfOtherYear(String(year), text, around)) || lacksTime(when, around);
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

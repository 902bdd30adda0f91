import type { Directive } from '../../directive/directive.ts';
import type { Reader } from '../library.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What all the documents of a corpus say about themselves, for the search of facts. */
export interface CorpusNames {
  /** Syllables, with marks and without, of where the documents come from ("tỉnh Gia Lai"): they stand everywhere and tell nothing. */
  readonly places: ReadonlySet<string>;
  /** The time that each document is of. */
  readonly times: ReadonlyMap<string, DocumentTime>;
}

/** The time that a document is of. */
export interface DocumentTime {
  /** Issued, met, or named in its subject ("Kế hoạch … năm 2027"). */
  readonly years: ReadonlySet<number>;
  /** The figures of the days that it was issued and that was met on: "31", "10", "2025". */
  readonly figures: ReadonlySet<string>;
}

export const NO_TIME: DocumentTime = { years: new Set(), figures: new Set() };

const kept = new WeakMap<readonly Directive[], CorpusNames>();

/** Made once for each generation of the index. */
export function corpusNames(
  reader: Pick<Reader, 'directives'>,
  { words }: Pick<Vocabulary, 'words'>,
): CorpusNames {
  const all = reader.directives();
  const known = kept.get(all);
  if (known !== undefined) return known;
  const places = new Set(all.map(({ place }) => place ?? ''));
  const names = {
    places: new Set(
      [...places].flatMap((place) =>
        words(`tỉnh ${place}`).flatMap(({ marked, folded }) => [marked, folded]),
      ),
    ),
    times: new Map(
      all.map((directive) => [directive.id, { years: yearsOf(directive), figures: figuresOf(directive) }]),
    ),
  };
  kept.set(all, names);
  return names;
}

// "06 tháng cuối năm 2026"; not "Nghị quyết số 57-NQ/TW ngày 22/12/2024", which is of its own year
const YEAR_NAMED = /(?<!\p{L})năm\s+(?<year>20\d\d)(?!\d)/giu;

function yearsOf({ issueDate, meeting, subject }: Directive): ReadonlySet<number> {
  const named = Array.from((subject ?? '').matchAll(YEAR_NAMED), ({ groups }) => Number(groups?.year));
  const said = [issueDate?.year ?? null, meeting?.date == null ? null : Number(meeting.date.slice(0, 4))];
  return new Set([...named, ...said.filter((year) => year !== null)]);
}

function figuresOf({ issueDate, meeting }: Directive): ReadonlySet<string> {
  const issued = issueDate === null ? [] : [issueDate.year, issueDate.month, issueDate.day];
  const met = meeting?.date == null ? [] : meeting.date.split('-').map(Number);
  return new Set([...issued, ...met].filter((figure) => figure !== null).map(String));
}

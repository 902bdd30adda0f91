import type { PartialDate } from '../../directive/directive.ts';
import { fold } from '../../vietnamese/fold.ts';
import { words } from '../../vietnamese/letters.ts';
import { romanToNumber } from '../../vietnamese/numerals.ts';

/** A time as titles and questions say it: a stretch of a year, a quarter, or a date as far as it is known. */
export type SaidTime =
  | { readonly kind: 'months'; readonly count: number; readonly part: 'first' | 'last' | null }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'year'; readonly from: number; readonly to: number };

/** The times that a text says, in its order, and the text with these blanked. */
export interface TimesSaid {
  readonly times: readonly SaidTime[];
  readonly rest: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

const YEAR = String.raw`(?:nam )?(?<year>20\d\d)`;

// On folded text, the first that fits a place is meant there.
const RULES: readonly { readonly pattern: RegExp; readonly time: (groups: Groups) => SaidTime | null }[] = [
  // "ngày 05/7/2025" · "5 tháng 7 năm 2025" · "31/10"
  {
    pattern: words`(?:ngay )?(?<day>[0-3]?\d)(?:\s?[/.-]\s?| thang )(?<month>1[0-2]|0?[1-9])(?:(?:\s?[/.-]\s?|,? nam )(?<year>20\d\d))?(?![/.-]?\d)`,
    time: ({ day, month, year }) => dateOf({ day, month, year }),
  },
  // "6 tháng đầu năm" · "3 tháng cuối năm" · "9 tháng"
  {
    pattern: words`(?<count>0?[1-9]|1[0-2]) thang(?: (?<part>dau|cuoi))?(?: (?:cua )?nam(?! 20))?`,
    time: ({ count, part }) => ({ kind: 'months', count: Number(count), part: partOf(part) }),
  },
  // "nửa cuối năm" · "nửa đầu năm"
  {
    pattern: words`nua (?:nam )?(?<part>dau|cuoi)(?: nam(?! 20))?`,
    time: ({ part }) => ({ kind: 'months', count: 6, part: partOf(part) }),
  },
  // "Quý II" · "quý 4"
  { pattern: words`quy (?<quarter>iv|i{1,3}|[1-4])`, time: ({ quarter }) => quarterOf(quarter ?? '') },
  // "tháng 7/2025" · "tháng 7 năm 2025" · "10/2025" · "tháng 7"
  {
    pattern: words`(?:thang (?<month>1[0-2]|0?[1-9])(?:(?:\s?[/.-]\s?|,? )${YEAR})?|(?<monthOf>1[0-2]|0?[1-9])\s?/\s?(?<yearOf>20\d\d))`,
    time: ({ month, year, monthOf, yearOf }) =>
      dateOf({ day: undefined, month: month ?? monthOf, year: year ?? yearOf }),
  },
  // "giai đoạn 2026 - 2030" · "năm học 2026-2027" · "năm 2026"
  {
    pattern: words`(?:nam hoc |nam )?(?<from>20\d\d)(?:\s?[-–]\s?(?<to>20\d\d))?`,
    time: ({ from, to }) => ({ kind: 'year', from: Number(from), to: Number(to ?? from) }),
  },
];

/** Reads the times of a text, with or without tone marks. */
export function timesSaid(text: string): TimesSaid {
  const found: { readonly at: number; readonly time: SaidTime }[] = [];
  let rest = text;
  for (const { pattern, time } of RULES) {
    for (const { 0: said, index, groups = {} } of fold(rest).matchAll(pattern)) {
      const read = time(groups);
      if (read === null) continue;
      found.push({ at: index, time: read });
      rest = rest.slice(0, index) + '·'.repeat(said.length) + rest.slice(index + said.length);
    }
  }
  return { times: found.sort((a, b) => a.at - b.at).map(({ time }) => time), rest };
}

function dateOf(said: {
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year: string | undefined;
}): SaidTime {
  const figure = (text: string | undefined) => (text === undefined ? null : Number(text));
  return {
    kind: 'date',
    date: { day: figure(said.day), month: figure(said.month), year: figure(said.year) },
  };
}

function quarterOf(text: string): SaidTime | null {
  const quarter = romanToNumber(text) ?? Number(text);
  return Number.isNaN(quarter) ? null : { kind: 'quarter', quarter };
}

function partOf(text: string | undefined): 'first' | 'last' | null {
  if (text === undefined) return null;
  return text === 'dau' ? 'first' : 'last';
}

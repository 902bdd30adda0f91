import { words } from './letters.ts';

// All patterns here run on folded text.

const NUMBER_END = String.raw`(?!\d|/|[.,]\d|-\d|[-–]\p{L})`;
const NAMES =
  'january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec';
const ANY_NAME = `(?<monthName>${NAMES}|march|may|mar)`;
const YEAR_TAIL = String.raw`(?:,?\s*(?:of\s+)?(?<year>20\d\d))?${NUMBER_END}`;
const NUMBER_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve';

// "October" · "in Oct 2026"; "may" and "march" are verbs too, and stand in the next one
export const NAMED_MONTH = words`(?<monthName>${NAMES})\.?${YEAR_TAIL}`;

// "in May" · "by March 2026"; not "may I ask"
export const MONTH_AFTER_PREPOSITION = words`(?<=(?:in|by|of|before|during|until|for|since|from|to|end)\s+)(?<monthName>march|may|mar)${YEAR_TAIL}`;

// "30 June 2026" · "30th of June"
export const DAY_MONTH_NAME = words`(?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)? (?:of )?${ANY_NAME}\.?${YEAR_TAIL}`;

// "June 30, 2026"
export const MONTH_NAME_DAY = words`${ANY_NAME}\.? (?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d)${YEAR_TAIL}`;

// "third quarter of 2026" · "4th quarter" · "quarter 3" · "last quarter of the year"
export const NAMED_QUARTER = words`(?:(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th) quarter|quarter (?<quarter>iv|iii|ii|i|[1-4](?!\d)))(?: of the year)?${YEAR_TAIL}`;

// "second half of 2026" · "H2 2026" · "first half of the year"
export const NAMED_HALF = words`(?:(?<ordinal>first|second) half(?: of (?:the|this) year)?|h(?<half>[12])(?!\d))${YEAR_TAIL}`;

// "in the last six months of 2026" · "first 6 months of the year"
export const MONTHS_OF = words`(?:(?:(?:in|during|for|over) )?the )?(?<side>first|last) (?<count>\d{1,2}|${NUMBER_WORDS}) months of (?:(?:the|this) year|(?<year>20\d\d))`;

// "end of the year" · "by end of year" · "year end" · "end of 2026"
export const YEAR_END = words`(?:end of (?:(?:the|this) )?year|year[ -]?end|end of (?<year>20\d\d))`;

// "end of October" · "end of the month"
export const MONTH_END = words`end of (?:(?:the|this) month|${ANY_NAME}${YEAR_TAIL})`;

// "next week" · "this month" · "last quarter" · "coming year"; not "the quarter's last month", "the last month of the quarter"
export const NEXT_UNIT = words`(?<!['’]s )(?<step>this|current|next|coming|last|previous|past) (?<unit>week|month|quarter|year)(?! of )`;

// "in the next 30 days" · "within two weeks" · "the past 3 months"
export const NEXT_UNITS = words`(?:in the |within the |within |the )?(?:(?<step>next|coming|following|last|past|previous) (?<count>\d{1,3}|${NUMBER_WORDS})|(?<=within\s)(?<within>\d{1,3}|${NUMBER_WORDS})) (?<unit>day|week|month)s?`;

export const MONTH_NAMES: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
export const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
export const COUNT_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};

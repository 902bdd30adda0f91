import type { IsoDate, Period } from './calendar.ts';

const PERIOD_GRAINS = ['day', 'week', 'month', 'quarter', 'half', 'year', 'range'] as const;
export type PeriodGrain = (typeof PERIOD_GRAINS)[number];

/** What the words of a period are read against. */
export interface PeriodContext {
  /** The year where the words print none. */
  readonly year: number;
  /** The day of asking; null in a document, where relative words (này, tới, hôm nay) are not read. */
  readonly today: IsoDate | null;
}

/** What a rule reads from the words of a period. */
export interface PeriodReading {
  readonly period: Period;
  readonly grain: PeriodGrain;
  /** True when the words give the year. */
  readonly yearStated: boolean;
}

/** A period that a text names. Offsets in UTF-16 units of the NFC text that was searched. */
export interface PeriodExpression extends PeriodReading {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
}

/** Named groups of a pattern, folded. */
export type PeriodGroups = Readonly<Record<string, string | undefined>>;

/** One way of naming a period. `read` gives null when the words only look like one. */
export interface PeriodRule {
  readonly name: string;
  /** Folded text that has none of these cannot match; the pattern is then not run (nor compiled). */
  readonly needs: readonly string[];
  /** Runs on folded text. */
  readonly pattern: RegExp;
  readonly read: (groups: PeriodGroups, context: PeriodContext, printed: string) => PeriodReading | null;
}

import type { Quote } from './source.ts';

export const COMPARISONS = ['>=', '<=', '='] as const;

/** A target and what was reached, as an annex table gives them. */
export interface Indicator {
  readonly document: string;
  readonly part: number;
  readonly locator: string;
  readonly ordinal: string | null;
  readonly name: string;
  readonly unit: string | null;
  /** As printed: "≥ 95". */
  readonly target: string | null;
  /** As printed: "94,31". */
  readonly result: string | null;
  /** Null when target or result is no figure. */
  readonly met: boolean | null;
  readonly remark: string | null;
  readonly quote: Quote;
}

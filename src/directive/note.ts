import type { SourceSpan } from './source.ts';

export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something that reading left unclear. Bad text makes notes, never exceptions. */
export interface Note {
  /** The rule that noticed it, in kebab case: "no-number", "unknown-agency", "unparsed-row". */
  readonly rule: string;
  readonly severity: Severity;
  /** File name without ending. */
  readonly document: string;
  readonly locator: string | null;
  readonly span: SourceSpan | null;
  /** One sentence in Vietnamese for the maintainer: what is unclear, and what to do. */
  readonly message: string;
}

/** What an answer is shown on. */
export interface Screen {
  /** Columns; Infinity when lines are not to be broken. */
  readonly width: number;
  readonly colour: boolean;
  /** Tasks of one list that are shown; all where it is left out. */
  readonly listRows?: number;
}

/** Lines stay readable beyond this many columns only with effort, however wide the terminal. */
const WIDEST = 110;
/** Where the output is a file or a pipe. */
const WITHOUT_TERMINAL = 100;
const NARROWEST = 20;

/** What a JSON field or a plain log holds: no colours, no broken lines. */
export const UNBROKEN: Screen = { width: Number.POSITIVE_INFINITY, colour: false };

/** The screen behind an output stream; `mayColour` is what the environment allows. */
export function screenOf(stream: { isTTY?: boolean; columns?: number }, mayColour: boolean): Screen {
  if (stream.isTTY !== true) return { width: WITHOUT_TERMINAL, colour: false };
  const columns = stream.columns ?? 80;
  return { width: Math.max(Math.min(columns, WIDEST), NARROWEST), colour: mayColour };
}

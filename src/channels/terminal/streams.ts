import { type Screen, screenOf } from './screen.ts';

/** The three streams of a run, and whether the environment allows colours. */
export interface Streams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly errors: NodeJS.WriteStream;
  readonly mayColour: boolean;
}

/** The screen that answers are shown on. */
export function answerScreen({ output, mayColour }: Streams): Screen {
  return screenOf(output, mayColour);
}

/** Writes one JSON document and nothing else. */
export function writeJson({ output }: Streams, value: unknown): void {
  output.write(`${JSON.stringify(value, null, 2)}\n`);
}

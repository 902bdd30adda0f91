import { harmless, harmlessJson } from './harmless.ts';
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
export function writeJson({ output }: Pick<Streams, 'output'>, value: unknown): void {
  output.write(`${harmlessJson(value, 2)}\n`);
}

/** Tells the person at the keyboard something beside the output: a warning, or why there is none. */
export function tell({ errors }: Pick<Streams, 'errors'>, text: string): void {
  errors.write(`${harmless(text)}\n`);
}

import { createInterface } from 'node:readline';
import { harmless } from './harmless.ts';
import type { Screen } from './screen.ts';
import { repliesTo, showReplies } from './show-reply.ts';
import type { Talk } from './talk.ts';

/** Where piped lines come from and answers go. */
export interface Pipe {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly screen: Screen;
}

/** Answers each line as it comes, as one conversation, and ends with the input. Gives the number of lines answered. */
export async function pipe(talk: Talk, { input, output, screen }: Pipe): Promise<number> {
  let answered = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const shown = showReplies(await repliesTo(talk, line), screen);
    if (shown === null) break;
    output.write(
      `${answered === 0 ? '' : '\n'}› ${harmless(line).trim().slice(0, screen.width)}\n\n${shown}\n`,
    );
    answered += 1;
  }
  return answered;
}

import { createInterface } from 'node:readline';
import { type Screen, screenOf } from './screen.ts';
import { showReply } from './show-reply.ts';
import { style } from './style.ts';
import type { Talk } from './talk.ts';
import { wrap } from './wrap.ts';

const WELCOME = 'Sáu Rõ: hỏi về nhiệm vụ trong các văn bản. Gõ /trogiup để xem cách hỏi, /thoat để ra.';
const PROMPT = '› ';

/** Lines kept for the arrow keys, in memory only: what officials ask is not written down. */
const HISTORY = 200;

/** The terminal that a chat runs in. */
export interface ChatTerminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly mayColour: boolean;
}

/** Talks until the person leaves: /thoat, Ctrl-D or Ctrl-C. */
export function chat(talk: Talk, { input, output, mayColour }: ChatTerminal): Promise<void> {
  const screen = (): Screen => screenOf(output, mayColour);
  const lines = createInterface({ input, output, historySize: HISTORY, removeHistoryDuplicates: true });
  for (const line of wrap(WELCOME, screen().width)) output.write(`${style('dim', line, screen())}\n`);
  lines.setPrompt(PROMPT);
  lines.on('line', (line) => {
    if (line.trim() !== '') {
      const shown = showReply(talk, line, screen());
      if (shown === null) return lines.close();
      output.write(`\n${shown}\n\n`);
    }
    lines.prompt();
  });
  lines.on('SIGINT', () => lines.close());
  return new Promise((resolve) => {
    lines.on('close', () => {
      output.write('\n');
      resolve();
    });
    lines.prompt();
  });
}

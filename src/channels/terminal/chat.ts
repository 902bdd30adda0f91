import { createInterface } from 'node:readline';
import type { Reply } from '../../conversation/reply.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { CorpusNews } from './corpus-news.ts';
import { type Screen, screenOf } from './screen.ts';
import { repliesTo, showReplies } from './show-reply.ts';
import { style } from './style.ts';
import type { Talk } from './talk.ts';
import { wrap } from './wrap.ts';

const WELCOME = 'Sáu Rõ: hỏi về nhiệm vụ trong các văn bản. Gõ /trogiup để xem cách hỏi, /thoat để ra.';
const PROMPT = '› ';

/** Lines kept for the arrow keys, in memory only: what officials ask is not written down. */
const HISTORY = 200;

/** Tasks of one list that fit a screen; "/tatca" shows the last answer whole. */
const LIST_ROWS = 10;
const SHOW_ALL = /^\/tat_?ca$/u;

/** The terminal that a chat runs in. */
export interface ChatTerminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly mayColour: boolean;
}

/**
 * Talks until the person leaves: /thoat, Ctrl-D or Ctrl-C. Before each answer it tells what is new in the corpus, so
 * that a directive dropped into the folder is known at the next question.
 */
export async function chat(
  talk: Talk,
  news: CorpusNews,
  { input, output, mayColour }: ChatTerminal,
): Promise<void> {
  const screen = (): Screen => screenOf(output, mayColour);
  const tell = (text: string) => {
    for (const line of wrap(text, screen().width)) output.write(`${style('dim', line, screen())}\n`);
  };
  const lines = createInterface({ input, output, historySize: HISTORY, removeHistoryDuplicates: true });
  let isOpen = true;
  lines.on('SIGINT', () => lines.close());
  lines.on('close', () => {
    isOpen = false;
  });
  tell(WELCOME);
  lines.setPrompt(PROMPT);
  lines.prompt();
  let last: readonly Reply[] = [];
  for await (const line of lines) {
    if (line.trim() !== '') {
      (await news()).forEach(tell);
      const isWhole = SHOW_ALL.test(fold(line.trim())) && last.length > 0;
      last = isWhole ? last : await repliesTo(talk, line);
      const shown = showReplies(last, isWhole ? screen() : { ...screen(), listRows: LIST_ROWS });
      if (shown === null) break;
      output.write(`\n${shown}\n\n`);
    }
    // Lines that were typed before Ctrl-D are still answered; from Node 24 on a closed terminal takes no prompt.
    if (isOpen) lines.prompt();
  }
  lines.close();
  output.write('\n');
}

import type { Desk } from '../../conversation/desk.ts';
import type { IsoDate } from '../../vietnamese/calendar.ts';
import { chat } from './chat.ts';
import { newsOf } from './corpus-news.ts';
import type { IngestReport } from './ingest-command.ts';
import { pipe } from './pipe.ts';
import { answerScreen, type Streams } from './streams.ts';
import { talkAt } from './talk.ts';
import { UsageError } from './usage-error.ts';

/** What a conversation at the machine works with: it can take in what changed in the corpus while it is open. */
export interface OpenDesk {
  readonly desk: Desk;
  readonly refresh: () => Promise<IngestReport | null>;
}

/**
 * Talks where standard input is a terminal; answers each line and ends where it is a pipe or a file.
 * @throws UsageError when nothing was piped in.
 */
export async function conversationCommand(
  { desk, refresh }: OpenDesk,
  today: () => IsoDate,
  streams: Streams,
): Promise<0> {
  // A day that cannot be read is told before the first question, not after it.
  today();
  const talk = talkAt(desk, today);
  if (streams.input.isTTY) {
    await chat(talk, newsOf({ refresh }), streams);
    return 0;
  }
  const answered = await pipe(talk, { ...streams, screen: answerScreen(streams) });
  if (answered === 0)
    throw new UsageError('Không có câu hỏi nào trên đầu vào; hãy gõ ví dụ: echo "so khcn quy 3" | sauro');
  return 0;
}

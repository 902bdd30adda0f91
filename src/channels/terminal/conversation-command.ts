import type { IsoDate } from '../../vietnamese/calendar.ts';
import { chat } from './chat.ts';
import { newsOf } from './corpus-news.ts';
import type { IngestReport } from './ingest-command.ts';
import { pipe } from './pipe.ts';
import { answerScreen, type Streams } from './streams.ts';
import { talkAbout } from './talk.ts';
import { UsageError } from './usage-error.ts';

/** What a conversation is about: it can take in what changed in the corpus while it is open. */
interface OpenLibrary extends TalkedAbout {
  readonly refresh: () => Promise<IngestReport | null>;
}

type TalkedAbout = Parameters<typeof talkAbout>[0];

/**
 * Talks where standard input is a terminal; answers each line and ends where it is a pipe or a file.
 * @throws UsageError when nothing was piped in.
 */
export async function conversationCommand(
  library: OpenLibrary,
  today: () => IsoDate,
  streams: Streams,
): Promise<0> {
  // A day that cannot be read is told before the first question, not after it.
  today();
  const talk = talkAbout(library, today);
  if (streams.input.isTTY) {
    await chat(talk, newsOf(library), streams);
    return 0;
  }
  const answered = await pipe(talk, { ...streams, screen: answerScreen(streams) });
  if (answered === 0)
    throw new UsageError('Không có câu hỏi nào trên đầu vào; hãy gõ ví dụ: echo "so khcn quy 3" | sauro');
  return 0;
}

import { citationLine } from '../../answer/phrases/citation-line.ts';
import { type Reply, textReply } from '../../conversation/reply.ts';
import { Failure } from '../../directive/failure.ts';
import { paragraphs } from './paragraphs.ts';
import { render } from './render.ts';
import type { Screen } from './screen.ts';
import type { Talk } from './talk.ts';

/** Replies as text for the screen, a blank line between them; null when the person leaves. */
export function showReplies(replies: readonly Reply[], screen: Screen): string | null {
  if (replies.some(({ kind }) => kind === 'leave')) return null;
  return replies.map((reply) => showReply(reply, screen).join('\n')).join('\n\n');
}

function showReply(reply: Reply, screen: Screen): string[] {
  switch (reply.kind) {
    case 'leave':
      return [];
    case 'notice':
      return paragraphs(reply.text, screen);
    case 'text':
      return paragraphs(
        [reply.text, ...(reply.typing === undefined ? [] : [reply.typing])].join('\n'),
        screen,
      );
    case 'source': {
      const { citation } = reply;
      return paragraphs(`${citationLine(citation)}:\n“${citation.quote.text}”`, screen);
    }
    case 'answer':
      return [
        ...beside(reply.preface, screen),
        render(reply.answer, screen),
        ...beside(reply.warning, screen).reverse(),
      ];
  }
}

function beside(words: string | undefined, screen: Screen): string[] {
  return words === undefined ? [] : [paragraphs(words, screen).join('\n'), ''];
}

/** The replies to a line; a failure becomes its sentence. */
export async function repliesTo(talk: Talk, line: string): Promise<readonly Reply[]> {
  try {
    return await talk(line);
  } catch (error) {
    if (error instanceof Failure) return [textReply(error.message)];
    throw error;
  }
}

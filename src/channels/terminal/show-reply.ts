import type { Reply } from '../../conversation/converse.ts';
import { Failure } from '../../directive/failure.ts';
import { paragraphs } from './paragraphs.ts';
import { render } from './render.ts';
import type { Screen } from './screen.ts';
import type { Talk } from './talk.ts';

/** A reply as text for the screen; null when the person leaves. */
export function showReply(reply: Reply, screen: Screen): string | null {
  switch (reply.kind) {
    case 'leave':
      return null;
    case 'text':
      return paragraphs(reply.text, screen).join('\n');
    case 'answer':
      return [render(reply.answer, screen), ...warned(reply.warning, screen)].join('\n');
  }
}

function warned(warning: string | undefined, screen: Screen): string[] {
  return warning === undefined ? [] : ['', ...paragraphs(warning, screen)];
}

/** The reply to a line; a failure becomes its sentence. */
export async function replyTo(talk: Talk, line: string): Promise<Reply> {
  try {
    return await talk(line);
  } catch (error) {
    if (error instanceof Failure) return { kind: 'text', text: error.message };
    throw error;
  }
}

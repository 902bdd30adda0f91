import type { Reply } from '../../conversation/converse.ts';
import { Failure } from '../../directive/failure.ts';
import { paragraphs } from './paragraphs.ts';
import { render } from './render.ts';
import type { Screen } from './screen.ts';
import type { Talk } from './talk.ts';

/** The reply to a line as text for the screen; null when the person leaves. A failure becomes its sentence. */
export function showReply(talk: Talk, line: string, screen: Screen): string | null {
  const reply = replyOrProblem(talk, line);
  switch (reply.kind) {
    case 'leave':
      return null;
    case 'text':
      return paragraphs(reply.text, screen).join('\n');
    case 'answer':
      return render(reply.answer, screen);
  }
}

function replyOrProblem(talk: Talk, line: string): Reply {
  try {
    return talk(line);
  } catch (error) {
    if (error instanceof Failure) return { kind: 'text', text: error.message };
    throw error;
  }
}

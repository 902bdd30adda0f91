import { citationLine } from '../../answer/phrases/citation-line.ts';
import type { Button } from '../../conversation/action.ts';
import type { Reply, TextReply } from '../../conversation/reply.ts';
import type { Citation } from '../../directive/citation.ts';
import { button } from './answer-keyboard.ts';
import { cutText } from './cut-text.ts';
import { bold, coded, join, quoted, withinMarks } from './html.ts';
import type { InlineButton, OutgoingMessage } from './outgoing-message.ts';
import { type Rendered, renderAnswer } from './render-answer.ts';
import { splitText } from './split-text.ts';

/** What a reply answers. */
export interface RenderContext {
  /** The message that bore the pressed button; null where nothing was pressed, or Telegram no longer tells it. */
  readonly pressedMessage: number | null;
  /** The press, to which a notice can be given; null where nothing was pressed. */
  readonly pressId: string | null;
}

/** UTF-16 units of the text of one message; below Telegram's 4096. */
const TEXT = 3800;
/** Of a quote in one message, of what stands above it, and from which on it is folded. */
const QUOTE = { part: 3300, label: 400, folded: 600 };
/** Of the word to whoever pressed a button (Bot API: answerCallbackQuery, 0–200). */
const NOTICE = 200;
/** Letters of the buttons that share a row. */
const ROW_LETTERS = 28;

type Renderers = {
  readonly [K in Reply['kind']]: (
    reply: Extract<Reply, { kind: K }>,
    context: RenderContext,
  ) => OutgoingMessage[];
};

const RENDERERS: Renderers = {
  answer: (reply, context) => delivered(renderAnswer(reply), reply.isEdit, context),
  text: (reply, context) => delivered(renderText(reply), reply.isEdit, context),
  source: ({ citation }, context) => delivered(renderSource(citation), false, context),
  notice: ({ text }, { pressId, ...context }) =>
    pressId === null
      ? delivered(renderText({ text, buttons: [] }), false, { pressId, ...context })
      : [{ kind: 'answer-press', pressId, text: cutText(text, NOTICE) }],
  leave: () => [],
};

/** A reply as messages of Telegram, each within its limits, in the order in which they are to be sent. */
export function renderReply(reply: Reply, context: RenderContext): OutgoingMessage[] {
  const renderer = RENDERERS[reply.kind] as (reply: Reply, context: RenderContext) => OutgoingMessage[];
  return renderer(reply, context);
}

/** The first of several takes the place of the message that was pressed, where that is wanted and known. */
function delivered(
  messages: readonly Rendered[],
  isEdit: boolean,
  { pressedMessage }: RenderContext,
): OutgoingMessage[] {
  return messages.map(({ html, keyboard }, index) => {
    const message = { html: withinMarks(html), keyboard };
    return isEdit && index === 0 && pressedMessage !== null
      ? { kind: 'edit', messageId: pressedMessage, ...message }
      : { kind: 'send', ...message };
  });
}

/** Text in as many messages as it takes, the buttons under the last. */
function renderText({ text, buttons }: Pick<TextReply, 'text' | 'buttons'>): Rendered[] {
  const parts = splitText(text, TEXT);
  const messages = parts.length === 0 ? ['…'] : parts;
  return messages.map((part, index) => ({
    html: coded(part),
    keyboard: index === messages.length - 1 ? buttonRows(buttons) : [],
  }));
}

/** The whole words of a source under the name of its document. */
function renderSource(citation: Citation): Rendered[] {
  const label = bold(cutText(citationLine(citation), QUOTE.label));
  const parts = splitText(citation.quote.text, QUOTE.part);
  return (parts.length === 0 ? ['…'] : parts).map((part) => ({
    html: join([label, quoted(part, part.length > QUOTE.folded)], '\n'),
    keyboard: [],
  }));
}

/** Short buttons side by side, long ones each in a row. */
function buttonRows(buttons: readonly Button[]): InlineButton[][] {
  const made: InlineButton[][] = [];
  for (const { label, action } of buttons) {
    const next = button(label, action);
    const row = made.at(-1);
    const letters = [...(row ?? []), next].reduce((sum, { text }) => sum + text.length, 0);
    if (row !== undefined && letters <= ROW_LETTERS) row.push(next);
    else made.push([next]);
  }
  return made;
}

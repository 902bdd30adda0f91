import type { Action } from '../../conversation/action.ts';
import type { AnswerReply } from '../../conversation/reply.ts';
import { encodeAction } from './callback-data.ts';
import { cutText } from './cut-text.ts';
import type { InlineButton, Keyboard } from './outgoing-message.ts';
import type { Piece } from './piece.ts';
import { telegramWords } from './words/words.ts';

/** Buttons of one row: their words are still read on a narrow phone. */
const COLUMNS = 4;
/** UTF-16 units on a button. */
const LONGEST = 60;
/** Options that get a button; the text names them all. */
const OPTIONS = 20;

/** Which pages an answer has, which of them is shown, and under which id buttons find it. */
interface Shown {
  readonly id: string;
  readonly all: readonly (readonly Piece[])[];
  readonly page: number;
}

/** Buttons under a page: its options, the source of each line, a report on each line that may be reported on, the other pages. */
export function answerKeyboard({ answer, reportable }: AnswerReply, { id, all, page }: Shown): Keyboard {
  const words = telegramWords(answer.language);
  const isOnly = all.flat().filter(({ line }) => line !== null).length === 1;
  const lines = (all[page] ?? []).flatMap(({ line }) => (line === null ? [] : [line]));
  const named = (line: number) => (isOnly ? null : line);
  const options = answer.blocks.flatMap((block) => (block.kind === 'choice' ? block.options : []));
  return [
    ...options.slice(0, OPTIONS).map((label, option) => [button(label, { kind: 'ask', answer: id, option })]),
    ...rows(
      lines.map((line) => button(words.sourceButton(named(line)), { kind: 'source', answer: id, line })),
    ),
    ...rows(
      lines
        .filter((line) => reportable.includes(line))
        .map((line) => button(words.reportButton(named(line)), { kind: 'report', answer: id, line })),
    ),
    ...pageRow(id, page, all.length),
  ];
}

/** A button with words that Telegram takes. */
export function button(label: string, action: Action): InlineButton {
  const text = cutText(label.replace(/\s+/gu, ' ').trim(), LONGEST);
  return { text: text === '' ? '…' : text, data: encodeAction(action) };
}

/** "◀ 2/5 ▶": the figure shows the same page again, which mends an old message. */
function pageRow(id: string, page: number, count: number): InlineButton[][] {
  if (count < 2) return [];
  const to = (label: string, target: number) =>
    target < 0 || target >= count ? [] : [button(label, { kind: 'show', answer: id, page: target })];
  return [[...to('◀', page - 1), ...to(`${page + 1}/${count}`, page), ...to('▶', page + 1)]];
}

/** In rows of about the same length. */
function rows(buttons: readonly InlineButton[]): InlineButton[][] {
  const count = Math.ceil(buttons.length / COLUMNS);
  const columns = Math.ceil(buttons.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, row) => buttons.slice(row * columns, (row + 1) * columns));
}

import type { Answer } from '../../answer/answer.ts';
import type { AnswerReply } from '../../conversation/reply.ts';
import { answerKeyboard } from './answer-keyboard.ts';
import { cutText } from './cut-text.ts';
import { bold, coded, type Html, italic, join, plain } from './html.ts';
import type { Look } from './look.ts';
import type { Keyboard } from './outgoing-message.ts';
import { layOut, pages } from './pages.ts';
import { type Piece, textPiece } from './piece.ts';
import { renderBlock } from './render-block.ts';
import { splitText } from './split-text.ts';
import { telegramWords } from './words/words.ts';

/** UTF-16 units of what was understood, above each page, and of a note on one page. */
const LONGEST = { understood: 200, note: 1000 };

/** A message's text with its buttons. */
export interface Rendered {
  readonly html: Html;
  readonly keyboard: Keyboard;
}

/**
 * The page of an answer that is asked for, with buttons to its sources and to the other pages. Where the answer was not
 * kept nothing can be pressed: then all its pages, in order.
 */
export function renderAnswer(reply: AnswerReply): Rendered[] {
  const { answer, answerId } = reply;
  const { language } = answer;
  const look: Look = { language, words: telegramWords(language), isBrief: false };
  const all = pages(piecesOf(reply, look), look.words.continued);
  const at = Math.min(Math.max(reply.page, 0), all.length - 1);
  const shown = answerId === null ? all.keys() : [at];
  return [...shown].map((page) => ({
    html: pageHtml(answer, { all, page }, look),
    keyboard: answerId === null ? [] : answerKeyboard(reply, { id: answerId, all, page }),
  }));
}

/** The pages of an answer, and which of them is meant, from 0. */
export interface Paged {
  readonly all: readonly (readonly Piece[])[];
  readonly page: number;
}

function piecesOf({ answer, preface, warning }: AnswerReply, look: Look): readonly Piece[] {
  const said = (text: string | undefined): Piece[] =>
    splitText(text ?? '', LONGEST.note).map((part) => textPiece(coded(part)));
  const pieces = [
    ...said(preface),
    ...answer.blocks.flatMap((block) => renderBlock(block, look)),
    ...answer.notes.map((note) => textPiece(italic(`${look.words.note}: ${cutText(note, LONGEST.note)}`))),
    ...said(warning),
  ];
  return pieces.length === 0 ? [textPiece(plain('…'))] : pieces;
}

function pageHtml({ understood }: Answer, { all, page }: Paged, { words }: Look): Html {
  const before = all[page - 1]?.at(-1) ?? null;
  const parts = [
    bold(cutText(understood ?? '', LONGEST.understood)),
    layOut(all[page] ?? [], before, words.continued),
    all.length > 1 ? italic(words.page(page + 1, all.length)) : plain(''),
  ];
  return join(parts, '\n\n');
}

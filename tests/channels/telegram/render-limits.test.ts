import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAction } from '../../../src/channels/telegram/callback-data.ts';
import type { OutgoingMessage } from '../../../src/channels/telegram/outgoing-message.ts';
import { renderReply } from '../../../src/channels/telegram/render-reply.ts';
import type { AnswerReply, Reply } from '../../../src/conversation/reply.ts';
import { citation } from '../terminal/answers.ts';
import { anyAnswerReply, anyWords } from './any-answer.ts';
import { checkText } from './fake-bot-api/check-text.ts';

const PRESS = { pressedMessage: 7, pressId: '1' };
/** Telegram drops what looks differently beyond so many pieces of a message. */
const MOST_MARKS = 100;

/** As Telegram takes it, with the room that every message has. */
function expectTaken(message: OutgoingMessage): void {
  if (message.kind === 'answer-press') {
    expect((message.text ?? '').length).toBeLessThanOrEqual(200);
    return;
  }
  expect(checkText(message.html, 'HTML').length).toBeLessThanOrEqual(4096);
  expect((message.html.match(/<[a-z]/gu) ?? []).length).toBeLessThanOrEqual(MOST_MARKS);
  expect(message.keyboard.every((row) => row.length > 0 && row.length <= 8)).toBe(true);
  for (const { text, data } of message.keyboard.flat()) {
    expect(text.trim()).not.toBe('');
    expect(decodeAction(data)).not.toBeNull();
  }
  expect(message.keyboard.flat().length).toBeLessThanOrEqual(40);
}

/** Every page of an answer, by its buttons. */
function pagesOf(reply: AnswerReply): OutgoingMessage[] {
  const made: OutgoingMessage[] = [];
  for (let page = 0; ; page += 1) {
    const [message] = renderReply({ ...reply, answerId: 'abc', page }, PRESS);
    if (message === undefined) return made;
    made.push(message);
    const buttons = message.kind === 'answer-press' ? [] : message.keyboard.flat();
    if (!buttons.some(({ text }) => text === '▶')) return made;
  }
}

describe('a message', () => {
  it('is never more than Telegram takes, whatever the answer holds', () => {
    fc.assert(
      fc.property(anyAnswerReply, (reply) => {
        const messages = renderReply(reply, PRESS);
        expect(messages.length).toBeGreaterThan(0);
        messages.forEach(expectTaken);
      }),
      { numRuns: 150 },
    );
  });

  it('is never more than Telegram takes, whatever a text, a source or a notice holds', () => {
    const reply: fc.Arbitrary<Reply> = anyWords.chain((text) =>
      fc.constantFrom<Reply>(
        {
          kind: 'text',
          text,
          buttons: [{ label: text, action: { kind: 'confirm', draft: 'a' } }],
          isEdit: true,
        },
        { kind: 'source', citation: { ...citation(1), label: text, quote: { text, spans: [] } } },
        { kind: 'notice', text },
      ),
    );
    fc.assert(
      fc.property(reply, (given) => {
        const messages = renderReply(given, PRESS);
        expect(messages.length).toBeGreaterThan(0);
        messages.forEach(expectTaken);
      }),
    );
  });
});

describe('the pages of an answer', () => {
  it('show each line once, in order, none cut in two, with its source on the same page', () => {
    fc.assert(
      fc.property(anyAnswerReply, (reply) => {
        const lines = reply.answer.blocks.flatMap((block) =>
          block.kind === 'task-list' || block.kind === 'indicator-list'
            ? block.lines.map(({ number }) => number)
            : 'number' in block
              ? [block.number]
              : [],
        );
        const shown = pagesOf(reply).map((message) =>
          message.kind === 'answer-press'
            ? []
            : message.keyboard.flat().map(({ data }) => decodeAction(data)),
        );
        const asked = shown.flat().flatMap((action) => (action?.kind === 'source' ? [action.line] : []));
        expect(asked).toEqual(lines);
      }),
      { numRuns: 60 },
    );
  });
});

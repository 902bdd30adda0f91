import { describe, expect, it } from 'vitest';
import { align } from '../../scripts/endurance/align.ts';
import type { Event } from '../../scripts/endurance/event.ts';
import type { Call } from '../channels/telegram/fake-bot-api/fake-bot-api.ts';

/** A text whose answer must repeat a word, or may be any where the word is left out. */
function text(update: number, echo: string | null = null): Event {
  return { update, chat: 1, kind: 'text', text: '', echo, isPressAnswered: () => false };
}

function press(update: number, isAnswered: boolean): Event {
  return { update, chat: 1, kind: 'press', text: '', echo: null, isPressAnswered: () => isAnswered };
}

function sent(words: string): Call {
  return { method: 'sendMessage', chat: 1, parameters: { text: words }, status: 200, isDone: true, at: 0 };
}

/** What an alignment found, in short. */
function found(events: readonly Event[], words: readonly string[]) {
  const { answers, lost, doubled, stray } = align(events, words.map(sent));
  return {
    answers: answers.map((call) => call?.parameters.text ?? null),
    lost: lost.map(({ update }) => update),
    doubled: doubled.length,
    stray: stray.length,
  };
}

describe('messages beside the updates that they answer', () => {
  it('belong together one by one where all went well', () => {
    expect(found([text(1, 'a'), text(2), text(3, 'c')], ['re a', 'any', 're c'])).toEqual({
      answers: ['re a', 'any', 're c'],
      lost: [],
      doubled: 0,
      stray: 0,
    });
  });

  it('show an update that nothing answers', () => {
    expect(found([text(1, 'a'), text(2, 'b'), text(3, 'c')], ['re a', 're c'])).toMatchObject({
      lost: [2],
      doubled: 0,
      stray: 0,
    });
  });

  it('show a message that came twice, though any answer would do for the next update', () => {
    expect(found([text(1, 'a'), text(2), text(3, 'c')], ['re a', 're a', 'any', 're c'])).toMatchObject({
      answers: ['re a', 'any', 're c'],
      lost: [],
      doubled: 1,
    });
  });

  it('show answers that changed places', () => {
    const { lost, stray } = found([text(1, 'a'), text(2, 'b')], ['re b', 're a']);
    expect(lost.length + stray).toBeGreaterThan(0);
  });

  it('take a press that was told its end for answered without a message', () => {
    expect(found([press(1, true), text(2, 'b')], ['re b'])).toMatchObject({
      lost: [],
      answers: [null, 're b'],
    });
    expect(found([press(1, false), text(2, 'b')], ['re b'])).toMatchObject({ lost: [1] });
  });
});

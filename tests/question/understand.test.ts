import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTENTS } from '../../src/question/question.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { AS_OF, summary, understoodAs } from './summary.ts';
import { FOLLOWED, UNDERSTOOD } from './understood.ts';

/** Questions in which marks alone tell two words apart: typed bare, they are honestly something else. */
const NEED_MARKS: readonly string[] = [
  // "ai" is who
  'AI được ứng dụng thế nào',
  // "ca tinh" is the whole province
  'CA tỉnh chủ trì gì trong năm nay',
];

describe('understand', () => {
  test.each(UNDERSTOOD)('"%s" is %s', (text, expected) => {
    expect(summary(understoodAs(text))).toBe(expected);
  });

  test.each(FOLLOWED)('after what was said before, %j is %s', (turns, expected) => {
    expect(summary(understoodAs(...turns))).toBe(expected);
  });

  test.each(UNDERSTOOD.filter(([text]) => !NEED_MARKS.includes(text)))(
    '"%s" typed without tone marks asks the same',
    (text) => {
      const gist = (typed: string) => {
        const { intent, agencies, period, role, state } = understoodAs(typed);
        const ids = agencies.map(({ candidates }) => candidates.map(({ id }) => id));
        return { intent, ids, period: period?.period ?? null, role, state };
      };
      expect(gist(fold(text))).toEqual(gist(text.normalize('NFC')));
    },
  );

  test('decomposed letters, control characters and odd spaces change nothing', () => {
    const text = 'Sở Y tế phải làm gì trong Quý III?';
    const odd = `\u0000${text.normalize('NFD').replaceAll(' ', '\u00a0\t')}\u200b\n`;
    expect(summary(understoodAs(odd))).toBe(summary(understoodAs(text)));
  });

  test('a question is kept as typed, with the day it is asked on', () => {
    const question = understoodAs('  Sở Y tế   phải làm gì?  ');
    expect(question.text).toBe('Sở Y tế phải làm gì?');
    expect(question.asOf).toBe(AS_OF);
  });

  test('a long question is cut, not refused', () => {
    expect(understoodAs('Sở Y tế '.repeat(2_000)).text.length).toBeLessThanOrEqual(2_000);
  });

  test('any text gives a question, and quickly', () => {
    const words = fc.constantFrom(
      ...UNDERSTOOD.flatMap(([text]) => text.split(' ')),
      '…',
      '/',
      '\u0000',
      '🙂',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 10_000 }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, text, (first, second) => {
        const question = understoodAs(first, second);
        expect(INTENTS).toContain(question.intent);
        expect(question.text.length).toBeLessThanOrEqual(2_000);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    'a'.repeat(10_000),
    '1/'.repeat(5_000),
    'quý '.repeat(2_500),
    'kế hoạch '.repeat(1_200),
    '12-'.repeat(3_000),
    'từ '.repeat(3_000),
    '\u0001'.repeat(10_000),
  ])('a hostile question takes no longer than a blink (%#)', (text) => {
    const start = performance.now();
    understoodAs(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAction, encodeAction } from '../../../src/channels/telegram/callback-data.ts';
import type { Action } from '../../../src/conversation/action.ts';
import { REPORTED_STATES } from '../../../src/register/progress-event.ts';

/** As long as the register's longest: a UUID without its dashes, and some more. */
const LONGEST_ID = 'A_-z'.repeat(11);

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,44}$/u);
const number = fc.integer({ min: 0, max: 99_999 });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('show' as const), answer: id, page: number }),
  fc.record({ kind: fc.constant('source' as const), answer: id, line: number }),
  fc.record({ kind: fc.constant('report' as const), answer: id, line: number }),
  fc.record({
    kind: fc.constant('state' as const),
    answer: id,
    line: number,
    state: fc.constantFrom(...REPORTED_STATES),
  }),
  fc.record({ kind: fc.constant('confirm' as const), draft: id }),
  fc.record({ kind: fc.constant('cancel' as const), draft: id }),
  fc.record({ kind: fc.constant('undo' as const), event: id }),
  fc.record({ kind: fc.constant('ask' as const), answer: id, option: number }),
);

describe('what a button carries', () => {
  it('comes back as it was put in, within the 64 bytes that Telegram takes', () => {
    fc.assert(
      fc.property(action, (given) => {
        const data = encodeAction(given);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        expect(decodeAction(data)).toEqual(given);
      }),
    );
  });

  it('has room for the longest ids with the largest numbers', () => {
    const data = encodeAction({ kind: 'state', answer: LONGEST_ID, line: 99_999, state: 'running' });
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
  });

  it('is one and the same for one action, so that old buttons and new ones do not differ', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (data) => {
        const read = decodeAction(data);
        expect(read === null || encodeAction(read) === data).toBe(true);
      }),
    );
  });

  it.each([
    '',
    'noop',
    'p:',
    'p:abc',
    'p:abc:',
    'p:abc:-1',
    'p:abc:01',
    'p:abc:1e3',
    'p:abc:100000',
    'p:abc:1:2',
    'p:a b:1',
    'p:../../etc:1',
    "p:a'; DROP TABLE people;--:1",
    'y:<b>',
    'y:',
    `y:${'a'.repeat(45)}`,
    's:abc:1:x',
    's:abc:1',
    'q:abc:1',
    'P:abc:1',
    'p:abc:1\n',
    'p:đơn:1',
    '{"kind":"confirm","draft":"abc"}',
    'y:abc'.padEnd(4000, 'y'),
  ])('is nothing when it reads %j', (data) => {
    expect(decodeAction(data)).toBeNull();
  });

  it.each(['', 'a:b', 'có dấu', 'a'.repeat(45)])('cannot be made of the id %j', (draft) => {
    expect(() => encodeAction({ kind: 'confirm', draft })).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCommand } from '../../src/conversation/commands.ts';

test.each([
  ['/trogiup', { kind: 'help' }],
  ['/TrợGiúp', { kind: 'help' }],
  [' /quahan ', { kind: 'overdue' }],
  ['/nguon 3', { kind: 'source', number: 3 }],
  ['/nguồn   12', { kind: 'source', number: 12 }],
  ['/nguon', { kind: 'source', number: null }],
  ['/nguon ba', { kind: 'source', number: null }],
  ['/nguon -1', { kind: 'source', number: null }],
  ['/moi', { kind: 'forget' }],
  ['/thoat', { kind: 'leave' }],
  ['/constructor', { kind: 'unknown', name: 'constructor' }],
])('%s', (line, command) => {
  expect(readCommand(line)).toEqual(command);
});

test.each(['Sở KH&CN quý 3', '', 'và/hoặc', '6277/UBND-KGVX'])('“%s” is no command', (line) => {
  expect(readCommand(line)).toBeNull();
});

test('no line throws', () => {
  fc.assert(fc.property(fc.string(), (line) => void readCommand(line)));
});

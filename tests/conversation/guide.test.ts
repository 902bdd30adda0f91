import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../src/conversation/commands/command.ts';
import { COMMANDS } from '../../src/conversation/commands/command-table.ts';
import { readCommand } from '../../src/conversation/commands/read-command.ts';

const read = (page: string) => readFileSync(new URL(`../../docs/huong-dan/${page}`, import.meta.url), 'utf8');
const guide = read('nhan-tin.md');

/** "/xong 3, QĐ 123/QĐ-UBND" where it stands in a text, as it would be typed. */
const TYPED = /`(?<typed>\/[^`]+)`/gu;

// What the terminal itself knows, and what is said to who is not let in.
const ELSEWHERE = new Set(['/tatca']);

test('the guide for people who chat names every command', () => {
  const missing = COMMAND_NAMES.filter((name) => !['leave', 'enter'].includes(name)).filter(
    (name) => !guide.includes(`/${COMMANDS[name].typed}`),
  );
  expect(missing).toEqual([]);
});

test.each(['nhan-tin.md', 'hoi-dap.md'])('%s names no command that does not exist', (page) => {
  const typed = Array.from(read(page).matchAll(TYPED), ({ groups }) => groups?.typed ?? '');
  const unknown = typed.filter((line) => !ELSEWHERE.has(line) && readCommand(line)?.kind !== 'command');
  expect(typed.length).toBeGreaterThan(0);
  expect(unknown).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../src/conversation/commands/command.ts';
import { COMMANDS } from '../../src/conversation/commands/command-table.ts';
import { commandsFor } from '../../src/conversation/commands/commands-for.ts';
import { nearestCommand } from '../../src/conversation/commands/nearest-command.ts';
import { readCommand } from '../../src/conversation/commands/read-command.ts';

test.each([
  ['/trogiup', 'help', ''],
  ['/TrợGiúp', 'help', ''],
  ['/start', 'help', ''],
  [' /quahan ', 'overdue', ''],
  ['/qua_han 20/7/2026', 'overdue', '20/7/2026'],
  ['/quá hạn 20/7', 'overdue', '20/7'],
  ['/qua_han@sauro_bot hôm qua', 'overdue', 'hôm qua'],
  ['/nguon 3', 'source', '3'],
  ['/nguồn   12', 'source', '12'],
  ['/nguon', 'source', ''],
  ['/viec_cua_toi', 'mine', ''],
  ['/việc của tôi quý 3', 'mine', 'quý 3'],
  ['/vieccuatoi', 'mine', ''],
  ['/huy', 'undo', ''],
  ['/huỷ đăng ký', 'unsubscribe', ''],
  ['/moi', 'forget', ''],
  ['/moi_nguoi Sở Y tế cán bộ', 'invite', 'Sở Y tế cán bộ'],
  ['/xong 3, QĐ 123/QĐ-UBND', 'done', '3, QĐ 123/QĐ-UBND'],
  ['/thoat', 'leave', ''],
])('%s', (line, name, argument) => {
  expect(readCommand(line)).toEqual({ kind: 'command', name, argument });
});

test.each(['constructor', 'hop', '__proto__'])('/%s is a name that nobody knows', (name) => {
  expect(readCommand(`/${name}`)).toEqual({ kind: 'unknown', name });
});

test.each(['Sở KH&CN quý 3', '', 'và/hoặc', '6277/UBND-KGVX'])('“%s” is no command', (line) => {
  expect(readCommand(line)).toBeNull();
});

test('no line throws', () => {
  fc.assert(fc.property(fc.string(), (line) => void readCommand(line)));
  fc.assert(fc.property(fc.string(), (line) => void nearestCommand(line, 'official')));
});

describe('a mistyped command', () => {
  test.each([
    ['quahann', 'overdue'],
    ['nguo', 'source'],
    ['trogup', 'help'],
    ['viec', 'mine'],
  ] as const)('/%s is near a known one', (typed, name) => {
    expect(nearestCommand(typed, 'official')).toBe(name);
  });

  test('is never led to one that is not for the role', () => {
    expect(nearestCommand('capnha', 'official')).toBeNull();
    expect(nearestCommand('capnha', 'maintainer')).toBe('reindex');
  });

  test('far from all of them is near none', () => {
    expect(nearestCommand('thoitiethomnay', 'maintainer')).toBeNull();
  });
});

describe('a menu', () => {
  test('holds names that messengers take, with one line each', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const { command, description } of commandsFor('maintainer', language)) {
        expect(command).toMatch(/^[a-z0-9_]{1,32}$/u);
        expect(description).toMatch(/^[^\n]{1,256}$/u);
      }
    }
  });

  test('offers each role only what it may use', () => {
    const names = (role: Parameters<typeof commandsFor>[0]) => commandsFor(role).map(({ name }) => name);
    expect(names('official')).not.toContain('reindex');
    expect(names('host')).not.toContain('invite');
    expect(names('maintainer')).toEqual(expect.arrayContaining(['reindex', 'invite', 'audit']));
    expect(commandsFor('maintainer', 'vi', 'group').map(({ name }) => name)).not.toContain('people');
  });

  test('no two commands are typed alike', () => {
    const typed = COMMAND_NAMES.flatMap((name) => [
      COMMANDS[name].typed.replaceAll('_', ''),
      ...COMMANDS[name].aliases,
    ]);
    expect(new Set(typed).size).toBe(typed.length);
  });
});

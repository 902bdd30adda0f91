import { describe, expect, it } from 'vitest';
import { commonMenus, menusOf } from '../../../src/channels/telegram/command-menu.ts';
import { ROLES, type Role } from '../../../src/register/person.ts';
import { checkCommands } from './fake-bot-api/check-commands.ts';

const CHAT = 4242;
const names = (role: Role) => menusOf(role, CHAT)[0]?.commands.map(({ command }) => command) ?? [];

describe('the menus of commands', () => {
  it('are such as Telegram takes, in Vietnamese and for every other language', () => {
    for (const menus of [commonMenus(), ...ROLES.map((role) => menusOf(role, CHAT))]) {
      expect(menus.map(({ language_code }) => language_code)).toContain('vi');
      expect(menus.map(({ language_code }) => language_code)).toContain(undefined);
      for (const { commands, language_code } of menus) {
        expect(() => checkCommands(commands, language_code)).not.toThrow();
        expect(commands.length).toBeGreaterThan(0);
        expect(new Set(commands.map(({ command }) => command)).size).toBe(commands.length);
      }
    }
  });

  it('show nobody but a code to enter to people who were not let in', () => {
    const [stranger] = commonMenus();
    expect(stranger).toEqual({
      scope: { type: 'default' },
      language_code: 'vi',
      commands: [{ command: 'ma', description: 'Nhập mã được cấp' }],
    });
  });

  it('show to each role what it may do, in the chat with that person only', () => {
    expect(names('official')).toContain('viec_cua_toi');
    expect(names('official')).not.toContain('moi_nguoi');
    expect(names('maintainer')).toContain('moi_nguoi');
    expect(names('maintainer')).toContain('capnhat');
    expect(menusOf('host', CHAT).map(({ scope }) => scope)).toEqual([
      { type: 'chat', chat_id: CHAT },
      { type: 'chat', chat_id: CHAT },
    ]);
  });

  it('offer nothing in groups that only one person may do', () => {
    const groups = commonMenus().filter(({ scope }) => scope.type === 'all_group_chats');
    const offered = groups.flatMap(({ commands }) => commands.map(({ command }) => command));
    expect(offered).not.toContain('capnhat');
    expect(offered).not.toContain('moi_nguoi');
    expect(offered).toContain('qua_han');
  });
});

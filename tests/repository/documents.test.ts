import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/config.ts';
import { sauro } from '../sauro.ts';
import { filesBelow, PROJECT } from './modules.ts';
import { ROOMS } from './rooms.ts';

const LONGEST_ARCHITECTURE = 150;
const LONGEST_DECISION = 60;

const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');

const shown = new Map<string, string>();
/** What a command's --help prints; asked for once. */
function help(command = ''): string {
  const known = shown.get(command) ?? sauro([...(command === '' ? [] : [command]), '--help']).output;
  shown.set(command, known);
  return known;
}

// "  ask [câu hỏi...]   trả lời một câu hỏi"
const commands = Array.from(help().matchAll(/^ {2}([a-z]+) /gmu), (match) => match[1] ?? '');
const README = read('README.md');

describe('the help text', () => {
  it('names the twelve commands', () => {
    expect(commands).toEqual([
      'ingest',
      'ask',
      'tasks',
      'overdue',
      'check',
      'chat',
      'serve',
      'people',
      'audit',
      'backup',
      'restore',
      'doctor',
    ]);
  });

  it('is Vietnamese, headings included', () => {
    expect(help()).toContain('Cách dùng: sauro');
    expect(help()).not.toMatch(/Usage|options|Commands|display help/iu);
  });

  it('offers the two folders with every command', () => {
    for (const command of commands) {
      expect(help(command)).toContain('--corpus');
      expect(help(command)).toContain('--data');
    }
  });
});

describe('README.md', () => {
  it('names every command', () => {
    expect(commands.filter((command) => !README.includes(`\`sauro ${command}`))).toEqual([]);
  });

  it('names every option of every command', () => {
    const options = new Set(commands.flatMap((command) => help(command).match(/--[a-z-]+/gu) ?? []));
    expect([...options].filter((option) => option !== '--help' && !README.includes(option))).toEqual([]);
  });

  it('names every setting', () => {
    expect(SETTINGS.filter((setting) => !README.includes(`\`${setting}\``))).toEqual([]);
  });

  it('names no npm script that does not exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = Array.from(README.matchAll(/npm run (?:-s )?([a-z:]+)/gu), (match) => match[1] ?? '');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe('docs/', () => {
  it('has an architecture page that names every room, in at most 150 lines', () => {
    const page = read('docs/architecture.md');
    expect(Object.keys(ROOMS).filter((room) => !page.includes(`\`${room}`))).toEqual([]);
    expect(page.split('\n').length).toBeLessThanOrEqual(LONGEST_ARCHITECTURE);
  });

  it('holds decisions that are dated, short, and say what speaks against them', () => {
    for (const path of filesBelow('docs/decisions', '.md')) {
      const page = read(`docs/decisions/${path}`);
      expect(path).toMatch(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md$/u);
      expect(page.split('\n').length).toBeLessThanOrEqual(LONGEST_DECISION);
      expect(page).toContain('## What speaks against it');
    }
  });

  it('and README link to nothing that is missing', () => {
    const pages = ['README.md', ...filesBelow('docs', '.md').map((path) => `docs/${path}`)];
    const broken = pages.flatMap((page) =>
      Array.from(read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/gu), (match) => match[1] ?? '')
        .filter((target) => !existsSync(join(PROJECT, dirname(page), target)))
        .map((target) => `${page} → ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

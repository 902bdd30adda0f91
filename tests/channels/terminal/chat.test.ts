import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type ChatTerminal, chat } from '../../../src/channels/terminal/chat.ts';
import type { CorpusNews } from '../../../src/channels/terminal/corpus-news.ts';
import type { Talk } from '../../../src/channels/terminal/talk.ts';
import { answer, line as taskLine } from './answers.ts';
import { echo, Written } from './lines.ts';

/** Runs a chat in a terminal of 40 columns in which the keys are typed; gives what was shown. */
async function typed(...keys: string[]): Promise<string> {
  return typedWith(async () => [], keys);
}

async function typedWith(news: CorpusNews, keys: readonly string[], talk: Talk = echo): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const output = Object.assign(new Written(), { isTTY: true, columns: 40 });
  const done = chat(talk, news, { input, output, mayColour: false } as unknown as ChatTerminal);
  for (const key of keys) input.write(key);
  await done;
  return output.text;
}

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

describe('chat', () => {
  it('greets, answers and leaves at /thoat', async () => {
    const shown = await typed('so khcn quy 3\r', '/thoat\r');
    expect(shown).toContain('/trogiup');
    expect(shown).toContain('đã nghe: so khcn quy 3');
    expect(shown).toContain('› ');
  });

  it('leaves at Ctrl-C and at Ctrl-D, with the prompt ended', async () => {
    expect((await typed(CTRL_C)).endsWith('\n')).toBe(true);
    expect((await typed(CTRL_D)).endsWith('\n')).toBe(true);
  });

  it('tells what is wrong with a line and goes on', async () => {
    const shown = await typed('lỗi\r', 'một\r', CTRL_C);
    expect(shown).toContain('Không hiểu dòng này.');
    expect(shown).toContain('đã nghe: một');
  });

  it('brings a line back with the arrow key', async () => {
    const shown = await typed('một\r', '\u001b[A', '\r', CTRL_C);
    expect(shown.match(/đã nghe: một/gu)).toHaveLength(2);
  });

  it('tells what is new in the corpus before the answer to the next question', async () => {
    const news = [['Văn bản: 1 mới.'], []];
    const shown = await typedWith(async () => news.shift() ?? [], ['một\r', 'hai\r', CTRL_D]);
    expect(shown.indexOf('Văn bản: 1 mới.')).toBeGreaterThan(0);
    expect(shown.indexOf('Văn bản: 1 mới.')).toBeLessThan(shown.indexOf('đã nghe: một'));
    expect(shown).toContain('đã nghe: hai');
  });

  it('cuts a long list at ten tasks and shows it whole at /tatca', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => taskLine(index + 1));
    const list: Talk = async () => [
      {
        kind: 'answer',
        answer: answer([{ kind: 'task-list', heading: null, lines }]),
        answerId: null,
        page: 0,
        isEdit: false,
        reportable: [],
      },
    ];
    const quiet = async () => [];
    expect(await typedWith(quiet, ['việc\r', CTRL_D], list)).not.toContain('\n11. ');
    expect(await typedWith(quiet, ['việc\r', '/tatca\r', CTRL_D], list)).toContain('\n12. ');
  });

  it('does nothing for an empty line', async () => {
    expect(await typed('\r', '  \r', CTRL_C)).not.toContain('đã nghe');
  });
});

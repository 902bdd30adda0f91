import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { pipe } from '../../../src/channels/terminal/pipe.ts';
import { echo, Written } from './lines.ts';

async function piped(text: string): Promise<{ text: string; answered: number }> {
  const output = new Written();
  const screen = { width: 40, colour: false };
  const answered = await pipe(echo, { input: Readable.from([text]), output, screen });
  return { text: output.text, answered };
}

describe('pipe', () => {
  it('answers each line and ends with the input', async () => {
    expect((await piped('so khcn quy 3\ncòn Công an tỉnh?\n')).text).toBe(
      '› so khcn quy 3\n\nđã nghe: so khcn quy 3\n\n› còn Công an tỉnh?\n\nđã nghe: còn Công an tỉnh?\n',
    );
  });

  it('passes over blank lines and needs no line feed at the end', async () => {
    expect(await piped('\n  \nmột\r\n\nhai')).toMatchObject({ answered: 2 });
  });

  it('counts nothing where nothing was piped', async () => {
    expect(await piped('\n')).toEqual({ text: '', answered: 0 });
  });

  it('tells what is wrong with a line and goes on', async () => {
    const { text } = await piped('lỗi\nmột\n');
    expect(text).toContain('Không hiểu dòng này.');
    expect(text).toContain('đã nghe: một');
  });

  it('stops at /thoat', async () => {
    expect((await piped('/thoat\nmột\n')).text).toBe('');
  });
});

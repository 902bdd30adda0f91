import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstCorpus } from '../first-corpus.ts';
import { sauro } from '../sauro.ts';
import { PROJECT } from './modules.ts';

/** What stands between the two marks in README.md, as a code block. */
const TRANSCRIPT = /(?<=<!-- transcript -->\n\n).*?(?=\n\n<!-- end of transcript -->)/su;
// $ sauro ask "so khcn quy 3" --as-of 2026-07-15
const COMMAND = /^ {4}\$ sauro ask "(?<question>[^"]+)" --as-of (?<asOf>\S+)$/gmu;

let folder: string;
let corpus: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sauro-transcript-'));
  corpus = firstCorpus(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The block again, with what the program prints now after each of its commands. */
function printedNow(block: string): string {
  const parts = Array.from(block.matchAll(COMMAND), ({ groups }) => {
    const { question = '', asOf = '' } = groups ?? {};
    const { output, errors } = sauro([
      'ask',
      question,
      '--as-of',
      asOf,
      '--corpus',
      corpus,
      '--data',
      folder,
    ]);
    expect(errors).toBe('');
    return [`$ sauro ask "${question}" --as-of ${asOf}`, '', ...output.trimEnd().split('\n')];
  });
  return parts
    .map((lines) => lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n'))
    .join('\n\n');
}

describe('the transcript in README.md', () => {
  it('is what the program prints (UPDATE=1 writes it anew)', () => {
    const path = join(PROJECT, 'README.md');
    const readme = readFileSync(path, 'utf8');
    const block = TRANSCRIPT.exec(readme)?.[0] ?? '';
    const now = printedNow(block);
    expect(now).not.toBe('');
    if (process.env.UPDATE === '1')
      writeFileSync(
        path,
        readme.replace(TRANSCRIPT, () => now),
      );
    else expect(block).toBe(now);
  });
});

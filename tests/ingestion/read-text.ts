import { readFileSync } from 'node:fs';
import { readDirective } from '../../src/ingestion/read-directive.ts';
import type { ReadDocument } from '../../src/ingestion/read-document.ts';

/** Reads words as a directive, without an agencies file. */
export function readText(source: string, side: string | null = null): ReadDocument {
  const file = side === null ? null : { file: 'thu.yaml', text: side };
  return readDirective({ file: 'thu.txt', source, side: file, agencies: null });
}

/** Reads a file of the project as a directive. */
export function readFile(path: string): ReadDocument {
  return readText(readFileSync(path, 'utf8'));
}

/** "mục II.1 | words" of every provision. */
export function outline(read: ReadDocument): string[] {
  return read.provisions.map(({ locator, text }) => `${locator} | ${text}`);
}

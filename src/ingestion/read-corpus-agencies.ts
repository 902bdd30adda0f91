import { readFileSync } from 'node:fs';
import type { AgencyCatalogue } from '../directive/agency-catalogue.ts';
import type { CorpusFile } from '../directive/corpus-file.ts';
import { readAgenciesFile } from './agencies-file.ts';
import { AgenciesFileFailure } from './corpus-failure.ts';
import { AGENCIES_FILE, pathOf } from './scan-corpus.ts';

/**
 * The agencies of a corpus: its own file, else the one that comes with the program.
 * Throws `AgenciesFileFailure` with every problem of the file.
 */
export function readCorpusAgencies(corpus: string, files: readonly CorpusFile[]): AgencyCatalogue {
  const file = files.find(({ role }) => role === 'agencies')?.file ?? AGENCIES_FILE;
  const path = pathOf(corpus, file);
  const read = readAgenciesFile(readText(path), path);
  if ('problems' in read) throw new AgenciesFileFailure(path, read.problems);
  return read.catalogue;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    throw new AgenciesFileFailure(path, [`${path}: không mở được tệp (${code}); hãy kiểm tra quyền đọc.`]);
  }
}

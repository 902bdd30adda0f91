import type { AgencyCatalogue } from '../../directive/agencies/agency-catalogue.ts';
import type { CorpusFile } from '../../directive/corpus-file.ts';
import { readAgenciesFile } from '../agencies/agencies-file.ts';
import { readSideText } from '../header/read-side-text.ts';
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
  const decoded = readSideText(path);
  if ('text' in decoded) return decoded.text;
  throw new AgenciesFileFailure(path, [`${path}: ${decoded.message}`]);
}

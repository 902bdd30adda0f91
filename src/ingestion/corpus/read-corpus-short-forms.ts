import type { CorpusFile } from '../../directive/corpus-file.ts';
import type { ShortForm } from '../../vietnamese/short-forms.ts';
import { readSideText } from '../header/read-side-text.ts';
import { readShortFormsFile } from '../short-forms/short-forms-file.ts';
import { ShortFormsFileFailure } from './corpus-failure.ts';
import { pathOf } from './scan-corpus.ts';

/**
 * The short forms of a corpus; none where it has no file of them.
 * Throws `ShortFormsFileFailure` with every problem of the file.
 */
export function readCorpusShortForms(corpus: string, files: readonly CorpusFile[]): readonly ShortForm[] {
  const file = files.find(({ role }) => role === 'short-forms')?.file;
  if (file === undefined) return [];
  const path = pathOf(corpus, file);
  const decoded = readSideText(path);
  if ('message' in decoded) throw new ShortFormsFileFailure(path, [`${path}: ${decoded.message}`]);
  const read = readShortFormsFile(decoded.text, path);
  if ('problems' in read) throw new ShortFormsFileFailure(path, read.problems);
  return read.forms;
}

import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Library, openLibrary } from '../../src/app.ts';
import { firstCorpus } from '../first-corpus.ts';
import { PROJECT } from '../repository/modules.ts';

/** A real library of directives that a test writes out, read with the agencies and short forms of the corpus. */
export interface WrittenLibrary {
  readonly library: Library;
  /** Closes it and removes its files. */
  readonly remove: () => void;
}

/** Directives by the names of their files. */
export async function writtenLibrary(directives: Readonly<Record<string, string>>): Promise<WrittenLibrary> {
  const data = mkdtempSync(join(tmpdir(), 'sauro-written-'));
  const corpus = join(data, 'corpus');
  mkdirSync(corpus);
  for (const file of ['agencies.yaml', 'short-forms.yaml'])
    copyFileSync(join(PROJECT, 'corpus', file), join(corpus, file));
  for (const [file, text] of Object.entries(directives)) writeFileSync(join(corpus, file), text);
  const library = await openLibrary({ corpus, data });
  const remove = () => {
    library.close();
    rmSync(data, { recursive: true, force: true });
  };
  return { library, remove };
}

/** A real library of the five directives that the corpus began with. */
export async function firstLibrary(): Promise<WrittenLibrary> {
  const data = mkdtempSync(join(tmpdir(), 'sauro-first-'));
  const library = await openLibrary({ corpus: firstCorpus(data), data });
  const remove = () => {
    library.close();
    rmSync(data, { recursive: true, force: true });
  };
  return { library, remove };
}

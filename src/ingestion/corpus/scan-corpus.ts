import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CorpusFile, CorpusFileRole } from '../../directive/corpus-file.ts';
import { MAX_BYTES } from '../text/decode.ts';
import { CorpusFailure } from './corpus-failure.ts';

export const AGENCIES_FILE = 'agencies.yaml';
export const SHORT_FORMS_FILE = 'short-forms.yaml';
/** Stands in the list of files where a corpus has no agencies file of its own and the one that comes along serves. */
export const BUILT_IN_AGENCIES = '(built-in) agencies.yaml';
const BUILT_IN_AGENCIES_PATH = fileURLToPath(new URL('../../../corpus/agencies.yaml', import.meta.url));

/** Endings of the files that are read as directives. `CORPUS_READERS` has the reader of each. */
export const DIRECTIVE_ENDINGS: readonly string[] = ['.txt', '.md'];
const SIDE_ENDINGS: readonly string[] = ['.yaml', '.yml'];
const CHUNK_BYTES = 1 << 20;

/**
 * The files of a corpus folder by name, hidden ones left out. A file that has the size and times it had in `known`
 * is not opened: its digest is taken over. Throws `CorpusFailure` when the folder cannot be listed.
 */
export function scanCorpus(folder: string, known: readonly CorpusFile[]): CorpusFile[] {
  const before = new Map(known.map((file) => [file.file, file]));
  const files = listCorpus(folder).flatMap((name) => {
    const file = lookAt(name, join(folder, name), before.get(name));
    return file === null ? [] : [file];
  });
  if (files.some(({ role }) => role === 'agencies')) return files;
  const builtIn = lookAt(BUILT_IN_AGENCIES, BUILT_IN_AGENCIES_PATH, before.get(BUILT_IN_AGENCIES));
  return builtIn === null ? files : [...files, builtIn];
}

/** Where a file of the list lies. */
export function pathOf(folder: string, file: string): string {
  return file === BUILT_IN_AGENCIES ? BUILT_IN_AGENCIES_PATH : join(folder, file);
}

/** Names in a corpus folder, sorted, hidden files left out. Throws `CorpusFailure` when it cannot be listed. */
export function listCorpus(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && !name.startsWith('~$'))
      .sort();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    throw new CorpusFailure(folder, code);
  }
}

/** Null when the file is gone meanwhile. */
function lookAt(name: string, path: string, known: CorpusFile | undefined): CorpusFile | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return name.includes('\ufffd') ? unnameable(name) : null;
  const { size, mtimeMs, ctimeMs } = stats;
  const role = roleOf(name, stats);
  const isUntouched =
    known?.size === size &&
    known.mtimeMs === mtimeMs &&
    known.ctimeMs === ctimeMs &&
    known.role === role &&
    known.sha256 !== '';
  const sha256 = isUntouched ? known.sha256 : digestOf(path, role, size);
  return { file: name, size, mtimeMs, ctimeMs, sha256, role };
}

/** A name that is no UTF-8 comes with "\ufffd" in it, by which the file cannot be opened. */
function unnameable(name: string): CorpusFile {
  return { file: name, size: 0, mtimeMs: 0, ctimeMs: 0, sha256: '', role: 'unsupported' };
}

function roleOf(name: string, stats: Stats): CorpusFileRole {
  if (stats.isDirectory()) return 'folder';
  if (!stats.isFile()) return 'unsupported';
  if (name === AGENCIES_FILE || name === BUILT_IN_AGENCIES) return 'agencies';
  if (name === SHORT_FORMS_FILE) return 'short-forms';
  const ending = extname(name).toLowerCase();
  if (SIDE_ENDINGS.includes(ending)) return 'side';
  return DIRECTIVE_ENDINGS.includes(ending) ? 'directive' : 'unsupported';
}

/** Hex SHA-256, taken in pieces. Empty for what is never read, is too large to be read, or may not be read. */
function digestOf(path: string, role: CorpusFileRole, size: number): string {
  if (role === 'folder' || role === 'unsupported' || size > MAX_BYTES) return '';
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, 'r');
    const hash = createHash('sha256');
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      hash.update(chunk.subarray(0, read));
    }
    return hash.digest('hex');
  } catch {
    return '';
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

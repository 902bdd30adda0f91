import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCE = join(PROJECT, 'src');

/** One import of a module. */
export interface Import {
  /** As written: "./wrap.ts", "zod", "node:fs". */
  readonly specifier: string;
  /** True for `import type` and `export type`. */
  readonly isType: boolean;
}

/** A file of `src`. */
export interface Module {
  /** Path from `src`, with "/". */
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

// import { a } from './b.ts'; · export type { A } from './b.ts'; · import './b.ts'; · await import('./b.ts')
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?'(?<from>[^']+)'|import\('(?<lazy>[^']+)'\)/gu;

/** The room of a path under `src`: its folder, the channel's folder, or the name of a file beside the folders. */
export function roomOf(path: string): string {
  const parts = path.split('/');
  if (parts.length === 1) return path.replace(/\.ts$/u, '');
  return parts[0] === 'channels' ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

/** The imports that a source text makes, in order. */
export function importsOf(text: string): Import[] {
  return Array.from(text.matchAll(IMPORT), ({ groups }) => ({
    specifier: groups?.from ?? groups?.lazy ?? '',
    isType: groups?.type !== undefined,
  }));
}

/** The path under `src` that a relative specifier in `from` means; null for a package. */
export function targetOf(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return relative(SOURCE, join(SOURCE, dirname(from), specifier))
    .split(sep)
    .join('/');
}

/** Paths of the files below a folder of the project with one of the endings, with "/". */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith(ending))
    .sort();
}

/** Every module of `src`. */
export function modules(): Module[] {
  return filesBelow('src', '.ts').map((path) => {
    const text = readFileSync(join(SOURCE, path), 'utf8');
    return { path, room: roomOf(path), text, imports: importsOf(text) };
  });
}

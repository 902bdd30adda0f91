import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ModelFilesFailure } from './model-failure.ts';

/** What `manifest.json` beside a model's files says about it. */
export interface ModelManifest {
  readonly name: string;
  readonly dimension: number;
  readonly pooling: 'mean' | 'cls';
  readonly isStatic: boolean;
  readonly queryPrefix: string;
  readonly passagePrefix: string;
  /** Paths under the model's folder, with "/". */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/**
 * The manifest in a model's folder, or null where there is none.
 * @throws ModelFilesFailure for one that cannot be read as such.
 */
export function readManifest(folder: string, name: string): ModelManifest | null {
  let text: string;
  try {
    text = readFileSync(join(folder, name, 'manifest.json'), 'utf8');
  } catch {
    return null;
  }
  const manifest = parsed(text);
  if (manifest !== null) return manifest;
  throw new ModelFilesFailure(name, join(folder, name), 'tệp manifest.json bị hỏng');
}

function parsed(text: string): ModelManifest | null {
  try {
    const manifest = JSON.parse(text) as Partial<ModelManifest> | null;
    const isWhole = typeof manifest?.dimension === 'number' && typeof manifest.files === 'object';
    return isWhole ? (manifest as ModelManifest) : null;
  } catch {
    return null;
  }
}

/**
 * Compares the sizes of a model's files with its manifest. The sums are compared by a test: hashing 14 MB at each
 * start would cost more than loading the model.
 * @throws ModelFilesFailure naming the first file that is missing or has another size.
 */
export function checkFiles(folder: string, name: string): void {
  for (const [path, { bytes }] of Object.entries(readManifest(folder, name)?.files ?? {})) {
    const size = statSync(join(folder, name, path), { throwIfNoEntry: false })?.size;
    if (size === bytes) continue;
    const fault = size === undefined ? `thiếu tệp ${path}` : `tệp ${path} bị hỏng`;
    throw new ModelFilesFailure(name, join(folder, name), fault);
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../repository/modules.ts';

/** Paragraphs of the shipped directives, tables and headings included. */
export function paragraphs(): string[] {
  const folder = join(PROJECT, 'corpus');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  return texts.flatMap((text) => text.split(/\n\s*\n/u)).filter((text) => text.trim() !== '');
}

/** Cosine of two unit vectors. */
export function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

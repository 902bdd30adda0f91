import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './repository/modules.ts';

/** The files that expectations were written for: what people add to `corpus/` later does not change the answers. */
const FILES = [
  '2025-07-05-thong-bao-ket-luan-so-khcn.txt',
  '2025-10-31-thong-bao-ket-luan-nq57.txt',
  '2026-05-03-bao-cao-87-bc-ubnd.txt',
  '2026-05-18-cong-van-6277-ubnd-kgvx.txt',
  '2026-06-quyet-dinh-qd-bcd-ke-hoach-06-thang-cuoi-nam.txt',
  'agencies.yaml',
  'short-forms.yaml',
] as const;

/** Puts the five directives of the beginning and the files beside them into a new folder `corpus` in `folder`; gives its path. */
export function firstCorpus(folder: string): string {
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus, { recursive: true });
  for (const file of FILES) copyFileSync(join(PROJECT, 'corpus', file), join(corpus, file));
  return corpus;
}

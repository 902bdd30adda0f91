import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnQuestion } from './own-questions.ts';

/**
 * Copies the directives that the questions were written for, with the side files of the corpus, into a new folder
 * `corpus` in `folder`; gives its path. What is added to the corpus later may answer what is unanswerable here.
 */
export function ownCorpus(corpus: string, questions: readonly OwnQuestion[], folder: string): string {
  const documents = new Set(questions.flatMap(({ expected }) => expected.map(({ document }) => document)));
  const copy = join(folder, 'corpus');
  mkdirSync(copy, { recursive: true });
  for (const name of readdirSync(corpus)) {
    if (name.endsWith('.yaml') || documents.has(name.replace(/\.[^.]+$/u, ''))) {
      copyFileSync(join(corpus, name), join(copy, name));
    }
  }
  return copy;
}

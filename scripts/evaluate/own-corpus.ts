import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AskedCorpus } from './question-sets.ts';

/**
 * Copies the directives that questions were written for, with the side files of the corpus, into a new folder `corpus` in
 * `folder`; gives its path; all of them where no question was. What is added to the corpus later may answer what is
 * unanswerable here.
 */
export function ownCorpus({ directives, sideFiles, questions }: AskedCorpus, folder: string): string {
  const expected = new Set(questions.flatMap(({ expected }) => expected.map(({ document }) => document)));
  const copy = join(folder, 'corpus');
  mkdirSync(copy, { recursive: true });
  const copyOf = (from: string, isWanted: (name: string) => boolean) => {
    for (const name of readdirSync(from).filter(isWanted)) copyFileSync(join(from, name), join(copy, name));
  };
  copyOf(sideFiles, (name) => name.endsWith('.yaml'));
  copyOf(directives, (name) => expected.size === 0 || expected.has(name.replace(/\.[^.]+$/u, '')));
  return copy;
}

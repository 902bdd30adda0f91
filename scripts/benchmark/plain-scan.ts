import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/vietnamese/fold.ts';

/** The simple peer: counts the question's words in every line of every file, and takes the ten best lines. */
export function plainScan(corpus: string): (question: string) => number {
  const lines = readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => fold(readFileSync(join(corpus, name), 'utf8').normalize('NFC')).split('\n'));
  return (question) => {
    const words = fold(question).split(/\s+/u);
    const hits = lines.map((line) => words.filter((word) => line.includes(word)).length);
    return hits.toSorted((a, b) => b - a).slice(0, 10).length;
  };
}

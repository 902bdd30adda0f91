import { fold } from '../../src/vietnamese/fold.ts';
import type { Benchmark } from './benchmark.ts';

/** The same benchmark with its questions typed without tone marks. */
export function unmarked(benchmark: Benchmark): Benchmark {
  const questions = benchmark.questions.map((question) => ({
    ...question,
    text: fold(question.text.normalize('NFC')),
  }));
  return { ...benchmark, name: `${benchmark.name}, without tone marks`, questions };
}
